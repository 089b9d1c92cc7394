/** The areas of what is shown with their values, as JSON and GeoJSON have them. Keys are English and stay. */
import type { ShadedArea } from '../../derive/shade';
import { makeTable, type TableRow } from '../../derive/table';
import type { Multiples } from '../../derive/time/multiples';
import { areasOf as areasOfCase } from '../../model/case-head';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Framework } from '../../model/framework';
import { areaName } from '../../model/name';
import { caseTitle } from '../../text/user-data';
import type { Language } from '../../view/view';
import { nameOf, type Shown } from '../picture/shown';
import { categoryOf } from './area-table';
import { candidatePlaces, withCandidates } from './with-candidates';

/** An area as the map shows it. */
export interface AreaData {
	readonly code: AreaCode;
	readonly lgcode: string;
	readonly name: string;
	readonly name_en: string;
	readonly prefecture: string;
	/** `null` where there is none. */
	readonly value: number | null;
	/** Values by date, where several are shown. */
	readonly values?: Readonly<Record<string, number | null>>;
	/** What the value says, when it is no quantity: a category of a person's own table, evidence, or who began and who gave up. */
	readonly category?: string;
	/** The two numbers behind the value: seven of eleven items. */
	readonly of?: readonly [part: number, whole: number];
	/** Of the second measure. */
	readonly second: number | null;
	/** 1 is the lowest; `b20` where two measures are shown: `level` 2 (high) of the first and 0 (low) of the second; or `zero`, `own` (candidates to follow: the area already has it), `not-recorded` (it never means that nothing was done), `unknown`, `not-applicable`. */
	readonly class:
		number | Exclude<TableRow['shade'], number | 'unrecorded' | 'covered'> | 'not-recorded' | 'own';
	/** Cases counted there; `null` where none is recorded. */
	readonly cases: number | null;
	readonly case_titles: readonly string[];
	/** Cooperation frameworks that a municipality is known to be a member of; absent where they were not loaded. */
	readonly frameworks?: readonly (Pick<Framework, 'id' | 'name' | 'kind' | 'status'> & {
		readonly source: string;
		readonly date: string | null;
	})[];
	readonly population: number | null;
	/** Place among the candidates of an open finder, from 1. */
	readonly candidate?: number;
}

/** The areas shown, then candidates of an open finder that lie elsewhere. */
export function areasOf(asked: Shown): readonly AreaData[] {
	const shown = withCandidates(asked);
	const places = candidatePlaces(shown);
	const { dataset, choropleth, cases, t } = shown;
	const titles = new Map<AreaCode, string[]>();
	for (const item of cases) {
		const codes = areasOfCase(item);
		const keys = choropleth.level === 'prefecture' ? codes.map(prefectureCodeOf) : codes;
		for (const key of new Set(keys)) titles.set(key, [...(titles.get(key) ?? []), caseTitle(item, t)]);
	}
	const nameIn = (lang: Language, { code, name }: TableRow): string => {
		const area = dataset.areaByCode.get(code);
		return area ? areaName(area, lang) : name;
	};
	return makeTable(dataset, choropleth, cases, t.lang).map((row) => ({
		code: row.code,
		lgcode: row.lgcode,
		name: nameIn('ja', row),
		name_en: nameIn('en', row),
		prefecture: isPrefectureCode(row.code) ? row.name : nameOf(shown, row.prefectureCode),
		value: row.value,
		...(shown.multiples && { values: valuesOf(shown.multiples, row.code) }),
		...categorised(row, choropleth, t),
		...behindOf(choropleth.byArea.get(row.code)),
		second: row.second,
		class: classOf(row),
		cases: row.cases,
		case_titles: titles.get(row.code) ?? [],
		...(shown.frameworks &&
			choropleth.level === 'municipality' && {
				frameworks: shown.frameworks
					.of(row.code)
					.map(({ id, name, kind, status, source: { url, date } }) => ({
						id,
						name,
						kind,
						status,
						source: url,
						date
					}))
			}),
		population: row.population,
		...placed(places.get(row.code))
	}));
}

function placed(candidate: number | undefined): Pick<AreaData, 'candidate'> {
	return candidate === undefined ? {} : { candidate };
}

function categorised(
	row: TableRow,
	choropleth: Shown['choropleth'],
	t: Shown['t']
): Pick<AreaData, 'category'> {
	const category = categoryOf(row, choropleth, t);
	return category === null ? {} : { category };
}

function valuesOf({ maps }: Multiples, code: AreaCode): NonNullable<AreaData['values']> {
	return Object.fromEntries(
		maps.map(({ time, byArea }) => [time?.at ?? '', byArea.get(code)?.value ?? null])
	);
}

function behindOf(shaded: ShadedArea | undefined): Pick<AreaData, 'of'> {
	return shaded?.of ? { of: shaded.of } : {};
}

function classOf({ shade }: TableRow): AreaData['class'] {
	if (shade === 'unrecorded') return 'not-recorded';
	if (shade === 'covered') return 'own';
	return typeof shade === 'number' ? shade + 1 : shade;
}
