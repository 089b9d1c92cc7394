/** Cuts rings and lines at the edges of a box (rings as Sutherland and Hodgman do; their cut edges lie outside). */
import type { Box } from '../boxes';
import type { Lines } from '../path';
import type { Point } from '../simplify';

/** The parts of rings inside a box, those that are wholly in it as they are. */
export function clipRings(rings: Lines, box: Box, grid: number): Lines {
	const right = box.x + box.width;
	const bottom = box.y + box.height;
	return rings.map((ring) =>
		ring.every(([x, y]) => x >= box.x && x <= right && y >= box.y && y <= bottom)
			? ring
			: clipRing(ring, box, grid)
	);
}

/**
 * The part of a ring inside a box.
 * @param grid new points are whole numbers of its steps
 */
export function clipRing(ring: readonly Point[], box: Box, grid: number): readonly Point[] {
	const cuts: readonly (readonly [axis: 0 | 1, at: number, sign: 1 | -1])[] = [
		[0, box.x, 1],
		[0, box.x + box.width, -1],
		[1, box.y, 1],
		[1, box.y + box.height, -1]
	];
	let points = ring;
	for (const [axis, at, sign] of cuts) {
		const kept: Point[] = [];
		let before = points[points.length - 1];
		for (const point of points) {
			const isIn = (point[axis] - at) * sign >= 0;
			if (before && (before[axis] - at) * sign >= 0 !== isIn)
				kept.push(crossing(before, point, [axis, at], grid));
			if (isIn) kept.push(point);
			before = point;
		}
		points = kept;
	}
	return points;
}

/** The pieces of a line that may be seen in a box: all but the steps that lie beyond one of its edges. */
export function linesWithin(line: readonly Point[], box: Box): readonly (readonly Point[])[] {
	const isOutside = ([ax, ay]: Point, [bx, by]: Point): boolean =>
		Math.max(ax, bx) < box.x ||
		Math.min(ax, bx) > box.x + box.width ||
		Math.max(ay, by) < box.y ||
		Math.min(ay, by) > box.y + box.height;
	const pieces: Point[][] = [];
	let piece: Point[] | null = null;
	let before: Point | undefined;
	for (const point of line) {
		if (before) {
			if (isOutside(before, point)) piece = null;
			else if (piece) piece.push(point);
			else pieces.push((piece = [before, point]));
		}
		before = point;
	}
	return pieces;
}

function crossing(a: Point, b: Point, [axis, at]: readonly [0 | 1, number], grid: number): Point {
	const other = axis === 0 ? 1 : 0;
	const t = (at - a[axis]) / (b[axis] - a[axis]);
	const value = Math.round((a[other] + t * (b[other] - a[other])) / grid) * grid;
	return axis === 0 ? [at, value] : [value, at];
}
