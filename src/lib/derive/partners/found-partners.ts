/** The partner finder of a view in one step, for views that are not on the explorer's screen. */
import { isWhole, type Dataset, type Neighbours } from '../../model/dataset';
import type { Figures } from '../../model/figures';
import type { ViewState } from '../../view/view';
import { partnerMarks, type PartnerMarks } from './partner-marks';
import { makeShortlist, type Shortlist } from './partners';
import { distancesFrom } from './similar';

/** As many candidates as the explorer lists at first. */
export const CANDIDATES_AT_FIRST = 10;

export interface FoundPartners {
	readonly shortlist: Shortlist;
	/** The candidates that are listed at first, as the map marks them. */
	readonly marks: PartnerMarks;
}

/** Whether a view shows a shortlist, and what has to be there for it. */
export function asksForPartners({ area, finder }: ViewState): { readonly figures: boolean } | null {
	if (!finder.open || area === null || area.length === 2) return null;
	return { figures: finder.by === 'figures' };
}

/** `null` while the finder is closed, or where something that it needs is missing. */
export function foundPartners(
	view: ViewState,
	dataset: Dataset,
	{ neighbours, figures }: { readonly neighbours: Neighbours | null; readonly figures: Figures | null }
): FoundPartners | null {
	const asks = asksForPartners(view);
	if (!asks || view.area === null || !isWhole(dataset)) return null;
	const area = dataset.areaByCode.get(view.area);
	if (!area || !neighbours || area.kind === 'northern-village') return null;
	if (asks.figures && !figures) return null;
	const { finder } = view;
	const apart = asks.figures && figures ? distancesFrom(dataset, figures, area, finder.like) : undefined;
	const shortlist = makeShortlist(dataset, neighbours, area, finder, undefined, apart);
	const marks = partnerMarks(shortlist, dataset, CANDIDATES_AT_FIRST);
	return marks && { shortlist, marks };
}
