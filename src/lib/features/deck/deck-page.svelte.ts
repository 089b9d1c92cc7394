/** The deck's page: its slides and their pictures, what can be done with all of them, and what the page says. */
import { createContext, tick } from 'svelte';
import { goto } from '$app/navigation';
import { base } from '$lib/data/base';
import { saveFile } from '$lib/export/download';
import { fileName } from '$lib/export/file-name';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { seriesOf } from '$lib/derive/needs';
import { DEFAULT_MEASURE, MEASURES } from '$lib/measures/registry';
import { showMultiples } from '$lib/view/intents';
import {
	append,
	DECK_LIMITS,
	mapSlide,
	replaceAll,
	type Deck,
	type DeckEdit,
	type Slide
} from '$lib/view/deck';
import { defaultView } from '$lib/view/defaults';
import { DECK_FILE_MOST, formatDeck, readDeckBytes } from '$lib/view/deck-file';
import { formatView } from '$lib/view/url';
import { DeckState } from './deck.svelte';
import { Drawings } from './drawings.svelte';
import { DeckExport } from './exporting.svelte';
import { newSlideId } from './kept-deck';
import { Slides, type SlideFiles } from './slides';
import { DECK_MESSAGES } from './words';

export class DeckPage {
	readonly deck = new DeckState();
	readonly slides: Slides;
	readonly drawings: Drawings;
	readonly exporting: DeckExport;
	toast = $state('');
	/** Why the file that was opened last is not taken. */
	refusal = $state('');
	/** A file that was read and waits for an answer. */
	opening: { readonly name: string; readonly found: Deck } | null = $state.raw(null);
	readonly #explorer: Explorer;
	readonly #files: SlideFiles;

	constructor(explorer: Explorer, files: SlideFiles) {
		this.#explorer = explorer;
		this.#files = files;
		this.slides = new Slides(explorer, files);
		this.drawings = new Drawings(this.slides.pageOf);
		this.exporting = new DeckExport(this.slides);
	}

