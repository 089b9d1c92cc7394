/**
 * Edits of the deck that are on their way to IndexedDB, written to `localStorage` before. A page that is left, reloaded or
 * killed takes its unfinished transactions with it; the next one makes up for them from here. Each note has a name, which
 * goes into the database together with its edit, so that none is made twice.
 */
import * as v from 'valibot';
import { readOrNull } from '$lib/model/schema';
import type { DeckEdit } from '$lib/view/deck';
import { slideEntries, slideSchema } from '$lib/view/deck-file';
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

const id = v.string();
const after = v.nullable(v.string());
const { address, beside, title, notes, text, parts } = slideEntries;
const editSchema: v.GenericSchema<unknown, DeckEdit> = v.variant('kind', [
	v.object({ kind: v.literal('insert'), slide: slideSchema({ id }), after }),
	v.object({ kind: v.literal('remove'), id }),
	v.object({ kind: v.literal('move'), id, after }),
	v.object({
		kind: v.literal('write'),
		id,
		change: v.object({
			address: v.exactOptional(address),
			title: v.exactOptional(title),
			notes: v.exactOptional(notes),
			beside: v.exactOptional(beside),
			text: v.exactOptional(text),
			parts: v.exactOptional(parts)
		})
	}),
	v.object({ kind: v.literal('all'), edits: v.array(v.lazy(() => editSchema)) })
]);

/** Reads an edit as carefully as a file; `null` for what is none. */
export function readEdit(value: unknown): DeckEdit | null {
	return readOrNull(editSchema, value);
}
