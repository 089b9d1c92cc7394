/** How the values of a choropleth lie: bars in the colours of its classes. */
import type { Choropleth, Shade } from './choropleth';
import { equalBounds } from './classes';

interface DistributionBar {
	/** Where it begins and ends, 0 to 1 of the width. */
	readonly from: number;
	readonly to: number;
	readonly count: number;
	/** What it is made of, the lowest class first; more than one where a class begins inside of it. */
	readonly parts: readonly { readonly shade: Shade; readonly count: number }[];
}
export interface Distribution {
	/** `log`: values that differ by powers of ten; zeros are set apart at the left. */
	readonly axis: 'linear' | 'log';
	readonly bars: readonly DistributionBar[];
	/** Areas in the fullest bar. */
	readonly most: number;
	/** Areas with a value. */
	readonly of: number;
	readonly low: number;
	readonly median: number;
	readonly high: number;
	/** Where a value is, 0 to 1 of the width. */
	readonly at: (value: number) => number;
}

const BARS = 24;
/** Whole numbers up to so many get a bar each. */
const FEW = 24;
/** An upper half that reaches so many times as far as the lower one asks for a logarithmic axis. */
const SKEWED = 8;
/** Of the width, for zeros on a logarithmic axis. */
const ZEROS = 0.06;

/** The distribution of all areas with a value; `null` where they have fewer than two that differ. */
export function makeDistribution({ byArea }: Pick<Choropleth, 'byArea'>): Distribution | null {
	const found = [...byArea.values()].flatMap(({ shade, value }) =>
		value === null ? [] : [{ shade, value }]
	);
	found.sort((a, b) => a.value - b.value);
	const values = found.map(({ value }) => value);
	const [low, high] = [values[0], values.at(-1)];
	if (low === undefined || high === undefined || areAlike(low, high)) return null;
	const median = values[Math.floor((values.length - 1) / 2)] ?? low;
	const positive = values.find((value) => value > 0) ?? high;
	const skewed = !areFew(values, low, high) && isSkewed(low, median, high);
	const axis = low >= 0 && positive < high && skewed ? 'log' : 'linear';
	const { cuts, at } = axis === 'log' ? logAxis(low === 0, positive, high) : linearAxis(values, low, high);
	const bars = cuts.slice(0, -1).flatMap((cut, i): DistributionBar[] => {
		const end = cuts[i + 1] ?? Infinity;
		const [first, last] = [i === 0, i === cuts.length - 2];
		const inside = found.filter(({ value }) => (first || value >= cut) && (last || value < end));
		const shades = [...new Set(inside.map(({ shade }) => shade))];
		const parts = shades.map((shade) => ({
			shade,
			count: inside.filter((each) => each.shade === shade).length
		}));
		return inside.length === 0 ? [] : [{ from: at.edge(cut), to: at.edge(end), count: inside.length, parts }];
	});
	const most = Math.max(...bars.map(({ count }) => count));
	return { axis, bars, most, of: found.length, low, median, high, at: at.value };
}

/** Whether two values lie too close together for an axis to have steps between them. */
export function areAlike(low: number, high: number): boolean {
	return high - low <= Math.max(1e-200, 1e-9 * Math.max(Math.abs(low), Math.abs(high)));
}

/** Whether values reach so far above their median that only a logarithmic axis separates the others. */
export function isSkewed(low: number, median: number, high: number): boolean {
	return low >= 0 && high - median > SKEWED * (median - low);
}

function areFew(values: readonly number[], low: number, high: number): boolean {
	return high - low < FEW && values.every(Number.isInteger);
}

interface Axis {
	/** Where bars begin, and where the last one ends. */
	readonly cuts: readonly number[];
	/** `edge` of a bar, `value` of an area; 0 to 1. */
	readonly at: { readonly edge: (cut: number) => number; readonly value: (value: number) => number };
}

function linearAxis(values: readonly number[], low: number, high: number): Axis {
	if (areFew(values, low, high)) {
		const width = high - low + 1;
		const cuts = Array.from({ length: width + 1 }, (_, i) => low + i);
		return {
			cuts,
			at: { edge: (cut) => (cut - low) / width, value: (value) => (value - low + 0.5) / width }
		};
	}
	const cuts = equalBounds(low, high, BARS);
	const [from, to] = [cuts[0] ?? low, cuts.at(-1) ?? high];
	const at = (value: number) => Math.min(1, Math.max(0, (value - from) / (to - from)));
	return { cuts, at: { edge: at, value: at } };
}

function logAxis(zeros: boolean, low: number, high: number): Axis {
	const [from, to] = [Math.log(low), Math.log(high)];
	const lead = zeros ? ZEROS : 0;
	const edge = (value: number) =>
		value < low ? 0 : lead + (1 - lead) * Math.min(1, (Math.log(value) - from) / (to - from));
	const cuts = Array.from({ length: BARS + 1 }, (_, i) =>
		i === 0 ? low : i === BARS ? high : Math.exp(from + ((to - from) * i) / BARS)
	);
	return {
		cuts: zeros ? [0, ...cuts] : cuts,
		at: { edge, value: (value) => (value < low ? lead / 2 : edge(value)) }
	};
}
