import type { CaseHead } from '../../model/case-head';
import { NO_TEXTS, type CaseTexts } from '../../model/case-texts';
import type { Dataset } from '../../model/dataset';
import { isFiltered } from '../../view/defaults';
import type { Filters } from '../../view/view';
import { caseKeys } from './case-index';
import { makeTest } from './filter-test';

/**
 * The cases that pass, in the dataset's order. Values of one list are joined by OR, lists by AND; every word of the
 * text must occur (folded) in the title, summary, programmes, partners, initiatives or the area's name. Ideas pass where
 * their status is asked for. Asking for what no case has gives an empty list, not an error.
 * @param texts hold those of the dataset where the filters ask for them (`asksForTexts`)
 */
export function filterCases(
	dataset: Dataset,
	filters: Filters,
	texts: CaseTexts = NO_TEXTS
): readonly CaseHead[] {
	if (!isFiltered(filters)) return dataset.counted;
	const { statuses } = filters;
	// What a case is it says itself: no keys have to be made for that.
	if (!isFiltered({ ...filters, statuses: [] }))
		return dataset.cases.filter(({ status }) => statuses.includes(status));
	const test = makeTest(dataset, filters, texts);
	const keys = caseKeys(dataset, texts);
	return dataset.cases.filter((_, i) => {
		const own = keys[i];
		return own !== undefined && test.failed(i, own) === 0;
	});
}
