/** The two levels of detail: how much is kept, and the grid the points lie on. */
import type { Transform } from 'topojson-specification';

export interface Level {
	readonly name: 'japan' | 'detail';
	/**
	 * A point goes when the triangle it makes with its neighbours is smaller than this (km², weighted). The first that
	 * keeps to the budget is taken, so that a source of any detail gives files of about the same size.
	 */
	readonly minTriangleKm2: readonly number[];
	/** Bytes after gzip -9 that the files of the level may have. */
	readonly budget: { readonly largest: number; readonly median: number };
	/** An island of an area that has a larger one goes when it is smaller than this, km². */
	readonly minIslandKm2: number;
	/** A piece of an area that is separate from the rest of it, between neighbours, goes to one of them below this, km². */
	readonly minPieceKm2: number;
	/** Where two meeting points are joined by a shorter line, km, they become one; 0 keeps them all. */
	readonly minLineKm: number;
	/** One grid for the whole country, so that two files agree to the bit along a border they share. */
	readonly transform: Transform;
}

/** A corner south-west of all of Japan. */
const ORIGIN: [number, number] = [122, 20];

/** For the country on one screen, a pixel of 1 to 2 km: a step is about 550 m. */
export const JAPAN: Level = {
	name: 'japan',
	minTriangleKm2: [18, 21, 25],
	budget: { largest: 68_000, median: 68_000 },
	minIslandKm2: 8,
	minPieceKm2: 1,
	minLineKm: 2,
	transform: { scale: [0.006, 0.005], translate: ORIGIN }
};

/** For one prefecture on one screen: a step is about 10 m. */
export const DETAIL: Level = {
	name: 'detail',
	// The Digital Agency's file was drawn with some 0.2 km²: the first step keeps it whole but for drawing noise.
	minTriangleKm2: [0.002, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4],
	budget: { largest: 45_000, median: 10_000 },
	// Rocks: the Digital Agency's file has hardly any, the official one tens of thousands.
	minIslandKm2: 0.01,
	minPieceKm2: 0.01,
	minLineKm: 0,
	transform: { scale: [0.0001, 0.0001], translate: ORIGIN }
};
