import { ckmeans } from 'simple-statistics';
import type { Breaks } from '../view/view';
import { roundBetween, roundGrids, roundStep } from './rounding';

/** Position of a class, 0 the lowest. */
export type ClassIndex = 0 | 1 | 2 | 3 | 4;

/** How values are cut: class `i` is `bounds[i] <= value < bounds[i + 1]`, the last one with its upper bound. */
export interface Classes {
	/** 0 (no values) to 5. */
	readonly count: number;
	/** One more than there are classes, ascending; empty when there are none. */
	readonly bounds: readonly number[];
	/** The class of a value that was classified. */
	readonly indexOf: (value: number) => ClassIndex;
}

const INDEXES: readonly ClassIndex[] = [0, 1, 2, 3, 4];

/**
 * Cuts values into at most `max` classes (five at most), none of them empty. Zeros and what is not a number are left
 * out: zero has a look of its own. As few distinct values as classes get a class each. Bounds are put at readable
 * numbers where that moves no value into another class. Depends on the values only, not on their order.
 * @param breaks `quantile`: as many values in each; `equal`: as wide each, at round steps (a class that would be empty is
 * joined to the one below); `natural`: Jenks' natural breaks (ckmeans); `round`: about as many values in each, between the
 * roundest numbers that keep the classes apart
 */
export function classify(values: readonly number[], breaks: Breaks, max: number = INDEXES.length): Classes {
	const sorted = Float64Array.from(values.filter((value) => Number.isFinite(value) && value !== 0)).sort();
	const distinct = Array.from(sorted).filter((value, i) => i === 0 || value !== sorted[i - 1]);
	const [low, high] = [distinct[0], distinct[distinct.length - 1]];
	if (low === undefined || high === undefined) return makeClasses([]);
	const limit = Math.max(1, Math.min(max, INDEXES.length));
	if (distinct.length <= limit) return makeClasses([...distinct, high]);
	if (breaks === 'equal') {
		const equal = equalBounds(low, high, limit);
		const inner = withoutEmpty(equal.slice(1, -1), distinct);
		// A lower bound of 0 would claim the zeros, which look different.
		const first = equal[0] ?? low;
		return makeClasses([first <= 0 && low > 0 ? low : first, ...inner, equal[equal.length - 1] ?? high]);
	}
	if (breaks === 'round') {
		const cuts = roundCuts(quantileCuts(Array.from(sorted), limit), distinct);
		if (cuts !== null) return makeClasses([low, ...cuts, high]);
	}
	const cuts =
		breaks === 'natural' ? naturalCuts(Array.from(sorted), limit) : quantileCuts(Array.from(sorted), limit);
	return makeClasses([low, ...withoutEmpty(readable(cuts, distinct), distinct), high]);
}

/**
 * Classes that begin at given values, whatever the values are: the last one reaches to the highest. Some may be empty.
 * @param cuts where each class begins, ascending; five at most
 */
export function cutAt(values: readonly number[], cuts: readonly number[]): Classes {
	return makeClasses([...cuts, Math.max(cuts.at(-1) ?? 0, ...values)]);
}

/** Quantiles as d3 and R's default have them (Hyndman and Fan's seventh): in proportion between two neighbours. */
function quantileCuts(sorted: readonly number[], count: number): number[] {
	return range(count - 1).map((i) => {
		const at = ((sorted.length - 1) * (i + 1)) / count;
		const below = sorted[Math.floor(at)] ?? NaN;
		const above = sorted[Math.ceil(at)] ?? NaN;
		return below + (above - below) * (at % 1);
	});
}

/** The cuts on the roundest grid that leaves none of the classes empty; `null` where none does. */
function roundCuts(quantiles: readonly number[], distinct: readonly number[]): number[] | null {
	const cuts = withoutEmpty(readable(quantiles, distinct), distinct);
	for (const snap of roundGrids(quantiles)) {
		const snapped = withoutEmpty(quantiles.map(snap), distinct);
		if (snapped.length >= cuts.length) return snapped;
	}
	return null;
}

/** Natural breaks: where one cluster ends and the next begins. */
function naturalCuts(sorted: number[], count: number): number[] {
	return ckmeans(sorted, count)
		.slice(1)
		.flatMap((cluster) => cluster.slice(0, 1));
}

/** Bounds of at most `count` classes as wide each, at round steps: the first at or below `low`, the last at or above `high`. */
export function equalBounds(low: number, high: number, count: number): number[] {
	const step = roundStep(low, high, count);
	const first = Math.floor(low / step);
	const steps = Math.max(1, Math.ceil(high / step) - first);
	const at = (i: number) => Number(((first + i) * step).toPrecision(12));
	return range(steps + 1).map(at);
}

/** Moves each cut down to the roundest number that is still above the value before it. */
function readable(cuts: readonly number[], distinct: readonly number[]): number[] {
	return cuts.flatMap((cut) => {
		const i = distinct.findIndex((value) => value >= cut);
		const [before, from] = [distinct[i - 1], distinct[i]];
		return before === undefined || from === undefined ? [] : [roundBetween(before, from)];
	});
}

/** Leaves out cuts that no value is above, or that have no value between them and the next. */
function withoutEmpty(cuts: readonly number[], distinct: readonly number[]): number[] {
	const unique = [...new Set(cuts)].sort((a, b) => a - b);
	return unique.filter((cut, i) => {
		const next = unique[i + 1] ?? Infinity;
		const value = distinct.find((v) => v >= cut);
		return value !== undefined && value < next && (distinct[0] ?? cut) < cut;
	});
}

function makeClasses(bounds: readonly number[]): Classes {
	const count = Math.max(0, bounds.length - 1);
	const cuts = bounds.slice(1, -1);
	return Object.freeze({
		count,
		bounds: Object.freeze([...bounds]),
		// They are ascending: as many as the value has reached.
		indexOf: (value: number) => INDEXES[cuts.filter((cut) => cut <= value).length] ?? 0
	});
}

function range(count: number): number[] {
	return Array.from({ length: count }, (_, i) => i);
}
