/** Cuts a ring at the edges of a box (Sutherland and Hodgman); good enough for fills, whose cut edges lie outside. */
import type { Box } from './boxes';
import type { Point } from './simplify';

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

function crossing(a: Point, b: Point, [axis, at]: readonly [0 | 1, number], grid: number): Point {
	const other = axis === 0 ? 1 : 0;
	const t = (at - a[axis]) / (b[axis] - a[axis]);
	const value = Math.round((a[other] + t * (b[other] - a[other])) / grid) * grid;
	return axis === 0 ? [at, value] : [value, at];
}
