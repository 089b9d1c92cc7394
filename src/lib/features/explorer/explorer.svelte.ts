/**
 * The one place that holds what is on screen: address + dataset → everything derived. Setting something means
 * navigating; the only state beside the address is what a pointer does.
 */
import type { Snippet } from 'svelte';
import { goto } from '$app/navigation';
import { base } from '$lib/data/base';
import { page } from '$app/state';
import type { Topology } from 'topojson-specification';
import { checkView } from '$lib/derive/check-view';
import { linedOf, type Choropleth, type Shade } from '$lib/derive/choropleth';
import { deriveView, type DerivedView, type LoadedParts } from '$lib/derive/derive-view';
import type { Frontier, FrontierArea } from '$lib/measures/frontier';
import { isAvailable, type Measure } from '$lib/measures/registry';
import type { BBox } from '$lib/model/area';
import type { Case } from '$lib/model/case';
import { USER_CASE_ID, type CaseHead } from '$lib/model/case-head';
import { NO_TEXTS, readTextFiles, type CaseTexts } from '$lib/model/case-texts';
import { prefectureCodeOf, type AreaCode } from '$lib/model/code';
import type { Figures } from '$lib/model/figures';
import type { Frameworks } from '$lib/model/framework';
import type { Links } from '$lib/model/links';
import { isWhole, type Dataset, type Neighbours, type WholeDataset } from '$lib/model/dataset';
import type { AtlasFile } from '$lib/model/provenance';
import type { SeriesById } from '$lib/model/series/series';
import { withUserSeries } from '$lib/model/series/user-series';
import { areaName } from '$lib/model/name';
import { NO_USER_MEASURES, type UserMeasures } from '$lib/model/user-measure';
import { ATLAS_ADDRESS, type Addressing } from './addressing';
import { areaHrefs } from './area-hrefs';
import { remember } from './device.svelte';
import type { UserCasesView } from './user-cases';
import type { Partners } from './partners.svelte';
import { describerOf, tellOnMap } from './told';
import type { tellSurveys } from '$lib/text/evidence';
import type { tellLine } from '$lib/text/time/lines';
import { learn, MESSAGES } from '$lib/text/messages';
import { withUserMeasures, withUserCases } from '$lib/text/user-data';
import { prefectureInFocus } from '$lib/view/defaults';
import { openCaseAt, selectArea, setLanguage } from '$lib/view/intents';
import { formatPage } from '$lib/view/page-url';
import type { Problem } from '$lib/view/problem';
import type { Filters, Language, ViewState } from '$lib/view/view';

/** The area under the pointer or the focus, with the place of its tooltip in pixels of the map. */
export interface Hover {
	readonly code: AreaCode;
	readonly x: number;
	readonly y: number;
}

export interface Loaded {
	readonly dataset: Dataset;
	readonly boundaries: () => Topology;
	readonly provenance: Pick<AtlasFile, 'editions' | 'sources' | 'articles'>;
	/** Present from the start on area pages, fetched later elsewhere. */
	readonly neighbours: Neighbours | null;
	/** While a page is prerendered; a browser fetches them when it needs more than the page brought. */
	readonly links?: Links | null;
	/** Fetches the dataset with all of the register, where the page began with its first part. */
	readonly loadWhole: (quietly?: boolean) => Promise<WholeDataset>;
	/** Present from the start on area pages, of the prefectures whose cases they show. */
	readonly texts?: CaseTexts;
	/** Fetches the whole records of the cases that a prefecture and its municipalities run; `null` where all that can be had are there. */
	readonly loadTexts: ((prefecture: AreaCode) => Promise<readonly Case[]>) | null;
}

const NO_TABLE = { kind: 'mine', param: 'measure' } as const;
const NOTHING: ReadonlySet<AreaCode> = new Set();

