/**
 * Two meeting points so close that the line between them cannot be seen become one. A third of a coarse file is
 * references to lines, and these lines would take as many bytes as the long ones.
 */
import type { Topology } from 'topojson-specification';
import { arcIndex, arcUsers, geometriesOf, geometryOf, linesOf, polygonsOf } from './arcs';
import { chained } from './chains';
import { withoutCrumbs } from './crumbs';
import { lineLengthKm, type Point } from './earth';
import type { Level } from './levels';
import { placeKey } from './nudge';

/** A ring keeps at least this many lines, so that it always encloses something. */
const MIN_LINES = 3;
const SEA = 'sea';

/** @returns the topology a level is drawn from: without its crumbs and its shortest lines, in degrees */
export function contracted(source: Topology, level: Level): Topology {
	const geometries = withoutCrumbs(source, geometriesOf(source, 'municipalities'), level);
	const { transform: _, ...plain } = source;
	const topology = chained({
		...plain,
		objects: { municipalities: { type: 'GeometryCollection', geometries } },
		arcs: linesOf(source).map((line) => line.map(([x, y]) => [x, y]))
	});
	const lines = linesOf(topology);
	const { gone, moved } = shortLines(topology, lines, level.minLineKm);
	const at = (point: Point): [number, number] => {
		const [x, y] = moved.get(placeKey(point)) ?? point;
		return [x, y];
	};
	return {
		...topology,
		objects: {
			municipalities: {
				type: 'GeometryCollection',
				geometries: geometriesOf(topology, 'municipalities').map((geometry) =>
					geometryOf(
						geometry.id,
						polygonsOf(geometry).map((polygon) =>
							polygon.map((ring) => ring.filter((reference) => !gone.has(arcIndex(reference))))
						)
					)
				)
			}
		},
		arcs: lines.map((line) =>
			line.map((point, i) => (i === 0 || i === line.length - 1 ? at(point) : [point[0], point[1]]))
		)
	};
}

/** The lines to go, the shortest first, and where the meeting points at their ends move to. */
function shortLines(topology: Topology, lines: readonly Point[][], minLineKm: number) {
	const users = arcUsers(topology).map((codes) => (codes.length === 1 ? [...codes, SEA] : codes));
	const ends = lines.map((line) => [line[0], line.at(-1)].map((end) => placeKey(end ?? [NaN, NaN])));
	const around = new Map<string, Set<string>>();
	for (const [arc, places] of ends.entries()) {
		for (const place of places)
			around.set(place, new Set([...(around.get(place) ?? []), ...(users[arc] ?? [])]));
	}
	const rings = geometriesOf(topology, 'municipalities').flatMap(polygonsOf).flat();
	const left = rings.map((ring) => ring.length);
	const ringsOf = new Map<number, number[]>();
	for (const [i, ring] of rings.entries()) {
		for (const arc of ring.map(arcIndex)) ringsOf.set(arc, [...(ringsOf.get(arc) ?? []), i]);
	}
	const gone = new Set<number>();
	const moved = new Map<string, Point>();
	const shortest = lines
		.map((line, arc) => ({ arc, km: lineLengthKm(line) }))
		.filter(({ arc, km }) => km < minLineKm && ringsOf.has(arc))
		.sort((a, b) => a.km - b.km || a.arc - b.arc);
	for (const { arc } of shortest) {
		const [from = '', to = ''] = ends[arc] ?? [];
		const sides = users[arc] ?? [];
		const beyond = [...(around.get(from) ?? [])].filter((code) => !sides.includes(code));
		// An area at both ends would be pinched to a point where the two become one.
		const pinches = from === to || beyond.some((code) => around.get(to)?.has(code));
		const flattens = ringsOf.get(arc)?.some((ring) => (left[ring] ?? 0) <= MIN_LINES);
		if (pinches || flattens || moved.has(from) || moved.has(to)) continue;
		const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = [lines[arc]?.[0], lines[arc]?.at(-1)];
		const middle: Point = [(ax + bx) / 2, (ay + by) / 2];
		gone.add(arc);
		for (const ring of ringsOf.get(arc) ?? []) left[ring] = (left[ring] ?? 0) - 1;
		for (const place of [from, to]) moved.set(place, middle);
	}
	return { gone, moved };
}
