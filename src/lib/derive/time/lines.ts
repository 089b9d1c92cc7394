/**
 * A figure at its dates as lines: of an area, and beside it the medians of its prefecture and of the country. Fetched when
 * somebody looks at one.
 */
import { scaleLinear } from 'd3-scale';
import type { Area } from '../../model/area';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import { indicatorById } from '../../model/indicator';
import type { FigureValue } from '../../model/prefecture-figure';
import { timeOf, type Series } from '../../model/series/series';
import { Memo } from '../memo';
import { spreadOf } from '../profile';

/** One value for each date of a series, in its order. */
export type LineValues = readonly FigureValue[];

/** An area at the dates of a series, beside others. */
export interface AreaLines {
	readonly series: Series;
	/** Of done or not done no line is drawn: `prefecture` and `nation` are the per cent of those surveyed that do it. */
	readonly doneOrNot: boolean;
	/** All without a number where a prefecture has no value of its own: then the medians are of municipalities. */
	readonly area: LineValues;
	/** The median of the municipalities of its prefecture; `null` of a prefecture that has values of its own. */
	readonly prefecture: LineValues | null;
	/** The median of all of its level. */
	readonly nation: LineValues;
	/** What the medians are of. */
	readonly among: 'prefectures' | 'municipalities';
}

/** One stretch of a line: places in the dates of its series, with a value each. */
export type Stretch = readonly { readonly at: number; readonly value: number }[];

/** Where lines are drawn: 0 to 1 from left to right and from the bottom to the top. */
export interface LineFrame {
	/** Of each date, true to the calendar. */
	readonly x: readonly number[];
	readonly ticks: readonly number[];
	readonly y: (value: number) => number;
}

const middles = new Memo<LineValues>();

/** The values of an area at every date. */
export function valuesOf(series: Series, code: AreaCode): LineValues {
	return series.dates.map((_, at) => series.of(code, at));
}

export function hasNumber(values: LineValues): boolean {
	return values.some((value) => typeof value === 'number');
}

/** An area and the medians that it stands beside. Medians are worked out once a series. */
export function areaLines(dataset: Dataset, series: Series, { code }: Pick<Area, 'code'>): AreaLines {
	const area = valuesOf(series, code);
	const prefectural = isPrefectureCode(code) && hasNumber(area);
	const doneOrNot = !prefectural && indicatorById(series.id)?.kind === 'yes-no';
	const middleOf = (areas: readonly Area[], key: string) =>
		middles.at([dataset, series], key, () => middle(series, areas, doneOrNot));
	const prefecture = prefectureCodeOf(code);
	return {
		...{ series, doneOrNot, area, among: prefectural ? 'prefectures' : 'municipalities' },
		prefecture: prefectural ? null : middleOf(dataset.municipalitiesOf(prefecture), prefecture),
		nation: prefectural
			? middleOf(dataset.prefectures, 'prefectures')
			: middleOf(dataset.municipalities, 'municipalities')
	};
}

/** At each date the median of those that have a value, or of done or not done the per cent that do it. */
function middle(series: Series, areas: readonly Area[], doneOrNot: boolean): LineValues {
	return series.dates.map((_, at) => {
		const values = areas.flatMap(({ code }) => {
			const value = series.of(code, at);
			return typeof value === 'number' ? [value] : [];
		});
		if (values.length === 0) return 'missing';
		if (doneOrNot) return (100 * values.filter((value) => value > 0).length) / values.length;
		return spreadOf(values)?.quartiles[1] ?? 'missing';
	});
}

/** The first date of each new kind, as places in the dates: no line runs on from the date before. */
export function breakPlaces({ dates, breaks }: Pick<Series, 'dates' | 'breaks'>): readonly number[] {
	return breaks.map(({ at }) => dates.indexOf(at)).filter((place) => place > 0);
}

/** The stretches of a line: it is broken where a value is missing, and where values are of something else from there on. */
export function stretchesOf(values: LineValues, breaks: readonly number[]): readonly Stretch[] {
	const stretches: { at: number; value: number }[][] = [[]];
	values.forEach((value, at) => {
		if (typeof value !== 'number' || breaks.includes(at)) stretches.push([]);
		if (typeof value === 'number') stretches.at(-1)?.push({ at, value });
	});
	return stretches.filter(({ length }) => length > 0);
}

/** The first and the last place that has a number; `null` where none has. */
export function endsOf(values: LineValues): readonly [first: number, last: number] | null {
	const first = values.findIndex((value) => typeof value === 'number');
	return first < 0 ? null : [first, values.findLastIndex((value) => typeof value === 'number')];
}

/**
 * Lines of totals, in per cent of what each was at one date: a village and a city cannot be drawn by the same measure
 * otherwise.
 * @param base a place in the dates
 */
export function relativeTo(values: LineValues, base: number): LineValues {
	const whole = values[base];
	return values.map((value) => {
		if (typeof value !== 'number') return value;
		return typeof whole === 'number' && whole !== 0 ? (100 * value) / whole : 'missing';
	});
}

/** The first place at which all that have any number have one; 0 where there is none. */
export function commonBase(lines: readonly LineValues[]): number {
	const told = lines.filter(hasNumber);
	const [first] = told;
	return Math.max(0, first?.findIndex((_, at) => told.every((line) => typeof line[at] === 'number')) ?? 0);
}

/** Where dates are on a line, 0 to 1, true to the calendar. */
export function placesInTime(dates: readonly string[]): readonly number[] {
	const times = dates.map(timeOf);
	const [first = 0, last = 0] = [times[0], times.at(-1)];
	return times.map((time) => (last > first ? (time - first) / (last - first) : 0.5));
}

/** A range that is no narrower than a tenth of its values, so that next to nothing does not look like much. */
function rangeOf(lines: readonly LineValues[]): readonly [low: number, high: number] {
	const numbers = lines.flatMap((line) => line.filter((value) => typeof value === 'number'));
	if (numbers.length === 0) return [0, 1];
	const low = Math.min(...numbers);
	const high = Math.max(...numbers);
	const least = 0.1 * Math.max(Math.abs(low), Math.abs(high)) || 1;
	const wanting = Math.max(0, least - (high - low)) / 2;
	// Zero stays the floor of what is never below it.
	return low >= 0 && low < wanting ? [0, Math.max(high, least)] : [low - wanting, high + wanting];
}

/** The frame that holds some lines, with its values rounded. */
export function frameOf({ dates }: Pick<Series, 'dates'>, lines: readonly LineValues[]): LineFrame {
	const [low, high] = rangeOf(lines);
	const scale = scaleLinear()
		.domain([low >= 0 && low < high / 2 ? 0 : low, high])
		.nice(3);
	return { x: placesInTime(dates), ticks: scale.ticks(3), y: scale };
}

/** The line of one area by itself, as small as a word: its stretches, 0 to 1 each way. */
export function smallLine(series: Series, code: AreaCode) {
	const values = valuesOf(series, code);
	const [low, high] = rangeOf([values]);
	const x = placesInTime(series.dates);
	const placed = (at: number, value: number) => ({ x: x[at] ?? 0, y: (value - low) / (high - low) });
	return {
		values,
		stretches: stretchesOf(values, breakPlaces(series)).map((stretch) =>
			stretch.map(({ at, value }) => placed(at, value))
		),
		/** Where a date is, `null` where it has no number. */
		at: (place: number) => {
			const value = values[place];
			return typeof value === 'number' ? placed(place, value) : null;
		}
	};
}
