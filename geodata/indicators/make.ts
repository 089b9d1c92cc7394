/** Makes our table of indicators from the published figures, and holds it against the register. */
import { indicatorById } from '../../src/lib/model/indicator';
import { parseCode, type AreaCode } from '../../src/lib/model/code';
import { GeodataFault } from '../boundaries/fault';
import type { RegisterRow } from '../register/table';
import {
	PUBLISHED_RATIO,
	readCell,
	SECOND_TABLE,
	SOURCE_COLUMNS,
	TABLE_COLUMNS,
	type TableColumn
} from './columns';

/** One municipality: its cells as our table writes them. */
export interface IndicatorRow {
	readonly code: AreaCode;
	readonly prefecture: string;
	readonly name: string;
	readonly cells: Readonly<Record<TableColumn, string>>;
}

/** Columns of the source that are read. */
export const READ_COLUMNS: readonly string[] = [
	...['code6', 'pref', 'name', 'population_census_2020', 'area_km2_2026_01_01', PUBLISHED_RATIO],
	...columnsOf(false)
];
/** Columns of the second table that are read. */
export const READ_SECOND: readonly string[] = ['code', ...columnsOf(true)];

function columnsOf(second: boolean): readonly string[] {
	return TABLE_COLUMNS.filter((column) => SECOND_TABLE.includes(column) === second).map(
		(column) => SOURCE_COLUMNS[column]
	);
}

/**
 * Rows by code, one for every municipality of the register.
 * @param second more figures of the same municipalities, joined by `code`
 * @throws GeodataFault naming the row: a code that is not the register's, another name, population or area than the
 * register has, a cell that its column cannot hold, a published ratio that its two numbers do not give
 */
export function makeIndicators(
	lines: readonly Readonly<Record<string, string>>[],
	second: readonly Readonly<Record<string, string>>[],
	register: readonly RegisterRow[]
): readonly IndicatorRow[] {
	const seconds = new Map(second.map((line) => [line.code, line]));
	if (seconds.size !== second.length) throw new GeodataFault('the second table: a code is found twice');
	const municipalities = new Map(
		register
			.filter(({ kind }) => kind !== 'prefecture' && kind !== 'northern-village')
			.map((row) => [row.code, row])
	);
	const rows = new Map<AreaCode, IndicatorRow>();
	lines.forEach((line, i) => {
		const at = `row ${i + 2} (${line.code6} ${line.pref}${line.name})`;
		const code = parseCode(line.code6 ?? '');
		const known = code === null || line.code6?.length !== 6 ? undefined : municipalities.get(code);
		if (code === null || !known)
			throw new GeodataFault(`${at}: no municipality of the register has this code`);
		if (rows.has(code)) throw new GeodataFault(`${at}: found twice`);
		same(at, 'name', `${line.pref}${line.name}`, known.prefecture + known.name);
		same(at, 'population', Number(line.population_census_2020), known.population);
		same(at, 'area', Number(line.area_km2_2026_01_01), known.areaKm2);
		const more = seconds.get(line.code6);
		if (!more) throw new GeodataFault(`${at}: not in the second table`);
		const whole = { ...line, ...more };
		const cells = Object.fromEntries(
			TABLE_COLUMNS.map((column) => [column, cellOf(at, column, whole[SOURCE_COLUMNS[column]] ?? '')])
		) as Record<TableColumn, string>;
		checkRatio(at, line[PUBLISHED_RATIO] ?? '', cells);
		rows.set(code, { code, prefecture: known.prefecture, name: known.name, cells });
	});
	const missing = [...municipalities.values()].filter(({ code }) => !rows.has(code));
	if (missing.length > 0) {
		const names = missing.slice(0, 5).map(({ prefecture, name }) => prefecture + name);
		throw new GeodataFault(`${missing.length} municipalities without a row: ${names.join(', ')}`);
	}
	return [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function cellOf(at: string, column: TableColumn, text: string): string {
	const cell = readCell(column, text, indicatorById(column)?.kind === 'yes-no');
	if (cell === null) throw new GeodataFault(`${at}: ${SOURCE_COLUMNS[column]}: found "${text}"`);
	return cell;
}

function checkRatio(at: string, published: string, cells: Readonly<Record<TableColumn, string>>): void {
	const [done, offered] = [
		Number(cells['online-procedures-done']),
		Number(cells['online-procedures-offered'])
	];
	if (done > offered) throw new GeodataFault(`${at}: ${done} of ${offered} procedures`);
	const shown = published.replace(/%$/, '').trim();
	const expected = offered === 0 ? '' : (100 * done) / offered;
	// Published in whole per cent.
	const off =
		expected === '' || shown === '' ? shown !== expected : Math.abs(Number(shown) - expected) > 0.51;
	if (off) throw new GeodataFault(`${at}: ${PUBLISHED_RATIO}: found "${published}", ${done} of ${offered}`);
}

function same(at: string, what: string, found: unknown, expected: unknown): void {
	if (found !== expected) {
		throw new GeodataFault(`${at}: ${what}: found ${String(found)}, the register has ${String(expected)}`);
	}
}
