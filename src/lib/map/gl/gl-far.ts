/** Where far islands are shown on the zoomable map: in the box that the drawn map has, or by a button that leads there. */
import { cameraOn, type Rect } from '../scene/camera';
import { grow, holds, overlap, placeBox, type Box, type Size } from '../scene/boxes';
import type { FarIslands } from '../scene/framing';
import type { Inset } from '../scene/layout';
import type { Scene } from '../scene/scene';
import type { Point } from '../scene/simplify';
import type { DrawnPlace } from '../props';
import type { Camera } from '../../view/view';
import type { LonLat } from '../../model/area';

/** Room to other things, in pixels. */
const MARGIN = 10;

/** Where the boxes of a drawn map are on its stage, in pixels. */
export function boxesOn({ insets }: Pick<Scene, 'insets'>, place: Place): readonly Inset[] {
	return insets.map((inset) => ({ ...inset, ...onStage(inset, place) }));
}

type Place = Pick<DrawnPlace, 'left' | 'top' | 'scale'>;
function onStage({ x, y, width, height }: Box, { left, top, scale }: Place): Box {
	return { x: left + x * scale, y: top + y * scale, width: width * scale, height: height * scale };
}

/** The camera of a map that fills the stage and shows what is drawn, where it is drawn; `null` where that looks nowhere. */
export function cameraOfDrawn(
	{ camera }: Pick<Scene, 'camera'>,
	{ canvas, left, top, scale }: DrawnPlace,
	stage: Size
): Camera | null {
	if (!camera) return null;
	const drawn: Rect = { left, top, width: canvas.width * scale, height: canvas.height * scale };
	return cameraOn({ ...camera, zoom: camera.zoom + Math.log2(scale) }, drawn, { left: 0, top: 0, ...stage });
}

/** What lies over a drawn map, in pixels of its stage. */
export function coveredOn({ canvas, ...place }: DrawnPlace): readonly Box[] {
	return (canvas.covered ?? []).map((box) => onStage(box, place));
}

/** What far islands are placed on. */
export interface FarGround {
	/** The map looks from where the drawn one does: all is as it is there. */
	readonly framed: boolean;
	/** Boxes of the drawn map. */
	readonly boxes: readonly Inset[];
	/** Islands that are out of sight: what can be led to. */
	readonly missing: readonly FarIslands[];
	/** Islands of which some are in sight, which are not shown in a box again. */
	readonly seen: ReadonlySet<string>;
	/** Points of the land that nothing may cover, in pixels. */
	readonly land: readonly Point[];
	/** The part of the map that nothing covers. */
	readonly within: Box;
	/** What is never covered. */
	readonly taken: readonly Box[];
	/** Of the button that leads to islands. */
	readonly buttonOf: (islands: FarIslands) => Size;
	/** Where that button stands on the drawn map: its right and lower edge. */
	readonly corner: Point;
	/** Whether islands without a box are worth a button. */
	readonly isLedTo: (islands: FarIslands) => boolean;
}

export interface PlacedFar {
	readonly boxes: readonly Inset[];
	readonly buttons: readonly { readonly islands: FarIslands; readonly box: Box }[];
}

/** Each of the boxes where it was drawn, or where it covers nothing, and buttons for what has none. */
export function placeFar(ground: FarGround): PlacedFar {
	const { framed, missing, seen, land, within, corner } = ground;
	const taken = [...ground.taken];
	const covers = (box: Box): boolean =>
		land.some((at) => holds(grow(box, MARGIN / 2), at)) || taken.some((other) => overlap(box, other));
	const boxes: Inset[] = [];
	const shown = framed ? ground.boxes : ground.boxes.filter(({ id }) => !seen.has(id));
	for (const box of shown) {
		const { width, height } = box;
		const free = (): Box | null => {
			const found = placeBox({ width, height }, land, within, taken, MARGIN);
			return found?.covered === 0 ? found.box : null;
		};
		const place = framed || !covers(box) ? box : free();
		if (!place) continue;
		boxes.push({ ...box, ...place });
		taken.push(place);
	}
	const buttons = missing
		.filter((islands) => !boxes.some(({ id }) => id === islands.id) && ground.isLedTo(islands))
		.flatMap((islands) => {
			const size = ground.buttonOf(islands);
			const drawn = { x: corner[0] - size.width, y: corner[1] - size.height, ...size };
			const box = framed || !covers(drawn) ? drawn : placeBox(size, land, within, taken, MARGIN)?.box;
			if (!box) return [];
			taken.push(box);
			return [{ islands, box }];
		});
	return { boxes, buttons };
}

/** Whether boxes are the same islands in the same places. */
export function areSame(some: readonly Inset[], others: readonly Inset[]): boolean {
	return (
		some.length === others.length &&
		some.every((box, i) => {
			const other = others[i];
			return other && (['id', 'x', 'y', 'width', 'height'] as const).every((key) => box[key] === other[key]);
		})
	);
}

/** Whether islands are on the part of the map that nothing covers: their middle, or all islands of a municipality. */
export function isInSight(
	{ id, bounds: [west, south, east, north] }: FarIslands,
	project: (at: LonLat) => Point,
	within: Box
): boolean {
	const places: readonly LonLat[] =
		id === 'outlying'
			? [
					[west, south],
					[east, north]
				]
			: [[(west + east) / 2, (south + north) / 2]];
	return places.every((place) => holds(within, project(place)));
}

/** Whether any of the islands is on the part of the map that nothing covers, however little of it. */
export function isAnyInSight(
	{ lands }: Pick<FarIslands, 'lands'>,
	project: (at: LonLat) => Point,
	within: Box
): boolean {
	return lands.some(([west, south, east, north]) => {
		const [left, bottom] = project([west, south]);
		const [right, top] = project([east, north]);
		return overlap({ x: left, y: top, width: right - left, height: bottom - top }, within);
	});
}
