/** The evidence of a dataset, made once for all who ask: the finder, the frontier, the map, the sheet. */
import { makeEvidence, type EvidenceIndex } from '../measures/evidence';
import type { CaseHead } from '../model/case-head';
import type { Dataset } from '../model/dataset';
import type { Figures } from '../model/figures';
import { Memo } from './memo';

const known = new Memo<EvidenceIndex>();

/**
 * What is known of every area and theme; the same objects and share give the same index.
 * @param cases all of the dataset's, or those that pass a filter
 * @param figures `null` while they are on their way, or cannot be had: it speaks of cases only
 * @param doneShare from how many per cent a rate counts as done
 */
export function evidenceOf(
	dataset: Dataset,
	cases: readonly CaseHead[],
	figures: Figures | null,
	doneShare: number
): EvidenceIndex {
	return known.at([dataset, cases, ...(figures ? [figures] : [])], String(doneShare), () =>
		makeEvidence(dataset, { cases, figures, doneShare })
	);
}

// With it arrives what is made from it, which the first page does without.
export { makeFrontier } from '../measures/frontier';
