/**
 * The whole records of cases in an offline file, field by field: what is alike stands together, which compresses better by
 * a quarter. What the heads say already is left out.
 */
import { parseCases, type Case } from '../../model/case';
import type { CaseHead } from '../../model/case-head';
import { isWholeCase } from '../../model/case-texts';

/** A field of all records, `null` where one has none; of a list of records how many each has, and their fields. */
type Column = readonly unknown[] | { readonly lengths: readonly number[]; readonly of: Columns };
type Columns = Readonly<Record<string, Column>>;
type Row = Readonly<Record<string, unknown>>;

export interface PackedTexts {
	/** Places of the cases in the list of heads. */
	readonly at: readonly number[];
	readonly fields: Columns;
}

const OF_HEADS = 'id area others set status title titleEn themes period date'.split(' ');

/** The whole records among some cases. */
export function packTexts(cases: readonly CaseHead[]): PackedTexts {
	const at = cases.flatMap((item, i) => (isWholeCase(item) ? [i] : []));
	const rows = at.map((i) =>
		Object.fromEntries(Object.entries(cases[i] ?? {}).filter(([key]) => !OF_HEADS.includes(key)))
	);
	return { at, fields: columnsOf(rows) };
}

/**
 * Reads what `packTexts` wrote.
 * @param heads of all cases
 * @throws Error that says which record is wrong
 */
export function unpackTexts({ at, fields }: PackedTexts, heads: readonly CaseHead[]): readonly Case[] {
	const rows = rowsOf(fields, at.length);
	return parseCases(at.map((i, row) => ({ ...heads[i], ...rows[row] })));
}

/** A case without what is said in English but its title: a reader of English gets the Japanese, as where none was written. */
export function inJapanese(item: Case): Case {
	const { award, contact } = item;
	return {
		...item,
		summaryEn: '',
		programmes: item.programmes.map(({ name }) => ({ name })),
		partners: item.partners.map(({ name }) => ({ name })),
		figures: item.figures.map((figure) => ({ ...figure, unitEn: '', countsEn: '' })),
		award: award && { name: award.name },
		contact: contact && { ...contact, departmentEn: undefined },
		corrections: item.corrections.map((correction) => ({ ...correction, whyEn: '' })),
		sources: item.sources.map((source) => ('url' in source ? { ...source, publisherEn: '' } : source)),
		initiatives: item.initiatives.map((each) => ({ ...each, nameEn: '', summaryEn: '' }))
	};
}

function columnsOf(rows: readonly Row[]): Columns {
	const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	return Object.fromEntries(
		keys.map((key): [string, Column] => {
			const values = rows.map((row) => row[key] ?? null);
			if (!values.every(isRows)) return [key, values];
			return [key, { lengths: values.map(({ length }) => length), of: columnsOf(values.flat()) }];
		})
	);
}

function rowsOf(columns: Columns, length: number): readonly Row[] {
	const fields = Object.entries(columns).map(([key, column]) => [key, valuesOf(column)] as const);
	return Array.from({ length }, (_, i) =>
		Object.fromEntries(
			fields.flatMap(([key, values]) => (values[i] === null ? [] : [[key, values[i]] as const]))
		)
	);
}

function valuesOf(column: Column): readonly unknown[] {
	if (!('lengths' in column)) return column;
	const { lengths, of } = column;
	const rows = rowsOf(
		of,
		lengths.reduce((sum, length) => sum + length, 0)
	);
	let at = 0;
	return lengths.map((length) => rows.slice(at, (at += length)));
}

function isRows(value: unknown): value is readonly Row[] {
	return Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);
}
