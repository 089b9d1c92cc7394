/** How a shortlist can be made wider, one step at a time; each step is a person's to take. */
import type { WholeArea } from '../../model/area';
import { prefectureCodeOf, type AreaCode } from '../../model/code';
import type { WholeDataset, Neighbours } from '../../model/dataset';
import { RATIOS, REACHES, type Ratio, type Reach } from '../../view/partners';
import { ringsOf } from './near';
import { makeShortlist, type Asked } from './partners';

export type WideningChange =
	| { readonly kind: 'reach'; readonly reach: Reach }
	| { readonly kind: 'alike'; readonly ratio: Ratio }
	| { readonly kind: 'figures' }
	| { readonly kind: 'programmes' }
	| { readonly kind: 'any-theme' };

export interface WideningStep {
	readonly change: WideningChange;
	/** What to ask when the step is taken. */
	readonly asked: Asked;
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
	asked: Asked,
	apart?: ReadonlyMap<AreaCode, number>
): readonly WideningStep[] {
	const rings = ringsOf(area, dataset, neighbours);
	const size = (next: Asked) =>
		makeShortlist(dataset, neighbours, area, next, rings, apart).candidates.length;
	const now = size(asked);
	const steps: { readonly change: WideningChange; readonly asked: Asked }[] = [];
	const reaches = REACHES.slice(REACHES.indexOf(asked.reach) + 1);
	for (const reach of reaches) {
		if (reach !== 'japan') steps.push({ change: { kind: 'reach', reach }, asked: { ...asked, reach } });
	}
	if (!asked.programmes && dataset.casesOf(prefectureCodeOf(area.code)).length > 0)
		steps.push({ change: { kind: 'programmes' }, asked: { ...asked, programmes: true } });
	if (asked.by === 'figures') {
		if (!asked.alike && asked.reach !== 'japan')
			steps.push({ change: { kind: 'figures' }, asked: { ...asked, alike: true } });
	} else if (asked.reach !== 'japan' && area.population) {
		const wider = RATIOS.filter((ratio) => (asked.alike ? ratio > asked.ratio : ratio >= asked.ratio));
		for (const ratio of wider)
			steps.push({ change: { kind: 'alike', ratio }, asked: { ...asked, alike: true, ratio } });
	}
	if (asked.reach !== 'japan')
		steps.push({ change: { kind: 'reach', reach: 'japan' }, asked: { ...asked, reach: 'japan' } });
	if (asked.wanted.length > 0) steps.push({ change: { kind: 'any-theme' }, asked: { ...asked, wanted: [] } });
	return steps.map((step) => {
		const candidates = size(step.asked);
		return { ...step, candidates, added: candidates - now };
	});
}
