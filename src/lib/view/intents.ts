/** What a person can do to a view: each a pure step from one view to the next. */
import { type AreaCode, isPrefectureCode, prefectureCodeOf } from '../model/code';
import { COMPARE_MOST, toggleChosen } from './area-list';
import { NEWEST, NO_FILTERS, defaultLevel, defaultDrawer, drawsTiles } from './defaults';
import { withNote, type AreaNote } from './notes';
import type { PartnerFinder } from './partners';
import { COUNTRY, isCountry, placesIn, scopeOfPlaces, type Scope } from './scope';
import {
	FRAMEWORK_LAYERS,
	type Breaks,
	type Brush,
	type Camera,
	type CoverageBy,
	type Display,
	type Drawing,
	type FilterList,
	type Filters,
	type FrameworkLayer,
	type Language,
	type Level,
	type Measure,
	type DrawerHeight,
	type Sort,
	type TimeView,
	type ViewState
} from './view';
import { EVIDENCE_MEASURE } from '../measures/evidence-measure';
import { FRONTIER } from '../measures/frontier-measure';
import { OFFICIAL_COUNT } from '../measures/official-count';
import { anyNeeds, DEFAULT_MEASURE, levelsOf, sharedLevels } from '../measures/registry';

/**
 * Selects an area (or the whole country) and lets the map frame it. A case that was open and the finder are closed; what
 * the finder was asked stays, and so do the figures, so that areas can be looked at in turn.
 */
export function selectArea(view: ViewState, area: AreaCode | null): ViewState {
	// A person's own table has values on one level as a rule: its map stays on it, and so does a tile map. What has values of municipalities only keeps
	// showing them.
	const { measure, second } = view;
	const stays =
		anyNeeds([measure, second], 'user-measure') || drawsTiles(view) ? view.level : defaultLevel(area);
	const usual = area !== null && !isPrefectureCode(area) ? 'municipality' : stays;
	const level = sharedLevels([measure, second]).includes(usual) ? usual : 'municipality';
	const profile = view.profile && area !== null;
	return fit({ ...closeFinder(view), area, level, profile, openCase: null, camera: null });
}

/** One step up: out of an open case, the finder or the figures, from a municipality to its prefecture, from there to the country. */
export function goUp(view: ViewState): ViewState {
	if (view.openCase !== null) return { ...view, openCase: null };
	if (view.finder.open) return closeFinder(view);
	if (view.profile) return { ...view, profile: false };
	if (view.area === null) return { ...view, camera: null };
	return selectArea(view, isPrefectureCode(view.area) ? null : prefectureCodeOf(view.area));
}

export function setLevel(view: ViewState, level: Level): ViewState {
	return fit({ ...view, level, sort: null, brush: null });
}

export function setMeasure(view: ViewState, measure: Measure): ViewState {
	// A measure that exists on one level only brings it with it.
	const levels = levelsOf(measure);
	const level = levels.includes(view.level) ? view.level : (levels[0] ?? view.level);
	return fit({ ...view, measure, level, time: NEWEST, brush: null });
}

/** Shows a second measure together with the first; `null`: the first alone. */
export function setSecond(view: ViewState, second: Measure | null): ViewState {
	const levels = sharedLevels([view.measure, second]);
	const level = levels.includes(view.level) ? view.level : (levels[0] ?? view.level);
	// A change is shown alone.
	const time = second === null ? view.time : { ...view.time, from: null };
	return fit({ ...view, second, level, time, brush: null });
}

/** Looks at another date of the measure, or at the change from one to another. */
export function setTime(view: ViewState, some: Partial<TimeView>): ViewState {
	const time = { ...view.time, ...some };
	return { ...view, time, second: time.from === null ? view.second : null };
}

/** Shows several dates of the measure side by side; on a phone the panel makes room. */
export function showMultiples(view: ViewState): ViewState {
	const time = { ...view.time, from: null };
	return {
		...view,
		...{ display: 'multiples', time, second: null, sort: null, drawer: defaultDrawer('multiples') }
	};
}

/** Makes the second measure the first, and the first the second. */
export function swapMeasures(view: ViewState): ViewState {
	if (view.second === null) return view;
	const brush = view.brush && { x: view.brush.y, y: view.brush.x };
	return { ...view, measure: view.second, second: view.measure, brush };
}

