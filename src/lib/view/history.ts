/** Undo and redo of a deck's edits. Holds edits, never decks: what another tab did meanwhile stays done. */
import { applyEdit, type Deck, type DeckEdit } from './deck';

export interface DeckHistory {
	/** Each leads one step back; the last one first to be taken. */
	readonly past: readonly DeckEdit[];
	/** Each leads one step forward again. */
	readonly future: readonly DeckEdit[];
	/** What the last step wrote on, while it is still being typed: `id title`. */
	readonly typing: string | null;
}

export const NO_HISTORY: DeckHistory = { past: [], future: [], typing: null };

/** Steps that can be taken back. */
const DEPTH = 100;

/**
 * Takes note of an edit that was made.
 * @param inverse what leads back from it, as `applyEdit` gave it
 */
export function noted(history: DeckHistory, edit: DeckEdit, inverse: DeckEdit | null): DeckHistory {
	if (inverse === null) return history;
	const typing = typingOf(edit);
	// One word is one step, not one letter: the step that began the typing leads back to before it.
	if (typing !== null && typing === history.typing) return { ...history, future: [] };
	return { past: [...history.past, inverse].slice(-DEPTH), future: [], typing };
}

/** The field was left: what is typed next is a step of its own. */
export function rested(history: DeckHistory): DeckHistory {
	return history.typing === null ? history : { ...history, typing: null };
}

/**
 * The next step back, or forward again; steps that no longer lead anywhere are passed over.
 * @returns the edit to make, `null` when there is none, and the history once it has been made
 */
export function stepped(
	deck: Deck,
	history: DeckHistory,
	direction: 'back' | 'forward'
): { readonly edit: DeckEdit | null; readonly history: DeckHistory } {
	let { past, future } = history;
	for (;;) {
		const [from, to] = direction === 'back' ? [past, future] : [future, past];
		const edit = from.at(-1);
		if (!edit) return { edit: null, history: { past, future, typing: null } };
		const { inverse } = applyEdit(deck, edit);
		const rest = from.slice(0, -1);
		const back = inverse === null ? to : [...to, inverse];
		[past, future] = direction === 'back' ? [rest, back] : [back, rest];
		if (inverse !== null) return { edit, history: { past, future, typing: null } };
	}
}

function typingOf(edit: DeckEdit): string | null {
	if (edit.kind !== 'write') return null;
	const keys = Object.keys(edit.change);
	const [key] = keys;
	const typed = key === 'title' || key === 'notes' || key === 'text';
	return keys.length === 1 && typed ? `${edit.id} ${key}` : null;
}
