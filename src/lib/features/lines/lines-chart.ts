/** Figures over time as a native chart of a slide, and as a table. */
import type { LineValues } from '$lib/derive/time/lines';
import type { ChartContent } from '$lib/export/chart/chart';
import type { Indicator } from '$lib/model/indicator';
import { DAY_MS, timeOf } from '$lib/model/series/series';
import { formatDate } from '$lib/text/date';
import { creditsOfAll } from '$lib/text/indicator';
import type { Messages } from '$lib/text/ja';
import { LINE_WORDS } from './words';

interface LinesShown {
	readonly indicator: Indicator;
	/** Dates of the series. */
	readonly dates: readonly string[];
	/** The area's first. */
	readonly columns: readonly { readonly name: string; readonly values: LineValues; readonly i: number }[];
	readonly format: (value: LineValues[number], isArea: boolean) => string;
	readonly t: Messages;
}

/** A line for each column, with gaps where there is no number; what is there instead is in the table. */
export function linesChart({ indicator, dates, columns, format, t }: LinesShown): ChartContent {
	const words = LINE_WORDS[t.lang];
	const name = indicator[t.lang];
	// A name may have a comma of its own.
	const names = columns.map((column) => column.name).join(t.lang === 'ja' ? '、' : '; ');
	const first = 0.24;
	return {
		title: words.title(name),
		sentence: names,
		description: t.labelled(words.title(name), names),
		chart: {
			type: 'line',
			axis: { name: indicator.unit[t.lang] },
			labels: dates.map((date) => formatDate(date, t.lang)),
			days: dates.map((date) => Math.round(timeOf(date) / DAY_MS)),
			series: columns.map((column) => ({
				name: column.name,
				values: dates.map((_, at) => {
					const value = column.values[at];
					return typeof value === 'number' ? value : null;
				})
			}))
		},
		table: {
			rows: [
				[words.date, ...columns.map((column) => column.name)],
				...dates.map((date, at) => [
					formatDate(date, t.lang),
					...columns.map(({ values, i }) => format(values[at] ?? 'missing', i === 0))
				])
			],
			shares: [first, ...columns.map(() => (1 - first) / columns.length)],
			numbers: columns.map((_, i) => i + 1)
		},
		credits: creditsOfAll(
			dates.map((date) => ({ id: indicator.id, date })),
			t.lang
		)
	};
}
