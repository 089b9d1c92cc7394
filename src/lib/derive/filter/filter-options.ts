import { isIdea, isIn } from '../../model/case-head';
import type { AreaCode } from '../../model/code';
import { NO_TEXTS, type CaseTexts } from '../../model/case-texts';
import { CASE_SET_IDS } from '../../model/case-set';
import { CASE_STATUS_IDS } from '../../model/case-status';
import type { Dataset } from '../../model/dataset';
import { THEMES } from '../../model/theme';
import { FILTER_LISTS } from '../../view/defaults';
import type { FilterList, Filters } from '../../view/view';
import { appliedFilters } from './applied';
import { caseKeys, type CaseKeys } from './case-index';
import { caseNames } from './case-names';
import { makeTest } from './filter-test';

/** A value that can be chosen, and how many cases would be seen with it. */
export interface FilterOption {
	/** As in `Filters`. */
	readonly value: string;
	/** Cases with it that pass every other list and the text; the choices made in its own list are left out. */
	readonly count: number;
	readonly chosen: boolean;
}
export type FilterOptions = Readonly<Record<FilterList, readonly FilterOption[]>> & {
	/** Cases that pass all filters. */
	readonly passing: number;
	/** Cases in the scope, ideas among them where those are asked for. */
	readonly all: number;
};

/**
 * Every value each list could hold, with its live count, zero included. Themes in the taxonomy's order (a theme, then its
 * finer ones), partners and awards by how often they occur in
 * the whole dataset, facets by scheme and then by how often, so that no row moves while one filters.
 * @param texts those of the dataset; before they have arrived what only they tell has no values, and is not filtered by
 * @param within whether an area is in the scope looked at; cases outside are not counted
 */
export function filterOptions(
	dataset: Dataset,
	filters: Filters,
	within: (code: AreaCode) => boolean = () => true,
	texts: CaseTexts = NO_TEXTS
): FilterOptions {
	const test = makeTest(dataset, appliedFilters(dataset, filters, texts), texts);
	const withIdeas = filters.statuses.includes('idea');
	const counts = FILTER_LISTS.map(() => new Map<string, number>());
	let passing = 0;
	let all = 0;
	caseKeys(dataset, texts).forEach((keys, at) => {
		const item = dataset.cases[at];
		if (!item || !isIn(item, within)) return;
		if (withIdeas || !isIdea(item)) all++;
		const failed = test.failed(at, keys);
		if (failed === 0) passing++;
		FILTER_LISTS.forEach((list, i) => {
			const count = counts[i];
			if (!count || (failed & ~(1 << i)) !== 0) return;
			for (const value of keys[list]) count.set(value, (count.get(value) ?? 0) + 1);
		});
	});
	const options = (list: FilterList): readonly FilterOption[] => {
		const count = counts[FILTER_LISTS.indexOf(list)];
		const chosen = new Set(filters[list]);
		return possibleValues(dataset, texts)[list].map((value) => ({
			value,
			count: count?.get(value) ?? 0,
			chosen: chosen.has(value)
		}));
	};
	return {
		themes: options('themes'),
		sets: options('sets'),
		statuses: options('statuses'),
		partners: options('partners'),
		awards: options('awards'),
		facets: options('facets'),
		passing,
		all
	};
}

type Values = Readonly<Record<FilterList, readonly string[]>>;
const HEAD_VALUES = {
	themes: THEMES.flatMap((group) => [group.id, ...group.finer.map((theme) => theme.id)]),
	sets: CASE_SET_IDS,
	statuses: CASE_STATUS_IDS
};
const valuesOfDataset = new WeakMap<Dataset, Values>();

function possibleValues(dataset: Dataset, texts: CaseTexts): Values {
	const names = caseNames(dataset, texts);
	if (names === null) return { ...HEAD_VALUES, partners: [], awards: [], facets: [] };
	let values = valuesOfDataset.get(dataset);
	if (!values) {
		values = {
			...HEAD_VALUES,
			partners: names.partners.map(({ name }) => name),
			awards: names.awards.map(({ name }) => name),
			facets: facetValues(caseKeys(dataset, texts))
		};
		valuesOfDataset.set(dataset, values);
	}
	return values;
}

function facetValues(keys: readonly CaseKeys[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const { facets } of keys) {
		for (const facet of facets) counts.set(facet, (counts.get(facet) ?? 0) + 1);
	}
	const schemeOf = (facet: string) => facet.slice(0, facet.indexOf(':'));
	return [...counts]
		.sort(([a, m], [b, n]) => order(schemeOf(a), schemeOf(b)) || n - m || order(a, b))
		.map(([facet]) => facet);
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
