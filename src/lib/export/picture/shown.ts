/** What is on screen, as every export takes it: the same values that the map, the legend and the panel were given. */
import type { Topology } from 'topojson-specification';
import { measuresOf, type Choropleth } from '../../derive/choropleth';
import type { DerivedView } from '../../derive/derived-view';
import { filmDates, makeMultiples, type Multiples } from '../../derive/time/multiples';
import { newestFirst } from '../../model/newest';
import type { OutlinedFramework } from '../../derive/outlined';
import type { FoundPartners } from '../../derive/partners/found-partners';
import type { Pin } from '../../derive/pins';
import type { ResolvedScope } from '../../derive/scope';
import { extentOf, type Extent } from '../../map/scene/extent';
import type { CaseHead } from '../../model/case-head';
import { CASE_SETS } from '../../model/case-set';
import type { CaseTexts } from '../../model/case-texts';
import { prefectureCodeOf, type AreaCode } from '../../model/code';
import { itemsOf } from '../../model/evidence';
import type { Frameworks } from '../../model/framework';
import type { Dataset } from '../../model/dataset';
import { areaName } from '../../model/name';
import type { ExportWords } from '../../text/export/words';
import { measureCredits } from '../../text/measures';
import type { Messages } from '../../text/ja';
import type { AreaNote } from '../../view/notes';
import type { Filters, Sort } from '../../view/view';
import { choroplethCredits } from '../../text/time';
import { userMeasureName, userMeasureOf } from '../../text/user-data';

export interface Shown {
	readonly dataset: Dataset;
	/** The overview, the same as `/data/boundaries/japan.topo.json`. */
	readonly boundaries: Topology;
	/** Finer outlines of the focus, `/data/boundaries/NN.topo.json`; without them the overview's are drawn. */
	readonly detail: Topology | null;
	readonly choropleth: Choropleth;
	/** What that is a part of, by the same classes: values of candidates outside of the focus. */
	readonly whole?: Choropleth;
	/** Several dates side by side, in the place of the one map. */
	readonly multiples?: Multiples | null;
	/** The same at each date of its measure, for a film; `null` where it has not several, or they have not arrived. */
	readonly dates?: (() => readonly Choropleth[]) | null;
	/** The whole records of cases: of those shown all have arrived before data are made of them. */
	readonly texts: CaseTexts;
	/** The cases that pass the filter, of all of the scope. */
	readonly cases: readonly CaseHead[];
	/** Empty when pins are off. */
	readonly pins: readonly Pin[];
	/** `null` where nothing asked for them. */
	readonly frameworks: Frameworks | null;
	/** Those that are outlined. */
	readonly outlined: readonly OutlinedFramework[];
	readonly selected: AreaCode | null;
	/** The partner finder's shortlist while it is open, with what the map marks of it; it takes the pins' place. */
	readonly partners?: Pick<FoundPartners, 'shortlist' | 'marks'> | null;
	/** What the view is about; the country as a rule. */
	readonly scoped: ResolvedScope;
	/** The prefecture whose municipalities are shown, `null` for all of the scope. */
	readonly focus: AreaCode | null;
	/** What fills the map. */
	readonly extent: Extent;
	/** Words that a person has written beside areas. */
	readonly notes?: readonly AreaNote[];
	readonly filters: Filters;
	/** Municipalities shown that have the themes looked at by a case or an official answer; `null` where no survey asks. */
	readonly known?: number | null;
	/** From how many per cent a rate counts as done, in evidence. */
	readonly doneShare: number;
	/** Of the table. */
	readonly sort: Sort | null;
	readonly scheme: 'light' | 'dark';
	/** Words in the language on screen. */
	readonly t: Messages;
	readonly words: ExportWords;
	/** Title of an article that cases were read from. */
	readonly articleTitle: (id: string) => string;
	/** Whole address of this view, data edition included. */
	readonly permalink: string;
}

