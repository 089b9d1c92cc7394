import { DONE_SHARE } from '../model/evidence';
import { type AreaCode, isPrefectureCode } from '../model/code';
import { DEFAULT_MEASURE } from '../measures/registry';
import { DEFAULT_FINDER } from './partners';
import { COUNTRY } from './scope';
import type { Display, Filters, Level, DrawerHeight, ViewState } from './view';

export const NO_FILTERS: Filters = {
	themes: [],
	partners: [],
	awards: [],
	facets: [],
	text: ''
};

/** The country opens by prefecture; whoever has drilled into an area sees municipalities. */
export function defaultLevel(area: AreaCode | null): Level {
	return area === null ? 'prefecture' : 'municipality';
}

/** On a phone the panel leaves the screen to what is shown beside the map. */
export function defaultDrawer(display: Display): DrawerHeight {
	return display === 'coverage' || display === 'scatter' ? 'peek' : 'half';
}

/** The view of an area with nothing else set. */
export function defaultView(area: AreaCode | null = null): ViewState {
	return {
		area,
		openCase: null,
		level: defaultLevel(area),
		measure: DEFAULT_MEASURE,
		second: null,
		breaks: null,
		nationalBreaks: false,
		scope: COUNTRY,
		filters: NO_FILTERS,
		display: 'map',
		sort: null,
		coverageBy: 'prefecture',
		doneShare: DONE_SHARE,
		brush: null,
		pins: true,
		frameworks: [],
		camera: null,
		drawer: defaultDrawer('map'),
		tray: [],
		compare: [],
		profile: false,
		finder: DEFAULT_FINDER,
		lang: 'ja',
		edition: null
	};
}

/** Whether any filter is set. */
export function isFiltered(filters: Filters): boolean {
	return (
		filters.text !== '' ||
		[filters.themes, filters.partners, filters.awards, filters.facets].some((list) => list.length > 0)
	);
}

/** The prefecture a selection is in, `null` for the whole country. */
export function prefectureInFocus(view: ViewState): AreaCode | null {
	if (view.area === null) return null;
	return isPrefectureCode(view.area) ? view.area : view.area.slice(0, 2);
}
