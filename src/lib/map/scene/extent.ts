/** What fills the canvas of a drawn map. */
import type { Topology } from 'topojson-specification';
import type { DerivedView } from '../../derive/derived-view';
import { Memo } from '../../derive/memo';
import type { BBox } from '../../model/area';
import type { AreaCode } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import type { Level } from '../../view/view';
import type { Size } from './boxes';
import { boundsOf, prefecturesInFrame } from './framing';
import { mergeTopologies } from './outlines/merge';

export interface Extent {
	/** A prefecture by its municipalities; `null`: several, or the country. */
	readonly focus: AreaCode | null;
	/** Prefectures that fill the canvas together, in place of the whole country. */
	readonly within?: readonly AreaCode[] | null | undefined;
	/** Municipalities of those that do so alone; the rest of them is land around. */
	readonly codes?: ReadonlySet<AreaCode> | null | undefined;
	/**
	 * Box that fills the canvas in place of all of that land; what is out of it is cut off. In Mercator's projection only.
	 */
	readonly frame?: BBox | null | undefined;
	/**
	 * Of the main map: Mercator's on screen, where it changes places with the zoomable map. Equal-area by default. `tiles`: a
	 * square for each prefecture, in place of all else that is said here.
	 */
	readonly projection?: 'equal-area' | 'mercator' | 'tiles' | undefined;
	/** Whether far islands are in boxes beside the main map; by default they are where no frame is given. */
	readonly boxes?: boolean | undefined;
}

/** Whether a prefecture is in what fills the canvas. */
export function isWithin(
	prefecture: AreaCode,
	focus: AreaCode | null,
	within: readonly AreaCode[] | null = null
): boolean {
	return focus === null ? within === null || within.includes(prefecture) : prefecture === focus;
}

const TILE_MAP: Extent = { focus: null, projection: 'tiles' };

/** What a picture of a view is of: a prefecture, the scope, or the country. */
export function extentOf({ focus, scoped, tiles }: Pick<DerivedView, 'focus' | 'scoped' | 'tiles'>): Extent {
	if (tiles) return TILE_MAP;
	if (focus !== null || scoped.codes === null) return { focus };
	return { focus: null, within: scoped.prefectures, codes: scoped.whole ? null : scoped.codes };
}

/** Which areas a screen's map is of, and what it frames in place of the selection: candidates, or the scope itself. */
export interface ScreenRequest extends Pick<DerivedView, 'focus' | 'scoped' | 'tiles'> {
	readonly selected: AreaCode | null;
	/** Box of the candidates of an open finder. */
	readonly candidates?: BBox | null | undefined;
	/** The scope is framed as a whole. */
	readonly framesScope?: boolean | undefined;
}

const extents = new Memo<Extent>();

/**
 * What a screen's map shows: as the zoomable map frames it, so that one can take the other's place. A selected municipality
 * is seen among its neighbours, of whichever prefecture; a prefecture fills the canvas, with its far islands in boxes. The
 * same value for the same request: nothing is laid out anew where only colours change.
 */
export function screenExtent(request: ScreenRequest, dataset: Dataset, canvas: Size): Extent {
	const { focus, scoped, tiles, selected, candidates, framesScope } = request;
	if (tiles) return TILE_MAP;
	const key = JSON.stringify([focus, selected, candidates, framesScope]);
	return extents.at([dataset, scoped, canvas], key, () => framedExtent(request, dataset, canvas));
}

function framedExtent(
	{ focus, scoped, tiles, selected, candidates = null, framesScope = false }: ScreenRequest,
	dataset: Dataset,
	canvas: Size
): Extent {
	const projection = 'mercator';
	const whole = { ...extentOf({ focus, scoped, tiles }), projection } as const;
	const framed = candidates ?? (selected === null || framesScope ? null : boundsOf(dataset, selected));
	if (framed === null) return whole;
	if (candidates === null && focus === selected) return { ...whole, frame: framed, boxes: true };
	const shown = prefecturesInFrame(dataset, framed, canvas);
	return {
		projection,
		focus: null,
		within: scoped.codes === null ? shown : shown.filter((code) => scoped.prefectures.includes(code)),
		codes: scoped.whole ? null : scoped.codes,
		frame: framed
	};
}

/** Of more prefectures together the overview is fine enough. */
const MOST_FINE = 8;

/** The prefectures whose finer outlines a drawing takes; none for the country and other large parts of it. */
export function finePrefectures({ focus, within }: Extent, level: Level): readonly AreaCode[] {
	if (focus !== null) return [focus];
	return level === 'municipality' && within && within.length <= MOST_FINE ? within : [];
}

const merged = new Memo<Topology>();

/**
 * Finer outlines of some prefectures as one topology.
 * @param of those of one, `null` where they are not here
 * @returns `null` where any is missing, and for none: the overview is drawn
 */
export function fineOutlines(
	prefectures: readonly AreaCode[],
	of: (prefecture: AreaCode) => Topology | null
): Topology | null {
	const parts = prefectures.flatMap((code) => of(code) ?? []);
	if (parts.length < prefectures.length) return null;
	if (parts.length < 2) return parts[0] ?? null;
	return merged.at(parts, '', () => mergeTopologies(parts));
}
