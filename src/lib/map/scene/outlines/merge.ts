/** Finer outlines of several prefectures as one topology. */
import type { GeometryCollection, Topology } from 'topojson-specification';
import { arcsOf, type Ring } from './arcs';
import { geometriesOf, type AreaGeometry } from '../geometry';

/** Puts topologies together, in degrees. What two of them share is there twice: each keeps its own arcs. */
export function mergeTopologies(parts: readonly Topology[]): Topology {
	const arcs: Topology['arcs'] = [];
	const prefectures: AreaGeometry[] = [];
	const municipalities: AreaGeometry[] = [];
	for (const part of parts) {
		const from = arcs.length;
		prefectures.push(...geometriesOf(part, 'prefecture').map((each) => shifted(each, from)));
		municipalities.push(...geometriesOf(part, 'municipality').map((each) => shifted(each, from)));
		for (const arc of arcsOf(part)) arcs.push(arc.map(([lon, lat]) => [lon, lat]));
	}
	const collection = (geometries: AreaGeometry[]): GeometryCollection => ({
		type: 'GeometryCollection',
		geometries
	});
	return {
		type: 'Topology',
		objects: { prefectures: collection(prefectures), municipalities: collection(municipalities) },
		arcs
	};
}

function shifted(geometry: AreaGeometry, by: number): AreaGeometry {
	const move = (ring: Ring): number[] => ring.map((ref) => (ref < 0 ? ~(~ref + by) : ref + by));
	return geometry.type === 'Polygon'
		? { ...geometry, arcs: geometry.arcs.map(move) }
		: { ...geometry, arcs: geometry.arcs.map((polygon) => polygon.map(move)) };
}
