import { isOwn } from '../../model/case-head';
import { parseCode, prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import { areaName, findFolded, fold, words } from '../../model/name';
import type { Language } from '../../view/view';
import type { SearchEntry, SearchIndex } from './search-index';

export {
	caseEntries,
	frameworkEntries,
	makeSearchIndex,
	withHiragana,
	type SearchEntry,
	type SearchIndex
} from './search-index';

/** UTF-16 positions in a label, the end not included. */
interface MatchRange {
	readonly start: number;
	readonly end: number;
}
export interface SearchHit {
	readonly kind: 'area' | 'framework' | 'case';
	/** The area, or the area that runs the case; empty for a framework. */
	readonly code: AreaCode;
	/** Of a framework only. */
	readonly frameworkId?: string;
	/** Of a case only. */
	readonly caseId?: string;
	/** It is a case of a person's own list. */
	readonly own?: true;
	/** Name of the area or the framework, title of the case. */
	readonly label: string;
	/** Tells it from its namesakes: a municipality's prefecture, a framework's centres, a case's area; empty for a prefecture. */
	readonly detail: string;
	/** Part of the label to mark; `null` when it was found by something else (its reading, its code). */
	readonly match: MatchRange | null;
}

/** How well a word fits, the lower the better. */
const RANK = { exact: 0, prefix: 1, wordStart: 2, inside: 3, around: 4, none: 5 } as const;

/**
 * Finds areas, frameworks and cases, in one list. A query may be kanji, kana, romaji, English or a code, or parts of them; each of
 * several words must occur. Ranked by how the worst-fitting word fits (all of a name, its beginning, the beginning
 * of a word in it, anywhere in it, in what is around it: prefecture, partners); at the same rank prefectures before municipalities before frameworks before cases, areas with cases first,
 * then the more populous. An empty query finds nothing.
 * @param isWanted what is looked through; everything when left out
 */
export function search(
	index: SearchIndex,
	query: string,
	lang: Language,
	limit: number,
	isWanted: (entry: SearchEntry) => boolean = () => true
): readonly SearchHit[] {
	const needles = words(query).map((word) => spellings(word, index.toHiragana));
	if (needles.length === 0 || limit <= 0) return [];
	const whole = fold(query);
	const code = parseCode(query);
	// By rank, from the best fit on. A person's own list may have tens of thousands of cases: only those shown are sorted.
	const found = Array.from({ length: RANK.none }, (): SearchEntry[] => []);
	for (const entry of index.entries) {
		if (!isWanted(entry)) continue;
		const rank =
			!entry.item && code === entry.code
				? RANK.exact
				: Math.min(rankOfAll(entry, needles), needles.length > 1 ? rankOf(entry, [whole]) : RANK.none);
		if (rank < RANK.none) found[rank]?.push(entry);
	}
	const first: SearchEntry[] = [];
	for (const entries of found) {
		if (first.length < limit) first.push(...firstOf(entries, limit - first.length));
	}
	return first.map((entry) => hitOf(index.dataset, entry, needles, lang));
}

/** The first so many in the order of `compareEntries`, without sorting all. */
function firstOf(entries: readonly SearchEntry[], most: number): readonly SearchEntry[] {
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

/** A word as typed, and as hiragana where it is romaji. */
function spellings(word: string, toHiragana: SearchIndex['toHiragana']): readonly string[] {
	if (!toHiragana || !/^[a-z]+$/.test(word)) return [word];
	const kana = fold(toHiragana(word));
	return /[a-z]/.test(kana) ? [word] : [word, kana];
}

function rankOfAll(entry: SearchEntry, needles: readonly (readonly string[])[]): number {
	let worst: number = RANK.exact;
	for (const needle of needles) {
		worst = Math.max(worst, rankOf(entry, needle));
		if (worst === RANK.none) break;
	}
	return worst;
}

function rankOf(entry: SearchEntry, needle: readonly string[]): number {
	let best: number = RANK.none;
	for (const word of needle) {
		for (const name of entry.names) {
			const at = name.indexOf(word);
			if (at < 0) continue;
			if (name.length === word.length) return RANK.exact;
			const starts = at === 0 ? RANK.prefix : name.includes(` ${word}`) ? RANK.wordStart : RANK.inside;
			best = Math.min(best, starts);
		}
		const [full, prefecture] = entry.full;
		if (word === full) return RANK.exact;
		if (word.length > prefecture && full.startsWith(word)) best = Math.min(best, RANK.prefix);
		if (best === RANK.none && entry.around.includes(word)) best = RANK.around;
	}
	return best;
}

function compareEntries(a: SearchEntry, b: SearchEntry): number {
	const [recordedA, populationA] = a.weight;
	const [recordedB, populationB] = b.weight;
	const byWeight = a.group - b.group || recordedB - recordedA || populationB - populationA;
	return byWeight || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function keyOf({ code, item, framework }: SearchEntry): string {
	return framework?.id ?? item?.id ?? code;
}

function hitOf(
	dataset: Dataset,
	entry: SearchEntry,
	needles: readonly (readonly string[])[],
	lang: Language
): SearchHit {
	const { framework } = entry;
	if (framework) {
		const { id, name, en, centres } = framework;
		const label = lang === 'en' ? (en ?? name) : name;
		const named = centres.flatMap((code) => dataset.areaByCode.get(code) ?? []);
		return {
			kind: 'framework',
			code: '',
			frameworkId: id,
			label,
			detail: named.map((area) => areaName(area, lang)).join(lang === 'ja' ? '、' : ', '),
			match: matchIn(label, needles)
		};
	}
	const prefecture = dataset.areaByCode.get(prefectureCodeOf(entry.code));
	const area = dataset.areaByCode.get(entry.code);
	const where = area && prefecture ? areaName(area, lang, prefecture) : entry.code;
	const { item } = entry;
	if (item) {
		const label = lang === 'en' && item.titleEn !== '' ? item.titleEn : item.title;
		return {
			kind: 'case',
			code: entry.code,
			caseId: item.id,
			...(isOwn(item) && { own: true }),
			label,
			detail: where,
			match: matchIn(label, needles)
		};
	}
	const label = area ? areaName(area, lang) : entry.code;
	const detail = prefecture && prefecture.code !== entry.code ? areaName(prefecture, lang) : '';
	return { kind: 'area', code: entry.code, label, detail, match: matchIn(label, needles) };
}

function matchIn(label: string, needles: readonly (readonly string[])[]): MatchRange | null {
	for (const word of needles.flat()) {
		const match = findFolded(label, word);
		if (match) return match;
	}
	return null;
}
