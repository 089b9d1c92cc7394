import {
	caseEntries,
	frameworkEntries,
	makeSearchIndex,
	search,
	type SearchEntry,
	type SearchHit,
	type SearchIndex,
	withHiragana
} from '$lib/derive/search/search';
import type { Area } from '$lib/model/area';
import { NO_TEXTS, type CaseTexts } from '$lib/model/case-texts';
import type { Dataset } from '$lib/model/dataset';
import type { Frameworks } from '$lib/model/framework';
import type { Language } from '$lib/view/view';
import { inSlices } from '$lib/features/explorer/slices';

/** How many suggestions are shown. */
const LIMIT = 12;
/** Cases in the index from the start, and those added in one step. */
const AT_FIRST = 500;
const AT_ONCE = 10;

/**
 * Search over places, frameworks and cases, of whatever dataset is shown; the index is made when the box is first used, and what reads
 * romaji comes after it.
 */
export class Finder {
	#dataset: () => Dataset;
	#frameworks: () => Frameworks | null;
	#texts: () => CaseTexts;
	#asked = $state(false);
	#toHiragana: ((romaji: string) => string) | null = $state.raw(null);
	/** Of a long list the cases behind the first. */
	#rest: { readonly of: Dataset; readonly entries: readonly SearchEntry[] } | null = $state.raw(null);
	#first: SearchIndex | null = $derived.by(() =>
		this.#asked ? makeSearchIndex(this.#dataset(), { texts: this.#texts(), cases: AT_FIRST }) : null
	);
	#index: SearchIndex | null = $derived.by(() => {
		const first = this.#first;
		if (first === null) return null;
		const frameworks = this.#frameworks();
		const more = [
			...(frameworks ? frameworkEntries(first.dataset, frameworks) : []),
			...(this.#rest?.of === first.dataset ? this.#rest.entries : [])
		];
		const index = more.length === 0 ? first : { ...first, entries: [...first.entries, ...more] };
		return this.#toHiragana ? withHiragana(index, this.#toHiragana) : index;
	});
	#indexing: Dataset | null = null;
	#indexed: CaseTexts | null = null;

	/**
	 * @param frameworks found too, once they have arrived
	 * @param texts what cases tell besides their titles, as far as it has arrived
	 */
	constructor(
		dataset: () => Dataset,
		frameworks: () => Frameworks | null = () => null,
		texts: () => CaseTexts = () => NO_TEXTS
	) {
		this.#texts = texts;
		this.#dataset = dataset;
		this.#frameworks = frameworks;
	}

	/** Makes the index and fetches the reader of romaji; does nothing the second time. */
	prepare(): void {
		void this.#indexRest();
		if (this.#asked) return;
		this.#asked = true;
		import('wanakana').then(
			({ toHiragana }) => (this.#toHiragana = toHiragana),
			() => {
				// Names in Latin letters are still found by their English spelling.
			}
		);
	}
	/** Indexes the cases of a long list in slices, so that typing goes on, and finds them once all are in. */
	async #indexRest(): Promise<void> {
		const dataset = this.#dataset();
		const texts = this.#texts();
		if (this.#indexing === dataset && this.#indexed === texts) return;
		this.#indexing = dataset;
		this.#indexed = texts;
		const entries: SearchEntry[] = [];
		let at = AT_FIRST;
		await inSlices(() => {
			if (this.#indexing !== dataset || at >= dataset.cases.length) return false;
			entries.push(...caseEntries(dataset, at, at + AT_ONCE, texts));
			at += AT_ONCE;
			return true;
		});
		if (this.#indexing === dataset && entries.length > 0) this.#rest = { of: dataset, entries };
	}
	/**
	 * Prefectures and municipalities, without cases.
	 * @param accepts leaves out areas that cannot be chosen
	 */
	findAreas(
		query: string,
		lang: Language,
		accepts: (area: Area) => boolean = () => true
	): readonly SearchHit[] {
		if (this.#index === null) return [];
		const { areaByCode } = this.#dataset();
		return search(this.#index, query, lang, LIMIT, ({ item, code }) => {
			const area = areaByCode.get(code);
			return !item && area !== undefined && accepts(area);
		});
	}
	find(query: string, lang: Language): readonly SearchHit[] {
		return this.#index === null ? [] : search(this.#index, query, lang, LIMIT);
	}
}
