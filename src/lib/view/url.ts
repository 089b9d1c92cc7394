/**
 * ViewState ↔ address. The path names the area (`/`, `/area/38/`, `/area/38202/`), the query everything else; what has
 * its default value is left out, so that an address is as short as what it says. Drawn in the README.
 */
import { REGIONS } from '../model/area';
import { type AreaCode, isPrefectureCode, parseCode } from '../model/code';
import { themeById } from '../model/theme';
import { defaultLevel, defaultDrawer, defaultView } from './defaults';
import { readFinder, writeFinder } from './partners';
import type { Problem } from './problem';
import {
	readBrush,
	readCamera,
	readCompare,
	readEdition,
	readMeasure,
	readProfile,
	readSecond,
	readSort,
	readTray
} from './url-read';
import {
	BREAKS,
	COVERAGE_BY,
	DISPLAYS,
	type Filters,
	LANGUAGES,
	LEVELS,
	DRAWER_HEIGHTS,
	type ViewState
} from './view';
import { levelsOf, MEASURES, sharedLevels } from '../measures/registry';

const LISTS = [
	['themes', 'theme'],
	['places', 'place'],
	['partners', 'partner'],
	['awards', 'award'],
	['facets', 'facet']
] as const satisfies readonly (readonly [keyof Filters, string])[];

/** Longest text that is read from an address. */
const TEXT_LIMIT = 200;

/**
 * Reads an address.
 * @param pathname the part behind the base path, e.g. `/area/38202/`
 * @param query its parameters; none while a page is prerendered
 * @returns the view, and what in the address could not be used (whether an area, partner or case exists is the
 * dataset's to say)
 */
export function parseView(
	pathname: string,
	query: URLSearchParams = new URLSearchParams()
): { view: ViewState; problems: Problem[] } {
	const problems: Problem[] = [];
	const area = readArea(pathname, query, problems);
	const base = defaultView(area);

	function oneOf<T extends string>(param: string, allowed: readonly T[]): T | null {
		const found = query.get(param);
		if (found === null) return null;
		const match = allowed.find((value) => value === found);
		if (match === undefined) problems.push({ kind: 'parameter', param, found, allowed });
		return match ?? null;
	}
	function list(param: string, accept: (value: string) => Problem['kind'] | null): string[] {
		const kept = new Set<string>();
		for (const found of query.getAll(param)) {
			if (found === '') continue;
			const problem = accept(found);
			if (problem === null) kept.add(found);
			else problems.push({ kind: problem, param, found });
		}
		return [...kept];
	}

	const asked = oneOf('level', LEVELS);
	let measure = readMeasure(query, problems) ?? base.measure;
	// Some figures exist for municipalities only and bring their level with them.
	let second = readSecond(query, measure, problems);
	const shared = sharedLevels([measure, second]);
	// Two that share none: the first is shown.
	const levels = shared.length > 0 ? shared : levelsOf(measure);
	const level = asked ?? (levels.includes(base.level) ? base.level : 'municipality');
	if (!levelsOf(measure).includes(level)) {
		const allowed = MEASURES.filter((each) => levelsOf(each).includes(level));
		problems.push({ kind: 'parameter', param: 'measure', found: measure, allowed });
		measure = base.measure;
	}
	if (second !== null && (second === measure || !levelsOf(second).includes(level))) {
		problems.push({ kind: 'with', param: 'with', found: second });
		second = null;
	}
	const display = oneOf('show', DISPLAYS) ?? base.display;
	const view: ViewState = {
		...base,
		level,
		measure,
		second,
		breaks: oneOf('breaks', BREAKS),
		filters: {
			themes: list('theme', (id) => (themeById(id) ? null : 'theme')),
			places: list('place', (id) => (isPlace(id) ? null : 'place')),
			partners: list('partner', () => null),
			awards: list('award', () => null),
			facets: list('facet', (value) => (value.includes(':') ? null : 'facet')),
			text: (query.get('q') ?? '').slice(0, TEXT_LIMIT)
		},
		openCase: query.get('case') || null,
		display,
		sort: readSort(query, problems),
		coverageBy: oneOf('by', COVERAGE_BY) ?? base.coverageBy,
		brush: readBrush(query, problems),
		pins: oneOf('pins', ['on', 'off'] as const) !== 'off',
		camera: readCamera(query, problems),
		drawer: oneOf('sheet', DRAWER_HEIGHTS) ?? defaultDrawer(display),
		tray: readTray(query, problems),
		compare: readCompare(query, problems),
		profile: readProfile(query, area, problems),
		finder: readFinder(query, area !== null && !isPrefectureCode(area), (param, found, kind, allowed) =>
			problems.push({ kind, param, found, ...(allowed && { allowed }) })
		),
		lang: oneOf('lang', LANGUAGES) ?? base.lang,
		edition: readEdition(query, problems)
	};
	// One of the two can be shown; the finder was asked for by more.
	return { view: view.finder.open ? { ...view, profile: false } : view, problems };
}

