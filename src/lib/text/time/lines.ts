/** What is said of a figure at its dates; fetched with the first one. */
import { endsOf, valuesOf, type LineValues } from '../../derive/time/lines';
import { isPrefectureCode, type AreaCode } from '../../model/code';
import { indicatorById, type Indicator } from '../../model/indicator';
import type { FigureValue } from '../../model/prefecture-figure';
import type { Series } from '../../model/series/series';
import type { Language, Level } from '../../view/view';
import { formatDate } from '../date';
import { formatFigure, INDICATOR_WORDS } from '../indicator';
import type { Messages } from '../ja';
import { formatUserMeasure } from '../user-data';
import { runningText } from '../running-text';

interface LineWords {
	/** From a value at a date to another. */
	readonly fromTo: (from: string, first: string, to: string, last: string) => string;
	/** One value alone. */
	readonly only: (date: string, value: string) => string;
	/** What a line is of, and its course. */
	readonly course: (name: string, told: string) => string;
	readonly none: string;
}

const WORDS: Readonly<Record<Language, LineWords>> = {
	ja: {
		fromTo: (from, first, to, last) => `${from}の${first}から${to}の${last}へ`,
		only: (date, value) => `${date}に${value}`,
		course: (name, told) => `${name}は${told}。`,
		none: 'どの時点の値もありません'
	},
	en: {
		fromTo: (from, first, to, last) => `from ${first} in ${from} to ${last} in ${to}`,
		only: (date, value) => `${value} in ${date}`,
		course: (name, told) => `${name}: ${told}.`,
		none: 'no value at any date'
	}
};

/** A date where there is little room: without its day. */
export function formatMonth(date: string, lang: Language): string {
	return formatDate(/^\d{4}-\d\d-\d\d$/.exec(date) ? date.slice(0, 7) : date, lang);
}

/** A value of a line, or why there is none; of done or not done a median is a share. */
export function formatLineValue(
	value: FigureValue,
	indicator: Indicator,
	level: Level,
	lang: Language
): string {
	return typeof value === 'number'
		? formatFigure(value, indicator, level, lang)
		: INDICATOR_WORDS[lang].none[value];
}

/** The course of a line from its first value to its last: 「2017年3月の8.4%から2022年12月の57.1%へ」. */
export function tellCourse(
	values: LineValues,
	{ dates }: Pick<Series, 'dates'>,
	format: (value: FigureValue) => string,
	lang: Language
): string {
	const words = WORDS[lang];
	const ends = endsOf(values);
	if (ends === null) return words.none;
	const told = (at: number) => [formatMonth(dates[at] ?? '', lang), format(values[at] ?? 'missing')] as const;
	const [first, last] = ends;
	return first === last ? words.only(...told(first)) : words.fromTo(...told(first), ...told(last));
}

/** The courses of several lines as sentences. */
export function tellCourses(
	lines: readonly { readonly name: string; readonly told: string }[],
	lang: Language
): string {
	return runningText(
		lang,
		lines.map(({ name, told }) => WORDS[lang].course(name, told))
	);
}

/** The course of an area's figure, for those who do not see its small line; empty without any value. */
export function tellLine(series: Series, code: AreaCode, t: Messages): string {
	const values = valuesOf(series, code);
	if (endsOf(values) === null) return '';
	return tellCourse(values, series, (value) => formatSeriesValue(value, series, code, t), t.lang);
}

/** A value of a series, of a person's own table too. */
export function formatSeriesValue(value: FigureValue, { id }: Series, code: AreaCode, t: Messages): string {
	const indicator = indicatorById(id);
	if (indicator !== null)
		return formatLineValue(value, indicator, isPrefectureCode(code) ? 'prefecture' : 'municipality', t.lang);
	return typeof value === 'number' ? formatUserMeasure(value, id, t) : INDICATOR_WORDS[t.lang].none[value];
}
