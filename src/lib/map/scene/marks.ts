/** Pins on a fixed canvas: those that would overlap become one mark. MapGl does the same by zoom, on the globe. */
import type { LonLat } from '../../model/area';
import type { AreaCode } from '../../model/code';
import { themeOfMost, type Pin } from '../../derive/pins';
import { themeGroupOf } from '../../model/theme';
import type { Language } from '../../view/view';
import { overlap, type Box, type Size } from './boxes';
import type { Point } from './simplify';

/** A mark: one locality's pin, or several in one. */
export interface Mark {
	readonly id: string;
	readonly at: Point;
	readonly count: number;
	readonly codes: readonly AreaCode[];
	readonly shape: 'square' | 'circle' | 'cluster';
	/** Upper-level theme; of a cluster that of most of its cases. */
	readonly theme: string | null;
	/** A person's own cases are among them. */
	readonly own?: true;
}

interface Group {
	readonly at: Point;
	readonly pins: Pin[];
}

/**
 * Gathers pins that lie within `reach` of each other, the one with most cases first, and then those whose marks would cover
 * each other.
 * @param project from degrees to the canvas
 */
export function marksOf(
	pins: readonly Pin[],
	project: (at: LonLat) => Point,
	reach: number
): readonly Mark[] {
	const groups: Group[] = [];
	const cells = new Cells<Group>(reach);
	for (const pin of pins.toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))) {
		const at = project(pin.at);
		const near = cells.first(at, (group) => Math.hypot(group.at[0] - at[0], group.at[1] - at[1]) < reach);
		if (near) {
			near.pins.push(pin);
			continue;
		}
		const group: Group = { at, pins: [pin] };
		groups.push(group);
		cells.add(at, group);
	}
	return apart(groups).map(markOf);
}

/** No mark is wider. */
const WIDEST = 80;

/** Things by where they are, so that of thousands only those beside a place are looked at. */
class Cells<T> {
	readonly #cells = new Map<number, { readonly order: number; readonly item: T }[]>();
	#count = 0;
	/** @param side of a cell; only what is nearer than this is found */
	constructor(readonly side: number) {}
	/** As a number, which is found sooner than a text; no map has as many columns. */
	#keyOf(x: number, y: number): number {
		return Math.floor(x / this.side) * 2 ** 24 + Math.floor(y / this.side);
	}
	add([x, y]: Point, item: T): void {
		const key = this.#keyOf(x, y);
		const cell = this.#cells.get(key);
		const entry = { order: this.#count++, item };
		if (cell) cell.push(entry);
		else this.#cells.set(key, [entry]);
	}
	/** The one that was added first of those about a place for which something holds. */
	first([x, y]: Point, holds: (item: T) => boolean): T | undefined {
		let found: { readonly order: number; readonly item: T } | undefined;
		for (const dx of [-1, 0, 1]) {
			for (const dy of [-1, 0, 1]) {
				for (const entry of this.#cells.get(this.#keyOf(x + dx * this.side, y + dy * this.side)) ?? []) {
					if ((!found || entry.order < found.order) && holds(entry.item)) found = entry;
				}
			}
		}
		return found?.item;
	}
}

/**
 * Of marks that would cover each other the one with most cases stays, and each place of the others goes to the nearest that
 * stays: so a mark holds what is about it, and none draws in half of a country. Marks grow with what they take in, hence
 * once more until none covers another.
 */
function apart(groups: readonly Group[]): readonly Group[] {
	let marks = groups.map((group) => ({ ...group, places: [group] }));
	for (;;) {
		const kept: typeof marks = [];
		const gone: Group[] = [];
		const cells = new Cells<{ readonly box: Box }>(WIDEST);
		for (const mark of marks.toSorted((a, b) => countOf(b) - countOf(a))) {
			const box = boxOf(mark);
			if (cells.first(mark.at, (each) => overlap(each.box, box))) {
				gone.push(...mark.places);
				continue;
			}
			kept.push({ at: mark.at, pins: [...mark.pins], places: [...mark.places] });
			cells.add(mark.at, { box });
		}
		if (gone.length === 0) return kept;
		for (const place of gone) {
			const mark = nearest(kept, place.at);
			mark.pins.push(...place.pins);
			mark.places.push(place);
		}
		marks = kept;
	}
}

function nearest<T extends Group>(groups: readonly T[], [x, y]: Point): T {
	const far = ({ at }: Group) => (at[0] - x) ** 2 + (at[1] - y) ** 2;
	return groups.reduce((best, group) => (far(group) < far(best) ? group : best));
}

function countOf({ pins }: Group): number {
	return pins.reduce((sum, { count }) => sum + count, 0);
}

function shapeOf({ pins: [first, ...others] }: Group): Mark['shape'] {
	return others.length > 0 ? 'cluster' : (first?.shape ?? 'circle');
}

