import type { CaseTexts } from '../../model/case-texts';
import type { Dataset } from '../../model/dataset';
import { asksForTexts, NO_FILTERS } from '../../view/defaults';
import type { Filters } from '../../view/view';

/**
 * The filters that can be applied by now: what only the whole records of cases tell waits for them. Nothing is shown as
 * filtered by it until then.
 */
export function appliedFilters(dataset: Dataset, filters: Filters, texts: CaseTexts): Filters {
	if (!asksForTexts(filters) || texts.hold(dataset.cases)) return filters;
	const { themes, sets, statuses } = filters;
	return { ...NO_FILTERS, themes, sets, statuses };
}
