import { tallyCases } from '../measures/tally';
import { isWholeArea, type AreaKind, type RegionId } from '../model/area';
import type { CaseHead } from '../model/case-head';
import { prefectureCodeOf, type AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import { areaName } from '../model/name';
import type { Language, Sort } from '../view/view';
import type { Choropleth } from './choropleth';
import { isPairShade, type Shade } from './shade';

/** What the map holds about one area, as a row. */
export interface TableRow {
	readonly code: AreaCode;
	readonly lgcode: string;
	readonly kind: AreaKind;
	/** In the reader's language. */
	readonly name: string;
	readonly kana: string;
	readonly prefectureCode: AreaCode;
	/** In the reader's language. */
	readonly prefecture: string;
	readonly region: RegionId;
	/** Of the measure shown, as on the map: `null` where there is none. */
	readonly value: number | null;
	/** Of the second measure, where two are shown. */
	readonly second: number | null;
	readonly shade: Shade;
	/** `null` where none of the area's cases is in the dataset (未収録) or it is out of every count. */
	readonly cases: number | null;
	/** Distinct finer themes; `null` as for `cases`. */
	readonly themes: number | null;
	/** Persons. */
	readonly population: number | null;
	/** Persons per km². */
	readonly density: number | null;
}

export const TABLE_COLUMNS = [
	'name',
	'code',
	'kana',
	'prefecture',
	'value',
	'second',
	'shade',
	'cases',
	'themes',
	'population',
	'density'
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/**
 * The rows of the table: one for each area of the choropleth, with the very values and shades that the map shows, by code.
 * @param cases the cases looked at, the same that the choropleth was made from
 */
export function makeTable(
	dataset: Dataset,
	choropleth: Choropleth,
	cases: readonly CaseHead[],
	lang: Language
): readonly TableRow[] {
	const tallies = tallyCases(dataset, choropleth.level, cases);
	return [...choropleth.byArea].flatMap(([code, { value, shade }]): TableRow[] => {
		const area = dataset.areaByCode.get(code);
		const prefecture = dataset.areaByCode.get(prefectureCodeOf(code));
		if (!area || !prefecture) return [];
		const tally = tallies.get(code);
		const other = choropleth.pair?.axes[1].byArea.get(code);
		return [
			{
				code,
				lgcode: area.lgcode,
				kind: area.kind,
				name: areaName(area, lang),
				kana: isWholeArea(area) ? area.kana : area.name,
				prefectureCode: prefecture.code,
				prefecture: areaName(prefecture, lang),
				region: area.region,
				value,
				second: other?.value ?? null,
				shade,
				cases: tally?.recorded ? tally.cases : null,
				themes: tally?.recorded ? tally.themes : null,
				population: area.population,
				density: area.population === null ? null : area.population / area.areaKm2
			}
		];
	});
}

/**
 * Sorts rows by a column: stable, equals by code ascending either way, rows without a value last either way.
 * Names sort by their reading in Japanese; an unknown column (from an address) sorts by code.
 */
export function sortRows(
	rows: readonly TableRow[],
	sort: Sort | null,
	lang: Language = 'ja'
): readonly TableRow[] {
	const column = TABLE_COLUMNS.find((key) => key === sort?.key) ?? 'code';
	const keyed = rows.map((row) => ({ row, key: sortKey(row, column, lang) }));
	const sign = sort?.descending ? -1 : 1;
	keyed.sort((a, b) => {
		if (a.key === null || b.key === null) {
			if (a.key !== b.key) return a.key === null ? 1 : -1;
		} else if (a.key !== b.key) {
			return a.key < b.key ? -sign : sign;
		}
		return a.row.code < b.row.code ? -1 : 1;
	});
	return keyed.map(({ row }) => row);
}

function sortKey(row: TableRow, column: TableColumn, lang: Language): string | number | null {
	switch (column) {
		case 'name':
			return lang === 'ja' ? row.kana : row.name.toLowerCase();
		case 'prefecture':
			return row.prefectureCode;
		case 'shade':
			if (row.shade === 'covered') return 5;
			// Cells are sorted by the first measure, then by the second.
			if (isPairShade(row.shade)) return Number(row.shade.slice(1));
			return typeof row.shade === 'number' ? row.shade : row.shade === 'zero' ? -1 : null;
		case 'code':
		case 'kana':
		case 'value':
		case 'second':
		case 'cases':
		case 'themes':
		case 'population':
		case 'density':
			return row[column];
	}
}
