import { areasOf, type Case } from '../../model/case';
import { prefectureCodeOf } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import { areaName, fold } from '../../model/name';
import { themeById, themeGroupOf } from '../../model/theme';

/** What filters ask of a case, worked out once. */
export interface CaseKeys {
	/** Ids of both levels, each once. */
	readonly themes: readonly string[];
	readonly partners: readonly string[];
	readonly awards: readonly string[];
	/** `scheme:value`. */
	readonly facets: readonly string[];
}

interface Index {
	readonly keys: CaseKeys[];
	readonly texts: string[];
	/** How many cases from the first on have been indexed. */
	ready: number;
}
const indexes = new WeakMap<Dataset, Index>();

function indexOf(dataset: Dataset): Index {
	let index = indexes.get(dataset);
	if (!index) indexes.set(dataset, (index = { keys: [], texts: [], ready: 0 }));
	return index;
}

/** The keys of every case, in the dataset's order, kept for as long as the dataset lives. */
export function caseKeys(dataset: Dataset): readonly CaseKeys[] {
	const { keys } = indexOf(dataset);
	for (let i = keys.length; i < dataset.cases.length; i++) keys.push(keysOf(dataset.cases[i] as Case));
	return keys;
}

/**
 * The folded text that free text is looked for in: title, summary, programmes, partners, initiatives, name of the area.
 * Folded when first asked for.
 * @param i position of the case in the dataset
 */
export function caseText(dataset: Dataset, i: number): string {
	const { texts } = indexOf(dataset);
	return (texts[i] ??= fold(textOf(dataset, dataset.cases[i] as Case)));
}

/**
 * Indexes some more cases, so that filtering many of them does not have to wait for all at once.
 * @returns whether any are left
 */
export function indexMore(dataset: Dataset, count: number): boolean {
	const index = indexOf(dataset);
	const end = Math.min(index.ready + count, dataset.cases.length);
	for (let i = index.ready; i < end; i++) {
		if (i >= index.keys.length) index.keys.push(keysOf(dataset.cases[i] as Case));
		caseText(dataset, i);
	}
	index.ready = end;
	return end < dataset.cases.length;
}

function keysOf(item: Case): CaseKeys {
	// The taxonomy's and the register's own strings: looking up one that is known takes a fraction of the time.
	const themes = item.themes.map((id) => themeById(id)?.id ?? id);
	const groups = item.themes.map((id) => themeGroupOf(id)?.id ?? id);
	return {
		themes: [...new Set([...themes, ...groups])],
		partners: [...new Set(item.partners.map(({ name }) => name))],
		awards: item.award === undefined ? [] : [item.award.name],
		facets: [...new Set(item.facets.map((facet) => `${facet.scheme}:${facet.value}`))]
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
