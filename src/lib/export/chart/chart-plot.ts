/**
 * A chart as shapes in their place, from the same description that slides write as a native chart. Scales and ticks are d3's.
 * Placing what is between them is ours: d3-axis and Plot write into a document, which there is none of everywhere, and what
 * a larger library writes is neither broken into lines nor measured as the rest of the page is, whose table stands below.
 */
import { scaleLinear, scaleLog } from 'd3-scale';
import { logTicks } from '../../derive/scatter';
import type { Box } from '../../map/scene/boxes';
import { CHART_COLOURS, type Paper } from '../picture/paper';
import { breakLines, emsOf } from '../picture/text-block';
import { namedPoints, placeNames } from './chart-names';
import { MARKS, type ChartAxis, type ChartData, type ScatterData } from './chart';

export type ChartShape =
	| {
			readonly kind: 'text';
			readonly at: Point;
			readonly text: string;
			readonly size: number;
			readonly anchor: 'start' | 'middle' | 'end';
			readonly colour: string;
	  }
	| {
			readonly kind: 'line';
			readonly points: readonly Point[];
			readonly colour: string;
			readonly width: number;
			readonly dash?: string | undefined;
	  }
	| { readonly kind: 'bar'; readonly box: Box; readonly colour: string }
	| {
			readonly kind: 'mark';
			readonly mark: (typeof MARKS)[number];
			readonly at: Point;
			readonly radius: number;
			readonly colour: string;
	  };
type Point = readonly [x: number, y: number];

interface PlotPlace {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Of a chart that takes the height it is given; bars take what they need. */
	readonly height: number;
	readonly paper: Paper;
	readonly lang: 'ja' | 'en';
	/** Of the legend's letters. */
	readonly legend: number;
}

interface Plot {
	readonly shapes: readonly ChartShape[];
	readonly height: number;
}

/** Sizes, in user units: of what stands at axes, and of a value at its bar. */
const LABEL = 16;
const VALUE = 14.5;
const BAR = 20;
const BETWEEN = 12;
const DASHES = [undefined, '11 6', '3 5', '13 5 3 5'];

/** A chart with its legend, in its place. */
export function plotOf(chart: ChartData, place: PlotPlace): Plot {
	const legend = legendOf(chart, place);
	const below = { ...place, y: place.y + legend.height, height: place.height - legend.height };
	const plot =
		chart.type === 'scatter'
			? scatter(chart, below)
			: chart.type === 'bar'
				? bars(chart, below)
				: lines(chart, below);
	return { shapes: [...legend.shapes, ...plot.shapes], height: legend.height + plot.height };
}

/** Names of series in rows, each beside its look; of one series the title tells. */
function legendOf(chart: ChartData, { x, y, width, paper, legend: size }: PlotPlace): Plot {
	if (chart.series.length < 2) return { shapes: [], height: 0 };
	const key = 34;
	let [left, row] = [0, 0];
	const shapes = chart.series.flatMap(({ name }, i): ChartShape[] => {
		const room = key + emsOf(name) * size * 1.08;
		if (left > 0 && left + room > width) [left, row] = [0, row + 1];
		const [from, middle] = [x + left, y + (row + 0.5) * size * 1.5];
		left += room + 26;
		const colour = colourOf(i);
		const look: ChartShape[] =
			chart.type === 'bar'
				? [{ kind: 'bar', box: { x: from, y: middle - 8, width: 26, height: 16 }, colour }]
				: [
						...(chart.type === 'line'
							? [
									course(
										[
											[from, middle],
											[from + 26, middle]
										],
										i
									)
								]
							: []),
						{ kind: 'mark', mark: markOf(i), at: [from + 13, middle], radius: 6, colour }
					];
		const at: Point = [from + key, middle + size * 0.36];
		return [...look, { kind: 'text', at, text: name, size, anchor: 'start', colour: paper.ink }];
	});
	return { shapes, height: (row + 1) * size * 1.5 + 10 };
}

