import { DONE_SHARE } from '../model/evidence';
import { type AreaCode, isPrefectureCode } from '../model/code';
import { DEFAULT_MEASURE } from '../measures/registry';
import { NO_NOTES } from './notes';
import { DEFAULT_FINDER } from './partners';
import { COUNTRY } from './scope';
import { NO_SEARCH } from './search';
import type { Display, FilterList, Filters, Level, DrawerHeight, TimeView, ViewState } from './view';

export const NO_FILTERS: Filters = {
	themes: [],
	sets: [],
	statuses: [],
	partners: [],
	awards: [],
	facets: [],
	text: ''
};

export const NEWEST: TimeView = { at: null, from: null, change: 'difference', dates: [] };

/** The lists of `Filters`, in the order in which they are named. */
export const FILTER_LISTS = [
	'themes',
	'sets',
	'statuses',
	'partners',
	'awards',
	'facets'
] as const satisfies readonly FilterList[];

/** The country opens by prefecture; whoever has drilled into an area sees municipalities. */
export function defaultLevel(area: AreaCode | null): Level {
	return area === null ? 'prefecture' : 'municipality';
}

/** On a phone the panel leaves the screen to what is shown beside the map. */
export function defaultDrawer(display: Display): DrawerHeight {
	return display === 'map' || display === 'table' ? 'half' : 'peek';
}

/** The view of an area with nothing else set. */
export function defaultView(area: AreaCode | null = null): ViewState {
	return {
		area,
		openCase: null,
		level: defaultLevel(area),
		measure: DEFAULT_MEASURE,
		second: null,
		time: NEWEST,
		breaks: null,
		nationalBreaks: false,
		scope: COUNTRY,
		filters: NO_FILTERS,
		display: 'map',
		sort: null,
		coverageBy: 'prefecture',
		doneShare: DONE_SHARE,
		ownAnswers: true,
		brush: null,
		pins: true,
		colours: null,
		drawing: 'outlines',
		frameworks: [],
		camera: null,
		notes: NO_NOTES,
		drawer: defaultDrawer('map'),
		tray: [],
		compare: [],
		profile: false,
		finder: DEFAULT_FINDER,
		search: NO_SEARCH,
		lang: 'ja',
		edition: null
	};
}

/** Whether any filter is set. */
export function isFiltered(filters: Filters): boolean {
	return filters.text !== '' || FILTER_LISTS.some((list) => filters[list].length > 0);
}

/** Whether any filter asks for what only the whole records of cases tell. */
export function asksForTexts({ partners, awards, facets, text }: Filters): boolean {
	return text !== '' || [partners, awards, facets].some((list) => list.length > 0);
}

/** The prefecture a selection is in, `null` for the whole country. */
export function prefectureInFocus(view: ViewState): AreaCode | null {
	if (view.area === null) return null;
	return isPrefectureCode(view.area) ? view.area : view.area.slice(0, 2);
}

/** Whether a tile map is drawn: of prefectures, and not while candidates are to be seen where they are. */
export function drawsTiles({ drawing, level, finder }: ViewState): boolean {
	return drawing === 'tiles' && level === 'prefecture' && !finder.open;
}

/** Whether a date is asked for, so that values of several are needed. */
export function isTimed({ time, display }: ViewState): boolean {
	return time.at !== null || time.from !== null || display === 'multiples';
}
