/** 19.11 and 19.12: workbooks as other programs and other hands make them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write, type BookType } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { scoreBy } from '../../../src/lib/import/workbook/choose-sheet';
import { MAX_CELLS } from '../../../src/lib/import/limits';
import { readFileTable, type ReadOptions } from '../../../src/lib/import/read';
import { describeRefusal, describeRemarks } from '../../../src/lib/text/import';
import { joiner } from '../join/register';

const OPTIONS: ReadOptions = {
	score: scoreBy(joiner),
	other: () => import('../../../src/lib/import/workbook/read-other')
};
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface RawSheet {
	readonly name: string;
	/** What stands in sheetData. */
	readonly data: string;
	readonly state?: string;
	readonly type?: 'worksheet' | 'chartsheet';
}
function raw(...sheets: readonly RawSheet[]): Uint8Array {
	const folder = (type = 'worksheet'): string => `${type}s`;
	const files = sheets.map(({ data, type }, i): readonly [string, Uint8Array] => [
		`xl/${folder(type)}/sheet${i + 1}.xml`,
		strToU8(
			type === 'chartsheet'
				? `<chartsheet xmlns="${MAIN}"/>`
				: `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData><pageMargins left="1"/></worksheet>`
		)
	]);
	const list = sheets.map(({ name, state }, i) => {
		return `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`;
	});
	const relations = sheets.map(({ type = 'worksheet' }, i) => {
		return `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${folder(type)}/sheet${i + 1}.xml"/>`;
	});
	return zipSync({
		'[Content_Types].xml': strToU8(
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
		),
		'xl/workbook.xml': strToU8(
			`<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`
		),
		'xl/_rels/workbook.xml.rels': strToU8(
			`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`
		),
		...Object.fromEntries(files)
	});
}
const text = (value: string, at = ''): string => {
	return `<c${at === '' ? '' : ` r="${at}"`} t="inlineStr"><is><t>${value}</t></is></c>`;
};
const TABLE = ['団体名', '今治市', '松山市', '西条市'];
const rows = TABLE.map((name, i) => `<row>${text(name)}<c><v>${i}</v></c></row>`).join('');
const CELLS = TABLE.map((name, i) => [name, String(i)]);

async function opened(bytes: Uint8Array, name = 'a.xlsx', options: ReadOptions = OPTIONS) {
	const { table, refusal } = await readFileTable(bytes, name, options);
	return {
		cells: table?.records.map(({ cells }) => cells) ?? null,
		sheet: table?.worksheet ?? null,
		sheets: table?.worksheets ?? [],
		said: refusal ? describeRefusal(refusal, 'ja') : describeRemarks(table.remarks ?? [], 'ja').join('')
	};
}

