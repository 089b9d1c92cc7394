/** `geodata/prefecture-answers.csv`: what the prefectures answered for themselves, one row a prefecture. */
import Papa from 'papaparse';
import { isPrefectureCode, lgcodeOf, parseCode, type AreaCode } from '../../src/lib/model/code';
import { indicatorById, type IndicatorId } from '../../src/lib/model/indicator';
import { packSystems } from '../../src/lib/model/packed/core-systems';
import { count, fields, list, read, text } from '../../src/lib/model/schema';
import { ratio, type FigureValue } from '../../src/lib/model/prefecture-figure';
import { GeodataFault } from '../boundaries/fault';
import type { RegisterRow } from '../register/table';
import { LATE_NAMES, readCell, SOURCE_COLUMNS, systemsIn, type TableColumn } from './columns';

/** The questions that prefectures were asked about themselves as municipalities were. */
const ANSWERED = [
	...['cio', 'cio-deputy', 'dx-policy', 'dx-structure', 'outside-talent', 'staff-development'],
	...['staff-training', 'ai', 'rpa', 'telework', 'online-procedures-done', 'online-procedures-offered']
] as readonly TableColumn[];
export const READ_ANSWERS: readonly string[] = ['code', ...ANSWERED.map((column) => SOURCE_COLUMNS[column])];
const COLUMNS = [...ANSWERED, LATE_NAMES] as const;

/** 特定移行支援システム: organisations that have some, with their systems. */
const lateSchema = fields({
	municipalities: list(fields({ code: text, applicable_count: count, applicable_businesses: list(text) }))
});

/**
 * The late systems of the prefectures that have some listed, by code.
 * @throws Error that says which part of the list is not as expected
 */
export function lateSystemsOfPrefectures(value: unknown): ReadonlyMap<AreaCode, readonly string[]> {
	const { municipalities } = read(lateSchema, value, 'late systems');
	return new Map(
		municipalities.flatMap(({ code, applicable_businesses: systems }) => {
			const parsed = parseCode(code);
			return parsed !== null && isPrefectureCode(parsed) ? [[parsed, systems] as const] : [];
		})
	);
}

/** One prefecture: its cells as our table writes them. */
export interface AnswerRow {
	readonly code: AreaCode;
	readonly prefecture: string;
	readonly cells: Readonly<Record<string, string>>;
}

/**
 * Rows by code, one for every prefecture.
 * @param late the systems that are listed as late, of those prefectures that have some
 * @throws GeodataFault naming the row: no prefecture, found twice, not there, a cell that its column cannot hold
 */
export function makeAnswers(
	lines: readonly Readonly<Record<string, string>>[],
	late: ReadonlyMap<AreaCode, readonly string[]>,
	register: readonly RegisterRow[]
): readonly AnswerRow[] {
	const byCode = new Map(lines.map((line) => [parseCode(line.code ?? ''), line]));
	const prefectures = register.filter(({ kind }) => kind === 'prefecture');
	if (byCode.size !== lines.length || lines.length !== prefectures.length)
		throw new GeodataFault(`prefectures.csv: ${lines.length} rows, the register has ${prefectures.length}`);
	return prefectures.map(({ code, name }) => {
		const line = byCode.get(code);
		if (!line) throw new GeodataFault(`prefectures.csv: no row for ${code} ${name}`);
		const cells = ANSWERED.map((column) => {
			const found = line[SOURCE_COLUMNS[column]] ?? '';
			const cell = readCell(column, found, indicatorById(column)?.kind === 'yes-no');
			if (cell === null) throw new GeodataFault(`prefectures.csv: ${name}: ${column}: found "${found}"`);
			return [column, cell];
		});
		const systems = late.get(code) ?? [];
		if (packSystems(systems) === null)
			throw new GeodataFault(`late systems: ${name}: found "${systems.join(';')}"`);
		cells.push([LATE_NAMES, systems.join(';')]);
		return { code, prefecture: name, cells: Object.fromEntries(cells) as AnswerRow['cells'] };
	});
}

/** UTF-8 with BOM and CRLF, as Excel on Windows expects it. */
export function formatAnswers(rows: readonly AnswerRow[]): string {
	const lines = rows.map(({ code, prefecture, cells }) => ({ lgcode: lgcodeOf(code), prefecture, ...cells }));
	return `\uFEFF${Papa.unparse(lines, { columns: ['lgcode', 'prefecture', ...COLUMNS], newline: '\r\n' })}\r\n`;
}

/** @throws GeodataFault naming the line whose code is none */
export function parseAnswers(text: string): readonly AnswerRow[] {
	const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true
	});
	return data.map(({ lgcode = '', prefecture = '', ...cells }, i) => {
		const code = parseCode(lgcode);
		if (code === null)
			throw new GeodataFault(`prefecture-answers.csv:${i + 2}: lgcode "${lgcode}" is no code`);
		return { code, prefecture, cells };
	});
}

/** What the prefectures answered, by indicator, in the order of the rows. */
export function answersById(rows: readonly AnswerRow[]): Readonly<Record<string, readonly FigureValue[]>> {
	const ids = ANSWERED.filter((column) => indicatorById(column)?.kind === 'yes-no') as readonly IndicatorId[];
	const done = rows.map(
		({ cells }) =>
			ratio(Number(cells['online-procedures-done']), Number(cells['online-procedures-offered']), 100).value
	);
	return {
		...Object.fromEntries(
			ids.map((id) => [
				id,
				rows.map(({ cells }): FigureValue => {
					const cell = cells[id];
					return cell === 'yes' ? 1 : cell === 'no' ? 0 : 'not-surveyed';
				})
			])
		),
		'online-procedures': done,
		'late-systems': rows.map(({ cells }) => systemsIn(cells[LATE_NAMES] ?? '').length)
	};
}
