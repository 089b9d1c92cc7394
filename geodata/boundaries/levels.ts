/** The two levels of detail: how much is kept, and the grid the points lie on. */
import type { Transform } from 'topojson-specification';

export interface Level {
	readonly name: 'japan' | 'detail';
	/** A point goes when the triangle it makes with its neighbours is smaller than this (km², weighted). */
	readonly minTriangleKm2: number;
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
	minTriangleKm2: 3.5,
	minIslandKm2: 4,
	minPieceKm2: 1,
	transform: { scale: [0.005, 0.004], translate: ORIGIN }
};

/** For one prefecture on one screen: a step is about 10 m. */
export const DETAIL: Level = {
	name: 'detail',
	minTriangleKm2: 0.002,
	minIslandKm2: 0,
	minPieceKm2: 0.01,
	transform: { scale: [0.0001, 0.0001], translate: ORIGIN }
};
