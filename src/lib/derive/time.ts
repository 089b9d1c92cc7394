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
import { classify } from './classes';
import { Memo } from './memo';
import type { ShadedArea } from './shade';
import { changeCut, isOneColour, TURNED, type Cut } from './time/change-cut';

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
