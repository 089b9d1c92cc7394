/**
 * An embed ↔ its address: `/embed/?measure=density&panel=on`, `/embed/area/38/?area=38202&lock=38`. The view is named as
 * in the atlas; options (`parameters/embed.ts`) say which of its surroundings are shown.
 *
 * The path names a prefecture at most, since those pages are prerendered and read without scripts; a municipality is
 * named by `area`.
 */
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../model/code';
import { DEFAULT_MEASURE, levelsOf } from '../measures/registry';
import { isUserMeasureId } from '../model/user-measure';
import { embedAddress } from './embed-address';
import {
	DEFAULT_OPTIONS,
	EMBED_PARAMETERS,
	optionPairs,
	OWN_AREA,
	type EmbedOptions
} from './parameters/embed';
import { readAll } from './parameters/parameter';
import { VIEW_PARAMETERS } from './parameters/view';
import type { Problem } from './problem';
import { formatView, parseView } from './url';
import type { ViewState } from './view';

/** Everything that the address of an embed may say. */
const KNOWN: ReadonlySet<string> = new Set([
	'area',
	...EMBED_PARAMETERS.map(({ name }) => name),
	...VIEW_PARAMETERS.map(({ name }) => name)
]);

export interface Embed {
	readonly view: ViewState;
	readonly options: EmbedOptions;
	/** The lock that the options come to, `null` for none. */
	readonly lockedArea: AreaCode | null;
	/** What could not be used, an unknown parameter included. */
	readonly problems: Problem[];
}

/**
 * Reads the address of an embed.
 * @param pathname the part behind the base path, e.g. `/embed/area/38/`
 * @param query its parameters; none while a page is prerendered
 */
export function parseEmbed(pathname: string, query: URLSearchParams = new URLSearchParams()): Embed {
	const problems: Problem[] = [];
	const params = new URLSearchParams(query);
	// What the embed is locked to is read first.
	const inTurn = EMBED_PARAMETERS.toSorted((a, b) => Number(b.name === 'lock') - Number(a.name === 'lock'));
	const { whole: options } = readAll(inTurn, params, DEFAULT_OPTIONS, problems);
	// A table of one's own stays on the device it was opened on.
	for (const param of ['measure', 'with']) {
		const found = params.get(param) ?? '';
		if (!isUserMeasureId(found)) continue;
		problems.push({ kind: 'mine', param, found });
		params.delete(param);
	}
	const area = params.get('area');
	const path = area ? `/area/${encodeURIComponent(area)}/` : pathname.replace(/^\/embed(?=\/|$)/, '') || '/';
	const parsed = parseView(path, params);
	problems.push(...parsed.problems);
	for (const param of new Set(params.keys())) {
		if (!KNOWN.has(param)) problems.push({ kind: 'parameter', param, found: query.get(param) ?? '' });
	}
	const lockedArea = options.lockedArea === OWN_AREA ? parsed.view.area : options.lockedArea;
	return { view: within(parsed.view, lockedArea), options, lockedArea, problems };
}

/**
 * Writes the address of an embed behind the base path; what has its default value is left out.
 * @param edition data edition to name in it
 */
export function formatEmbed(view: ViewState, options: EmbedOptions, edition: string | null): string {
	const locked = options.lockedArea === OWN_AREA ? view.area : options.lockedArea;
	const kept = { ...within(view, locked), ...NEVER_EMBEDDED };
	return embedAddress(formatView(kept, edition), optionPairs(options));
}

/** How a lock is said in an address that names an area: what follows from the area is not. */
export function lockBeside(area: AreaCode | null, locked: AreaCode | null): EmbedOptions['lockedArea'] {
	return area === locked ? OWN_AREA : locked;
}

/** What a step inside an embed leads to, its locks kept: one that leads out of the locked area leads nowhere. */
export function keepLocks(
	view: ViewState,
	{ view: from, options, lockedArea }: Omit<Embed, 'problems'>
): ViewState {
	if (!isWithin(view.area, lockedArea)) return from;
	const { level } = from;
	if (!options.lockedLevel || view.level === level) return view;
	const measure = levelsOf(view.measure).includes(level) ? view.measure : DEFAULT_MEASURE;
	return { ...view, level, measure };
}

/**
 * Of no use in an embed: a phone's drawer; a partnership sheet or a comparison being put together; the figures in the panel; a
 * table that it cannot have.
 */
const NEVER_EMBEDDED = {
	drawer: 'half',
	tray: [],
	compare: [],
	profile: false
} as const satisfies Partial<ViewState>;

/** Whether an area is the locked one or in it. */
function isWithin(area: AreaCode | null, locked: AreaCode | null): boolean {
	return (
		locked === null ||
		area === locked ||
		(area !== null && isPrefectureCode(locked) && prefectureCodeOf(area) === locked)
	);
}

function within(view: ViewState, locked: AreaCode | null): ViewState {
	if (isWithin(view.area, locked)) return view;
	const measure = levelsOf(view.measure).includes('municipality') ? view.measure : DEFAULT_MEASURE;
	return { ...view, area: locked, openCase: null, camera: null, level: 'municipality', measure };
}
