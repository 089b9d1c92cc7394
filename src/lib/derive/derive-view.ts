/**
 * The only place where a view becomes what is shown: screen, slide, embed, export and offline copy all take its result.
 * Each part is derived when it is first asked for and then kept (`Memo`), so that moving the map or opening a case
 * neither filters nor shades again, and prerendered pages with the same cases share one map.
 */
import type { EvidenceIndex } from '../measures/evidence';
import type { Frontier } from '../measures/frontier';
import { anyNeeds, DEFAULT_MEASURE } from '../measures/registry';
import { isIn, type CaseHead } from '../model/case-head';
import type { CaseTexts } from '../model/case-texts';
import { prefectureCodeOf, type AreaCode } from '../model/code';
import type { Ramp } from '../model/colour/ramp';
import type { Dataset } from '../model/dataset';
import type { Figures } from '../model/figures';
import type { Frameworks } from '../model/framework';
import type { Language } from '../model/language';
import type { Series } from '../model/series/series';
import { withUserSeries } from '../model/series/user-series';
import { drawsTiles, isTimed, prefectureInFocus } from '../view/defaults';
import { framesScope } from '../view/scope';
import type { Filters, TimeView, ViewState } from '../view/view';
import { countAreas, isWaiting, makeChoropleth, type Choropleth, type ChoroplethInput } from './choropleth';
import { outlinedFrameworks, type OutlinedFramework } from './outlined';
import { appliedFilters } from './filter/applied';
import { filterCases } from './filter/filter';
import { Memo } from './memo';
import { partOf } from './part';
import { resolveScope, type ResolvedScope } from './scope';
import type * as Finding from './partners/found-partners';
import { makePins, type Pin } from './pins';
import { makeTable, type TableRow } from './table';
import type { DerivedView, LoadedParts, ViewPart } from './derived-view';

/**
 * Derives what a view shows.
 *
 * A measure whose data are not there is never shown empty. In the place of the first the cases are shown, and called that;
 * a second one is left out until it can be shown. So `mine` with `population` is cases with population where there is no
 * table, `population` with `mine` is the population alone, and `mine` with `cases` the cases alone. A second measure also
 * waits for the code that shades by two, and none is shown with a person's categories.
 * @param view held against the dataset before (`checkView`)
 */
export function deriveView(view: ViewState, dataset: Dataset, loaded: LoadedParts): DerivedView {
	return new Derivation(view, dataset, loaded);
}

const filtered = new Memo<readonly CaseHead[]>();
const scopes = new Memo<ResolvedScope>();
const scopedCases = new Memo<readonly CaseHead[]>();
const frontiers = new Memo<Frontier>();
const pinned = new Memo<readonly Pin[]>();
const scopedParts = new Memo<Choropleth>();
const parts = new Memo<ViewPart>();
const tables = new Memo<readonly TableRow[]>();
const found = new Memo<{ readonly partners: Finding.FoundPartners | null }>();
const outlines = new Memo<readonly OutlinedFramework[]>();
const ramped = new Memo<Choropleth>();
const NO_FRAMEWORKS: readonly OutlinedFramework[] = Object.freeze([]);
const NO_PINS: readonly Pin[] = Object.freeze([]);
const NO_CASES: readonly CaseHead[] = Object.freeze([]);

/** A choropleth in a person's own colours: of the steps of one measure, which have an order. */
function coloured(made: Choropleth, ramp: Ramp | null): Choropleth {
	if (ramp === null || made.hues || made.pair) return made;
	return ramped.at([made], ramp.join(), () => ({ ...made, ramp }));
}

/** The part of a choropleth and its cases that is in some prefectures. */
class Part implements ViewPart {
	constructor(
		readonly dataset: Dataset,
		readonly choropleth: Choropleth,
		readonly cases: readonly CaseHead[]
	) {}
	get counted(): number {
		return countAreas(this.dataset, this.choropleth);
	}
	rows(lang: Language): readonly TableRow[] {
		const { dataset, choropleth, cases } = this;
		return tables.at([dataset, choropleth, cases], lang, () => makeTable(dataset, choropleth, cases, lang));
	}
}

