/**
 * The main land of a municipality: where its people and its office are. A map that is framed by the box of everything
 * shows 隠岐の島町 as a dot, because 竹島 is in the box too.
 */
import type { BBox, LonLat } from '../../src/lib/model/area';
import { polygonAreaKm2, type Point } from './earth';
import { within } from './flaws';

/** Islands no further apart than this are one group, km. */
const GROUP_KM = 15;
/** What is further off is never main land, however large, km. */
const FARTHEST_KM = 60;
/** A group belongs to the main land when its share of the land is at least an eighth of its share of the distance. */
const WEIGHT = 8;
/** A box as small as this needs no other: no map is framed more closely, km. */
const SMALL_KM = 25;
/** Only a main land this much narrower or lower than the whole is worth a frame of its own. */
const NOTABLE = 1.3;

const KM_PER_DEGREE = 111.32;

interface Land {
	readonly box: BBox;
	readonly km2: number;
	/** Boxes of its polygons. */
	readonly boxes: readonly BBox[];
}

/**
 * The box about the main land. That is the group of islands with the office (with the label, where the office stands
 * elsewhere), and the groups that are large for how far off they are: their area as a share of the land so far, times
 * eight, is at least their distance as a share of its extent. Distances are those of boxes, so that an island in a bay
 * is at no distance.
 * @param polygons degrees, outer ring first
 * @returns `null` where the whole box does as well
 */
export function mainLandOf(
	polygons: readonly Point[][][],
	office: LonLat | null,
	label: LonLat
): BBox | null {
	if (polygons.length < 2) return null;
	const whole = boxOf(polygons.flat(2));
	if (extentKm(whole) <= SMALL_KM) return null;
	const holds = (polygon: Point[][], at: LonLat | null) => at !== null && within(at, polygon) >= 0;
	const home = [office, label].map((at) => polygons.findIndex((each) => holds(each, at))).find((i) => i >= 0);
	const first = polygons[home ?? 0] ?? [];
	const lands = groups(polygons);
	const at = boxOf(first.flat());
	let main = lands.find(({ boxes }) => boxes.some((box) => String(box) === String(at))) ?? joined(lands);
	let others = lands.filter((each) => each !== main);
	for (;;) {
		const next = others.find((each) => belongs(each, main));
		if (next === undefined) break;
		main = joined([main, next]);
		others = others.filter((each) => each !== next);
	}
	const [wide, high] = sidesKm(whole);
	const [width, height] = sidesKm(main.box);
	return wide > NOTABLE * width || high > NOTABLE * height ? main.box : null;
}

function belongs(land: Land, main: Land): boolean {
	const both = joined([main, land]);
	if (extentKm(both.box) <= SMALL_KM) return true;
	const km = Math.min(...land.boxes.flatMap((a) => main.boxes.map((b) => gapKm(a, b))));
	if (km > FARTHEST_KM) return false;
	return (WEIGHT * land.km2) / main.km2 >= km / extentKm(main.box);
}

/** Polygons that lie together, the nearest to the main land not first: the order is that of the polygons. */
function groups(polygons: readonly Point[][][]): Land[] {
	let lands: Land[] = [];
	for (const polygon of polygons) {
		const box = boxOf(polygon[0] ?? []);
		const near = lands.filter(({ boxes }) => boxes.some((other) => gapKm(box, other) <= GROUP_KM));
		const land = { box, km2: polygonAreaKm2(polygon), boxes: [box] };
		lands = [...lands.filter((each) => !near.includes(each)), joined([...near, land])];
	}
	return lands;
}

function joined(lands: readonly Land[]): Land {
	return {
		box: boxOf(
			lands.flatMap(({ box: [w, s, e, n] }): Point[] => [
				[w, s],
				[e, n]
			])
		),
		km2: lands.reduce((sum, { km2 }) => sum + km2, 0),
		boxes: lands.flatMap(({ boxes }) => boxes)
	};
}

/** The box about points, degrees. */
export function boxOf(points: readonly Point[]): BBox {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		west = Math.min(west, x);
		south = Math.min(south, y);
		east = Math.max(east, x);
		north = Math.max(north, y);
	}
	return [west, south, east, north];
}

function sidesKm([w, s, e, n]: BBox): [wide: number, high: number] {
	return [(e - w) * shrink(s, n) * KM_PER_DEGREE, (n - s) * KM_PER_DEGREE];
}

function extentKm(box: BBox): number {
	return Math.hypot(...sidesKm(box));
}

function gapKm([w, s, e, n]: BBox, [w2, s2, e2, n2]: BBox): number {
	const across = Math.max(0, w2 - e, w - e2) * shrink(Math.min(s, s2), Math.max(n, n2));
	return Math.hypot(across, Math.max(0, s2 - n, s - n2)) * KM_PER_DEGREE;
}

function shrink(south: number, north: number): number {
	return Math.cos((((south + north) / 2) * Math.PI) / 180);
}
