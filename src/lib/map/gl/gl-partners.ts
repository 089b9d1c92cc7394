/** Layers of the partner finder on MapGl: rings tinted below what stands out, lines to the candidates. */
import type { Feature, FeatureCollection } from 'geojson';
import type {
	ExpressionSpecification,
	GeoJSONSource,
	LayerSpecification,
	Map as MapLibreMap
} from 'maplibre-gl';
import type { Palette } from '../../derive/palette';
import type { PartnerMarks } from '../../derive/partners/partner-marks';
import type { AreaCode } from '../../model/code';
import type { AreaFeature } from '../scene/geometry';

const RINGS = 'partner-rings';
const LINES = 'partner-lines';
/** Drawn below this layer, so that selection and names stay on top. */
const BELOW = 'casing';
const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

function layersOf({ partner, label, selection }: Palette): readonly LayerSpecification[] {
	const isFirst: ExpressionSpecification = ['==', ['get', 'ring'], 1];
	return [
		{
			id: 'partner-ring-fill',
			type: 'fill',
			source: RINGS,
			paint: {
				'fill-color': partner.fill,
				'fill-opacity': ['case', isFirst, 0.14, 0.06],
				'fill-antialias': false
			}
		},
		{
			id: 'partner-ring-line',
			type: 'line',
			source: RINGS,
			paint: {
				'line-color': partner.fill,
				'line-width': ['case', isFirst, 1.6, 0.8],
				'line-opacity': ['case', isFirst, 0.9, 0.6]
			}
		},
		{
			id: 'partner-line-casing',
			type: 'line',
			source: LINES,
			filter: ['==', ['geometry-type'], 'LineString'],
			paint: { 'line-color': label.halo, 'line-width': ['case', ['get', 'hot'], 6, 4], 'line-opacity': 0.8 }
		},
		{
			id: 'partner-line',
			type: 'line',
			source: LINES,
			filter: ['==', ['geometry-type'], 'LineString'],
			paint: { 'line-color': partner.fill, 'line-width': ['case', ['get', 'hot'], 3.5, 1.6] }
		},
		{
			id: 'partner-own',
			type: 'circle',
			source: LINES,
			filter: ['==', ['geometry-type'], 'Point'],
			paint: {
				'circle-radius': 6,
				'circle-color': selection,
				'circle-stroke-color': label.halo,
				'circle-stroke-width': 2
			}
		}
	];
}

/** Adds what the finder draws. Returns the undo. */
export function addPartnerLayers(map: MapLibreMap, palette: Palette): () => void {
	for (const id of [RINGS, LINES])
		map.addSource(id, { type: 'geojson', data: EMPTY, buffer: 8, maxzoom: 10 });
	const layers = layersOf(palette);
	const above = map.getLayer(BELOW) ? BELOW : undefined;
	for (const layer of layers) map.addLayer(layer, above);
	return () => {
		// With a lost context, or the map itself, everything is gone already.
		if (!map.style?._loaded) return;
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
