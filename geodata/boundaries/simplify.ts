/**
 * One level of detail: weighted Visvalingam on shared arcs, snapped to the level's grid, and given detail back
 * wherever the coarser lines would cross, swallow an island or flatten an area away.
 */
import { presimplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { arcIndex, geometriesOf, linesOf, polygonPoints, polygonsOf } from './arcs';
import type { AreaGeometry, Weighted } from './arcs';
import { polygonAreaKm2, type Point } from './earth';
import { GeodataFault } from './fault';
import { findFlaws, type Flaw } from './flaws';
import type { Level } from './levels';
import { withoutCollapsed, withoutCrumbs } from './crumbs';
import { deltas } from './pack';
import { nudgeApart, placeKey, type Nudges } from './nudge';

/** Thirteen of other detail, then of moving meeting points; the official boundaries take sixteen. */
const ROUNDS = 40;
/** A triangle that goes is at most this part of the smaller area beside it, so that no small area is eaten up. */
const MAX_SHARE = 0.12;
const KM_PER_DEGREE = 111.32;

export interface Simplified {
	readonly topology: Topology;
	readonly rounds: number;
	/** Islets and slivers left out: too small for the level, or too narrow for its grid. */
	readonly dropped: number;
}

/** Weighs every point of the source once, for all the steps of a level. */
export function weigh(topology: Topology): Weighted[][] {
	const { arcs } = presimplify(plainArcs(topology), triangleWeight);
	return arcs.map((arc) => arc.map(([lon = 0, lat = 0, weight = 0]): Weighted => [lon, lat, weight]));
}

/**
 * @param topology object `municipalities`; not changed
 * @param weighted its points, from {@link weigh}
 * @param minTriangleKm2 one of the level's
 * @throws GeodataFault naming the areas whose lines still collide when everything has been tried
 */
export function simplifyTo(
	topology: Topology,
	weighted: readonly Weighted[][],
	level: Level,
	minTriangleKm2: number,
	warn: (line: string) => void
): Simplified {
	const geometries = geometriesOf(topology, 'municipalities');
	let kept = withoutCrumbs(topology, geometries, level);
	const tries = new Uint8Array(weighted.length);
	const nudges: Nudges = new Map();
	const smallest = smallestBeside(topology, geometries);
	const draw = (arc: number) => {
		const limit = Math.min(minTriangleKm2, MAX_SHARE * (smallest[arc] ?? Infinity));
		return snap(weighted[arc] ?? [], limit * (TRIES[tries[arc] ?? 0] ?? 0), level, nudges);
	};
	let left: readonly Flaw[] = [];
	for (let round = 1; round <= ROUNDS; round++) {
		const lines = weighted.map((_, arc) => draw(arc));
		const flaws = findFlaws(kept, lines);
		if (flaws.length === 0) {
			const dropped = count(geometries) - count(kept);
			return { topology: quantised(kept, lines, level), rounds: round, dropped };
		}
		if (round <= TRIES.length) tryNext(flaws, tries, round);
		else {
			const flawed = new Set(flaws.flatMap(({ arcs }) => arcs));
			const left = withoutCollapsed(topology, kept, lines, flawed);
			const collapsed = count(kept) - count(left);
			kept = left;
			if (collapsed > 0) warn(`${collapsed} pieces too narrow for the grid are left out`);
			else nudgeApart(flaws, { geometries: kept, weighted, lines, nudges, draw });
		}
		left = flaws;
	}
	const places = left.map((flaw) => `${flaw.kind} at ${flaw.codes.join(' and ')}`);
	throw new GeodataFault(`${level.name}: lines still collide after ${ROUNDS} rounds: ${places.join('; ')}`);
}

/** Effective area in km², sharp corners counted for less so that the line stays smooth (mapshaper's weighting, 0.7). */
function triangleWeight(triangle: [Point, Point, Point]): number {
	const [[ax, ay], [bx, by], [cx, cy]] = triangle;
	const east = Math.cos((by * Math.PI) / 180) * KM_PER_DEGREE;
	const [ux, uy] = [(ax - bx) * east, (ay - by) * KM_PER_DEGREE];
	const [vx, vy] = [(cx - bx) * east, (cy - by) * KM_PER_DEGREE];
	const cosine = (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy) || 1);
	return (Math.abs(ux * vy - uy * vx) / 2) * (1 - 0.7 * cosine);
}

/** The arcs alone, in degrees without a transform: presimplify works on positions, not on deltas. */
function plainArcs(topology: Topology): Topology<Record<string, never>> {
	const arcs = linesOf(topology).map((line) => line.map(([x, y]) => [x, y]));
	return { type: 'Topology', objects: {}, arcs };
}

function snap(line: readonly Weighted[], limit: number, { transform }: Level, nudges: Nudges): Point[] {
	const points: Point[] = [];
	for (const point of line) {
		const [lon, lat, weight] = point;
		if (weight < limit) continue;
		const [dx, dy] = nudges.get(placeKey(point)) ?? [0, 0];
		const x = Math.round((lon - transform.translate[0]) / transform.scale[0]) + dx;
		const y = Math.round((lat - transform.translate[1]) / transform.scale[1]) + dy;
		const last = points[points.length - 1];
		if (last === undefined || last[0] !== x || last[1] !== y) points.push([x, y]);
	}
	return points;
}

/**
 * What a line at fault tries next, as a multiple of the level's limit: first more detail, then, because on a coarse grid
 * detail itself can make lines collide, less.
 */
const TRIES = [1, 1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 64, 0, 2, 4, 8, 16, 32, 64];

/**
 * Moves the lines at fault on to their next try: all of them in one round, one of each flaw in the next, so that two
 * lines that collide don't try the same thing for ever.
 */
function tryNext(flaws: readonly Flaw[], tries: Uint8Array, round: number): void {
	const moving = flaws.flatMap(({ arcs }) =>
		round % 2 === 1 ? arcs : arcs.slice(round % arcs.length).slice(0, 1)
	);
	for (const arc of new Set(moving)) tries[arc] = ((tries[arc] ?? 0) + 1) % TRIES.length;
}

/** For each line, the size of the smallest area it bounds, km². */
function smallestBeside(topology: Topology, geometries: readonly AreaGeometry[]): number[] {
	const lines = linesOf(topology);
	const smallest = lines.map(() => Infinity);
	for (const geometry of geometries) {
		const km2 = polygonPoints(geometry, lines).reduce((sum, polygon) => sum + polygonAreaKm2(polygon), 0);
		for (const arc of polygonsOf(geometry).flat(2).map(arcIndex)) {
			smallest[arc] = Math.min(smallest[arc] ?? Infinity, km2);
		}
	}
	return smallest;
}

function count(geometries: readonly AreaGeometry[]): number {
	return geometries.reduce((sum, geometry) => sum + polygonsOf(geometry).length, 0);
}

function quantised(geometries: AreaGeometry[], lines: readonly Point[][], level: Level): Topology {
	return {
		type: 'Topology',
		transform: level.transform,
		objects: { municipalities: { type: 'GeometryCollection', geometries } },
		// A line that a coarse grid shrinks to a point keeps two positions: TopoJSON wants a line.
		arcs: lines.map((line) => deltas(line.length === 1 ? [...line, ...line] : line))
	};
}
