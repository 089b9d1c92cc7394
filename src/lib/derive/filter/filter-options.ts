import { isIn } from '../../model/case';
import type { AreaCode } from '../../model/code';
import type { Dataset, NameCount } from '../../model/dataset';
import { THEMES } from '../../model/theme';
import type { Filters } from '../../view/view';
import { caseKeys } from './case-index';
import { FILTER_LISTS, makeTest, type FilterList } from './filter-test';

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
	/** Cases in the scope. */
	readonly all: number;
};

/**
 * Every value each list could hold, with its live count, zero included. Themes in the taxonomy's order (a theme, then its
 * finer ones), partners and awards by how often they occur in
 * the whole dataset, facets by scheme and then by how often, so that no row moves while one filters.
 * @param within whether an area is in the scope looked at; cases outside are not counted
 */
export function filterOptions(
	dataset: Dataset,
	filters: Filters,
	within: (code: AreaCode) => boolean = () => true
): FilterOptions {
	const test = makeTest(dataset, filters);
	const counts = FILTER_LISTS.map(() => new Map<string, number>());
	let passing = 0;
	let all = 0;
	caseKeys(dataset).forEach((keys, at) => {
		const item = dataset.cases[at];
		if (!item || !isIn(item, within)) return;
		all++;
		const failed = test ? test.failed(at, keys) : 0;
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
		return possibleValues(dataset)[list].map((value) => ({
			value,
			count: count?.get(value) ?? 0,
			chosen: chosen.has(value)
		}));
	};
	return {
		themes: options('themes'),
		partners: options('partners'),
		awards: options('awards'),
		facets: options('facets'),
		passing,
		all
	};
}

const valuesOfDataset = new WeakMap<Dataset, Readonly<Record<FilterList, readonly string[]>>>();

function possibleValues(dataset: Dataset): Readonly<Record<FilterList, readonly string[]>> {
	let values = valuesOfDataset.get(dataset);
	if (!values) {
		values = {
			themes: THEMES.flatMap((group) => [group.id, ...group.finer.map((theme) => theme.id)]),
			partners: dataset.partners.map(nameOf),
			awards: dataset.awards.map(nameOf),
			facets: facetValues(dataset)
		};
		valuesOfDataset.set(dataset, values);
	}
	return values;
}

function facetValues(dataset: Dataset): readonly string[] {
	const counts = new Map<string, number>();
	for (const { facets } of caseKeys(dataset)) {
		for (const facet of facets) counts.set(facet, (counts.get(facet) ?? 0) + 1);
	}
	const schemeOf = (facet: string) => facet.slice(0, facet.indexOf(':'));
	return [...counts]
		.sort(([a, m], [b, n]) => order(schemeOf(a), schemeOf(b)) || n - m || order(a, b))
		.map(([facet]) => facet);
}

function nameOf({ name }: NameCount): string {
	return name;
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
