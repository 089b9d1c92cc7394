/** An Excel workbook in which nothing is guessed: a code stays a text, and no text is a formula. */
import type { CsvValue } from './csv';

/** A column of a worksheet. */
export interface WorkbookColumn {
	readonly heading: string;
	/** Of a `number` column what is a text stays one; of a `text` column everything is, numbers too. */
	readonly type: 'text' | 'number';
	/** In characters; without it as wide as what stands in it. */
	readonly width?: number;
}

/** A tab of the workbook. */
export interface Worksheet {
	/** Cut to 31 characters, without those that Excel refuses; told apart where two are the same. */
	readonly name: string;
	readonly columns: readonly WorkbookColumn[];
	/** Below the headings; a shorter row ends empty. */
	readonly rows: readonly (readonly CsvValue[])[];
}

/** What Excel takes in one cell. */
const LONGEST_TEXT = 32_767;
const LONGEST_NAME = 31;
const WIDTHS = { least: 6, most: 48 };
/** Rows that a column's width is measured on. */
const MEASURED = 200;
/** Excel's "Text": a code that is edited stays one, and what begins with `=` is no formula. */
const TEXT = { type: String, format: '@', alignVertical: 'top' } as const;
const HEADING = {
	...TEXT,
	wrap: true,
	fontWeight: 'bold',
	textColor: '#1a1a1c',
	backgroundColor: '#e8f1fe',
	bottomBorderStyle: 'thin',
	bottomBorderColor: '#626264'
} as const;

/**
 * Writes worksheets as an `.xlsx` file, whose headings stay in sight. What writes it is fetched when this is first called.
 * @param sheets at least one
 * @returns the file, of the type of workbooks
 */
export async function workbook(sheets: readonly Worksheet[]): Promise<Blob> {
	const { default: writeExcelFile } = await import('write-excel-file/browser');
	const names = sheetNames(sheets.map(({ name }) => name));
	return writeExcelFile(
		sheets.map(({ columns, rows }, i) => ({
			sheet: names[i] ?? '',
			stickyRowsCount: 1,
			columns: columns.map((column, at) => ({ width: column.width ?? widthOf(column.heading, rows, at) })),
			data: [
				columns.map(({ heading }) => ({ ...HEADING, value: heading })),
				...rows.map((row) => columns.map(({ type }, at) => cellOf(row[at] ?? null, type)))
			]
		}))
	).toBlob();
}

function cellOf(value: CsvValue, type: WorkbookColumn['type']) {
	if (value === null || value === '' || (typeof value === 'number' && !Number.isFinite(value))) return null;
	if (typeof value === 'number' && type === 'number') return { value, type: Number };
	return { ...TEXT, value: String(value).slice(0, LONGEST_TEXT) };
}

/** Names that Excel takes, none twice, whatever the case of their letters. */
function sheetNames(names: readonly string[]): readonly string[] {
	const taken = new Set<string>();
	return names.map((name, i) => {
		const plain = name.replace(/[[\]/\\:*?\p{Cc}]+/gu, ' ').replace(/^[\s']+|[\s']+$/g, '');
		for (let n = 1; ; n++) {
			const end = n === 1 ? '' : ` ${n}`;
			const found = cut(plain || `${i + 1}`, LONGEST_NAME - end.length) + end;
			if (taken.has(found.toLowerCase())) continue;
			taken.add(found.toLowerCase());
			return found;
		}
	});
}

/** At most so many UTF-16 units, no character cut in two. */
function cut(text: string, most: number): string {
	let found = '';
	for (const character of text) {
		if (found.length + character.length > most) break;
		found += character;
	}
	return found.trimEnd();
}

/** As wide as its longest line, within bounds. */
function widthOf(heading: string, rows: Worksheet['rows'], at: number): number {
	const cells = [heading, ...rows.slice(0, MEASURED).map((row) => String(row[at] ?? ''))];
	const widest = Math.max(...cells.flatMap((cell) => cell.split('\n', 20)).map(widthOfLine));
	return Math.min(WIDTHS.most, Math.max(WIDTHS.least, widest + 2));
}

/** In digits: a Japanese character takes two. */
function widthOfLine(line: string): number {
	return Array.from(line.slice(0, WIDTHS.most)).reduce((sum, each) => sum + (each > '\u2e7f' ? 2 : 1), 0);
}
