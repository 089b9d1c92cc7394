/** What is said of a measure at several dates side by side. */
import { medianOf, type Multiples } from '../../derive/time/multiples';
import type { Choropleth } from '../../derive/choropleth';
import { isPairShade } from '../../derive/shade';
import { isDoneOrNot } from '../../measures/registry';
import type { AreaCode } from '../../model/code';
import type { Language } from '../../view/view';
import { formatDate } from '../date';
import type { Messages } from '../ja';
import { legendRows, type LegendRow } from '../legend-rows';
import { lookName } from '../looks';
import { formatValue } from '../range';
import { measureNotes } from '../time';

interface MultiplesWords {
	readonly title: (name: string, from: string, to: string, dates: number) => string;
	/** Classes are those of all dates. */
	readonly classes: string;
	readonly date: string;
	readonly median: string;
	/** How many have done it. */
	readonly done: string;
	readonly ofAll: (done: string, surveyed: string) => string;
	/** What a map shows, for who does not see it. */
	readonly image: (name: string, date: string, rows: string) => string;
	readonly between: string;
}

export const MULTIPLES_TEXT: Readonly<Record<Language, MultiplesWords>> = {
	ja: {
		title: (name, from, to, dates) => `${name}、${from}から${to}までの${dates}時点`,
		classes: 'どの時点も同じ区分で塗り分けています。',
		date: '時点',
		median: '中央値',
		done: '実施',
		ofAll: (done, surveyed) => `${done} / ${surveyed}`,
		image: (name, date, rows) => `${date}の${name}の地図。${rows}。`,
		between: '、'
	},
	en: {
		title: (name, from, to, dates) => `${name}: ${dates} dates from ${from} to ${to}`,
		classes: 'All dates are shaded in the same classes.',
		date: 'Date',
		median: 'Median',
		done: 'Yes',
		ofAll: (done, surveyed) => `${done} of ${surveyed}`,
		image: (name, date, rows) => `Map of ${name}, ${date}. ${rows}.`,
		between: ', '
	}
};

/** The date of one of the maps. */
export function dateOf({ time }: Pick<Choropleth, 'time'>, lang: Language): string {
	return formatDate(time?.at ?? '', lang);
}

/** What a measure is called with the dates that are shown of it. */
export function multiplesTitle({ maps }: Multiples, t: Messages): string {
	const [first] = maps;
	const last = maps.at(-1) ?? first;
	const name = t.measure[first.measure];
	return MULTIPLES_TEXT[t.lang].title(name, dateOf(first, t.lang), dateOf(last, t.lang), maps.length);
}

/** How they are shaded, whose values they are, and what cannot be compared. */
export function multiplesNotes({ span }: Multiples, t: Messages): readonly string[] {
	return [MULTIPLES_TEXT[t.lang].classes, ...measureNotes(span, t)];
}

/** The rows of the one legend: the classes, and every other look that is on any of the maps. How many look so differs by map. */
export function multiplesRows(
	{ maps }: Multiples,
	t: Messages
): readonly Pick<LegendRow, 'shade' | 'label'>[] {
	const rows = maps.flatMap((each) => legendRows(each, t));
	return [...new Map(rows.map(({ shade, label }) => [shade, { shade, label }])).values()];
}

/** What a map shows, for who does not see it. */
export function describeMap(choropleth: Choropleth, t: Messages): string {
	const words = MULTIPLES_TEXT[t.lang];
	const rows = legendRows(choropleth, t)
		.filter(({ count }) => count > 0)
		.map(({ label, count }) => t.labelled(label, t.legend.areas(count)));
	return words.image(t.measure[choropleth.measure], dateOf(choropleth, t.lang), rows.join(words.between));
}

/** The value of an area, or why there is none. */
export function valueText(choropleth: Choropleth, code: AreaCode, t: Messages): string {
	const { shade, value } = choropleth.byArea.get(code) ?? { shade: 0, value: null };
	if (value !== null) return formatValue(value, choropleth, t);
	return typeof shade === 'number' || isPairShade(shade) ? '' : lookName(shade, choropleth, t);
}

/** What all areas of a map come to: their median, or how many of those asked have done it; empty where there is neither. */
export function overallText(choropleth: Choropleth, t: Messages): string {
	if (!isDoneOrNot(choropleth)) {
		const median = medianOf(choropleth);
		return median === null ? '' : formatValue(median, choropleth, t);
	}
	const values = [...choropleth.byArea.values()].flatMap(({ value }) => value ?? []);
	const done = values.filter((value) => value > 0).length;
	return MULTIPLES_TEXT[t.lang].ofAll(t.whole(done), t.whole(values.length));
}

/** What `overallText` is called. */
export function overallName({ maps: [first] }: Multiples, t: Messages): string {
	const words = MULTIPLES_TEXT[t.lang];
	return isDoneOrNot(first) ? words.done : words.median;
}
