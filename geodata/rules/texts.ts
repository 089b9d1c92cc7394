import type { Table } from '../../src/lib/model/table';
import type { RuleInput } from './rule';

/** A text of ours that a reader sees. */
export interface OwnText {
	readonly id: string;
	readonly table: Table;
	readonly line: number;
	readonly column: string;
	readonly text: string;
	/** The same without what it quotes. */
	readonly bare: string;
}

/** The Japanese texts of cases and initiatives: titles and summaries. */
export function textsOf({ tables: { cases, initiatives } }: RuleInput): readonly OwnText[] {
	const of = (table: Table, idColumn: string, columns: readonly string[]): readonly OwnText[] =>
		table.records.flatMap((record) =>
			columns.map((column) => {
				const text = record.cell(column);
				const bare = text.replace(/「[^」]*」/gu, '「」');
				return { id: record.cell(idColumn), table, line: record.line, column, text, bare };
			})
		);
	return [...of(cases, 'id', ['title', 'summary']), ...of(initiatives, 'case', ['summary'])];
}
