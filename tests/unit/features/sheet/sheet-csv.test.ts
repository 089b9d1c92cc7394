import { describe, expect, it } from 'vitest';
import { makeSheet } from '../../../../src/lib/derive/sheet/sheet';
import { checkSheet } from '../../../../src/lib/derive/sheet/sheet-check';
import { indexNeighbours } from '../../../../src/lib/model/dataset';
import { toCsv } from '../../../../src/lib/export/data/csv';
import { sheetRows } from '../../../../src/lib/features/sheet/sheet-csv';
import { en } from '../../../../src/lib/text/en';
import { ja } from '../../../../src/lib/text/ja';
import { SHEET_MESSAGES } from '../../../../src/lib/features/sheet/words';
import { BORDERS, CASES, EDITIONS, makeCase, miniCountry } from '../../../fixtures/mini-country';

const notes = {
	editions: EDITIONS,
	articleTitle: (id: string) => `記事${id}`,
	address: 'https://example.jp/sheet/?areas=01100,07201',
	credits: ['国土数値情報']
};
function rowsOf(given: readonly string[], t = ja, cases = CASES) {
	const country = miniCountry(cases);
	const sheet = makeSheet(country, indexNeighbours(BORDERS), checkSheet(country, given).areas);
	return sheetRows(sheet, t, SHEET_MESSAGES[t.lang], notes);
}
const find = (rows: ReturnType<typeof rowsOf>, item: string) => rows.find((row) => row[1] === item)?.slice(2);

describe('the rows of a sheet', () => {
	it('have a column for each municipality and one for all', () => {
		const rows = rowsOf(['01100', '07201']);
		expect(rows[0]).toEqual(['区分', '項目', '札幌市', '福島市', '全体']);
		expect(new Set(rows.map((row) => row.length))).toEqual(new Set([5]));
	});
	it('hold figures as numbers, and their sum', () => {
		const rows = rowsOf(['01100', '07201']);
		expect(find(rows, '人口')).toEqual([4000, 2400, 6400]);
		expect(find(rows, '面積 (km²)')).toEqual([100, 120, 220]);
	});
	it('hold every finer theme, with its cases or 未収録, and what none has', () => {
		const rows = rowsOf(['01100', '07201']);
		expect(find(rows, 'RPA・AI')).toEqual(['2. AI-OCRとRPA', '4. AIチャットボット', null]);
		expect(find(rows, 'キャッシュレス')).toEqual(['3. キャッシュレス決済', '未収録', null]);
		expect(find(rows, '防災')).toEqual(['未収録', '未収録', 'どの自治体も未収録のテーマ']);
	});
	it('name the editions, the credit and the way back', () => {
		const last = rowsOf(['01100', '07201']).map((row) => row.at(-1));
		for (const text of [notes.address, '国土数値情報', `事例 ${EDITIONS.data}版`])
			expect(last).toContain(text);
	});
	it('are in English where the sheet is', () => {
		const rows = rowsOf(['01100', '07201'], en);
		expect(find(rows, 'Cashless payment')).toEqual(['3. Cashless payment', 'Not recorded', null]);
	});
	it('leave no formula in the file, whatever a case is called', async () => {
		const cases = [makeCase({ id: 'x', area: '01403', contact: { department: '=HYPERLINK("http://x")' } })];
		const csv = await toCsv(rowsOf(['01403', '07201'], ja, cases));
		expect(csv).toContain(`"'=HYPERLINK(`);
	});
});
