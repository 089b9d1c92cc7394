import { persistently, tryAgain } from '$lib/data/again';
import type * as wanakana from 'wanakana';
import type * as searching from '$lib/derive/search/search';
import type { SearchEntry, SearchIndex, SearchRun } from '$lib/derive/search/search';
import type { FormerNames } from '$lib/data/load';
import type { Area } from '$lib/model/area';
import { NO_TEXTS, type CaseTexts } from '$lib/model/case-texts';
import { isWhole, type Dataset } from '$lib/model/dataset';
import type { Frameworks } from '$lib/model/framework';
import type { Language } from '$lib/view/view';
import type { FilesOnDemand } from '$lib/features/explorer/context';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { inSlices } from '$lib/features/explorer/slices';
import type { suggestionOf, Suggestion } from './suggestion';

/** How many suggestions are shown. */
const LIMIT = 12;
/** Cases in the index from the start, and those added in one step. */
const AT_FIRST = 500;
const AT_ONCE = 10;
/** Entries looked at in one step of what a key does not find at once. */
const LOOKED_AT_ONCE = 250;

/** What is searched, each as far as it is there. */
export interface Searched {
	readonly dataset: () => Dataset;
	/** The whole records of its cases. */
	readonly texts?: () => CaseTexts;
	readonly frameworks?: () => Frameworks | null;
	/** Fetches how names are read, where the dataset does not tell. */
	readonly complete: () => Promise<unknown>;
	/** Fetches municipalities that are gone, and wards. */
	readonly loadFormer?: (() => Promise<FormerNames>) | undefined;
}

/** For a finder that reads names of before. */
export async function loadFormer(): Promise<FormerNames> {
	const { formerNames } = await import('./former-names');
	return formerNames();
}

/** The code that searches, and that reads romaji; fetched when a box is first used. */
interface Engine {
	readonly search: typeof searching;
	readonly suggestionOf: typeof suggestionOf;
}

/**
 * Search over places, cases and what cases are filtered by, of whatever dataset is shown. Its code comes and the index is made when the
 * box is first used; what reads romaji, and the names of before, come after it.
 */
