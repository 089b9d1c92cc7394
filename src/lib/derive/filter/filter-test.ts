import type { Dataset } from '../../model/dataset';
import { words } from '../../model/name';
import type { Filters } from '../../view/view';
import { caseText, type CaseKeys } from './case-index';

/** The lists of `Filters`, each of which `filterOptions` offers values for. */
export const FILTER_LISTS = ['themes', 'partners', 'awards', 'facets'] as const;
export type FilterList = (typeof FILTER_LISTS)[number];

/** Bit that is set when a case fails the text; those of the lists are their positions in `FILTER_LISTS`. */
const TEXT_BIT = 1 << FILTER_LISTS.length;

export interface FilterTest {
	/**
	 * One bit for each list (and for the text) that a case fails; 0 when it passes.
	 * @param i its position in the dataset
	 */
	failed(i: number, keys: CaseKeys): number;
}

/** A test of single cases, or `null` when nothing is filtered. */
export function makeTest(dataset: Dataset, filters: Filters): FilterTest | null {
	const wanted = FILTER_LISTS.map((list, i) => ({ list, bit: 1 << i, values: new Set(filters[list]) }));
	const set = wanted.filter(({ values }) => values.size > 0);
	const needles = words(filters.text);
	if (set.length === 0 && needles.length === 0) return null;
	return {
		failed(i, keys) {
			let bits = 0;
			for (const { list, bit, values } of set)
				if (!keys[list].some((value) => values.has(value))) bits |= bit;
			if (needles.length > 0) {
				const text = caseText(dataset, i);
				if (!needles.every((needle) => text.includes(needle))) bits |= TEXT_BIT;
			}
			return bits;
		}
	};
}
