/** What can go wrong when lines are made coarser. Works on whole grid steps, so every comparison is exact. */
import type { AreaGeometry } from './arcs';
import { arcIndex, polygonsOf, ringPoints, type Lines } from './arcs';
import type { Point } from './earth';

export interface Flaw {
	/** Two lines cross or lie on each other; a ring encloses nothing; an island is inside another area. */
	readonly kind: 'crossing' | 'overlap' | 'empty ring' | 'swallowed island';
	/** The lines that are at fault. */
	readonly arcs: readonly number[];
	/** The areas they bound. */
	readonly codes: readonly string[];
}

interface Segment {
	readonly arc: number;
	readonly a: Point;
	readonly b: Point;
	readonly west: number;
	readonly east: number;
	readonly south: number;
	readonly north: number;
}

/**
 * @param geometries the areas; only lines that they use are looked at
 * @param lines whole grid steps, no point following itself
 */
export function findFlaws(geometries: readonly AreaGeometry[], lines: Lines): Flaw[] {
	const users = new Map<number, string[]>();
	for (const geometry of geometries) {
		for (const reference of polygonsOf(geometry).flat(2)) {
			const codes = users.get(arcIndex(reference)) ?? [];
			codes.push(geometry.id);
			users.set(arcIndex(reference), codes);
		}
	}
	return [
		...emptyRings(geometries, lines),
		...crossings(lines, users),
		...swallowedIslands(geometries, lines)
	];
}

/** Twice the signed area of a closed ring, in square grid steps. */
export function ringTwiceArea(ring: readonly Point[]): number {
	let twice = 0;
	for (let i = 1; i < ring.length; i++) {
		const [a, b] = [ring[i - 1], ring[i]];
		if (a !== undefined && b !== undefined) twice += a[0] * b[1] - b[0] * a[1];
	}
	return twice;
}

function emptyRings(geometries: readonly AreaGeometry[], lines: Lines): Flaw[] {
	const flaws: Flaw[] = [];
	for (const geometry of geometries) {
		for (const ring of polygonsOf(geometry).flat()) {
			if (ringTwiceArea(ringPoints(ring, lines)) !== 0) continue;
			flaws.push({ kind: 'empty ring', arcs: ring.map(arcIndex), codes: [geometry.id] });
		}
	}
	return flaws;
}

/** Sweeps from west to east over the segments of all used lines. */
function crossings(lines: Lines, users: ReadonlyMap<number, string[]>): Flaw[] {
	const segments: Segment[] = [];
	for (const arc of users.keys()) {
		const line = lines[arc] ?? [];
		for (let i = 1; i < line.length; i++) {
			const [a, b] = [line[i - 1], line[i]];
			if (a === undefined || b === undefined) continue;
			segments.push({
				arc,
				a,
				b,
				west: Math.min(a[0], b[0]),
				east: Math.max(a[0], b[0]),
				south: Math.min(a[1], b[1]),
				north: Math.max(a[1], b[1])
			});
		}
	}
	segments.sort((s, t) => s.west - t.west);
	const flaws: Flaw[] = [];
	segments.forEach((s, i) => {
		for (let j = i + 1; j < segments.length; j++) {
			const t = segments[j];
			if (t === undefined || t.west > s.east) break;
			if (t.south > s.north || t.north < s.south) continue;
			const kind = meeting(s, t);
			if (kind === null) continue;
			const arcs = [...new Set([s.arc, t.arc])];
			flaws.push({ kind, arcs, codes: [...new Set(arcs.flatMap((arc) => users.get(arc) ?? []))] });
		}
	});
	return flaws;
}

/** `null` when the two only share an end, touch at a point, or do not meet. */
function meeting(s: Segment, t: Segment): 'crossing' | 'overlap' | null {
	const [d1, d2] = [side(s.a, s.b, t.a), side(s.a, s.b, t.b)];
	const [d3, d4] = [side(t.a, t.b, s.a), side(t.a, t.b, s.b)];
	if (d1 * d2 < 0 && d3 * d4 < 0) return 'crossing';
	if (d1 !== 0 || d2 !== 0) return null;
	// On one straight line: an overlap when they have more than a point in common.
	const wide = Math.min(s.east, t.east) - Math.max(s.west, t.west);
	const high = Math.min(s.north, t.north) - Math.max(s.south, t.south);
	return wide > 0 || high > 0 ? 'overlap' : null;
}

function side(a: Point, b: Point, c: Point): number {
	return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

/** Outer rings that a coarser coast has walked over: no line crosses, and yet the land is counted twice. */
function swallowedIslands(geometries: readonly AreaGeometry[], lines: Lines): Flaw[] {
	const polygons = geometries.flatMap((geometry) =>
		polygonsOf(geometry).map((polygon) => {
			const rings = polygon.map((ring) => ringPoints(ring, lines));
			const [outer = []] = rings;
			const xs = outer.map(([x]) => x);
			const ys = outer.map(([, y]) => y);
			return {
				code: geometry.id,
				arcs: polygon.flat().map(arcIndex),
				rings,
				outer,
				box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const
			};
		})
	);
	const flaws: Flaw[] = [];
	for (const inner of polygons) {
		for (const around of polygons) {
			if (around === inner || around.box[0] > inner.box[0] || around.box[2] < inner.box[2]) continue;
			if (around.box[1] > inner.box[1] || around.box[3] < inner.box[3]) continue;
			// Any point of the island off the other's line decides for the whole of it: lines don't cross.
			const where = inner.outer.map((point) => within(point, around.rings)).find((at) => at !== 0);
			if (where !== 1) continue;
			flaws.push({
				kind: 'swallowed island',
				arcs: [...around.arcs, ...inner.arcs],
				codes: [inner.code, around.code]
			});
		}
	}
	return flaws;
}

/** 1 inside the polygon, 0 on its line, -1 outside. */
export function within([x, y]: Point, rings: readonly (readonly Point[])[]): -1 | 0 | 1 {
	let inside = false;
	for (const ring of rings) {
		for (let i = 1; i < ring.length; i++) {
			const [a, b] = [ring[i - 1], ring[i]];
			if (a === undefined || b === undefined) continue;
			const turn = (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);
			if (turn === 0 && (x - a[0]) * (x - b[0]) <= 0 && (y - a[1]) * (y - b[1]) <= 0) return 0;
			if (a[1] > y !== b[1] > y && turn > 0 === b[1] > a[1]) inside = !inside;
		}
	}
	return inside ? 1 : -1;
}