describe('19.11 a workbook', () => {
	it('whose cells have no address is read in their order', async () => {
		const numbered = TABLE.map((name, i) => `<row r="${i + 1}">${text(name)}<c><v>${i}</v></c></row>`).join(
			''
		);
		for (const data of [rows, numbered]) {
			expect(await opened(raw({ name: '表', data }))).toMatchObject({ cells: CELLS, said: '' });
		}
		const gap = `<row r="2">${text('今治市', 'B2')}<c><v>5</v></c></row>`;
		expect((await opened(raw({ name: '表', data: gap }))).cells).toEqual([
			['', '', ''],
			['', '今治市', '5']
		]);
	});
	it('with a chart sheet is read without it', async () => {
		const chart = { name: 'グラフ', data: '', type: 'chartsheet' } as const;
		const { cells, sheets } = await opened(raw(chart, { name: '表', data: rows }));
		expect([cells, sheets]).toEqual([CELLS, ['表']]);
		expect((await opened(raw(chart))).said).toMatch(/何も入っていません|壊れて/);
	});
	it('whose first sheet is hidden is not read from it without a word', async () => {
		for (const state of ['hidden', 'veryHidden']) {
			const hidden = { name: '原票', data: rows, state };
			const both = await opened(raw(hidden, { name: '公表', data: rows }));
			expect(both.sheet).toBe('公表');
			expect(both.said).toBe('最初のシート「原票」は非表示なので、「公表」を読みました。');
			expect((await opened(raw(hidden))).said).toContain('「原票」は、ファイルでは非表示');
			const cover = { name: '表紙', data: `<row>${text('統計表')}</row>` };
			const last = await opened(raw(cover, hidden));
			expect([last.sheet, last.said]).toEqual(['原票', expect.stringContaining('非表示')]);
		}
	});
	it('with a cover sheet first is read from the sheet with areas, and that is said', async () => {
		const cover = { name: '表紙', data: `<row>${text('愛媛県の統計')}</row><row>${text('愛媛県')}</row>` };
		const { sheet, said, sheets } = await opened(raw(cover, { name: '表1', data: rows }));
		expect([sheet, sheets]).toEqual(['表1', ['表紙', '表1']]);
		expect(said).toBe('最初のシート「表紙」ではなく、地域の表がある「表1」を読みました。');
		const asked = await opened(raw(cover, { name: '表1', data: rows }), 'a.xlsx', {
			...OPTIONS,
			worksheet: '表紙'
		});
		expect([asked.sheet, asked.said]).toEqual(['表紙', '']);
	});
	it('whose formulas have no result says so', async () => {
		const formula =
			'<row r="5"><c r="A5" t="str"><f>A2</f><v>新居浜市</v></c><c r="B5"><f>SUM(B2:B4)</f></c></row>';
		const some = await opened(raw({ name: '表', data: rows + formula }));
		expect(some.cells?.[4]).toEqual(['新居浜市', '']);
		expect(some.said).toMatch(/^B5 など1個のセルは数式だけ/);
		const empty = '<row r="5"><c r="A5" t="str"><f>A9</f><v></v></c></row>';
		expect((await opened(raw({ name: '表', data: rows + empty }))).said).toBe('');
		const none = '<row><c><f>1+1</f></c><c><f>1+2</f><v></v></c></row>';
		expect((await opened(raw({ name: '表', data: none }))).said).toMatch(/A1 など2個のセルは数式だけ/);
	});
	it('with one stray cell at XFD1048576 is read without it, and that is said', async () => {
		const stray = `<row r="1048576">${text('x', 'XFD1048576')}</row>`;
		const begun = performance.now();
		const { cells, said } = await opened(raw({ name: '表', data: rows + stray }));
		expect(cells).toEqual(CELLS);
		expect(said).toMatch(/遠く離れたセル/);
		const blank = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
		expect(await opened(raw({ name: '表', data: rows + blank }))).toMatchObject({ cells: CELLS, said: '' });
		expect(performance.now() - begun).toBeLessThan(2000);
	});
	it('with more cells than can be held is refused', async () => {
		const wide = (row: number): string =>
			Array.from({ length: 40 }, (_, i) =>
				text('x', `${['', 'A', 'B'][i % 3] ?? ''}${String.fromCharCode(65 + (i % 26))}${row}`)
			).join('');
		const tall = Array.from({ length: 900 }, (_, i) => `<row r="${i * 900 + 1}">${wide(i * 900 + 1)}</row>`);
		expect((await opened(raw({ name: '表', data: tall.join('') }))).said).toMatch(/上限の500,000行/);
		const half = Array.from(
			{ length: 900 },
			(_, i) => `<row r="${i * 200 + 1}">${text('x', `A${i * 200 + 1}`)}</row>`
		);
		const far = Array.from({ length: 20 }, (_, i) => text('x', `${String.fromCharCode(65 + i)}A180000`));
		const said = (
			await opened(raw({ name: '表', data: `${half.join('')}<row r="180000">${far.join('')}</row>` }))
		).said;
		expect(said).toContain(MAX_CELLS.toLocaleString('ja-JP'));
		const columns = `<row>${'<c><v>1</v></c>'.repeat(1_000_000)}</row>`;
		expect((await opened(raw({ name: '表', data: columns }))).said).toMatch(/1,000,000列.*上限の2,000列/);
	});
	it('with one cell that goes on without end is refused before it fills the memory', async () => {
		const long = raw({ name: '表', data: rows + `<row>${text('あ'.repeat(500_000))}</row>` });
		expect((await opened(long)).said).toMatch(/1つのセルに 1 MB を超える文字/);
		const many = Array.from({ length: 40 }, () => `<row>${text('あ'.repeat(30_000))}</row>`);
		expect((await opened(raw({ name: '表', data: rows + many.join('') }))).cells).toHaveLength(44);
	});
	it('that is a zip bomb is refused by what it says, and where it lies by what comes out of it', async () => {
		/** The size that the table of contents says of the largest part, changed. */
		const saying = (size: number): Uint8Array => {
			const book = raw({ name: '表', data: rows + `<row>${text('x', 'A9')}</row>`.repeat(20_000) });
			const view = new DataView(book.buffer);
			for (let at = 0; at + 46 < book.length; at++) {
				if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 100_000)
					view.setUint32(at + 24, size, true);
			}
			return book;
		};
		const begun = performance.now();
		expect((await opened(saying(500_000_000))).said).toMatch(/477 MB あり、上限の 240 MB/);
		expect((await opened(saying(1000))).said).toMatch(/sheet1\.xml）が壊れて/);
		expect(performance.now() - begun).toBeLessThan(2000);
	});
	it('with 65,000 stray blank rows keeps its rows', async () => {
		const blank = Array.from(
			{ length: 65_000 },
			(_, i) => `<row r="${i + 5}"><c r="A${i + 5}" s="0"/></row>`
		);
		expect((await opened(raw({ name: '表', data: rows + blank.join('') }))).cells).toEqual(CELLS);
		const spaced = Array.from(
			{ length: 65_000 },
			(_, i) => `<row r="${i + 5}">${text(' ', `A${i + 5}`)}</row>`
		);
		const { cells } = await opened(raw({ name: '表', data: rows + spaced.join('') }));
		expect(cells?.slice(0, 4)).toEqual(CELLS);
		const csv = strToU8(`団体名,値\n今治市,1\n${',\n'.repeat(600_000)}`);
		expect((await opened(csv, 'a.csv')).cells).toEqual([
			['団体名', '値'],
			['今治市', '1']
		]);
	});
});

