/** How far a worksheet reaches, and how much of that is a table. */
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './limits';
import type { Refusal } from './refusal';

export interface Extent {
	/** Rows and columns of the table, from the first ones of the worksheet. */
	readonly rows: number;
	readonly columns: number;
	/** Rows and columns with something in them that lie outside it, far from the others. */
	readonly far: number;
	/** Why it cannot be read. */
	readonly fault: Refusal | null;
}

/** Blank rows and columns behind which what follows is no part of the table, where the whole is too large. */
const ROW_GAP = 1000;
const COLUMN_GAP = 50;

/**
 * How far the table reaches whose cells lie in these rows and columns, from 0. Only where the whole passes a limit is what
 * lies far away left out.
 */
export function extentOf(rows: ReadonlySet<number>, columns: ReadonlySet<number>): Extent {
	const whole = { rows: last(rows) + 1, columns: last(columns) + 1 };
	if (faultOf(whole.rows, whole.columns) === null) return { ...whole, far: 0, fault: null };
	const [down, across] = [near(rows, ROW_GAP), near(columns, COLUMN_GAP)];
	const far =
		[...rows].filter((row) => row >= down).length + [...columns].filter((column) => column >= across).length;
	return { rows: down, columns: across, far, fault: faultOf(down, across) };
}

/** The limit that so many rows and columns pass. */
function faultOf(rows: number, columns: number): Refusal | null {
	// The header comes on top.
	if (rows > MAX_ROWS + 1) return { why: 'too-many-rows', rows: rows - 1, limit: MAX_ROWS };
	if (columns > MAX_COLUMNS) return { why: 'too-many-columns', columns, limit: MAX_COLUMNS };
	return rows * columns > MAX_CELLS
		? { why: 'too-many-cells', cells: rows * columns, limit: MAX_CELLS }
		: null;
}

function last(numbers: ReadonlySet<number>): number {
	let most = -1;
	for (const number of numbers) most = Math.max(most, number);
	return most;
}
/** How many there are up to the first wide gap; numbers are from 0. */
function near(numbers: ReadonlySet<number>, gap: number): number {
	let before: number | null = null;
	for (const number of [...numbers].sort((a, b) => a - b)) {
		if (before !== null && number - before > gap) break;
		before = number;
	}
	return (before ?? -1) + 1;
}

/** A, B, … Z, AA as a spreadsheet numbers its columns. */
export function letterOf(index: number): string {
	let letters = '';
	for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) {
		letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
	}
	return letters;
}

/** B3 of row 2 and column 1. */
export function addressOf(row: number, column: number): string {
	return `${letterOf(column)}${row + 1}`;
}

/** The column from 0 of A, B, … AA. */
export function columnOf(letters: string): number {
	return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
