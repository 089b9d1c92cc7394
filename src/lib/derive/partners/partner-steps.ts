/** How a shortlist can be made wider, one step at a time; each step is a person's to take. */
import type { WholeArea } from '../../model/area';
import { prefectureCodeOf } from '../../model/code';
import { RATIOS, REACHES, type Ratio, type Reach } from '../../view/partners';
import type { FinderData } from './field';
import type { Distances, FinderRequest } from './candidate';
import { draw } from './partners';

export type WideningChange =
	| { readonly kind: 'reach'; readonly reach: Reach }
	| { readonly kind: 'alike'; readonly ratio: Ratio }
	| { readonly kind: 'group' }
	| { readonly kind: 'figures' }
	| { readonly kind: 'programmes' }
	| { readonly kind: 'informal' }
	| { readonly kind: 'outside' }
	| { readonly kind: 'any-theme' };

export interface WideningStep {
	readonly change: WideningChange;
	/** What to ask when the step is taken. */
	readonly request: FinderRequest;
	/** How many candidates come in then. */
	readonly candidates: number;
	/** How many more that is. */
	readonly added: number;
}

/**
 * What can be widened, the nearest first: who is outside the scope, who shares no framework with us, the next rings and distances up to 100 km, the
 * prefecture's programmes, those alike, all of Japan, any theme. Steps that are taken already are left out; one that adds
 * nobody says so (`added` 0). The nearest beyond the reach do not count.
 */
export function wideningSteps(
	data: FinderData,
	area: WholeArea,
	request: FinderRequest,
	apart?: Distances
): readonly WideningStep[] {
	const drawn = draw(data, area, request, apart);
	const steps: { readonly change: WideningChange; readonly request: FinderRequest }[] = [];
	const offer = (change: WideningChange, some: Partial<FinderRequest>) =>
		steps.push({ change, request: { ...request, ...some } });
	if (request.inScope && data.scope) offer({ kind: 'outside' }, { inScope: false });
	if (request.formal) offer({ kind: 'informal' }, { formal: false });
	for (const reach of REACHES.slice(REACHES.indexOf(request.reach) + 1)) {
		if (reach !== 'japan') offer({ kind: 'reach', reach }, { reach });
	}
	if (!request.programmes && data.dataset.casesOf(prefectureCodeOf(area.code)).length > 0)
		offer({ kind: 'programmes' }, { programmes: true });
	if (request.reach !== 'japan') {
		if (drawn.by !== 'size') {
			if (!request.alike) offer({ kind: drawn.by }, { alike: true });
		} else if (area.population) {
			const wider = RATIOS.filter((ratio) =>
				request.alike ? ratio > request.ratio : ratio >= request.ratio
			);
			for (const ratio of wider) offer({ kind: 'alike', ratio }, { alike: true, ratio });
		}
		offer({ kind: 'reach', reach: 'japan' }, { reach: 'japan' });
	}
	if (drawn.wanted.by !== 'any') offer({ kind: 'any-theme' }, { wanted: [] });
	return steps.map((step) => {
		const candidates = draw(data, area, step.request, apart).within.length;
		return { ...step, candidates, added: candidates - drawn.within.length };
	});
}
