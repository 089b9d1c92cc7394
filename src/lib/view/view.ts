/** What a person has set: everything that an address carries. Knows neither the dataset nor Svelte. */
import type { Breaks, Level } from '../measures/entry';
import type { Measure } from '../measures/registry';
import type { AreaCode } from '../model/code';
import type { Ramp } from '../model/colour/ramp';
import { FRAMEWORK_KINDS } from '../model/framework-kind';
import { LANGUAGES, type Language } from '../model/language';
import type { AreaNote } from './notes';
import type { PartnerFinder } from './partners';
import type { Scope } from './scope';
import type { SearchList } from './search';

export { BREAKS, LEVELS, type Breaks, type Level } from '../measures/entry';
export type { Measure } from '../measures/registry';

/** `coverage` (収録状況), `scatter` (散布図) and `multiples` (時点を並べる) are shown beside the map. */
export const DISPLAYS = ['map', 'table', 'coverage', 'scatter', 'multiples'] as const;
export type Display = (typeof DISPLAYS)[number];

/** How the map is drawn: by outlines, or with a square for each prefecture (タイル地図). */
export const DRAWINGS = ['outlines', 'tiles'] as const;
export type Drawing = (typeof DRAWINGS)[number];

/** What a row of the coverage view is. */
export const COVERAGE_BY = ['prefecture', 'region'] as const;
export type CoverageBy = (typeof COVERAGE_BY)[number];

export { LANGUAGES, type Language };

export const FRAMEWORK_LAYERS = [...FRAMEWORK_KINDS, 'off'] as const;
export type FrameworkLayer = (typeof FRAMEWORK_LAYERS)[number];

/** Heights of the drawer on a phone; `sheet` is its name in addresses. */
export const DRAWER_HEIGHTS = ['peek', 'half', 'full'] as const;
export type DrawerHeight = (typeof DRAWER_HEIGHTS)[number];

/** A range of the scatter plot, in values of its two measures; the lower bound first. */
export interface Brush {
	readonly x: readonly [low: number, high: number];
	readonly y: readonly [low: number, high: number];
}

/** How a change is told: as a difference, or in per cent of the value before. */
export const CHANGES = ['difference', 'percent'] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** Which date of a figure is looked at, where it has several. Texts are dates, as precise as whoever wrote them. */
export interface TimeView {
	/** The date; where the figure has none so written, the nearest earlier one. `null`: its newest value, alone. */
	readonly at: string | null;
	/** The change from here to `at` is shown in place of the value. */
	readonly from: string | null;
	readonly change: ChangeKind;
	/** Dates that are shown side by side; none: some that are spread evenly. */
	readonly dates: readonly string[];
}

/** Which cases are looked at. Empty lists and `null` mean: all. Values of one list are joined by OR, lists by AND. */
export interface Filters {
	/** Theme ids of either level. */
	readonly themes: readonly string[];
	/** Ids of `CASE_SETS`. */
	readonly sets: readonly string[];
	/** Ids of `CASE_STATUSES`; without any all but ideas, which are looked at where they are asked for. */
	readonly statuses: readonly string[];
	readonly partners: readonly string[];
	readonly awards: readonly string[];
	/** `scheme:value`. */
	readonly facets: readonly string[];
	/** Free text; every word must occur. */
	readonly text: string;
}
/** The lists among them. */
export type FilterList = Exclude<keyof Filters, 'text'>;

/** Where the map looks, when a person has moved it. */
export interface Camera {
	readonly lon: number;
	readonly lat: number;
	readonly zoom: number;
}

export interface Sort {
	/** Column of the table. */
	readonly key: string;
	readonly descending: boolean;
}

export interface ViewState {
	/** Selected area, `null` for the whole country. */
	readonly area: AreaCode | null;
	/** Id of the case that is open in the panel. */
	readonly openCase: string | null;
	readonly level: Level;
	readonly measure: Measure;
	/** Shown together with the measure; `null`: the measure alone. */
	readonly second: Measure | null;
	/** Of a measure with values at several dates. */
	readonly time: TimeView;
	/** `null`: the measure's own default. */
	readonly breaks: Breaks | null;
	/** A person's own colours of the classes; `null`: the usual ones. */
	readonly colours: Ramp | null;
	/** Classes are those of the whole country, whatever the scope is. */
	readonly nationalBreaks: boolean;
	/** The part of the country that all of it is about. */
	readonly scope: Scope;
	readonly filters: Filters;
	readonly display: Display;
	readonly sort: Sort | null;
	readonly coverageBy: CoverageBy;
	/** Of the scatter plot. */
	/** From how many per cent a rate counts as done (実施) where official answers are evidence, 1 to 100. */
	readonly doneShare: number;
	/** Prefectures show what they answered themselves, where they were asked; otherwise what follows from municipalities. */
	readonly ownAnswers: boolean;
	readonly brush: Brush | null;
	readonly pins: boolean;
	readonly drawing: Drawing;
	/** Kinds of frameworks that are outlined beside those of the selection; `off`: those are not. */
	readonly frameworks: readonly FrameworkLayer[];
	readonly camera: Camera | null;
	/** Words beside areas, one an area. */
	readonly notes: readonly AreaNote[];
	readonly drawer: DrawerHeight;
	/** Municipalities chosen for a partnership sheet so far, in the order chosen. */
	readonly tray: readonly AreaCode[];
	/** Areas chosen to be compared so far, in the order chosen; up to `COMPARE_MOST` are compared. */
	readonly compare: readonly AreaCode[];
	/** The panel shows the official figures of the selection in place of its cases. */
	readonly profile: boolean;
	/** What the partner finder is asked; kept while it is closed. */
	readonly finder: PartnerFinder;
	/** All that a search has found, listed beside the map. */
	readonly search: SearchList;
	readonly lang: Language;
	/** Data edition the address was made with; `null` when it names none. */
	readonly edition: string | null;
}
