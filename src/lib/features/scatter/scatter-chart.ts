/** The scatter plot as a native chart of a slide, and its areas as a table. */
import type { Dot, Scatter } from '$lib/derive/scatter';
import type { ChartAxis, ChartContent } from '$lib/export/chart/chart';
import type { AreaCode } from '$lib/model/code';
import type { Messages } from '$lib/text/ja';
import { formatValue } from '$lib/text/range';
import { measureTitle } from '$lib/text/time';
import { CHART_WORDS } from '$lib/features/charts/words';
import { axisName, scatterNote, SCATTER_WORDS } from './words';

/** Rows of a table that a person goes through; of more areas the workbook of the chart has the values. */
const MOST_ROWS = 60;
/** Points that have their names beside them. */
const MOST_NAMES = 12;

interface ScatterShown {
	readonly scatter: Scatter;
	/** Dots inside the frame; none where there is no frame. */
	readonly brushed: readonly Dot[];
	readonly selected: AreaCode | null;
	/** What the areas belong to. */
	readonly place: string;
	readonly nameOf: (code: AreaCode) => string;
	readonly credits: readonly string[];
	readonly t: Messages;
}

/** What is on screen: all dots, those framed and the selected one as series of their own. */
export function scatterChart({
	scatter,
	brushed,
	selected,
	place,
	nameOf,
	credits,
	t
}: ScatterShown): ChartContent {
	const words = CHART_WORDS[t.lang];
	const { axes, dots } = scatter;
	const [across, up] = axes.map(({ of }) => measureTitle(of, t));
	const inside = new Set(brushed.map(({ code }) => code));
	const series = [
		{ name: words.areas, dots: dots.filter(({ code }) => code !== selected && !inside.has(code)) },
		{ name: words.inside, dots: brushed.filter(({ code }) => code !== selected) },
		{ name: selected === null ? '' : nameOf(selected), dots: dots.filter(({ code }) => code === selected) }
	].filter((each) => each.dots.length > 0);
	const isFew = dots.length <= MOST_NAMES;
	const isNamed = ({ code }: Dot): boolean =>
		isFew || code === selected || (inside.has(code) && inside.size <= MOST_NAMES);
	const listed = brushed.length > 0 ? brushed : dots;
	const axisOf = (i: 0 | 1): ChartAxis => ({
		name: axisName(axes[i], t),
		log: axes[i].kind === 'log',
		...(axes[i].kind === 'log'
			? {}
			: { domain: roomy(axes[i].domain, axes[i].ticks, Math.min(...dots.map(({ values }) => values[i]))) })
	});
	return {
		title: SCATTER_WORDS[t.lang].chartTitle(place, across ?? '', up ?? ''),
		sentence: scatterNote(scatter, t),
		description: SCATTER_WORDS[t.lang].label(across ?? '', up ?? '', dots.length),
		// Axes of nothing have no bounds that a program opens.
		chart:
			dots.length === 0
				? null
				: {
						type: 'scatter',
						axes: [axisOf(0), axisOf(1)],
						series: series.map((each) => ({
							name: each.name,
							points: each.dots.map(({ values }) => values),
							...(each.dots.every(isNamed) ? { names: each.dots.map(({ code }) => nameOf(code)) } : {})
						}))
					},
		table:
			listed.length > MOST_ROWS
				? null
				: {
						rows: [
							[t.table.name, across ?? '', up ?? ''],
							...listed.map(({ code, values }) => [
								nameOf(code),
								...values.map((value, i) => formatValue(value, axes[i === 0 ? 0 : 1].of, t))
							])
						],
						shares: [0.4, 0.3, 0.3],
						numbers: [1, 2]
					},
		credits
	};
}

/** A domain that begins and ends at a tick, since a program draws its ticks from its beginning. */
function roomy(
	[low, high]: readonly [number, number],
	ticks: readonly number[],
	least: number
): readonly [number, number] {
	const [first = low, second = high] = ticks;
	const step = second - first || high - low || 1;
	const from = first - Math.ceil((first - low) / step) * step;
	// What has no value below 0 has no room there.
	return [least >= 0 ? Math.max(0, from) : from, first + Math.ceil((high - first) / step) * step];
}
