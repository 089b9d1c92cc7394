import { NO_TEXTS } from '../../../../src/lib/model/case-texts';
import { describe, expect, it } from 'vitest';
import { makeSheet } from '../../../../src/lib/derive/sheet/sheet';
import { checkSheet } from '../../../../src/lib/derive/sheet/sheet-check';
import { indexNeighbours } from '../../../../src/lib/model/dataset';
import { toCsv } from '../../../../src/lib/export/data/csv';
import { sheetRows } from '../../../../src/lib/features/sheet/sheet-csv';
import { en } from '../../../../src/lib/text/en';
import { ja } from '../../../../src/lib/text/ja';
import { SHEET_MESSAGES } from '../../../../src/lib/features/sheet/words';
import { miniFigures } from '../../../fixtures/mini-figures';
import { miniFrameworks } from '../../../fixtures/mini-frameworks';
import { BORDERS, CASES, EDITIONS, makeCase, miniCountry } from '../../../fixtures/mini-country';

const notes = {
	editions: EDITIONS,
	articleTitle: (id: string) => `記事${id}`,
	address: 'https://example.jp/sheet/?areas=01100,07201',
	credits: ['国土数値情報'],
	frameworks: miniFrameworks()
};
function rowsOf(given: readonly string[], t = ja, cases = CASES) {
	const country = miniCountry(cases);
	const sheet = makeSheet(
		{
			dataset: country,
			texts: NO_TEXTS,
			neighbours: indexNeighbours(BORDERS),
			figures: miniFigures(),
			links: new Map([['01100', { code: '01100', site: 'https://www.city.sapporo.jp/' }]]),
			doneShare: 50
		},
		checkSheet(country, given).areas
	);
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
	it('hold every finer theme, with what is known by which case or answer, and what none has', () => {
		const rows = rowsOf(['01100', '07201']);
		const [sapporo, fukushima, all] = find(rows, 'RPA・AI') ?? [];
		expect(sapporo).toMatch(
			/^● 事例\n2\. AI-OCRとRPA\nAIの導入: 未実施。デジタル庁「[^」]*」（2024年7月12日）\n/
		);
		expect(fukushima).toMatch(/^● 事例\n4\. AIチャットボット\n/);
		expect(all).toBeNull();
		expect(find(rows, 'キャッシュレス')).toEqual(['● 事例\n3. キャッシュレス決済', '－ 不明', null]);
		expect(find(rows, '防災')).toEqual(['－ 不明', '－ 不明', 'どの自治体も不明のテーマ']);
		const telework = find(rows, 'テレワーク・働き方') ?? [];
		expect(telework[0]).toMatch(/^× 未実施\nテレワークの導入: 未実施。/);
		expect(telework[2]).toBe('どの自治体も未実施のテーマ');
		expect(find(rows, 'マイナンバーカード')?.[0]).toMatch(/^○ 70%\n/);
	});
	it('say how many official items are done, and where each publishes', () => {
		const rows = rowsOf(['01100', '07201']);
		expect(find(rows, '公式の取組')?.slice(0, 2)).toEqual(['1 / 11', '1 / 11']);
		expect(find(rows, '公式サイト')).toEqual(['https://www.city.sapporo.jp/', null, null]);
	});
	it('say which frameworks hold several of them, who is a member, and where that is from', () => {
		const rows = rowsOf(['01100', '01233', '07201']);
		const [name, ...cells] = rows.find(([section]) => section === '連携の枠組み')?.slice(1) ?? [];
		expect(name).toBe('renkei-1圏域');
		expect(cells).toEqual([
			'○',
			'○',
			null,
			'出典: 札幌市（2024年4月1日のページ） https://example.jp/renkei-1'
		]);
		expect(
			rowsOf(['01100', '07201'])
				.find(([section]) => section === '連携の枠組み')
				?.at(-1)
		).toMatch(/収録していません。入っていないという意味ではありません。$/);
	});
	it('name the editions, the credit and the way back', () => {
		const last = rowsOf(['01100', '07201']).map((row) => row.at(-1));
		for (const text of [notes.address, '国土数値情報', `事例 ${EDITIONS.data}版`])
			expect(last).toContain(text);
	});
	it('are in English where the sheet is', () => {
		const rows = rowsOf(['01100', '07201'], en);
		expect(find(rows, 'Cashless payment')).toEqual(['● case\n3. Cashless payment', '－ unknown', null]);
		const small = rowsOf(['01403', '07201'], en);
		expect(find(small, 'Peer group')?.[0]).toBe('Towns and villages I-0');
	});
	it('leave no formula in the file, whatever a case is called', async () => {
		const cases = [makeCase({ id: 'x', area: '01403', contact: { department: '=HYPERLINK("http://x")' } })];
		const csv = await toCsv(rowsOf(['01403', '07201'], ja, cases));
		expect(csv).toContain(`"'=HYPERLINK(`);
	});
});
