/** Cells from an Excel workbook. Furigana (rPh) is no part of a cell's text. */
import readXlsxFile from 'read-excel-file/universal';
import { prepareWorkbook } from './prepare';
import type { Refusal } from '../refusal';

export interface Worksheet {
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
	readonly hidden: boolean;
	/** Cells with a formula whose result was not saved, B3. */
	readonly uncached: readonly string[];
	/** Rows and columns that were left out because they lie far from the table. */
	readonly far: number;
	/** Why it is not read. */
	readonly fault: Refusal | null;
}

/**
 * Reads every worksheet; a cell is the text of its value, a date as 2025-01-31.
 * @throws Error when the archive or a worksheet is damaged
 */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Worksheet[]> {
	const prepared = prepareWorkbook(bytes);
	const copy = new Uint8Array(prepared.bytes);
	const sheets = await readXlsxFile(copy.buffer, { parseNumber: shortNumber });
	return sheets.flatMap(({ sheet: name, data }, i) => {
		const about = prepared.sheets[i];
		if (!about) return [];
		const rows = data.map((row) => row.map((cell: unknown) => cellText(cell)));
		for (const [row, column] of about.percent) {
			const cells = rows[row];
			const cell = cells?.[column];
			if (cells && cell !== undefined) cells[column] = asPercent(cell);
		}
		const { hidden, uncached, extent } = about;
		return [{ name, rows, hidden, uncached, far: extent.far, fault: extent.fault }];
	});
}

/** 0.42 is 42%, as the workbook shows it. */
export function asPercent(cell: string): string {
	const value = cell === '' ? NaN : Number(cell);
	return Number.isFinite(value) ? `${Number((value * 100).toPrecision(12))}%` : cell;
}

/** 0.28999999999999998 is 0.29 to a person; a code that lost nothing stays as it is. */
function shortNumber(text: string): string {
	const value = Number(text);
	return Number.isFinite(value) && /[.eE]/.test(text) ? String(value) : text;
}

function cellText(cell: unknown): string {
	if (cell === null || cell === undefined) return '';
	if (cell instanceof Date) {
		const iso = Number.isNaN(cell.getTime()) ? '' : cell.toISOString();
		return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
	}
	if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
	return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}
