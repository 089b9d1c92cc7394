/** `geodata/prefecture-answers.csv`: what the prefectures answered for themselves, one row a prefecture. */
import Papa from 'papaparse';
import { lgcodeOf, parseCode, type AreaCode } from '../../src/lib/model/code';
import { indicatorById, type IndicatorId } from '../../src/lib/model/indicator';
import { ratio, type FigureValue } from '../../src/lib/model/prefecture-figure';
import { GeodataFault } from '../boundaries/fault';
import type { RegisterRow } from '../register/table';
import { readCell, SOURCE_COLUMNS, type TableColumn } from './columns';

/** The questions that prefectures were asked about themselves as municipalities were. */
const ANSWERED = [
	...['cio', 'cio-deputy', 'dx-policy', 'dx-structure', 'outside-talent', 'staff-development'],
	...['staff-training', 'ai', 'rpa', 'telework', 'online-procedures-done', 'online-procedures-offered']
] as readonly TableColumn[];
export const READ_ANSWERS: readonly string[] = ['code', ...ANSWERED.map((column) => SOURCE_COLUMNS[column])];

/** One prefecture: its cells as our table writes them. */
export interface AnswerRow {
	readonly code: AreaCode;
	readonly prefecture: string;
	readonly cells: Readonly<Record<string, string>>;
}

/**
 * Rows by code, one for every prefecture.
 * @throws GeodataFault naming the row: no prefecture, found twice, not there, a cell that its column cannot hold
 */
export function makeAnswers(
	lines: readonly Readonly<Record<string, string>>[],
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
		return { code, prefecture: name, cells: Object.fromEntries(cells) as AnswerRow['cells'] };
	});
}

/** UTF-8 with BOM and CRLF, as Excel on Windows expects it. */
export function formatAnswers(rows: readonly AnswerRow[]): string {
	const lines = rows.map(({ code, prefecture, cells }) => ({ lgcode: lgcodeOf(code), prefecture, ...cells }));
	return `\uFEFF${Papa.unparse(lines, { columns: ['lgcode', 'prefecture', ...ANSWERED], newline: '\r\n' })}\r\n`;
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
		'online-procedures': done
	};
}
