import type { Area } from '../model/area';
import { isPrefectureCode, prefectureCodeOf } from '../model/code';
import type { Dataset } from '../model/dataset';
import type { Figures } from '../model/figures';
import { INDICATORS, type Indicator } from '../model/indicator';
import type { CoreSystem } from '../model/packed/core-systems';
import type { Figure } from '../model/prefecture-figure';
import { isSameKind } from './partners/area-kind';
import { isSkewed } from './distribution';

/** Populations up to so many times larger or smaller are of similar size, as the partner finder starts with. */
const SIMILAR_RATIO = 1.5;

/** A place among others that have a value: 1 is the highest; equal values share a rank. */
export interface Rank {
	readonly rank: number;
	readonly of: number;
	/** How many others have the same value. */
	readonly ties: number;
	/** Of done or not done: how many do it. */
	readonly done: number;
}
/** How the values of the whole level lie. */
export interface Spread {
	readonly low: number;
	readonly quartiles: readonly [lower: number, median: number, upper: number];
	readonly high: number;
}
export interface ProfileRow {
	readonly indicator: Indicator;
	readonly figure: Figure;
	/** Of a prefecture that was asked the same: its own answer, with what follows from its municipalities beside. */
	readonly municipal: Figure | null;
	/** Of late systems: which ones. */
	readonly names: readonly CoreSystem[];
	/** Whether it says done or not done, so that a rank would say nothing. */
	readonly doneOrNot: boolean;
	/** Among all of its level; `null` where the area has no value. */
	readonly country: Rank | null;
	/** Among those of its level in the scope; `null` where that is the country, or the area is outside it. */
	readonly scope: Rank | null;
	/** Among the municipalities of its prefecture; `null` for a prefecture. */
	readonly prefecture: Rank | null;
	/** Among municipalities of similar size and kind; `null` for a prefecture, and where nobody lived there. */
	readonly similar: Rank | null;
	readonly spread: Spread | null;
	/** The median of those of similar size and kind; `null` where there are none. */
	readonly similarMedian: number | null;
}
export interface Profile {
	readonly area: Area;
	/** How many are of similar size and kind, itself included; 0 for a prefecture. */
	readonly similar: number;
	readonly rows: readonly ProfileRow[];
}

/** Whether two municipalities are of similar size and kind. */
export function areSimilar(a: Area, b: Area): boolean {
	if (!isSameKind(a, b) || !a.population || !b.population) return false;
	const ratio = a.population / b.population;
	return ratio <= SIMILAR_RATIO && ratio >= 1 / SIMILAR_RATIO;
}

/**
 * Every indicator of an area, with its place among others. The area itself is one of those it is ranked among.
 * @param scope areas of its level that it is ranked among besides
 */
export function makeProfile(
	dataset: Dataset,
	figures: Figures,
	area: Area,
	scope: readonly Area[] | null = null
): Profile {
	const prefectural = isPrefectureCode(area.code);
	const all = prefectural ? dataset.prefectures : dataset.municipalities;
	const own = prefectural ? null : dataset.municipalitiesOf(prefectureCodeOf(area.code));
	const similar = prefectural || !area.population ? null : all.filter((other) => areSimilar(area, other));
	const rows = INDICATORS.map((indicator): ProfileRow => {
		const isOwn = prefectural && indicator.own === true;
		const figureOf = (other: Area): Figure =>
			isOwn ? { value: figures.ownOf(indicator.id, other.code), of: null } : figures.of(indicator.id, other);
		const valuesOf = (areas: readonly Area[]): readonly number[] =>
			areas.flatMap((other) => {
				const { value } = figureOf(other);
				return typeof value === 'number' ? [value] : [];
			});
		const figure = figureOf(area);
		const rankIn = (others: readonly Area[] | null): Rank | null => {
			if (others === null || typeof figure.value !== 'number') return null;
			return rankOf(figure.value, valuesOf(others));
		};
		return {
			indicator,
			figure,
			names: indicator.id === 'late-systems' ? figures.lateSystemsOf(area.code) : [],
			municipal: isOwn ? figures.of(indicator.id, area) : null,
			doneOrNot: (!prefectural || isOwn) && indicator.kind === 'yes-no',
			country: rankIn(all),
			scope: rankIn(scope),
			prefecture: rankIn(own),
			similar: rankIn(similar),
			spread: spreadOf(valuesOf(all)),
			similarMedian: spreadOf(valuesOf(similar ?? []))?.quartiles[1] ?? null
		};
	});
	return { area, similar: similar?.length ?? 0, rows };
}

/** The place of a value among values that it is one of. */
export function rankOf(value: number, values: readonly number[]): Rank {
	const higher = values.filter((other) => other > value).length;
	const same = values.filter((other) => other === value).length;
	const done = values.filter((other) => other > 0).length;
	return { rank: higher + 1, of: values.length, ties: Math.max(0, same - 1), done };
}

/** Lowest, quartiles and highest; `null` of no values. */
export function spreadOf(values: readonly number[]): Spread | null {
	const sorted = Float64Array.from(values).sort();
	const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
	if (sorted.length === 0) return null;
	return { low: at(0), quartiles: [at(0.25), at(0.5), at(0.75)], high: at(1) };
}

/**
 * Where a value is between the lowest and the highest, 0 to 1. Values that reach far above their median, as totals and
 * densities do, are placed by their logarithm, those below 1 as if they were 1.
 */
export function positionOf(value: number, { low, quartiles, high }: Spread): number {
	const logarithmic = isSkewed(low, quartiles[1], high);
	const to = (each: number) => (logarithmic ? Math.log10(Math.max(each, 1)) : each);
	const span = to(high) - to(low);
	return span <= 0 ? 0.5 : Math.min(1, Math.max(0, (to(value) - to(low)) / span));
}
