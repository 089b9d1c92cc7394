/** The three levels of detail: how much is kept, and the grid the points lie on. */
import type { Transform } from 'topojson-specification';

export interface Level {
	readonly name: 'japan' | 'prefecture' | 'close';
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
	minTriangleKm2: [18, 19, 20, 21, 23, 25],
	budget: { largest: 68_000, median: 68_000 },
	minIslandKm2: 8,
	minPieceKm2: 1,
	minLineKm: 2,
	transform: { scale: [0.006, 0.005], translate: ORIGIN }
};

/** Of the two finer levels, so that a point of both is the same: a step is about 10 m. */
const FINE_GRID: Transform = { scale: [0.0001, 0.0001], translate: ORIGIN };

/** For one prefecture on one screen, a pixel of 100 to 500 m. */
export const PREFECTURE: Level = {
	name: 'prefecture',
	// As the Digital Agency's file is drawn: what is finer is for the level that shows it.
	minTriangleKm2: [0.2, 0.25, 0.3, 0.4],
	budget: { largest: 45_000, median: 10_000 },
	minIslandKm2: 0.01,
	minPieceKm2: 0.01,
	minLineKm: 0,
	transform: FINE_GRID
};

/** For a town on one screen, a pixel of 15 to 90 m: the coast as it is. */
export const CLOSE: Level = {
	name: 'close',
	// The first step leaves out nothing that a pixel would show; it keeps the fine boundaries all but whole.
	minTriangleKm2: [0.002, 0.005, 0.01, 0.02, 0.05],
	budget: { largest: 250_000, median: 60_000 },
	minIslandKm2: 0.0015,
	minPieceKm2: 0.0015,
	minLineKm: 0,
	transform: FINE_GRID
};
