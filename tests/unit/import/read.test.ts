/** Files that people drop: what is read, and what is refused in plain words. */
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES, MAX_ROWS } from '../../../src/lib/import/limits';
import { readFileTable } from '../../../src/lib/import/read';
import { describeRefusal } from '../../../src/lib/text/import';
import { workbook } from '../../fixtures/workbook';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...list: readonly number[]): Uint8Array => Uint8Array.from(list);
/** 団体名,値 CRLF 今治市,1 CRLF in CP932; ① and ∑ are its own. */
const CP932 = bytes(
	...[0x92, 0x63, 0x91, 0xcc, 0x96, 0xbc, 0x2c, 0x92, 0x6c, 0x0d, 0x0a],
	...[0x8d, 0xa1, 0x8e, 0xa1, 0x8e, 0x73, 0x2c, 0x87, 0x40, 0x0d, 0x0a]
);
const EUC = bytes(0xba, 0xa3, 0xbc, 0xa3, 0xbb, 0xd4, 0x2c, 0x31, 0x0a);
function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
	const units = [
		...(mark ? [0xfeff] : []),
		...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
	];
	return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

async function cells(content: Uint8Array, name = 'list.csv'): Promise<readonly (readonly string[])[]> {
	const { table, refusal } = await readFileTable(content, name);
	if (refusal) throw new Error(describeRefusal(refusal, 'en'));
	return table.records.map((record) => record.cells);
}
async function refusal(content: Uint8Array, name: string): Promise<string> {
	const result = await readFileTable(content, name);
	return result.refusal ? describeRefusal(result.refusal, 'ja') : 'read';
}

describe('text', () => {
	const text = '団体名,値\r\n今治市,1\r\n';
	const rows = [
		['団体名', '値'],
		['今治市', '1']
	];
	it.each<[string, Uint8Array]>([
		['UTF-8', utf8(text)],
		['UTF-8 with its mark', utf8(`\ufeff${text}`)],
		['UTF-16 LE', utf16(text, false, true)],
		['UTF-16 BE', utf16(text, true, true)],
		['UTF-16 LE without its mark', utf16(text, false, false)],
		['UTF-16 BE without its mark', utf16(text, true, false)]
	])('in %s', async (_, content) => {
		expect(await cells(content)).toEqual(rows);
	});
	it('in CP932, with characters of its own', async () => {
		expect(await cells(CP932)).toEqual([
			['団体名', '値'],
			['今治市', '①']
		]);
	});
	it('in EUC-JP', async () => {
		expect(await cells(EUC)).toEqual([['今治市', '1']]);
	});
	it('with tabs, as it is pasted', async () => {
		expect(await cells(utf8('団体名\t値\n今治市\t1\n'), '')).toEqual(rows);
		expect(await cells(utf8('団体名\t値\n今治市\t1,2\n'), 'list.tsv')).toEqual([rows[0], ['今治市', '1,2']]);
	});
	it('with line breaks and commas inside quotation marks', async () => {
		expect(await cells(utf8('"団体\n名",値\n"今治市","1,""2"""\n'))).toEqual([
			['団体\n名', '値'],
			['今治市', '1,"2"']
		]);
	});
	it('with line breaks of every kind mixed', async () => {
		expect(await cells(utf8('団体名,値\r\n今治市,1\n"西条\r\n市",2\r松山市,3'))).toHaveLength(4);
	});
	it('with a quotation mark that is never closed loses no row', async () => {
		const result = await readFileTable(utf8('団体名,値\n"今治市,1\n西条市,2\n松山市,3\n'), 'list.csv');
		expect(result.table?.records).toHaveLength(4);
		expect(result.table?.unclosedQuote).toBe(true);
	});
	it('numbers records as a spreadsheet does, blank ones and those of two lines too', async () => {
		const { table } = await readFileTable(utf8('表\n\n"団体\n名",値\n今治市,1\n'), 'list.csv');
		expect(table?.records.map(({ row, cells: [first] }) => [row, first])).toEqual([
			[1, '表'],
			[2, ''],
			[3, '団体\n名'],
			[4, '今治市']
		]);
	});
	it('with ten thousand blank rows', async () => {
		expect(await cells(utf8(`団体名\n今治市\n${'\n'.repeat(10_000)}西条市\n`))).toHaveLength(10_003);
	});
});

