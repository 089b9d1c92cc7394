/** Colours of names on a map, for readers that draw no halos. */
import { contrast } from '../../model/colour/ramp';
import { crosses } from '../../map/scene/boxes';
import { ofKind, type NameLabel } from '../../map/scene/drawables';
import { emsOf } from '../../map/scene/labels';
import { lookOf, shadeLook } from '../../map/scene/look';
import type { Lines } from '../../map/scene/path';
import type { Point } from '../../map/scene/simplify';
import type { Picture } from '../picture/picture';

export interface Ink {
	readonly colour: string;
	/** 0 to 1. */
	readonly opacity?: number;
	/** Pale background of the name. */
	readonly background?: string | undefined;
}

/** WCAG's least contrast of text. */
const READABLE = 4.5;

/**
 * Ink of a name: the usual one where it is read on every area below it, light instead of dark (or the other way round)
 * where it is on none, and on a pale background where it is on some, or over lines. Halos around letters are drawn by few
 * readers.
 */
export function inksOf({ map, scheme }: Picture): (name: NameLabel) => Ink {
	const look = lookOf(scheme);
	const { ink, halo } = look.label;
	const unreadable = ofKind(map.drawables, 'area')
		.filter(({ shade }) => contrast(ink, shadeLook(look, shade, map.spread).colour) < READABLE)
		.flatMap(({ rings }) => rings.map((ring) => ({ ring, ...extentOf(ring) })));
	const isHard = ([x, y]: Point): boolean => {
		const near = unreadable.filter(
			({ west, north, east, south }) => x >= west && x <= east && y >= north && y <= south
		);
		return holds(
			near.map(({ ring }) => ring),
			[x, y]
		);
	};
	const lines = ofKind(map.drawables, 'spoke');
	return ({ role, text, written = [text], x, y, size }) => {
		const [half, rise] = [(Math.max(...written.map(emsOf)) * size) / 2, size * 0.7];
		const place = { x: role === 'inset' ? x : x - half, y: y - size, width: 2 * half, height: size };
		const background = lines.some(({ from, to }) => crosses(place, from, to)) ? halo.colour : undefined;
		if (role !== 'own') return { colour: ink, opacity: look.labelOpacity[role], background };
		const hard = [-1, -0.5, 0, 0.5, 1].flatMap((side) =>
			[0, 0.5, 1].map((up) => isHard([x + side * half, y - up * rise]))
		);
		if (!hard.includes(true)) return { colour: ink, background };
		return hard.includes(false) ? { colour: ink, background: halo.colour } : { colour: halo.colour };
	};
}

function extentOf(ring: readonly Point[]) {
	const xs = ring.map(([x]) => x);
	const ys = ring.map(([, y]) => y);
	return { west: Math.min(...xs), east: Math.max(...xs), north: Math.min(...ys), south: Math.max(...ys) };
}

/** Whether a point is inside rings (even-odd). */
function holds(rings: Lines, [x, y]: Point): boolean {
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
