/** 19 "Size and bad input": two thousand files, each broken in some way, the same ones every time. */
import { utils, write, type BookType } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, it, vi } from 'vitest';
import { scoreBy } from '../../../src/lib/import/workbook/choose-sheet';
import { decode } from '../../../src/lib/import/decode';
import { readFileTable, type SourceTable } from '../../../src/lib/import/read';
import { understand } from '../../../src/lib/import/understand';
import { LANGUAGES } from '../../../src/lib/model/language';
import { describeRefusal, describeRemarks } from '../../../src/lib/text/import';
import { describeRow } from '../../../src/lib/text/join/words';
import { workbook } from '../../fixtures/workbook';
import { joiner } from '../join/register';

const FILES = 2000;
const LONGEST = 60_000;
/** No single small file may take as long as this. */
const HANG = 5000;
const JAVASCRIPT = /undefined|\bNaN\b|\[object|TypeError|RangeError|\bnull\b|Cannot read|is not a function/;

/** Numbers from 0 up to 1, the same ones for a seed (mulberry32). */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const ROWS = [
	['団体コード', '都道府県', '市区町村', '件数', '備考'],
	['382027', '愛媛県', '今治市', '151,672', '庁舎、"本館"'],
	['382019', '愛媛県', '松山市', '5', '二行の\n備考'],
	['012203', '北海道', '士別市', '75%', ''],
	['', '', '府中市', '1.5億円', 'どちらか'],
	['', '合計', '', '9', '']
];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const CSV = utf8(Papa.unparse(ROWS));
const named = ROWS.map((cells, i) => [i + 1, cells] as const);
const other = (bookType: BookType): Uint8Array => {
	const book = utils.book_new();
	utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), '表');
	return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
};
const XLSX = workbook([
	{ name: '表紙', rows: { 1: ['統計'] } },
	{ name: '表', rows: Object.fromEntries(named) }
]);
const SOURCES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
	['a.csv', CSV],
	['a.csv', utf8(`統計表\n\n${Papa.unparse(ROWS, { newline: '\n' })}\n`)],
	['a.tsv', utf8(Papa.unparse(ROWS, { delimiter: '\t' }))],
	['', utf8(ROWS.map((cells) => cells[2]).join('\n'))],
	// 今治市,1 and 松山市,2 in CP932.
	[
		'a.csv',
		Uint8Array.from([
			0x8d, 0xa1, 0x8e, 0xa1, 0x8e, 0x73, 0x2c, 0x31, 0x0a, 0x8f, 0xbc, 0x8e, 0x52, 0x8e, 0x73, 0x2c, 0x32
		])
	],
	['a.xlsx', XLSX],
	['a.xls', other('biff8')],
	['a.ods', other('ods')]
];
const PIECES = [
	'"',
	'""',
	',',
	'\n',
	'\r',
	'\t',
	';',
	'\0',
	'　',
	'\ufeff',
	'=1+1',
	'<c>',
	'</row>',
	'r="ZZZ9"',
	'&#xffffff;',
	'9'.repeat(400)
];

function mutate(bytes: Uint8Array, next: () => number): Uint8Array {
	let list = Array.from(bytes);
	const at = (): number => Math.floor(next() * list.length);
	for (let times = 1 + Math.floor(next() * 3); times > 0 && list.length > 0; times--) {
		const [start, kind] = [at(), Math.floor(next() * 6)];
		const size = Math.floor(next() * 40);
		if (kind === 0) list[start] = Math.floor(next() * 256);
		else if (kind === 1) list.splice(start, size);
		else if (kind === 2) list.splice(start, 0, ...list.slice(at(), at()).slice(0, 2000));
		else if (kind === 3) list.splice(start, 0, ...utf8(PIECES[Math.floor(next() * PIECES.length)] ?? ''));
		else if (kind === 4)
			list.splice(start, 0, ...Array.from({ length: size }, () => Math.floor(next() * 256)));
		else list = list.slice(0, start + 1);
	}
	return Uint8Array.from(list.slice(0, LONGEST));
}

/** Half of the archives are packed again, so that what is broken is not noticed by its check sum. */
function mutated(name: string, bytes: Uint8Array, next: () => number): Uint8Array {
	if (!/xlsx|ods/.test(name) || next() < 0.5) return mutate(bytes, next);
	const parts = Object.entries(unzipSync(bytes));
	const chosen = Math.floor(next() * parts.length);
	return zipSync(
		Object.fromEntries(
			parts.map(([part, content], i) => [part, i === chosen ? mutate(content, next) : content])
		)
	);
}

/** What is written in a text, without what divides it. */
const written = (text: string): string => text.replace(/["\s\0,;\ufeff]/gu, '');

function holdsAll(bytes: Uint8Array, table: SourceTable): void {
	const text = decode(bytes)?.text;
	if (text === undefined) return;
	expect(written(table.records.map(({ cells }) => cells.join('')).join(''))).toBe(written(text));
	const lines = text.replace(/\r\n?/g, '\n');
	// The same reader, but used plainly: as many rows, blank ones left out. Where a quotation mark is open, a row a line.
	const { data } = Papa.parse<string[]>(lines, { delimiter: table.fileName.endsWith('.tsv') ? '\t' : '' });
	const rows = table.unclosedQuote ? lines.split('\n').map((line) => line.split(/[\t,;]/)) : data;
	const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');
	expect(table.records.filter(({ cells }) => isFilled(cells))).toHaveLength(rows.filter(isFilled).length);
}

it(
	'19 two thousand broken files: no hang, no row lost without a word, no word of JavaScript',
	{ timeout: 60_000 },
	async () => {
		const options = {
			score: scoreBy(joiner),
			other: () => import('../../../src/lib/import/workbook/read-other')
		};
		// The library for .xls tells the console of records that it does not know.
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
		let [read, longest] = [0, 0];
		for (let seed = 1; seed <= FILES; seed++) {
			const next = random(seed);
			const [name, source] = SOURCES[seed % SOURCES.length] ?? ['', CSV];
			const bytes = mutated(name, source, next);
			const begun = performance.now();
			const { table, refusal } = await readFileTable(bytes, name, options);
			const said: string[] = [];
			for (const lang of LANGUAGES) {
				if (refusal) said.push(describeRefusal(refusal, lang));
				else said.push(...describeRemarks(table.remarks ?? [], lang));
			}
			if (table) {
				read++;
				if (table.worksheet === null && !table.broken?.length) holdsAll(bytes, table);
				const { body, roles, titles, turned } = understand(table.records, joiner);
				const result = joiner.join(body, roles, titles);
				expect(result.rows).toHaveLength(body.length);
				const below = table.records.slice(table.records.length - body.length).map(({ row }) => row);
				if (!turned) expect(body.map(({ row }) => row)).toEqual(below);
				for (const row of result.rows) {
					for (const lang of LANGUAGES)
						said.push(describeRow({ ...row, input: '' }, joiner.places.areaByCode, lang));
				}
			}
			longest = Math.max(longest, performance.now() - begun);
			expect(said.join('\n'), `seed ${seed}`).not.toMatch(JAVASCRIPT);
		}
		expect(read).toBeGreaterThan(FILES / 3);
		expect(longest).toBeLessThan(HANG);
	}
);
