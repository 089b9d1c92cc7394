/** The coverage view: what is recorded of each region and prefecture, and what is not. */
import { REGIONS, type RegionId } from '../model/area';
import type { CaseHead } from '../model/case-head';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import { THEMES, themeGroupOf } from '../model/theme';
import type { CoverageBy, Sort } from '../view/view';
import type { EvidenceIndex } from '../measures/evidence';
import type { ResolvedScope } from './scope';
import { countCases, sumsOf } from '../measures/case-sums';

/** What is recorded of a region or a prefecture. `covered + others + unrecorded = municipalities`. */
export interface CoverageRow {
	/** Region id or prefecture code. */
	readonly id: string;
	readonly region: RegionId;
	readonly prefectures: readonly AreaCode[];
	/** All of them, northern villages left out. */
	readonly municipalities: number;
	/** Municipalities with a case of those looked at. */
	readonly covered: number;
	/** Municipalities with a case looked at or an official answer of 実施 for the themes; `null` where none is asked for. */
	readonly known: number | null;
	/** Municipalities with cases, none of which is looked at; 0 without a filter. */
	readonly others: number;
	/** Municipalities without any case in the dataset (未収録), which never means that nothing was done. */
	readonly unrecorded: number;
	/** Cases looked at that prefectures run themselves. */
	readonly own: number;
	/** All cases looked at. */
	readonly cases: number;
	/** Upper-level ids of the themes of those cases, in the taxonomy's order. */
	readonly themes: readonly string[];
}

/** The rows and what they come to. */
export interface CoverageTable {
	readonly by: CoverageBy;
	readonly rows: readonly CoverageRow[];
	readonly total: Omit<CoverageRow, 'id' | 'region'>;
	/** Of every prefecture in the table, whatever the rows are. */
	readonly prefectures: readonly CoverageRow[];
}

/** Sortable columns; rows come from north to south otherwise. */
export const COVERAGE_COLUMNS = ['name', 'share', 'known', 'own', 'themes', 'blanks'] as const;
type CoverageColumn = (typeof COVERAGE_COLUMNS)[number];

interface CoverageRequest {
	readonly by: CoverageBy;
	/** The scope looked at; areas outside have no row and are in no count. All where it is left out. */
	readonly scoped?: Pick<ResolvedScope, 'codes' | 'prefectures' | 'has'>;
	/** What is known of which themes, where official answers are counted beside the cases. */
	readonly known?: { readonly index: EvidenceIndex; readonly themes: readonly string[] } | null;
}

/**
 * Counts what is recorded by region or prefecture, from north to south.
 * @param cases the cases looked at, already filtered
 */
export function makeCoverageTable(
	dataset: Dataset,
	cases: readonly CaseHead[],
	{ by, scoped, known }: CoverageRequest
): CoverageTable {
	const looked = dataset.prefectures.filter(({ code }) => scoped?.prefectures.includes(code) ?? true);
	const count = <Name extends object>(name: Name, within: readonly AreaCode[]) =>
		countRow(dataset, cases, name, within, scoped ?? null, known ?? null);
	const prefectures = looked.map(({ code, region }) => count({ id: code, region }, [code]));
	const regions = REGIONS.flatMap(({ id }) => {
		const own = looked.filter(({ region }) => region === id).map(({ code }) => code);
		return own.length === 0 ? [] : [count({ id, region: id }, own)];
	});
	const all = looked.map(({ code }) => code);
	return {
		by,
		rows: by === 'region' ? regions : prefectures,
		total: count({}, all),
		prefectures
	};
}

function countRow<Name extends object>(
	dataset: Dataset,
	cases: readonly CaseHead[],
	name: Name,
	prefectures: readonly AreaCode[],
	scoped: NonNullable<CoverageRequest['scoped']> | null,
	known: NonNullable<CoverageRequest['known']> | null
): Name & Omit<CoverageRow, 'id' | 'region'> {
	const within = new Set(prefectures);
	const here = [...sumsOf(cases).areas.values()].filter(
		({ code }) => within.has(prefectureCodeOf(code)) && (scoped?.has(code) ?? true)
	);
	const municipalities = prefectures
		.flatMap((code) => dataset.municipalitiesOf(code))
		.filter(({ code }) => scoped?.codes?.has(code) ?? true);
	const withCase = new Set(here.map(({ code }) => code));
	const covered = municipalities.filter(({ code }) => withCase.has(code)).length;
	const recorded = municipalities.filter(({ code }) => dataset.casesOf(code).length > 0).length;
	const groups = new Set(here.flatMap(({ themes }) => [...themes].map((id) => themeGroupOf(id)?.id)));
	return {
		...name,
		prefectures,
		municipalities: municipalities.length,
		covered,
		known:
			known &&
			municipalities.filter(({ code }) => {
				const evidence = known.index.of(code, known.themes);
				return evidence === 'case' || evidence === 'done';
			}).length,
		others: recorded - covered,
		unrecorded: municipalities.length - recorded,
		own: countCases(here.filter(({ code }) => isPrefectureCode(code))),
		cases: countCases(here),
		themes: THEMES.flatMap(({ id }) => (groups.has(id) ? [id] : []))
	};
}

/** Municipalities with a case / all municipalities, 0 to 1. */
export function shareOf({
	covered,
	municipalities
}: Pick<CoverageRow, 'covered' | 'municipalities'>): number {
	return municipalities === 0 ? 0 : covered / municipalities;
}

/** Municipalities with a case or an official answer / all municipalities, 0 to 1; 0 where none is asked for. */
export function knownShareOf({
	known,
	municipalities
}: Pick<CoverageRow, 'known' | 'municipalities'>): number {
	return shareOf({ covered: known ?? 0, municipalities });
}

/**
 * Sorts rows by a column: equals stay from north to south either way. An unknown column (from an address) leaves them so.
 * @param readingOf what names sort by
 */
export function sortCoverage(
	rows: readonly CoverageRow[],
	sort: Sort | null,
	readingOf: (row: CoverageRow) => string
): readonly CoverageRow[] {
	const column = COVERAGE_COLUMNS.find((key) => key === sort?.key);
	if (column === undefined) return rows;
	const keyed = rows.map((row) => ({ row, key: sortKey(row, column, readingOf) }));
	const sign = sort?.descending ? -1 : 1;
	return keyed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -sign : sign)).map(({ row }) => row);
}

function sortKey(
	row: CoverageRow,
	column: CoverageColumn,
	readingOf: (row: CoverageRow) => string
): string | number {
	switch (column) {
		case 'name':
			return readingOf(row);
		case 'share':
			return shareOf(row);
		case 'known':
			return knownShareOf(row);
		case 'own':
			return row.own;
		case 'themes':
			return row.themes.length;
		case 'blanks':
			return row.unrecorded;
		default: {
			const never: never = column;
			throw new Error(`coverage: found ${String(never)}, expected a column`);
		}
	}
}
