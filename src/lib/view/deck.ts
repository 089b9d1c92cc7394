/**
 * A deck of slides (発表): views of the explorer by their addresses, and words, each with a title and speaker notes. Edits
 * are data, and name slides by their id, so that they can be applied to what another tab has made of the deck meanwhile,
 * and undone.
 */

/** What of a slide's map can be there or not. */
export const SLIDE_PARTS = ['legend', 'list', 'code', 'names', 'pins'] as const;
export type SlidePart = (typeof SLIDE_PARTS)[number];
/** What was chosen to be there or not; the rest is as it usually is. */
export type SlideParts = Partial<Readonly<Record<SlidePart, boolean>>>;

interface AnySlide {
	/** Names the slide within this device only; a file has none. */
	readonly id: string;
	/** `null`: what a view calls itself; none on a slide of words. */
	readonly title: string | null;
	/** What the speaker says; paragraphs are lines. */
	readonly notes: string;
}
interface Mapped {
	/** Path and query of the explorer behind the base path, `/area/38/?measure=density&ed=2026-11-22`. */
	readonly address: string;
	readonly parts: SlideParts;
}
/** A view: a map, or several dates of it. */
export interface MapSlide extends AnySlide, Mapped {
	readonly kind: 'map';
}
/** Two views side by side; a list and a code have no room beside them. */
export interface PairSlide extends AnySlide, Mapped {
	readonly kind: 'pair';
	/** Address of the one on the right. */
	readonly beside: string;
}
/** Large words to begin with. */
interface TitleSlide extends AnySlide {
	readonly kind: 'title';
	/** Below the title: the day, who speaks. */
	readonly text: string;
}
/** Paragraphs; a line that begins with a hyphen or a dot is a bullet. */
interface TextSlide extends AnySlide {
	readonly kind: 'text';
	readonly text: string;
}
export type WordsSlide = TitleSlide | TextSlide;
export type Slide = MapSlide | PairSlide | WordsSlide;
export type SlideKind = Slide['kind'];

/** Where a slide's maps come from, from the left. */
export function addressesOf(slide: Slide): readonly string[] {
	switch (slide.kind) {
		case 'map':
			return [slide.address];
		case 'pair':
			return [slide.address, slide.beside];
		case 'title':
		case 'text':
			return [];
	}
}

/** A map as a slide. */
export function mapSlide(id: string, address: string): MapSlide {
	return { id, kind: 'map', address, title: null, notes: '', parts: {} };
}

export type Deck = readonly Slide[];

/** What a deck holds at most: what a browser can draw and a person can present. */
export const DECK_LIMITS = { slides: 200, title: 200, notes: 10_000, address: 2000, text: 2000 } as const;
/** What is taken of a file that another hand has written: words longer than a field here takes are kept whole. */
export const DECK_TAKEN = {
	slides: DECK_LIMITS.slides,
	address: DECK_LIMITS.address,
	...{ title: 50_000, notes: 50_000, text: 50_000 }
} as const;

/** What can be written on a slide; what it does not have is left out. */
export type SlideChange = Partial<Omit<PairSlide, 'id' | 'kind'> & Pick<WordsSlide, 'text'>>;

/** A change of a deck. `after`: the slide that goes before, `null` for the beginning. */
export type DeckEdit =
	| { readonly kind: 'insert'; readonly slide: Slide; readonly after: string | null }
	| { readonly kind: 'remove'; readonly id: string }
	| { readonly kind: 'move'; readonly id: string; readonly after: string | null }
	| { readonly kind: 'write'; readonly id: string; readonly change: SlideChange }
	| { readonly kind: 'all'; readonly edits: readonly DeckEdit[] };

export interface Edited {
	readonly deck: Deck;
	/** Leads back; `null` when nothing was changed. */
	readonly inverse: DeckEdit | null;
}

/**
 * Applies an edit. A slide that is gone (another tab removed it) is left alone; one whose neighbour is gone comes to the
 * end; no slide comes in twice, and none into a deck that is full.
 */