export class Finder {
	readonly #searched: Searched;
	#asked = $state(false);
	/** What searches could not be had; it comes by itself once it can be. */
	failed = $state(false);
	#engine: Engine | null = $state.raw(null);
	#kana: Pick<typeof wanakana, 'toHiragana' | 'toRomaji'> | null = $state.raw(null);
	#former: FormerNames | null = $state.raw(null);
	/** Of a long list the cases behind the first. */
	#rest: {
		readonly of: Dataset;
		readonly texts: CaseTexts;
		readonly entries: readonly SearchEntry[];
	} | null = $state.raw(null);
	#texts = $derived.by(() => this.#searched.texts?.() ?? NO_TEXTS);
	#first: SearchIndex | null = $derived.by(() =>
		this.#asked && this.#engine
			? this.#engine.search.makeSearchIndex(this.#searched.dataset(), { texts: this.#texts, cases: AT_FIRST })
			: null
	);
	// Apart from one another: what arrives later has only its own made anew.
	#standing = $derived.by(() => this.#engine?.search.standingEntries() ?? []);
	#ofFrameworks: readonly SearchEntry[] = $derived.by(() => {
		const frameworks = this.#searched.frameworks?.() ?? null;
		if (!this.#asked || !this.#engine || !frameworks) return [];
		return this.#engine.search.frameworkEntries(this.#searched.dataset(), frameworks);
	});
	#ofFormer: readonly SearchEntry[] = $derived.by(() => {
		if (!this.#engine || !this.#former) return [];
		const { formerEntries, wardEntries } = this.#engine.search;
		const dataset = this.#searched.dataset();
		return [...formerEntries(dataset, this.#former.former), ...wardEntries(dataset, this.#former.wards)];
	});
	#ofPartners: readonly SearchEntry[] = $derived.by(
		() => this.#engine?.search.partnerEntries(this.#searched.dataset(), this.#texts) ?? []
	);
	readonly index: SearchIndex | null = $derived.by(() => {
		const [first, rest] = [this.#first, this.#rest];
		if (first === null || this.#engine === null) return null;
		const ofThese = rest?.of === first.dataset && rest.texts === this.#texts;
		const index = this.#engine.search.withEntries(first, [
			...this.#standing,
			...this.#ofFrameworks,
			...this.#ofFormer,
			...this.#ofPartners,
			...(ofThese ? rest.entries : [])
		]);
		return this.#kana ? this.#engine.search.withHiragana(index, this.#kana.toHiragana) : index;
	});
	#indexing: { readonly of: Dataset; readonly texts: CaseTexts } | null = null;
	/** The last search that was too long for one go, once it is through. */
	#through: { readonly index: SearchIndex; readonly query: string; readonly run: SearchRun } | null =
		$state.raw(null);
	#running: SearchRun | null = null;

	constructor(searched: Searched) {
		this.#searched = searched;
	}
	/** Of all that an explorer shows. To be called where a component is set up. */
	static of(explorer: Explorer, files: FilesOnDemand | null): Finder {
		const finder = new Finder({
			dataset: () => explorer.dataset,
			texts: () => explorer.texts,
			frameworks: () => explorer.frameworks,
			complete: () => explorer.complete(true),
			...(files && { loadFormer })
		});
		$effect(() => {
			if (!finder.#asked) return;
			// What cases tell besides their titles is found once it has arrived.
			explorer.askTexts(explorer.dataset.cases);
			void finder.#indexRest();
		});
		$effect(() => {
			if (!finder.#asked || explorer.frameworks !== null) return;
			files?.loadFrameworks().then(
				(found) => (explorer.frameworks = found),
				() => {
					// Places and cases are found without them.
				}
			);
		});
		return finder;
	}

	/** Fetches the code, makes the index and fetches what is read with it; does nothing the second time, but for cases that are new. */
	prepare = (): void => {
		void this.#indexRest();
		if (this.failed) tryAgain();
		if (this.#asked) return;
		this.#asked = true;
		// The box lives as long as the page.
		const { signal } = new AbortController();
		void persistently(
			() => Promise.all([import('$lib/derive/search/search'), import('./suggestion')]),
			signal,
			() => (this.failed = true)
		).then(([search, { suggestionOf }]) => {
			this.failed = false;
			this.#engine = { search, suggestionOf };
			void this.#indexRest();
		});
		const onfail = () => (this.failed = true);
		void persistently(this.#searched.complete, signal, onfail).then(() => (this.failed = false));
		// Without it names in Latin letters are found by their English spelling.
		void persistently(() => import('wanakana'), signal).then((kana) => (this.#kana = kana));
		// Without them places of today are found.
		const { loadFormer } = this.#searched;
		if (loadFormer) void persistently(loadFormer, signal).then((former) => (this.#former = former));
	};
	/** Indexes the cases of a long list in slices, so that typing goes on, and finds them once all are in. */
	async #indexRest(): Promise<void> {
		const engine = this.#engine;
		const [of, texts] = [this.#searched.dataset(), this.#texts];
		if (!engine || (this.#indexing?.of === of && this.#indexing.texts === texts)) return;
		const indexing = (this.#indexing = { of, texts });
		const entries: SearchEntry[] = [];
		let at = AT_FIRST;
		await inSlices(() => {
			if (this.#indexing !== indexing || at >= of.cases.length) return false;
			entries.push(...engine.search.caseEntries(of, at, at + AT_ONCE, texts));
			at += AT_ONCE;
			return true;
		});
		if (this.#indexing === indexing && entries.length > 0) this.#rest = { ...indexing, entries };
	}

	/**
	 * Prefectures and municipalities, those of before as the ones of today; without cases.
	 * @param accepts leaves out areas that cannot be chosen
	 * @returns `null` while the code, or how names are read, is on its way
	 */
	findAreas(
		query: string,
		lang: Language,
		accepts: (area: Area) => boolean = () => true
	): readonly Suggestion[] | null {
		const [index, engine] = [this.index, this.#engine];
		if (index === null || engine === null) return null;
		const { areaByCode } = index.dataset;
		const found = engine.search
			.findEntries(index, query, LIMIT, (entry) => {
				const area = areaByCode.get(entry.code);
				return engine.search.leadsToArea(entry) && area !== undefined && accepts(area);
			})
			.map((entry) => this.suggest(entry, query, lang));
		return found.length > 0 || isWhole(index.dataset) ? found : null;
	}

	/**
	 * The best of everything. Of a long list what is found at once; the rest follows by itself.
	 * @returns `null` while nothing is known yet: what is not found by a part of the names may be by all of them
	 */
	find(query: string, lang: Language): readonly Suggestion[] | null {
		const run = this.runOf(query);
		if (run === null) return null;
		const first = run.first(LIMIT).map((entry) => this.suggest(entry, query, lang));
		return (run.done && isWhole(this.#searched.dataset())) || first.length > 0 ? first : null;
	}

	/** The search for a text, through or on its way; `null` while there is no index. To be called where a value is derived. */
	runOf(query: string): SearchRun | null {
		const [index, engine, through] = [this.index, this.#engine, this.#through];
		if (index === null || engine === null) return null;
		if (through?.index === index && through.query === query) return through.run;
		const run = new engine.search.SearchRun(index, query);
		run.step(engine.search.LOOKED_AT_FIRST);
		this.#running = run;
		if (!run.done) {
			void inSlices(() => {
				if (this.#running !== run) return false;
				run.step(LOOKED_AT_ONCE);
				return !run.done;
			}).then(() => {
				if (this.#running === run) this.#through = { index, query, run };
			});
		}
		return run;
	}

	/** What was found, in words. */
	suggest(entry: SearchEntry, query: string, lang: Language): Suggestion {
		if (!this.index || !this.#engine) throw new Error('nothing can be found before the index is made');
		const hit = this.#engine.search.hitOf(this.index, entry, query, lang);
		return this.#engine.suggestionOf(hit, lang, this.#kana?.toRomaji ?? null);
	}
}
