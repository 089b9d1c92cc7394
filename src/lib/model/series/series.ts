/** A figure at several dates, `/data/series/ID.json`; fetched when somebody looks at more than its newest value. */
import type { AreaCode } from '../code';
import type { IndicatorId } from '../indicator';
import type { FigureValue } from '../prefecture-figure';
import type { UserMeasureId } from '../user-measure';

/** Where values before a date and from it on are not of the same thing. */
export interface SeriesBreak {
	/** The first date of the new kind. */
	readonly at: string;
	readonly ja: string;
	readonly en: string;
}

/** What may have several dates: a figure, and a person's own measure. */
export type SeriesId = IndicatorId | UserMeasureId;

export interface Series {
	readonly id: SeriesId;
	/** The earliest first: `2017-03-08`, `2020-11`, `FY2005`. All are written alike. */
	readonly dates: readonly string[];
	readonly breaks: readonly SeriesBreak[];
	/** The value of an area at the date of that place in `dates`; `missing` where the publication has none. */
	of(code: AreaCode, at: number): FigureValue;
	/**
	 * Of categories: how many there are besides those that say that nobody asked. Values are places among them, of which none
	 * is more than another: there is no change and no line.
	 */
	readonly kinds?: number;
	/** Whether it tells of an area at all; of all of them where it is left out. */
	has?(code: AreaCode): boolean;
}

/** Measures → their series, as far as they have arrived. */
export type SeriesById = ReadonlyMap<string, Series>;

/** Whole years from the last day of a date to a day, `2026-11-22`; 0 of one that is yet to come. */
export function yearsSince(date: string, day: string): number {
	const last = lastDayOf(date);
	const years = Number(day.slice(0, 4)) - Number(last.slice(0, 4)) - (day.slice(5) < last.slice(5) ? 1 : 0);
	return last === '' ? 0 : Math.max(0, years);
}

/** The last day of a date, as `2026-11-29`: of a year its end, of a fiscal year 31 March of the next. `''` of anything else. */
export function lastDayOf(date: string): string {
	const fiscal = /^FY(\d{4})$/.exec(date);
	if (fiscal) return `${Number(fiscal[1]) + 1}-03-31`;
	const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
	if (!found) return '';
	const [, year, month = '12', day = '31'] = found;
	return `${year}-${month}-${day}`;
}

/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

/** The same day as milliseconds; a month's end may be a day late. */
export function timeOf(date: string): number {
	const [year = NaN, month = 1, day = 1] = lastDayOf(date).split('-').map(Number);
	return Date.UTC(year, month - 1, day);
}

/**
 * The place of the date that is asked for, or of the nearest earlier one; the earliest where there is none, the newest where
 * nothing is asked for.
 */
export function placeOfDate(dates: readonly string[], asked: string | null): number {
	if (asked === null) return dates.length - 1;
	const exact = dates.indexOf(asked);
	if (exact >= 0) return exact;
	const last = lastDayOf(asked);
	return Math.max(
		0,
		dates.findLastIndex((date) => lastDayOf(date) <= last)
	);
}
