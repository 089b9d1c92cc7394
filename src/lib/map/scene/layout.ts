/** The canvas: a projection for the main map and one for every box, and which of them a place goes through. */
import type { BBox, LonLat } from '../../model/area';
import type { Camera } from '../../view/view';
import { placeBoxes, type Box, type Size } from './boxes';
import { fitEqualArea, type EqualArea } from './equal-area';
import { frameAt, mainFrame, type Frame } from './frames';
import { emsOf } from './labels';
import { BOX_HEIGHT } from './marks';
import { EDGE, fitMercator, type MercatorFit } from './mercator';
import type { Point } from './simplify';

/** What a map is drawn on. */
export interface Canvas extends Size {
	/** What lies over it, in user units, which boxes keep clear of; by default what is usual on a screen. */
	readonly covered?: readonly Box[] | undefined;
	/** How far its place reaches beyond it at the wider side, across and down, in user units; not at all by default. */
	readonly beyond?: readonly [across: number, down: number] | undefined;
}

/** A framed box with islands in it. */
export interface Inset extends Box {
	readonly id: string;
	readonly ja: string;
	readonly en: string;
}

export interface Layout {
	readonly insets: readonly Inset[];
	/** Position of a place, in user units. */
	readonly project: (at: LonLat) => Point;
	/** Whether a place is on the main map. */
	readonly isMain: (at: LonLat) => boolean;
	/** Whether a place is on the main map or in one of the boxes: far islands without a box are nowhere. */
	readonly isPlaced: (at: LonLat) => boolean;
	/** The main map's, where that is in Mercator's projection: what MapLibre shows the same with. */
	readonly camera: Camera | null;
	/** What of the world the canvas and a margin around it show, where the main map is in Mercator's projection. */
	readonly reach: (margin: readonly [x: number, y: number]) => BBox | null;
}

export interface MainMap {
	/** Of the main map; equal-area by default. Boxes are always equal-area. */
	readonly projection?: 'equal-area' | 'mercator' | undefined;
	/** Box that the main map shows in place of all land, in Mercator's projection. */
	readonly frame?: BBox | null | undefined;
	/** The main map comes no nearer than this zoom of MapLibre's. */
	readonly maxZoom?: number | undefined;
	/** How many times as large as on a screen letters are. */
	readonly lettering?: number | undefined;
}

const CAPTION = 13;
/** Of a box's name, where letters are large. */
const LETTERS = 12;
/** How much larger than on the main map islands may be in their box. */
const MAGNIFIED = 1.5;
/** Fineness of the grid that represents the land while the canvas is laid out. */
const CELLS = 400;

/**
 * Lays out the canvas so that the land fills it.
 * @param places points of all land that has to be seen
 */
export function layOut(
	frames: readonly Frame[],
	places: readonly LonLat[],
	canvas: Canvas,
	{ projection, frame: shown, maxZoom = Infinity, lettering = 1 }: MainMap = {}
): Layout {
	const held = new Map<Frame, LonLat[]>(frames.map((frame) => [frame, []]));
	for (const at of places) held.get(frameAt(frames, at))?.push(at);
	for (const [frame, inFrame] of held) held.set(frame, thinned(inFrame, spanOf(inFrame) / CELLS));

	const shorter = Math.min(canvas.width, canvas.height);
	const edge = shorter * EDGE;
	const main = frames.at(-1) ?? mainFrame(0);
	const mercator: MercatorFit | null =
		projection === 'mercator'
			? fitMercator(shown ?? boxOf(held.get(main) ?? []), { ...canvas, maxZoom })
			: null;
	const projections = new Map<Frame, EqualArea>();
	for (const [frame, inFrame] of held) {
		if (mercator && frame === main) continue;
		projections.set(frame, fitted(frame, inFrame, [edge, edge, canvas.width - edge, canvas.height - edge]));
	}
	const mainScale = mercator?.scale ?? projections.get(main)?.scale ?? Infinity;
	const project = (at: LonLat): Point => {
		const frame = frameAt(frames, at);
		if (mercator && frame === main) return mercator.project(at);
		return projections.get(frame)?.project(at) ?? [NaN, NaN];
	};

	const boxed = frames.filter((frame) => frame.size > 0 && held.get(frame)?.length);
	const land = [...held].flatMap(([frame, inFrame]) => (frame.size === 0 ? inFrame.map(project) : []));
	const sizes = boxed.map((frame) => boxSize(frame, held.get(frame) ?? [], shorter, lettering));
	const boxes = placeBoxes(sizes, land, canvas, edge, mercator ? (canvas.covered ?? coveredOf(canvas)) : []);
	const insets = boxed.flatMap((frame, i): Inset | readonly Inset[] => {
		const box = boxes[i];
		if (!box) return [];
		const pad = Math.min(edge / 2, box.width / 6);
		const right = box.x + box.width - pad;
		const bottom = box.y + box.height - pad;
		const top = box.y + pad + CAPTION * lettering;
		const projection = fitted(frame, held.get(frame) ?? [], [box.x + pad, top, right, bottom]);
		const excess = Math.max(1, projection.scale / (mainScale * MAGNIFIED));
		projections.set(frame, projection.shrunk(excess, [box.x + box.width / 2, (top + bottom) / 2]));
		return { id: frame.id, ja: frame.ja, en: frame.en, ...box };
	});
	return {
		insets,
		project,
		isMain: (at) => frameAt(frames, at).size === 0,
		isPlaced: (at) => {
			const frame = frameAt(frames, at);
			return frame.size === 0 || boxed.includes(frame);
		},
		camera: mercator?.camera ?? null,
		reach: (margin) => mercator?.reach(margin) ?? null
	};
}

