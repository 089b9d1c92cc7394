/** A line a little beside another, so that outlines along one border are seen next to each other. */
import type { Point } from '../simplify';

/** How far a corner may reach out, in distances of the lines. */
const MITRE = 1.6;

/**
 * The line at a distance to the right of another (to the left where it is negative), in the same units; y runs downward.
 * Steps that would run backwards, as in a narrow bay, are left out.
 */
export function besideLine(line: readonly Point[], distance: number): readonly Point[] {
	const closed = isClosed(line);
	const points = closed ? line.slice(0, -1) : line;
	if (points.length < 2 || distance === 0) return line;
	const normals = points.map((point, i): Point => {
		const next = points[i + 1] ?? (closed ? points[0] : undefined);
		return next ? normalOf(point, next) : [0, 0];
	});
	const moved = points.map(([x, y], i): Point => {
		const after = i === points.length - 1 && !closed ? normals[i - 1] : normals[i];
		const before = i === 0 && !closed ? normals[0] : normals.at(i - 1);
		const [ax, ay] = before ?? [0, 0];
		const [bx, by] = after ?? [0, 0];
		const [sx, sy] = [ax + bx, ay + by];
		const length = Math.hypot(sx, sy);
		if (length === 0) return [x + ax * distance, y + ay * distance];
		const reach = Math.min(MITRE, 2 / length) * distance;
		return [x + (sx / length) * reach, y + (sy / length) * reach];
	});
	const kept = moved.filter((point, i) => {
		const next = moved[i + 1] ?? (closed ? moved[0] : undefined);
		const from = points[i];
		const to = points[i + 1] ?? (closed ? points[0] : undefined);
		if (!next || !from || !to || i === 0) return true;
		return (next[0] - point[0]) * (to[0] - from[0]) + (next[1] - point[1]) * (to[1] - from[1]) >= 0;
	});
	return closed ? [...kept, kept[0] as Point] : kept;
}

export function isClosed(line: readonly Point[]): boolean {
	const [first, last] = [line[0], line.at(-1)];
	return line.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** To the right of a step where y runs downward, one long. */
function normalOf([ax, ay]: Point, [bx, by]: Point): Point {
	const length = Math.hypot(bx - ax, by - ay) || 1;
	return [-(by - ay) / length, (bx - ax) / length];
}
