/** Where a Mercator map looks, in MapLibre's terms: a world of 512 pixels at zoom 0, the camera in the middle of the map. */
import type { BBox, LonLat } from '../../model/area';
import type { Camera } from '../../view/view';
import type { Insets } from '../props';
import { latitude, northing, WORLD } from './mercator';
import type { Point } from './simplify';

/** A place on the page or of the window, in pixels. */
export interface Rect {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** Nearest and farthest that the atlas's maps go. */
const ZOOMS = { least: 2, most: 12 } as const;

/** Position in the world, 0 to 1 from west to east and from north to south. */
function worldOf([lon, lat]: LonLat): Point {
	return [lon / 360 + 0.5, 0.5 - northing(lat) / (2 * Math.PI)];
}

function cameraAt([x, y]: Point, zoom: number): Camera {
	return { lon: (x - 0.5) * 360, lat: latitude((0.5 - y) * 2 * Math.PI), zoom };
}

/** Positions in the world at a zoom, in pixels from its north-west. */
export function worldAt(zoom: number): (at: LonLat) => Point {
	const size = pixels(zoom);
	return (at) => {
		const [x, y] = worldOf(at);
		return [x * size, y * size];
	};
}

function pixels(zoom: number): number {
	return WORLD * 2 ** zoom;
}

/** The camera moved so that what was `from` pixels to the right of and below the middle is `to` pixels from it now. */
function carried({ lon, lat, zoom }: Camera, from: Point, to: Point, toZoom = zoom): Camera {
	const [x, y] = worldOf([lon, lat]);
	const [a, b] = [pixels(zoom), pixels(toZoom)];
	return cameraAt([x + from[0] / a - to[0] / b, y + from[1] / a - to[1] / b], toZoom);
}

/** The picture pulled by so many pixels. */
export function pulled(camera: Camera, [dx, dy]: Point): Camera {
	return carried(camera, [0, 0], [dx, dy]);
}

/**
 * Nearer or farther by so many zooms.
 * @param at what stays where it is, in pixels from the middle of the map
 */
export function zoomed(camera: Camera, by: number, at: Point = [0, 0]): Camera {
	const zoom = Math.min(ZOOMS.most, Math.max(ZOOMS.least, camera.zoom + by));
	return carried(camera, at, at, zoom);
}

/**
 * What a map of another size sees.
 * @param camera of a drawing whose middle is in the middle of `drawn`
 * @returns the camera of a map that fills `stage` and shows the same at the same places
 */
export function cameraOn(camera: Camera, drawn: Rect, stage: Rect): Camera {
	const across = stage.left + stage.width / 2 - drawn.left - drawn.width / 2;
	const down = stage.top + stage.height / 2 - drawn.top - drawn.height / 2;
	return carried(camera, [across, down], [0, 0]);
}

/** The camera that shows a box as large as what nothing covers has room for. */
export function cameraFor(
	[west, south, east, north]: BBox,
	stage: Pick<Rect, 'width' | 'height'>,
	room: Insets
): Camera {
	const [left, bottom] = worldOf([west, south]);
	const [right, top] = worldOf([east, north]);
	const width = Math.max(1, stage.width - room.left - room.right);
	const height = Math.max(1, stage.height - room.top - room.bottom);
	const zoom = Math.log2(Math.min(width / (right - left), height / (bottom - top)) / WORLD);
	const middle = cameraAt(
		[(left + right) / 2, (top + bottom) / 2],
		Math.min(ZOOMS.most, Math.max(ZOOMS.least, zoom))
	);
	return pulled(middle, [(room.left - room.right) / 2, (room.top - room.bottom) / 2]);
}

/** How a picture that was drawn for one camera is moved to show another: first made larger about the middle of the map. */
export function shiftTo(
	drawn: Camera,
	shown: Camera
): { readonly scale: number; readonly x: number; readonly y: number } {
	const [fromX, fromY] = worldOf([drawn.lon, drawn.lat]);
	const [toX, toY] = worldOf([shown.lon, shown.lat]);
	const size = pixels(shown.zoom);
	return { scale: 2 ** (shown.zoom - drawn.zoom), x: (fromX - toX) * size, y: (fromY - toY) * size };
}

/** The box that a map shows where nothing covers it. */
export function boxIn(camera: Camera, { width, height }: Pick<Rect, 'width' | 'height'>, room: Insets): BBox {
	const at = (x: number, y: number) => pulled(camera, [width / 2 - x, height / 2 - y]);
	const { lon: west, lat: north } = at(room.left, room.top);
	const { lon: east, lat: south } = at(width - room.right, height - room.bottom);
	return [west, south, east, north];
}

/** Whether two cameras look at the same, to less than a pixel. */
export function alike(a: Camera, b: Camera): boolean {
	const pixel = 360 / pixels(b.zoom);
	return (
		Math.abs(a.zoom - b.zoom) < 1e-3 && Math.abs(a.lon - b.lon) < pixel && Math.abs(a.lat - b.lat) < pixel
	);
}
