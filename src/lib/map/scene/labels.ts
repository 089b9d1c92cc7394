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
}

export interface PlacedLabel {
	readonly id: string;
	readonly text: string;
	/** Middle of the text, on its baseline. */
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
		const width = emsOf(request.text) * request.size;
		const small = request.reach < request.size / 2;
		for (const [across, down] of small ? BESIDE : SHIFTS) {
			const gap = small ? request.reach + request.size * 0.4 : 0;
			const dx = across * (width + 2 * gap);
			const dy = down * (request.size + gap / 2);
			if (!small && Math.hypot(dx, dy) > request.reach) continue;
			const x = request.at[0] + dx;
			const y = request.at[1] + dy;
			const box = boxOf(x, y, width, request.size);
			if (!contains(within, box) || covered.some((other) => overlap(box, other))) continue;
			covered.push(box);
			placed.push({
				id: request.id,
				text: request.text,
				x: Math.round(x * 10) / 10,
				y: Math.round((y + request.size * ASCENT) * 10) / 10,
				size: request.size
			});
			break;
		}
	}
	return placed;
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
