/** A deck ↔ its file, `.dxdeck.json`. Shown in the documentation. Whatever is given, reading never throws. */
import { DECK_LIMITS, type Deck, type Slide } from './deck';

export const DECK_FORMAT = 'dxatlas-deck';
export const DECK_VERSION = 1;
/** Largest file that is read, in bytes. */
export const DECK_FILE_MOST = 5_000_000;

/** Why a file was not opened: what was found, and where. */
export type DeckRefusal =
	| { readonly kind: 'too-large'; readonly bytes: number }
	| { readonly kind: 'encoding' }
	| { readonly kind: 'empty' }
	/** `line` where the reader of JSON says it. */
	| { readonly kind: 'json'; readonly line: number | null; readonly starts: string }
	/** `found`: the format it says it has; `null` when it says none. */
	| { readonly kind: 'foreign'; readonly found: string | null }
	| { readonly kind: 'newer'; readonly found: number }
	| { readonly kind: 'version'; readonly found: string }
	| { readonly kind: 'no-slides'; readonly found: string }
	| { readonly kind: 'too-many'; readonly found: number }
	/** `number` of the slide from 1. */
	| {
			readonly kind: 'slide';
			readonly number: number;
			readonly field: keyof Omit<Slide, 'id'> | null;
			readonly problem: 'missing' | 'type' | 'too-long' | 'not-ours';
			readonly found: string;
	  };

export type DeckReading =
	{ readonly ok: true; readonly slides: Deck } | { readonly ok: false; readonly refusal: DeckRefusal };

/**
 * Writes a deck's file.
 * @param edition of the cases, on the day it is written
 */
export function formatDeck(deck: Deck, edition: string): string {
	const slides = deck.map(({ address, title, notes }) => ({
		address,
		...(title === null ? {} : { title }),
		...(notes === '' ? {} : { notes })
	}));
	return `${JSON.stringify({ format: DECK_FORMAT, version: DECK_VERSION, edition, slides }, null, '\t')}\n`;
}

/**
 * Reads the bytes of a file.
 * @param newId a new name for a slide at each call
 */
export function readDeckBytes(bytes: Uint8Array, newId: () => string): DeckReading {
	if (bytes.length > DECK_FILE_MOST) return refused({ kind: 'too-large', bytes: bytes.length });
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refused({ kind: 'encoding' });
	}
	return readDeckText(text, newId);
}

/** Reads the text of a file. */
export function readDeckText(text: string, newId: () => string): DeckReading {
	const bare = text.replace(/^\uFEFF/, '');
	if (bare.trim() === '') return refused({ kind: 'empty' });
	let value: unknown;
	try {
		value = JSON.parse(bare);
	} catch (error) {
		return refused({ kind: 'json', line: lineOf(bare, error), starts: shortened(bare.trim()) });
	}
	return readDeckValue(value, newId);
}

/** Reads what a file holds, or what this device kept. */
export function readDeckValue(value: unknown, newId: () => string): DeckReading {
	if (!isRecord(value) || value.format !== DECK_FORMAT) {
		const found = isRecord(value) && typeof value.format === 'string' ? shortened(value.format) : null;
		return refused({ kind: 'foreign', found });
	}
	const { version, slides } = value;
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		return refused({ kind: 'version', found: told(version) });
	}
	if (version > DECK_VERSION) return refused({ kind: 'newer', found: version });
	if (!Array.isArray(slides)) return refused({ kind: 'no-slides', found: told(slides) });
	if (slides.length > DECK_LIMITS.slides) return refused({ kind: 'too-many', found: slides.length });
	const read: Slide[] = [];
	for (const [at, each] of slides.entries()) {
		const slide = readSlide(each, newId);
		if ('id' in slide) read.push(slide);
		else return refused({ kind: 'slide', number: at + 1, ...slide });
	}
	return { ok: true, slides: read };
}

type SlideProblem = Omit<Extract<DeckRefusal, { kind: 'slide' }>, 'kind' | 'number'>;

function readSlide(value: unknown, newId: () => string): Slide | SlideProblem {
	if (!isRecord(value)) return { field: null, problem: 'type', found: told(value) };
	const { address, title = null, notes = '' } = value;
	if (address === undefined) return { field: 'address', problem: 'missing', found: '' };
	if (typeof address !== 'string') return { field: 'address', problem: 'type', found: told(address) };
	if (title !== null && typeof title !== 'string')
		return { field: 'title', problem: 'type', found: told(title) };
	if (typeof notes !== 'string') return { field: 'notes', problem: 'type', found: told(notes) };
	for (const [field, text] of [
		['address', address],
		['title', title ?? ''],
		['notes', notes]
	] as const) {
		if (text.length > DECK_LIMITS[field]) return { field, problem: 'too-long', found: String(text.length) };
	}
	if (!isAddress(address)) return { field: 'address', problem: 'not-ours', found: shortened(address) };
	return { id: newId(), address, title: title === '' ? null : title, notes };
}

/** Whether a text is an address of the explorer behind the base path: the country or an area, with any query. */
export function isAddress(text: string): boolean {
	return /^\/(area\/[^/?#\s]+\/?)?(\?[^#\s]*)?$/.test(text);
}

/** Where an address leads, for `parseView`. */
export function splitAddress(address: string): {
	readonly pathname: string;
	readonly query: URLSearchParams;
} {
	const at = address.indexOf('?');
	return at === -1
		? { pathname: address, query: new URLSearchParams() }
		: { pathname: address.slice(0, at), query: new URLSearchParams(address.slice(at + 1)) };
}

function refused(refusal: DeckRefusal): DeckReading {
	return { ok: false, refusal };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a message shows it; what is inside of lists and objects is not gone into. */
function told(value: unknown): string {
	if (typeof value === 'string') return shortened(value);
	if (Array.isArray(value)) return '[…]';
	return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

function shortened(text: string): string {
	const letters = Array.from(text);
	return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : text;
}

/** Line of a fault: engines say it in words of their own, as a position or as a line. */
function lineOf(text: string, error: unknown): number | null {
	const message = error instanceof Error ? error.message : '';
	const line = /line (\d+)/.exec(message)?.[1];
	if (line !== undefined) return Number(line);
	const position = /position (\d+)/.exec(message)?.[1];
	return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}
