/** Where an area's label goes: the point of its largest polygon that is farthest from the border. */
import polylabel from 'polylabel';
import type { LonLat } from '../../src/lib/model/area';
import { polygonPoints, type AreaGeometry, type Lines } from './arcs';
import { polygonAreaKm2, type Point } from './earth';
import { within } from './flaws';

/** A thousandth of a degree is about 100 m, as exact as a label can be placed. */
const DECIMALS = 1000;
/** Degrees; a fifth of the rounding. */
const PRECISION = 0.0002;

/** One area at one level of detail, points in degrees. */
export interface Shape {
	readonly geometry: AreaGeometry;
	readonly lines: Lines;
}

/**
 * The middle of the largest polygon at the highest detail that has its place at every level: usually of the first, else
 * of a coarser one. Where two parts are about the same size a coarse level may take the other for the largest; there it
 * is enough to lie in any part.
 * @param shapes the same area at every level, the most detailed first
 * @returns `null` when there is no such point
 */
export function labelOf(shapes: readonly Shape[]): LonLat | null {
	const levels = shapes.map(polygonsBySize);
	const [largest] = levels[0] ?? [];
	if (largest === undefined) return null;
	for (const point of [largest, ...levels.slice(1).flat()].map(centreOf)) {
		const everywhere = levels.every((polygons) => polygons.some((polygon) => within(point, polygon) === 1));
		if (everywhere && within(point, largest) === 1) return point;
	}
	return null;
}

/** Polygons of the area, the largest first: outer ring, then holes, in degrees. */
export function polygonsBySize({ geometry, lines }: Shape): Point[][][] {
	return polygonPoints(geometry, lines)
		.map((polygon) => ({ polygon, km2: polygonAreaKm2(polygon) }))
		.sort((a, b) => b.km2 - a.km2)
		.map(({ polygon }) => polygon);
}

/** polylabel measures in a plane, so longitudes are shrunk to the length they have at that latitude. */
function centreOf(polygon: Point[][]): LonLat {
	const [outer = []] = polygon;
	const lats = outer.map(([, lat]) => lat);
	const shrink = Math.cos((((Math.min(...lats) + Math.max(...lats)) / 2) * Math.PI) / 180);
	const plane = polygon.map((ring) => ring.map(([lon, lat]): [number, number] => [lon * shrink, lat]));
	const [x, y] = polylabel(plane, PRECISION);
	return [Math.round((x / shrink) * DECIMALS) / DECIMALS, Math.round(y * DECIMALS) / DECIMALS];
}
