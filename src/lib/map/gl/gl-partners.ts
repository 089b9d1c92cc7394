/** Layers of the partner finder on MapGl: rings tinted below the highlights, lines to the candidates. */
import type { Feature, FeatureCollection } from 'geojson';
import type {
	ExpressionSpecification,
	GeoJSONSource,
	LayerSpecification,
	Map as MapLibreMap
} from 'maplibre-gl';
import type { PartnerMarks } from '../../derive/partners/partner-marks';
import type { AreaCode } from '../../model/code';
import type { AreaFeature } from '../scene/geometry';
import { lookOf, type Scheme } from '../scene/look';
import { HIGHLIGHTS } from './gl-style';
import { OFFICE_RADIUS } from '../scene/partner-places';

const RINGS = 'partner-rings';
const LINES = 'partner-lines';
const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

function layersOf(scheme: Scheme): readonly LayerSpecification[] {
	const { ring, spoke, hotSpoke, spokeCasing, hotSpokeCasing, office } = lookOf(scheme);
	const byRing = (first = 1, second = 1): ExpressionSpecification => [
		'case',
		['==', ['get', 'ring'], 1],
		first,
		second
	];
	return [
		{
			id: 'partner-ring-fill',
			type: 'fill',
			source: RINGS,
			paint: {
				'fill-color': ring[1].fill,
				'fill-opacity': byRing(ring[1].fillOpacity, ring[2].fillOpacity),
				'fill-antialias': false
			}
		},
		{
			id: 'partner-ring-line',
			type: 'line',
			source: RINGS,
			paint: {
				'line-color': ring[1].stroke.colour,
				'line-width': byRing(ring[1].stroke.width, ring[2].stroke.width),
				'line-opacity': byRing(ring[1].stroke.opacity, ring[2].stroke.opacity)
			}
		},
		{
			id: 'partner-line-casing',
			type: 'line',
			source: LINES,
			filter: ['==', ['geometry-type'], 'LineString'],
			paint: {
				'line-color': spokeCasing.colour,
				'line-width': ['case', ['get', 'hot'], hotSpokeCasing.width, spokeCasing.width],
				'line-opacity': spokeCasing.opacity ?? 1
			}
		},
		{
			id: 'partner-line',
			type: 'line',
			source: LINES,
			filter: ['==', ['geometry-type'], 'LineString'],
			paint: {
				'line-color': spoke.colour,
				'line-width': ['case', ['get', 'hot'], hotSpoke.width, spoke.width]
			}
		},
		{
			id: 'partner-own',
			type: 'circle',
			source: LINES,
			filter: ['==', ['geometry-type'], 'Point'],
			paint: {
				// MapLibre draws the line outside of the disc, SVG half of it inside.
				'circle-radius': OFFICE_RADIUS - office.stroke.width / 2,
				'circle-color': office.fill,
				'circle-stroke-color': office.stroke.colour,
				'circle-stroke-width': office.stroke.width
			}
		}
	];
}

/** Adds what the finder draws. Returns the undo. */
export function addPartnerLayers(map: MapLibreMap, scheme: Scheme): () => void {
	for (const id of [RINGS, LINES])
		map.addSource(id, { type: 'geojson', data: EMPTY, buffer: 8, maxzoom: 10 });
	const layers = layersOf(scheme);
	const above = map.getLayer(HIGHLIGHTS) ? HIGHLIGHTS : undefined;
	for (const layer of layers) map.addLayer(layer, above);
	return () => {
		// With a lost context, or the map itself, everything is gone already.
		if (!(map.style as MapLibreMap['style'] | undefined)?._loaded) return;
		for (const { id } of layers) if (map.getLayer(id)) map.removeLayer(id);
		for (const id of [RINGS, LINES]) if (map.getSource(id)) map.removeSource(id);
	};
}

/** Draws the rings; an area without a shape is left out. */
export function drawRings(
	map: MapLibreMap,
	{ first, second }: PartnerMarks,
	shapeOf: (code: AreaCode) => AreaFeature | undefined
): void {
	const ring = (codes: Iterable<AreaCode>, number: 1 | 2): Feature[] =>
		[...codes].flatMap((code) => {
			const shape = shapeOf(code);
			return shape ? [{ ...shape, properties: { ring: number } }] : [];
		});
	const features = [...ring(second, 2), ...ring(first, 1)];
	void map.getSource<GeoJSONSource>(RINGS)?.setData({ type: 'FeatureCollection', features });
}

/** Draws our own office and the lines to the candidates, the one pointed at stronger. */
export function drawLines(
	map: MapLibreMap,
	{ from, candidates }: PartnerMarks,
	hovered: AreaCode | null
): void {
	const features = candidates.map(({ code, at }): Feature => ({
		type: 'Feature',
		properties: { hot: code === hovered },
		geometry: { type: 'LineString', coordinates: [[...from], [...at]] }
	}));
	const own: Feature = {
		type: 'Feature',
		properties: { hot: false },
		geometry: { type: 'Point', coordinates: [...from] }
	};
	void map
		.getSource<GeoJSONSource>(LINES)
		?.setData({ type: 'FeatureCollection', features: [...features, own] });
}
