/** What the device remembers and prefers: language and colours. Storage may be closed to us; then nothing is kept. */
import { MediaQuery } from 'svelte/reactivity';
import { LANGUAGES, type Language } from '$lib/view/view';

export type Scheme = 'light' | 'dark';
export type SchemeChoice = Scheme | 'system';

/** Says, without opening the database, that a table is kept on this device. */
export const KEPT_MARK = 'mine';
/** Says, without opening the database, how many slides are kept on this device. */
export const DECK_MARK = 'deck';
/** The same of a list of cases; its value is the mix that was last chosen. */
export const KEPT_CASES_MARK = 'own-cases';

/** In this tab: the slide whose view is changed on the map. */
const SLIDE_MARK = 'slide-on-map';

/** A slide whose view is changed on the map. */
export interface MarkedSlide {
	readonly id: string;
	readonly side: 'address' | 'beside';
}

/** The slide that was opened on the map in this tab, until the deck is seen again; `null` for none. */
export function markedSlide(): MarkedSlide | null {
	try {
		const [side, id] = (sessionStorage.getItem(SLIDE_MARK) ?? '').split(' ');
		return (side === 'address' || side === 'beside') && id ? { id, side } : null;
	} catch {
		return null;
	}
}
export function markSlide(slide: MarkedSlide | null): void {
	try {
		if (slide === null) sessionStorage.removeItem(SLIDE_MARK);
		else sessionStorage.setItem(SLIDE_MARK, `${slide.side} ${slide.id}`);
	} catch {
		// Then the slide is not changed from the map.
	}
}

export function remembered(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

export function remember(key: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// Nothing is lost but the memory of it.
	}
	if (key === DECK_MARK) deckCount.look();
}

/** How many slides this device keeps, from whichever part of the page they came. */
class DeckCount {
	current = $state(0);
	/** As the device says. */
	look(): void {
		this.current = Number(remembered(DECK_MARK) ?? 0);
	}
}
export const deckCount = new DeckCount();

/** The language a person chose before on this device, or `null`. */
export function rememberedLanguage(): Language | null {
	const found = remembered('lang');
	return LANGUAGES.find((lang) => lang === found) ?? null;
}

/** The language a page begins in: what its address asks for, otherwise what this device remembers, otherwise Japanese. */
export function firstLanguage(query: URLSearchParams): Language {
	const asked = query.get('lang');
	return LANGUAGES.find((lang) => lang === asked) ?? rememberedLanguage() ?? 'ja';
}

/** Light or dark: the person's choice, otherwise the system's. */
export class SchemeState {
	choice: SchemeChoice = $state('system');
	#dark = new MediaQuery('prefers-color-scheme: dark');
	current: Scheme = $derived(
		this.choice === 'system' ? (this.#dark.current ? 'dark' : 'light') : this.choice
	);

	/** Takes up what the device remembers; called once in the browser. */
	restore(): void {
		const found = remembered('scheme');
		this.choice = found === 'light' || found === 'dark' ? found : 'system';
	}
	choose(choice: SchemeChoice): void {
		this.choice = choice;
		remember('scheme', choice === 'system' ? null : choice);
		if (choice === 'system') delete document.documentElement.dataset.scheme;
		else document.documentElement.dataset.scheme = choice;
	}
}
