/**
 * An embed ↔ its address: `/embed/?measure=density&panel=on`, `/embed/area/38/?area=38202&lock=38`. The view is named as
 * in the atlas; options say which of its surroundings are shown. The README lists them.
 *
 * The path names a prefecture at most, since those pages are prerendered and read without scripts; a municipality is
 * named by `area`.
 */
import { isPrefectureCode, parseCode, prefectureCodeOf, type AreaCode } from '../model/code';
import { embedAddress } from './embed-address';
import type { Problem } from './problem';
import { formatView, parseView } from './url';
import { type Level, type ViewState } from './view';
import { DEFAULT_MEASURE, levelsOf } from '../measures/registry';
import { USER_MEASURE } from '../measures/user-measure';

export const SCHEMES = ['auto', 'light', 'dark'] as const;
/** `frame`: fills its frame. `content`: as high as it needs to be, for a host that keeps the frame that high. */
export const FITS = ['frame', 'content'] as const;

export interface EmbedOptions {
	/** The cases of the selection, beside or below the map. */
	readonly panel: boolean;
	readonly legend: boolean;
	/** Level, measure, zoom, and how the legend is cut. */
	readonly controls: boolean;
	/** Off: a picture that is not pointed at, chosen from or moved. */
	readonly interact: boolean;
	/** `null`: what the view shows, in words. Empty: none. */
	readonly title: string | null;
	readonly scheme: (typeof SCHEMES)[number];
	/** The level stays as it is. */
	readonly lockedLevel: boolean;
	/** Only this area and those in it can be chosen. */
	readonly lockedArea: AreaCode | null;
	readonly fit: (typeof FITS)[number];
}

export const DEFAULT_OPTIONS: EmbedOptions = {
	panel: false,
	legend: true,
	controls: true,
	interact: true,
	title: null,
	scheme: 'auto',
	lockedLevel: false,
	lockedArea: null,
	fit: 'frame'
};

/** Options that are on or off. */
const SWITCHES = ['panel', 'legend', 'controls', 'interact'] as const;
/** Longest title that is read from an address. */
export const TITLE_LIMIT = 120;

/** Parameters that remember which of them were asked for: the others are unknown. */
class TrackedParams extends URLSearchParams {
	readonly #read = new Set<string>();
	override get(name: string): string | null {
		this.#read.add(name);
		return super.get(name);
	}
	override getAll(name: string): string[] {
		this.#read.add(name);
		return super.getAll(name);
	}
	unknown(): string[] {
		return [...new Set(this.keys())].filter((name) => !this.#read.has(name));
	}
}

export interface Embed {
	readonly view: ViewState;
	readonly options: EmbedOptions;
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
	const params = new TrackedParams(query);
	const options = readOptions(params, problems);
	// A table of one's own stays on the device it was opened on.
	for (const param of ['measure', 'with']) {
		if (params.get(param) !== USER_MEASURE.id) continue;
		problems.push({ kind: 'mine', param, found: USER_MEASURE.id });
		params.delete(param);
	}
	const area = params.get('area');
	const path = area ? `/area/${encodeURIComponent(area)}/` : pathname.replace(/^\/embed(?=\/|$)/, '') || '/';
	const parsed = parseView(path, params);
	problems.push(...parsed.problems);
	for (const param of params.unknown()) {
		problems.push({ kind: 'parameter', param, found: query.get(param) ?? '' });
	}
	return { view: within(parsed.view, options.lockedArea), options, problems };
}

/**
 * Writes the address of an embed behind the base path; what has its default value is left out.
 * @param edition data edition to name in it
 */
export function formatEmbed(view: ViewState, options: EmbedOptions, edition: string | null): string {
	const kept = { ...within(view, options.lockedArea), ...NEVER_EMBEDDED };
	return embedAddress(formatView(kept, edition), optionPairs(options));
}

/** The options that differ from what is usual, as parameters; also the attributes of `<dx-atlas>`. */
export function optionPairs(options: EmbedOptions): readonly (readonly [string, string])[] {
	const pairs: [string, string][] = [];
	for (const each of SWITCHES) {
		if (options[each] !== DEFAULT_OPTIONS[each]) pairs.push([each, options[each] ? 'on' : 'off']);
	}
	if (options.title !== null) pairs.push(['title', options.title === '' ? 'off' : options.title]);
	if (options.scheme !== 'auto') pairs.push(['scheme', options.scheme]);
	const locks = [
		...(options.lockedLevel ? ['level'] : []),
		...(options.lockedArea === null ? [] : [options.lockedArea])
	];
	if (locks.length > 0) pairs.push(['lock', locks.join(',')]);
	if (options.fit !== 'frame') pairs.push(['fit', options.fit]);
	return pairs;
}

/** What a step inside an embed leads to, its locks kept. */
export function keepLocks(view: ViewState, options: EmbedOptions, level: Level): ViewState {
	const kept = within(view, options.lockedArea);
	if (!options.lockedLevel || kept.level === level) return kept;
	const measure = levelsOf(kept.measure).includes(level) ? kept.measure : DEFAULT_MEASURE;
	return { ...kept, level, measure };
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

function readOptions(query: URLSearchParams, problems: Problem[]): EmbedOptions {
	function oneOf<T extends string>(param: string, allowed: readonly T[], usual: T): T {
		const found = query.get(param);
		if (found === null) return usual;
		const match = allowed.find((value) => value === found);
		if (match === undefined) problems.push({ kind: 'parameter', param, found, allowed });
		return match ?? usual;
	}
	const isOn = (param: (typeof SWITCHES)[number]): boolean =>
		oneOf(param, ['on', 'off'] as const, DEFAULT_OPTIONS[param] ? 'on' : 'off') === 'on';
	const title = query.get('title');
	let lockedLevel = false;
	let lockedArea: AreaCode | null = null;
	for (const found of (query.get('lock') ?? '').split(',').filter((each) => each !== '')) {
		const code = parseCode(found);
		if (found === 'level') lockedLevel = true;
		else if (code !== null) lockedArea = code;
		else problems.push({ kind: 'parameter', param: 'lock', found, allowed: ['level', '38', '38202'] });
	}
	return {
		panel: isOn('panel'),
		legend: isOn('legend'),
		controls: isOn('controls'),
		interact: isOn('interact'),
		title: title === null || title === '' ? null : title === 'off' ? '' : title.slice(0, TITLE_LIMIT),
		scheme: oneOf('scheme', SCHEMES, 'auto'),
		lockedLevel,
		lockedArea,
		fit: oneOf('fit', FITS, 'frame')
	};
}
