import { parseCode } from '../../model/code';
import { fold, words } from '../../model/name';
import type { Language } from '../../view/view';
import { hitOf, type SearchHit } from './hit';
import type { SearchEntry, SearchIndex } from './search-index';
import { slipTest, type SlipTest } from './slips';

export { hitOf, type SearchHit } from './hit';
export {
	formerEntries,
	frameworkEntries,
	leadsToArea,
	partnerEntries,
	standingEntries,
	wardEntries
} from './more-entries';
export {
	caseEntries,
	makeSearchIndex,
	withEntries,
	withHiragana,
	type SearchEntry,
	type SearchIndex
} from './search-index';
export type { SearchKind, SearchTarget } from './target';

/**
 * How well a word fits, the lower the better: all of a name, a word of Latin letters in it, its beginning, the beginning of a
 * word, anywhere in it, a word of Latin letters in what is around it, anywhere in that; last, names with one slip, with two.
 */
const RANK = {
	exact: 0,
	word: 1,
	prefix: 2,
	wordStart: 3,
	inside: 4,
	aroundWord: 5,
	around: 6,
	oneSlip: 7,
	twoSlips: 8,
	none: 9
} as const;

/** A word of a query, with what it is looked for by. */
interface Needle {
	/** As typed, and as hiragana where it is romaji. */
	readonly spellings: readonly string[];
	/** As a word of its own in a text in Latin letters, in the plural too: bus is in buses, not in business. */
	readonly asWord: RegExp | null;
	/** Where a word of Latin letters begins with it. */
	readonly asStart: RegExp | null;
}

/**
 * Finds whatever there is in an index, in one list. A query may be kanji, kana, romaji, English or a code, or parts of them;
 * each of several words must occur. Ranked by how the worst-fitting word fits (`RANK`); at the same rank in the order of
 * `GROUPS`, areas with cases first, then the more populous. Slips are forgiven where no name fits as it is typed. An empty
 * query finds nothing.
 * @param isWanted what is looked through; everything when left out
 */
export function search(
	index: SearchIndex,
	query: string,
	lang: Language,
	limit: number,
	isWanted?: (entry: SearchEntry) => boolean
): readonly SearchHit[] {
	return findEntries(index, query, limit, isWanted).map((entry) => hitOf(index, entry, query, lang));
}

/** The same as entries. */
export function findEntries(
	index: SearchIndex,
	query: string,
	limit: number,
	isWanted?: (entry: SearchEntry) => boolean
): readonly SearchEntry[] {
	const run = new SearchRun(index, query, isWanted);
	run.step(Infinity);
	return run.first(limit);
}

/** Entries that are looked at for each key at once: the places, and some of the cases of a long list. */
export const LOOKED_AT_FIRST = 8_000;

