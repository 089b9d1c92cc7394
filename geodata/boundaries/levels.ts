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
	/** A piece of an area that lies apart from the rest of it, between neighbours, goes to one of them below this, km². */
	readonly minPieceKm2: number;
	/** One grid for the whole country, so that two files agree to the bit along a border they share. */
	readonly transform: Transform;
}

/** A corner south-west of all of Japan. */
const ORIGIN: [number, number] = [122, 20];

/** For the country on one screen: a step is about 450 m. */
export const JAPAN: Level = {
	name: 'japan',
	minTriangleKm2: [3.8, 4.5, 6, 8, 12],
	budget: { largest: 85_000, median: 85_000 },
	minIslandKm2: 4,
	minPieceKm2: 1,
	transform: { scale: [0.005, 0.004], translate: ORIGIN }
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
	transform: { scale: [0.0001, 0.0001], translate: ORIGIN }
};
