/** What a view shows, as a title and a sentence for a slide. */
import { axesOf, type Choropleth } from '../derive/choropleth';
import { measureOf } from '../measures/registry';
import { areasOf, type CaseHead } from '../model/case-head';
import { prefectureCodeOf, type AreaCode } from '../model/code';
import { FILTER_LISTS } from '../view/defaults';
import type { Filters } from '../view/view';
import { legendRows } from './legend-rows';
import { filterLabel } from './filter-label';
import type { ExportWords } from './export/words';
import type { Messages } from './ja';
import { measureNotes, measureTitles } from './time';
import { runningText } from './running-text';

export interface Headlined {
	readonly choropleth: Choropleth;
	/** How many of its areas are counted; the northern villages are not. */
	readonly counted: number;
	/** What its areas are counted by: 市区町村. */
	readonly unit: string;
	/** Name of the prefecture or the scope in view, `null` for the country. */
	readonly place: string | null;
	/** The cases in view, filtered. */
	readonly cases: readonly CaseHead[];
	readonly filters: Filters;
	/** Municipalities that have the themes looked at by a case or an official answer; `null` where no survey asks. */
	readonly known?: number | null;
}

export interface Headline {
	readonly title: string;
	readonly sentence: string;
	/** The sentence below that title, where the title names its dates. */
	readonly below?: string;
}

/** Title and sentence of a view. One theme is part of the title, every other condition of the sentence. */
export function headline(view: Headlined, t: Messages, words: ExportWords): Headline {
	const { choropleth, filters } = view;
	const { measure, level } = choropleth;
	const { ofCases, filtered, words: measureWords } = measureOf(measure);
	const chosen = filtered ? conditions(filters, t, words) : [];
	const [only] = chosen.length === 1 && filters.themes.length === 1 ? chosen : [];
	const title = words.picture.headline({
		place: view.place ?? t.country,
		subject: (choropleth.pair ? null : measureWords[t.lang].subject?.(only ?? null)) ?? null,
		name: measureTitles(choropleth, t),
		level: t.level[level]
	});
	if (choropleth.hues === 'two') {
		const looks = legendRows(choropleth, t).filter(({ shade }) => shade !== 'not-applicable');
		const told = looks.map(({ label, count }) => t.labelled(label, t.whole(count)));
		const sentence = words.picture.known({
			all: view.counted,
			unit: view.unit,
			looks: told,
			conditions: chosen
		});
		return { title, sentence };
	}
	if (!ofCases || choropleth.pair) {
		return {
			title,
			sentence: runningText(t.lang, measureNotes(choropleth, t)),
			...(axesOf(choropleth).some(({ time }) => time)
				? { below: runningText(t.lang, measureNotes(choropleth, t, undefined, true)) }
				: {})
		};
	}
	// A joint case is one of each of its areas, as on the map.
	const areas = (item: CaseHead): readonly AreaCode[] =>
		areasOf(item)
			.map((code) => (level === 'prefecture' ? prefectureCodeOf(code) : code))
			.filter((code) => choropleth.byArea.has(code));
	const own = view.cases.filter((item) => areas(item).length > 0);
	const withCases = new Set(own.flatMap(areas));
	const sentence = words.picture.counted({
		all: view.counted,
		areas: withCases.size,
		cases: own.length,
		unit: view.unit,
		conditions: chosen
	});
	const others = view.cases.length - own.length;
	const rest = others > 0 ? words.picture.prefectural(others) : '';
	const known =
		level === 'municipality' && typeof view.known === 'number'
			? words.picture.withOfficial(view.known, view.unit)
			: '';
	return { title, sentence: runningText(t.lang, [sentence, known, rest]) };
}

/** Every filter that is set, in words. */
export function conditions(filters: Filters, t: Messages, words: ExportWords): readonly string[] {
	const listed = FILTER_LISTS.flatMap((key) => filters[key].map((value) => filterLabel(key, value, t)));
	return filters.text.trim() === '' ? listed : [...listed, words.picture.quoted(filters.text.trim())];
}
