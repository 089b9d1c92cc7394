/**
 * ViewState ↔ address. The path names the area (`/`, `/area/38/`, `/area/38202/`), the query everything else
 * (`parameters/view.ts`); what has its default value is left out, so that an address is as short as what it says.
 */
import { type AreaCode, parseCode } from '../model/code';
import { levelsOf, MEASURES, sharedLevels } from '../measures/registry';
import { defaultDrawer, defaultView } from './defaults';
import { addressOf, readAll, writeAll } from './parameters/parameter';
import { VIEW_PARAMETERS } from './parameters/view';
import type { Problem } from './problem';
import type { ViewState } from './view';

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
	const start = defaultView(readArea(pathname, query, problems));
	const { whole, asked } = readAll(VIEW_PARAMETERS, query, start, problems);
	return { view: settle(whole, asked, problems), problems };
}

/**
 * Writes an address.
 * @param edition data edition to name in it; always the one on screen
 * @returns path and query behind the base path, e.g. `/area/38202/?measure=density&ed=2026-11-22`
 */
export function formatView(view: ViewState, edition: string | null = view.edition): string {
	const shown = { ...view, edition, profile: view.profile && !view.finder.open };
	return addressOf(pathOf(view.area), writeAll(VIEW_PARAMETERS, shown, usualView(view)));
}

/** Path of an area's own page, behind the base path; `/` for the whole country. */
export function pathOf(area: AreaCode | null): string {
	return area === null ? '/' : `/area/${area}/`;
}

/** What need not be said in the address of a view. */
function usualView({ area, display, scope }: ViewState): ViewState {
	const usual = defaultView(area);
	// What is made of single municipalities is looked at by municipality.
	const level = scope.kind === 'places' ? usual.level : 'municipality';
	return { ...usual, level, drawer: defaultDrawer(display) };
}

/** Brings to one what parameters say of each other: measures have their levels, and two of them share one. */
function settle(view: ViewState, asked: ReadonlySet<string>, problems: Problem[]): ViewState {
	const usual = usualView(view);
	let { level, measure, second } = view;
	if (!asked.has('level')) {
		level = usual.level;
		// Some figures exist for municipalities only and bring their level with them. Two that share none: the first is shown.
		const shared = sharedLevels([measure, second]);
		const levels = shared.length > 0 ? shared : levelsOf(measure);
		if (!levels.includes(level)) level = 'municipality';
	}
	if (!levelsOf(measure).includes(level)) {
		const allowed = MEASURES.filter((each) => levelsOf(each).includes(level));
		problems.push({ kind: 'parameter', param: 'measure', found: measure, allowed });
		measure = usual.measure;
	}
	if (second !== null && (second === measure || !levelsOf(second).includes(level))) {
		problems.push({ kind: 'with', param: 'with', found: second });
		second = null;
	}
	return {
		...view,
		level,
		measure,
		second,
		drawer: asked.has('sheet') ? view.drawer : usual.drawer,
		// One of the two can be shown; the finder was asked for by more.
		profile: view.profile && !view.finder.open
	};
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

function safeDecode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
