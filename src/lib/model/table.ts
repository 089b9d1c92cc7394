/** A table as a spreadsheet holds it: records below a header, and what is wrong with either. */

export type ProblemKind =
	| 'no-header'
	| 'missing-column'
	| 'unknown-column'
	| 'double-column'
	| 'too-many-cells'
	| 'missing'
	| 'bad-id'
	| 'double-id'
	| 'bad-code'
	| 'unknown-theme'
	| 'bad-figure'
	| 'bad-period'
	| 'bad-source'
	| 'bad-name'
	| 'unknown-set'
	| 'unknown-status'
	| 'bad-url'
	| 'unknown-facet'
	| 'unknown-case';

/** A cell that could not be read, and what to do about it. */
export interface TableProblem {
	readonly kind: ProblemKind;
	readonly file: string;
	/** Row of the spreadsheet: 1 is the header. */
	readonly line: number;
	readonly column: string;
	/** What the cell holds. */
	readonly found: string;
	readonly remedy: string;
}

/** Rows as a CSV reader gives them, the header first. */
export type Rows = readonly (readonly string[])[];
/** The same of any reader: whatever it put into a cell. */
export type RawRows = readonly (readonly unknown[])[];

/** A row below the header. */
export interface TableRecord {
	/** Row of the spreadsheet: 1 is the header. */
	readonly line: number;
	/** The trimmed cell of a column; empty where there is none. */
	readonly cell: (column: string) => string;
}

export interface Table {
	readonly file: string;
	readonly columns: readonly string[];
	/** Rows that hold anything. */
	readonly records: readonly TableRecord[];
}

/** Reads rows into records, and the problems of their header. */
export function readTable(
	rows: RawRows,
	file: string,
	known: readonly string[],
	required: readonly string[]
): { table: Table; problems: readonly TableProblem[] } {
	const problems: TableProblem[] = [];
	const header = rows[0] ?? [];
	const columns = Array.from(header, (cell) =>
		text(cell)
			.replace(/^\ufeff/, '')
			.normalize('NFKC')
			.trim()
			.toLowerCase()
	);
	const head = (kind: ProblemKind, column: string, found: string, remedy: string): void => {
		problems.push({ kind, file, line: 1, column, found, remedy });
	};
	if (columns.every((column) => column === '')) {
		head('no-header', '', 'nothing', `name the columns in the first row: ${known.join(', ')}`);
	}
	columns.forEach((column, i) => {
		if (column === '') return;
		if (columns.indexOf(column) !== i)
			head('double-column', column, column, 'keep one column of this name; the first is read');
		else if (!known.includes(column))
			head('unknown-column', column, column, `rename or remove the column; known are ${known.join(', ')}`);
	});
	for (const column of required) {
		if (!columns.includes(column))
			head('missing-column', column, 'no such column', `add a column "${column}"`);
	}
	const records: TableRecord[] = [];
	rows.slice(1).forEach((row, i) => {
		const cells = Array.from(row, (cell) => text(cell).trim());
		if (cells.every((cell) => cell === '')) return;
		const line = i + 2;
		const extra = cells.slice(columns.length).find((cell) => cell !== '');
		if (extra !== undefined) {
			const remedy = 'move it under a named column; a cell with a comma or a new line needs quotes around it';
			problems.push({ kind: 'too-many-cells', file, line, column: '', found: extra, remedy });
		}
		records.push({
			line,
			cell: (column) => {
				const at = columns.indexOf(column);
				return at < 0 ? '' : (cells[at] ?? '');
			}
		});
	});
	return { table: { file, columns, records }, problems };
}

/** A cell as text, whatever a spreadsheet reader put there. */
function text(cell: unknown): string {
	if (typeof cell === 'string') return cell;
	return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
