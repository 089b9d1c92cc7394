/** Fewer lines for the same drawing: a line between two meeting points is one line, and one without length is none. */
import type { Topology } from 'topojson-specification';
import { arcIndex, geometriesOf, geometryOf, linesOf, polygonsOf, type ArcRing } from './arcs';
import type { Point } from './earth';
import { deltas } from './pack';

/**
 * Joins lines that every ring walks one after the other, and leaves out those that a coarse grid has shrunk to a point.
 * @returns a new topology with the same objects and points
 */
export function chained(topology: Topology): Topology {
	const lines = linesOf(topology, true);
	const objects = Object.keys(topology.objects).map((name) => [
		name,
		geometriesOf(topology, name).map(({ id, ...geometry }) => ({
			id,
			polygons: polygonsOf({ id, ...geometry }).map((polygon) =>
				polygon.map((ring) => ring.filter((reference) => hasLength(lines[arcIndex(reference)] ?? [])))
			)
		}))
	]) as [string, { id: string; polygons: ArcRing[][] }[]][];
	const rings = objects.flatMap(([, areas]) => areas.flatMap(({ polygons }) => polygons.flat()));
	const { places, drawn } = joinLines(rings, lines);
	return {
		...topology,
		objects: Object.fromEntries(
			objects.map(([name, areas]) => [
				name,
				{
					type: 'GeometryCollection',
					geometries: areas.map(({ id, polygons }) =>
						geometryOf(
							id,
							polygons.map((polygon) => polygon.map((ring) => ring.flatMap((old) => places.get(old) ?? [])))
						)
					)
				}
			])
		),
		arcs: topology.transform === undefined ? drawn : drawn.map(deltas)
	};
}

function hasLength(line: readonly Point[]): boolean {
	const [first] = line;
	return first !== undefined && line.some(([x, y]) => x !== first[0] || y !== first[1]);
}

/** @returns the joined lines, and for the first reference of each chain, either way, the one to the joined line */
function joinLines(rings: readonly ArcRing[], lines: readonly Point[][]) {
	const next = successors(rings);
	const places = new Map<number, number>();
	const drawn: [number, number][][] = [];
	const done = new Set<number>();
	for (const arc of [...new Set(rings.flat().map(arcIndex))].sort((a, b) => a - b)) {
		if (done.has(arc)) continue;
		let head = arc;
		for (let before = next.get(~head); before !== undefined && ~before !== arc; before = next.get(~head))
			head = ~before;
		const chain = [head];
		for (let after = next.get(head); after !== undefined && after !== head; after = next.get(after))
			chain.push(after);
		for (const reference of chain) done.add(arcIndex(reference));
		places.set(head, drawn.length);
		places.set(~(chain.at(-1) ?? head), ~drawn.length);
		drawn.push(
			chain.flatMap((reference, i) => {
				const line = lines[arcIndex(reference)] ?? [];
				const walked = reference < 0 ? line.toReversed() : line;
				return walked.slice(i === 0 ? 0 : 1).map(([x, y]): [number, number] => [x, y]);
			})
		);
	}
	return { places, drawn };
}

/** What follows a reference, where the same does in every ring and nothing else comes before it. */
function successors(rings: readonly ArcRing[]): Map<number, number> {
	const all = new Map<number, Set<number>>();
	const add = (a: number, b: number) => all.set(a, (all.get(a) ?? new Set()).add(b));
	for (const ring of rings) {
		ring.forEach((reference, i) => {
			const after = ring[(i + 1) % ring.length] ?? reference;
			add(reference, after);
			add(~after, ~reference);
		});
	}
	const only = new Map<number, number>();
	for (const [reference, after] of all) {
		const [one] = after;
		if (one === undefined || after.size > 1 || all.get(~one)?.size !== 1) continue;
		if (arcIndex(one) !== arcIndex(reference)) only.set(reference, one);
	}
	return only;
}