/** Shows two measures as a scatter plot beside the map; on a phone the panel makes room. */
export function showScatter(view: ViewState): ViewState {
	return { ...view, display: 'scatter', sort: null, drawer: defaultDrawer('scatter') };
}

/** Marks a range of the scatter plot. */
export function setBrush(view: ViewState, brush: Brush | null): ViewState {
	return { ...view, brush };
}

export function setBreaks(view: ViewState, breaks: Breaks | null): ViewState {
	return { ...view, breaks };
}

/** Whose classes the values are cut into: those of the country, or of the scope. */
export function setNationalBreaks(view: ViewState, nationalBreaks: boolean): ViewState {
	return { ...view, nationalBreaks };
}

/** Adds a value to a filter's list, or takes it out again. */
export function toggleFilter(view: ViewState, key: FilterList, value: string): ViewState {
	const list = view.filters[key];
	const next = list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
	return { ...view, filters: { ...view.filters, [key]: next } };
}

/** Looks at a part of the country only: the map frames it, by municipality where that can be. */
export function setScope(view: ViewState, scope: Scope): ViewState {
	const area = scope.kind === 'around' ? scope.area : null;
	const level =
		!isCountry(scope) && sharedLevels([view.measure, view.second]).includes('municipality')
			? 'municipality'
			: view.level;
	const profile = view.profile && area !== null;
	return fit({
		...closeFinder(view),
		scope,
		area,
		level,
		profile,
		openCase: null,
		camera: null,
		sort: null,
		brush: null
	});
}

/** Looks at the whole country again; the selection stays. */
export function leaveScope(view: ViewState): ViewState {
	return { ...view, scope: COUNTRY, camera: null };
}

/** Adds a region or a prefecture to the scope, or takes it out again; in place of a scope that is something else. */
export function togglePlace(view: ViewState, id: string): ViewState {
	return setScope(view, scopeOfPlaces(toggleChosen(placesIn(view.scope), id)));
}

/** Looks at some themes only; none: at all. */
export function setThemes(view: ViewState, themes: readonly string[]): ViewState {
	return { ...view, filters: { ...view.filters, themes } };
}

/**
 * Shades municipalities by what is known of them, official answers with the cases: of the themes looked at, or, without
 * one, by how many of the official items they have.
 */
export function showEvidence(view: ViewState): ViewState {
	const measure = view.filters.themes.length > 0 ? EVIDENCE_MEASURE.id : OFFICIAL_COUNT.id;
	return setLevel({ ...view, measure, second: null }, 'municipality');
}

/** Back to the cases alone. */
export function showCasesOnly(view: ViewState): ViewState {
	return setLevel({ ...view, measure: DEFAULT_MEASURE, second: null }, defaultLevel(view.area));
}

/** From how many per cent a rate counts as done. */
export function setDoneShare(view: ViewState, doneShare: number): ViewState {
	return { ...view, doneShare };
}

/** Prefectures show their own answers, or what follows from their municipalities'. */
export function setOwnAnswers(view: ViewState, ownAnswers: boolean): ViewState {
	return { ...view, ownAnswers };
}

/** Shades municipalities by the frontier, as a map or as the table of those with most neighbours first. */
export function showFrontier(view: ViewState, display: Display): ViewState {
	const sort: Sort | null = display === 'table' ? { key: 'value', descending: true } : null;
	return { ...view, level: 'municipality', measure: FRONTIER.id, display, sort };
}

export function setText(view: ViewState, text: string): ViewState {
	return { ...view, filters: { ...view.filters, text } };
}

/** Clears one filter; of a list only the values that begin with `prefix` (the facets of one scheme). */
export function clearFilter(view: ViewState, key: keyof Filters, prefix = ''): ViewState {
	const left = key === 'text' ? '' : view.filters[key].filter((value) => !value.startsWith(prefix));
	return { ...view, filters: { ...view.filters, [key]: left } };
}

export function clearFilters(view: ViewState): ViewState {
	return { ...view, filters: NO_FILTERS };
}

/** Selects an area with a case open, in place of the figures where those were shown. */
export function openCaseAt(view: ViewState, area: AreaCode, id: string): ViewState {
	return { ...selectArea(view, area), profile: false, openCase: id };
}

export function toggleCase(view: ViewState, id: string): ViewState {
	return { ...view, openCase: view.openCase === id ? null : id };
}

