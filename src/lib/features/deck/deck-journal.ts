/**
 * Edits of the deck that are on their way to IndexedDB, written to `localStorage` before. A page that is left, reloaded or
 * killed takes its unfinished transactions with it; the next one makes up for them from here. Each note has a name, which
 * goes into the database together with its edit, so that none is made twice.
 */
import type { Slide, DeckEdit } from '$lib/view/deck';
import { DECK_FORMAT, DECK_VERSION, readDeckValue } from '$lib/view/deck-file';
import { remember, remembered } from '$lib/features/explorer/device.svelte';

/** A key for each edit: tabs that write at the same time do not write over one another. */
const PREFIX = 'deck-edit:';
const MOST = 300;
let noted = 0;

export interface NotedEdit {
	/** Names the note. */
	readonly key: string;
	readonly edit: DeckEdit;
}

/** Notes an edit, under the name that is given back. */
export function noteEdit(edit: DeckEdit): string {
	const order = `${Date.now().toString(36).padStart(9, '0')}-${(noted++).toString(36).padStart(6, '0')}`;
	const key = `${PREFIX}${order}-${Math.random().toString(36).slice(2, 8)}`;
	// Where the database stays closed, notes are never taken back.
	if (keysNoted().length < MOST) remember(key, JSON.stringify(edit));
	return key;
}

/** Takes a note back: its edit has arrived, or is none. */
export function forgetEdit(key: string): void {
	remember(key, null);
}

/** What is noted, in the order of the edits. What is no edit is let go of. */
export function notedEdits(): readonly NotedEdit[] {
	return keysNoted().flatMap((key) => {
		const edit = readEdit(parsed(remembered(key)));
		if (edit === null) forgetEdit(key);
		return edit === null ? [] : [{ key, edit }];
	});
}

function keysNoted(): readonly string[] {
	try {
		return Object.keys(localStorage)
			.filter((key) => key.startsWith(PREFIX))
			.sort();
	} catch {
		return [];
	}
}

function parsed(text: string | null): unknown {
	try {
		return JSON.parse(text ?? 'null');
	} catch {
		return null;
	}
}

/** Reads an edit as carefully as a file; `null` for what is none. */
export function readEdit(value: unknown): DeckEdit | null {
	if (typeof value !== 'object' || value === null) return null;
	const { kind, id, after, slide, change, edits } = value as Readonly<Record<string, unknown>>;
	const isPlace = after === null || typeof after === 'string';
	switch (kind) {
		case 'insert': {
			const read = readSlide(slide);
			return read && isPlace ? { kind, slide: read, after } : null;
		}
		case 'remove':
			return typeof id === 'string' ? { kind, id } : null;
		case 'move':
			return typeof id === 'string' && isPlace ? { kind, id, after } : null;
		case 'write': {
			if (typeof id !== 'string' || typeof change !== 'object' || change === null) return null;
			// Held against the rules of a slide, with something in place of what is not changed.
			const read = readSlide({ address: '/', ...change, id });
			if (!read) return null;
			const { address, title, notes } = read;
			return {
				kind,
				id,
				change: {
					...('address' in change ? { address } : {}),
					...('title' in change ? { title } : {}),
					...('notes' in change ? { notes } : {})
				}
			};
		}
		case 'all': {
			if (!Array.isArray(edits)) return null;
			const read = edits.map(readEdit);
			const whole = read.flatMap((edit) => edit ?? []);
			return whole.length === read.length ? { kind, edits: whole } : null;
		}
		default:
			return null;
	}
}

function readSlide(value: unknown): Slide | null {
	if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string')
		return null;
	const { id } = value;
	const file = { format: DECK_FORMAT, version: DECK_VERSION, slides: [value] };
	const reading = readDeckValue(file, () => id);
	return reading.ok ? (reading.slides[0] ?? null) : null;
}
