/** Reads slides of a deck: address → view → what it shows, in the slide's own language. */
import { base } from '$lib/data/base';
import type { Topology } from 'topojson-specification';
import { readBoundaries } from '$lib/data/files';
import { once } from '$lib/data/load';
import { deriveView } from '$lib/derive/derive-view';
import type { DerivedView } from '$lib/derive/derived-view';
import { needsOf } from '$lib/derive/needs';
import * as evidencing from '$lib/derive/evidence';
import * as pairing from '$lib/derive/pair';
import * as finding from '$lib/derive/partners/found-partners';
import * as timing from '$lib/derive/time';
import { extentOf, fineOutlines, finePrefectures } from '$lib/map/scene/extent';
import type { AreaCode } from '$lib/model/code';
import type { BoundaryLevel } from '$lib/model/packed/outlines';
import type { Dataset, Neighbours } from '$lib/model/dataset';
import type { Figures } from '$lib/model/figures';
import type { Frameworks } from '$lib/model/framework';
import type { IndicatorId } from '$lib/model/indicator';
import type { Series, SeriesById } from '$lib/model/series/series';
import { EXPORT_WORDS } from '$lib/text/export/words';
import type { Messages } from '$lib/text/ja';
import { learn, MESSAGES } from '$lib/text/messages';
import { withUserMeasures, withUserCases } from '$lib/text/user-data';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { slideView } from './slide-view';
import type { Slide } from '$lib/view/deck';
import type { Shown } from '$lib/export/picture/shown';
import { pairPage } from '$lib/export/picture/pair-page';
import { mapPage, slideShown, type SlidePage } from '$lib/export/picture/slide';
import { wordsPage } from '$lib/export/picture/words-page';

/** A slide, and what had to be fetched for it. */
export interface SlideShown {
	readonly derived: DerivedView;
	readonly t: Messages;
	/** Finer outlines of the prefecture it shows, `null` for several and where they could not be had. */
	readonly detail: Topology | null;
	/** Figures at several dates, as far as slides have asked for them. */
	readonly series: SeriesById;
}

/** Files that some views need, each fetched once. */
export interface SlideFiles {
	readonly loadNeighbours: () => Promise<Neighbours>;
	readonly loadFigures: () => Promise<Figures>;
	readonly loadFrameworks: () => Promise<Frameworks>;
	readonly loadSeries: (id: IndicatorId, dataset: Dataset) => Promise<Series>;
}

export class Slides {
	readonly #explorer: Explorer;
	readonly #files: SlideFiles;
	readonly #details = new Map<string, () => Promise<Topology>>();
	#neighbours: Neighbours | null;
	#figures: Figures | null;
	#frameworks: Frameworks | null;
	#series: SeriesById;

	constructor(explorer: Explorer, files: SlideFiles) {
		this.#explorer = explorer;
		this.#files = files;
		this.#neighbours = explorer.neighbours;
		this.#figures = explorer.figures;
		this.#frameworks = explorer.frameworks;
		this.#series = explorer.series;
	}

	/** The view of an address and what of it could not be used. */
	viewOf = (address: string) => {
		const { atlas, texts } = this.#explorer;
		return slideView(address, atlas, this.#frameworks, texts);
	};
	/** The explorer's address of a slide on this site. */
	hrefOf = (address: string): string => base + address;
	/** Outlines of a prefecture, fetched once. */
	loadDetail = (prefecture: AreaCode, level: BoundaryLevel = 'prefecture'): Promise<Topology> => {
		const key = `${prefecture} ${level}`;
		let load = this.#details.get(key);
		if (!load) this.#details.set(key, (load = once(() => readBoundaries(prefecture, level))));
		return load();
	};

	/** What a slide shows with what is here; nothing is fetched. */
	now(address: string): DerivedView {
		const { dataset, texts, userMeasures } = this.#explorer;
		return deriveView(this.viewOf(address).view, dataset, {
			texts,
			neighbours: this.#neighbours,
			figures: this.#figures,
			frameworks: this.#frameworks,
			userMeasures,
			series: this.#series,
			evidencing,
			pairing,
			finding,
			timing
		});
	}
	/** Words in the language of a view, with those of the person's own table and cases. */
	wordsOf({ view }: Pick<DerivedView, 'view'>): Messages {
		const { userMeasures, userCases } = this.#explorer;
		return withUserCases(withUserMeasures(MESSAGES[view.lang], userMeasures), userCases);
	}
	/** What an address shows, as every export takes it. */
	shownAt = async (address: string): Promise<Shown> => {
		const { derived, t, detail } = await this.prepare(address);
		const { boundaries, articleTitle } = this.#explorer;
		const permalink = location.origin + this.hrefOf(address);
		return slideShown(derived, { boundaries, detail, t, articleTitle, permalink });
	};
	/** Of a slide that has no view. */
	get words(): Pick<Shown, 't' | 'words'> {
		const { t, lang } = this.#explorer;
		return { t, words: EXPORT_WORDS[lang] };
	}
	/**
	 * A slide as a page, with whatever it needs fetched. Words are in the language of the explorer.
	 * @param coarse outlines are the overview's
	 */
	pageOf = async (slide: Slide, coarse = false): Promise<SlidePage> => {
		const shownAt = async (address: string): Promise<Shown> => {
			const shown = await this.shownAt(address);
			return coarse ? { ...shown, detail: null } : shown;
		};
		switch (slide.kind) {
			case 'map':
				return mapPage(await shownAt(slide.address), slide);
			case 'pair':
				return pairPage([await shownAt(slide.address), await shownAt(slide.beside)], slide);
			case 'title':
			case 'text':
				return wordsPage(slide, this.#explorer.lang);
		}
	};
	/**
	 * What a slide shows, with whatever it needs fetched.
	 * @throws DataFileError when the register, who borders whom, the figures, a series or the frameworks cannot be had
	 */
	async prepare(address: string): Promise<SlideShown> {
		await this.#explorer.complete();
		const asked = this.viewOf(address).view;
		const { dataset, readTexts } = this.#explorer;
		const open = dataset.caseById.get(asked.openCase ?? '');
		if (needsOf(asked).texts) await readTexts(dataset.cases);
		else if (open) await readTexts([open]);
		const { view } = this.viewOf(address);
		// Without its words it stays Japanese.
		await learn(view.lang).catch(() => undefined);
		const needs = needsOf(view);
		if (needs.neighbours) this.#neighbours ??= await this.#files.loadNeighbours();
		if (needs.figures) this.#figures ??= await this.#files.loadFigures();
		if (needs.frameworks) this.#frameworks ??= await this.#files.loadFrameworks();
		const missing = needs.series.filter((id) => !this.#series.has(id));
		const arrived = await Promise.all(missing.map((id) => this.#files.loadSeries(id, dataset)));
		this.#series = new Map([...this.#series, ...arrived.map((each) => [each.id, each] as const)]);
		const derived = this.now(address);
		const fine = finePrefectures(extentOf(derived), view.level);
		const details = await Promise.all(fine.map((code) => this.loadDetail(code).catch(() => null)));
		const detail = fineOutlines(fine, (code) => details[fine.indexOf(code)] ?? null);
		return { derived, t: this.wordsOf(derived), detail, series: this.#series };
	}
}
