import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv, type CsvValue } from '../../../../src/lib/export/data/csv';

const bytes = async (rows: readonly (readonly CsvValue[])[]) => (await toCsv(rows)).slice(1);
const rowsOf = (csv: string): string[][] =>
	Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);

describe('toCsv', () => {
	it('begins with a BOM and ends every row with CR LF', async () => {
		expect(await toCsv([['市', 1], ['町']])).toBe('\ufeff市,1\r\n町\r\n');
	});
	it('of nothing is an empty file', async () => {
		expect(await toCsv([])).toBe('\ufeff');
	});
	it('quotes commas, quotes and line breaks', async () => {
		expect(await bytes([['a,b', 'say "x"', 'one\ntwo']])).toBe('"a,b","say ""x""","one\ntwo"\r\n');
	});
	it('leaves numbers as they are, negative ones too, and nothing empty', async () => {
		expect(await bytes([[-1.5, 0, null, '']])).toBe('-1.5,0,,\r\n');
	});
	it.each([
		'=1+1',
		'+81',
		'-2',
		'@SUM(A1)',
		'\tx',
		'\rx',
		'  =1',
		'＝1',
		'＠x',
		'=1\n+2',
		'\n=HYPERLINK("http://x")'
	])('makes %j plain text', async (cell) => {
		expect(rowsOf(await toCsv([[cell]]))).toEqual([[`'${cell}`]]);
	});
	it('leaves a text alone that only holds such a character further in', async () => {
		expect(await bytes([['a=b', '089-912-2280', 'x@example.jp']])).toBe('a=b,089-912-2280,x@example.jp\r\n');
	});
});

const cell = fc.oneof(
	fc.string({ maxLength: 8 }),
	fc.string({
		unit: fc.constantFrom('=', '+', '-', '@', '＝', '\t', '\r', '\n', '"', ',', ' ', '\ufeff'),
		maxLength: 5
	}),
	fc.integer(),
	fc.constant(null)
);
const tables = fc
	.integer({ min: 1, max: 3 })
	.chain((width) =>
		fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 })
	);

describe('whatever the cells hold', () => {
	it('they are read back as they were, save for the apostrophe, and no text can begin a formula', async () => {
		await fc.assert(
			fc.asyncProperty(tables, async (rows) => {
				const back = rowsOf(await toCsv(rows));
				expect(back.length).toBe(rows.length);
				rows.forEach((row, y) =>
					row.forEach((value, x) => {
						const text = value === null ? '' : String(value);
						const read = back[y]?.[x];
						expect([text, `'${text}`]).toContain(read);
						if (typeof value === 'string') expect(read).not.toMatch(/^[\t\r]|^\s*[=+\-@＝＋－＠]/);
					})
				);
			})
		);
	});
});
