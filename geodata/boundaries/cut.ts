/** Prefectures made of their municipalities' own arcs, and one file a prefecture cut from the country. */
import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { prefectureCodeOf } from '../../src/lib/model/code';
import { geometriesOf, geometryOf, type AreaGeometry } from './arcs';
import { chained } from './chains';
import { byMeetingPoint, pack } from './pack';

const OBJECTS = ['municipalities', 'prefectures'] as const;

/** Adds object `prefectures` (two-digit ids): every line of it is a line of `municipalities`. */
export function withPrefectures(topology: Topology): Topology {
	const groups = new Map<string, AreaGeometry[]>();
	for (const geometry of geometriesOf(topology, 'municipalities')) {
		const code = prefectureCodeOf(geometry.id);
		groups.set(code, [...(groups.get(code) ?? []), geometry]);
	}
	const geometries = [...groups]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([code, members]): AreaGeometry => geometryOf(code, mergeArcs(topology, members).arcs));
	return {
		...topology,
		objects: { ...topology.objects, prefectures: { type: 'GeometryCollection', geometries } }
	};
}

/** The whole country in as few lines as it has borders and coasts, packed. */
export function country(topology: Topology): Topology {
	return pack(chained(topology), OBJECTS, byMeetingPoint);
}

/** One prefecture and its municipalities, on the same grid as the country. */
export function cutPrefecture(topology: Topology, code: string): Topology {
	const objects = OBJECTS.map((name): [string, GeometryCollection] => [
		name,
		{
			type: 'GeometryCollection',
			geometries: geometriesOf(topology, name).filter(({ id }) => prefectureCodeOf(id) === code)
		}
	]);
	return pack({ ...topology, objects: Object.fromEntries(objects) }, OBJECTS);
}