function scatter({ axes, series }: ScatterData, place: PlotPlace): Plot {
	const values = (at: 0 | 1) => series.flatMap(({ points }) => points.map((point) => point[at]));
	const frame = framed(axes[1], values(1), place);
	const across = axisOf(axes[0], values(0), [frame.left, frame.right]);
	const number = numbersIn(place.lang);
	const shapes: ChartShape[] = [...frame.shapes];
	for (const tick of across.ticks)
		shapes.push(
			grid(
				[
					[across.at(tick), frame.top],
					[across.at(tick), frame.bottom]
				],
				place.paper
			),
			label(number.format(tick), [across.at(tick), frame.bottom + 22], 'middle', place.paper)
		);
	shapes.push(label(axes[0].name, [frame.right, frame.bottom + 46], 'end', place.paper));
	const at = ([x, y]: Point): Point => [across.at(x), frame.at(y)];
	const many = values(0).length > 300;
	series.forEach(({ points }, i) => {
		for (const point of points)
			shapes.push({
				...{ kind: 'mark', mark: markOf(i), at: at(point), colour: colourOf(i) },
				radius: many && i === 0 ? 4 : 6.5
			});
	});
	return { shapes: [...shapes, ...namesOf(series, at, frame, place)], height: place.height };
}

function namesOf(
	series: ScatterData['series'],
	at: (point: Point) => Point,
	{ top, bottom }: { readonly top: number; readonly bottom: number },
	{ x, width, paper }: PlotPlace
): readonly ChartShape[] {
	const marks = series.flatMap(({ points }) => points.map(at));
	const room = { x, y: top - 6, width, height: bottom - top + 6 };
	return placeNames(namedPoints(series, at), marks, room, LABEL).map(({ name, at, anchor }) => ({
		...label(name, at, anchor, paper),
		colour: paper.ink
	}));
}

function lines(
	{ axis, labels, days, series }: Exclude<ChartData, { type: 'scatter' }>,
	place: PlotPlace
): Plot {
	const values = series.flatMap((each) => each.values).filter((value) => value !== null);
	const frame = framed(axis, values, place);
	const widest = Math.max(...labels.map((text) => emsOf(text))) * LABEL * 1.25;
	const along = days ?? labels.map((_, i) => i);
	const [first = 0, last = 0] = [along[0], along.at(-1)];
	// Half a label at either end has room inside the frame.
	const across = scaleLinear(last > first ? [first, last] : [first - 1, first + 1], [
		frame.left + widest / 2.5,
		frame.right - widest / 2.5
	]);
	const x = (i: number) => across(along[i] ?? first);
	const shapes: ChartShape[] = [...frame.shapes];
	let free = Infinity;
	// The newest has its name, and of those before it each that has room.
	for (let i = labels.length - 1; i >= 0; i--) {
		if (x(i) > free) continue;
		shapes.push(label(labels[i] ?? '', [x(i), frame.bottom + 22], 'middle', place.paper));
		free = x(i) - widest;
	}
	const radius = labels.length > 30 ? 3.5 : 5.5;
	series.forEach((each, i) => {
		const points = each.values.map((value, at): Point | null =>
			value === null ? null : [x(at), frame.at(value)]
		);
		for (const stretch of stretches(points)) if (stretch.length > 1) shapes.push(course(stretch, i));
		for (const at of points)
			if (at) shapes.push({ kind: 'mark', mark: markOf(i), at, radius, colour: colourOf(i) });
	});
	return { shapes, height: place.height };
}

