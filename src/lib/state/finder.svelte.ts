import { makeSearchIndex, search, type SearchHit, type SearchIndex, withHiragana } from '../derive/search';
import { isPrefectureCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import type { Language } from '../view/view';

/** How many suggestions are shown. */
const LIMIT = 12;

/**
 * Search over places and cases, of whatever dataset is shown; the index is made when the box is first used, and what reads
 * romaji comes after it.
 */
export class Finder {
	#dataset: () => Dataset;
	#asked = $state(false);
	#toHiragana: ((romaji: string) => string) | null = $state.raw(null);
	#index: SearchIndex | null = $derived.by(() => {
		if (!this.#asked) return null;
		const index = makeSearchIndex(this.#dataset());
		return this.#toHiragana ? withHiragana(index, this.#toHiragana) : index;
	});

	constructor(dataset: () => Dataset) {
		this.#dataset = dataset;
	}

	/** Makes the index and fetches the reader of romaji; does nothing the second time. */
	prepare(): void {
		if (this.#asked) return;
		this.#asked = true;
		import('wanakana').then(
			({ toHiragana }) => (this.#toHiragana = toHiragana),
			() => {
				// Names in Latin letters are still found by their English spelling.
			}
		);
	}
	/** Municipalities only, the northern villages left out: what a partnership sheet can hold. */
	findMunicipalities(query: string, lang: Language): readonly SearchHit[] {
		if (this.#index === null) return [];
		const kindOf = (code: string) => this.#dataset().areaByCode.get(code)?.kind;
		return search(this.#index, query, lang, Infinity)
			.filter(({ kind, code }) => kind === 'area' && !isPrefectureCode(code))
			.filter(({ code }) => kindOf(code) !== 'northern-village')
			.slice(0, LIMIT);
	}
	/** Prefectures and municipalities: what a row of a table can be about. */
	findAreas(query: string, lang: Language): readonly SearchHit[] {
		if (this.#index === null) return [];
		return search(this.#index, query, lang, Infinity)
			.filter(({ kind }) => kind === 'area')
			.slice(0, LIMIT);
	}
	find(query: string, lang: Language): readonly SearchHit[] {
		return this.#index === null ? [] : search(this.#index, query, lang, LIMIT);
	}
}
