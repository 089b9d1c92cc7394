/** Mercator's projection, as MapLibre has it: a drawn map in it and the zoomable one lie on each other to the pixel. */
import type { BBox, LonLat } from '../../model/area';
import type { Camera } from '../../view/view';
import type { Size } from './boxes';
import type { Point } from './simplify';

/** Pixels of the world at zoom 0, as MapLibre counts. */
export const WORLD = 512;
const RADIAN = Math.PI / 180;

export interface MercatorFit {
	/** User units of a radian at the equator. */
	readonly scale: number;
	readonly project: (at: LonLat) => Point;
	/** The camera with which MapLibre shows the canvas, where a user unit is a CSS pixel. */
	readonly camera: Camera;
	/** What of the world the canvas shows, with so many user units more on either side, and above and below. */
	readonly reach: (margin: readonly [x: number, y: number]) => BBox;
}

/** Share of a canvas's shorter side that is kept free along every edge. */
export const EDGE = 0.025;

export interface MercatorRequest extends Size {
	/** No nearer than this zoom of MapLibre's. */
	readonly maxZoom: number;
}

/** Fits a box into the middle of a canvas. */
export function fitMercator(
	[west, south, east, north]: BBox,
	{ width, height, maxZoom }: MercatorRequest
): MercatorFit {
	const edge = EDGE * Math.min(width, height);
	const [left, right] = [west * RADIAN, east * RADIAN];
	const [bottom, top] = [northing(south), northing(north)];
	const scale = Math.min(
		(width - 2 * edge) / (right - left),
		(height - 2 * edge) / (top - bottom),
		scaleAt(maxZoom)
	);
	const x = (left + right) / 2;
	const y = (bottom + top) / 2;
	return {
		scale,
		project: ([lon, lat]) => [
			width / 2 + (lon * RADIAN - x) * scale,
			height / 2 - (northing(lat) - y) * scale
		],
		camera: { lon: x / RADIAN, lat: latitude(y), zoom: zoomAt(scale) },
		reach: ([beside, above]) => {
			const across = (width / 2 + beside) / scale;
			const up = (height / 2 + above) / scale;
			return [(x - across) / RADIAN, latitude(y - up), (x + across) / RADIAN, latitude(y + up)];
		}
	};
}

/** A camera as an attribute of a drawn map, exact to a fraction of a pixel: `lon,lat,zoom`. */
export function cameraText(camera: Camera | null): string | null {
	return camera && [camera.lon.toFixed(5), camera.lat.toFixed(5), camera.zoom.toFixed(4)].map(Number).join();
}

function scaleAt(zoom: number): number {
	return (WORLD * 2 ** zoom) / (2 * Math.PI);
}

function zoomAt(scale: number): number {
	return Math.log2((2 * Math.PI * scale) / WORLD);
}

/** How far north a latitude is, in radians at the equator. */
export function northing(lat: number): number {
	return Math.log(Math.tan(Math.PI / 4 + (lat * RADIAN) / 2));
}

/** The latitude that is so far north, in degrees. */
export function latitude(northing: number): number {
	return (2 * Math.atan(Math.exp(northing)) - Math.PI / 2) / RADIAN;
}
