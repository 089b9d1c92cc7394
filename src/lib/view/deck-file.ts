/**
 * A deck ↔ its file, `.dxdeck.json`. Shown in the documentation. Whatever is given, reading never throws. Version 1 had maps
 * only, without a kind and without parts: they are read as what they are.
 */
import * as v from 'valibot';
import { DECK_TAKEN, type Deck, type Slide, type SlidePart } from './deck';

export const DECK_FORMAT = 'dxatlas-deck';
export const DECK_VERSION = 2;
/** Largest file that is read, in bytes. */
export const DECK_FILE_MOST = 5_000_000;

const textUpTo = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** What is written of a slide; an empty title is none. */
const address = v.pipe(textUpTo(DECK_TAKEN.address), v.check(isAddress));
const shownOrNot = v.exactOptional(v.boolean());
export const slideEntries = {
	address,
	/** Address of a second view. */
	beside: address,
	title: v.pipe(
		v.nullable(textUpTo(DECK_TAKEN.title)),
		v.transform((title) => (title === '' ? null : title))
	),
	notes: textUpTo(DECK_TAKEN.notes),
	text: textUpTo(DECK_TAKEN.text),
	parts: v.object({
		legend: shownOrNot,
		list: shownOrNot,
		code: shownOrNot,
		names: shownOrNot,
		pins: shownOrNot
	} satisfies Readonly<Record<SlidePart, typeof shownOrNot>>)
};

/**
 * A slide, whatever its kind.
 * @param more what else each has
 */
export function slideSchema<const More extends v.ObjectEntries>(more: More) {
	const { title, notes, text, parts, beside } = slideEntries;
	const said = { ...more, title: v.optional(title, null), notes: v.optional(notes, '') };
	const mapped = { ...said, address, parts: v.optional(parts, {}) };
	const worded = { ...said, text: v.optional(text, '') };
	return v.variant('kind', [
		v.object({ kind: v.optional(v.literal('map'), 'map'), ...mapped }),
		v.object({ kind: v.literal('pair'), ...mapped, beside }),
		v.object({ kind: v.literal('title'), ...worded }),
		v.object({ kind: v.literal('text'), ...worded })
	]);
}
/** The file. */
export const deckFileSchema = v.object({
	format: v.literal(DECK_FORMAT),
	version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(DECK_VERSION)),
	/** Of the cases, on the day it was written. */
	edition: v.optional(v.unknown()),
	slides: v.pipe(v.array(slideSchema({})), v.maxLength(DECK_TAKEN.slides))
});

type SlideField = keyof typeof slideEntries | 'kind';

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
	/** `found`: `null` when there is none, here and below. */
	| { readonly kind: 'version'; readonly found: string | null }
	| { readonly kind: 'no-slides'; readonly found: string | null }
	| { readonly kind: 'too-many'; readonly found: number }
	/** `number` of the slide from 1, here and below. */
	| {
			readonly kind: 'slide';
			readonly number: number;
			readonly field: SlideField | null;
			/** `kind`: a kind of slide that we do not know. */
			readonly problem: 'missing' | 'type' | 'not-ours' | 'kind';
			readonly found: string;
	  }
	/** Letters of a slide's field, and how many are taken. */
	| {
			readonly kind: 'too-long';
			readonly number: number;
			readonly field: SlideField;
			readonly found: number;
			readonly most: number;
	  };

export type DeckReading =
	{ readonly ok: true; readonly slides: Deck } | { readonly ok: false; readonly refusal: DeckRefusal };

/**
 * Writes a deck's file.
 * @param edition of the cases, on the day it is written
 */
export function formatDeck(deck: Deck, edition: string): string {
	const slides = deck.map(({ id: _, title, notes, ...slide }) => ({
		...slide,
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

/** Reads what a file holds. */
export function readDeckValue(value: unknown, newId: () => string): DeckReading {
	const { success, output, issues } = v.safeParse(deckFileSchema, value, { abortEarly: true });
	if (!success) return refused(refusalOf(issues[0]));
	return { ok: true, slides: output.slides.map((slide): Slide => ({ id: newId(), ...slide })) };
}

/** What was found first, as a refusal tells it. */
function refusalOf({ path, type, requirement }: v.BaseIssue<unknown>): DeckRefusal {
	const [part, slide, field]: readonly (v.IssuePathItem | undefined)[] = path ?? [];
	const found = (field ?? slide ?? part)?.value;
	if (slide) {
		const number = Number(slide.key) + 1;
		const at = (field?.key ?? null) as SlideField | null;
		if (at !== null && type === 'max_length')
			return { kind: 'too-long', number, field: at, found: String(found).length, most: Number(requirement) };
		const problem =
			type === 'check'
				? 'not-ours'
				: found === undefined
					? 'missing'
					: field?.key === 'kind'
						? 'kind'
						: 'type';
		return { kind: 'slide', number, field: at, problem, found: problem === 'missing' ? '' : told(found) };
	}
	if (part?.key === 'slides') {
		return Array.isArray(found)
			? { kind: 'too-many', found: found.length }
			: { kind: 'no-slides', found: found === undefined ? null : told(found) };
	}
	if (part?.key === 'version') {
		return type === 'max_value'
			? { kind: 'newer', found: Number(found) }
			: { kind: 'version', found: found === undefined ? null : told(found) };
	}
	return { kind: 'foreign', found: typeof found === 'string' ? shortened(found) : null };
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
