/**
 * The one place that holds what is on screen: address + dataset → everything derived. Setting something means
 * navigating; the only state beside the address is what a pointer does.
 */
import type { Attachment } from 'svelte/attachments';
import { goto } from '$app/navigation';
import { base } from '$lib/data/base';
import { page } from '$app/state';
import { checkView } from '$lib/derive/check-view';
import { linedOf, type Choropleth, type Shade } from '$lib/derive/choropleth';
import { deriveView } from '$lib/derive/derive-view';
import type { DerivedView } from '$lib/derive/derived-view';
import type { Frontier, FrontierArea } from '$lib/measures/frontier';
import { isAvailable, type Measure } from '$lib/measures/registry';
import type { BBox } from '$lib/model/area';
import { USER_CASE_ID } from '$lib/model/case-head';
import { prefectureCodeOf, type AreaCode } from '$lib/model/code';
import { areaName } from '$lib/model/name';
import { ATLAS_ADDRESS, type Addressing } from './addressing';
import { areaHrefs } from './area-hrefs';
import { Arrived, type Loaded } from './arrived.svelte';
import { remember } from './device.svelte';
import { describerOf, tellOnMap } from './told';
import { learn, MESSAGES } from '$lib/text/messages';
import { withUserMeasures, withUserCases } from '$lib/text/user-data';
import { pointing } from '$lib/ui/pointing';
import { steady } from '$lib/ui/steady.svelte';
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

const NO_TABLE = { kind: 'mine', param: 'measure' } as const;
const NOTHING: ReadonlySet<AreaCode> = new Set();

export class Explorer extends Arrived {
	/** The map goes from date to date: what takes long and is not the map waits for the last. */
	moving = $state(false);
	/** Where a measure has been moved to, until the address says so: a navigation costs more than a step of the map. */
	moved: { readonly measure: Measure; readonly at: string } | null = $state.raw(null);
	/** What whichever map is on screen shows where nothing covers it, for who asks. */
	inView: () => BBox | null = () => null;
	/** What moves the map could not be had yet. It comes by itself once it can. */
	mapWaits = $state(false);
	/** Nor could finer outlines of what it shows. */
	lacksOutlines = $state(false);
	/** The own case that is open. It is never in the address. */
	#userCase: string | null = $state(null);

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
		super(loaded);
		this.#address = address;
	}

	view: ViewState = $derived.by(() => {
		const { view } = this.#checked;
		return this.#userCase === null ? view : { ...view, openCase: this.#userCase };
	});
	lang: Language = $derived(this.view.lang);
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

	readonly #filters = steady(() => this.view.filters);
	/** Moving the map does not filter or shade again. */
	get filters(): Filters {
		return this.#filters();
	}
	/** What the view shows. Its parts are kept: one of them is a new value only when it has changed. */
	derived: DerivedView = $derived(deriveView(this.#asMoved(this.view), this.dataset, this.parts));
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
	/** For a row beside the map, which points at its area; `code` is empty where it has none. */
	pointing = (code: AreaCode): Attachment =>
		pointing((points) => this.point(points && code !== '' ? code : null));
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