/**
 * Writes an address.
 * @param edition data edition to name in it; always the one on screen
 * @returns path and query behind the base path, e.g. `/area/38202/?measure=density&ed=2026-11-22`
 */
export function formatView(view: ViewState, edition: string | null = view.edition): string {
	const query = new URLSearchParams();
	const set = (param: string, value: string, usual: string): void => {
		if (value !== usual) query.set(param, value);
	};
	const usual = defaultView(view.area);
	set('level', view.level, defaultLevel(view.area));
	set('measure', view.measure, usual.measure);
	if (view.second !== null) query.set('with', view.second);
	if (view.breaks !== null) query.set('breaks', view.breaks);
	for (const [key, param] of LISTS) for (const value of view.filters[key]) query.append(param, value);
	set('q', view.filters.text, '');
	if (view.openCase !== null) query.set('case', view.openCase);
	set('show', view.display, usual.display);
	if (view.sort !== null) query.set('sort', (view.sort.descending ? '-' : '') + view.sort.key);
	set('by', view.coverageBy, usual.coverageBy);
	if (view.brush !== null) query.set('brush', [...view.brush.x, ...view.brush.y].join(','));
	if (!view.pins) query.set('pins', 'off');
	if (view.camera !== null) {
		const { lat, lon, zoom } = view.camera;
		query.set('at', [lat.toFixed(4), lon.toFixed(4), zoom.toFixed(2)].join(','));
	}
	set('sheet', view.drawer, defaultDrawer(view.display));
	if (view.tray.length > 0) query.set('tray', view.tray.join(','));
	if (view.compare.length > 0) query.set('compare', view.compare.join(','));
	if (view.profile && !view.finder.open) query.set('profile', 'on');
	writeFinder(query, view.finder);
	set('lang', view.lang, usual.lang);
	if (edition !== null) query.set('ed', edition);
	// Commas, colons and slashes are allowed in a query, and read better as they are.
	const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
	return pathOf(view.area) + (text === '' ? '' : `?${text}`);
}

/** Path of an area's own page, behind the base path; `/` for the whole country. */
export function pathOf(area: AreaCode | null): string {
	return area === null ? '/' : `/area/${area}/`;
}

function readArea(pathname: string, query: URLSearchParams, problems: Problem[]): AreaCode | null {
	// `?area=` is read as well, since that is what people type.
	const found = /^\/area\/([^/]*)\/?$/.exec(pathname)?.[1] ?? query.get('area');
	if (found === null || found === '') return null;
	const text = safeDecode(found);
	const code = parseCode(text);
	if (code === null) problems.push({ kind: 'area', param: 'area', found: text });
	return code;
}

function isPlace(id: string): boolean {
	return REGIONS.some((region) => region.id === id) || (/^\d\d$/.test(id) && parseCode(id) !== null);
}

function safeDecode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
