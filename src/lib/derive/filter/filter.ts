import type { Case } from '../../model/case';
import type { Dataset } from '../../model/dataset';
import type { Filters } from '../../view/view';
import { caseKeys } from './case-index';
import { makeTest } from './filter-test';

export { filterOptions } from './filter-options';
export { type FilterList } from './filter-test';

/**
 * The cases that pass, in the dataset's order. Values of one list are joined by OR, lists by AND; every word of the
 * text must occur (folded) in the title, summary, programmes, partners, initiatives or the area's name.
 * Asking for what no case has gives an empty list, not an error.
 */
export function filterCases(dataset: Dataset, filters: Filters): readonly Case[] {
	const test = makeTest(dataset, filters);
	if (!test) return dataset.cases;
	const keys = caseKeys(dataset);
	return dataset.cases.filter((_, i) => {
		const own = keys[i];
		return own !== undefined && test.failed(i, own) === 0;
	});
}
