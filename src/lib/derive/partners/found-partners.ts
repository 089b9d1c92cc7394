/** The partner finder of a view in one step. */
import type { AreaCode } from '../../model/code';
import { isWhole, type Dataset, type Neighbours } from '../../model/dataset';
import type { Figures } from '../../model/figures';
import type { Frameworks } from '../../model/framework';
import type { ViewState } from '../../view/view';
import { evidenceOf } from '../evidence';
import { needsOf } from '../needs';
import type { FinderData } from './field';
import { partnerMarks, type PartnerMarks } from './partner-marks';
import type { Distances } from './candidate';
import { makeShortlist, type Shortlist } from './partners';
import { distancesFrom } from './similar';

/** How many candidates are listed at first, and more with each request. */
export const CANDIDATES_AT_ONCE = 10;

export interface FoundPartners {
	readonly shortlist: Shortlist;
	/** The candidates that are listed at first, as the map marks them. */
	readonly marks: PartnerMarks;
	/** What was looked through. */
	readonly data: FinderData;
	/** How far others are by the figures chosen, where places are alike by them. */
	readonly apart: Distances | undefined;
}

/** What the finder takes of what arrives later; without `figures` it knows cases only. */
export interface FinderParts {
	readonly neighbours: Neighbours | null;
	readonly figures: Figures | null;
	readonly frameworks: Frameworks | null;
	/** Municipalities of the scope, `null` for the country. */
	readonly scope: ReadonlySet<AreaCode> | null;
}

/** `null` while the finder is closed, or where something that it cannot do without is missing. */
export function foundPartners(
	view: ViewState,
	dataset: Dataset,
	{ neighbours, figures, frameworks, scope }: FinderParts
): FoundPartners | null {
	const needs = needsOf(view);
	if (!needs.finder || view.area === null || !isWhole(dataset)) return null;
	const area = dataset.areaByCode.get(view.area);
	if (!area || !neighbours || area.kind === 'northern-village') return null;
	const { finder } = view;
	const evidence = evidenceOf(dataset, dataset.counted, figures, view.doneShare);
	const data: FinderData = { dataset, neighbours, evidence, figures, frameworks, scope };
	const apart =
		finder.by === 'figures' && figures ? distancesFrom(dataset, figures, area, finder.like) : undefined;
	const shortlist = makeShortlist(data, area, finder, apart);
	const marks = partnerMarks(shortlist, dataset, CANDIDATES_AT_ONCE);
	return marks && { shortlist, marks, data, apart };
}
