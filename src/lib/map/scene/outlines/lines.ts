/** Arcs that are points on a grid already, put together to the rings and lines of a drawing. */
import { mesh } from 'topojson-client';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import type { AreaGeometry } from '../geometry';
import { openRing, withoutRepeats, type Lines } from '../path';
import type { Point } from '../simplify';
import { stitch, type Ring } from './arcs';

/** Arcs end to end, in the direction in which they are given, as far as they meet. */
export function joined(refs: readonly number[], pointsOf: (number: number) => readonly Point[]): Lines {
	const arcs: (readonly Point[])[] = [];
	for (const ref of refs) {
		const number = ref < 0 ? ~ref : ref;
		arcs[number] ??= pointsOf(number);
	}
	const lines: MultiLineString = { type: 'MultiLineString', arcs: refs.map((ref) => [ref]) };
	return pointsIn(mesh(topologyOf(arcs), lines));
}

/** The lines between some areas. */
export function meshLines(
	arcs: Lines,
	geometries: readonly AreaGeometry[],
	keep: (a: AreaGeometry, b: AreaGeometry) => boolean
): Lines {
	const collection: GeometryCollection = { type: 'GeometryCollection', geometries: [...geometries] };
	return cleanLines(
		pointsIn(mesh(topologyOf(arcs), collection, (a, b) => keep(a as AreaGeometry, b as AreaGeometry)))
	);
}

function topologyOf(arcs: Lines): Topology {
	return { type: 'Topology', objects: {}, arcs: arcs.map((arc) => arc.map(([x, y]) => [x, y])) };
}

function pointsIn({ coordinates }: { readonly coordinates: readonly (readonly number[])[][] }): Lines {
	return coordinates.map((line) => line.map(([x = 0, y = 0]): Point => [x, y]));
}

/** Rings of arcs, as far as they have an inside. */
export function ringsOf(rings: readonly Ring[], arcs: Lines): Lines {
	return cleanRings(rings.map((ring) => stitch(ring, arcs)));
}

/** Rings that still have an inside, each point once. */
export function cleanRings(rings: Lines): Lines {
	return rings.map((ring) => openRing(withoutRepeats(ring))).filter((ring) => ring.length > 2);
}

/** Lines that still lead somewhere. */
export function cleanLines(lines: Lines): Lines {
	return lines.map(withoutRepeats).filter((line) => line.length > 1);
}

/** The longer side of the box around a line. */
export function reachOf(line: readonly Point[]): number {
	const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
	return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** A mark of two steps for an area that is too small to be drawn. */
export function dot(places: readonly Point[]): readonly Point[] {
	const [x, y] = places[0] ?? [0, 0];
	return [
		[x - 1, y - 1],
		[x + 1, y - 1],
		[x + 1, y + 1],
		[x - 1, y + 1]
	];
}