function boxOf(group: Group): Box {
	const { width, height } = markSize({ shape: shapeOf(group), count: countOf(group) });
	return {
		x: group.at[0] - width / 2 - PIN_MARGIN,
		y: group.at[1] - height / 2 - PIN_MARGIN,
		width: width + 2 * PIN_MARGIN,
		height: height + 2 * PIN_MARGIN
	};
}

function markOf(group: Group): Mark {
	const { at, pins } = group;
	return {
		id: pins[0]?.code ?? '',
		at: [Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10],
		count: countOf(group),
		codes: pins.map((pin) => pin.code),
		shape: shapeOf(group),
		theme: themeOfMost(pins),
		...(pins.some((pin) => pin.own) && { own: true })
	};
}

/** Height of a locality's mark, in pixels or user units. */
export const MARK_HEIGHT = 20;
/** Around a mark, where it answers a finger as well: with it a mark is large enough to be hit alone. */
export const PIN_MARGIN = 2;
/** Pins nearer to each other than this are one mark. */
export const PIN_REACH = MARK_HEIGHT + 2 * PIN_MARGIN;
/** Of its letters. */
export const MARK_TEXT = 12;
/** Corner of a mark that represents a prefecture; all others are round. */
export const MARK_CORNER = 3;

/** How large a mark is: it shows its theme's letter (a cluster on a disc of its own) and, from two cases on, how many. */
export function markSize({ shape, count }: Pick<Mark, 'shape' | 'count'>): Size {
	const digits = String(count).length;
	if (shape === 'cluster') return { width: MARK_HEIGHT + 10 + digits * 7, height: MARK_HEIGHT + 2 };
	return { width: count > 1 ? MARK_HEIGHT + 5 + digits * 7 : MARK_HEIGHT, height: MARK_HEIGHT };
}

/** The room that a mark takes where it stands. */
export function markBox(mark: Pick<Mark, 'at' | 'shape' | 'count'>): Box {
	const size = markSize(mark);
	return { x: mark.at[0] - size.width / 2, y: mark.at[1] - size.height / 2, ...size };
}

/** Between a mark and the edge of what it is drawn in: half of its ring, and a little. */
const EDGE = 2;
/** Height of a box's head, which its name takes. */
export const CAPTION = 15;
/** A box has room for its name and, below it, a mark. */
export const BOX_HEIGHT = CAPTION + MARK_HEIGHT + 2 + 2 * EDGE;
/** The place of a mark moved as little as it takes for the mark to be whole inside a frame, which is larger than it. */
export function keptInside(at: Point, size: Size, { x, y, width, height }: Box): Point {
	const kept = (at: number, from: number, length: number, own: number): number => {
		const margin = own / 2 + EDGE;
		return Math.min(Math.max(at, from + margin), from + length - margin);
	};
	return [kept(at[0], x, width, size.width), kept(at[1], y, height, size.height)];
}

/**
 * The marks of a box of a drawing, as large in a small box as in a large one, whole inside it and below its name.
 * @param project from degrees to the drawing
 */
export function marksInBox(
	pins: readonly Pin[],
	project: (at: LonLat) => Point,
	{ y, height, ...box }: Box
): readonly Mark[] {
	const frame = { ...box, y: y + CAPTION, height: height - CAPTION };
	// Inside before they are joined, as wide as they may become: what is moved later may cover another.
	const widest = markSize({ shape: 'cluster', count: pins.reduce((sum, { count }) => sum + count, 0) });
	return marksOf(pins, (at) => keptInside(project(at), widest, frame), PIN_REACH);
}

/** Radius of the disc that a cluster has its theme's letter on. */
export const CHIP_RADIUS = 8;
/** Where the middle of that disc is, from the mark's own; `null` where a mark has none. */
export function chipX(mark: Pick<Mark, 'shape' | 'count' | 'theme'>): number | null {
	if (mark.shape !== 'cluster' || !mark.theme) return null;
	return CHIP_RADIUS + 3 - markSize(mark).width / 2;
}

/** The texts of a mark and where their middles are, from its own. */
export function markTexts(
	mark: Pick<Mark, 'shape' | 'count' | 'theme'>,
	lang: Language
): readonly { readonly role: 'letter' | 'count'; readonly text: string; readonly x: number }[] {
	const count = { role: 'count', text: String(mark.count) } as const;
	const chip = chipX(mark);
	if (mark.shape === 'cluster' && chip === null) return [{ ...count, x: 0 }];
	const text = mark.theme === null ? '' : (themeGroupOf(mark.theme)?.letter[lang] ?? '');
	const letter = { role: 'letter', text } as const;
	if (chip !== null)
		return [
			{ ...letter, x: chip },
			{ ...count, x: CHIP_RADIUS + 0.5 }
		];
	if (mark.count <= 1) return [{ ...letter, x: 0 }];
	return [
		{ ...letter, x: MARK_HEIGHT / 2 - markSize(mark).width / 2 + 1 },
		{ ...count, x: (MARK_HEIGHT - 3) / 2 }
	];
}
