import type { Area } from '../model/area';
import type { CaseHead } from '../model/case-head';
import { isPrefectureCode, type AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import { byPrefecture, countCases, sumsOf, type AreaSum } from './case-sums';
import type { Level, MeasureData, NoValue } from './entry';

/** What the cases looked at amount to in one area. */
export interface Tally {
	/** Cases: of a prefecture its own and its municipalities', of a municipality its own. */
	readonly cases: number;
	/** Distinct finer themes of those cases. */
	readonly themes: number;
	/** Municipalities with at least one of those cases; 0 or 1 for a municipality itself. */
	readonly covered: number;
	/** Whether the dataset holds any case of the area that counts, filtered or not: distinguishes zero from 未収録. */
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
	cases: readonly CaseHead[]
): ReadonlyMap<AreaCode, Tally> {
	const sums = sumsOf(cases);
	if (level === 'municipality') {
		return new Map(
			dataset.municipalities.map(({ code }) => {
				const sum = sums.areas.get(code);
				return [code, tallyOf(sum ? [sum] : [], dataset.casesOf(code).length > 0)];
			})
		);
	}
	const groups = byPrefecture(sums);
	return new Map(
		dataset.prefectures.map(({ code }) => [
			code,
			tallyOf(groups.get(code) ?? [], dataset.casesIn(code).length > 0)
		])
	);
}

function tallyOf(sums: readonly AreaSum[], recorded: boolean): Tally {
	const [only, ...more] = sums;
	return {
		cases: countCases(sums),
		themes:
			more.length === 0 ? (only?.themes.size ?? 0) : new Set(sums.flatMap(({ themes }) => [...themes])).size,
		covered: sums.filter(({ code }) => !isPrefectureCode(code)).length,
		recorded
	};
}

/** The values of a measure that is worked out from the tallies: 未収録 where no case of an area is in the dataset. */
export function tallied(
	valueOf: (tally: Tally, area: Area, data: MeasureData) => number | NoValue
): (data: MeasureData) => (area: Area) => number | NoValue {
	return (data) => {
		const tallies = tallyCases(data.dataset, data.level, data.cases);
		return (area) => {
			const tally = tallies.get(area.code);
			if (!tally) return 'not-applicable';
			const value = valueOf(tally, area, data);
			// Ideas alone are no record of a case; where they are asked for they are what is counted.
			return typeof value === 'string' || tally.recorded || tally.cases > 0 ? value : 'unrecorded';
		};
	};
}
