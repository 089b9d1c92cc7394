/** Colours of names on a map, for readers that draw no halos. */
import { contrast, PALETTES } from '../../derive/palette';
import { emsOf, type PlacedLabel } from '../../map/scene/labels';
import { linesOf } from '../../map/scene/path';
import type { Point } from '../../map/scene/simplify';
import type { Picture } from '../picture/picture';

export interface Ink {
	readonly colour: string;
	/** Pale ground below the name. */
	readonly ground?: string;
}

/** WCAG's least contrast of text. */
const READABLE = 4.5;

/**
 * Ink of a name: the usual one where it is read on every area below it, light instead of dark (or the other way round)
 * where it is on none, and on a pale ground where it is on some. Halos around letters are drawn by few readers.
 */
export function inksOf({ map, scheme }: Picture): (name: PlacedLabel) => Ink {
	const { ink, halo } = PALETTES[scheme].label;
	const unreadable = map.areas.flatMap(({ fill, d }) =>
		contrast(ink, fill) < READABLE ? linesOf(d).map((ring) => ({ ring, ...extentOf(ring) })) : []
	);
	const isHard = ([x, y]: Point): boolean => {
		const near = unreadable.filter(
			({ west, north, east, south }) => x >= west && x <= east && y >= north && y <= south
		);
		return holds(
			near.map(({ ring }) => ring),
			[x, y]
		);
	};
	return ({ text, x, y }) => {
		const [half, rise] = [(emsOf(text) * map.names.size) / 2, map.names.size * 0.7];
		const hard = [-1, -0.5, 0, 0.5, 1].flatMap((side) =>
			[0, 0.5, 1].map((up) => isHard([(x + side * half) / map.grid, (y - up * rise) / map.grid]))
		);
		if (!hard.includes(true)) return { colour: ink };
		return hard.includes(false) ? { colour: ink, ground: halo } : { colour: halo };
	};
}

function extentOf(ring: readonly Point[]) {
	const xs = ring.map(([x]) => x);
	const ys = ring.map(([, y]) => y);
	return { west: Math.min(...xs), east: Math.max(...xs), north: Math.min(...ys), south: Math.max(...ys) };
}

/** Whether a point lies inside rings (even-odd). */
function holds(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
	let inside = false;
	for (const ring of rings) {
		let [px, py] = ring.at(-1) ?? [0, 0];
		for (const [qx, qy] of ring) {
			if (py > y !== qy > y && x < ((qx - px) * (y - py)) / (qy - py) + px) inside = !inside;
			[px, py] = [qx, qy];
		}
	}
	return inside;
}
