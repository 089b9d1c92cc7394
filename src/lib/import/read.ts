/** Reads a file that a person gives: bytes and a name become cells of text, or a refusal. Never throws. */
import type { TableRecord } from '../join/table';
import { findSheet, type ScoreSheet } from './workbook/choose-sheet';
import { archiveFault } from './workbook/check-archive';
import { pointDecimals } from './decimal-commas';
import { decode, decodeBroken, type Encoding } from './decode';
import { MAX_BYTES, MAX_COLUMNS, MAX_ROWS } from './limits';
import { readText } from './read-text';
import { readXlsx, type Worksheet } from './workbook/read-xlsx';
import type { Refusal } from './refusal';
import type { Remark } from './remark';
import { saysItsText, sniff } from './sniff';

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
	/** What a person should know of how the file was read. */
	readonly remarks?: readonly Remark[];
}

export interface ReadOptions {
	/** Of a workbook; the first with anything in it where none is named and `score` says nothing else. */
	readonly worksheet?: string | null;
	/** How many areas the first rows of a worksheet name, so that the one with areas can be chosen. */
	readonly score?: ScoreSheet;
	/** Fetches what reads .xls and .ods; without it they are refused. */
	readonly other?: () => Promise<{
		readonly readOther: (bytes: Uint8Array, kind: 'xls' | 'ods') => readonly Worksheet[] | null;
	}>;
}

export type ReadResult =
	| { readonly table: SourceTable; readonly refusal: null }
	| { readonly table: null; readonly refusal: Refusal };

const TEXT_EXTENSIONS = ['csv', 'tsv', 'txt', 'tab', ''];
const XLSX_EXTENSIONS = ['xlsx', 'xlsm', ''];

/**
 * Reads a table.
 * @param fileName its extension says what the file claims to be; empty for what is pasted
 */
export async function readFileTable(
	bytes: Uint8Array,
	fileName: string,
	options: ReadOptions = {}
): Promise<ReadResult> {
	if (bytes.length === 0) return refuse({ why: 'empty' });
	if (bytes.length > MAX_BYTES) return refuse({ why: 'too-large', bytes: bytes.length, limit: MAX_BYTES });
	const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
	const kind = sniff(bytes);
	if (kind === 'text') {
		if (!TEXT_EXTENSIONS.includes(extension)) return refuse({ why: 'wrong-name', kind, extension });
		return fromText(bytes, fileName, extension);
	}
	if (kind === 'xlsx' && !XLSX_EXTENSIONS.includes(extension)) {
		return refuse({ why: 'wrong-name', kind, extension });
	}
	const isOther = (kind === 'xls' && saysItsText(bytes)) || kind === 'ods';
	if (kind !== 'xlsx' && !(isOther && options.other)) return refuse({ why: 'foreign', kind, extension });
	return fromWorkbook(bytes, fileName, kind, options);
}

function fromText(bytes: Uint8Array, fileName: string, extension: string): ReadResult {
	const whole = decode(bytes);
	const decoded = whole ?? decodeBroken(bytes);
	if (decoded === null) return refuse({ why: 'undecodable' });
	const { rows, delimiter, unclosedQuote, unclosedLine } = readText(decoded.text, extension);
	const read = finish(rows, {
		fileName,
		encoding: decoded.encoding,
		worksheet: null,
		worksheets: [],
		unclosedQuote,
		unclosedLine,
		broken: whole === null ? brokenCells(rows) : []
	});
	return delimiter === ';' && read.table ? { table: withPoints(read.table), refusal: null } : read;
}

/** Only of a table that is no larger than it may be: all its columns are looked at. */
function withPoints(table: SourceTable): SourceTable {
	const { rows, pointed } = pointDecimals(table.records.map(({ cells }) => cells));
	if (pointed === null) return table;
	const records = rows.map((cells, i) => ({ row: i + 1, cells }));
	return { ...table, records, remarks: [{ say: 'pointed', ...pointed }] };
}

function brokenCells(rows: readonly (readonly string[])[]): NonNullable<SourceTable['broken']> {
	return rows.flatMap((cells, i) => {
		const text = cells.find((cell) => cell.includes('\ufffd'));
		return text === undefined ? [] : [{ row: i + 1, text }];
	});
}

async function fromWorkbook(
	bytes: Uint8Array,
	fileName: string,
	kind: 'xlsx' | 'xls' | 'ods',
	{ worksheet: wanted = null, score, other }: ReadOptions
): Promise<ReadResult> {
	if (kind !== 'xls') {
		const fault = archiveFault(bytes);
		if (fault !== null) return refuse(fault);
	}
	try {
		const worksheets =
			kind === 'xlsx' ? await readXlsx(bytes) : ((await other?.())?.readOther(bytes, kind) ?? null);
		if (worksheets === null) {
			return refuse({ why: 'foreign', kind: kind === 'ods' ? 'encrypted-ods' : 'encrypted', extension: '' });
		}
		return fromWorksheets(worksheets, fileName, wanted, score);
	} catch {
		return refuse({ why: 'damaged', kind: kind });
	}
}

function fromWorksheets(
	worksheets: readonly Worksheet[],
	fileName: string,
	wanted: string | null,
	score?: ScoreSheet
): ReadResult {
	const names = worksheets.map(({ name }) => name);
	if (names.length === 0) return refuse({ why: 'empty' });
	const found = findSheet(worksheets, score);
	const chosen = wanted === null ? found.sheet : worksheets.find(({ name }) => name === wanted);
	if (!chosen) return refuse({ why: 'no-worksheet', worksheet: wanted ?? '', worksheets: names });
	if (chosen.fault) return refuse(chosen.fault);
	const { uncached, far } = chosen;
	const [first] = uncached;
	if (isBlank(chosen.rows) && first !== undefined)
		return refuse({ why: 'uncached', cells: uncached.length, first });
	return finish(chosen.rows, {
		fileName,
		encoding: null,
		worksheet: chosen.name,
		worksheets: names,
		unclosedQuote: false,
		remarks: [
			...(wanted === null ? found.remarks : []),
			...(first === undefined ? [] : [{ say: 'uncached', cells: uncached.length, first } as const]),
			...(far === 0 ? [] : [{ say: 'far', lines: far } as const])
		]
	});
}

function finish(
	all: readonly (readonly string[])[],
	about: Omit<SourceTable, 'records' | 'width'>
): ReadResult {
	if (isBlank(all)) return refuse({ why: 'empty' });
	// Blank rows below the table are no reason to refuse it.
	const rows =
		all.length > MAX_ROWS + 1 ? all.slice(0, all.findLastIndex((row) => !isBlank([row])) + 1) : all;
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
