/** The style of MapGl as data. The look of an area comes from feature-state; a scheme changes paint only. */
import type {
	ExpressionSpecification,
	FilterSpecification,
	GeoJSONSourceSpecification,
	LayerSpecification,
	StyleSpecification,
	SymbolLayerSpecification,
	VariableAnchorOffsetCollectionSpecification
} from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { withRamp } from '../../derive/palette';
import type { AreaCode } from '../../model/code';
import type { Ramp } from '../../model/colour/ramp';
import type { Language, Level } from '../../view/view';
import { lookOf, WIDTH_BY_ZOOM, type MapLook, type Scheme } from '../scene/look';
import type { Emphasis } from './emphasis';
import { fillsOf } from './gl-colours';

/**
 * The areas of both levels, in one source: a tile is replaced as a whole, so that fills, lines, the coast and the
 * highlights in it are always of the same geometry, also while a finer one arrives.
 */
export const AREAS = 'areas';
export const FILLS = { prefecture: 'prefecture-fill', municipality: 'municipality-fill' } as const;
export const HATCH = 'hatch';
/** The lowest of the highlights; what else is drawn over the areas goes below it, so that selection and names stay on top. */
export const HIGHLIGHTS = 'prefecture-pointed';
/** Empty pictures as large as a pin, and as one of several digits: names keep clear of them. */
export const PIN_ROOM = { narrow: 'pin-room', wide: 'pin-room-wide' } as const;
/** From here on a prefecture fills the screen: its municipalities get their names and their finer outlines. */
export const PREFECTURE_ZOOM = 7;
/** From here on all municipalities do. */
const NAMED_ZOOM = PREFECTURE_ZOOM + 0.4;

const LEVELS: readonly Level[] = ['prefecture', 'municipality'];
/** Codes of two digits are those of prefectures. */
const OF_LEVEL: Readonly<Record<Level, FilterSpecification>> = {
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
	readonly lang: Language;
	/** Its name is placed before all others. */
	readonly selected: AreaCode | null;
	/** Prefectures with a mark of their own: among municipalities it has its name beside it. */
	readonly named: readonly AreaCode[];
}

/**
 * The style to start with: only what the first picture needs, because every layer costs its tiles and its shaders. The
 * other layers (`layersOf`) and the rest of the data follow once it is loaded.
 */
export function styleOf(
	input: StyleInput,
	areas: FeatureCollection,
	isFirst: (id: string) => boolean
): StyleSpecification {
	return {
		version: 8,
		sources: {
			[AREAS]: { ...AREAS_SOURCE, data: areas },
			names: { type: 'geojson', data: EMPTY, buffer: 64, maxzoom: 10 },
			pins: { type: 'geojson', data: EMPTY, buffer: 32, maxzoom: 10 }
		},
		layers: layersOf(input).filter(({ id }) => isFirst(id)),
		transition: { duration: 0, delay: 0 }
	};
}

/**
 * All layers, the lowest first; the sea is the page behind them and takes no shader. Called again for another look, it
 * differs in paint, visibility and text only.
 */
export function layersOf({
	scheme,
	ramp,
	level,
	lang,
	selected,
	named
}: StyleInput): readonly LayerSpecification[] {
	const look = lookOf(scheme);
	const { border, zoomedHairline: hairline, outline, casing } = look;
	const fills = fillsOf({ ...look, palette: withRamp(look.palette, ramp) });
	/**
	 * Whatever of its state changes, each property of an area that follows one is worked out anew: highlights have a width
	 * alone that does, which is none for most.
	 */
	const highlights = (id: string, colour: string, widths: Partial<Record<Emphasis, number>>) =>
		LEVELS.map((level) =>
			lines(`${level}-${id}`, level, {
				'line-color': colour,
				'line-width': [
					'match',
					['feature-state', 'emphasis'],
					...Object.entries(widths).flat(),
					0
				] as unknown as ExpressionSpecification
			})
		);
	return [
		// Below the fills, so that only the half on the sea's side is seen.
		lines('coast', 'prefecture', {
			'line-color': look.coast.colour,
			'line-width': byZoom(...WIDTH_BY_ZOOM.coast)
		}),
		...LEVELS.flatMap((each): LayerSpecification[] => [
			{
				id: FILLS[each],
				type: 'fill',
				source: AREAS,
				filter: OF_LEVEL[each],
				layout: { visibility: each === level ? 'visible' : 'none' },
				paint: { 'fill-color': fills.colour, 'fill-antialias': false }
			},
			{
				id: `${each}-hatch`,
				type: 'fill',
				source: AREAS,
				filter: OF_LEVEL[each],
				layout: { visibility: each === level ? 'visible' : 'none' },
				paint: { 'fill-pattern': HATCH, 'fill-opacity': fills.hatched, 'fill-antialias': false }
			}
		]),
		lines('municipality-line', 'municipality', {
			'line-color': hairline.colour,
			'line-width': byZoom(...WIDTH_BY_ZOOM.municipality),
			'line-opacity': level === 'municipality' ? (hairline.opacity ?? 1) : byZoom(6, 0, PREFECTURE_ZOOM, 0.5)
		}),
		lines('prefecture-line', 'prefecture', {
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
		}),
		...highlights('pointed', outline.hovered.colour, {
			marked: outline.marked.width,
			hovered: outline.hovered.width
		}),
		...highlights('casing', casing.colour, { selected: casing.width }),
		...highlights('selected', outline.selected.colour, { selected: outline.selected.width }),
		names('prefecture', ['get', lang], selected, look, { maxzoom: PREFECTURE_ZOOM + 0.6 }),
		// Where a prefecture fills a small screen, its municipalities already have their names.
		{
			...names('municipality', inFocus(lang, selected), selected, look, { minzoom: 5, maxzoom: NAMED_ZOOM }),
			id: 'focus-names'
		},
		names('municipality', besideMarks(lang, selected, named), selected, look, { minzoom: NAMED_ZOOM }),
		selectedName(lang, selected, look),
		// The highest layer is placed first: pins themselves are buttons, this only keeps their room.
		{
			id: 'pins',
			type: 'symbol',
			source: 'pins',
			layout: { 'icon-image': ['get', 'room'], 'icon-allow-overlap': true, 'icon-padding': 0 }
		}
	];
}

