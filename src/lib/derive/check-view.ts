import { NO_TEXTS, type CaseTexts } from '../model/case-texts';
import type { AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import { schemeValueExists } from '../model/colour/scheme';
import { caseNames, type NameCount } from './filter/case-names';
import type { ScopeFrameworks } from './scope';
import type { Problem } from '../view/problem';
import { COUNTRY, scopeOfList, type Scope } from '../view/scope';
import type { Filters, ViewState } from '../view/view';

/**
 * Checks a view against the dataset: what does not exist is left out and reported, the rest of the view is kept.
 * @param cooperation frameworks; `null` while they have not arrived, a scope that is one of them is kept until then
 * @param texts whole records of the cases; until all have arrived names are kept as they are
 * @returns the view that can be shown, and a problem for each thing left out
 */
export function checkView(
	view: ViewState,
	dataset: Dataset,
	frameworks: ScopeFrameworks | null = null,
	texts: CaseTexts = NO_TEXTS
): { view: ViewState; problems: Problem[] } {
	const problems: Problem[] = [];
	const area = view.area === null ? undefined : dataset.areaByCode.get(view.area);
	if (view.area !== null && area === undefined) {
		problems.push({ kind: 'area', param: 'area', found: view.area });
	}
	const keep = (
		values: readonly string[],
		exists: (value: string) => boolean,
		kind: Problem['kind']
	): readonly string[] => {
		const missing = values.filter((value) => !exists(value));
		for (const found of missing) problems.push({ kind, param: kind, found });
		return missing.length === 0 ? values : values.filter(exists);
	};
	const { partners, awards } = view.filters;
	const names = partners.length + awards.length > 0 ? caseNames(dataset, texts) : null;
	const filters: Filters = {
		...view.filters,
		partners: names ? keep(partners, (name) => isAmong(names.partners, name), 'partner') : partners,
		awards: names ? keep(awards, (name) => isAmong(names.awards, name), 'award') : awards,
		facets: keep(view.filters.facets, schemeValueExists, 'facet')
	};
	let openCase = view.openCase;
	if (openCase !== null && !dataset.caseById.has(openCase)) {
		problems.push({ kind: 'case', param: 'case', found: openCase });
		openCase = null;
	}
	if (view.edition !== null && view.edition !== dataset.editions.data) {
		problems.push({ kind: 'edition', param: 'ed', found: view.edition });
	}
	const inTray = (code: AreaCode) => {
		const kind = dataset.areaByCode.get(code)?.kind;
		return kind !== undefined && kind !== 'prefecture' && kind !== 'northern-village';
	};
	const tray = keep(view.tray, inTray, 'tray');
	const scope = checkScope(view.scope, inTray, dataset, frameworks, (found) =>
		problems.push({ kind: 'scope', param: 'scope', found })
	);
	const inCompare = (code: AreaCode) => {
		const kind = dataset.areaByCode.get(code)?.kind;
		return kind !== undefined && kind !== 'northern-village';
	};
	for (const found of view.compare.filter((code) => !inCompare(code))) {
		problems.push({ kind: 'parameter', param: 'compare', found });
	}
	const compare = view.compare.every(inCompare) ? view.compare : view.compare.filter(inCompare);
	for (const { area } of view.notes.filter((note) => !dataset.areaByCode.has(note.area))) {
		problems.push({ kind: 'parameter', param: 'note', found: area });
	}
	const notes = view.notes.every((note) => dataset.areaByCode.has(note.area))
		? view.notes
		: view.notes.filter((note) => dataset.areaByCode.has(note.area));
	const whole = view.area !== null && area === undefined;
	return {
		view: { ...view, area: whole ? null : view.area, scope, filters, openCase, tray, compare, notes },
		problems
	};
}

function isAmong(names: readonly NameCount[], wanted: string): boolean {
	return names.some(({ name }) => name === wanted);
}

/** What of a scope exists; the country where nothing does. */
function checkScope(
	scope: Scope,
	isMunicipality: (code: AreaCode) => boolean,
	{ areaByCode }: Dataset,
	frameworks: ScopeFrameworks | null,
	missing: (found: string) => void
): Scope {
	const exists = (code: AreaCode): boolean =>
		isMunicipality(code) || areaByCode.get(code)?.kind === 'prefecture';
	switch (scope.kind) {
		case 'places':
			return scope;
		case 'around':
			if (exists(scope.area)) return scope;
			missing(scope.area);
			return COUNTRY;
		case 'list': {
			const unknown = scope.areas.filter((code) => !exists(code));
			unknown.forEach(missing);
			return unknown.length === 0 ? scope : scopeOfList(scope.areas.filter(exists), scope.name);
		}
		case 'framework':
			if (frameworks === null || frameworks.byId(scope.id)) return scope;
			missing(scope.id);
			return COUNTRY;
		default: {
			const never: never = scope;
			return never;
		}
	}
}
