/**
 * The deck that this device keeps, in IndexedDB. Every tab changes it in one transaction of its own, so that none writes
 * over what another did, and tells the others.
 */
import { createStore, get, update, type UseStore } from 'idb-keyval';
import type { Deck } from '../view/deck';
import { DECK_FORMAT, DECK_VERSION, readDeckValue } from '../view/deck-file';
import { DECK_MARK, remember } from './device.svelte';

const KEY = `slides-${DECK_VERSION}`;
const CHANNEL = 'jichitai-dx-atlas-deck';

let opened: UseStore | null = null;
const store = () => (opened ??= createStore('jichitai-dx-atlas-deck', 'deck'));

/** A name for a slide that no other has. */
export function newSlideId(): string {
	// `randomUUID` exists on secure addresses only; an intranet may have none.
	return [...crypto.getRandomValues(new Uint8Array(12))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
}

/**
 * Reads the deck.
 * @throws when storage is closed to us
 */
export async function keptDeck(): Promise<Deck> {
	return parseKept(await get(KEY, store()));
}

/**
 * Changes the deck, whatever it is by now.
 * @returns what has become of it
 * @throws when storage is closed to us
 */
export async function changeKept(change: (deck: Deck) => Deck): Promise<Deck> {
	let next: Deck = [];
	await update(KEY, (value: unknown) => (next = change(parseKept(value))), store());
	remember(DECK_MARK, next.length === 0 ? null : String(next.length));
	channel?.postMessage('changed');
	return next;
}

let channel: BroadcastChannel | null = null;
/** Tells when another tab has changed the deck. Returns the undo. */
export function watchKept(onchange: () => void): () => void {
	channel ??= new BroadcastChannel(CHANNEL);
	const on = channel;
	on.addEventListener('message', onchange);
	return () => on.removeEventListener('message', onchange);
}

/**
 * What was kept is read as carefully as a file.
 * @throws when it cannot be read: then nothing is written over it either
 */
function parseKept(value: unknown): Deck {
	if (value === undefined) return [];
	if (!Array.isArray(value)) throw new Error(`${KEY}: found ${typeof value}, expected a list of slides`);
	const ids = value.map((each: unknown) =>
		typeof each === 'object' && each !== null && 'id' in each ? String(each.id) : newSlideId()
	);
	let at = 0;
	const reading = readDeckValue(
		{ format: DECK_FORMAT, version: DECK_VERSION, slides: value },
		() => ids[at++] ?? newSlideId()
	);
	if (!reading.ok) throw new Error(`${KEY}: ${reading.refusal.kind}`);
	return reading.slides;
}
