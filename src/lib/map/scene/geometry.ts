/** From a topology to what a renderer draws. A topology is decoded once, however often it is asked for. */
import { feature } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type {
	GeometryCollection,
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon,
	Topology
} from 'topojson-specification';
import type { AreaCode } from '../../model/code';
import type { Level } from '../../view/view';

/** An area's outline as a topology holds it. */
export type AreaGeometry = TopoPolygon | TopoMultiPolygon;
/** An area's outline in degrees; the code is a property because MapLibre promotes it to the feature's id. */
export type AreaFeature = Feature<Polygon | MultiPolygon, { readonly code: AreaCode }>;

const OBJECTS = { prefecture: 'prefectures', municipality: 'municipalities' } as const;

/** The geometries of a level. Throws when the topology is not one of ours. */
export function geometriesOf(topology: Topology, level: Level): readonly AreaGeometry[] {
	const object = topology.objects[OBJECTS[level]];
	if (object?.type !== 'GeometryCollection') {
		const found = Object.keys(topology.objects).join(', ');
		throw new TypeError(`Expected an object "${OBJECTS[level]}" in the topology, found: ${found || 'none'}`);
	}
	return (object as GeometryCollection).geometries.filter(isArea);
}

/** The code a geometry carries as its id. */
export function codeOf(geometry: AreaGeometry): AreaCode {
	return String(geometry.id);
}

const decoded = new WeakMap<Topology, Partial<Record<Level, readonly AreaFeature[]>>>();

/** The areas of a level as GeoJSON features. */
export function featuresOf(topology: Topology, level: Level): readonly AreaFeature[] {
	let levels = decoded.get(topology);
	if (!levels) decoded.set(topology, (levels = {}));
	return (levels[level] ??= geometriesOf(topology, level).map((geometry) => ({
		type: 'Feature',
		properties: { code: codeOf(geometry) },
		geometry: decode(topology, geometry)
	})));
}

function decode(topology: Topology, geometry: AreaGeometry): Polygon | MultiPolygon {
	return geometry.type === 'Polygon'
		? feature(topology, geometry).geometry
		: feature(topology, geometry).geometry;
}

function isArea(geometry: { readonly type: string | null }): geometry is AreaGeometry {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
