/** The style of MapGl as data. The look of an area comes from feature-state; a scheme changes paint only. */
import type {
	ExpressionSpecification,
	FillLayerSpecification,
	FilterSpecification,
	GeoJSONSourceSpecification,
	LayerSpecification,
	LineLayerSpecification,
	StyleSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { withRamp } from '../../derive/palette';
import type { Ramp } from '../../model/colour/ramp';
import type { AreaCode } from '../../model/code';
import type { Level } from '../../view/view';
import { lookOf, WIDTH_BY_ZOOM, type MapLook, type Scheme } from '../scene/look';
import type { AreaFeature } from '../scene/geometry';
import type { Emphasis } from './emphasis';
import { byZoom, matching } from './expressions';
import type { StateOf } from './feature-state';
import { fillsOf } from './gl-colours';

/**
 * The areas of both levels, in one source: a tile is replaced as a whole, so that fills, lines, the coast and the
 * highlights in it are always of the same geometry, also while a finer one arrives.
 */
export const AREAS = 'areas';
export const FILLS = { prefecture: 'prefecture-fill', municipality: 'municipality-fill' } as const;
export const HATCH = 'hatch';
/** The lowest of the highlights, with the selection's casing; what else is drawn over the areas goes below it, so that selection and names stay on top. */
export const HIGHLIGHTS = 'pointed';
/** From here on a prefecture fills the screen: its municipalities get their finer outlines. */
export const PREFECTURE_ZOOM = 7;

const LEVELS: readonly Level[] = ['prefecture', 'municipality'];
/** Codes of two digits are those of prefectures. */
const OF_LEVEL: Readonly<Record<Level, ExpressionSpecification>> = {
	prefecture: ['==', ['length', ['get', 'code']], 2],
	municipality: ['>', ['length', ['get', 'code']], 2]
};
const FONTS = [
	'Noto Sans JP',
	'Hiragino Sans',
	'BIZ UDPGothic',
	'Yu Gothic UI',
	'Meiryo',
	'Noto Sans CJK JP'
];
const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** `buffer` is as wide as half the widest outline; beyond zoom 10 tiles are stretched, 5 m a step. */
const AREAS_SOURCE: GeoJSONSourceSpecification = {
	type: 'geojson',
	data: EMPTY,
	promoteId: 'code',
	buffer: 8,
	maxzoom: 10,
	tolerance: 0.375
};

/** What the style depends on. */
export interface StyleInput {
	readonly scheme: Scheme;
	/** A person's own colours of the steps. */
	readonly ramp: Ramp | null;
	readonly level: Level;
	/** Prefectures that the map is about: land around them has borders only. `null`: all. */
	readonly land: readonly AreaCode[] | null;
}

/**
 * The style to start with. It has all layers and areas at once: what came later would have the tiles made again.
 * @param shades what the areas come with: the worker colours them, where states would be worked out on the page's thread
 */
export function styleOf(
	input: StyleInput,
	areas: readonly AreaFeature[],
	shades: ReadonlyMap<AreaCode, StateOf>
): StyleSpecification {
	const features = areas.map((area) => {
		const { code } = area.properties;
		return { ...area, properties: { code, ...shades.get(code) } };
	});
	return {
		version: 8,
		sources: {
			[AREAS]: { ...AREAS_SOURCE, data: { type: 'FeatureCollection', features } },
			names: { type: 'geojson', data: EMPTY, buffer: 64, maxzoom: 10 }
		},
		layers: [...layersOf(input)],
		transition: { duration: 0, delay: 0 }
	};
}

/**
 * All layers, the lowest first; the sea is the page behind them and takes no shader. Called again for another look, it
 * differs in paint, visibility, text and which lines are drawn only.
 */
export function layersOf({ scheme, ramp, level, land }: StyleInput): readonly LayerSpecification[] {
	const look = lookOf(scheme);
	const { border, contextBorder, zoomedHairline: hairline, outline, casing } = look;
	const fills = fillsOf({ ...look, palette: withRamp(look.palette, ramp) });
	/**
	 * Whatever of its state changes, each property of an area that follows one is worked out anew: highlights are few layers,
	 * of a width that is none for most.
	 */
	const highlight = (id: string, colour: string | ExpressionSpecification, widths: ByEmphasis) =>
		lines(id, null, { 'line-color': colour, 'line-width': byEmphasis(widths, 0) });
	return [
		// Below the fills, so that only the half on the sea's side is seen.
		lines(
			'coast',
			'prefecture',
			{ 'line-color': look.coast.colour, 'line-width': byZoom(...WIDTH_BY_ZOOM.coast) },
			land
		),
		// One for all that is known, seen where these have no colour: it follows no state of an area.
		...LEVELS.map((each) =>
			fill(`${each}-hatch`, each, level, { 'fill-pattern': HATCH, 'fill-antialias': false })
		),
		...LEVELS.map((each) => fill(FILLS[each], each, level, { 'fill-color': fills, 'fill-antialias': false })),
		{
			...lines('context-line', 'prefecture', {
				'line-color': contextBorder.colour,
				'line-width': contextBorder.width
			}),
			layout: { visibility: land === null ? 'none' : 'visible' }
		},
		lines(
			'municipality-line',
			'municipality',
			{
				'line-color': hairline.colour,
				'line-width': byZoom(...WIDTH_BY_ZOOM.municipality),
				'line-opacity':
					level === 'municipality' ? (hairline.opacity ?? 1) : byZoom(6, 0, PREFECTURE_ZOOM, 0.5)
			},
			land
		),
		lines(
			'prefecture-line',
			'prefecture',
			{
				// Light hairlines stand out on a strong fill: from prefecture zoom the border takes the coast's ink to stay above them.
				'line-color': [
					'interpolate',
					['linear'],
					['zoom'],
					5,
					border(false).colour,
					PREFECTURE_ZOOM,
					border(true).colour
				],
				'line-width': byZoom(...WIDTH_BY_ZOOM.prefecture)
			},
			land
		),
		highlight('pointed', byEmphasis({ selected: casing.colour }, outline.hovered.colour), {
			marked: outline.marked.width,
			hovered: outline.hovered.width,
			selected: casing.width
		}),
		highlight('selected', outline.selected.colour, { selected: outline.selected.width }),
		names(look)
	];
}

function fill(
	id: string,
	each: Level,
	level: Level,
	paint: NonNullable<FillLayerSpecification['paint']>
): FillLayerSpecification {
	const visibility = each === level ? 'visible' : 'none';
	return { id, type: 'fill', source: AREAS, filter: OF_LEVEL[each], layout: { visibility }, paint };
}

type ByEmphasis = Partial<Record<Emphasis, number | string>>;

function byEmphasis(values: ByEmphasis, otherwise: number | string): ExpressionSpecification {
	return matching(['feature-state', 'emphasis'], Object.entries(values), otherwise);
}

/**
 * Layers with the same filter share their lines, and MapLibre works out what follows a state in all of them once for each.
 * @param level `null`: both
 * @param land prefectures whose lines alone are drawn
 */
function lines(
	id: string,
	level: Level | null,
	paint: NonNullable<LineLayerSpecification['paint']>,
	land: StyleInput['land'] = null
): LineLayerSpecification {
	const layer = { id, type: 'line', source: AREAS, paint } as const;
	if (level === null) return layer;
	const prefecture: ExpressionSpecification = ['slice', ['get', 'code'], 0, 2];
	const filter: FilterSpecification =
		land === null ? OF_LEVEL[level] : ['all', OF_LEVEL[level], ['in', prefecture, ['literal', [...land]]]];
	return { ...layer, filter };
}

/** Each where it was placed: none is left out for another. */
function names({ label, labelOpacity }: MapLook): SymbolLayerSpecification {
	const ofAround = (value: number, otherwise: number): ExpressionSpecification => [
		'match',
		['get', 'role'],
		'around',
		value,
		otherwise
	];
	return {
		id: 'names',
		type: 'symbol',
		source: 'names',
		layout: {
			'text-field': ['get', 'text'],
			'text-font': FONTS,
			'text-size': ['get', 'size'],
			'text-letter-spacing': ofAround(0.2, 0),
			'text-overlap': 'always',
			'text-ignore-placement': true,
			'text-padding': 0
		},
		paint: {
			'text-color': label.ink,
			'text-opacity': ofAround(labelOpacity.around, labelOpacity.own),
			'text-halo-color': label.halo.colour,
			'text-halo-width': ofAround(0, label.zoomedHalo)
		}
	};
}
