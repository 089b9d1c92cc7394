/** Reads a file that a person gives: bytes and a name become cells of text, or a refusal. Never throws. */
import type { TableRecord } from '../join/table';
import { damagedPart } from './check-archive';
import { decode, decodeBroken, type Encoding } from './decode';
import { MAX_BYTES, MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED_BYTES } from './limits';
import { readText } from './read-text';
import { readXlsx, unpackedBytes } from './read-xlsx';
import type { Refusal } from './refusal';
import { sniff } from './sniff';

/** A table as it is in the file. */
export interface SourceTable {
	readonly fileName: string;
	/** Every record of the file, blank ones too, with its number. */
	readonly records: readonly TableRecord[];
	/** Number of columns of the widest record. */
	readonly width: number;
	readonly encoding: Encoding | null;
	/** Of a workbook: the worksheet that was read, and all of them. */
	readonly worksheet: string | null;
	readonly worksheets: readonly string[];
	/** See `TextCells`. */
	readonly unclosedQuote: boolean;
	readonly unclosedLine?: number | null;
	/** Records in which bytes could not be read, with the cell. */
	readonly broken?: readonly { readonly row: number; readonly text: string }[];
}

export type ReadResult =
	| { readonly table: SourceTable; readonly refusal: null }
	| { readonly table: null; readonly refusal: Refusal };

const TEXT_EXTENSIONS = ['csv', 'tsv', 'txt', 'tab', ''];
const XLSX_EXTENSIONS = ['xlsx', 'xlsm', ''];

/**
 * Reads a table.
 * @param fileName its extension says what the file claims to be; empty for what is pasted
 * @param worksheet of a workbook; the first with anything in it where none is named
 */
export async function readFileTable(
	bytes: Uint8Array,
	fileName: string,
	worksheet: string | null = null
): Promise<ReadResult> {
	if (bytes.length === 0) return refuse({ why: 'empty' });
	if (bytes.length > MAX_BYTES) return refuse({ why: 'too-large', bytes: bytes.length, limit: MAX_BYTES });
	const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
	const kind = sniff(bytes);
	if (kind !== 'text' && kind !== 'xlsx') return refuse({ why: 'foreign', kind, extension });
	const names = kind === 'text' ? TEXT_EXTENSIONS : XLSX_EXTENSIONS;
	if (!names.includes(extension)) return refuse({ why: 'wrong-name', kind, extension });
	return kind === 'text' ? fromText(bytes, fileName, extension) : fromXlsx(bytes, fileName, worksheet);
}

function fromText(bytes: Uint8Array, fileName: string, extension: string): ReadResult {
	const whole = decode(bytes);
	const decoded = whole ?? decodeBroken(bytes);
	if (decoded === null) return refuse({ why: 'undecodable' });
	const { rows, unclosedQuote, unclosedLine } = readText(decoded.text, extension);
	return finish(rows, {
		fileName,
		encoding: decoded.encoding,
		worksheet: null,
		worksheets: [],
		unclosedQuote,
		unclosedLine,
		broken: whole === null ? brokenCells(rows) : []
	});
}

function brokenCells(rows: readonly (readonly string[])[]): NonNullable<SourceTable['broken']> {
	return rows.flatMap((cells, i) => {
		const text = cells.find((cell) => cell.includes('\ufffd'));
		return text === undefined ? [] : [{ row: i + 1, text }];
	});
}

async function fromXlsx(bytes: Uint8Array, fileName: string, wanted: string | null): Promise<ReadResult> {
	const unpacked = unpackedBytes(bytes);
	if (unpacked > MAX_UNPACKED_BYTES) {
		return refuse({ why: 'unpacked-too-large', bytes: unpacked, limit: MAX_UNPACKED_BYTES });
	}
	const part = damagedPart(bytes);
	if (part !== null) return refuse({ why: 'damaged-part', part });
	try {
		const worksheets = await readXlsx(bytes);
		const names = worksheets.map(({ name }) => name);
		const chosen =
			wanted === null
				? (worksheets.find(({ rows }) => !isBlank(rows)) ?? worksheets[0])
				: worksheets.find(({ name }) => name === wanted);
		if (!chosen) return refuse({ why: 'no-worksheet', worksheet: wanted ?? '', worksheets: names });
		return finish(chosen.rows, {
			fileName,
			encoding: null,
			worksheet: chosen.name,
			worksheets: names,
			unclosedQuote: false
		});
	} catch (error) {
		return refuse({ why: 'damaged', detail: error instanceof Error ? error.message : String(error) });
	}
}

function finish(
	rows: readonly (readonly string[])[],
	about: Omit<SourceTable, 'records' | 'width'>
): ReadResult {
	if (isBlank(rows)) return refuse({ why: 'empty' });
	// The header comes on top.
	if (rows.length > MAX_ROWS + 1) {
		return refuse({ why: 'too-many-rows', rows: rows.length - 1, limit: MAX_ROWS });
	}
	const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	if (width > MAX_COLUMNS) return refuse({ why: 'too-many-columns', columns: width, limit: MAX_COLUMNS });
	const records = rows.map((cells, i) => ({ row: i + 1, cells }));
	return { table: { ...about, records, width }, refusal: null };
}

function isBlank(rows: readonly (readonly string[])[]): boolean {
	return rows.every((row) => row.every((cell) => cell.trim() === ''));
}

function refuse(refusal: Refusal): ReadResult {
	return { table: null, refusal };
}
