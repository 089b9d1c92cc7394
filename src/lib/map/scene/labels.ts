/** Names on a map, placed one after the other so that none covers another. No measuring: the same on the server. */
import { overlap, type Box } from './boxes';
import type { Point } from './simplify';

export interface LabelRequest {
	readonly id: string;
	readonly text: string;
	readonly at: Point;
	readonly size: number;
	/** Larger goes first. */
	readonly weight: number;
	/** How far from its place the name may move and still be read as the area's own. */
	readonly reach: number;
	/** It is placed whatever else there is, as near to its place as what is taken allows. */
	readonly always?: boolean;
}

export interface PlacedLabel {
	readonly id: string;
	readonly text: string;
	/** As it is written, where it is broken or shortened. */
	readonly written?: readonly string[];
	/** Middle of the text, on its baseline; of the first of its lines. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

/** Shifts that are tried, in widths and lines of the label. */
const SHIFTS: readonly Point[] = [
	[0, 0],
	[0, -0.5],
	[0, 0.5],
	[0.3, 0],
	[-0.3, 0],
	[0, -1.1],
	[0, 1.1],
	[0.5, -0.5],
	[-0.5, -0.5],
	[0.5, 0.5],
	[-0.5, 0.5],
	[0.6, 0],
	[-0.6, 0],
	[0, -1.8],
	[0, 1.8],
	[0.5, -1.4],
	[-0.5, -1.4],
	[0.5, 1.4],
	[-0.5, 1.4]
];
/** Beside a place that is smaller than its name. */
const BESIDE: readonly Point[] = [
	[0.5, 0],
	[-0.5, 0],
	[0, -1],
	[0, 1]
];
/** Around a name that has to be placed, in its lines: ever farther, below and above first. */
const AROUND: readonly Point[] = Array.from({ length: 12 }, (_, ring) => 0.6 * (ring + 1)).flatMap((radius) =>
	[2, 6, 1, 3, 5, 7, 0, 4].map((eighth): Point => {
		const angle = (eighth * Math.PI) / 4;
		return [radius * Math.cos(angle), radius * Math.sin(angle)];
	})
);
const HALO = 1.5;
/** Of the em above the baseline; half of it is above the middle. */
const ASCENT = 0.36;

/** Width of a text in ems: a full-width character is one, a Latin one a little more than half. */
export function emsOf(text: string): number {
	let ems = 0;
	for (const character of text)
		ems += /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u.test(character) ? 1 : 0.58;
	return ems;
}

/**
 * Places as many names as have room, the weightiest first.
 * @param taken room that no name may cover, as pins and boxes
 * @param within names stay inside
 */
export function placeLabels(
	requests: readonly LabelRequest[],
	taken: readonly Box[],
	within: Box
): readonly PlacedLabel[] {
	const covered: Box[] = [...taken];
	const placed: PlacedLabel[] = [];
	for (const request of requests.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
		const { id, text, size } = request;
		const width = emsOf(text) * size;
		const isFree = (box: Box): boolean =>
			contains(within, box) && !covered.some((other) => overlap(box, other));
		const at = placesOf(request, width).find(([x, y]) => isFree(boxOf(x, y, width, size)));
		const [x, y] = at ?? (request.always ? pulledIn(request.at, width, size, within) : [NaN, NaN]);
		if (Number.isNaN(x)) continue;
		covered.push(boxOf(x, y, width, size));
		placed.push({ id, text, x: tenths(x), y: tenths(y + size * ASCENT), size });
	}
	return placed;
}

/** The middles that are tried for a name, the best first. */
function placesOf({ at, size, reach, always }: LabelRequest, width: number): readonly Point[] {
	const small = reach < size / 2;
	const gap = small ? reach + size * 0.4 : 0;
	const shifts = (small ? BESIDE : SHIFTS)
		.map(([across, down]): Point => [across * (width + 2 * gap), down * (size + gap / 2)])
		.filter(([dx, dy]) => small || Math.hypot(dx, dy) <= reach);
	// As wide as it is, it has to move farther to be beside something than above or below it.
	const farther = always ? AROUND.map(([dx, dy]): Point => [dx * (width / 2), dy * size]) : [];
	return [...shifts, ...farther].map(([dx, dy]): Point => [at[0] + dx, at[1] + dy]);
}

/** The place nearest to a name's own where it is whole. */
function pulledIn([x, y]: Point, width: number, size: number, within: Box): Point {
	const kept = (at: number, from: number, length: number, own: number): number =>
		Math.max(from + own / 2 + HALO, Math.min(at, from + length - own / 2 - HALO));
	return [kept(x, within.x, within.width, width), kept(y, within.y, within.height, size)];
}

function tenths(value: number): number {
	return Math.round(value * 10) / 10;
}

/** The room that a placed name takes, its halo included. */
export function boxOfLabel({ text, x, y, size }: PlacedLabel): Box {
	return boxOf(x, y - size * ASCENT, emsOf(text) * size, size);
}

function boxOf(x: number, y: number, width: number, size: number): Box {
	return {
		x: x - width / 2 - HALO,
		y: y - size / 2 - HALO,
		width: width + 2 * HALO,
		height: size + 2 * HALO
	};
}

function contains(outer: Box, inner: Box): boolean {
	return (
		inner.x >= outer.x &&
		inner.y >= outer.y &&
		inner.x + inner.width <= outer.x + outer.width &&
		inner.y + inner.height <= outer.y + outer.height
	);
}
