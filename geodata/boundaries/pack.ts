/**
 * The same topology in fewer bytes: unused arcs out, arcs in the order the areas use them, and each arc turned so that
 * it starts where the arc before it started if it can, because a repeated first position costs gzip next to nothing.
 */
import type { Topology } from 'topojson-specification';
import { arcIndex, geometriesOf, geometryOf, polygonsOf, type ArcPolygon } from './arcs';
import type { Point } from './earth';

/** A first position counts as recent for this many arcs; gzip looks back 32 KB, which is more. */
const RECENT_ARCS = 400;

/**
 * @param topology quantised
 * @returns a new topology with the objects in the order given, geometries sorted by code
 */
export function pack(topology: Topology, objects: readonly string[]): Topology {
	const absolute = topology.arcs.map(positions);
	const order: number[] = [];
	const place = new Map<number, { at: number; turned: boolean }>();
	const starts = new Map<string, number>();
	const recent = (key: string): number => {
		const at = starts.get(key);
		return at !== undefined && order.length - at <= RECENT_ARCS ? at : -1;
	};
	const visit = (reference: number): void => {
		const arc = arcIndex(reference);
		const line = absolute[arc];
		if (place.has(arc) || line === undefined) return;
		const [first, last] = [String(line[0]), String(line.at(-1))];
		const [fromFirst, fromLast] = [recent(first), recent(last)];
		// Neither end known: start at the end the ring walks to, so that the next arc of the ring can start there too.
		const turned = fromFirst === fromLast ? reference >= 0 : fromLast > fromFirst;
		starts.set(turned ? last : first, order.length);
		place.set(arc, { at: order.length, turned });
		order.push(arc);
	};
	const named = objects.map((name) => [name, geometriesOf(topology, name)] as const);
	for (const [, geometries] of named) geometries.flatMap(polygonsOf).flat(2).forEach(visit);
	const renumber = (reference: number): number => {
		const { at, turned } = place.get(arcIndex(reference)) ?? { at: 0, turned: false };
		return reference < 0 !== turned ? ~at : at;
	};
	return {
		type: 'Topology',
		...(topology.transform && { transform: topology.transform }),
		objects: Object.fromEntries(
			named.map(([name, geometries]) => [
				name,
				{
					type: 'GeometryCollection',
					geometries: geometries.map((geometry) =>
						geometryOf(
							geometry.id,
							polygonsOf(geometry).map((polygon): ArcPolygon => polygon.map((ring) => ring.map(renumber)))
						)
					)
				}
			])
		),
		arcs: order.map((arc) => {
			const line = absolute[arc] ?? [];
			return deltas(place.get(arc)?.turned ? line.toReversed() : line);
		})
	};
}

function positions(arc: readonly (readonly number[])[]): Point[] {
	let [x, y] = [0, 0];
	return arc.map(([dx = 0, dy = 0]): Point => {
		x += dx;
		y += dy;
		return [x, y];
	});
}

/** The first position as it is, the others as steps from the one before. */
export function deltas(line: readonly Point[]): [number, number][] {
	return line.map(([x, y], i) => {
		const [px, py] = line[i - 1] ?? [0, 0];
		return [x - px, y - py];
	});
}
