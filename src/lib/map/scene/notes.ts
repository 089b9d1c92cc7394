/** Words beside an area on a map: where their lines stand, and the arrow that leads to it. */
import type { Area, LonLat } from '../../model/area';
import type { AreaCode } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import type { AreaNote } from '../../view/notes';
import { grow, holds, type Box, type Size } from './boxes';
import { emsOf } from './labels';
import type { Point } from './simplify';

export interface PlacedNote {
	readonly code: AreaCode;
	readonly text: string;
	readonly lines: readonly string[];
	/** Of letters, in user units. */
	readonly size: number;
	readonly box: Box;
	/** Where the arrow begins, at the edge of the box, and where it points. */
	readonly from: Point;
	readonly to: Point;
}

/** On a screen, in user units. */
const NOTE_SIZE = 13;
/** Sizes of letters: width of a line at most, height of one, and what is left free around all. */
const LINE = 12;
const LEADING = 1.4;
const PAD = 0.5;
/** Length and half the width of an arrow's head, in sizes of letters. */
const HEAD = 0.7;
/** Between an arrow's point and the pin of its area, in user units. */
const GAP = 2;

/**
 * Notes of areas that are seen, each whole on its canvas.
 * @param marks what stands on the map: pins
 */
export function placeNotes(
	notes: readonly AreaNote[],
	dataset: Pick<Dataset, 'areaByCode'>,
	ground: NoteGround,
	canvas: Size,
	marks: readonly Box[]
): readonly PlacedNote[] {
	return notes.flatMap((note): readonly PlacedNote[] => {
		const area = dataset.areaByCode.get(note.area);
		const to = area ? notePlace(area, ground, canvas) : null;
		return to === null ? [] : [placeNote(note, to, canvas, marks)];
	});
}

/** Where the arrow to an area points; `null` where it is not on the canvas: then its words are not, either. */
export function notePlace(area: Area, { project, isShown, centre }: NoteGround, canvas: Size): Point | null {
	const at = area.label;
	const middle = centre?.(area.code) ?? null;
	if (middle === null && !isShown(at)) return null;
	const to = middle ?? project(at);
	return to[0] < 0 || to[1] < 0 || to[0] > canvas.width || to[1] > canvas.height ? null : to;
}

export interface NoteGround {
	readonly project: (at: LonLat) => Point;
	readonly isShown: (at: LonLat) => boolean;
	/** Middle of an area where it is drawn elsewhere than it is: on a tile. */
	readonly centre?: ((code: AreaCode) => Point | null) | undefined;
}

/**
 * A note beside its place.
 * @param marks what stands there: the arrow ends before it
 */
export function placeNote(note: AreaNote, to: Point, canvas: Size, marks: readonly Box[]): PlacedNote {
	const size = NOTE_SIZE;
	const lines = noteLines(note.text);
	const width = Math.max(...lines.map(emsOf)) * size + 2 * PAD * size;
	const height = lines.length * LEADING * size + PAD * size;
	const unit = Math.min(canvas.width, canvas.height) / 100;
	const kept = (at: number, own: number, whole: number): number =>
		Math.round(Math.max(2, Math.min(at - own / 2, whole - own - 2)) * 10) / 10;
	const box = {
		x: kept(to[0] + note.dx * unit, width, canvas.width),
		y: kept(to[1] + note.dy * unit, height, canvas.height),
		width: Math.round(width * 10) / 10,
		height: Math.round(height * 10) / 10
	};
	const from = edgeOf(box, to);
	return { code: note.area, text: note.text, lines, size, box, from, to: tipBefore(from, to, marks) };
}

/** Baseline of a line of a note. */
export function noteBaseline({ box, size }: Pick<PlacedNote, 'box' | 'size'>, line: number): number {
	return box.y + PAD * 0.5 * size + (line + 0.5) * LEADING * size + 0.36 * size;
}

/** The head of the arrow; none where the words stand on their place. */
export function arrowHead({ from, to, size }: Pick<PlacedNote, 'from' | 'to' | 'size'>): readonly Point[] {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(dx, dy);
	if (length < HEAD * size) return [];
	const [ux, uy] = [(dx / length) * HEAD * size, (dy / length) * HEAD * size];
	return [to, [to[0] - ux - uy / 2, to[1] - uy + ux / 2], [to[0] - ux + uy / 2, to[1] - uy - ux / 2]];
}

/** Where the line from the middle of a box leaves it. */
function edgeOf({ x, y, width, height }: Box, [tx, ty]: Point): Point {
	const [cx, cy] = [x + width / 2, y + height / 2];
	const [dx, dy] = [tx - cx, ty - cy];
	const share = Math.min(width / 2 / Math.abs(dx || 1e-9), height / 2 / Math.abs(dy || 1e-9), 1);
	return [cx + dx * share, cy + dy * share];
}

/** Where an arrow first meets what stands at its end; its end where nothing does, or where it begins there. */
function tipBefore([x, y]: Point, to: Point, marks: readonly Box[]): Point {
	const [dx, dy] = [to[0] - x, to[1] - y];
	const meets = marks.flatMap((mark) => {
		const box = grow(mark, GAP);
		if (!holds(box, to)) return [];
		const across = dx === 0 ? -Infinity : ((dx > 0 ? box.x : box.x + box.width) - x) / dx;
		const down = dy === 0 ? -Infinity : ((dy > 0 ? box.y : box.y + box.height) - y) / dy;
		return [Math.max(across, down)];
	});
	const share = Math.min(1, ...meets);
	const rounded = (at: number): number => Math.round(at * 10) / 10;
	return !(share > 0) || share === 1 ? to : [rounded(x + dx * share), rounded(y + dy * share)];
}

/** Words in lines; Latin ones break at spaces, others where the line ends. */
function noteLines(text: string): readonly string[] {
	const lines = [''];
	for (const piece of text.match(/[\u0021-\u024f]+ ?|[^]/gu) ?? []) {
		const line = lines.at(-1) ?? '';
		const isFull = line !== '' && emsOf((line + piece).trimEnd()) > LINE && !/^[、。，．」）]/u.test(piece);
		if (isFull) lines.push(piece.trimStart());
		else lines[lines.length - 1] = line + piece;
	}
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}
