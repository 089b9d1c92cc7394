/** How a shortlist can be made wider, one step at a time; each step is a person's to take. */
import type { WholeArea } from '../../model/area';
import { prefectureCodeOf, type AreaCode } from '../../model/code';
import type { WholeDataset, Neighbours } from '../../model/dataset';
import { RATIOS, REACHES, type Ratio, type Reach } from '../../view/partners';
import { ringsOf } from './near';
import { makeShortlist, type FinderRequest } from './partners';

export type WideningChange =
	| { readonly kind: 'reach'; readonly reach: Reach }
	| { readonly kind: 'alike'; readonly ratio: Ratio }
	| { readonly kind: 'figures' }
	| { readonly kind: 'programmes' }
	| { readonly kind: 'any-theme' };

export interface WideningStep {
	readonly change: WideningChange;
	/** What to ask when the step is taken. */
	readonly request: FinderRequest;
	/** How many candidates there are then. */
	readonly candidates: number;
	/** How many more that is. */
	readonly added: number;
}

/**
 * What can be widened, the nearest first: the next rings and distances up to 100 km, the prefecture's programmes, those of
 * similar size, all of Japan, any theme. Steps that are taken already are left out; one that adds nobody says so (`added` 0).
 */
export function wideningSteps(
	dataset: WholeDataset,
	neighbours: Neighbours,
	area: WholeArea,
	request: FinderRequest,
	apart?: ReadonlyMap<AreaCode, number>
): readonly WideningStep[] {
	const rings = ringsOf(area, dataset, neighbours);
	const size = (next: FinderRequest) =>
		makeShortlist(dataset, neighbours, area, next, rings, apart).candidates.length;
	const now = size(request);
	const steps: { readonly change: WideningChange; readonly request: FinderRequest }[] = [];
	const reaches = REACHES.slice(REACHES.indexOf(request.reach) + 1);
	for (const reach of reaches) {
		if (reach !== 'japan') steps.push({ change: { kind: 'reach', reach }, request: { ...request, reach } });
	}
	if (!request.programmes && dataset.casesOf(prefectureCodeOf(area.code)).length > 0)
		steps.push({ change: { kind: 'programmes' }, request: { ...request, programmes: true } });
	if (request.by === 'figures') {
		if (!request.alike && request.reach !== 'japan')
			steps.push({ change: { kind: 'figures' }, request: { ...request, alike: true } });
	} else if (request.reach !== 'japan' && area.population) {
		const wider = RATIOS.filter((ratio) => (request.alike ? ratio > request.ratio : ratio >= request.ratio));
		for (const ratio of wider)
			steps.push({ change: { kind: 'alike', ratio }, request: { ...request, alike: true, ratio } });
	}
	if (request.reach !== 'japan')
		steps.push({ change: { kind: 'reach', reach: 'japan' }, request: { ...request, reach: 'japan' } });
	if (request.wanted.length > 0)
		steps.push({ change: { kind: 'any-theme' }, request: { ...request, wanted: [] } });
	return steps.map((step) => {
		const candidates = size(step.request);
		return { ...step, candidates, added: candidates - now };
	});
}
