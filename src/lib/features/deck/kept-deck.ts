/**
 * The deck that this device keeps, in IndexedDB. Every tab changes it in one transaction of its own, so that none writes
 * over what another did, and notifies the others.
 */
import { createStore, get, promisifyRequest, type UseStore } from 'idb-keyval';
import * as v from 'valibot';
import { read, readOrNull } from '$lib/model/schema';
import { applyEdit, DECK_LIMITS, type Deck, type DeckEdit } from '$lib/view/deck';
import { DECK_VERSION, slideSchema } from '$lib/view/deck-file';
import { forgetEdit, noteEdit, notedEdits, type NotedEdit } from './deck-journal';
import { DECK_MARK, remember } from '$lib/features/explorer/device.svelte';

const KEY = `slides-${DECK_VERSION}`;
/** Where the former version kept its slides. */
const FORMER = `slides-${DECK_VERSION - 1}`;
/** Names of the notes whose edits were made last. */
const MADE = 'made';
const MADE_MOST = 100;
const CHANNEL = 'jichitai-dx-atlas-deck';

let opened: UseStore | null = null;
const store = () => (opened ??= createStore('jichitai-dx-atlas-deck', 'deck'));

/** Edits of this page that have not arrived on the device, in their order, and whether one of them has failed. */
let owed: readonly NotedEdit[] = [];
let failed = false;

/** Whether edits could not be kept: they last as long as the page. */
export function isOwing(): boolean {
	return failed && owed.length > 0;
}

/** What this page has made of a deck that the device holds, or of none. */
export function withOwed(deck: Deck): Deck {
	return owed.reduce((now, { edit }) => applyEdit(now, edit).deck, deck);
}

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
	await (madeUp ??= makeUp());
	return withOwed(parseKept((await get(KEY, store())) ?? (await get(FORMER, store()))));
}

/** Once a page: what the page before had begun and could not finish. */
let madeUp: Promise<unknown> | null = null;
async function makeUp(): Promise<void> {
	const noted = notedEdits();
	if (noted.length > 0) await writeKept(noted);
}

/**
 * Makes an edit in the deck, whatever that is by now, and those before that could not be kept. It is noted first, in case
 * that the page is left meanwhile.
 * @returns what has become of the deck
 * @throws when storage is closed to us
 */
export async function changeKept(edit: DeckEdit): Promise<Deck> {
	owed = [...owed, { key: noteEdit(edit), edit }];
	try {
		return await writeKept(owed);
	} catch (error) {
		failed = true;
		throw error;
	}
}

/** Edits and the names of their notes, in one transaction; those that had arrived before are left out. */
async function writeKept(noted: readonly NotedEdit[]): Promise<Deck> {
	let next: Deck = [];
	await store()('readwrite', async (slides) => {
		const [value, former, made] = await Promise.all([
			promisifyRequest<unknown>(slides.get(KEY)),
			promisifyRequest<unknown>(slides.get(FORMER)),
			promisifyRequest<unknown>(slides.get(MADE))
		]);
		const before = readOrNull(v.array(v.string()), made) ?? [];
		const wanted = noted.filter(({ key }) => !before.includes(key));
		next = wanted.reduce((deck, { edit }) => applyEdit(deck, edit).deck, parseKept(value ?? former));
		slides.put(next, KEY);
		slides.delete(FORMER);
		slides.put([...before, ...wanted.map(({ key }) => key)].slice(-MADE_MOST), MADE);
		await promisifyRequest(slides.transaction);
	});
	noted.forEach(({ key }) => forgetEdit(key));
	owed = owed.filter((each) => !noted.includes(each));
	failed &&= owed.length > 0;
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

const keptSchema = v.pipe(
	v.array(slideSchema({ id: v.optional(v.string(), newSlideId) }), 'a list of slides'),
	v.maxLength(DECK_LIMITS.slides, `at most ${DECK_LIMITS.slides} slides`)
);

/**
 * What was kept is read as carefully as a file.
 * @throws when it cannot be read: then nothing is written over it either
 */
function parseKept(value: unknown): Deck {
	return value === undefined ? [] : read(keptSchema, value, KEY);
}
