/** Our tables of official figures: `geodata/series/ID.csv`, a column a date, and `newest.csv`, a column a figure. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { lgcodeOf, parseCode, type AreaCode } from '../../src/lib/model/code';
import { GeodataFault } from '../boundaries/fault';
import type { RegisterRow } from '../register/table';
import { FIGURE_IDS, figureKind, type FigureId } from './columns';

/** Of a figure at a date: texts by area. */
export type Values = ReadonlyMap<AreaCode, string>;
/** By figure, then by date; `''` is the date of a publication that says none. */
export type Tables = ReadonlyMap<FigureId, ReadonlyMap<string, Values>>;

const HEAD = ['lgcode', 'prefecture', 'name'] as const;

/** The same tables with a figure's values at a date added, or put in the place of those that were there. */
export function withColumn(tables: Tables, id: FigureId, date: string, values: Values): Tables {
	const dates = new Map(figureKind(id).series ? tables.get(id) : []).set(date, values);
	return new Map(tables).set(id, new Map([...dates].sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** The last date of a figure and its values. */
export function newestOf(
	tables: Tables,
	id: FigureId
): { readonly date: string; readonly values: Values } | null {
	const last = [...(tables.get(id) ?? [])].at(-1);
	return last ? { date: last[0], values: last[1] } : null;
}

/**
 * @param folder `geodata/`
 * @param dateOf of a figure that has values at one date
 * @throws GeodataFault naming a row whose code is none
 */
export function readTables(folder: string, dateOf: (id: FigureId) => string): Tables {
	const newest = parse(path.join(folder, 'figures', 'newest.csv'));
	return new Map(
		FIGURE_IDS.flatMap((id) => {
			const columns = figureKind(id).series
				? parse(path.join(folder, 'series', `${id}.csv`))
				: [...newest].flatMap(([name, values]) => (name === id ? [[dateOf(id), values] as const] : []));
			const table = new Map(columns);
			return table.size === 0 ? [] : [[id, table] as const];
		})
	);
}

/** Columns by their heading; none where there is no file. */
function parse(file: string): ReadonlyMap<string, Values> {
	if (!existsSync(file)) return new Map();
	const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
		skipEmptyLines: true
	});
	const [head = [], ...rows] = data;
	const codes = rows.map(([code = ''], i) => {
		const found = parseCode(code);
		if (found === null) throw new GeodataFault(`${file}:${i + 2}: lgcode "${code}" is no six-digit code`);
		return found;
	});
	return new Map(
		head
			.slice(HEAD.length)
			.map((name, at) => [
				name,
				new Map(codes.map((code, i): [AreaCode, string] => [code, rows[i]?.[HEAD.length + at] ?? '']))
			])
	);
}

/** Writes the tables of `ids`, and the newest values of all. The same tables give the same bytes. */
export function writeTables(
	folder: string,
	tables: Tables,
	ids: ReadonlySet<FigureId>,
	register: readonly RegisterRow[]
): void {
	for (const id of ids)
		if (figureKind(id).series)
			writeFileSync(path.join(folder, 'series', `${id}.csv`), format(tables.get(id) ?? new Map(), register));
	const newest = FIGURE_IDS.flatMap((id) => {
		const last = newestOf(tables, id);
		return last ? [[id, last.values] as const] : [];
	});
	writeFileSync(path.join(folder, 'figures', 'newest.csv'), format(new Map(newest), register));
}

/** UTF-8 with BOM and CRLF, as Excel on Windows expects it. A prefecture has a row where any column has a value of it. */
function format(columns: ReadonlyMap<string, Values>, register: readonly RegisterRow[]): string {
	const all = [...columns.values()];
	const lines = register
		.filter(({ code }) => all.some((values) => values.has(code)))
		.map(({ code, prefecture, name }) => [
			...[lgcodeOf(code), prefecture, name],
			...all.map((values) => values.get(code) ?? '')
		])
		.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
	return `\uFEFF${Papa.unparse({ fields: [...HEAD, ...columns.keys()], data: lines }, { newline: '\r\n' })}\r\n`;
}
