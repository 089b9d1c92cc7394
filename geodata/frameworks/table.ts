/** `geodata/frameworks.csv`: our own table of cooperation frameworks, one row a framework. */
import Papa from 'papaparse';
import { parseCode, type AreaCode } from '../../src/lib/model/code';
import { FRAMEWORK_SOURCE_KINDS, FRAMEWORK_STATUS, type Framework } from '../../src/lib/model/framework';
import type { FrameworkKind } from '../../src/lib/model/framework-kind';
import { linesOf } from '../../src/lib/model/cells/case-cells';
import { readTable, type Rows, type Table, type TableRecord } from '../../src/lib/model/table';
import { GeodataFault } from '../boundaries/fault';

const FRAMEWORKS_PATH = 'geodata/frameworks.csv';

export const FRAMEWORK_COLUMNS = [
	...['id', 'kind', 'name', 'name_en', 'centres', 'members', 'since', 'status', 'stated', 'stated_as'],
	...['url', 'publisher', 'source_kind', 'date', 'read', 'note']
] as const;

/** What the column `kind` holds. */
export const KIND_WORDS: Readonly<Record<string, FrameworkKind>> = {
	連携中枢都市圏: 'core-city',
	定住自立圏: 'settlement',
	その他: 'other'
};

/** A line of `centres` or `members`: `342033 広島県竹原市`; `code` is `null` where it is no six-digit code. */
export interface Member {
	readonly written: string;
	readonly code: AreaCode | null;
	/** With the prefecture. */
	readonly name: string;
}

export function membersOf(cell: string): readonly Member[] {
	return linesOf(cell).map((written) => {
		const [, digits = '', name = ''] = /^(\d{6}) (.+)$/.exec(written) ?? [];
		return { written, code: parseCode(digits), name };
	});
}

/** The table as it lies there, and what is wrong with its header. */
export function readFrameworkTable(rows: Rows) {
	return readTable(rows, FRAMEWORKS_PATH, FRAMEWORK_COLUMNS, FRAMEWORK_COLUMNS);
}

/** UTF-8 with BOM and CRLF, as Excel on Windows expects it. */
export function formatFrameworks(rows: readonly Readonly<Record<string, string>>[]): string {
	return `\uFEFF${Papa.unparse([...rows], { columns: [...FRAMEWORK_COLUMNS], newline: '\r\n' })}\r\n`;
}

/**
 * The frameworks of a table that keeps the rules.
 * @throws GeodataFault naming the row that does not
 */
export function frameworksOf(table: Table): readonly Framework[] {
	return table.records.map((record) => {
		const { cell, line } = record;
		const wrong = (column: string): never => {
			throw new GeodataFault(
				`${FRAMEWORKS_PATH}:${line} ${column}: found "${cell(column)}"; run "npm run data:check"`
			);
		};
		const one = <T extends string>(options: readonly T[], column: string): T =>
			options.find((each) => each === cell(column)) ?? wrong(column);
		const codes = (column: string) => membersOf(cell(column)).map(({ code }) => code ?? wrong(column));
		const [en, note] = [cell('name_en'), cell('note')];
		return {
			id: cell('id'),
			name: cell('name'),
			...(en !== '' && { en }),
			kind: KIND_WORDS[cell('kind')] ?? wrong('kind'),
			centres: codes('centres'),
			members: codes('members'),
			since: orNull(record, 'since'),
			status: one(FRAMEWORK_STATUS, 'status'),
			stated: cell('stated') === '' ? null : Number(cell('stated')),
			source: {
				url: cell('url'),
				publisher: cell('publisher'),
				kind: one(FRAMEWORK_SOURCE_KINDS, 'source_kind'),
				date: orNull(record, 'date'),
				read: cell('read')
			},
			...(note !== '' && { note })
		};
	});
}

function orNull({ cell }: TableRecord, column: string): string | null {
	return cell(column) === '' ? null : cell(column);
}
