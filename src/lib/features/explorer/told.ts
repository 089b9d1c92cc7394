/** What the map holds about an area, in words. */
import { measuresOf, type Choropleth } from '$lib/derive/choropleth';
import type { DerivedView } from '$lib/derive/derived-view';
import type { OutlinedFramework } from '$lib/derive/outlined';
import { userCasesIn } from '$lib/measures/case-sums';
import type { Frontier } from '$lib/measures/frontier';
import { measureOf } from '$lib/measures/registry';
import type { CaseHead } from '$lib/model/case-head';
import { isPrefectureCode, type AreaCode } from '$lib/model/code';
import type { Dataset } from '$lib/model/dataset';
import type { Frameworks } from '$lib/model/framework';
import { areaName } from '$lib/model/name';
import type { Series } from '$lib/model/series/series';
import { describeArea, tellArea } from '$lib/text/describe';
import type { tellSurveys } from '$lib/text/evidence';
import { taggedFramework } from '$lib/text/framework-name';
import type { Messages } from '$lib/text/ja';
import type { tellLine } from '$lib/text/time/lines';

/** What is on the map, as far as its words need it; an `Explorer` is one. */
interface OnMap {
	readonly dataset: Dataset;
	readonly t: Messages;
	readonly choropleth: Choropleth;
	readonly cases: readonly CaseHead[];
	readonly derived: Pick<DerivedView, 'evidence'>;
	readonly filters: { readonly themes: readonly string[] };
	readonly tellSurveys: typeof tellSurveys | null;
	readonly frontier: Frontier | null;
	readonly nameOf: (code: AreaCode) => string;
	readonly outlined: readonly OutlinedFramework[];
	readonly frameworks: Frameworks | null;
	/** The values at all dates of what the map shows. */
	readonly lined: { readonly series: Series } | null;
	readonly tellLine: typeof tellLine | null;
}

/** All that is told of an area when it is pointed at, a line each. */
export function tellOnMap(code: AreaCode, map: OnMap): readonly string[] {
	return [
		...tellArea(code, map.choropleth, map.t),
		...surveyNames(code, map),
		...userCasesAmong(code, map),
		...besideNames(code, map),
		...frameworkNames(code, map)
	];
}

/** Where evidence is shown: which surveys it is from. */
function surveyNames(code: AreaCode, { derived, choropleth, filters, tellSurveys, t }: OnMap) {
	const { evidence } = derived;
	if (tellSurveys === null || evidence === null || isPrefectureCode(code)) return [];
	return measuresOf(choropleth).some((each) => each === 'evidence')
		? tellSurveys(evidence, code, filters.themes, t.lang)
		: [];
}

/** Where cases are counted: how many of them are a person's own. */
function userCasesAmong(code: AreaCode, { t, choropleth, cases }: OnMap): readonly string[] {
	if (t.userCases === null || !measuresOf(choropleth).some((each) => measureOf(each).ofCases)) return [];
	const count = userCasesIn(cases, code);
	return count === 0 ? [] : [t.userCase.among(count)];
}

/** At the frontier: of which kind, and the names of the neighbours that have it. */
function besideNames(code: AreaCode, map: OnMap): readonly string[] {
	if (measureOf(map.choropleth.measure).needs !== 'neighbours') return [];
	const found = map.frontier?.of(code);
	if (!found) return [];
	const { t } = map;
	return [t.frontier.kinds[found.kind], t.list(found.beside.map((each) => map.nameOf(each)))];
}

/** Where frameworks are outlined: those that the area is a member of. */
function frameworkNames(code: AreaCode, { outlined, frameworks, dataset, t }: OnMap): readonly string[] {
	if (outlined.length === 0) return [];
	const names = (frameworks?.of(code) ?? []).map((each) => taggedFramework(each, dataset.editions.data, t));
	return names.length === 0 ? [] : [t.labelled(t.frameworks, t.list(names))];
}

/**
 * Areas as assistive technology reads them: 「愛媛県 事例6件」, with the course of what has one. Another function only where
 * something else is said: a map has two thousand of them to write.
 */
export function describerOf({
	dataset,
	t,
	choropleth,
	lined,
	tellLine
}: Pick<OnMap, 'dataset' | 't' | 'choropleth' | 'lined' | 'tellLine'>): (code: AreaCode) => string {
	return (code) => {
		const area = dataset.areaByCode.get(code);
		const told = describeArea(area ? areaName(area, t.lang) : code, code, dataset, choropleth, t);
		const course = lined && tellLine && choropleth.byArea.has(code) ? tellLine(lined.series, code, t) : '';
		return course === '' ? told : [told, course].join(t.lang === 'ja' ? '、' : ', ');
	};
}