export class Explorer {
	/** The atlas's own cases, whatever is shown: what an address can speak of. */
	atlas: Dataset = $state.raw() as Dataset;
	readonly #loadWhole: Loaded['loadWhole'];
	readonly #loadTexts: Loaded['loadTexts'];
	/** The whole records of cases, as far as they have arrived: see `askTexts`. */
	texts: CaseTexts = $state.raw(NO_TEXTS);
	/** Some could not be had, and are not asked for again until somebody says so. */
	textsFailed = $state(false);
	/** What an offline copy says in place of the texts that are not in it. */
	titlesOnly: Snippet | null = null;
	readonly #boundaries: Loaded['boundaries'];
	readonly provenance: Pick<AtlasFile, 'editions' | 'sources' | 'articles'>;
	/** Who borders whom; `null` until it has been fetched. */
	neighbours: Neighbours | null = $state.raw(null);

	/** The official figures; `null` until somebody first asks for one. */
	figures: Figures | null = $state.raw(null);
	/** They could not be had, and are not asked for again until somebody says so. */
	figuresFailed = $state(false);
	/** Figures at several dates, as far as somebody has asked for them. */
	arrivedSeries: SeriesById = $state.raw(new Map());
	/** The same with that of the person's own table. */
	series = $derived.by(() => withUserSeries(this.arrivedSeries, this.userMeasures));
	/** Some could not be had, and are not asked for again until somebody says so: the newest values stay. */
	seriesFailed = $state(false);
	/** The map goes from date to date: what takes long and is not the map waits for the last. */
	moving = $state(false);
	/** Where a measure has been moved to, until the address says so: a navigation costs more than a step of the map. */
	moved: { readonly measure: Measure; readonly at: string } | null = $state.raw(null);
	/** What shades by the values of a date; `null` until it is first asked for, its code is fetched then. */
	timing: LoadedParts['timing'] = $state.raw(null);
	/** Cooperation frameworks; `null` until something first asks for them. */
	frameworks: Frameworks | null = $state.raw(null);
	/** They could not be had, and are not asked for again until somebody says so. */
	frameworksFailed = $state(false);
	/** Who borders whom could not be had, or a part of the program; neither is asked for again until somebody says so. */
	neighboursFailed = $state(false);
	partsFailed = $state(false);
	/** What whichever map is on screen shows where nothing covers it, for who asks. */
	inView: () => BBox | null = () => null;
	/** What the map could not have yet: finer outlines, or what moves it. It comes by itself once it can. */
	mapLacks: 'detail' | 'waits' | null = $state(null);
	/** Something that is asked for could not be had. */
	failed = $derived(
		this.textsFailed ||
			this.figuresFailed ||
			this.seriesFailed ||
			this.frameworksFailed ||
			this.neighboursFailed ||
			this.partsFailed
	);
	/** Where municipalities publish; `null` until they are first asked for. */
	links: Links | null = $state.raw(null);
	/** A person's own cases, once they have been read from this device or made. */
	userCases: UserCasesView | null = $state.raw(null);
	/** What is shown: the atlas's cases, theirs, or both. */
	dataset: Dataset = $derived.by(() => this.userCases?.dataset ?? this.atlas);
	/** The same, once all of the register is there. */
	whole: WholeDataset | null = $derived.by(() => (isWhole(this.dataset) ? this.dataset : null));
	/** The own case that is open. It is never in the address. */
	#userCase: string | null = $state(null);

	/** What gathers evidence; `null` until it is first asked for, its code is fetched then. */
	evidencing: LoadedParts['evidencing'] = $state.raw(null);
	/** What words official answers; `null` until evidence is first asked for. */
	tellSurveys: typeof tellSurveys | null = $state.raw(null);
	/** What words a figure's course; `null` until a figure's values at several dates are first asked for. */
	tellLine: typeof tellLine | null = $state.raw(null);
	/** What shades by two measures; `null` until it is first asked for, its code is fetched then. */
	pairing: LoadedParts['pairing'] = $state.raw(null);

	/** The code of the partner finder; `null` until it is first opened, it is fetched then. */
	finding: LoadedParts['finding'] = $state.raw(null);
	/** How far the partner finder is listed; comes with its code. */
	partners: Partners | null = $state.raw(null);

