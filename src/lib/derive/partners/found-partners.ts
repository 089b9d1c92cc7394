/** The partner finder of a view in one step. */
import { isWhole, type Dataset, type Neighbours } from '../../model/dataset';
import type { Figures } from '../../model/figures';
import type { ViewState } from '../../view/view';
import { needsOf } from '../needs';
import { partnerMarks, type PartnerMarks } from './partner-marks';
import { makeShortlist, type Shortlist } from './partners';
import { distancesFrom } from './similar';

/** How many candidates are listed at first, and more with each request. */
export const CANDIDATES_AT_ONCE = 10;

export interface FoundPartners {
	readonly shortlist: Shortlist;
	/** The candidates that are listed at first, as the map marks them. */
	readonly marks: PartnerMarks;
}

/** `null` while the finder is closed, or where something that it needs is missing. */
export function foundPartners(
	view: ViewState,
	dataset: Dataset,
	{ neighbours, figures }: { readonly neighbours: Neighbours | null; readonly figures: Figures | null }
): FoundPartners | null {
	const needs = needsOf(view);
	if (!needs.finder || view.area === null || !isWhole(dataset)) return null;
	const area = dataset.areaByCode.get(view.area);
	if (!area || !neighbours || area.kind === 'northern-village') return null;
	const { finder } = view;
	const byFigures = finder.by === 'figures';
	if (byFigures && !figures) return null;
	const apart = byFigures && figures ? distancesFrom(dataset, figures, area, finder.like) : undefined;
	const shortlist = makeShortlist(dataset, neighbours, area, finder, undefined, apart);
	const marks = partnerMarks(shortlist, dataset, CANDIDATES_AT_ONCE);
	return marks && { shortlist, marks };
}
