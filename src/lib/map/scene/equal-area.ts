/**
 * Albers' equal-area conic projection of places, fitted into a box: d3's formula. Its projections are made for lines on a
 * globe, which they cut and bend, and the code for that would be a third of what draws the first map.
 */
import type { BBox, LonLat } from '../../model/area';
import type { Point } from './simplify';

export interface EqualArea {
	/** Units of a radian. */
	readonly scale: number;
	readonly project: (at: LonLat) => Point;
	/** The same map, smaller about a point. */
	readonly shrunk: (by: number, about: Point) => EqualArea;
}

const RADIANS = Math.PI / 180;
/** Of a map without places: it is never seen. */
const NO_PLACES: readonly Point[] = [[0, 0]];

/**
 * As large as a box allows, and in its middle.
 * @param places what has to be in it
 * @param meridian the longitude that is upright, in degrees
 * @param parallels the latitudes without distortion, in degrees; not the same on either side of the equator
 * @param box its left, top, right and bottom edge
 */
export function fitEqualArea(
	places: readonly LonLat[],
	meridian: number,
	[south, north]: readonly [number, number],
	[left, top, right, bottom]: BBox
): EqualArea {
	const lower = Math.sin(south * RADIANS);
	/** How much of a full circle the cone is when it has been unrolled. */
	const part = (lower + Math.sin(north * RADIANS)) / 2;
	const square = 1 + lower * (2 * part - lower);
	/** Seen from the tip of the cone, downwards. */
	const flat = ([lon, lat]: LonLat): Point => {
		const from = Math.sqrt(square - 2 * part * Math.sin(lat * RADIANS)) / part;
		const turn = part * (lon - meridian) * RADIANS;
		return [from * Math.sin(turn), from * Math.cos(turn)];
	};
	let [west, high, east, low] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const at of places.length > 0 ? places.map(flat) : NO_PLACES) {
		west = Math.min(west, at[0]);
		east = Math.max(east, at[0]);
		high = Math.min(high, at[1]);
		low = Math.max(low, at[1]);
	}
	const fit = Math.min((right - left) / (east - west), (bottom - top) / (low - high));
	const scale = Number.isFinite(fit) ? fit : 1;
	const middle: Point = [
		(left + right - scale * (west + east)) / 2,
		(top + bottom - scale * (high + low)) / 2
	];
	return placed(flat, scale, middle);
}

function placed(flat: (at: LonLat) => Point, scale: number, [dx, dy]: Point): EqualArea {
	return {
		scale,
		project: (at) => {
			const [x, y] = flat(at);
			return [dx + scale * x, dy + scale * y];
		},
		shrunk: (by, [cx, cy]) => placed(flat, scale / by, [cx + (dx - cx) / by, cy + (dy - cy) / by])
	};
}
