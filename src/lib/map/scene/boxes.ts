/** Where the boxes of far islands go: the first free place along the edges, never over the land. */
import type { Point } from './simplify';

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

const STEPS = 16;

/**
 * Places boxes one after the other. Deterministic; when a box fits nowhere it goes where it covers the least land.
 * @param sizes of the boxes, the most important first
 * @param land points of the coast and of borders, in the same units as `within`
 * @param margin room kept to the edge and to the other boxes
 * @param taken what they never overlap
 */
export function placeBoxes(
	sizes: readonly Size[],
	land: readonly Point[],
	within: Size,
	margin: number,
	taken: readonly Box[] = []
): readonly Box[] {
	const placed: Box[] = [];
	for (const size of sizes) {
		const found = placeBox(size, land, { x: 0, y: 0, ...within }, [...taken, ...placed], margin);
		placed.push(found?.box ?? { x: margin, y: margin, ...size });
	}
	return placed;
}

/**
 * The first place for a box along the edges where it covers no land, or else where it covers the least.
 * @param taken what it never overlaps
 * @returns `null` where everything is taken; how many of the points of land it covers
 */
export function placeBox(
	size: Size,
	land: readonly Point[],
	within: Box,
	taken: readonly Box[],
	margin: number
): { readonly box: Box; readonly covered: number } | null {
	let best: Box | undefined;
	let least = Infinity;
	for (const at of candidates(size, within, margin)) {
		const box = { ...at, x: at.x + within.x, y: at.y + within.y };
		if (taken.some((other) => overlap(grow(box, margin), other))) continue;
		const around = grow(box, margin / 2);
		const covered = land.filter((point) => holds(around, point)).length;
		if (covered >= least) continue;
		[best, least] = [box, covered];
		if (covered === 0) break;
	}
	return best ? { box: best, covered: least } : null;
}

/** Bottom right first and from there along the bottom and up the side; the top left, where the legend is, comes last. */
function candidates(size: Size, within: Size, margin: number): readonly Box[] {
	const right = within.width - margin - size.width;
	const bottom = within.height - margin - size.height;
	const spots: Point[] = [[right, bottom]];
	for (let i = 1; i <= STEPS; i++) {
		const x = margin + ((right - margin) * i) / STEPS;
		const y = margin + ((bottom - margin) * i) / STEPS;
		spots.push([right + margin - x, bottom], [right, bottom + margin - y]);
	}
	for (let i = 1; i <= STEPS; i++) {
		const x = margin + ((right - margin) * i) / STEPS;
		const y = margin + ((bottom - margin) * i) / STEPS;
		spots.push([margin, bottom + margin - y], [right + margin - x, margin]);
	}
	return spots.map(([x, y]) => ({ x: Math.round(x), y: Math.round(y), ...size }));
}

export function grow(box: Box, by: number): Box {
	return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** Whether a place is in a box, or on its edge. */
export function holds(box: Box, at: Point): boolean {
	return at[0] >= box.x && at[1] >= box.y && at[0] <= box.x + box.width && at[1] <= box.y + box.height;
}

/** Whether a straight line runs through a box. */
export function crosses({ x, y, width, height }: Box, [ax, ay]: Point, [bx, by]: Point): boolean {
	// The part of the line between the box's sides, then of that what is between its top and its bottom.
	let [first, last] = [0, 1];
	for (const [at, step, low, high] of [
		[ax, bx - ax, x, x + width],
		[ay, by - ay, y, y + height]
	] as const) {
		if (step === 0 && (at < low || at > high)) return false;
		if (step === 0) continue;
		const ends = [(low - at) / step, (high - at) / step];
		first = Math.max(first, Math.min(...ends));
		last = Math.min(last, Math.max(...ends));
	}
	return first <= last;
}

/** Whether two boxes overlap. */
export function overlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
