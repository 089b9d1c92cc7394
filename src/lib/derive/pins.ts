import type { LonLat } from '../model/area';
import type { CaseHead } from '../model/case-head';
import { isPrefectureCode, type AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import { THEMES } from '../model/theme';
import { sumsOf } from '../measures/case-sums';

/** A locality's cases as one mark: a municipality's at its main office, a prefecture's where its name is. */
export interface Pin {
	readonly code: AreaCode;
	readonly at: LonLat;
	/** A prefecture's own cases are a square, a municipality's a circle. */
	readonly shape: 'square' | 'circle';
	/** Cases here that pass the filter. */
	readonly count: number;
	/** Upper-level theme id when all its cases here share it, otherwise the most frequent one. */
	readonly theme: string;
	/** A person's own cases are among them. */
	readonly own?: true;
}

/**
 * One pin for each locality with a case among those given, by code, whatever the order of the cases. A prefecture's pin
 * counts its own cases only. A locality without an office (the northern villages) has no pin.
 * @param cases the cases looked at, already filtered
 * @param has whether an area is looked at: one outside may have a part in a joint case
 */
export function makePins(
	dataset: Dataset,
	cases: readonly CaseHead[],
	has: (code: AreaCode) => boolean = () => true
): readonly Pin[] {
	const sums = [...sumsOf(cases).areas.values()]
		.filter(({ code }) => has(code))
		.sort((a, b) => (a.code < b.code ? -1 : 1));
	return sums.flatMap((sum): Pin[] => {
		const area = dataset.areaByCode.get(sum.code);
		const isPrefecture = isPrefectureCode(sum.code);
		// Its own cases are not those of the city its office is in.
		const at = isPrefecture ? area?.label : area?.office;
		if (!at) return [];
		return [
			{
				code: sum.code,
				at,
				shape: isPrefecture ? 'square' : 'circle',
				count: sum.cases.length,
				theme: mostFrequent(sum.firstThemes),
				...(sum.own > 0 && { own: true })
			}
		];
	});
}

/** The upper-level theme of most cases of some pins, each with that of its own; of equals the first in the taxonomy. */
export function themeOfMost(pins: readonly Pick<Pin, 'theme' | 'count'>[]): string {
	const [first, second] = pins;
	if (first && !second) return first.theme;
	return mostFrequent(
		THEMES.map(({ id }) => pins.reduce((sum, { theme, count }) => (theme === id ? sum + count : sum), 0))
	);
}

/** The most frequent upper-level theme; of equals the one that comes first in the taxonomy. */
function mostFrequent(counts: readonly number[]): string {
	const most = Math.max(...counts);
	return most === 0 ? '' : (THEMES[counts.indexOf(most)]?.id ?? '');
}
