/** Lines with fewer points, by Douglas and Peucker. Works on a whole arc, so that neighbours keep one common line. */

export type Point = readonly [x: number, y: number];

/**
 * Leaves out points that lie closer than `tolerance` to the line without them. Ends are kept.
 * @param points an arc; a closed one begins and ends in the same point
 */
export function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
	if (points.length < 3) return points;
	const keep = new Uint8Array(points.length);
	keep[0] = keep[points.length - 1] = 1;
	const spans: [number, number][] = [[0, points.length - 1]];
	for (let span = spans.pop(); span; span = spans.pop()) {
		const [from, to] = span;
		const farthest = farthestBetween(points, from, to);
		if (farthest.distance <= tolerance * tolerance) continue;
		keep[farthest.index] = 1;
		if (farthest.index - from > 1) spans.push([from, farthest.index]);
		if (to - farthest.index > 1) spans.push([farthest.index, to]);
	}
	return points.filter((_, i) => keep[i] === 1);
}

function farthestBetween(points: readonly Point[], from: number, to: number) {
	const [ax, ay] = points[from] as Point;
	const [bx, by] = points[to] as Point;
	const dx = bx - ax;
	const dy = by - ay;
	const length = dx * dx + dy * dy;
	let index = from;
	let distance = -1;
	for (let i = from + 1; i < to; i++) {
		const [px, py] = points[i] as Point;
		const t = length ? Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length)) : 0;
		const ex = px - ax - t * dx;
		const ey = py - ay - t * dy;
		const d = ex * ex + ey * ey;
		if (d > distance) [index, distance] = [i, d];
	}
	return { index, distance };
}