	words = $derived.by(() => DECK_MESSAGES[this.#explorer.lang]);
	/** What the making of a file has come to, in words. */
	said: string = $derived.by(() => {
		const { state } = this.exporting;
		const d = this.words;
		switch (state.kind) {
			case 'idle':
				return '';
			case 'working':
				return d.working(state.done, this.deck.slides.length);
			case 'saved':
				return d.saved(state.name) + (state.coarse ? d.offlineCoarse : '');
			case 'cancelled':
				return d.cancelled;
			case 'failed':
				return d.failed;
			case 'too-large':
				return d.offlineTooLarge(state.bytes);
		}
	});

	say = (text: string): void => {
		this.toast = text;
	};
	/** Opens a file of slides; where there are slides already, a person says what becomes of them. */
	open = async (file: File): Promise<void> => {
		this.refusal = '';
		// Of a file that is far too large nothing is read.
		const bytes = new Uint8Array(await file.slice(0, DECK_FILE_MOST + 1).arrayBuffer());
		const reading =
			file.size > DECK_FILE_MOST
				? ({ ok: false, refusal: { kind: 'too-large', bytes: file.size } } as const)
				: readDeckBytes(bytes, newSlideId);
		const d = this.words;
		if (!reading.ok) this.refusal = d.refusal(file.name, reading.refusal);
		else if (reading.slides.length === 0) this.refusal = d.opening.none(file.name);
		else if (this.deck.slides.length === 0)
			this.#take(append([], reading.slides), d.opening.replaced(reading.slides.length));
		else this.opening = { name: file.name, found: reading.slides };
	};
	/**
	 * Adds a slide of another kind: a title at the beginning, the rest at the end. Maps are those of the deck's first slides.
	 * @returns its id, `null` where the deck is full
	 */
	add = (kind: 'title' | 'text' | 'pair' | 'multiples'): string | null => {
		const { slides } = this.deck;
		if (slides.length >= DECK_LIMITS.slides) {
			this.toast = this.words.full(DECK_LIMITS.slides);
			return null;
		}
		const id = newSlideId();
		const [first = '/', second = first] = slides.flatMap((each) =>
			each.kind === 'map' ? [each.address] : []
		);
		const said = { id, title: null, notes: '' };
		const after = kind === 'title' ? null : (slides.at(-1)?.id ?? null);
		const slide: Slide =
			kind === 'title' || kind === 'text'
				? { ...said, kind, text: '' }
				: kind === 'pair'
					? { ...mapSlide(id, first), kind, beside: second }
					: mapSlide(id, this.#multiplesFrom(slides));
		const place = kind === 'title' ? 1 : slides.length + 1;
		this.#take({ kind: 'insert', slide, after }, this.words.addedKind(this.words.addKinds[kind], place));
		return id;
	};
	/** The first map whose measure has values at several dates, with these side by side; otherwise some measure that has. */
	#multiplesFrom(slides: Deck): string {
		const views = slides.flatMap((each) =>
			each.kind === 'map' ? [this.slides.viewOf(each.address).view] : []
		);
		const timed = views.find(({ measure }) => seriesOf([measure]).length > 0);
		const measure = MEASURES.find((each) => seriesOf([each]).length > 0) ?? DEFAULT_MEASURE;
		const view = timed ?? { ...defaultView(), measure, lang: this.#explorer.lang };
		return formatView({ ...showMultiples(view), drawer: 'half' }, this.#edition);
	}
	/** What a slide calls itself. */
	ownTitle = ({ id }: Slide): string => this.drawings.bySlide.get(id)?.own ?? '';
	replace = (found: Deck): void =>
		this.#take(replaceAll(this.deck.slides, found), this.words.opening.replaced(found.length));
	append = (found: Deck): void =>
		this.#take(append(this.deck.slides, found), this.words.opening.appended(found.length));
	clear = (): void =>
		this.#take(replaceAll(this.deck.slides, []), this.words.cleared(this.deck.slides.length));
	step = (direction: 'undo' | 'redo'): void => {
		if (!(direction === 'undo' ? this.deck.canUndo : this.deck.canRedo)) return;
		this.deck[direction]();
		this.toast = direction === 'undo' ? this.words.undone : this.words.redone;
	};

	/** Saves the deck as a file that can be opened again. */
	save = (): void => {
		const name = fileName([this.words.fileName, this.#edition], 'dxdeck.json');
		saveFile(name, formatDeck(this.deck.slides, this.#edition), 'application/json');
		this.deck.saved();
		this.toast = this.words.saved(name);
	};
	savePptx = (): Promise<void> =>
		this.exporting.savePptx(this.deck.slides, [this.words.fileName, this.#edition]);
	saveOffline = (): Promise<void> => {
		const { boundaries, provenance, userMeasures: mine, lang, complete, readTexts } = this.#explorer;
		return this.exporting.saveOffline(this.deck.slides, {
			name: [this.words.fileName, this.words.offline, this.#edition],
			title: this.words.offlineTitle,
			lang,
			site: location.origin + base,
			// A person's table goes in where a slide is about it.
			data: { boundaries, provenance, mine },
			loadDataset: complete,
			loadTexts: readTexts,
			loadNeighbours: this.#files.loadNeighbours
		});
	};
	/** Prints once every slide is drawn: a page that is not would come out empty. */
	print = async (): Promise<void> => {
		this.toast = this.words.drawing;
		await this.drawings.done();
		await tick();
		await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
		this.toast = '';
		window.print();
	};
	present = async (): Promise<void> => {
		// Asked for here, where a person has pressed something; the page that follows keeps it.
		if (document.fullscreenEnabled) await document.documentElement.requestFullscreen().catch(() => undefined);
		await goto(this.#explorer.pageHref('present'));
	};
	/** The map, in the same language. */
	mapHref: string = $derived.by(() => base + formatView({ ...defaultView(), lang: this.#explorer.lang }));

	get #edition(): string {
		return this.#explorer.dataset.editions.data;
	}
	#take(edit: DeckEdit | null, said: string): void {
		this.opening = null;
		this.deck.edit(edit);
		this.toast = said;
	}
}

export const [getDeckPage, setDeckPage] = createContext<DeckPage>();
