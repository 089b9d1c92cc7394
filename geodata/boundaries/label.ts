/** Where an area's label goes: the point of its largest polygon that is farthest from the border. */
import polylabel from 'polylabel';
import type { BBox, LonLat } from '../../src/lib/model/area';
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
 * is enough to lie in any part. A small area that a coarse level draws askew takes the best point that there is.
 * @param shapes the same area at every level, the most detailed first
 * @param frame polygons that are not wholly in it are left out
 * @returns `null` when there is no such point
 */
export function labelOf(shapes: readonly Shape[], frame: BBox | null = null): LonLat | null {
	const levels = shapes.map((shape) => polygonsBySize(shape).filter((polygon) => isIn(frame, polygon)));
	const [largest] = levels[0] ?? [];
	if (largest === undefined) return null;
	for (const point of [largest, ...levels.slice(1).flat()].map(centreOf)) {
		const everywhere = levels.every((polygons) => polygons.some((polygon) => within(point, polygon) === 1));
		if (everywhere && within(point, largest) === 1) return point;
	}
	return innermost(largest, levels);
}

function isIn(frame: BBox | null, polygon: Point[][]): boolean {
	if (frame === null) return true;
	const [west, south, east, north] = frame;
	return polygon.flat().every(([x, y]) => x >= west && x <= east && y >= south && y <= north);
}

/** Points tried from west to east, and from south to north, where no middle has its place at every level. */
const TRIED = 60;

/** Of the points of a grid that lie inside at every level, the one farthest from all the borders. */
function innermost(largest: Point[][], levels: readonly Point[][][][]): LonLat | null {
	const [outer = []] = largest;
	const [lons, lats] = [outer.map(([lon]) => lon), outer.map(([, lat]) => lat)];
	const [west, south] = [Math.min(...lons), Math.min(...lats)];
	const [wide, high] = [Math.max(...lons) - west, Math.max(...lats) - south];
	const shrink = Math.cos(((south + high / 2) * Math.PI) / 180);
	const borders = levels.flat(2);
	let best: { point: LonLat; far: number } | undefined;
	for (let i = 1; i < TRIED ** 2; i++) {
		const point: LonLat = [
			Math.round((west + (wide * (i % TRIED)) / TRIED) * DECIMALS) / DECIMALS,
			Math.round((south + (high * Math.floor(i / TRIED)) / TRIED) * DECIMALS) / DECIMALS
		];
		if (within(point, largest) !== 1) continue;
		if (!levels.every((polygons) => polygons.some((polygon) => within(point, polygon) === 1))) continue;
		const far = Math.min(...borders.map((ring) => distance(point, ring, shrink)));
		if (best === undefined || far > best.far) best = { point, far };
	}
	return best?.point ?? null;
}

/** Of a point from a ring, in degrees of latitude. */
function distance([x, y]: LonLat, ring: readonly Point[], shrink: number): number {
	let least = Infinity;
	for (let i = 1; i < ring.length; i++) {
		const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = [ring[i - 1], ring[i]];
		const [dx, dy] = [(bx - ax) * shrink, by - ay];
		const [px, py] = [(x - ax) * shrink, y - ay];
		const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
		least = Math.min(least, Math.hypot(px - along * dx, py - along * dy));
	}
	return least;
}

/** Polygons of the area, the largest first: outer ring, then holes, in degrees. */
function polygonsBySize({ geometry, lines }: Shape): Point[][][] {
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
