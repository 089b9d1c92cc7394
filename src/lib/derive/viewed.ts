import type { Case } from '../model/case';
import type { AreaCode } from '../model/code';
import type { Dataset, Neighbours } from '../model/dataset';
import type { Figures } from '../model/figures';
import type { UserMeasure } from '../model/user-measure';
import { prefectureInFocus } from '../view/defaults';
import type { ViewState } from '../view/view';
import { makeChoropleth, type Choropleth } from './choropleth';
import { filterCases } from './filter';
import { makeFrontier, type Frontier } from './frontier';
import { needsFigures } from './measure';
import { makePins, type Pin } from './pins';

/** What a view shows: the explorer's derivation in one step, for views that are not on its screen. */
export interface Viewed {
	readonly view: ViewState;
	/** The cases that pass the filter, of the whole country. */
	readonly cases: readonly Case[];
	readonly choropleth: Choropleth;
	/** Empty when pins are off. */
	readonly pins: readonly Pin[];
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
	const frontier = view.measure === 'frontier' && neighbours ? frontierOf(view, dataset, neighbours) : null;
	const isWaiting =
		(view.measure === 'frontier' && frontier === null) ||
		(view.measure === 'mine' && mine === null) ||
		(needsFigures(view.measure) && figures === null);
	const measure = isWaiting ? 'cases' : view.measure;
	return {
		view,
		cases,
		choropleth: makeChoropleth(dataset, { level, measure, breaks, cases, frontier, mine, figures }),
		pins: view.pins ? makePins(dataset, cases) : [],
		scope: level === 'municipality' ? prefectureInFocus(view) : null
	};
}

/** A place that is looked at alone still borders what lies outside it. */
function frontierOf({ filters }: ViewState, dataset: Dataset, neighbours: Neighbours): Frontier {
	const cases = filterCases(dataset, { ...filters, places: [] });
	return makeFrontier(dataset, neighbours, { cases, places: filters.places });
}
