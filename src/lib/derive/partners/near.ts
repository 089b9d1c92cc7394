/** How near two municipalities are: shared borders, rings, the sea between them, and the distance of their offices. */
import type { LonLat, WholeArea } from '../../model/area';
import type { AreaCode } from '../../model/code';
import type { Dataset, Neighbour, Neighbours, WholeDataset } from '../../model/dataset';

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

export interface Rings {
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
	const sea = land.length === 0 ? nearestOf(area, dataset) : [];
	const first = new Set([...land, ...sea].map(({ code }) => code));
	const second = new Set<AreaCode>();
	for (const code of first) {
		for (const behind of neighbours.of(code)) {
			if (behind.code !== area.code && !first.has(behind.code)) second.add(behind.code);
		}
	}
	return { land, sea, first, second };
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

const lands = new WeakMap<Neighbours, WeakMap<Dataset, ReadonlyMap<AreaCode, AreaCode>>>();

/**
 * Whether no way by land leads from one municipality to the other, as boundaries go: bridges and tunnels do not count.
 */
export function isOverSea(a: AreaCode, b: AreaCode, dataset: Dataset, neighbours: Neighbours): boolean {
	const land = landsOf(dataset, neighbours);
	return land.get(a) !== land.get(b);
}

/** Each municipality's land, named by the smallest code on it. */
function landsOf(dataset: Dataset, neighbours: Neighbours): ReadonlyMap<AreaCode, AreaCode> {
	let byDataset = lands.get(neighbours);
	if (!byDataset) lands.set(neighbours, (byDataset = new WeakMap()));
	const known = byDataset.get(dataset);
	if (known) return known;
	const landOf = new Map<AreaCode, AreaCode>();
	for (const { code: start } of dataset.municipalities) {
		if (landOf.has(start)) continue;
		landOf.set(start, start);
		const open = [start];
		for (let code = open.pop(); code !== undefined; code = open.pop()) {
			for (const next of neighbours.of(code)) {
				if (landOf.has(next.code)) continue;
				landOf.set(next.code, start);
				open.push(next.code);
			}
		}
	}
	byDataset.set(dataset, landOf);
	return landOf;
}