/** A search in steps: a person's own list may have tens of thousands of cases, and whoever types must not wait for them. */
export class SearchRun {
	readonly #entries: readonly SearchEntry[];
	readonly #isWanted: (entry: SearchEntry) => boolean;
	readonly #needles: readonly Needle[];
	readonly #whole: Needle;
	readonly #code: string | null;
	/** By rank, from the best fit on. */
	readonly #found = Array.from({ length: RANK.none }, (): SearchEntry[] => []);
	#at = 0;
	/** A name fits as it is typed. */
	#named = false;
	/** In the second round slips are forgiven: who was found in the first, and how a word is looked for. */
	#second: {
		readonly before: ReadonlySet<SearchEntry>;
		readonly tests: readonly (readonly SlipTest[])[];
	} | null = null;
	#done: boolean;

	/** @param isWanted what is looked through; everything when left out */
	constructor(index: SearchIndex, query: string, isWanted: (entry: SearchEntry) => boolean = () => true) {
		this.#entries = index.entries;
		this.#isWanted = isWanted;
		this.#needles = needlesOf(query, index.toHiragana);
		this.#whole = { spellings: [fold(query)], asWord: null, asStart: null };
		this.#code = parseCode(query);
		this.#done = this.#needles.length === 0;
	}

	get done(): boolean {
		return this.#done;
	}

	/** Looks at so many more entries. */
	step(count: number): void {
		while (!this.#done && count > 0) {
			const to = Math.min(this.#entries.length, this.#at + count);
			count -= to - this.#at;
			for (; this.#at < to; this.#at++) {
				const entry = this.#entries[this.#at];
				if (!entry || !this.#isWanted(entry)) continue;
				const rank = this.#second ? this.#slipRank(entry) : this.#rank(entry);
				if (rank < RANK.none) this.#found[rank]?.push(entry);
				this.#named ||= rank <= RANK.inside;
			}
			if (this.#at === this.#entries.length) this.#endRound();
		}
	}

	/**
	 * The best so far, in order; so few are not sorted among all of many.
	 * @param isShown which of them
	 */
	first(limit: number, isShown?: (entry: SearchEntry) => boolean): readonly SearchEntry[] {
		const first: SearchEntry[] = [];
		for (const found of this.#found) {
			const entries = isShown ? found.filter(isShown) : found;
			if (first.length < limit) first.push(...firstOf(entries, limit - first.length));
		}
		return first;
	}

	/** Everything so far, in no order. */
	all(): readonly SearchEntry[] {
		return this.#found.flat();
	}

	#rank(entry: SearchEntry): number {
		if (this.#code !== null && entry.target.kind === 'area' && this.#code === entry.code) return RANK.exact;
		const byWords = rankOfAll(entry, this.#needles);
		return this.#needles.length > 1 ? Math.min(byWords, rankOf(entry, this.#whole)) : byWords;
	}

	/** What a word fits with slips, and is not found without. */
	#slipRank(entry: SearchEntry): number {
		if (!this.#second || this.#second.before.has(entry)) return RANK.none;
		let slips = 0;
		for (const [i, needle] of this.#needles.entries()) {
			if (this.#needles.length > 1 && rankOf(entry, needle) < RANK.none) continue;
			slips += Math.min(...(this.#second.tests[i] ?? []).map((test) => test(entry.names)));
			if (slips > 2) return RANK.none;
		}
		return slips <= 1 ? RANK.oneSlip : RANK.twoSlips;
	}

	#endRound(): void {
		const tests = this.#needles.map(({ spellings }) => spellings.flatMap((word) => slipTest(word) ?? []));
		if (this.#second || this.#named || tests.every((each) => each.length === 0)) {
			this.#done = true;
			return;
		}
		this.#second = { before: new Set(this.#found.flat()), tests };
		this.#at = 0;
	}
}

/** The first so many in the order of `compareEntries`. */
function firstOf(entries: readonly SearchEntry[], most: number): readonly SearchEntry[] {
	if (most >= entries.length) return [...entries].sort(compareEntries);
	const first: SearchEntry[] = [];
	for (const entry of entries) {
		const last = first[most - 1];
		if (last && compareEntries(last, entry) <= 0) continue;
		const at = first.findIndex((other) => compareEntries(entry, other) < 0);
		first.splice(at < 0 ? first.length : at, 0, entry);
		if (first.length > most) first.pop();
	}
	return first;
}

function needlesOf(query: string, toHiragana: SearchIndex['toHiragana']): readonly Needle[] {
	return words(query).map((word) => {
		const latin = /^[a-z0-9]+$/.test(word);
		return {
			spellings: spellings(word, toHiragana),
			asWord: latin ? new RegExp(`(?<![a-z0-9])${word}(?:e?s)?(?![a-z0-9])`) : null,
			asStart: latin ? new RegExp(`(?<![a-z0-9])${word}`) : null
		};
	});
}

/** A word as typed, and as hiragana where it is romaji. */
function spellings(word: string, toHiragana: SearchIndex['toHiragana']): readonly string[] {
	if (!toHiragana || !/^[a-z]+$/.test(word)) return [word];
	const kana = fold(toHiragana(word));
	return /[a-z]/.test(kana) ? [word] : [word, kana];
}

function rankOfAll(entry: SearchEntry, needles: readonly Needle[]): number {
	let worst: number = RANK.exact;
	let best: number = RANK.none;
	for (const needle of needles) {
		const rank = rankOf(entry, needle);
		best = Math.min(best, rank);
		worst = Math.max(worst, rank);
		if (worst === RANK.none) return worst;
	}
	return entry.aroundFinds || best <= RANK.inside ? worst : RANK.none;
}

function rankOf(entry: SearchEntry, { spellings, asWord, asStart }: Needle): number {
	let best: number = RANK.none;
	for (const word of spellings) {
		for (const name of entry.names) {
			const at = name.indexOf(word);
			if (at < 0) continue;
			if (name.length === word.length) return RANK.exact;
			const starts = at === 0 ? RANK.prefix : name.includes(` ${word}`) ? RANK.wordStart : RANK.inside;
			best = Math.min(best, asWord?.test(name) ? RANK.word : starts);
		}
		for (const [full, before] of entry.full) {
			if (word === full) return RANK.exact;
			if (word.length > before && full.startsWith(word)) best = Math.min(best, RANK.prefix);
		}
		if (best < RANK.none || !entry.around.includes(word)) continue;
		// A word in Latin letters is not looked for inside of others: bus is not in robust.
		if (asWord?.test(entry.around)) best = RANK.aroundWord;
		else if (word !== spellings[0] || !asStart || asStart.test(entry.around)) best = RANK.around;
	}
	return best;
}

function compareEntries(a: SearchEntry, b: SearchEntry): number {
	const [recordedA, populationA] = a.weight;
	const [recordedB, populationB] = b.weight;
	const byWeight = a.group - b.group || recordedB - recordedA || populationB - populationA;
	return byWeight || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function keyOf({ code, target }: SearchEntry): string {
	switch (target.kind) {
		case 'case':
			return target.item.id;
		case 'framework':
			return target.framework.id;
		case 'area':
		case 'ward':
			return code;
		case 'former':
			return code + target.place.name;
		case 'partner':
			return target.name;
		case 'region':
		case 'theme':
		case 'set':
			return target.id;
		default: {
			const never: never = target;
			return never;
		}
	}
}