/** A canvas that is wider has an open legend beside it, whose edge reaches over it. */
const BESIDE_LEGEND = 640;

/**
 * What a screen lays over its map: buttons at the bottom right, as large on a canvas of half the units, and the edge of the
 * legend at the left.
 * @param across how far the buttons reach in from the right
 */
export function coveredOf({ width, height }: Size, across = 64): readonly Box[] {
	const buttons = { width: across, height: 150 };
	const legend = { x: 0, y: 0, width: 40, height };
	return [
		{ x: width - buttons.width, y: height - buttons.height, ...buttons },
		...(width > BESIDE_LEGEND ? [legend] : [])
	];
}

/** One place for each cell of a grid that has any: enough to know how far land reaches and where it is. */
export function thinned(places: readonly LonLat[], cell: number): LonLat[] {
	if (!(cell > 0)) return [...places];
	const cells = new Map<number, LonLat>();
	for (const at of places) cells.set(Math.round(at[0] / cell) * 1e6 + Math.round(at[1] / cell), at);
	return [...cells.values()];
}

function boxOf(places: readonly LonLat[]): BBox {
	let [west, south, east, north] = [180, 90, -180, -90];
	for (const at of places) {
		west = Math.min(west, at[0]);
		east = Math.max(east, at[0]);
		south = Math.min(south, at[1]);
		north = Math.max(north, at[1]);
	}
	return [west, south, east, north];
}

function spanOf(places: readonly LonLat[]): number {
	const [west, south, east, north] = boxOf(places);
	return Math.max(east - west, north - south);
}

/** Equal-area, the standard parallels a sixth inside the land's own extent, the meridian of the frame upright. */
function fitted(frame: Frame, places: readonly LonLat[], box: BBox): EqualArea {
	const [, south, , north] = boxOf(places);
	const sixth = (north - south) / 6;
	const parallels = places.length > 0 ? ([south + sixth, north - sixth] as const) : ([33, 43] as const);
	return fitEqualArea(places, frame.meridian, parallels, box);
}

/** As wide or as high as the frame allows, in the shape of what is in it. */
function boxSize(frame: Frame, places: readonly LonLat[], shorter: number, lettering: number): Size {
	const { project } = fitted(frame, places, [0, 0, 1000, 1000]);
	let [west, north, east, south] = [1000, 1000, 0, 0];
	for (const at of places) {
		const [x, y] = project(at);
		[west, east] = [Math.min(west, x), Math.max(east, x)];
		[north, south] = [Math.min(north, y), Math.max(south, y)];
	}
	const most = frame.size * shorter;
	const shape = Math.max(0.4, Math.min(2.5, (east - west || 1) / (south - north || 1)));
	const width = Math.round(shape >= 1 ? most : most * shape);
	const height = Math.max(
		Math.round((shape >= 1 ? most / shape : most) + CAPTION * lettering),
		BOX_HEIGHT * lettering
	);
	// As wide as its name in either language, where that is large.
	const named = lettering === 1 ? 0 : Math.ceil(emsOf(frame.en) * LETTERS * lettering + 16 * lettering);
	return { width: Math.max(width, 64, named), height };
}
