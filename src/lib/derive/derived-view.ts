/** What a view is derived from, and what it shows. */
import type { EvidenceIndex } from '../measures/evidence';
import type { Frontier } from '../measures/frontier';
import type { CaseHead } from '../model/case-head';
import { NO_TEXTS, type CaseTexts } from '../model/case-texts';
import type { AreaCode } from '../model/code';
import type { Dataset, Neighbours } from '../model/dataset';
import type { Figures } from '../model/figures';
import type { Frameworks } from '../model/framework';
import type { Language } from '../model/language';
import type { Series, SeriesById } from '../model/series/series';
import { NO_USER_MEASURES, type UserMeasures } from '../model/user-measure';
import type { Filters, TimeView, ViewState } from '../view/view';
import type { Choropleth } from './choropleth';
import type * as Evidencing from './evidence';
import type { OutlinedFramework } from './outlined';
import type * as Pairing from './pair';
import type { ResolvedScope } from './scope';
import type * as Finding from './partners/found-partners';
import type { Pin } from './pins';
import type { TableRow } from './table';
import type * as Timing from './time';

/** What a view may need besides the dataset; `null` while it is on its way, and where it cannot be had. */
export interface LoadedParts {
	/** The whole records of cases, as far as they have arrived. */
	readonly texts: CaseTexts;
	readonly neighbours: Neighbours | null;
	readonly figures: Figures | null;
	/** They cannot be had: what can do without them is shown without. */
	readonly figuresFailed?: boolean;
	readonly frameworks: Frameworks | null;
	readonly userMeasures: UserMeasures;
	/** Figures at several dates, as far as they have arrived. */
	readonly series: SeriesById;
	/** Code that the first page does without: evidence, what shades by two measures, and the partner finder. */
	readonly evidencing: Pick<typeof Evidencing, 'evidenceOf' | 'makeFrontier'> | null;
	readonly pairing: Pick<typeof Pairing, 'pairOf'> | null;
	readonly finding: Pick<typeof Finding, 'foundPartners'> | null;
	/** Shades by the values of a date. */
	readonly timing: Pick<typeof Timing, 'timedChoropleth' | 'figuresAt'> | null;
}

export const NOTHING_LOADED: LoadedParts = {
	texts: NO_TEXTS,
	neighbours: null,
	figures: null,
	frameworks: null,
	userMeasures: NO_USER_MEASURES,
	evidencing: null,
	series: new Map(),
	pairing: null,
	finding: null,
	timing: null
};

/** What a view shows of some prefectures, or of the country. */
export interface ViewPart {
	/** Its areas only, in the classes of all. */
	readonly choropleth: Choropleth;
	/** Its cases that pass the filter, those of the prefectures included. */
	readonly cases: readonly CaseHead[];
	/** How many of its areas are counted; the northern villages are not. */
	readonly counted: number;
	/** The rows of its table, by code, with names in a language. */
	rows(lang: Language): readonly TableRow[];
}

/** What a view shows. As a `ViewPart` it is the scope, the whole country as a rule. */
export interface DerivedView extends ViewPart {
	readonly view: ViewState;
	readonly dataset: Dataset;
	/** What the view is about: no other area is in the choropleth, in a table or in a count. */
	readonly scoped: ResolvedScope;
	readonly texts: CaseTexts;
	/** The filters by now: what only the whole records of cases tell is left out until they have arrived. */
	readonly applied: Filters;
	/** The cases that pass them, of the whole country; ideas where they are asked for. */
	readonly passing: readonly CaseHead[];
	/** Ideas that would pass but for not being asked for: they are shown, and counted nowhere. */
	readonly ideas: readonly CaseHead[];
	/** Who borders somebody that has what it lacks; `null` while the neighbours, the figures or the code have not arrived. */
	readonly frontier: Frontier | null;
	/** The cases that pass and the official answers; `null` while those, or its code, have not arrived. */
	readonly evidence: EvidenceIndex | null;
	/** The official figures, of the date that is asked for where they have values of several; `null` while they have not arrived. */
	readonly figures: Figures | null;
	/** One for each locality with a case; none when they are off, and while the partner finder marks the map. */
	readonly pins: readonly Pin[];
	/** `null` while they have not arrived. */
	readonly frameworks: Frameworks | null;
	/** Those that are outlined; none while they have not arrived. */
	readonly outlined: readonly OutlinedFramework[];
	/** The shortlist of an open partner finder; `null` while it is closed, or something that it needs has not arrived. */
	readonly partners: Finding.FoundPartners | null;
	/** The prefecture whose municipalities a picture of it shows, `null` for the scope. */
	readonly focus: AreaCode | null;
	/** A tile map is drawn. */
	readonly tiles: boolean;
	/** The values of the measure at several dates; `null` where it has none, or they have not arrived. */
	readonly series: Series | null;
	/** The same view at another date. */
	at(time: TimeView): DerivedView;
	/** Another view of the same, with what has been loaded. */
	as(view: ViewState): DerivedView;
	/** The same of some prefectures, as far as they are in the scope; `null`: of all of it. */
	within(prefectures: readonly AreaCode[] | null): ViewPart;
}
