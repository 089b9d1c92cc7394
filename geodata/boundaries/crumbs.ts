/**
 * The small bits a level does without: islets, and slivers of an area that lie apart from the rest of it. An islet goes;
 * a sliver between neighbours is joined to the neighbour it has the longest line with, so that no gap opens.
 */
import { mergeArcs } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { arcIndex, geometryOf, linesOf, polygonsOf, ringPoints } from './arcs';
import type { AreaGeometry, ArcPolygon, Lines } from './arcs';
import { lineLengthKm, polygonAreaKm2 } from './earth';
import { ringTwiceArea } from './flaws';
import type { Level } from './levels';

/** One polygon of an area, with what decides whether it is a crumb. */
interface Piece {
	readonly polygon: ArcPolygon;
	readonly km2: number;
	/** Has no line in common with any other. */
	readonly island: boolean;
}

/** @returns the areas without their crumbs, in the same order; the largest polygon of an area always stays */
export function withoutCrumbs(topology: Topology, geometries: AreaGeometry[], level: Level): AreaGeometry[] {
	return without(
		topology,
		geometries,
		({ km2, island }) => km2 < (island ? level.minIslandKm2 : level.minPieceKm2)
	);
}

/**
 * Takes out what a coarse grid has flattened: a piece that encloses nothing any more, and an island at fault.
 * @param drawn the lines on the grid
 * @param flawed those at fault
 * @returns the areas in the same order; the largest polygon of an area always stays
 */
export function withoutCollapsed(
	topology: Topology,
	geometries: AreaGeometry[],
	drawn: Lines,
	flawed: ReadonlySet<number>
): AreaGeometry[] {
	return without(topology, geometries, ({ polygon, island }) =>
		island
			? polygon.flat().some((reference) => flawed.has(arcIndex(reference)))
			: ringTwiceArea(ringPoints(polygon[0] ?? [], drawn)) === 0
	);
}

function without(
	topology: Topology,
	geometries: AreaGeometry[],
	isCrumb: (piece: Piece) => boolean
): AreaGeometry[] {
	const lines = linesOf(topology);
	const lone = isLone(geometries);
	const slivers: ArcPolygon[] = [];
	const kept = new Map<string, ArcPolygon[]>();
	for (const geometry of geometries) {
		const pieces = polygonsOf(geometry).map((polygon) => ({
			polygon,
			km2: polygonAreaKm2(polygon.map((ring) => ringPoints(ring, lines))),
			island: lone(polygon)
		}));
		const largest = Math.max(...pieces.map(({ km2 }) => km2));
		const stay: ArcPolygon[] = [];
		for (const piece of pieces) {
			if (piece.km2 === largest || !isCrumb(piece)) stay.push(piece.polygon);
			else if (!piece.island) slivers.push(piece.polygon);
		}
		kept.set(geometry.id, stay);
	}
	return [...joined(topology, lines, kept, slivers)].map(([id, polygons]) => geometryOf(id, polygons));
}

/** Tells whether a polygon has no line in common with any other: an island. */
function isLone(geometries: readonly AreaGeometry[]): (polygon: ArcPolygon) => boolean {
	const uses = new Map<number, number>();
	for (const reference of geometries.flatMap(polygonsOf).flat(2)) {
		uses.set(arcIndex(reference), (uses.get(arcIndex(reference)) ?? 0) + 1);
	}
	return (polygon) => polygon.flat().every((reference) => uses.get(arcIndex(reference)) === 1);
}

/** Joins every sliver to the area it has the longest line with. Slivers among themselves wait for their turn. */
function joined(topology: Topology, lines: Lines, kept: Map<string, ArcPolygon[]>, slivers: ArcPolygon[]) {
	let waiting = slivers;
	while (waiting.length > 0) {
		const later: ArcPolygon[] = [];
		for (const sliver of waiting) {
			const id = longestNeighbour(lines, kept, sliver);
			if (id === undefined) {
				later.push(sliver);
				continue;
			}
			const both = [...(kept.get(id) ?? []), sliver].map((polygon) => geometryOf(id, [polygon]));
			kept.set(id, mergeArcs(topology, both).arcs);
		}
		// What touches nothing that is left is a sliver of sea: it goes.
		if (later.length === waiting.length) break;
		waiting = later;
	}
	return kept;
}

function longestNeighbour(lines: Lines, kept: ReadonlyMap<string, ArcPolygon[]>, sliver: ArcPolygon) {
	const mine = new Set(sliver.flat().map(arcIndex));
	let best: { id: string; km: number } | undefined;
	for (const [id, polygons] of kept) {
		const shared = polygons
			.flat(2)
			.map(arcIndex)
			.filter((arc) => mine.has(arc));
		if (shared.length === 0) continue;
		const km = shared.reduce((sum, arc) => sum + lineLengthKm(lines[arc] ?? []), 0);
		if (best === undefined || km > best.km) best = { id, km };
	}
	return best?.id;
}