describe('workbooks', () => {
	it('leave furigana out of names', async () => {
		const content = workbook([
			{
				name: '表',
				rows: {
					1: [{ text: '団体名', furigana: 'ダンタイメイ' }, '値'],
					2: [{ text: '今治市', furigana: 'イマバリシ' }, 1],
					3: [{ runs: ['西', '条市'] }, 0.28999999999999998]
				}
			}
		]);
		expect(await cells(content, 'list.xlsx')).toEqual([
			['団体名', '値'],
			['今治市', '1'],
			['西条市', '0.29']
		]);
	});
	it('keep the numbers of rows that are not in the file', async () => {
		const content = workbook([{ name: 'a', rows: { 2: ['団体名'], 5: ['今治市'], 9: [null, '西条市'] } }]);
		const { table } = await readFileTable(content, 'list.xlsx');
		const written = table?.records.filter((record) => record.cells.some((cell) => cell !== ''));
		expect(written?.map(({ row }) => row)).toEqual([2, 5, 9]);
	});
	it('give a number shown as per cent as it is shown', async () => {
		const content = workbook([
			{ name: '表', rows: { 1: ['団体名', '率'], 2: ['今治市', { percent: 0.42 }], 3: ['西条市', 0.42] } },
			{ name: '別', rows: { 2: [null, { percent: 0.295, format: 'own' }, { date: 45658 }, '率'] } }
		]);
		expect(await cells(content, 'list.xlsx')).toEqual([
			['団体名', '率'],
			['今治市', '42%'],
			['西条市', '0.42']
		]);
		const { table } = await readFileTable(content, 'list.xlsx', { worksheet: '別' });
		expect(table?.records[1]?.cells).toEqual(['', '29.5%', '2025-01-01', '率']);
	});
	it('give dates as days, codes as they are, and the first sheet with anything in it', async () => {
		const content = workbook([
			{ name: '空', rows: {} },
			{ name: '表', rows: { 1: ['今治市', { date: 45658 }, 382027, '012203'] } }
		]);
		const { table } = await readFileTable(content, 'list.xlsx');
		expect(table?.records[0]?.cells).toEqual(['今治市', '2025-01-01', '382027', '012203']);
		expect([table?.worksheet, table?.worksheets]).toEqual(['表', ['空', '表']]);
	});
	it('say when a sheet is not there', async () => {
		const { refusal: why } = await readFileTable(workbook([{ name: '表', rows: { 1: ['x'] } }]), 'a.xlsx', {
			worksheet: '別'
		});
		expect(why).toMatchObject({ why: 'no-worksheet', worksheets: ['表'] });
	});
});

describe('19.10 a file that is broken in one place', () => {
	it('a corrupt part of a workbook is noticed and refused', async () => {
		const content = workbook([{ name: 'a', rows: { 1: ['団体名', '値'], 2: ['今治市', 151672] } }]);
		// Stored, so that a value can change without the rest.
		const parts = unzipSync(content);
		const stored = zipSync(parts, { level: 0 });
		const text = new TextDecoder('latin1').decode(stored);
		const at = text.indexOf('151672');
		expect(at).toBeGreaterThan(0);
		expect((await readFileTable(stored, 'a.xlsx')).table).not.toBeNull();
		stored[at] = 0x39;
		const line = await refusal(stored, 'a.xlsx');
		expect(line).toMatch(/一部（xl\/worksheets\/.*\.xml）が壊れて/);
	});
	it('no byte of a packed workbook changes a value without a word', async () => {
		const content = workbook([
			{ name: 'a', rows: { 1: ['団体名', '値'], 2: ['今治市', 151672], 3: ['松山市', 5] } }
		]);
		const right = (await readFileTable(content, 'a.xlsx')).table?.records;
		await fc.assert(
			fc.asyncProperty(fc.nat(content.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
				const broken = content.slice();
				broken[at] = (broken[at] ?? 0) ^ flip;
				const { table } = await readFileTable(broken, 'a.xlsx');
				if (table) expect(table.records).toEqual(right);
			}),
			{ numRuns: 200 }
		);
	});
	it('a single bad byte in a text is shown with its row, and the rest is read', async () => {
		for (const encode of [utf8]) {
			const content = encode('団体名,値\n今治市,1\n西条市,2\n松山市,3\n');
			const at = content.indexOf(0x32) - 3;
			content[at] = 0xff;
			const { table } = await readFileTable(content, 'a.csv');
			expect(table?.encoding).toBe('utf-8');
			expect(table?.records.map(({ cells: [, value] }) => value)).toEqual(['値', '1', '2', '3']);
			expect(table?.broken).toMatchObject([{ row: 3 }]);
			expect(table?.broken?.[0]?.text).toContain('\ufffd');
		}
	});
	it('a single bad byte in Shift_JIS, too', async () => {
		// 今治市,1 西条市,2 in CP932, and a byte that begins nothing.
		const line = [0x8d, 0xa1, 0x8e, 0xa1, 0x8e, 0x73, 0x2c, 0x31, 0x0a];
		const content = bytes(...line, ...line, 0x8d, 0xa1, 0xff, 0x8e, 0x73, 0x2c, 0x32, 0x0a, ...line, ...line);
		const { table } = await readFileTable(content, 'a.csv');
		expect(table?.encoding).toBe('shift_jis');
		expect(table?.broken?.map(({ row }) => row)).toEqual([3]);
		expect(table?.records[3]?.cells).toEqual(['今治市', '1']);
	});
	it('text that is broken throughout is refused', async () => {
		const content = bytes(...Array.from({ length: 900 }, (_, i) => (i % 3 === 0 ? 0xff : 0x41)));
		expect((await readFileTable(content, 'a.csv')).refusal).toMatchObject({ why: 'undecodable' });
	});
	it('an unclosed quotation mark names its line', async () => {
		const { table } = await readFileTable(utf8('団体名,値\n"今治\n市",1\n西条市,"2\n松山市,3\n'), 'a.csv');
		expect(table).toMatchObject({ unclosedQuote: true, unclosedLine: 4 });
	});
});

