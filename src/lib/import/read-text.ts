/** Cells from text: CSV, TSV, and what is pasted from a spreadsheet. */
import Papa from 'papaparse';

export interface TextCells {
	readonly rows: readonly (readonly string[])[];
	readonly delimiter: string;
	/** A quotation mark was never closed, so that marks were read as ordinary characters. */
	readonly unclosedQuote: boolean;
	/** The line of the file that it stands in, from 1. */
	readonly unclosedLine: number | null;
}

const DELIMITERS = ['\t', ',', ';'] as const;

/** Splits a text into records and cells. A line break inside quotation marks belongs to its cell. */
export function readText(text: string, extension: string): TextCells {
	const delimiter = extension === 'tsv' || extension === 'tab' ? '\t' : guessDelimiter(text);
	// Files of several hands mix line breaks.
	const lines = text.replace(/\r\n?/g, '\n');
	const parse = (quoteChar: string) =>
		Papa.parse<string[]>(lines, { delimiter, quoteChar, skipEmptyLines: false, newline: '\n' });
	const quoted = parse('"');
	// One open mark would swallow every row after it.
	const missing = quoted.errors.find(({ code }) => code === 'MissingQuotes');
	const unclosedQuote = missing !== undefined;
	const unclosedLine = missing?.index === undefined ? null : lines.slice(0, missing.index).split('\n').length;
	const { data } = unclosedQuote ? parse('\u0000') : quoted;
	const last = data.at(-1);
	if (last && last.length === 1 && last[0] === '') data.pop();
	return { rows: data, delimiter, unclosedQuote, unclosedLine };
}

/** The one that divides most lines; a comma where none does. */
function guessDelimiter(text: string): string {
	const lines = text
		.slice(0, 65536)
		.split(/\r\n|\n|\r/)
		.slice(0, 200);
	const counts = DELIMITERS.map((delimiter) => ({
		delimiter,
		lines: lines.filter((line) => line.includes(delimiter)).length
	}));
	const best = counts.reduce((a, b) => (b.lines > a.lines ? b : a));
	return best.lines === 0 ? ',' : best.delimiter;
}