class Derivation implements DerivedView {
	readonly #loaded: LoadedParts;
	constructor(
		readonly view: ViewState,
		readonly dataset: Dataset,
		loaded: LoadedParts
	) {
		this.#loaded = { ...loaded, series: withUserSeries(loaded.series, loaded.userMeasures) };
	}

	get scoped(): ResolvedScope {
		const { dataset } = this;
		const { scope, level } = this.view;
		const { neighbours, frameworks } = this.#loaded;
		const objects = [dataset, ...(neighbours ? [neighbours] : []), ...(frameworks ? [frameworks] : [])];
		return scopes.at(objects, JSON.stringify([scope, level]), () =>
			resolveScope(scope, dataset, neighbours, frameworks, level)
		);
	}
	get texts(): CaseTexts {
		return this.#loaded.texts;
	}
	get applied(): Filters {
		return appliedFilters(this.dataset, this.view.filters, this.texts);
	}
	get passing(): readonly CaseHead[] {
		return this.#passing(this.applied);
	}
	get ideas(): readonly CaseHead[] {
		const { applied, dataset } = this;
		if (applied.statuses.length > 0 || dataset.counted === dataset.cases) return NO_CASES;
		return this.#passing({ ...applied, statuses: ['idea'] });
	}
	#passing(filters: Filters): readonly CaseHead[] {
		const { dataset, texts } = this;
		return filtered.at([dataset], JSON.stringify(filters), () => filterCases(dataset, filters, texts));
	}
	get cases(): readonly CaseHead[] {
		const { passing, scoped } = this;
		if (scoped.codes === null) return passing;
		return scopedCases.at([passing, scoped], '', () => passing.filter((item) => isIn(item, scoped.has)));
	}
	get frontier(): Frontier | null {
		const { dataset } = this;
		const { neighbours, figures, figuresFailed, evidencing } = this.#loaded;
		if (neighbours === null || evidencing === null || (figures === null && !figuresFailed)) return null;
		// A scope that is looked at alone still borders what is outside it.
		const { passing, scoped } = this;
		const { filters, doneShare } = this.view;
		const { themes } = filters;
		const evidence = evidencing.evidenceOf(dataset, passing, figures, doneShare);
		return frontiers.at([dataset, neighbours, evidence, scoped], themes.join(), () =>
			evidencing.makeFrontier(dataset, neighbours, { evidence, themes, within: scoped.has })
		);
	}
	get evidence(): EvidenceIndex | null {
		const { figures, evidencing } = this.#loaded;
		if (figures === null || evidencing === null) return null;
		return evidencing.evidenceOf(this.dataset, this.passing, figures, this.view.doneShare);
	}
	get choropleth(): Choropleth {
		const { dataset, scoped } = this;
		const { level, measure, second, breaks } = this.view;
		const isNational = scoped.codes === null || this.view.nationalBreaks;
		const cases = isNational ? this.passing : this.cases;
		const { figures, userMeasures, pairing } = this.#loaded;
		const frontier = anyNeeds([measure, second], 'neighbours') ? this.frontier : null;
		const evidence = anyNeeds([measure, second], 'evidence') ? this.evidence : null;
		const available = { frontier, figures, evidence, userMeasures };
		const first = isWaiting(measure, available) ? DEFAULT_MEASURE : measure;
		const within = isNational ? null : scoped;
		const { themes } = this.view.filters;
		const { ownAnswers } = this.view;
		const input = { level, measure: first, breaks, cases, themes, within, ownAnswers, ...available };
		const make = this.#shade;
		const pair = second === null || second === first ? null : pairing?.pairOf(dataset, input, second, make);
		const made = coloured(pair ?? make(dataset, input), this.view.colours);
		if (scoped.codes === null || !isNational) return made;
		return scopedParts.at([made, scoped], '', () => partOf(made, scoped.has));
	}
	/** Shades by a measure, at the date that is asked for once its values are there: until then by its newest. */
	readonly #shade = (dataset: Dataset, input: ChoroplethInput): Choropleth => {
		const { timing, series } = this.#loaded;
		const timed = isTimed(this.view) ? timing?.timedChoropleth(dataset, input, series, this.view.time) : null;
		return timed ?? makeChoropleth(dataset, input);
	};
	get figures(): Figures | null {
		const { figures, timing, series } = this.#loaded;
		if (figures === null || timing === null || !isTimed(this.view)) return figures;
		return timing.figuresAt(figures, series, this.view.time);
	}
	get pins(): readonly Pin[] {
		const { dataset, cases, scoped } = this;
		// A candidate's number takes its pin's place, and the other pins would only be in the way.
		if (!this.view.pins || this.tiles || this.partners !== null) return NO_PINS;
		return pinned.at([dataset, cases, scoped], '', () => makePins(dataset, cases, scoped.has));
	}
	get frameworks(): Frameworks | null {
		return this.#loaded.frameworks;
	}
	get outlined(): readonly OutlinedFramework[] {
		const { frameworks } = this.#loaded;
		const { frameworks: layers, scope, finder } = this.view;
		// The finder's own marks would be lost among the outlines of the selection.
		const area = finder.open ? null : this.view.area;
		const scoped = scope.kind === 'framework' ? scope.id : null;
		if (frameworks === null || this.tiles || (area === null && layers.length === 0 && scoped === null)) {
			return NO_FRAMEWORKS;
		}
		return outlines.at([frameworks], JSON.stringify([area, layers, scoped]), () =>
			outlinedFrameworks({ area, frameworks: layers }, frameworks, scoped)
		);
	}
	get partners(): Finding.FoundPartners | null {
		const { view, dataset, scoped } = this;
		const { finding, neighbours, figures, figuresFailed, frameworks } = this.#loaded;
		if (!view.finder.open || finding === null || neighbours === null) return null;
		if (figures === null && !figuresFailed) return null;
		const objects = [
			...[dataset, neighbours, scoped],
			...(figures ? [figures] : []),
			...(frameworks ? [frameworks] : [])
		];
		return found.at(objects, JSON.stringify([view.area, view.finder, view.doneShare]), () => ({
			partners: finding.foundPartners(view, dataset, { neighbours, figures, frameworks, scope: scoped.codes })
		})).partners;
	}
	get focus(): AreaCode | null {
		const { view, scoped } = this;
		if (view.level !== 'municipality') return null;
		const selected = prefectureInFocus(view);
		if (view.finder.open) return selected;
		// What is made of single municipalities is shown together.
		if (!scoped.whole) return null;
		const [first = null, ...others] = scoped.prefectures;
		if (selected !== null && !framesScope(view) && scoped.prefectures.includes(selected)) return selected;
		return others.length === 0 ? first : null;
	}
	get tiles(): boolean {
		return drawsTiles(this.view);
	}
	get series(): Series | null {
		const { timing, series } = this.#loaded;
		return (timing && series.get(this.view.measure)) ?? null;
	}
	at(time: TimeView): DerivedView {
		return this.as({ ...this.view, time });
	}
	as(view: ViewState): DerivedView {
		return new Derivation(view, this.dataset, this.#loaded);
	}
	get counted(): number {
		return this.within(null).counted;
	}
	rows(lang: Language): readonly TableRow[] {
		return this.within(null).rows(lang);
	}
	within(prefectures: readonly AreaCode[] | null): ViewPart {
		const { dataset, choropleth, cases } = this;
		return parts.at([dataset, choropleth, cases], prefectures?.join() ?? 'all', () => {
			if (prefectures === null) return new Part(dataset, choropleth, cases);
			const inside = (code: AreaCode) => prefectures.includes(prefectureCodeOf(code));
			return new Part(
				dataset,
				partOf(choropleth, inside),
				cases.filter((item) => isIn(item, inside))
			);
		});
	}
}
