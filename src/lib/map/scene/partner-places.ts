/** Where the numbers of candidates are placed: on their office, at the edge when that is out of sight, never on each other. */
import type { PartnerMarks } from '../../derive/partners/partner-marks';
import type { LonLat } from '../../model/area';
import type { AreaCode } from '../../model/code';
import type { Box, Size } from './boxes';
import type { Point } from './simplify';

/** Diameter of a number's mark, in pixels or user units. */
export const NUMBER_SIZE = 24;
/** Of the mark itself, within the room that it keeps to others. */
export const NUMBER_RADIUS = (NUMBER_SIZE - 4) / 2;
/** Of the disc that marks our own office, to the middle of its line. */
export const OFFICE_RADIUS = 7;
/** Head of the arrow beside a number whose place is out of sight, pointing to the right from the number's middle. */
export const NUMBER_ARROW: readonly Point[] = [
	[NUMBER_RADIUS - 2, -6],
	[NUMBER_RADIUS + 8, 0],
	[NUMBER_RADIUS - 2, 6]
];

export interface Bounds {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}
export interface Wanted {
	readonly code: AreaCode;
	readonly at: Point;
}
export interface PlacedNumber {
	readonly code: AreaCode;
	readonly x: number;
	readonly y: number;
	/** Degrees clockwise from the right towards a place out of sight; `null` for one in sight. */
	readonly towards: number | null;
}

/** From the edges of a map that is moved, half a number and a little. */
const EDGE = NUMBER_SIZE / 2 + 8;

/** Numbers on a map that is moved, within what nothing lies over. */
export function numbersOn(
	{ candidates, from }: PartnerMarks,
	project: (at: LonLat) => Point,
	{ width, height }: Size,
	insets: Bounds
): readonly PlacedNumber[] {
	const right = width - Math.max(EDGE, insets.right);
	const bottom = height - Math.max(EDGE, insets.bottom);
	const left = Math.min(Math.max(EDGE, insets.left), right - EDGE);
	const top = Math.min(Math.max(EDGE, insets.top), bottom - EDGE);
	const wanted = candidates.map(({ code, at }) => ({ code, at: project(at) }));
	return placeNumbers(wanted, project(from), { left, top, right, bottom });
}

/** What no name may cover: the numbers, and our own office. */
export function coveredByNumbers(
	numbers: readonly { readonly x: number; readonly y: number }[],
	[x, y]: Point
): readonly Box[] {
	return [
		...numbers.map((at) => squareAround(at, NUMBER_SIZE)),
		squareAround({ x, y }, 2 * (OFFICE_RADIUS + 1))
	];
}
function squareAround({ x, y }: { readonly x: number; readonly y: number }, side: number): Box {
	return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

/** Steps aside, the nearest first, in diameters. */
const ASIDE: readonly Point[] = [0, 1, 2, 3].flatMap((far) =>
	far === 0
		? [[0, 0] as Point]
		: ([
				[far, 0],
				[-far, 0],
				[0, far],
				[0, -far],
				[far, far],
				[-far, -far],
				[far, -far],
				[-far, far]
			] as readonly Point[])
);

/**
 * Places numbers, the first where it wants to be, those after it beside it when it is in their way.
 * @param from our own office: a place out of sight is marked where the line to it leaves the picture
 */
export function placeNumbers(
	wanted: readonly Wanted[],
	from: Point,
	bounds: Bounds
): readonly PlacedNumber[] {
	const placed: PlacedNumber[] = [];
	for (const { code, at } of wanted) {
		const away = !isInside(at, bounds);
		const [x, y] = away ? edge(from, at, bounds) : at;
		const spots = ASIDE.map(([dx, dy]): Point => [x + dx * (NUMBER_SIZE + 2), y + dy * (NUMBER_SIZE + 2)]);
		const isFree = (spot: Point) =>
			isInside(spot, bounds) &&
			placed.every((other) => Math.hypot(other.x - spot[0], other.y - spot[1]) > NUMBER_SIZE);
		const [px, py] = spots.find(isFree) ?? [x, y];
		const towards = away ? (Math.atan2(at[1] - py, at[0] - px) * 180) / Math.PI : null;
		placed.push({ code, x: px, y: py, towards });
	}
	return placed;
}

function isInside([x, y]: Point, { left, top, right, bottom }: Bounds): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

/** Where the line leaves the picture; the nearest point of the picture when it starts outside. */
function edge(from: Point, to: Point, bounds: Bounds): Point {
	const clamp = ([x, y]: Point): Point => [
		Math.min(bounds.right, Math.max(bounds.left, x)),
		Math.min(bounds.bottom, Math.max(bounds.top, y))
	];
	if (!isInside(from, bounds)) return clamp(to);
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const share = Math.min(
		dx > 0 ? (bounds.right - from[0]) / dx : dx < 0 ? (bounds.left - from[0]) / dx : 1,
		dy > 0 ? (bounds.bottom - from[1]) / dy : dy < 0 ? (bounds.top - from[1]) / dy : 1
	);
	return clamp([from[0] + dx * share, from[1] + dy * share]);
}
