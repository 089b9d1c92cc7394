import Supercluster from 'supercluster';
import type { BBox, LonLat } from '../model/area';
import { themeOfMost, type Pin, type PinCluster } from './pins';

/** Distance in pixels within which pins are joined: a pin is 28 to 32 px wide. */
const RADIUS = 36;
/** A person's own list may pin every municipality: so many, side by side, say nothing and take long to draw. */
const MANY = 300;
const RADIUS_OF_MANY = 64;
/**
 * Above this zoom clusters stay as they are: pins that coincide (a prefectural and a city office in one building) remain
 * one cluster at every zoom, and its `codes` are to be listed when it is chosen.
 */
export const PIN_MAX_ZOOM = 15;

export interface PinIndex {
	readonly pins: readonly Pin[];
	readonly tree: Supercluster<{ index: number }>;
	/** The clusters that have been made, by the tree's number for them. */
	readonly clusters: Map<number, PinCluster>;
}

/** Indexes pins for `clustersAt`. */
export function makePinIndex(pins: readonly Pin[]): PinIndex {
	const tree = new Supercluster<{ index: number }>({
		radius: pins.length > MANY ? RADIUS_OF_MANY : RADIUS,
		extent: 512,
		maxZoom: PIN_MAX_ZOOM
	});
	tree.load(
		pins.map((pin, index) => ({
			type: 'Feature' as const,
			properties: { index },
			geometry: { type: 'Point' as const, coordinates: [...pin.at] }
		}))
	);
	return { pins, tree, clusters: new Map() };
}

/**
 * The whole zoom whose clusters are drawn at a zoom. Few pins are joined by the zoom below, so that none comes near another;
 * many by the nearest, where marks half a radius apart are the least: one for half the country tells nobody where.
 */
export function levelAt({ pins }: Pick<PinIndex, 'pins'>, zoom: number): number {
	const level = pins.length > MANY ? Math.round(zoom) : Math.floor(zoom);
	return Math.max(0, Math.min(level, PIN_MAX_ZOOM));
}

/** Whether it is several pins. */
export function isCluster(mark: Pin | PinCluster): mark is PinCluster {
	return 'codes' in mark;
}

/**
 * What to draw in a box at a zoom (of 512-pixel tiles, as MapLibre's): single pins, and clusters. Every
 * pin in the box is in exactly one of them. Ordered by (first) code.
 *
 * A cluster's `count` is the sum of its pins' cases and its `codes` are sorted; its id is the same wherever the same codes
 * are joined. `expandsAt` is a zoom at which it falls apart, or more than `PIN_MAX_ZOOM` when it never does: list its codes.
 */
export function clustersAt(index: PinIndex, bbox: BBox, zoom: number): readonly (Pin | PinCluster)[] {
	const { pins, tree } = index;
	if (pins.length === 0) return [];
	const level = levelAt(index, zoom);
	const marks = tree.getClusters([...bbox], level).flatMap((feature): (Pin | PinCluster)[] => {
		const { properties, geometry } = feature;
		if (!('cluster_id' in properties)) {
			const pin = pins[properties.index];
			return pin ? [pin] : [];
		}
		const [lon = 0, lat = 0] = geometry.coordinates;
		return [clusterOf(index, properties.cluster_id, [lon, lat])];
	});
	const first = (mark: Pin | PinCluster) => (isCluster(mark) ? (mark.codes[0] ?? '') : mark.code);
	return marks.sort((a, b) => (first(a) < first(b) ? -1 : 1));
}

/** A cluster is made once: whoever moves over the map meets the same ones at every step. */
function clusterOf({ pins, tree, clusters }: PinIndex, id: number, at: LonLat): PinCluster {
	const known = clusters.get(id);
	if (known) return known;
	const inside = tree.getLeaves(id, Infinity).flatMap((leaf) => pins[leaf.properties.index] ?? []);
	const codes = inside.map((pin) => pin.code).sort();
	const cluster = {
		id: `${codes[0]}+${codes.length - 1}`,
		at,
		count: inside.reduce((sum, pin) => sum + pin.count, 0),
		theme: themeOfMost(inside),
		codes,
		expandsAt: tree.getClusterExpansionZoom(id),
		...(inside.some((pin) => pin.own) && { own: true as const })
	};
	clusters.set(id, cluster);
	return cluster;
}
