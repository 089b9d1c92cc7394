/** CSV that a spreadsheet opens as it is meant: UTF-8 with BOM, CR LF, and no cell that is taken for a formula. */

/** A cell; `null` is empty. Numbers stay numbers. */
export type CsvValue = string | number | null;

/**
 * What a spreadsheet would run, or strip until it finds something to run: = + - @ (full-width ones too) behind any white
 * space, and a tab or carriage return in front.
 */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/u;
const BOM = '\ufeff';

/**
 * Writes rows as CSV for Excel, LibreOffice and the like. A text that could be taken for a formula gets an apostrophe in
 * front, which makes it plain text there; numbers are written as they are. PapaParse, which does the quoting, is fetched
 * when this is first called.
 * @param rows cells by row, the header first; rows need not be of one length
 * @returns the file's content: BOM, rows ended by CR LF
 */
export async function toCsv(rows: readonly (readonly CsvValue[])[]): Promise<string> {
	const { default: Papa } = await import('papaparse');
	const cells = rows.map((row) => [...row]);
	const text = Papa.unparse(cells, { newline: '\r\n', escapeFormulae: FORMULA, skipEmptyLines: false });
	return BOM + (cells.length > 0 ? `${text}\r\n` : '');
}
