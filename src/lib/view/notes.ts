/** A few words beside an area, with an arrow to it: part of a view, so that they go wherever it goes. Text only, never markup. */
import { parseCode, type AreaCode } from '../model/code';

export interface AreaNote {
	readonly area: AreaCode;
	readonly text: string;
	/** From the area's place to the middle of the words, in hundredths of the map's shorter side; y runs downward. */
	readonly dx: number;
	readonly dy: number;
}

/** Letters of a note, and notes of a view. */
export const NOTE_LIMIT = 60;
export const NOTES_MOST = 8;
/** How far away words may be, in hundredths. */
export const NOTE_REACH = 100;
/** Where words stand that nobody has moved. */
export const NOTE_PLACE = { dx: 14, dy: -14 } as const;
export const NO_NOTES: readonly AreaNote[] = [];

/** Words as they are kept: in one line, and no longer than there is room for. */
function noteText(text: string): string {
	const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
	return Array.from(line).slice(0, NOTE_LIMIT).join('').trim();
}

/** Reads `38202:words:14:-14`; the place may be left out. `null` for what is none. */
export function readNote(given: string): AreaNote | null {
	const [, found = '', rest = ''] = /^([^:]*):([^]*)$/.exec(given) ?? [];
	const area = parseCode(found);
	const [, words = rest, dx, dy] = /^([^]*):(-?\d{1,3}):(-?\d{1,3})$/.exec(rest) ?? [];
	const text = noteText(words);
	if (area === null || text === '') return null;
	return dx === undefined
		? { area, text, ...NOTE_PLACE }
		: { area, text, dx: reach(+dx), dy: reach(Number(dy)) };
}

export function writeNote({ area, text, dx, dy }: AreaNote): string {
	return [area, text, dx, dy].join(':');
}

/** The notes with one added, changed, or taken away where its words are empty. */
export function withNote(notes: readonly AreaNote[], { area, text, dx, dy }: AreaNote): readonly AreaNote[] {
	const note = { area, text: noteText(text), dx: reach(dx), dy: reach(dy) };
	const others = notes.filter((each) => each.area !== area);
	if (note.text === '') return others;
	if (others.length < notes.length) return notes.map((each) => (each.area === area ? note : each));
	return others.length < NOTES_MOST ? [...others, note] : others;
}

function reach(value: number): number {
	return Math.max(-NOTE_REACH, Math.min(NOTE_REACH, Math.round(value)));
}