/** What comes from the derivation of a view; the rest is how it is drawn and said. */
export function shownOf(
	derived: DerivedView,
	focus: AreaCode | null
): Pick<
	Shown,
	| 'dataset'
	| 'texts'
	| 'choropleth'
	| 'whole'
	| 'multiples'
	| 'dates'
	| 'cases'
	| 'pins'
	| 'frameworks'
	| 'outlined'
	| 'partners'
	| 'selected'
	| 'scoped'
	| 'focus'
	| 'extent'
	| 'notes'
	| 'filters'
	| 'known'
	| 'doneShare'
	| 'sort'
> {
	const { view, dataset, texts, cases, pins, frameworks, outlined, partners, scoped } = derived;
	const { choropleth } = derived.within(focus === null ? null : [focus]);
	const extent = extentOf({ scoped, focus, tiles: derived.tiles });
	const { area: selected, notes, filters, doneShare, sort } = view;
	const multiples = view.display === 'multiples' ? makeMultiples(derived, focus) : null;
	const dates = filmDates(derived, focus);
	return {
		...{
			dataset,
			texts,
			choropleth,
			whole: derived.choropleth,
			multiples,
			dates,
			cases,
			pins,
			frameworks,
			outlined,
			partners
		},
		...{ selected, scoped, focus, extent, notes, filters, doneShare, sort, known: knownIn(derived, focus) }
	};
}

function knownIn({ view, dataset, evidence, scoped }: DerivedView, focus: AreaCode | null): number | null {
	const { themes } = view.filters;
	if (evidence === null || !themes.some((theme) => itemsOf(theme).length > 0)) return null;
	const municipalities = focus === null ? dataset.municipalities : dataset.municipalitiesOf(focus);
	return municipalities.filter(({ code }) => {
		const known = evidence.of(code, themes);
		return scoped.has(code) && (known === 'case' || known === 'done');
	}).length;
}

/** Whether a place belongs to what is shown. */
function isInFocus({ focus }: Pick<Shown, 'focus'>, code: AreaCode): boolean {
	return focus === null || prefectureCodeOf(code) === focus;
}

/** The cases of what is shown: those of the selected area first, then the newest. */
export function casesShown(shown: Shown): readonly CaseHead[] {
	const inFocus = newestFirst(shown.cases.filter(({ area }) => isInFocus(shown, area)));
	const own = inFocus.filter(({ area }) => area === shown.selected);
	return [...own, ...inFocus.filter(({ area }) => area !== shown.selected)];
}

/** Name of the prefecture or the scope that is shown; `null` for the country. */
export function placeOf(shown: Pick<Shown, 'focus' | 'scoped' | 'dataset' | 't'>): string | null {
	return shown.focus === null ? shown.scoped.name(shown.t.lang) : nameOf(shown, shown.focus);
}

/** Name of an area in the language on screen; with its prefecture where asked for. */
export function nameOf(
	{ dataset, t }: Pick<Shown, 'dataset' | 't'>,
	code: AreaCode,
	withPrefecture = false
): string {
	const area = dataset.areaByCode.get(code);
	const prefecture = withPrefecture ? dataset.areaByCode.get(prefectureCodeOf(code)) : undefined;
	return area ? areaName(area, t.lang, prefecture) : code;
}

/** What the shown data ask to be credited with, one line for each. */
export function creditsOf({
	choropleth,
	multiples,
	cases,
	filters,
	known,
	t
}: Pick<Shown, 'choropleth' | 'multiples' | 'cases' | 'filters' | 'known' | 't'>): readonly string[] {
	const measures = measuresOf(choropleth);
	// A sentence that counts official answers owes their credit too.
	const told = typeof known === 'number' ? measureCredits(['evidence'], filters.themes, t.lang) : [];
	const credits = [...choroplethCredits(multiples?.span ?? choropleth, filters.themes, t), ...told];
	// What is a person's own is credited as theirs, by file and column.
	const own = measures.flatMap((measure) => {
		const brought = userMeasureOf(measure, t);
		return brought ? [t.userTable.credit(brought.file, brought.whole ?? userMeasureName(brought, t))] : [];
	});
	const sets = CASE_SETS.filter(({ id }) => cases.some(({ set }) => set === id));
	return [t.legend.credit, ...sets.map(({ credit }) => credit[t.lang]), ...new Set(credits), ...own];
}
