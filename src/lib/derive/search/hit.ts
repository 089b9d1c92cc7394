import { REGIONS } from '../../model/area';
import { isIdea, isOwn } from '../../model/case-head';
import { CASE_SETS } from '../../model/case-set';
import { prefectureCodeOf, type AreaCode } from '../../model/code';
import { areaName, findFolded, words } from '../../model/name';
import { themeById, themeGroupOf } from '../../model/theme';
import type { Language } from '../../view/view';
import type { SearchEntry, SearchIndex } from './search-index';
import type { SearchKind, SearchTarget } from './target';

/** UTF-16 positions in a label, the end not included. */
interface MatchRange {
	readonly start: number;
	readonly end: number;
}
/** What was found, in a language. */
export interface SearchHit {
	readonly kind: SearchKind;
	/** The area, or the area that runs the case; of a former place or a ward the area of today. Empty where there is none. */
	readonly code: AreaCode;
	/** Of a framework only. */
	readonly frameworkId?: string;
	/** Of a case only. */
	readonly caseId?: string;
	/** Of a region, a theme or a set its id; of a partner its name, as filters have it. */
	readonly value?: string;
	/** It is a case of a person's own list. */
	readonly own?: true;
	/** It is a case that was only proposed. */
	readonly idea?: true;
	/** What it was before, or is a part of: what tells that it leads to another name. */
	readonly was?: Extract<SearchTarget, { kind: 'former' | 'ward' }>;
	/** Name of the area (of today) or the framework, title of the case. */
	readonly label: string;
	/**
	 * Tells it from its namesakes: a municipality's prefecture, a framework's centres, a case's area, the theme above; of a
	 * partner in how many cases it is. Empty where nothing has to.
	 */
	readonly detail: string;
	/** Part of the label to mark; `null` when it was found by something else (its reading, its code). */
	readonly match: MatchRange | null;
}

/** What an entry is called, and what tells it from others. */
export function hitOf(
	{ dataset, toHiragana }: SearchIndex,
	{ target, code }: SearchEntry,
	query: string,
	lang: Language
): SearchHit {
	const hit = (label: string, detail: string, rest: Partial<SearchHit> = {}): SearchHit => ({
		kind: target.kind,
		code,
		...rest,
		label,
		detail,
		match: matchIn(label, query, toHiragana)
	});
	const area = dataset.areaByCode.get(code);
	const prefecture = dataset.areaByCode.get(prefectureCodeOf(code));
	const within = prefecture && prefecture.code !== code ? areaName(prefecture, lang) : '';
	const called = (list: readonly { id: string; ja: string; en: string }[], id: string): string =>
		list.find((each) => each.id === id)?.[lang] ?? id;
	switch (target.kind) {
		case 'area':
			return hit(area ? areaName(area, lang) : code, within);
		case 'former':
		case 'ward':
			return hit(area ? areaName(area, lang) : code, within, { was: target });
		case 'case': {
			const { item } = target;
			const label = lang === 'en' && item.titleEn !== '' ? item.titleEn : item.title;
			const where = area && prefecture ? areaName(area, lang, prefecture) : code;
			return hit(label, where, {
				caseId: item.id,
				...(isOwn(item) && { own: true }),
				...(isIdea(item) && { idea: true })
			});
		}
		case 'framework': {
			const { id, name, en, centres } = target.framework;
			const named = centres.flatMap((each) => dataset.areaByCode.get(each) ?? []);
			return hit(
				lang === 'en' ? (en ?? name) : name,
				named.map((each) => areaName(each, lang)).join(lang === 'ja' ? '、' : ', '),
				{ frameworkId: id }
			);
		}
		case 'region':
			return hit(called(REGIONS, target.id), '', { value: target.id });
		case 'theme': {
			const { id } = target;
			const above = id.includes('/') ? (themeGroupOf(id)?.[lang] ?? '') : '';
			return hit(themeById(id)?.[lang] ?? id, above, { value: id });
		}
		case 'set':
			return hit(called(CASE_SETS, target.id), '', { value: target.id });
		case 'partner':
			return hit(lang === 'en' ? (target.en ?? target.name) : target.name, String(target.cases), {
				value: target.name
			});
		default: {
			const never: never = target;
			return never;
		}
	}
}

function matchIn(label: string, query: string, toHiragana: SearchIndex['toHiragana']): MatchRange | null {
	for (const word of words(query)) {
		const match = findFolded(label, word) ?? (toHiragana && findFolded(label, toHiragana(word)));
		if (match) return match;
	}
	return null;
}
