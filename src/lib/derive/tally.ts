import type { Case } from '../model/case';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import type { Level } from '../view/view';

/** What the cases looked at amount to in one area. */
export interface Tally {
	/** Cases: of a prefecture its own and its municipalities', of a municipality its own. */
	readonly cases: number;
	/** Distinct finer themes of those cases. */
	readonly themes: number;
	/** Municipalities with at least one of those cases; 0 or 1 for a municipality itself. */
	readonly covered: number;
	/** Whether the dataset holds any case of the area, filtered or not: tells zero from 未収録. */
	readonly recorded: boolean;
}

/**
 * Counts cases by area.
 * @param cases the cases looked at (already filtered), in any order
 * @returns one tally for every area of the level, northern villages left out
 */
export function tallyCases(
	dataset: Dataset,
	level: Level,
	cases: readonly Case[]
): ReadonlyMap<AreaCode, Tally> {
	const keyOf = level === 'prefecture' ? prefectureCodeOf : (code: AreaCode) => code;
	const counts = new Map<AreaCode, Count>();
	for (const item of cases) {
		const key = keyOf(item.area);
		let count = counts.get(key);
		if (!count) counts.set(key, (count = { cases: 0, themes: new Set(), covered: new Set() }));
		count.cases++;
		for (const theme of item.themes) count.themes.add(theme);
		if (!isPrefectureCode(item.area)) count.covered.add(item.area);
	}
	const areas = level === 'prefecture' ? dataset.prefectures : dataset.municipalities;
	return new Map(
		areas.map(({ code }) => {
			const count = counts.get(code);
			const all = level === 'prefecture' ? dataset.casesIn(code) : dataset.casesOf(code);
			return [
				code,
				{
					cases: count?.cases ?? 0,
					themes: count?.themes.size ?? 0,
					covered: count?.covered.size ?? 0,
					recorded: all.length > 0
				}
			];
		})
	);
}

interface Count {
	cases: number;
	readonly themes: Set<string>;
	readonly covered: Set<AreaCode>;
}