/** What a picture or a slide of a view shows: the map, or several of them; what else is beside the map is the screen's. */
export function pictured(view: ViewState): ViewState {
	return { ...view, display: view.display === 'multiples' ? 'multiples' : 'map' };
}

export function setDisplay(view: ViewState, display: Display): ViewState {
	return { ...view, display };
}

/** Shows how far the cases go, by region or by prefecture; on a phone the panel makes room. */
export function showCoverage(view: ViewState, coverageBy: CoverageBy = view.coverageBy): ViewState {
	const sort = view.display === 'coverage' ? view.sort : null;
	return { ...view, display: 'coverage', coverageBy, sort, drawer: defaultDrawer('coverage') };
}

export function setSort(view: ViewState, key: string): ViewState {
	const sort: Sort =
		view.sort?.key === key ? { key, descending: !view.sort.descending } : { key, descending: false };
	return { ...view, sort };
}

/** Outlines a kind of frameworks, or no longer; with `off` those of the selection. */
export function toggleFrameworks(view: ViewState, layer: FrameworkLayer): ViewState {
	const isOn = (each: FrameworkLayer) => view.frameworks.includes(each) !== (each === layer);
	return { ...view, frameworks: FRAMEWORK_LAYERS.filter(isOn) };
}

/** Draws the map by outlines, or as tiles: these are of prefectures, and always the whole of the map. */
export function setDrawing(view: ViewState, drawing: Drawing): ViewState {
	return drawing === 'outlines'
		? { ...view, drawing }
		: { ...view, drawing, level: 'prefecture', camera: null };
}

export function setPins(view: ViewState, pins: boolean): ViewState {
	return { ...view, pins };
}

export function setCamera(view: ViewState, camera: Camera | null): ViewState {
	return { ...view, camera };
}

/** Writes words beside an area, moves them, or takes them away where they are empty. */
export function setNote(view: ViewState, note: AreaNote): ViewState {
	return { ...view, notes: withNote(view.notes, note) };
}

export function setDrawer(view: ViewState, drawer: DrawerHeight): ViewState {
	return { ...view, drawer };
}

/** Puts a municipality on the tray for a partnership sheet, or takes it off. */
export function toggleTray(view: ViewState, code: AreaCode): ViewState {
	return { ...view, tray: toggleChosen(view.tray, code) };
}

/** Puts an area on the list of those to be compared, or takes it off; a full list stays as it is. */
export function toggleCompare(view: ViewState, code: AreaCode): ViewState {
	const compare = toggleChosen(view.compare, code);
	return compare.length > COMPARE_MOST ? view : { ...view, compare };
}

export function clearTray(view: ViewState): ViewState {
	return { ...view, tray: [] };
}

export function setLanguage(view: ViewState, lang: Language): ViewState {
	return { ...view, lang };
}

/** Opens the partner finder; the first time it wants the themes that the map is filtered by. */
export function openFinder(view: ViewState): ViewState {
	const { finder, filters } = view;
	const wanted = finder.wanted === 'auto' && filters.themes.length > 0 ? filters.themes : finder.wanted;
	return fit({
		...view,
		level: 'municipality',
		display: 'map',
		openCase: null,
		camera: null,
		profile: false,
		finder: { ...finder, open: true, wanted }
	});
}

function closeFinder(view: ViewState): ViewState {
	return view.finder.open ? { ...view, finder: { ...view.finder, open: false } } : view;
}

/** Shows the official figures of the selection in the panel. */
export function openProfile(view: ViewState): ViewState {
	return { ...closeFinder(view), profile: true, openCase: null };
}

/** Back to the cases of the selection. */
export function showCases(view: ViewState): ViewState {
	return { ...closeFinder(view), profile: false };
}

/** Asks the finder something else. */
export function setFinder(view: ViewState, some: Partial<PartnerFinder>): ViewState {
	return { ...view, finder: { ...view.finder, ...some } };
}

/** Keeps a view within what exists: not every measure has values on both levels, and two are two. */
function fit(view: ViewState): ViewState {
	const measure = levelsOf(view.measure).includes(view.level) ? view.measure : DEFAULT_MEASURE;
	const keeps = view.second !== null && view.second !== measure && levelsOf(view.second).includes(view.level);
	const second = keeps ? view.second : null;
	return measure === view.measure && second === view.second ? view : { ...view, measure, second };
}
