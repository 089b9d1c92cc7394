/** What a rule for the tables of cases is given and gives back. One rule a file; `index.ts` lists them. */
import type { WholeArea } from '../../src/lib/model/area';
import type { AreaCode } from '../../src/lib/model/code';
import type { Article } from '../../src/lib/model/provenance';
import type { Case } from '../../src/lib/model/case';
import type { CaseTables } from '../../src/lib/model/case-table';
import type { Rows, Table, TableProblem, TableRecord } from '../../src/lib/model/table';

/** Something wrong in a table, said so that a person can act on it. */
export interface Finding {
	readonly file: string;
	/** Row of the spreadsheet: 1 is the header. */
	readonly line: number;
	readonly column: string;
	readonly found: string;
	readonly remedy: string;
}

export type TableName = keyof CaseTables;

export interface RuleInput {
	/** The files' texts as they lie on disk, byte order mark and line ends included. */
	readonly texts: Readonly<Record<TableName, string>>;
	/** Their rows as they lie there, untrimmed, the header first. */
	readonly rows: Readonly<Record<TableName, Rows>>;
	readonly tables: Readonly<Record<TableName, Table>>;
	readonly cases: readonly Case[];
	/** What the reader could not read. */
	readonly problems: readonly TableProblem[];
	readonly articles: readonly Article[];
	/** The register of areas; `null` where it has not been built. */
	readonly areas: readonly WholeArea[] | null;
	/** On which day municipalities that were made of others were founded; the others are older than any case. */
	readonly founded: ReadonlyMap<AreaCode, string>;
	/** The day of `edition.json`, as `2026-11-29`. */
	readonly edition: string;
	/** `2026-11-29`. */
	readonly today: string;
}

export interface Rule {
	readonly id: string;
	/** What must hold, in one sentence. */
	readonly holds: string;
	readonly check: (input: RuleInput) => readonly Finding[];
}

export const TABLE_NAMES: readonly TableName[] = ['cases', 'initiatives', 'corrections'];

/** A finding about a cell of a table. */
export function at(
	table: Table,
	record: Pick<TableRecord, 'line'>,
	column: string,
	found: string,
	remedy: string
): Finding {
	return { file: table.file, line: record.line, column, found, remedy };
}

/** A cell of any table, as written there. */
export interface Cell {
	readonly name: TableName;
	readonly table: Table;
	/** Row of the spreadsheet: 1 is the header. */
	readonly line: number;
	readonly column: string;
	readonly raw: string;
}

/** Every cell below the headers. */
export function cellsOf(input: RuleInput): readonly Cell[] {
	return TABLE_NAMES.flatMap((name) => {
		const table = input.tables[name];
		return input.rows[name]
			.slice(1)
			.flatMap((row, i) =>
				row.map((raw, j) => ({ name, table, line: i + 2, column: table.columns[j] ?? '', raw }))
			);
	});
}

/** The row of a case in the table of cases, by the case's id. */
export function rowOf(input: RuleInput, id: string): Pick<TableRecord, 'line'> {
	return input.tables.cases.records.find((record) => record.cell('id') === id) ?? { line: 1 };
}