/** Names from the top, as in a table; each bar ends in its value. */
function bars({ axis, labels, series }: Exclude<ChartData, { type: 'scatter' }>, place: PlotPlace): Plot {
	const { x, y, width, paper, lang } = place;
	const values = series.flatMap((each) => each.values).filter((value) => value !== null);
	const names = Math.min(0.36 * width, Math.max(...labels.map((text) => emsOf(text))) * LABEL * 1.08);
	const left = x + names + 12;
	const scale = axisOf(axis, [0, ...values], [left, x + width - 64]);
	const row = Math.max(series.length * BAR, 1.25 * LABEL) + BETWEEN;
	const bottom = y + labels.length * row;
	const number = numbersIn(lang);
	const shapes: ChartShape[] = scale.ticks.flatMap((tick) => [
		grid(
			[
				[scale.at(tick), y],
				[scale.at(tick), bottom]
			],
			paper
		),
		label(number.format(tick), [scale.at(tick), bottom + 22], 'middle', paper)
	]);
	labels.forEach((text, i) => {
		const top = y + i * row + BETWEEN / 2;
		const middle = top + (row - BETWEEN) / 2;
		const written = breakLines(text, names / LABEL / 1.04, 2);
		written.forEach((line, n) => {
			const baseline = middle + LABEL * 0.36 + (n - (written.length - 1) / 2) * LABEL * 1.2;
			shapes.push({ ...label(line, [x + names, baseline], 'end', paper), colour: paper.ink });
		});
		series.forEach((each, n) => {
			const value = each.values[i] ?? null;
			const [from, to] = [scale.at(0), scale.at(value ?? 0)];
			const box = { x: Math.min(from, to), y: top + n * BAR, width: Math.abs(to - from), height: BAR - 3 };
			if (value !== null) shapes.push({ kind: 'bar', box, colour: colourOf(n) });
			const at: Point = [Math.max(from, to) + 6, box.y + box.height / 2 + VALUE * 0.36];
			const told = value === null ? '–' : number.format(Number(value.toFixed(1)));
			shapes.push({ ...label(told, at, 'start', paper), size: VALUE, colour: paper.ink });
		});
	});
	// A long name stands below the values.
	const drop = emsOf(axis.name) * LABEL > 40 ? 24 : 0;
	shapes.push(label(axis.name, [x + width, bottom + 22 + drop], 'end', paper));
	return { shapes, height: labels.length * row + 34 + drop };
}

/** What is up and down: its axis with a line at each of its ticks, its name above it, and the room of what is across. */
function framed(axis: ChartAxis, values: readonly number[], { x, y, width, height, paper, lang }: PlotPlace) {
	const [top, bottom] = [y + (axis.name === '' ? 10 : 34), y + height - 54];
	const scale = axisOf(axis, values, [bottom, top]);
	const number = numbersIn(lang);
	const told = scale.ticks.map((tick) => number.format(tick));
	const left = x + Math.max(...told.map((text) => emsOf(text))) * LABEL * 1.1 + 10;
	const right = x + width - 16;
	const shapes: ChartShape[] = scale.ticks.flatMap((tick, i) => [
		grid(
			[
				[left, scale.at(tick)],
				[right, scale.at(tick)]
			],
			paper
		),
		label(told[i] ?? '', [left - 8, scale.at(tick) + LABEL * 0.36], 'end', paper)
	]);
	if (axis.name !== '') shapes.push(label(axis.name, [x, y + LABEL], 'start', paper));
	return { ...{ shapes, left, right, top, bottom }, at: scale.at };
}

function axisOf({ log, domain }: ChartAxis, values: readonly number[], range: [number, number]) {
	const [low, high] = domain ?? [Math.min(...values), Math.max(...values)];
	if (log) {
		const scale = scaleLog([low * 0.85, high * 1.15], range);
		return { ticks: logTicks(scale.ticks()), at: (value: number) => scale(value) };
	}
	const scale = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], range);
	if (!domain) scale.nice(6);
	return { ticks: scale.ticks(6), at: (value: number) => scale(value) };
}

/** Points that follow each other without one missing. */
function stretches(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
	const found: Point[][] = [[]];
	for (const point of points) {
		if (point) found.at(-1)?.push(point);
		else found.push([]);
	}
	return found;
}

function numbersIn(lang: 'ja' | 'en'): Intl.NumberFormat {
	return new Intl.NumberFormat(lang === 'ja' ? 'ja-JP' : 'en-GB', { maximumFractionDigits: 2 });
}

function label(text: string, at: Point, anchor: 'start' | 'middle' | 'end', paper: Paper) {
	return { kind: 'text' as const, at, text, anchor, size: LABEL, colour: paper.soft };
}

function grid(points: readonly Point[], paper: Paper): ChartShape {
	return { kind: 'line', points, colour: paper.line, width: 1 };
}

function course(points: readonly Point[], series: number): ChartShape {
	return { kind: 'line', points, colour: colourOf(series), width: 3, dash: DASHES[series % DASHES.length] };
}

function colourOf(series: number): string {
	return CHART_COLOURS[series % CHART_COLOURS.length] ?? CHART_COLOURS[0];
}

function markOf(series: number): (typeof MARKS)[number] {
	return MARKS[series % MARKS.length] ?? 'circle';
}