/** Where a name may stand, in its own ems: on its place, or past the pin there. */
const BESIDE: VariableAnchorOffsetCollectionSpecification = [
	...['center', [0, 0] satisfies [number, number], 'top', [0, 1] satisfies [number, number]],
	...['bottom', [0, -1] satisfies [number, number], 'left', [1.3, 0] satisfies [number, number]],
	...['right', [-1.3, 0] satisfies [number, number]]
];

/** Ever farther from its place, for a name that has to be seen. */
const ANYWHERE: VariableAnchorOffsetCollectionSpecification = [
	...BESIDE,
	...[1.6, 2.4, 3.4].flatMap((far): VariableAnchorOffsetCollectionSpecification => [
		...['top', [0, far] satisfies [number, number], 'bottom', [0, -far] satisfies [number, number]],
		...['left', [far, 0] satisfies [number, number], 'right', [-far, 0] satisfies [number, number]]
	])
];

/** The names of the municipalities of the prefecture that is selected, or that what is selected is in. */
function inFocus(lang: Language, selected: AreaCode | null): ExpressionSpecification {
	return [
		'case',
		[
			'all',
			['==', ['get', 'prefecture'], selected?.slice(0, 2) ?? ''],
			['!=', ['get', 'code'], selected ?? '']
		],
		['get', lang],
		''
	];
}

/** The name of the municipality that is selected, at any zoom: placed after the pins alone, and over them where it has to. */
function selectedName(lang: Language, selected: AreaCode | null, look: MapLook): LayerSpecification {
	const isIt: ExpressionSpecification = [
		'all',
		['==', ['get', 'level'], 'municipality'],
		['==', ['get', 'code'], selected ?? '']
	];
	const layer = names('municipality', ['case', isIt, ['get', lang], ''], selected, look, {});
	return {
		...layer,
		id: 'selected-name',
		layout: { ...layer.layout, 'text-variable-anchor-offset': ANYWHERE, 'text-overlap': 'always' }
	};
}

/** The names of municipalities but for the selected one, and of prefectures that have a mark. */
function besideMarks(
	lang: Language,
	selected: AreaCode | null,
	named: readonly AreaCode[]
): ExpressionSpecification {
	return [
		'case',
		['==', ['get', 'code'], selected?.length === 2 ? '' : (selected ?? '')],
		'',
		['==', ['get', 'level'], 'municipality'],
		['get', lang],
		['in', ['get', 'code'], ['literal', [...named]]],
		['get', `${lang}-whole`],
		''
	];
}

function lines(
	id: string,
	level: Level,
	paint: Extract<LayerSpecification, { type: 'line' }>['paint']
): LayerSpecification {
	return {
		id,
		type: 'line',
		source: AREAS,
		filter: OF_LEVEL[level],
		...(paint && { paint })
	};
}

function names(
	level: Level,
	text: ExpressionSpecification,
	selected: AreaCode | null,
	{ label }: MapLook,
	range: { readonly minzoom?: number; readonly maxzoom?: number }
): SymbolLayerSpecification {
	// Those of prefectures are among both.
	const filter: FilterSpecification | null = level === 'prefecture' ? ['==', ['get', 'level'], level] : null;
	return {
		id: `${level}-names`,
		type: 'symbol',
		source: 'names',
		...range,
		...(filter && { filter }),
		layout: {
			'text-field': text,
			'text-font': FONTS,
			'text-size': level === 'prefecture' ? byZoom(4, 11, 6, 13, 8, 15) : byZoom(7, 11, 10, 13),
			'text-variable-anchor-offset': BESIDE,
			'text-padding': 3,
			'symbol-sort-key': ['case', ['==', ['get', 'code'], selected ?? ''], -1, ['get', 'rank']]
		},
		paint: {
			'text-color': label.ink,
			'text-halo-color': label.halo.colour,
			'text-halo-width': label.zoomedHalo
		}
	};
}

function byZoom(...stops: readonly number[]): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}