export function applyEdit(deck: Deck, edit: DeckEdit): Edited {
	const same = { deck, inverse: null };
	switch (edit.kind) {
		case 'insert': {
			const { slide, after } = edit;
			const isFull = deck.length >= DECK_LIMITS.slides;
			if (isFull || deck.some(({ id }) => id === slide.id)) return same;
			return { deck: placed(deck, slide, after), inverse: { kind: 'remove', id: slide.id } };
		}
		case 'remove': {
			const at = indexOf(deck, edit.id);
			const slide = deck[at];
			if (!slide) return same;
			const inverse = { kind: 'insert', slide, after: deck[at - 1]?.id ?? null } as const;
			return { deck: deck.toSpliced(at, 1), inverse };
		}
		case 'move': {
			const at = indexOf(deck, edit.id);
			const slide = deck[at];
			const before = deck[at - 1]?.id ?? null;
			if (!slide || edit.after === edit.id || edit.after === before) return same;
			const moved = placed(deck.toSpliced(at, 1), slide, edit.after);
			return { deck: moved, inverse: { kind: 'move', id: edit.id, after: before } };
		}
		case 'write': {
			const at = indexOf(deck, edit.id);
			const slide = deck[at];
			if (!slide) return same;
			const before: SlideChange = slide;
			const keys = (Object.keys(edit.change) as (keyof SlideChange)[]).filter(
				(key) => key in slide && JSON.stringify(edit.change[key]) !== JSON.stringify(before[key])
			);
			if (keys.length === 0) return same;
			const only = (from: SlideChange): SlideChange =>
				Object.fromEntries(keys.map((key) => [key, from[key]]));
			return {
				deck: deck.with(at, { ...slide, ...only(edit.change) }),
				inverse: { kind: 'write', id: edit.id, change: only(before) }
			};
		}
		case 'all': {
			const inverses: DeckEdit[] = [];
			let now = deck;
			for (const each of edit.edits) {
				const { deck: next, inverse } = applyEdit(now, each);
				now = next;
				if (inverse) inverses.unshift(inverse);
			}
			return inverses.length === 0 ? same : { deck: now, inverse: { kind: 'all', edits: inverses } };
		}
	}
}

/** Adds slides at the end, in their order. */
export function append(deck: Deck, slides: readonly Slide[]): DeckEdit {
	let after = deck.at(-1)?.id ?? null;
	const edits = slides.map((slide): DeckEdit => {
		const edit = { kind: 'insert', slide, after } as const;
		after = slide.id;
		return edit;
	});
	return { kind: 'all', edits };
}

/** Puts slides in the place of all that there are. */
export function replaceAll(deck: Deck, slides: readonly Slide[]): DeckEdit {
	const removals = deck.map(({ id }): DeckEdit => ({ kind: 'remove', id })).reverse();
	return { kind: 'all', edits: [...removals, append([], slides)] };
}

/** Moves a slide to a place, 0 the first; `null` when it is there or there is no such place. */
export function moveTo(deck: Deck, id: string, place: number): DeckEdit | null {
	const at = indexOf(deck, id);
	if (at === -1 || place === at || place < 0 || place >= deck.length) return null;
	const rest = deck.toSpliced(at, 1);
	return { kind: 'move', id, after: rest[place - 1]?.id ?? null };
}

/** Puts a copy behind a slide. */
export function duplicate(deck: Deck, id: string, copyId: string): DeckEdit | null {
	const slide = deck[indexOf(deck, id)];
	return slide ? { kind: 'insert', slide: { ...slide, id: copyId }, after: id } : null;
}

function placed(deck: Deck, slide: Slide, after: string | null): Deck {
	const at = after === null ? -1 : indexOf(deck, after);
	return deck.toSpliced(after !== null && at === -1 ? deck.length : at + 1, 0, slide);
}

function indexOf(deck: Deck, id: string): number {
	return deck.findIndex((slide) => slide.id === id);
}
