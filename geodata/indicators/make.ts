/** Makes our table of indicators from the published figures, and holds it against the register. */
import { indicatorById } from '../../src/lib/model/indicator';
import { parseCode, type AreaCode } from '../../src/lib/model/code';
import { GeodataFault } from '../boundaries/fault';
import type { RegisterRow } from '../register/table';
import {
	CENSUS_COLUMNS,
	LATE_NAMES,
	PUBLISHED_RATIO,
	RATIOS,
	readCell,
	SECOND_TABLE,
	SOURCE_COLUMNS,
	systemsIn,
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
	...columnsOf(
		TABLE_COLUMNS.filter((column) => ![...SECOND_TABLE, ...CENSUS_COLUMNS, 'residents'].includes(column))
	)
];
/** Shares that the second table has too, with as many digits as they are rounded to; only compared. */
const ROUNDED = [
	['aged-65', 'aged65_share_2020', 1],
	['foreign-residents', 'foreign_share_2020', 2]
] as const;
/** Columns of the second table that are read. */
export const READ_SECOND: readonly string[] = [
	'code',
	...columnsOf(SECOND_TABLE),
	...ROUNDED.map(([, column]) => column)
];

function columnsOf(columns: readonly TableColumn[]): readonly string[] {
	return columns.map((column) => SOURCE_COLUMNS[column]);
}

/** Columns of SSDSE-A that are read. */
export const READ_CENSUS = ['A1102', 'A1301', 'A1302', 'A1303', 'A1700'] as const;

/** The numbers that the shares of the census are of. */
export function censusCells(line: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	const sumOf = (...columns: readonly (typeof READ_CENSUS)[number][]) =>
		String(columns.reduce((total, column) => total + Number(line[column]), 0));
	return {
		[SOURCE_COLUMNS['aged-65-persons']]: sumOf('A1303'),
		[SOURCE_COLUMNS['aged-65-of']]: sumOf('A1301', 'A1302', 'A1303'),
		[SOURCE_COLUMNS['foreign-residents-persons']]: sumOf('A1700'),
		[SOURCE_COLUMNS['foreign-residents-of']]: sumOf('A1102', 'A1700')
	};
}

/**
 * Rows by code, one for every municipality of the register.
 * @param second more figures of the same municipalities, joined by `code`
 * @throws GeodataFault naming the row: a code that is not the register's, another name, population or area than the
 * register has, a cell that its column cannot hold, a published ratio that its two numbers do not give, other names of
 * systems than are counted
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
		for (const [id, column, digits] of ROUNDED) checkShare(at, id, more[column] ?? '', digits, cells);
		same(at, LATE_NAMES, systemsIn(cells[LATE_NAMES]).length, Number(cells['late-systems']));
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

function checkShare(
	at: string,
	id: (typeof ROUNDED)[number][0],
	published: string,
	digits: number,
	cells: Readonly<Record<TableColumn, string>>
): void {
	const [part, whole] = RATIOS[id].map((column) => Number(cells[column])) as [number, number];
	const isEmpty = whole === 0;
	const off = isEmpty
		? published !== ''
		: Math.abs(Number(published) - (100 * part) / whole) > 0.51 / 10 ** digits;
	if (off) throw new GeodataFault(`${at}: ${id}: found "${published}", ${part} of ${whole}`);
}

function same(at: string, what: string, found: unknown, expected: unknown): void {
	if (found !== expected) {
		throw new GeodataFault(`${at}: ${what}: found ${String(found)}, the register has ${String(expected)}`);
	}
}
