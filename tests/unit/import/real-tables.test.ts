/** Small tables of our own that show the trouble of real ones: each row ends where its README would have it. */
import { describe, expect, it } from 'vitest';
import { readFileTable } from '../../../src/lib/import/read';
import { understand } from '../../../src/lib/import/understand';
import type { RowOutcome } from '../../../src/lib/join/outcome';
import { joiner } from '../join/register';
import { workbook } from '../../fixtures/workbook';

async function joined(content: string | Uint8Array, name = '表.csv'): Promise<readonly RowOutcome[]> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const { table } = await readFileTable(bytes, name);
	if (!table) throw new Error('refused');
	const { body, roles, titles } = understand(table.records, joiner);
	return joiner.join(body, roles, titles).rows;
}
const told = (rows: readonly RowOutcome[]): readonly string[] =>
	rows.map(({ row, status, code, reason }) => `${row} ${code ?? `${status} ${reason}`}`);
const rulesOf = (rows: readonly RowOutcome[], row: number): readonly string[] =>
	rows.find((each) => each.row === row)?.rules ?? [];

describe('a table like', () => {
	it('the standard area codes: the city in the column of 郡, bare ward names, a sum of the wards', async () => {
		const rows = await joined(
			'標準地域コード,都道府県,政令市･郡･支庁･振興局等,政令市･郡･支庁･振興局等（ふりがな）,市区町村,市区町村（ふりがな）\n' +
				'01000,北海道,,,,\n01100,北海道,札幌市,さっぽろし,,\n01101,北海道,札幌市,さっぽろし,中央区,ちゅうおうく\n' +
				'01303,北海道,石狩振興局,いしかりしんこうきょく,当別町,とうべつちょう\n13100,東京都,,,特別区部,とくべつくぶ\n' +
				'13102,東京都,特別区部,とくべつくぶ,中央区,ちゅうおうく\n38202,愛媛県,,,今治市,いまばりし\n'
		);
		expect(told(rows)).toEqual([
			'2 01',
			'3 01100',
			'4 01100',
			'5 01303',
			'6 set-aside subtotal',
			'7 13102',
			'8 38202'
		]);
		expect(rulesOf(rows, 4)).toContain('ward-to-city');
		expect(rulesOf(rows, 7)).not.toContain('ward-to-city');
	});
	it('the fiscal indices: titles, furigana, ケ for ヶ, "-" for missing, an average at the end', async () => {
		const rows = await joined(
			workbook([
				{
					name: '全市町村',
					rows: {
						1: ['全市町村の主要財政指標'],
						3: ['団体コード', '都道府県名', '団体名', '財政力指数', '将来負担比率'],
						4: [null, null, null, null, '(%)'],
						5: ['011002', '北海道', { text: '札幌市', furigana: 'サッポロシ' }, 0.73, 46.1],
						6: ['023213', '青森県', { text: '鰺ケ沢町', furigana: 'アジガサワマチ' }, 0.2, '-'],
						7: ['394050', '高知県', '梼原町', 0.13, '-'],
						8: [null, null, '全国市町村平均', 0.5, 15]
					}
				}
			]),
			'指標.xlsx'
		);
		expect(told(rows)).toEqual(['5 01100', '6 02321', '7 39405', '8 set-aside average']);
		expect(rulesOf(rows, 6)).toContain('variant-character');
	});
	it('a list of six-digit codes that lost their zero, one of them another place’s five digits', async () => {
		const rows = await joined(
			'団体コード,都道府県名,郡名,市区町村名\n11002,北海道,,札幌市\n12203,北海道,,士別市\n13048,北海道,石狩郡,新篠津村\n382027,愛媛県,,今治市\n'
		);
		expect(told(rows)).toEqual(['2 01100', '3 01220', '4 01304', '5 38202']);
		expect(rulesOf(rows, 3)).toContain('zero-restored');
	});
	it('the local governments of 2017: a name since changed, a town since a city, wards, an old code', async () => {
		const rows = await joined(
			'pid,cid,pref,city\n1,1101,北海道,札幌市 中央区\n28,28221,兵庫県,篠山市\n40,40305,福岡県,那珂川町\n9,9411,栃木県,那珂川町\n22,22131,静岡県,浜松市 中区\n'
		);
		expect(told(rows)).toEqual(['2 01100', '3 28221', '4 40231', '5 09411', '6 22130']);
		expect(rulesOf(rows, 3)).toContain('former-name');
		expect(rulesOf(rows, 4)).toContain('former-name');
		expect(rulesOf(rows, 5)).not.toContain('former-name');
		expect(rulesOf(rows, 6)).toEqual(expect.arrayContaining(['ward-to-city', 'former-ward']));
	});
	it('the city models: prefecture and city in one, the code inside an id, all wards together, a trial, no 市', async () => {
		const rows = await joined(
			'id,自治体,ページ\nmodel-01100-sapporo-shi-2020,北海道札幌市,https://example.jp/model-01100-sapporo-shi-2020\n' +
				'model-38202-imabari-shi-2022,愛媛県今治市,https://example.jp/model-38202-imabari-shi-2022\n' +
				'model-tokyo23ku-2022,東京都23区,https://example.jp/model-tokyo23ku-2022\n' +
				'model-tokyo-trial-2023,東京都サンプルデータ（試行モデル）,https://example.jp/model-tokyo-trial-2023\n' +
				'model-13229-nishitokyo-shi-2023,東京都西東京,https://example.jp/model-13229-nishitokyo-shi-2023\n'
		);
		expect(told(rows)).toEqual([
			'2 01100',
			'3 38202',
			'4 set-aside subtotal',
			'5 unmatched unknown-name',
			'6 13229'
		]);
		expect(rulesOf(rows, 6)).toContain('suffix-restored');
	});
	it('a list of addresses beside names takes the names, and takes addresses where there are none', async () => {
		const named = await joined(
			'施設,所在地,市町村\n甲館,東京都府中市宮西町2-24,府中市\n乙館,愛媛県今治市別宮町1-4-1,今治市\n'
		);
		expect(told(named)).toEqual(['2 ambiguous same-name', '3 38202']);
		const addresses = await joined(
			'施設,所在地\n甲館,東京都府中市宮西町2-24\n乙館,今治市別宮町1-4-1\n丙館,府中市宮西町2-24\n'
		);
		expect(told(addresses)).toEqual(['2 13206', '3 38202', '4 ambiguous same-name']);
		expect(rulesOf(addresses, 2)).toContain('address');
	});
	it('one whose first rows name nothing that we know loses none of them to its header', async () => {
		const rows = await joined('団体名,値\nどこか,1\nそこか,2\nあそこ,3\n今治市,4\n松山市,5\n');
		expect(told(rows)).toEqual([
			'2 unmatched unknown-name',
			'3 unmatched unknown-name',
			'4 unmatched unknown-name',
			'5 38202',
			'6 38201'
		]);
	});
});
