/** A slide as a page without a script shows it: the same derivations that the explorer makes of its address. */
import { checkView } from '../../derive/check-view';
import { makeChoropleth, type Choropleth } from '../../derive/choropleth';
import { filterCases } from '../../derive/filter';
import { makeFrontier } from '../../derive/frontier';
import { newestFirst } from '../../derive/newest';
import { partnerMarks, type PartnerMarks } from '../../derive/partner-marks';
import { makeShortlist } from '../../derive/partners';
import { makePins, type Pin } from '../../derive/pins';
import type { Case } from '../../model/case';
import { prefectureCodeOf, type AreaCode } from '../../model/code';
import { prefectureInFocus } from '../../view/defaults';
import { parseView } from '../../view/url';
import type { ViewState } from '../../view/view';
import type { OfflineData, OfflineSlide } from './content';

/** As many candidates as the list shows at first. */
const CANDIDATES = 10;

export interface StillView {
	readonly view: ViewState;
	readonly choropleth: Choropleth;
	readonly pins: readonly Pin[];
	/** Rings and candidates while the partner finder is open; they take the pins' place. */
	readonly partners: PartnerMarks | null;
	/** The prefecture drawn, `null` for the country. */
	readonly scope: AreaCode | null;
	/** The cases of the place shown that pass the filters, the newest first. */
	readonly cases: readonly Case[];
}

/** What a slide shows of the data. */
export function stillView({ dataset, neighbours, mine }: OfflineData, slide: OfflineSlide): StillView {
	const [path = '/', query = ''] = slide.address.split(/\?(.*)/s, 2);
	const { view } = checkView(parseView(path, new URLSearchParams(query)).view, dataset);
	const cases = filterCases(dataset, view.filters);
	const { level, breaks } = view;
	const measure = view.measure === 'mine' && mine === null ? 'cases' : view.measure;
	const { places } = view.filters;
	const frontier =
		measure === 'frontier'
			? makeFrontier(dataset, neighbours, {
					cases: filterCases(dataset, { ...view.filters, places: [] }),
					places
				})
			: null;
	const focus = prefectureInFocus(view);
	const area = view.area === null ? undefined : dataset.areaByCode.get(view.area);
	const partners =
		view.finder.open && area
			? partnerMarks(makeShortlist(dataset, neighbours, area, view.finder), dataset, CANDIDATES)
			: null;
	return {
		view,
		choropleth: makeChoropleth(dataset, { level, measure, breaks, cases, frontier, mine }),
		pins: view.pins && partners === null ? makePins(dataset, cases) : [],
		partners,
		scope: level === 'municipality' ? focus : null,
		cases: newestFirst(cases.filter(({ area }) => focus === null || prefectureCodeOf(area) === focus))
	};
}
