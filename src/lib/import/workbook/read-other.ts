/** Cells from workbooks of other kinds, .xls and .ods. Fetched when such a file comes: the library is large. */
import { read, type CellObject } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { DAY_MS } from '../../model/series/series';
import { addressOf, columnOf, extentOf } from '../extent';
import { MAX_ROWS } from '../limits';
import { asPercent, type Worksheet } from './read-xlsx';

const DAY_0 = Date.UTC(1899, 11, 30);
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1);

/**
 * Reads every worksheet, as `readXlsx` does; `null` where a password protects it.
 * @throws Error when the file is damaged
 */
export function readOther(bytes: Uint8Array, kind: 'xls' | 'ods'): readonly Worksheet[] | null {
	if (kind === 'ods' && isProtected(bytes)) return null;
	let book;
	try {
		// A row more than may be, so that one too many is noticed.
		book = quietly(() =>
			read(bytes, {
				type: 'array',
				cellNF: true,
				cellText: false,
				cellFormula: true,
				sheetRows: MAX_ROWS + 3
			})
		);
	} catch (error) {
		if (error instanceof Error && /password|encrypt/i.test(error.message)) return null;
		throw error;
	}
	const first = book.Workbook?.WBProps?.date1904 ? DAY_0_OF_1904 : DAY_0;
	return book.SheetNames.map((name, i) => {
		const filled: { row: number; column: number; text: string }[] = [];
		const uncached: string[] = [];
		for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
			const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
			if (letters === undefined) continue;
			const [row, column] = [Number(digits) - 1, columnOf(letters)];
			const object = cell as CellObject;
			const text = cellText(object, first);
			if (text !== '') filled.push({ row, column, text });
			else if (object.f !== undefined && object.v === undefined) uncached.push(addressOf(row, column));
		}
		const extent = extentOf(
			new Set(filled.map(({ row }) => row)),
			new Set(filled.map(({ column }) => column))
		);
		const height = extent.fault === null ? extent.rows : 0;
		const rows = Array.from({ length: height }, () => new Array<string>(extent.columns).fill(''));
		for (const { row, column, text } of filled) {
			const cells = rows[row];
			if (cells && column < extent.columns) cells[column] = text;
		}
		const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
		return { name, rows, hidden, uncached, far: extent.far, fault: extent.fault };
	});
}

/** The library complains on the console, of number formats that are not looked at among others; it has no option not to. */
function quietly<T>(work: () => T): T {
	const { error } = console;
	console.error = () => undefined;
	try {
		return work();
	} finally {
		console.error = error;
	}
}

function isProtected(bytes: Uint8Array): boolean {
	const manifest = unzipSync(bytes, { filter: ({ name }) => name === 'META-INF/manifest.xml' });
	return Object.values(manifest).some((part) => strFromU8(part).includes('encryption-data'));
}

/** @param first the day 0 of the workbook's dates */
function cellText({ t, v, z }: CellObject, first: number): string {
	if (v === undefined || t === 'e' || t === 'z') return '';
	if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE';
	if (typeof v === 'string') return v;
	if (v instanceof Date) return v.toISOString().slice(0, 10);
	// Text in quotation marks is text beside the number, and [Red] its colour.
	const format = typeof z === 'string' ? z.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '') : '';
	if (format.includes('%')) return asPercent(String(v));
	if (/[ymdh]/i.test(format) && !/general/i.test(format)) {
		const iso = new Date(first + Math.round(v * DAY_MS)).toISOString();
		return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
	}
	return String(Number(v.toPrecision(15)));
}