it('19.16 ISO-2022-JP is recognised', async () => {
	// 今治市,1 with the marks that begin and end its kanji.
	const kanji = [0x1b, 0x24, 0x42, 0x3a, 0x23, 0x3c, 0x23, 0x3b, 0x54, 0x1b, 0x28, 0x42];
	const { table } = await readFileTable(bytes(...kanji, 0x2c, 0x31, 0x0a), 'a.csv');
	expect(table?.encoding).toBe('iso-2022-jp');
	expect(table?.records[0]?.cells).toEqual(['今治市', '1']);
});

describe('what is refused', () => {
	const ole = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0));
	const html =
		'<?xml version="1.0" encoding="Shift_JIS"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN">\n<html></html>';
	it.each<[string, Uint8Array, string, RegExp]>([
		['an error page with a workbook’s name', utf8(html), 'a.xlsx', /ウェブページ（HTML）.*ダウンロード/],
		['a table of HTML named .xls', utf8('\n<table><tr><td>今治市'), 'a.xls', /ウェブページ（HTML）/],
		['an old workbook', ole, 'a.xls', /\.xls.*「Excelブック（\.xlsx）」/],
		['an old workbook with another name', ole, 'a.xlsx', /古い形式のExcelブック/],
		[
			'a workbook with a password',
			Uint8Array.from([...ole, ...utf16('EncryptedPackage', false, false)]),
			'a.xlsx',
			/パスワード/
		],
		['a PDF', utf8('%PDF-1.7'), 'a.csv', /PDF/],
		['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'a.csv', /画像/],
		['JSON', utf8('[{"a": 1}]'), 'a.csv', /JSON/],
		['XML', utf8('<?xml version="1.0"?><data/>'), 'a.csv', /XML/],
		['an archive', zipSync({ 'a.csv': strToU8('今治市') }), 'a.xlsx', /圧縮ファイル.*展開/],
		['a Word document', zipSync({ 'word/document.xml': strToU8('') }), 'a.xlsx', /Word/],
		['other data', bytes(...Array.from({ length: 400 }, (_, i) => i % 7)), 'a.csv', /表ではない/],
		['text named as a workbook', utf8('団体名,値\n今治市,1'), 'a.xlsx', /CSV.*\.csv/],
		[
			'a workbook named as text',
			workbook([{ name: 'a', rows: { 1: ['x'] } }]),
			'a.csv',
			/Excelブック.*\.xlsx/
		],
		[
			'a broken workbook',
			workbook([{ name: 'a', rows: { 1: ['x'] } }]).slice(0, 900),
			'a.xlsx',
			/壊れて|圧縮/
		],
		['nothing', bytes(), 'a.csv', /何も入っていません/],
		['white space', utf8(' \n,,\n'), 'a.csv', /何も入っていません/],
		['more than 50 MB', new Uint8Array(MAX_BYTES + 1).fill(0x31), 'a.csv', /上限の 50 MB/],
		['more than 500,000 rows', utf8('1\n'.repeat(MAX_ROWS + 2)), 'a.csv', /500,001行.*上限の500,000行/]
	])('%s', async (_, content, name, message) => {
		const line = await refusal(content, name);
		expect(line).toMatch(message);
		expect(line).not.toContain('\n');
	});
	it('nothing of any bytes by throwing', async () => {
		const names = fc.constantFrom('a.csv', 'a.xlsx', 'a.tsv', '', 'a.xls');
		const starts = fc.constantFrom<readonly number[]>(
			[],
			[0xff, 0xfe],
			[0x50, 0x4b, 3, 4],
			[0xef, 0xbb, 0xbf],
			[0x22]
		);
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), starts, names, async (tail, start, name) => {
				const result = await readFileTable(Uint8Array.from([...start, ...tail]), name);
				expect((result.table === null) !== (result.refusal === null)).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});
});
