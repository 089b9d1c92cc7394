import { areasOf, type CaseHead } from '../../model/case-head';
import { isWholeCase, NO_TEXTS, wholeCases, type CaseTexts } from '../../model/case-texts';
import type { Case } from '../../model/case';
import { prefectureCodeOf } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import { areaName, fold } from '../../model/name';
import { themeById, themeGroupOf } from '../../model/theme';

/** What filters ask of a case, worked out once. */
export interface CaseKeys {
	/** Ids of both levels, each once. */
	readonly themes: readonly string[];
	/** None of a person's own case. */
	readonly sets: readonly string[];
	readonly statuses: readonly string[];
	/** Of these three none before the whole record has arrived. */
	readonly partners: readonly string[];
	readonly awards: readonly string[];
	/** `scheme:value`. */
	readonly facets: readonly string[];
}

interface Index {
	keys: CaseKeys[];
	readonly texts: string[];
	/** How many cases from the first on have been indexed. */
	ready: number;
	/** Whether their whole records were there. */
	whole: boolean;
}
const indexes = new WeakMap<Dataset, Index>();

function indexOf(dataset: Dataset): Index {
	let index = indexes.get(dataset);
	if (!index) indexes.set(dataset, (index = { keys: [], texts: [], ready: 0, whole: false }));
	return index;
}

/** The keys of every case, in the dataset's order, kept for as long as the dataset lives. */
export function caseKeys(dataset: Dataset, texts: CaseTexts): readonly CaseKeys[] {
	const index = indexOf(dataset);
	const { cases } = dataset;
	if (!index.whole && texts.hold(cases)) {
		index.whole = true;
		index.keys = index.keys.map((keys, i) => {
			const item = cases[i] as CaseHead;
			return isWholeCase(item) ? keys : keysOf(item, texts);
		});
	}
	for (let i = index.keys.length; i < cases.length; i++) index.keys.push(keysOf(cases[i] as CaseHead, texts));
	return index.keys;
}

/**
 * The folded text that free text is looked for in: title, summary, programmes, partners, initiatives, name of the area.
 * Folded when first asked for.
 * @param i position of the case in the dataset; its whole record has to be there
 */
export function caseText(dataset: Dataset, i: number, texts: CaseTexts): string {
	const { texts: folded } = indexOf(dataset);
	const item = dataset.cases[i] as CaseHead;
	return (folded[i] ??= fold(textOf(dataset, wholeCases(texts, [item])[0] as Case)));
}

/**
 * Indexes some more cases, so that filtering many of them does not have to wait for all at once.
 * @returns whether any are left
 */
export function indexMore(dataset: Dataset, count: number): boolean {
	const index = indexOf(dataset);
	const end = Math.min(index.ready + count, dataset.cases.length);
	for (let i = index.ready; i < end; i++) {
		const item = dataset.cases[i] as CaseHead;
		if (i >= index.keys.length) index.keys.push(keysOf(item, NO_TEXTS));
		if (isWholeCase(item)) caseText(dataset, i, NO_TEXTS);
	}
	index.ready = end;
	return end < dataset.cases.length;
}

function keysOf(item: CaseHead, texts: CaseTexts): CaseKeys {
	// The taxonomy's and the register's own strings: looking up one that is known takes a fraction of the time.
	const themes = item.themes.map((id) => themeById(id)?.id ?? id);
	const groups = item.themes.map((id) => themeGroupOf(id)?.id ?? id);
	const whole = texts.of(item);
	return {
		themes: [...new Set([...themes, ...groups])],
		sets: item.set === null ? [] : [item.set],
		statuses: [item.status],
		partners: [...new Set(whole?.partners.map(({ name }) => name))],
		awards: whole?.award === undefined ? [] : [whole.award.name],
		facets: [...new Set(whole?.facets.map((facet) => `${facet.scheme}:${facet.value}`))]
	};
}

function textOf(dataset: Dataset, item: Case): string {
	const names = areasOf(item).flatMap((code) => {
		const area = dataset.areaByCode.get(code);
		const prefecture = dataset.areaByCode.get(prefectureCodeOf(code));
		return area ? [areaName(area, 'ja', prefecture), areaName(area, 'en', prefecture)] : [];
	});
	return [
		item.title,
		item.titleEn,
		item.summary,
		item.summaryEn,
		...[...item.programmes, ...item.partners].flatMap(({ name, en }) =>
			en === undefined ? [name] : [name, en]
		),
		...item.initiatives.flatMap((each) => [each.name, each.nameEn, each.summary, each.summaryEn]),
		...names
	].join('\n');
}
