/**
 * Reading a TopoJSON topology of polygons: which arcs an area has, and what points they draw.
 * An arc reference `i` is the arc forwards, `~i` the same arc backwards.
 */
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Point } from './earth';

/** A polygon geometry that carries its area's code and nothing else. */
export type AreaGeometry = (Polygon | MultiPolygon) & { id: string };
/** Arc references of one ring. */
export type ArcRing = number[];
/** Outer ring, then holes. */
export type ArcPolygon = ArcRing[];

/** A point of a line with how much of the shape depends on it. */
export type Weighted = [lon: number, lat: number, weight: number];

/** Absolute position of every point of every arc: degrees, or grid steps for a quantised topology. */
export type Lines = ReadonlyArray<readonly Point[]>;

/** The arc's own index, whichever way it is walked. */
export function arcIndex(reference: number): number {
	return reference < 0 ? ~reference : reference;
}

/** The geometries of one object, sorted by code. */
export function geometriesOf(topology: Topology, object: string): AreaGeometry[] {
	const found = topology.objects[object];
	if (found?.type !== 'GeometryCollection') return [];
	return (found.geometries as AreaGeometry[]).toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Polygons of a geometry as arc references; a geometry without any polygon has none. */
export function polygonsOf(geometry: AreaGeometry): ArcPolygon[] {
	if (geometry.type === 'Polygon') return geometry.arcs.length > 0 ? [geometry.arcs] : [];
	return 'arcs' in geometry ? geometry.arcs : [];
}

/** The geometry that has these polygons: a Polygon when there is one, else a MultiPolygon. */
export function geometryOf(id: string, polygons: ArcPolygon[]): AreaGeometry {
	const [only] = polygons;
	return polygons.length === 1 && only !== undefined
		? { type: 'Polygon', id, arcs: only }
		: { type: 'MultiPolygon', id, arcs: polygons };
}

/** Every arc of the topology in degrees, and whole grid steps when `grid` is true and it is quantised. */
export function linesOf(topology: Topology, grid = false): Point[][] {
	const { transform } = topology;
	return topology.arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map((position): Point => {
			const [dx = 0, dy = 0] = position;
			if (transform === undefined) return [dx, dy];
			x += dx;
			y += dy;
			if (grid) return [x, y];
			const { scale, translate } = transform;
			return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
		});
	});
}

/**
 * The points of a ring, closed (the last repeats the first); points that follow themselves are left out.
 * @param lines from {@link linesOf}
 */
export function ringPoints(ring: ArcRing, lines: Lines): Point[] {
	const points: Point[] = [];
	for (const reference of ring) {
		const line = lines[arcIndex(reference)] ?? [];
		for (const point of reference < 0 ? line.toReversed() : line) {
			const last = points[points.length - 1];
			if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
		}
	}
	return points;
}

/** Every polygon of a geometry as points. */
export function polygonPoints(geometry: AreaGeometry, lines: Lines): Point[][][] {
	return polygonsOf(geometry).map((polygon) => polygon.map((ring) => ringPoints(ring, lines)));
}

/** For each arc, the codes of the areas it bounds: one at a coast, two at a border. */
export function arcUsers(topology: Topology, object = 'municipalities'): string[][] {
	const users: string[][] = topology.arcs.map(() => []);
	for (const geometry of geometriesOf(topology, object)) {
		for (const ring of polygonsOf(geometry).flat()) {
			for (const reference of ring) users[arcIndex(reference)]?.push(geometry.id);
		}
	}
	return users;
}
