/** A scatter plot of two measures: axes, dots and what cannot be drawn. Positions are shares of the plot, 0 to 1. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { isDoneOrNot, isWhole, measureOf } from '../measures/registry';
import type { AreaCode } from '../model/code';
import type { Brush } from '../view/view';
import type { Choropleth } from './choropleth';
import { REASONS, type NoClass, type Shade } from './shade';

export interface ScatterAxis {
	readonly of: Choropleth;
	readonly kind: 'linear' | 'log' | 'done-or-not';
	/** Where the axis begins and ends. */
	readonly domain: readonly [low: number, high: number];
	readonly ticks: readonly number[];
	/** Where a value is. */
	at(value: number): number;
	/** The value of a place. */
	valueAt(place: number): number;
}
export interface Dot {
	readonly code: AreaCode;
	readonly x: number;
	readonly y: number;
	readonly values: readonly [x: number, y: number];
	/** The look of the area on the map. */
	readonly shade: Shade;
}
export interface Scatter {
	readonly axes: readonly [x: ScatterAxis, y: ScatterAxis];
	/** By code. */
	readonly dots: readonly Dot[];
	/**
	 * Areas without a dot, each once, by its stronger reason; only those that there are. `zero`: 0 has no place on a
	 * logarithmic axis.
	 */
	readonly undrawn: readonly { readonly reason: NoClass; readonly count: number }[];
}

/** From here on the largest value is so many times the smallest that a linear axis would crowd most dots into a corner. */
const LOG_FROM = 50;
/** Room at either end of a linear axis, as a share of its span. */
const ROOM = 0.04;

/**
 * The plot of a choropleth of two measures, the first across, the second up. A measure is logarithmic when it is a count or
 * a ratio of figures, above 0 and spans a factor of 50 or more; done and not done are two bands, in which dots are spread so
 * that each is seen.
 * @returns `null` for a choropleth of one measure
 */
export function makeScatter(choropleth: Choropleth): Scatter | null {
	const { pair } = choropleth;
	if (!pair) return null;
	const [x, y] = [axisOf(pair.axes[0]), axisOf(pair.axes[1])];
	const dots: Dot[] = [];
	const undrawn = new Map<NoClass, number>();
	for (const [code, { shade }] of choropleth.byArea) {
		const [one, other] = pair.axes.map((axis) => axis.byArea.get(code));
		const [a, b] = [one?.value ?? null, other?.value ?? null];
		if (a === null || b === null || !isOn(x, a) || !isOn(y, b)) {
			// Out of every count.
			if (one?.shade === 'not-applicable' && other?.shade === 'not-applicable') continue;
			const reason = REASONS.find((each) => one?.shade === each || other?.shade === each) ?? 'not-applicable';
			undrawn.set(reason, (undrawn.get(reason) ?? 0) + 1);
			continue;
		}
		dots.push({ code, x: placed(x, a, code, 0), y: placed(y, b, code, 1), values: [a, b], shade });
	}
	return {
		axes: [x, y],
		dots,
		undrawn: REASONS.flatMap((reason) => {
			const count = undrawn.get(reason) ?? 0;
			return count === 0 ? [] : [{ reason, count }];
		})
	};
}

function axisOf(of: Choropleth): ScatterAxis {
	const values = [...of.byArea.values()].flatMap(({ value }) => (value === null ? [] : [value]));
	const [low, high] = [Math.min(...values), Math.max(...values)];
	if (isDoneOrNot(of)) {
		const bands = [0, ...of.classes.map(({ from }) => from)];
		return linear(of, 'done-or-not', [-0.5, bands.length - 0.5], bands);
	}
	const positive = values.filter((value) => value > 0);
	const spread = Math.max(...positive) / Math.min(...positive);
	if (measureOf(of.measure).logarithmic && low >= 0 && positive.length > 0 && spread >= LOG_FROM) {
		const scale = scaleLog()
			.domain([Math.min(...positive) * 0.85, high * 1.15])
			.range([0, 1]);
		const [from = 1, to = 10] = scale.domain();
		return {
			of,
			kind: 'log',
			domain: [from, to],
			ticks: logTicks(scale.ticks()),
			at: (value) => scale(value),
			valueAt: (place) => scale.invert(place)
		};
	}
	if (values.length === 0) return linear(of, 'linear', [0, 1], [0, 1]);
	const room = (high - low || Math.abs(high) || 1) * ROOM;
	return linear(of, 'linear', [low - room, high + room]);
}

/** Of the steps of a logarithmic axis the powers of ten where there are some; between two of them 2 and 5 help. */
export function logTicks(steps: readonly number[]): readonly number[] {
	const begins = (tick: number, mantissas: readonly number[]) =>
		mantissas.includes(Number(tick.toExponential(3).split('e')[0]));
	const powers = steps.filter((tick) => begins(tick, [1]));
	return powers.length >= 3 ? powers : steps.filter((tick) => begins(tick, [1, 2, 5]));
}

function linear(
	of: Choropleth,
	kind: ScatterAxis['kind'],
	domain: readonly [number, number],
	ticks?: readonly number[]
): ScatterAxis {
	const scale = scaleLinear()
		.domain([...domain])
		.range([0, 1]);
	const whole = isWhole(of);
	return {
		of,
		kind,
		domain,
		ticks: ticks ?? scale.ticks(6).filter((tick) => !whole || Number.isInteger(tick)),
		at: (value) => scale(value),
		valueAt: (place) => scale.invert(place)
	};
}

const isOn = ({ kind }: ScatterAxis, value: number) => kind !== 'log' || value > 0;

/** Spread in its band by its code: the same at every drawing. */
function placed(axis: ScatterAxis, value: number, code: AreaCode, salt: number): number {
	if (axis.kind !== 'done-or-not') return axis.at(value);
	let hash = 2166136261 + salt;
	for (const letter of code) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
	return axis.at(value + ((hash >>> 8) % 1000) / 1000 / 1.5 - 1 / 3);
}

/** The dots whose values lie in a brush, its bounds included. */
export function brushedDots({ dots }: Scatter, { x, y }: Brush): readonly Dot[] {
	return dots.filter(({ values: [a, b] }) => a >= x[0] && a <= x[1] && b >= y[0] && b <= y[1]);
}

/**
 * A brush from two corners of the plot.
 * @param from,to shares of the plot
 */
export function brushOf(
	{ axes }: Scatter,
	from: readonly [number, number],
	to: readonly [number, number]
): Brush {
	const range = (i: 0 | 1): readonly [number, number] => {
		const [low, high] = [Math.min(from[i], to[i]), Math.max(from[i], to[i])].map((place) =>
			rounded(axes[i].valueAt(Math.min(1, Math.max(0, place))))
		);
		return [low ?? 0, high ?? 0];
	};
	return { x: range(0), y: range(1) };
}

/** Four digits are enough to distinguish positions in a plot, and keep an address short. */
function rounded(value: number): number {
	return Number(value.toPrecision(4));
}

/** The dot nearest to a place of the plot, within a distance; both in pixels. */
export function dotNear(
	{ dots }: Scatter,
	[px, py]: readonly [number, number],
	size: readonly [width: number, height: number],
	within: number
): Dot | null {
	let nearest: Dot | null = null;
	let least = within * within;
	for (const dot of dots) {
		const distance = (dot.x * size[0] - px) ** 2 + ((1 - dot.y) * size[1] - py) ** 2;
		if (distance <= least) [nearest, least] = [dot, distance];
	}
	return nearest;
}