describe('19.12 other files', () => {
	it.each(['xls', 'ods'])(
		'.%s as LibreOffice saves it: codes keep their zero, numbers their value',
		async (ending) => {
			const name = `libreoffice.${ending}`;
			const bytes = readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'workbooks', name));
			const { table } = await readFileTable(bytes, name, OPTIONS);
			expect(table?.records.map(({ cells }) => cells.slice(0, 4))).toEqual([
				['主要指標（令和6年度）', '', '', ''],
				['団体コード', '都道府県', '市区町村', '値'],
				['012025', '北海道', '函館市', '251084'],
				['382027', '愛媛県', '今治市', '-'],
				['', '', '府中市', '3'],
				['', '愛媛県', '合計', '9']
			]);
		}
	);
	const other = (bookType: BookType): Uint8Array => {
		const book = utils.book_new();
		const sheet = utils.aoa_to_sheet([
			['団体コード', '団体名', '率', '日', '値'],
			['012203', '士別市', 0.42, 45658, 0.1 + 0.2],
			['382027', '今治市', 3, 45658.5, true]
		]);
		for (const [at, format] of [
			['C2', '0.0%'],
			['D2', 'yyyy/m/d'],
			['D3', 'h:mm']
		] as const) {
			const cell: unknown = sheet[at];
			if (typeof cell === 'object' && cell !== null) Object.assign(cell, { z: format });
		}
		utils.book_append_sheet(book, utils.aoa_to_sheet([['表紙']]), '表紙');
		utils.book_append_sheet(book, sheet, '表');
		return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
	};
	it.each<[string, BookType]>([
		['.xls', 'biff8'],
		['.ods', 'ods']
	])('%s is read as a workbook is', async (extension, type) => {
		const { cells, sheets, said } = await opened(other(type), `a${extension}`);
		expect(cells).toEqual([
			['団体コード', '団体名', '率', '日', '値'],
			['012203', '士別市', '42%', '2025-01-01', '0.3'],
			['382027', '今治市', '3', '2025-01-01 12:00', 'TRUE']
		]);
		expect([sheets, said]).toEqual([['表紙', '表'], expect.stringContaining('地域の表がある「表」')]);
	});
	const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)];
	const wide = (word: string): number[] => Array.from(word).flatMap((letter) => [letter.charCodeAt(0), 0]);
	const manifest = strToU8('<manifest><encryption-data/></manifest>');
	it.each<[string, Uint8Array, string, RegExp, RegExp]>([
		[
			'a password',
			Uint8Array.from([...ole, ...wide('EncryptedPackage')]),
			'a.xlsx',
			/^読み込めません。このファイルはパスワードで保護された.*外して/,
			/file is an Excel workbook protected by a password\. Open/
		],
		[
			'a password on .ods',
			zipSync({
				mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
				'META-INF/manifest.xml': manifest
			}),
			'a.ods',
			/パスワード.*LibreOffice/,
			/password.*LibreOffice/
		],
		[
			'.numbers',
			zipSync({ 'Index/Document.iwa': strToU8('x') }),
			'a.numbers',
			/このファイルはNumbersの書類（.numbers）です。Numbersで開き/,
			/file is a Numbers document \(.numbers\)\. Open it in Numbers/
		],
		['a PDF', strToU8('%PDF-1.7'), 'a.pdf', /このファイルはPDFです。表をExcelに写す/, /is a PDF\./],
		[
			'a PDF named as a table',
			strToU8('%PDF-1.7'),
			'a.csv',
			/名前は .csv ですが、中身はPDF/,
			/PDF in spite of/
		],
		['a PDF without a name', strToU8('%PDF-1.7'), '', /このファイルはPDFです/, /is a PDF\./],
		['SVG', strToU8('<?xml version="1.0"?><svg/>'), 'a.svg', /このファイルは画像です/, /is a picture\./],
		['XML', strToU8('<?xml version="1.0"?><kml/>'), 'a.kml', /このファイルはXMLです/, /is XML\./],
		['a program', strToU8('\0\x01\x02\0\0\x03'), 'a.exe', /このファイルは表ではない/, /is not a table\./],
		['data named as a table', strToU8('\0\x01\x02\0\0\x03'), 'a.xlsx', /名前は .xlsx ですが/, /in spite of/],
		[
			'a picture',
			Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]),
			'a.jpg',
			/このファイルは画像です/,
			/is a picture\./
		],
		['WebP', strToU8('RIFF0000WEBPVP8 '), 'a.webp', /このファイルは画像です/, /is a picture\./],
		[
			'HEIC',
			Uint8Array.from([0, 0, 0, 24, ...strToU8('ftypheic')]),
			'a.heic',
			/このファイルは画像です/,
			/is a picture\./
		],
		['a truncated .xlsx', raw({ name: '表', data: rows }).slice(0, 700), 'a.xlsx', /途中で切れて/, /cut off/],
		['a truncated .ods', other('ods').slice(0, 3000), 'a.ods', /途中で切れて/, /cut off/],
		['a truncated .xls', other('biff8').slice(0, 1100), 'a.xls', /途中で切れて/, /cut off/],
		['.xls of before Excel 97', Uint8Array.from([9, 8, 8, 0, 0, 5]), 'a.xls', /古い形式/, /old kind/]
	])('%s has its own plain words', async (_, content, name, ja, en) => {
		const { refusal } = await readFileTable(content, name, OPTIONS);
		expect(refusal).not.toBeNull();
		if (!refusal) return;
		expect(describeRefusal(refusal, 'ja')).toMatch(ja);
		expect(describeRefusal(refusal, 'en')).toMatch(en);
		expect(describeRefusal(refusal, 'ja')).not.toMatch(/展開/);
		expect(describeRefusal(refusal, 'ja') + describeRefusal(refusal, 'en')).not.toMatch(
			/undefined|NaN|\[object|TypeError|null|Cannot read properties/
		);
	});
});
