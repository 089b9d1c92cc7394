/** The marks of pins on a map that is zoomed: the same that a drawn map has where it shows as much. */
import type { LonLat } from '../../model/area';
import type { AreaCode } from '../../model/code';
import type { Pin } from '../../derive/pins';
import { worldAt } from './camera';
import { marksOf, PIN_REACH, type Mark } from './marks';
import type { Point } from './simplify';

/** Several pins that would overlap at a zoom. */
export interface PinCluster {
	/** The same wherever the same codes are joined. */
	readonly id: string;
	/** Where the one with most cases stands. */
	readonly at: LonLat;
	/** Cases in all of them. */
	readonly count: number;
	/** Upper-level theme that most of them have before all else. */
	readonly theme: string | null;
	/** Sorted. */
	readonly codes: readonly AreaCode[];
	/** A zoom at which it falls apart; more than `PIN_MAX_ZOOM` where it never does: then its codes are to be listed. */
	readonly expandsAt: number;
	/** A person's own cases are among them. */
	readonly own?: true;
}

/** Above this zoom marks stay as they are: a prefecture's and a city's office in one building remain one at every zoom. */
export const PIN_MAX_ZOOM = 15;
/** Zooms that are tried, one after the other, until a cluster falls apart. */
const STEP = 0.5;

/** Whether it is several pins. */
export function isCluster(mark: Pin | PinCluster): mark is PinCluster {
	return 'codes' in mark;
}

const known = new WeakMap<
	readonly Pin[],
	{ readonly zoom: number; readonly marks: readonly (Pin | PinCluster)[] }
>();

/**
 * What to draw at a zoom (of 512-pixel tiles, as MapLibre's): single pins, and clusters. Every pin is in exactly one of
 * them. Ordered by (first) code. Whoever asks the same again (the buttons, and the names beside them) is told the same.
 */
export function pinMarksAt(pins: readonly Pin[], zoom: number): readonly (Pin | PinCluster)[] {
	const last = known.get(pins);
	if (last?.zoom === zoom) return last.marks;
	const marks = gathered(pins, zoom);
	known.set(pins, { zoom, marks });
	return marks;
}

function gathered(pins: readonly Pin[], zoom: number): readonly (Pin | PinCluster)[] {
	const pinOf = new Map(pins.map((pin) => [pin.code, pin]));
	const first = (mark: Pin | PinCluster) => (isCluster(mark) ? (mark.codes[0] ?? '') : mark.code);
	return marksAt(pins, zoom)
		.flatMap((mark): readonly (Pin | PinCluster)[] => {
			// A mark is named by the pin that it stands at.
			const at = pinOf.get(mark.id);
			if (!at || mark.codes.length < 2) return at ? [at] : [];
			const inside = mark.codes.flatMap((code) => pinOf.get(code) ?? []);
			const codes = mark.codes.toSorted();
			const { count, theme, own } = mark;
			const id = `${codes[0]}+${codes.length - 1}`;
			const expandsAt = fallsApart(inside, zoom);
			return [{ id, at: at.at, count, theme, codes, expandsAt, ...(own && { own }) }];
		})
		.sort((a, b) => (first(a) < first(b) ? -1 : 1));
}

function marksAt(pins: readonly Pin[], zoom: number): readonly Mark[] {
	const world = worldAt(Math.min(zoom, PIN_MAX_ZOOM));
	return marksOf(pins, (at): Point => world(at), PIN_REACH);
}

function fallsApart(pins: readonly Pin[], zoom: number): number {
	for (let at = zoom + STEP; at <= PIN_MAX_ZOOM; at += STEP) if (marksAt(pins, at).length > 1) return at;
	return PIN_MAX_ZOOM + 1;
}
