/**
 * A measure at one of its dates, and its change from one date to another. Classes are cut from the values of all dates, so
 * that a colour means the same on each of them.
 */
import { measureOf, type Measure } from '../measures/registry';
import type { Area } from '../model/area';
import { isPrefectureCode, type AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import type { Figures } from '../model/figures';
import { indicatorById, type IndicatorId } from '../model/indicator';
import type { Figure, FigureValue } from '../model/prefecture-figure';
import { placeOfDate, timeOf, type Series, type SeriesById } from '../model/series/series';
import type { TimeView } from '../view/view';
import { choroplethOf, cutKinds, type Choropleth, type ChoroplethInput, type ShownTime } from './choropleth';
import { classify, type ClassIndex } from './classes';
import { Memo } from './memo';
import type { ChangeHues, Shade, ShadedArea } from './shade';

/** Of so many values classes are cut; more are thinned out evenly, by rank. */
const POOL_MOST = 4000;

/** Whether a measure is told by the change of done or not done. */
function isTurned(measure: Measure, level: Choropleth['level']): boolean {
	return indicatorById(measure)?.kind === 'yes-no' && level === 'municipality';
}

/** What a view shows of a series: places in its dates. */
interface Moment {
	readonly at: number;
	/** `null` where it is no change. */
	readonly from: number | null;
}

function momentOf({ dates, kinds }: Series, { at, from }: TimeView): Moment {
	const place = placeOfDate(dates, at);
	return {
		at: place,
		from: from === null || kinds !== undefined ? null : Math.min(place, placeOfDate(dates, from))
	};
}

/** Which dates are shown of a series, in its own writing. */
export function shownTime(series: Series, time: TimeView, turned: boolean): ShownTime {
	const { at, from } = momentOf(series, time);
	const { dates } = series;
	const askedOf = (asked: string | null, place: number) =>
		asked === null || asked === dates[place] ? null : asked;
	const between = series.breaks.filter(({ at: start }) => {
		const place = dates.indexOf(start);
		return from !== null && from < place && place <= at;
	});
	return {
		at: dates[at] ?? '',
		asked: askedOf(time.at, at),
		change:
			from === null
				? null
				: {
						from: dates[from] ?? '',
						askedFrom: askedOf(time.from, from),
						kind: turned ? 'turned' : time.change
					},
		breaks: between
	};
}

/** The value of an area at a moment: a value, or the change to it. */
function valueAt(
	series: Series,
	code: AreaCode,
	{ at, from }: Moment,
	change: TimeView['change']
): FigureValue {
	const now = series.of(code, at);
	if (from === null) return now;
	const before = series.of(code, from);
	if (typeof now !== 'number') return now;
	if (typeof before !== 'number') return before;
	// Six digits are more than any figure has: no dust of binary fractions.
	if (change === 'difference') return Number((now - before).toFixed(6));
	return before === 0 ? 'missing' : Number(((100 * (now - before)) / before).toFixed(6));
}

const made = new Memo<Choropleth>();
const cuts = new Memo<Cut>();
const timedFigures = new Memo<Figures>();

/**
 * The choropleth of a measure at a date, or of its change.
 * @returns `null` where the measure has no series, or that has not arrived
 */
export function timedChoropleth(
	dataset: Dataset,
	{ level, measure, breaks, most, within = null }: ChoroplethInput,
	seriesById: SeriesById,
	time: TimeView
): Choropleth | null {
	const series = seriesById.get(measure);
	if (!series) return null;
	const objects = [dataset, series, ...(within ? [within] : [])];
	const moment = momentOf(series, time);
	const key = [measure, level, breaks, most, moment.at, moment.from, time.change, time.at, time.from].join();
	return made.at(objects, key, () => {
		const ofLevel =
			level === 'prefecture'
				? dataset.prefectures
				: dataset.areas.filter((area) => area.kind !== 'prefecture');
		const areas = within ? ofLevel.filter(({ code }) => within.has(code)) : ofLevel;
		const turned = moment.from !== null && isTurned(measure, level);
		const cut = turned
			? TURNED
			: cuts.at(objects, [measure, level, breaks, most, moment.from, time.change].join(), () =>
					cutOf({ series, areas, moment, measure, change: time.change, breaks, most })
				);
		const byArea = new Map(
			areas.map((area): [AreaCode, ShadedArea] => {
				if (area.kind === 'northern-village') return [area.code, { shade: 'not-applicable', value: null }];
				const value = valueAt(series, area.code, moment, turned ? 'difference' : time.change);
				if (typeof value !== 'number') {
					// Not in the table is never the same as blank in it.
					const isIn = series.has?.(area.code) ?? true;
					const shade = !isIn ? 'unrecorded' : value === 'not-computed' ? 'not-applicable' : value;
					return [area.code, { shade, value: null }];
				}
				return [area.code, { shade: cut.shadeOf(value, series.of(area.code, moment.at)), value }];
			})
		);
		const plain = choroplethOf({ level, measure, ranges: cut.ranges, byArea });
		return {
			...plain,
			...(cut.hues && { hues: cut.hues }),
			...(cut.breaks && { breaks: cut.breaks }),
			time: shownTime(series, time, turned)
		};
	});
}

interface Cut {
	readonly ranges: readonly { readonly from: number; readonly to: number }[];
	readonly hues?: ChangeHues | 'kinds';
	/** How a change is cut. */
	readonly breaks?: NonNullable<ChoroplethInput['breaks']>;
	/** @param now the value at the date itself, of a change too */
	readonly shadeOf: (value: number, now: FigureValue) => Shade;
}

/** Gave up, did it before and after, began; not done before and after is zero. */
const TURNED: Cut = {
	ranges: [-1, 0, 1].map((each) => ({ from: each, to: each })),
	hues: 'turned',
	shadeOf: (value, now) => (value < 0 ? 0 : value > 0 ? 2 : now === 1 ? 1 : 'zero')
};

function cutOf(input: {
	readonly series: Series;
	readonly areas: readonly Area[];
	readonly moment: Moment;
	readonly measure: Measure;
	readonly change: TimeView['change'];
	readonly breaks: ChoroplethInput['breaks'];
	readonly most: ChoroplethInput['most'];
}): Cut {
	const { series, areas, moment, measure, change, breaks, most } = input;
	if (series.kinds !== undefined) return cutKinds(series.kinds);
	const entry = measureOf(measure);
	const { from } = moment;
	const values = thinned(
		series.dates.flatMap((_, at) =>
			from !== null && at <= from
				? []
				: areas.flatMap(({ code }) => {
						const value = valueAt(series, code, { at, from }, change);
						return typeof value === 'number' && value !== 0 ? [value] : [];
					})
		)
	);
	if (from !== null) {
		const newest = areas.flatMap(({ code }) => {
			const value = valueAt(series, code, { at: series.dates.length - 1, from }, change);
			return typeof value === 'number' && value !== 0 ? [value] : [];
		});
		const round = changeCut(values, breaks ?? 'round');
		return breaks === null && isOneColour(round, newest) ? changeCut(values, 'equal') : round;
	}
	const doneOrNot = entry.doneOrNot !== undefined && areas.some(({ code }) => !isPrefectureCode(code));
	const classes = classify(values, doneOrNot ? 'quantile' : (breaks ?? entry.breaks), most);
	const { bounds, count } = classes;
	return {
		ranges: Array.from({ length: count }, (_, i) => ({ from: bounds[i] ?? NaN, to: bounds[i + 1] ?? NaN })),
		shadeOf: (value) => (value === 0 ? 'zero' : classes.indexOf(value))
	};
}

/** Whether a cut leaves next to all values in one class, as where most dates have little of what the newest has. */
function isOneColour({ shadeOf }: Cut, values: readonly number[]): boolean {
	const counts = new Map<Shade, number>();
	for (const value of values) {
		const shade = shadeOf(value, value);
		counts.set(shade, (counts.get(shade) ?? 0) + 1);
	}
	return Math.max(0, ...counts.values()) > ONE_COLOUR * values.length;
}
const ONE_COLOUR = 0.95;

/** Classes of a change: of one hue where all go one way, else of two that meet at zero and are as wide on either side. */
function changeCut(values: readonly number[], breaks: NonNullable<ChoroplethInput['breaks']>): Cut {
	const risen = values.filter((value) => value > 0).length;
	const share = values.length === 0 ? 1 : risen / values.length;
	const hues: ChangeHues =
		share === 1
			? 'rise'
			: share === 0
				? 'fall'
				: share > 1 - FEW
					? 'mostly-rise'
					: share < FEW
						? 'mostly-fall'
						: share >= 0.5
							? 'rise-fall'
							: 'fall-rise';
	const bounds =
		hues === 'rise' || hues === 'fall'
			? classify(values, breaks).bounds
			: hues === 'mostly-rise' || hues === 'mostly-fall'
				? mostlyOneWay(values, breaks, hues === 'mostly-rise')
				: twoWays(values, breaks, hues === 'rise-fall');
	const last = bounds.length - 2;
	return {
		ranges: bounds.slice(0, -1).map((low, i) => ({ from: low, to: bounds[i + 1] ?? low })),
		hues,
		breaks,
		shadeOf: (value) => {
			if (value === 0) return 'zero';
			const found = bounds.findLastIndex((bound) => bound <= value);
			return Math.max(0, Math.min(last, found)) as ClassIndex;
		}
	};
}

/** Where fewer than this share go the other way, they have one class. */
const FEW = 0.05;

/** One class for the few that go the other way, four for the others. */
function mostlyOneWay(
	values: readonly number[],
	breaks: NonNullable<ChoroplethInput['breaks']>,
	rising: boolean
): readonly number[] {
	const others = values.filter((value) => (rising ? value < 0 : value > 0));
	const { bounds } = classify(
		values.filter((value) => (rising ? value > 0 : value < 0)),
		breaks,
		4
	);
	return rising
		? [Math.min(...others), 0, ...bounds.slice(1)]
		: [...bounds.slice(0, -1), 0, Math.max(...others)];
}

/** Three classes on the side that has more, two on the other, at the same distances from zero. */
function twoWays(
	values: readonly number[],
	breaks: NonNullable<ChoroplethInput['breaks']>,
	rising: boolean
): readonly number[] {
	const sizes = values.map(Math.abs);
	const { bounds } = classify(sizes, breaks, 3);
	const high = bounds.at(-1) ?? 0;
	const [near = high, far = high] = bounds.slice(1, -1);
	const low = Math.min(...values);
	const top = Math.max(...values);
	return rising
		? [Math.min(low, -near), -near, 0, near, far, Math.max(top, far)]
		: [Math.min(low, -far), -far, -near, 0, near, Math.max(top, near)];
}

function thinned(values: readonly number[]): readonly number[] {
	if (values.length <= POOL_MOST) return values;
	const sorted = Float64Array.from(values).sort();
	const last = sorted.length - 1;
	return Array.from({ length: POOL_MOST }, (_, i) => sorted[Math.round((i * last) / (POOL_MOST - 1))] ?? 0);
}

/**
 * The figures as they were at the dates that a view shows; those without a series as they are. Numbers behind a ratio are
 * not in a series.
 */
export function figuresAt(figures: Figures, seriesById: SeriesById, time: TimeView): Figures {
	const series = [...seriesById.values()];
	if (series.length === 0) return figures;
	return timedFigures.at([figures, ...series], JSON.stringify([time.at, time.from, time.change]), () => ({
		...figures,
		of: (id: IndicatorId, area: Area): Figure => {
			const found = seriesById.get(id);
			if (!found) return figures.of(id, area);
			return { value: valueAt(found, area.code, momentOf(found, time), time.change), of: null };
		}
	}));
}

/** As many dates as are asked for, or nine spread evenly by time, the earliest and the newest among them. */
export function multiplesOf({ dates }: Series, asked: readonly string[], most = 9): readonly string[] {
	if (asked.length > 0) {
		const places = [...new Set(asked.map((date) => placeOfDate(dates, date)))].sort((a, b) => a - b);
		return places.flatMap((place) => dates[place] ?? []);
	}
	if (dates.length <= most) return dates;
	const days = dates.map(timeOf);
	const [first = 0, last = 0] = [days[0], days.at(-1)];
	const places = Array.from({ length: most }, (_, i) => {
		const wanted = first + ((last - first) * i) / (most - 1);
		const after = days.findIndex((day) => day >= wanted);
		const [low = 0, high = 0] = [days[after - 1], days[after]];
		return after > 0 && wanted - low < high - wanted ? after - 1 : after;
	});
	return [...new Set(places)].flatMap((place) => dates[place] ?? []);
}
