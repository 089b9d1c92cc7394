/** How near two municipalities are: shared borders, rings, the sea between them, and the distance of their offices. */
import type { LonLat, WholeArea } from '../../model/area';
import type { AreaCode } from '../../model/code';
import type { Dataset, Neighbour, Neighbours, WholeDataset } from '../../model/dataset';
import { Memo } from '../memo';

/** Mean radius of the earth, km (IUGG R₁ of GRS 80). Against the ellipsoid a distance in Japan errs by at most 0.5%. */
const EARTH_RADIUS_KM = 6371.0088;
/** How many of the nearest across the sea replace neighbours where an island has none. */
export const SEA_NEIGHBOURS = 3;

const RADIAN = Math.PI / 180;

/** Great-circle distance of two positions, km (haversine on a sphere of `EARTH_RADIUS_KM`). */
export function greatCircleKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
	const across = Math.sin(((lonB - lonA) * RADIAN) / 2) ** 2;
	const along = Math.sin(((latB - latA) * RADIAN) / 2) ** 2;
	const h = along + Math.cos(latA * RADIAN) * Math.cos(latB * RADIAN) * across;
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Great-circle distance from office to office, km; `null` where one has no office (the northern villages). */
export function officeKm(a: WholeArea, b: WholeArea): number | null {
	return a.office && b.office ? greatCircleKm(a.office, b.office) : null;
}

interface SeaNeighbour {
	readonly code: AreaCode;
	/** From office to office. */
	readonly km: number;
}

/**
 * How a municipality lies on an island: `alone` on it, with the sea about it; `bridged`, alone and with a road to the other
 * side; `shared` with others. `null` on the mainland: Hokkaido, Honshu, Shikoku, Kyushu and the main island of Okinawa, each
 * of which has more than one in a hundred of the municipalities.
 */
export type OnIsland = 'alone' | 'bridged' | 'shared' | null;

export interface Rings {
	readonly island: OnIsland;
	/** Those that share a boundary line, the longest first; empty for an island. A point in common is no line. */
	readonly land: readonly Neighbour[];
	/** Of a municipality without a neighbour by land: the nearest across the sea, the nearest first. Otherwise empty. */
	readonly sea: readonly SeaNeighbour[];
	/** Codes of the first ring, `land` or `sea`. */
	readonly first: ReadonlySet<AreaCode>;
	/** Codes that share a boundary line with one of the first ring, and are neither in it nor the municipality itself. */
	readonly second: ReadonlySet<AreaCode>;
}

/**
 * The rings around a municipality. Between two that have neighbours by land they are mutual: each is in the other's first
 * (second) ring.
 * @param neighbours of `/data/neighbours.json`
 */
export function ringsOf(area: WholeArea, dataset: WholeDataset, neighbours: Neighbours): Rings {
	const land = neighbours.of(area.code);
	const size = landsOf(dataset, neighbours).sizeOf(area.code);
	const isShared = size * 100 < dataset.municipalities.length;
	const alone = neighbours.bridged(area.code).length > 0 ? 'bridged' : 'alone';
	const island = land.length === 0 ? alone : isShared ? 'shared' : null;
	const sea = land.length === 0 ? nearestOf(area, dataset) : [];
	const first = new Set([...land, ...sea].map(({ code }) => code));
	const second = new Set<AreaCode>();
	for (const code of first) {
		for (const behind of neighbours.of(code)) {
			if (behind.code !== area.code && !first.has(behind.code)) second.add(behind.code);
		}
	}
	return { island, land, sea, first, second };
}

/** The nearest municipalities by office, equal distances by code (the order of the dataset). */
function nearestOf(area: WholeArea, dataset: WholeDataset): readonly SeaNeighbour[] {
	const nearest: SeaNeighbour[] = [];
	for (const other of dataset.municipalities) {
		const km = other.code === area.code ? null : officeKm(area, other);
		if (km === null || km >= (nearest[SEA_NEIGHBOURS - 1]?.km ?? Infinity)) continue;
		const at = nearest.findIndex((each) => each.km > km);
		nearest.splice(at < 0 ? nearest.length : at, 0, { code: other.code, km });
		if (nearest.length > SEA_NEIGHBOURS) nearest.pop();
	}
	return nearest;
}

/** Each municipality's land, named by the smallest code on it. */
type Lands = ReadonlyMap<AreaCode, AreaCode>;
interface Apart {
	/** Whether the sea lies between two municipalities: no border on land and no road bridge or tunnel leads from one to the other. */
	isOverSea(a: AreaCode, b: AreaCode): boolean;
	/** Whether two municipalities are on one land, as boundaries go: bridges and tunnels do not count. */
	isOnOneLand(a: AreaCode, b: AreaCode): boolean;
	/** How many municipalities are on the land of one, itself among them. */
	sizeOf(code: AreaCode): number;
}
const lands = new Memo<Apart>();

/** Which municipalities the sea parts; worked out once for the same data. */
export function landsOf(dataset: Dataset, neighbours: Neighbours): Apart {
	return lands.at([neighbours, dataset], '', () => {
		const touching = (code: AreaCode) => neighbours.of(code).map((next) => next.code);
		const natural = findLands(dataset, touching);
		const joined = findLands(dataset, (code) => [...touching(code), ...neighbours.bridged(code)]);
		const sizes = new Map<AreaCode | undefined, number>();
		for (const land of natural.values()) sizes.set(land, (sizes.get(land) ?? 0) + 1);
		return {
			isOverSea: (a, b) => joined.get(a) !== joined.get(b),
			isOnOneLand: (a, b) => natural.get(a) === natural.get(b),
			sizeOf: (code) => sizes.get(natural.get(code)) ?? 0
		};
	});
}

function findLands(dataset: Dataset, next: (code: AreaCode) => readonly AreaCode[]): Lands {
	const landOf = new Map<AreaCode, AreaCode>();
	for (const { code: start } of dataset.municipalities) {
		if (landOf.has(start)) continue;
		landOf.set(start, start);
		const open = [start];
		for (let code = open.pop(); code !== undefined; code = open.pop()) {
			for (const other of next(code)) {
				if (landOf.has(other)) continue;
				landOf.set(other, start);
				open.push(other);
			}
		}
	}
	return landOf;
}
