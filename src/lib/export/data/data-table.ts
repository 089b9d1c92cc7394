/** A table of a data file, made column by column. Every row says its edition and where it comes from, wherever it is copied to. */
import type { Language } from '../../model/language';
import { creditsOf, type Shown } from '../picture/shown';
import type { CsvValue } from './csv';
import type { WorkbookColumn } from './workbook';

/** A column of a data file, with what its cells are. */
interface DataColumn extends WorkbookColumn {
	readonly about: string;
	/** Whom its values are from; empty where that is plain. */
	readonly source: string;
}

/** What is shown as a table; no two columns have one heading. */
export interface DataTable {
	readonly name: string;
	readonly columns: readonly DataColumn[];
	readonly rows: readonly (readonly CsvValue[])[];
}

export type Rows = readonly (readonly CsvValue[])[];

/** A column before its heading is held against the others, with its cell of each row. */
export interface Column<Row> extends Omit<DataColumn, 'source'> {
	readonly source?: string;
	readonly cell: (row: Row) => CsvValue;
}

export function rowsOf({ columns, rows }: DataTable): Rows {
	return [columns.map(({ heading }) => heading), ...rows];
}

export function tableOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): DataTable {
	const headings = distinct(columns.map(({ heading }) => heading));
	return {
		name,
		columns: columns.map(({ type, about, source = '', width }, i) => ({
			heading: headings[i] ?? '',
			...{ type, about, source },
			...(width !== undefined && { width })
		})),
		rows: rows.map((row) => columns.map(({ cell }) => cell(row)))
	};
}

/** Headings of which none is there twice: a person's own column may be called as one of ours. */
function distinct(headings: readonly string[]): readonly string[] {
	const taken = new Set<string>();
	return headings.map((heading) => {
		let found = heading;
		for (let n = 2; taken.has(found); n++) found = `${heading} (${n})`;
		taken.add(found);
		return found;
	});
}

export function severalIn(lang: Language): string {
	return lang === 'ja' ? '、' : '; ';
}

export function textColumn<Row>(
	heading: string,
	about: string,
	cell: (row: Row) => string | null
): Column<Row> {
	return { heading, type: 'text', about, cell };
}

export function numberColumn<Row>(
	heading: string,
	about: string,
	cell: (row: Row) => number | null
): Column<Row> {
	return { heading, type: 'number', about, cell };
}

/** In every row, wherever it is copied to. */
export function provenance(shown: Shown): readonly Column<unknown>[] {
	const { words } = shown;
	const { data, boundaries } = shown.dataset.editions;
	const credit = [shown.t.site.name, ...creditsOf(shown)].join(' / ');
	const { about } = words.data;
	return [
		textColumn(words.data.dataEdition, about.dataEdition, () => data),
		textColumn(words.data.boundariesEdition, about.boundariesEdition, () => boundaries),
		textColumn(words.picture.source, about.source, () => credit),
		textColumn(words.data.permalink, about.permalink, () => shown.permalink)
	];
}

/** Six digits distinguish all our measured values; counts are exact, to the last person. */
export function rounded(value: number | null): number | null {
	if (value === null || Number.isInteger(value)) return value;
	return Number(value.toPrecision(6));
}
