/** Outlines of frameworks on MapGl: a line for each, some way inside its border, dashed by kind. */
import type { Feature, MultiLineString as MultiLine, Position } from 'geojson';
import type {
	ExpressionSpecification,
	GeoJSONSource,
	LayerSpecification,
	Map as MapLibreMap
} from 'maplibre-gl';
import { mesh } from 'topojson-client';
import type { MultiLineString, Topology } from 'topojson-specification';
import type { OutlinedFramework } from '../../derive/outlined';
import type { AreaCode } from '../../model/code';
import { FRAMEWORK_KINDS } from '../../model/framework-kind';
import { FRAMEWORK_INSET, FRAMEWORK_LANE, lookOf, type Scheme } from '../scene/look';
import { unionParts } from '../scene/outlines/union';
import { HIGHLIGHTS } from './gl-style';

const SOURCE = 'frameworks';

function layersOf(scheme: Scheme): readonly LayerSpecification[] {
	const { framework, frameworkCasing } = lookOf(scheme);
	const offset: ExpressionSpecification = ['get', 'offset'];
	// Of a country on a small screen the lines are closer together.
	const beside: ExpressionSpecification = [
		'interpolate',
		['linear'],
		['zoom'],
		5,
		['*', 0.5, offset],
		8,
		offset
	];
	// So are lines thinner where many frameworks are in sight.
	const growing = (width: number): ExpressionSpecification => [
		'interpolate',
		['linear'],
		['zoom'],
		4.5,
		width * 0.5,
		8,
		width
	];
	const layout = { 'line-join': 'round' } as const;
	return [
		{
			id: 'framework-casing',
			type: 'line',
			source: SOURCE,
			layout,
			paint: {
				'line-color': frameworkCasing.colour,
				'line-width': growing(frameworkCasing.width),
				'line-opacity': frameworkCasing.opacity ?? 1,
				'line-offset': beside
			}
		},
		...FRAMEWORK_KINDS.map((kind): LayerSpecification => {
			const { colour, width, dash } = framework[kind];
			return {
				id: `framework-${kind}`,
				type: 'line',
				source: SOURCE,
				filter: ['==', ['get', 'kind'], kind],
				layout,
				paint: {
					'line-color': colour,
					'line-width': growing(width),
					'line-offset': beside,
					// MapLibre counts dashes in widths of the line.
					...(dash && { 'line-dasharray': dash.map((length) => length / width) })
				}
			};
		})
	];
}

/** Degrees for each pixel that a line is inside: an island smaller than that has no room for it. */
const ISLET = 0.015;

function withoutIslets({ coordinates }: MultiLine, least: number): MultiLine {
	const isSeen = (line: readonly Position[]): boolean => {
		const [first, last] = [line[0], line.at(-1)];
		if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return true;
		const [xs, ys] = [0, 1].map((axis) => line.map((at) => at[axis] ?? 0)) as [number[], number[]];
		return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) > least;
	};
	return { type: 'MultiLineString', coordinates: coordinates.filter(isSeen) };
}

/** Adds the layers of the outlines. Returns the undo. */
export function addFrameworkLayers(map: MapLibreMap, scheme: Scheme): () => void {
	map.addSource(SOURCE, {
		type: 'geojson',
		data: { type: 'FeatureCollection', features: [] },
		buffer: 32,
		maxzoom: 10,
		tolerance: 0.375
	});
	const layers = layersOf(scheme);
	const above = map.getLayer(HIGHLIGHTS) ? HIGHLIGHTS : undefined;
	for (const layer of layers) map.addLayer(layer, above);
	return () => {
		// With a lost context, or the map itself, everything is gone already.
		if (!(map.style as MapLibreMap['style'] | undefined)?._loaded) return;
		for (const { id } of layers) if (map.getLayer(id)) map.removeLayer(id);
		if (map.getSource(SOURCE)) map.removeSource(SOURCE);
	};
}

/**
 * Draws the outlines.
 * @param detailOf finer lines of a prefecture, where they have been read
 */
export function drawFrameworks(
	map: MapLibreMap,
	frameworks: readonly OutlinedFramework[],
	overview: Topology,
	detailOf: (prefecture: AreaCode) => Topology | null
): void {
	const features = frameworks.flatMap(({ framework: { id, kind, members }, lane }) =>
		unionParts(members, overview, detailOf).map(({ topology, arcs, inside }): Feature => {
			const lines: MultiLineString = { type: 'MultiLineString', arcs: arcs.map((ref) => [ref]) };
			const inset = FRAMEWORK_INSET + lane * FRAMEWORK_LANE;
			return {
				type: 'Feature',
				properties: { id, kind, offset: inside === 'right' ? inset : -inset },
				geometry: withoutIslets(mesh(topology, lines), inset * ISLET)
			};
		})
	);
	void map.getSource<GeoJSONSource>(SOURCE)?.setData({ type: 'FeatureCollection', features });
}