	/** False while the prerendered page is taken over: until then only the path counts, as it did on the server. */
	live = $state(false);
	/** Somebody uses more of the page than its map, or has left it alone for a while. */
	used = $state(false);
	/** Language for addresses that name none: what this device remembers. */
	preferred: Language = $state('ja');
	hover: Hover | null = $state.raw(null);
	/** Class of the legend under the pointer or the focus. */
	hoveredShade: Shade | null = $state(null);
	/** Areas that a view beside the map points at. */
	pointed: readonly AreaCode[] = $state.raw([]);
	/** The address that was last written by `settle`: never the same twice, so that it cannot chase its own tail. */
	#settled = '';
	#dismissed: ReadonlySet<string> = $state.raw(new Set<string>());
	readonly #address: Addressing;
	#pathname: string = $derived(page.url.pathname.slice(base.length) || '/');
	#query: URLSearchParams = $derived(this.live ? page.url.searchParams : new URLSearchParams());
	#checked = $derived.by(() => {
		const query = this.#query;
		const parsed = this.#address.parse(this.#pathname, query);
		const lang = query.has('lang') ? parsed.view.lang : this.preferred;
		const checked = checkView({ ...parsed.view, lang }, this.atlas, this.frameworks, this.texts);
		return { view: checked.view, problems: [...parsed.problems, ...checked.problems] };
	});

	constructor(loaded: Loaded, address: Addressing = ATLAS_ADDRESS) {
		this.#address = address;
		this.atlas = loaded.dataset;
		this.#boundaries = loaded.boundaries;
		this.provenance = loaded.provenance;
		this.neighbours = loaded.neighbours;
		this.links = loaded.links ?? null;
		this.#loadWhole = loaded.loadWhole;
		this.texts = loaded.texts ?? NO_TEXTS;
		this.#loadTexts = loaded.loadTexts;
	}

	/** The overview. */
	get boundaries(): Topology {
		return this.#boundaries();
	}

	/**
	 * Loads the whole register where it is missing: the reading of names, the position of offices.
	 * @param quietly rejects where it cannot be had; otherwise that is said over the page, and it is tried again
	 * @returns `atlas` with all of it
	 */
	complete = async (quietly = false): Promise<WholeDataset> => {
		if (isWhole(this.atlas)) return this.atlas;
		const whole = await this.#loadWhole(quietly);
		this.atlas = whole;
		return whole;
	};

	/**
	 * Fetches the whole records of some cases where they are missing.
	 * @returns `texts` with all of them
	 * @throws DataFileError
	 */
	readTexts = async (cases: readonly CaseHead[]): Promise<CaseTexts> => {
		const load = this.#loadTexts ?? (() => Promise.reject(new Error('Not in this copy')));
		const files = await readTextFiles(cases, this.texts, load);
		// All at once: nothing is derived anew for each of them.
		this.texts = this.texts.with(files);
		return this.texts;
	};
	/** Whatever could not be had is asked for again. */
	askAgain = (): void => {
		this.textsFailed = this.figuresFailed = this.seriesFailed = false;
		this.frameworksFailed = this.neighboursFailed = this.partsFailed = false;
	};
	/** The same for who shows what there is: `texts` and `textsFailed` say what came of it. To be called in an effect. */
	askTexts = (cases: readonly CaseHead[]): void => {
		if (!this.live || this.textsFailed || this.texts.hold(cases)) return;
		this.readTexts(cases).catch(() => (this.textsFailed = true));
	};

	view: ViewState = $derived.by(() => {
		const { view } = this.#checked;
		return this.#userCase === null ? view : { ...view, openCase: this.#userCase };
	});
	lang: Language = $derived(this.view.lang);
	/** Columns of the person's own tables, once they have been read from this device or made. */
	userMeasures: UserMeasures = $state.raw(NO_USER_MEASURES);
	/** Whether this device has been asked for them. */
	userMeasureAsked = $state(false);
	t = $derived(withUserCases(withUserMeasures(MESSAGES[this.lang], this.userMeasures), this.userCases));
	/** What in the address could not be used, less what has been dismissed. */
	problems: Problem[] = $derived.by(() =>
		[...this.#checked.problems, ...this.#missedTables(), ...missedDates(this.choropleth)].filter(
			(problem) => !this.#dismissed.has(problemKey(problem))
		)
	);
	/** The first measure that is of a table that this device does not hold. */
	#missedTables(): readonly Problem[] {
		if (!this.userMeasureAsked) return [];
		const found = [this.view.measure, this.view.second].find(
			(each) => each !== null && !isAvailable(each, this.userMeasures)
		);
		return found ? [{ ...NO_TABLE, found }] : [];
	}
	/** The selection, as a value of its own: what hangs on it stays put while the rest of the view changes. */
	area: AreaCode | null = $derived(this.view.area);
	/** The prefecture drilled into, `null` for the whole country. */
	focus: AreaCode | null = $derived(prefectureInFocus(this.view));

	// A string compares by value, so that moving the map does not filter or shade again.
	#filtersKey = $derived(JSON.stringify(this.view.filters));
	filters: Filters = $derived(JSON.parse(this.#filtersKey) as Filters);
	/** What the view shows. Its parts are kept: one of them is a new value only when it has changed. */
	derived: DerivedView = $derived(
		deriveView(this.#asMoved(this.view), this.dataset, {
			texts: this.texts,
			neighbours: this.neighbours,
			figures: this.figures,
			figuresFailed: this.figuresFailed,
			frameworks: this.frameworks,
			userMeasures: this.userMeasures,
			evidencing: this.evidencing,
			series: this.series,
			pairing: this.pairing,
			finding: this.finding,
			timing: this.timing
		})
	);
	cases = $derived(this.derived.cases);
	/** Who borders somebody that has what it lacks; `null` while something that it is made of has not arrived. */
	frontier: Frontier | null = $derived(this.derived.frontier);
	/** Municipalities at the frontier of a prefecture, or of the country (`null`); `null` while something that it is made of has not arrived. */
	frontierOf(prefecture: AreaCode | null): readonly FrontierArea[] | null {
		const areas = this.frontier?.areas ?? null;
		if (areas === null || prefecture === null) return areas;
		return areas.filter(({ area }) => prefectureCodeOf(area.code) === prefecture);
	}
	choropleth: Choropleth = $derived(this.derived.choropleth);
	/** The values at all dates of what the map shows, and which of them it shows; `null` while none have arrived. */
	lined = $derived(linedOf(this.choropleth, this.series));
	pins = $derived(this.derived.pins);
	/** The frameworks that the map outlines. */
	outlined = $derived(this.derived.outlined);
	/** Class of the legend that was pressed, and of what it is one. */
	#pressed: { readonly shade: Shade; readonly of: string } | null = $state.raw(null);
	#shadedBy: string = $derived(JSON.stringify([this.view.level, this.view.measure, this.view.second]));
	/** Class that stays marked on the map until it is pressed again, or something else is shown. */
	pressedShade: Shade | null = $derived(this.#pressed?.of === this.#shadedBy ? this.#pressed.shade : null);
	/** Areas of the class that the legend points at, that something beside the map does, or of the class that is pressed. */
	marked: ReadonlySet<AreaCode> = $derived.by(() => {
		const shade = this.hoveredShade ?? (this.pointed.length === 0 ? this.pressedShade : null);
		if (shade === null) return this.pointed.length === 0 ? NOTHING : new Set(this.pointed);
		const codes = [...this.choropleth.byArea].filter(([, area]) => area.shade === shade);
		return new Set(codes.map(([code]) => code));
	});

	/** Name of an area in the reader's language; with its prefecture where asked for. */
	nameOf = (code: AreaCode, withPrefecture = false): string => {
		const area = this.dataset.areaByCode.get(code);
		if (area === undefined) return code;
		return areaName(
			area,
			this.lang,
			withPrefecture ? this.dataset.areaByCode.get(code.slice(0, 2)) : undefined
		);
	};

	/** What the map holds about an area, in words. */
	tell = (code: AreaCode): readonly string[] => tellOnMap(code, this);
	/** An area as assistive technology reads it. */
	describe = $derived(describerOf(this));

	/** Address of a view, base path included. */
	hrefTo = (view: ViewState): string => {
		const shared = isOwnId(view.openCase) ? { ...view, openCase: null } : view;
		const now = { pathname: this.#pathname, query: this.#query };
		return base + this.#address.format(shared, this.live ? this.dataset.editions.data : null, now);
	};
	#areaHref = $derived(areaHrefs((code) => this.hrefTo(selectArea(this.view, code))));
	hrefOf = (code: AreaCode | null): string =>
		code === null ? this.hrefTo(selectArea(this.view, null)) : this.#areaHref(code);
	/** Address of another page of the atlas, in the reader's language. */
	pageHref = (
		page: 'deck' | 'import' | 'present',
		slide: number | null = null,
		{ speaker = false }: { readonly speaker?: boolean } = {}
	): string => base + formatPage(page, { slide, speaker, lang: this.lang });
	/** Address of a case, opened in the panel of its area. */
	caseHref = (area: AreaCode, id: string): string => this.hrefTo(openCaseAt(this.view, area, id));

	/** Goes to a view. `replace` for what is set in passing (the camera, typing), so that Back stays useful. */
	go = async (asked: ViewState, { replace = false }: { replace?: boolean } = {}): Promise<void> => {
		// Whoever goes on from a map that has been moved takes its date along.
		const view = asked.time === this.view.time ? this.#asMoved(asked) : asked;
		const { moved } = this;
		const arrived = (): void => {
			if (this.moved === moved) this.moved = null;
		};
		const href = this.hrefTo(view);
		this.#userCase = isOwnId(view.openCase) ? view.openCase : null;
		if (href === page.url.pathname + page.url.search) {
			arrived();
			return;
		}
		const replaceState = replace || this.#address.replaces === true;
		await goto(href, { replaceState, keepFocus: true, noScroll: true });
		arrived();
	};
	#asMoved(view: ViewState): ViewState {
		const { moved } = this;
		return moved?.measure === view.measure ? { ...view, time: { ...view.time, at: moved.at } } : view;
	}
	select = (code: AreaCode | null): void => {
		void this.go(selectArea(this.view, code));
	};
	/** Marks a class of the legend on the map, or no longer. */
	press = (shade: Shade): void => {
		this.#pressed = this.pressedShade === shade ? null : { shade, of: this.#shadedBy };
	};
	/** Marks on the map the area that something beside it points at; `null` once it no longer does. */
	point = (code: AreaCode | null): void => {
		this.hover = code === null ? null : { code, x: -1, y: -1 };
	};
	articleTitle = (id: string): string =>
		this.provenance.articles.find((article) => article.id === id)?.title ?? id;
	/**
	 * Writes the address as we write it, once a page is live: with the data edition, the area in the path, and without
	 * what has its default value. An address that something is wrong with is left as it came, so that it can be seen.
	 */
	settle = (): void => {
		const href = this.hrefTo(this.view);
		if (this.#checked.problems.length > 0 || this.#settled === href) return;
		this.#settled = href;
		void this.go(this.view, { replace: true });
	};
	/** Switches the language and remembers it on this device. Rejects when its words cannot be had. */
	speak = async (lang: Language): Promise<void> => {
		// Its words first: where they cannot be had, that is what is missing.
		await learn(lang);
		await this.complete();
		remember('lang', lang);
		const next = setLanguage(this.view, lang);
		this.preferred = lang;
		await this.go(next);
	};
	/** Switches the language on a page whose address says nothing but the language. Rejects when its words cannot be had. */
	prefer = async (lang: Language): Promise<void> => {
		// Its words first: where they cannot be had, that is what is missing.
		await learn(lang);
		await this.complete();
		remember('lang', lang);
		this.preferred = lang;
		const query = lang === 'ja' ? '' : `?lang=${lang}`;
		await goto(page.url.pathname + query, { keepFocus: true, noScroll: true });
	};
	dismiss = (problem: Problem): void => {
		this.#dismissed = new Set([...this.#dismissed, problemKey(problem)]);
	};
}

function isOwnId(id: string | null): boolean {
	return id?.startsWith(USER_CASE_ID) ?? false;
}

/** Dates that were asked for and that the measure has no value of. */
function missedDates({ time }: Choropleth): readonly Problem[] {
	if (!time) return [];
	const missed = (param: string, found: string | null, shown: string): readonly Problem[] =>
		found === null ? [] : [{ kind: 'moment', param, found, allowed: [shown] }];
	return [
		...missed('at', time.asked, time.at),
		...(time.change ? missed('from', time.change.askedFrom, time.change.from) : [])
	];
}

function problemKey(problem: Problem): string {
	return [problem.kind, problem.param, problem.found].join('\n');
}
