import { finePrefectures } from '$lib/map/scene/extent';
import { userMeasuresAmong } from '$lib/model/user-measure';
import { readBoundaries, readFile } from '$lib/data/files';
import { measuresOf } from '$lib/derive/choropleth';
import type { CaseHead } from '$lib/model/case-head';
import type { CaseTexts } from '$lib/model/case-texts';
import type { AreaCode } from '$lib/model/code';
import type { Neighbours, WholeDataset } from '$lib/model/dataset';
import type { Language } from '$lib/model/language';
import { saveFile } from '$lib/export/download';
import { fileName } from '$lib/export/file-name';
import { offline } from '$lib/export/formats/offline';
import { pptx } from '$lib/export/formats/pptx';
import type { FromFiles, OfflineData, OfflineSlide } from '$lib/export/offline/content';
import { offlineSlide } from './offline-slide';
import { paragraphsOf } from '$lib/export/picture/words-page';
import type { Shown } from '$lib/export/picture/shown';
import { addressesOf, type Deck } from '$lib/view/deck';
import type { Slides } from './slides';

export type Exporting =
	| { readonly kind: 'idle' }
	| { readonly kind: 'working'; readonly done: number; readonly share: number }
	/** `coarse`: finer outlines had to be left out. */
	| { readonly kind: 'saved'; readonly name: string; readonly coarse: boolean }
	| { readonly kind: 'too-large'; readonly bytes: number }
	| { readonly kind: 'cancelled' }
	| { readonly kind: 'failed' };

interface Made {
	readonly name: string;
	readonly content: BlobPart;
	readonly type: string;
	readonly coarse: boolean;
}
function made(name: string, content: BlobPart, type: string, coarse = false): Made {
	return { name, content, type, coarse };
}

/** What an offline copy of a deck is made from. */
export interface DeckOffline {
	/** What the file is called, edition included. */
	readonly name: readonly string[];
	readonly title: string;
	readonly lang: Language;
	/** Where the atlas lives, without a slash at the end. */
	readonly site: string;
	readonly data: Omit<OfflineData, 'dataset' | FromFiles | 'neighbours' | 'own'>;
	readonly loadDataset: () => Promise<WholeDataset>;
	readonly loadTexts: (cases: readonly CaseHead[]) => Promise<CaseTexts>;
	readonly loadNeighbours: () => Promise<Neighbours>;
}

/** Makes files of the whole deck: how far it is, and an end to it. */
export class DeckExport {
	state: Exporting = $state.raw({ kind: 'idle' });
	#controller: AbortController | null = null;
	readonly #slides: Slides;

	constructor(slides: Slides) {
		this.#slides = slides;
	}

	/** @param name what the file is called, edition included */
	async savePptx(deck: Deck, name: readonly string[]): Promise<void> {
		await this.#work(deck, async (signal) => {
			const [{ deckView, jobOf }, { isBearable }, { runPptx }] = await Promise.all([
				import('$lib/export/pptx/job'),
				import('$lib/export/pptx/points'),
				import('$lib/export/pptx/run')
			]);
			const views = [];
			let first: Pick<Shown, 't' | 'words'> | null = null;
			for (const [done, slide] of deck.entries()) {
				this.state = { kind: 'working', done, share: (0.4 * done) / deck.length };
				await new Promise((resolve) => setTimeout(resolve));
				signal.throwIfAborted();
				const shown = await Promise.all(addressesOf(slide).map(this.#slides.shownAt));
				first ??= shown[0] ?? null;
				const fine = await this.#slides.pageOf(slide);
				const isFine = fine.pictures.every(({ picture }) => isBearable(picture));
				const page = isFine ? fine : await this.#slides.pageOf(slide, true);
				views.push(deckView(page, shown, slide));
			}
			signal.throwIfAborted();
			const onprogress = (share: number) => {
				if (!signal.aborted) this.state = { kind: 'working', done: deck.length, share: 0.4 + 0.6 * share };
			};
			const file = await runPptx(jobOf(views, first ?? this.#slides.words), { signal, onprogress });
			return made(fileName(name, pptx.ending), file, pptx.type);
		});
	}
	/** One HTML file with every slide, for a room without a network; at most as large as such a file may be. */
	async saveOffline(deck: Deck, request: DeckOffline): Promise<void> {
		await this.#work(deck, async (signal) => {
			const { MOST_BYTES, runOffline } = await import('$lib/export/offline/run');
			const { name, title, lang, site, data, loadDataset, loadTexts, loadNeighbours } = request;
			const slides: OfflineSlide[] = [];
			const prefectures = new Set<AreaCode>();
			const mine = new Set<string>();
			for (const slide of deck) {
				if (slide.kind === 'title' || slide.kind === 'text') {
					// What is looked at meanwhile stays below.
					const address = slides.at(-1)?.address ?? '/';
					const title = slide.title ?? paragraphsOf(slide.text)[0]?.text ?? '';
					slides.push({ title, notes: slide.notes, address, text: slide.text });
				}
				const views = await Promise.all(addressesOf(slide).map(this.#slides.shownAt));
				signal.throwIfAborted();
				if (slide.kind === 'map' || slide.kind === 'pair') slides.push(offlineSlide(slide, views));
				for (const shown of views) {
					for (const code of finePrefectures(shown.extent, shown.choropleth.level)) prefectures.add(code);
					for (const measure of measuresOf(shown.choropleth)) mine.add(measure);
				}
			}
			const [dataset, neighbours] = await Promise.all([loadDataset(), loadNeighbours()]);
			const make = (finer: readonly AreaCode[]) =>
				runOffline(
					// A person's own cases stay on their device.
					{ ...data, dataset, neighbours, mine: userMeasuresAmong(data.mine, mine), own: null },
					{
						title,
						lang,
						site,
						prefectures: finer,
						slides,
						saved: new Date().toLocaleDateString('sv-SE')
					},
					{
						loadDetail: readBoundaries,
						loadTexts,
						loadFigures: () => readFile('indicators.json'),
						loadFrameworks: () => readFile('frameworks.json'),
						loadSeries: (id) => readFile(`series/${id}.json`)
					},
					{
						signal,
						onprogress: (share) => {
							if (!signal.aborted) this.state = { kind: 'working', done: deck.length, share };
						}
					}
				);
			let file = await make([...prefectures]);
			const coarse = file.size > MOST_BYTES && prefectures.size > 0;
			if (coarse) file = await make([]);
			if (file.size <= MOST_BYTES) return made(fileName(name, offline.ending), file, file.type, coarse);
			this.state = { kind: 'too-large', bytes: file.size };
			return null;
		});
	}
	cancel(): void {
		this.#controller?.abort();
	}

	async #work(deck: Deck, make: (signal: AbortSignal) => Promise<Made | null>): Promise<void> {
		if (this.state.kind === 'working' || deck.length === 0) return;
		this.#controller = new AbortController();
		const { signal } = this.#controller;
		this.state = { kind: 'working', done: 0, share: 0 };
		try {
			const file = await make(signal);
			signal.throwIfAborted();
			if (!file) return;
			saveFile(file.name, file.content, file.type);
			this.state = { kind: 'saved', name: file.name, coarse: file.coarse };
		} catch (error) {
			this.state = { kind: signal.aborted ? 'cancelled' : 'failed' };
			if (!signal.aborted) console.warn(error);
		}
	}
}
