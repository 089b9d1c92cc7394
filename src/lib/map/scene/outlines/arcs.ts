/** The arcs of a topology and the rings that geometries make of them. */
import type { Topology } from 'topojson-specification';
import type { BBox, LonLat } from '../../../model/area';
import type { AreaGeometry } from '../geometry';
import type { Point } from '../simplify';

/** References to arcs, one after the other; `~i` is arc `i` backwards. */
export type Ring = readonly number[];

const unpacked = new WeakMap<Topology, readonly (readonly LonLat[])[]>();

/** Every arc in degrees. */
export function arcsOf(topology: Topology): readonly (readonly LonLat[])[] {
	let arcs = unpacked.get(topology);
	if (!arcs) unpacked.set(topology, (arcs = unpack(topology)));
	return arcs;
}

function unpack({ arcs, transform }: Topology): readonly (readonly LonLat[])[] {
	if (!transform) return arcs.map((arc) => arc.map(([x = NaN, y = NaN]) => [x, y]));
	const [scaleX, scaleY] = transform.scale;
	const [left, bottom] = transform.translate;
	return arcs.map((arc) => {
		let x = 0;
		let y = 0;
		return arc.map(([dx = NaN, dy = NaN]) => [(x += dx) * scaleX + left, (y += dy) * scaleY + bottom]);
	});
}

const boxes = new WeakMap<Topology, readonly BBox[]>();

/** The box around every arc, in degrees. */
function arcBoxesOf(topology: Topology): readonly BBox[] {
	let known = boxes.get(topology);
	if (!known) {
		known = arcsOf(topology).map((arc): BBox => {
			let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
			for (const [lon, lat] of arc) {
				[west, east] = [Math.min(west, lon), Math.max(east, lon)];
				[south, north] = [Math.min(south, lat), Math.max(north, lat)];
			}
			return [west, south, east, north];
		});
		boxes.set(topology, known);
	}
	return known;
}

/** The box around a ring, in degrees. */
export function ringBox(ring: Ring, topology: Topology): BBox {
	const arcBoxes = arcBoxesOf(topology);
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const ref of ring) {
		const box = arcBoxes[ref < 0 ? ~ref : ref];
		if (!box) continue;
		[west, south] = [Math.min(west, box[0]), Math.min(south, box[1])];
		[east, north] = [Math.max(east, box[2]), Math.max(north, box[3])];
	}
	return [west, south, east, north];
}

/** The geometry with only the polygons that are wanted; `null` where none is left. */
export function withPolygons(
	geometry: AreaGeometry,
	isWanted: (outer: Ring) => boolean
): AreaGeometry | null {
	const kept = polygonsOf(geometry).filter(([outer]) => outer && isWanted(outer));
	if (kept.length === 0) return null;
	if (geometry.type === 'Polygon') return geometry;
	return { ...geometry, arcs: geometry.arcs.filter((polygon) => kept.includes(polygon)) };
}

/** The polygons of a geometry: for each its outer ring, then its holes. */
export function polygonsOf(geometry: AreaGeometry): readonly (readonly Ring[])[] {
	return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

/** The numbers of all arcs that some geometries are made of. */
export function arcNumbersOf(geometries: readonly AreaGeometry[]): ReadonlySet<number> {
	const numbers = new Set<number>();
	for (const geometry of geometries) {
		for (const ref of polygonsOf(geometry).flat(2)) numbers.add(ref < 0 ? ~ref : ref);
	}
	return numbers;
}

/** The points of a ring, end to end. */
export function stitch(ring: Ring, arcs: readonly (readonly Point[])[]): readonly Point[] {
	const points: Point[] = [];
	for (const ref of ring) {
		const arc = arcs[ref < 0 ? ~ref : ref] ?? [];
		const forward = ref < 0 ? arc.toReversed() : arc;
		for (let i = points.length ? 1 : 0; i < forward.length; i++) points.push(forward[i] as Point);
	}
	return points;
}

/**
 * The rings around some geometries together: of the arcs that two of them share none is left. Much faster than the merging
 * of topojson, which sorts rings into polygons.
 */
export function outerRings(
	geometries: readonly AreaGeometry[],
	arcs: readonly (readonly Point[])[]
): readonly Ring[] {
	const edge = new Set<number>();
	for (const geometry of geometries) {
		for (const ref of polygonsOf(geometry).flat(2)) if (!edge.delete(~ref)) edge.add(ref);
	}
	const endOf = (ref: number, isStart: boolean): number => {
		const arc = arcs[ref < 0 ? ~ref : ref] ?? [];
		const [x, y] = (ref < 0 === isStart ? arc.at(-1) : arc[0]) ?? [NaN, NaN];
		return x * 65_536 + y;
	};
	const from = new Map<number, number[]>();
	for (const ref of edge) {
		const start = endOf(ref, true);
		const refs = from.get(start);
		if (refs) refs.push(ref);
		else from.set(start, [ref]);
	}
	return [...from.keys()].flatMap((start) => {
		const rings: Ring[] = [];
		for (let first = from.get(start)?.pop(); first !== undefined; first = from.get(start)?.pop()) {
			const ring = [first];
			for (let at = endOf(first, false); at !== start;) {
				const next = from.get(at)?.pop();
				if (next === undefined) break;
				ring.push(next);
				at = endOf(next, false);
			}
			rings.push(ring);
		}
		return rings;
	});
}

/** Where a ring begins, in degrees. */
export function startOf(ring: Ring, arcs: readonly (readonly LonLat[])[]): LonLat {
	const ref = ring[0] ?? 0;
	const at = ref < 0 ? arcs[~ref]?.at(-1) : arcs[ref]?.[0];
	return at ?? [NaN, NaN];
}

/** The geometry without polygons smaller than `least` asks for; the largest one always stays. */
export function withoutSpecks(
	geometry: AreaGeometry,
	arcs: readonly (readonly Point[])[],
	least: (outer: Ring) => number
): AreaGeometry {
	if (geometry.type === 'Polygon') return geometry;
	const sizes = geometry.arcs.map(([outer]) => Math.abs(shoelace(stitch(outer ?? [], arcs))));
	const largest = Math.max(...sizes);
	const polygons = geometry.arcs.filter((_, i) => {
		const size = sizes[i] ?? 0;
		return size === largest || size >= least(geometry.arcs[i]?.[0] ?? []);
	});
	return { ...geometry, arcs: polygons };
}

function shoelace(ring: readonly Point[]): number {
	let twice = 0;
	let [px, py] = ring.at(-1) ?? [0, 0];
	for (const [x, y] of ring) {
		twice += px * y - x * py;
		[px, py] = [x, y];
	}
	return twice / 2;
}

/** All points of the outlines of some areas. */
export function placesOf(topology: Topology, geometries: readonly AreaGeometry[]): readonly LonLat[] {
	const arcs = arcsOf(topology);
	return [...arcNumbersOf(geometries)].flatMap((number) => arcs[number] ?? []);
}
