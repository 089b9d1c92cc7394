/**
 * The same topology in fewer bytes: unused arcs out, arcs in the order the areas use them, and each arc turned so that
 * it starts where an arc before it started if it can, because a repeated first position costs gzip next to nothing.
 */
import type { Topology } from 'topojson-specification';
import { arcIndex, geometriesOf, geometryOf, polygonsOf, type ArcPolygon } from './arcs';
import type { Point } from './earth';

/** A first position counts as recent for this many arcs; gzip looks back 32 KB, which is more. */
const RECENT_ARCS = 400;

/** The order that arcs are written in, and those that are turned round. */
interface Numbering {
	readonly order: readonly number[];
	readonly turned: ReadonlySet<number>;
}
/**
 * @param lines positions of every arc
 * @param references all that the geometries have, in their order
 */
type NumberArcs = (lines: readonly Point[][], references: readonly number[]) => Numbering;

/** As the areas use them. */
const asUsed: NumberArcs = (lines, references) => {
	const order: number[] = [];
	const turned = new Set<number>();
	const seen = new Set<number>();
	const starts = new Map<string, number>();
	const recent = (key: string): number => {
		const at = starts.get(key);
		return at !== undefined && order.length - at <= RECENT_ARCS ? at : -1;
	};
	for (const reference of references) {
		const arc = arcIndex(reference);
		const line = lines[arc];
		if (seen.has(arc) || line === undefined) continue;
		const [first, last] = [String(line[0]), String(line.at(-1))];
		const [fromFirst, fromLast] = [recent(first), recent(last)];
		// Neither end known: start at the end the ring walks to, so that the next arc of the ring can start there too.
		const turn = fromFirst === fromLast ? reference >= 0 : fromLast > fromFirst;
		starts.set(turn ? last : first, order.length);
		seen.add(arc);
		if (turn) turned.add(arc);
		order.push(arc);
	}
	return { order, turned };
};

/** All that start at one meeting point together, and from as few meeting points as a simple choice gives. */
export const byMeetingPoint: NumberArcs = (lines, references) => {
	const arcs = [...new Set(references.map(arcIndex))];
	const ends = (arc: number) => [String(lines[arc]?.[0]), String(lines[arc]?.at(-1))] as const;
	const meeting = new Map<string, Set<number>>();
	for (const arc of arcs) {
		for (const end of ends(arc)) meeting.set(end, (meeting.get(end) ?? new Set()).add(arc));
	}
	const order: number[] = [];
	const turned = new Set<number>();
	const seen = new Set<number>();
	for (const next of arcs) {
		if (seen.has(next)) continue;
		const [first, last] = ends(next).map((end) => ({
			end,
			arcs: [...(meeting.get(end) ?? [])].filter((arc) => !seen.has(arc))
		}));
		if (first === undefined || last === undefined) continue;
		const start = first.arcs.length >= last.arcs.length ? first : last;
		for (const arc of start.arcs) {
			seen.add(arc);
			order.push(arc);
			if (ends(arc)[0] !== start.end) turned.add(arc);
		}
	}
	return { order, turned };
};

/**
 * @param topology quantised
 * @returns a new topology with the objects in the order given, geometries sorted by code
 */
export function pack(topology: Topology, objects: readonly string[], number: NumberArcs = asUsed): Topology {
	const absolute = topology.arcs.map(positions);
	const named = objects.map((name) => [name, geometriesOf(topology, name)] as const);
	const { order, turned } = number(
		absolute,
		named.flatMap(([, geometries]) => geometries.flatMap(polygonsOf).flat(2))
	);
	const places = new Map(order.map((arc, at) => [arc, at]));
	const renumber = (reference: number): number => {
		const at = places.get(arcIndex(reference)) ?? 0;
		return reference < 0 !== turned.has(arcIndex(reference)) ? ~at : at;
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
			return deltas(turned.has(arc) ? line.toReversed() : line);
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
