import { CASE_STATUS_IDS } from '../../model/case-status';
import type { CaseTexts } from '../../model/case-texts';
import type { Dataset } from '../../model/dataset';
import { words } from '../../model/name';
import { FILTER_LISTS } from '../../view/defaults';
import type { Filters } from '../../view/view';
import { caseText, type CaseKeys } from './case-index';

/** Bit that is set when a case fails the text; those of the lists are their positions in `FILTER_LISTS`. */
const TEXT_BIT = 1 << FILTER_LISTS.length;

/** What is looked at while nobody asks for a status: an idea only where it is asked for. */
const NOT_IDEAS: readonly string[] = CASE_STATUS_IDS.filter((id) => id !== 'idea');

export interface FilterTest {
	/**
	 * One bit for each list (and for the text) that a case fails; 0 when it passes.
	 * @param i its position in the dataset
	 */
	failed(i: number, keys: CaseKeys): number;
}

/**
 * A test of single cases.
 * @param texts hold those of the dataset where the filters ask for them (`asksForTexts`)
 */
export function makeTest(dataset: Dataset, filters: Filters, texts: CaseTexts): FilterTest {
	const wanted = FILTER_LISTS.map((list, i) => ({ list, bit: 1 << i, values: new Set(filters[list]) }));
	for (const { list, values } of wanted) {
		if (list === 'statuses' && values.size === 0) for (const id of NOT_IDEAS) values.add(id);
	}
	const set = wanted.filter(({ values }) => values.size > 0);
	const needles = words(filters.text);
	return {
		failed(i, keys) {
			let bits = 0;
			for (const { list, bit, values } of set)
				if (!keys[list].some((value) => values.has(value))) bits |= bit;
			if (needles.length > 0) {
				const text = caseText(dataset, i, texts);
				if (!needles.every((needle) => text.includes(needle))) bits |= TEXT_BIT;
			}
			return bits;
		}
	};
}
