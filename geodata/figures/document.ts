/** Bytes of a publisher's file to its sheets of texts, whatever it was saved as: xls, xlsx, CSV in UTF-8 or CP932, JSON. */
import { createHash } from 'node:crypto';
import { read, utils } from '@e965/xlsx';
import Papa from 'papaparse';
import { GeodataFault } from '../boundaries/fault';

/** Rows of cells as texts, a number in its shortest form; rows and cells count from 0. */
type Rows = readonly (readonly string[])[];

export interface Document {
	/** Its name, for messages only. */
	readonly file: string;
	readonly sha256: string;
	readonly bytes: number;
	/** The first sheet of a workbook, the rows of a CSV; none of a JSON file. */
	readonly rows: Rows;
	/** What a JSON file holds, `null` of any other. */
	readonly json: unknown;
}

/** @throws GeodataFault where it is none of the kinds of file */
export function readDocument(file: string, content: Uint8Array): Document {
	const about = {
		...{ file, bytes: content.length },
		sha256: createHash('sha256').update(content).digest('hex')
	};
	// OLE2 (xls) and zip (xlsx) begin with these bytes.
	const workbook = [0xd0cf11e0, 0x504b0304].includes(
		new DataView(content.buffer, content.byteOffset).getUint32(0)
	);
	if (workbook) return { ...about, rows: rowsOfWorkbook(file, content), json: null };
	const text = textOf(content);
	if (/^\s*[[{]/u.test(text)) {
		try {
			return { ...about, rows: [], json: JSON.parse(text) as unknown };
		} catch {
			throw new GeodataFault(`${file}: begins as JSON does, but is none; download it again`);
		}
	}
	return { ...about, rows: Papa.parse<string[]>(text).data, json: null };
}

function rowsOfWorkbook(file: string, content: Uint8Array): Rows {
	const { Sheets, SheetNames } = read(content, { dense: true });
	const sheet = Sheets[SheetNames[0] ?? ''];
	if (!sheet) throw new GeodataFault(`${file}: a workbook without a sheet`);
	// Old sheets reach down to row 65,536: rows behind the last filled one are left out.
	const rows = utils.sheet_to_json<readonly unknown[]>(sheet, {
		header: 1,
		raw: true,
		defval: '',
		blankrows: true
	});
	const last = rows.findLastIndex((row) => row.filter((cell) => cell !== '').length > 1);
	return rows.slice(0, last + 1).map((row) => row.map(String));
}

/** CP932 where the bytes are no UTF-8. */
function textOf(content: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(content);
	} catch {
		return new TextDecoder('shift_jis').decode(content);
	}
}

/** What a spreadsheet calls a cell: `C7`. */
export function cellName(row: number, column: number): string {
	return utils.encode_cell({ r: row, c: column });
}
