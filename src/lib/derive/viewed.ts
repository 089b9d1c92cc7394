import type { Case } from '../model/case';
import type { AreaCode } from '../model/code';
import type { Dataset, Neighbours } from '../model/dataset';
import type { Figures } from '../model/figures';
import type { UserMeasure } from '../model/user-measure';
import { prefectureInFocus } from '../view/defaults';
import type { ViewState } from '../view/view';
import { isWaiting, makeChoropleth, type Choropleth } from './choropleth';
import { filterCases } from './filter/filter';
import { foundPartners, type FoundPartners } from './partners/found-partners';
import { makeFrontier, type Frontier } from '../measures/frontier';
import { pairOf } from './pair';
import { makePins, type Pin } from './pins';

/** What a view shows: the explorer's derivation in one step, for views that are not on its screen. */
export interface Viewed {
	readonly view: ViewState;
	/** The cases that pass the filter, of the whole country. */
	readonly cases: readonly Case[];
	readonly choropleth: Choropleth;
	/** Empty when pins are off, and while the partner finder marks the map. */
	readonly pins: readonly Pin[];
	/** The shortlist of an open partner finder; `null` while it is closed. */
	readonly partners: FoundPartners | null;
	/** The prefecture whose municipalities are shown, `null` for the country. */
	readonly scope: AreaCode | null;
}

/** What a view may need besides the dataset; without it the cases are shown, and called that. */
export interface ViewedWith {
	readonly neighbours: Neighbours | null;
	readonly mine: UserMeasure | null;
	readonly figures: Figures | null;
}

/** Derives what a view shows. The view has been held against the dataset (`checkView`). */
export function viewed(view: ViewState, dataset: Dataset, { neighbours, mine, figures }: ViewedWith): Viewed {
	const { filters, level, breaks } = view;
	const cases = filterCases(dataset, filters);
	const frontier =
		(view.measure === 'frontier' || view.second === 'frontier') && neighbours
			? frontierOf(view, dataset, neighbours)
			: null;
	const needs = { frontier, userMeasure: mine, figures };
	const measure = isWaiting(view.measure, needs) ? 'cases' : view.measure;
	const input = { level, measure, breaks, cases, ...needs };
	const partners = foundPartners(view, dataset, { neighbours, figures });
	const both = view.second === null ? null : pairOf(dataset, input, view.second);
	return {
		view,
		cases,
		choropleth: both ?? makeChoropleth(dataset, input),
		pins: view.pins && !partners ? makePins(dataset, cases) : [],
		partners,
		scope: level === 'municipality' ? prefectureInFocus(view) : null
	};
}

/** A place that is looked at alone still borders what lies outside it. */
function frontierOf({ filters }: ViewState, dataset: Dataset, neighbours: Neighbours): Frontier {
	const cases = filterCases(dataset, { ...filters, places: [] });
	return makeFrontier(dataset, neighbours, { cases, places: filters.places });
}
