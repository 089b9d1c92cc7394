/** Which slide is on screen, and what it shows; the next one is made ready meanwhile. */
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { worthTrying } from '$lib/data/again';
import { DataFileError } from '$lib/data/files';
import { addressesOf, type MapSlide, type Slide } from '$lib/view/deck';
import { readPosition, writePosition } from '$lib/view/present';
import type { DeckState } from '$lib/features/deck/deck.svelte';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import type { Slides, SlideShown } from '$lib/features/deck/slides';

export interface OnScreen<Kind extends Slide = Slide> {
	readonly slide: Kind;
	/** From 0. */
	readonly at: number;
	/** What its maps show, from the left; none on a slide of words. */
	readonly shown: readonly SlideShown[];
}

/** Make it while a component is made. */
export class Presentation {
	readonly #explorer: Explorer;
	readonly #deck: DeckState;
	readonly #slides: Slides;
	#ready: ReadonlyMap<string, SlideShown> = $state.raw(new Map());
	/** A data file that a slide needs and that could not be had. */
	missing: string | null = $state(null);
	#last: OnScreen | null = null;
	#lastMap: OnScreen<MapSlide> | null = null;

	constructor(explorer: Explorer, deck: DeckState, slides: Slides) {
		this.#explorer = explorer;
		this.#deck = deck;
		this.#slides = slides;
		$effect(() => {
			if (this.missing === null) return;
			const elsewhere = new AbortController();
			void worthTrying(elsewhere.signal).then(() => {
				this.missing = null;
				void this.prepare();
			});
			return () => elsewhere.abort();
		});
	}

	#position = $derived.by(() =>
		readPosition(this.#explorer.live ? page.url.searchParams : new URLSearchParams(), this.all)
	);
	get all(): number {
		return this.#deck.slides.length;
	}
	/** Set at once when a key is pressed; the address follows. */
	at: number = $derived(this.#position.at);
	/** What the address says, where there is no such slide. */
	wrong: string | null = $derived(this.#position.wrong);
	/** The last slide stays until the one asked for can be shown whole. */
	onScreen: OnScreen | null = $derived.by(() => {
		const slide = this.#deck.slides[this.at];
		if (!slide) return null;
		const addresses = addressesOf(slide);
		const shown = addresses.flatMap((address) => this.#ready.get(address) ?? []);
		return shown.length < addresses.length ? this.#last : (this.#last = { slide, at: this.at, shown });
	});
	/** The map that is on screen, or was before a slide that has none of its own: it stays below, and flies on from there. */
	onMap: OnScreen<MapSlide> | null = $derived.by(() => {
		const { onScreen: on } = this;
		if (on?.slide.kind === 'map') this.#lastMap = { ...on, slide: on.slide };
		return this.#lastMap;
	});

	/** The person's own cases have come or changed: what was made ready shows others. */
	forget(): void {
		this.#ready = new Map();
	}
	/** Makes the slide asked for ready, then the ones beside it. */
	async prepare(): Promise<void> {
		const { slides } = this.#deck;
		for (const at of [this.at, this.at + 1, this.at - 1]) {
			const slide = slides[at];
			try {
				for (const address of slide ? addressesOf(slide) : []) {
					if (this.#ready.has(address)) continue;
					const shown = await this.#slides.prepare(address);
					this.#ready = new Map(this.#ready).set(address, shown);
				}
			} catch (error) {
				if (!(error instanceof DataFileError)) throw error;
				// Only the one on screen is reported; the others are tried again when their turn comes.
				if (at === this.at) this.missing = error.file;
			}
		}
	}
	/** Goes to a slide; beyond the ends nothing happens. */
	go = (at: number): void => {
		if (at < 0 || at >= this.all || at === this.at) return;
		this.at = at;
		this.missing = null;
		void goto(writePosition(page.url.searchParams, at), {
			replaceState: true,
			keepFocus: true,
			noScroll: true
		});
	};
}
