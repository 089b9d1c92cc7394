/** Rows of tables that are hard to join: each ends under the right code, or stays open. */
import { describe, expect, it } from 'vitest';
import type { AreaColumnRoles } from '../../../src/lib/join/table';
import { joiner } from './register';

const NAMES: AreaColumnRoles = { codes: [], prefecture: 0, group: null, area: 1 };
const CODED: AreaColumnRoles = { codes: [0], prefecture: 1, group: null, area: 2 };

/** Joins rows of prefecture and name; returns `status code` and the outcome. */
function join(rows: readonly (readonly string[])[], roles: AreaColumnRoles = NAMES) {
	return joiner.join(
		rows.map((cells, i) => ({ row: i + 1, cells })),
		roles
	).rows;
}
const one = (prefecture: string, area: string) => join([[prefecture, area]])[0];
const codeOf = (prefecture: string, area: string): string => {
	const row = one(prefecture, area);
	return row?.code ?? row?.status ?? '';
};

describe('names', () => {
	it.each([
		['愛媛県', '今治市', '38202'],
		['愛媛', '今治市', '38202'],
		['えひめけん', '今治市', '38202'],
		['Ehime', '今治市', '38202'],
		['EHIME PREFECTURE', 'Imabari City', '38202'],
		['38', '今治市', '38202'],
		['', '愛媛県今治市', '38202'],
		['愛媛県', '愛媛県今治市', '38202'],
		['', '愛媛県 今治市', '38202'],
		['', 'Imabari City', '38202'],
		['', 'Imabari-shi', '38202'],
		['', 'Imabari City, Ehime', '38202'],
		['愛媛県', 'ｲﾏﾊﾞﾘｼ', '38202'],
		['愛媛県', '今治', '38202'],
		['', '北海道札幌市', '01100'],
		['北海道', '河西郡更別村', '01639'],
		['', '北海道河西郡更別村', '01639'],
		['茨城県', '龍ヶ崎市', '08208'],
		['茨城県', '龍ケ崎市', '08208'],
		['茨城県', '竜が崎市', '08208'],
		['宮城県', '塩釜市', '04203'],
		['東京都', '桧原村', '13307'],
		['東京都', '青ケ島村', '13402'],
		['愛媛県', '⻄条市', '38206'],
		['愛媛県', '西条市', '38206'],
		['北海道', 'ﾆｾｺ町', '01395'],
		['東京都', '府中市', '13206'],
		['広島県', '府中市', '34208'],
		['', '府中市（東京都）', '13206'],
		['東京都', '中央区', '13102'],
		['', '札幌市中央区', '01100'],
		['', '札幌市 中央区', '01100'],
		['大阪府', '中央区', '27100'],
		['静岡県', '浜松市中区', '22130'],
		['静岡県', '浜松市中央区', '22130'],
		['兵庫県', '篠山市', '28221'],
		['兵庫県', '多紀郡篠山町', '28221'],
		['福岡県', '那珂川町', '40231'],
		['栃木県', '那珂川町', '09411'],
		['長野県', '木曽郡山口村', '21206'],
		['愛媛県', '越智郡大西町', '38202'],
		['愛媛県', '今治市（旧大西町）', '38202'],
		['愛媛県', '今治市※1', '38202'],
		['愛媛県', '今治市 注1)', '38202'],
		['愛媛県', '今治市（合併前）', '38202'],
		['愛媛県', '今治市役所', '38202'],
		['', '愛媛県今治市別宮町1-4-1', '38202'],
		['愛媛県', '今治市別宮町１丁目４番地１', '38202'],
		['', '〒794-8511 愛媛県今治市別宮町1-4-1', '38202'],
		['', '札幌市中央区北1条西2丁目', '01100'],
		['', '京都府京都市中京区寺町通御池上る', '26100'],
		['', '四日市市諏訪町1-5', '24202'],
		['', '東村山市本町1-2-3', '13213'],
		['', '北海道虻田郡倶知安町北1条東3丁目', '01400'],
		['愛媛県', '越智郡上島町弓削下弓削210', '38356'],
		['千葉県', '印旛郡白井町', '12232'],
		['沖縄県', '豊見城村', '47212'],
		['愛媛県', '', '38']
	])('%s %s is %s', (prefecture, area, code) => {
		expect(codeOf(prefecture, area)).toBe(code);
	});

	it.each([
		['', '府中市', ['13206', '34208']],
		['', '伊達市', ['01233', '07213']],
		['', '川崎町', ['04324', '40605']],
		['', '美郷町', ['05434', '32448', '45431']],
		['大阪府', '北区', ['27100', '27140']],
		['兵庫県', '一宮町', ['28226', '28227']],
		['山梨県', '上九一色村', ['19201', '19430']]
	])('%s %s is ambiguous', (prefecture, area, codes) => {
		const row = one(prefecture, area);
		expect(row?.status).toBe('ambiguous');
		expect(row?.candidates.map(({ code }) => code).sort()).toEqual(expect.arrayContaining(codes));
	});

	it.each([
		['香川県', '今治市', '38202'],
		['香川県', '愛媛県今治市', '38202'],
		['愛媛県', '府中市', '13206'],
		['愛媛県', '西宇和郡上島町', '38356']
	])('%s %s conflicts, and %s is likely meant', (prefecture, area, likely) => {
		const row = one(prefecture, area);
		expect(row?.status).toBe('conflicting');
		expect(row?.candidates.map(({ code }) => code)).toContain(likely);
	});

	it.each([
		['愛媛県', '今冶市', '38202'],
		['', '今治', '38202'],
		['愛媛県', '今治市・西条市', '38206'],
		['愛媛県', '今治市ほか3市町', '38202']
	])('%s %s stays open, with %s among the nearest', (prefecture, area, near) => {
		const row = one(prefecture, area);
		expect(row?.status).toBe('unmatched');
		expect(row?.candidates.map(({ code }) => code)).toContain(near);
	});

	it.each([
		['愛媛県', '合計', 'total'],
		['', '全国平均', 'average'],
		['愛媛県', '越智郡', 'subtotal'],
		['愛媛県', '愛媛県計', 'total'],
		['愛媛県', '市部', 'subtotal'],
		['愛媛県', '町村計', 'subtotal'],
		['東京都', '特別区部', 'subtotal'],
		['東京都', '23区', 'subtotal'],
		['', '※速報値である。', 'note'],
		['合計', '', 'total'],
		['', '', 'blank']
	])('%s %s is set aside', (prefecture, area, reason) => {
		expect(one(prefecture, area)).toMatchObject({ status: 'set-aside', code: null, reason });
	});
});

describe('codes', () => {
	it('that lost their zero are judged by their column', () => {
		const rows = join(
			[
				['12203', '北海道', '士別市'],
				['382027', '愛媛県', '今治市']
			],
			CODED
		);
		expect(rows.map(({ code }) => code)).toEqual(['01220', '38202']);
		expect(rows[0]?.rules).toContain('zero-restored');
	});
	it('of five digits stay what they are', () => {
		const rows = join(
			[
				['12203', '', ''],
				['01220', '', ''],
				['38202', '', '']
			],
			CODED
		);
		expect(rows.map(({ code }) => code)).toEqual(['12203', '01220', '38202']);
	});
	it('that can be read both ways stay open without a name', () => {
		const [row] = join([['12203', '', '']], CODED);
		expect(row?.status).toBe('ambiguous');
		expect(row?.candidates.map(({ code }) => code).sort()).toEqual(['01220', '12203']);
	});
	it('are settled by the prefecture beside them', () => {
		expect(join([['12203', '千葉県', '']], CODED)[0]?.code).toBe('12203');
	});
	it('in a column of both forms are settled by names alone', () => {
		const rows = join(
			[
				['12203', '千葉県', '市川市'],
				['12203', '北海道', '士別市'],
				['12203', '', ''],
				['382027', '愛媛県', '今治市']
			],
			CODED
		);
		expect(rows.map(({ code, status }) => code ?? status)).toEqual(['12203', '01220', 'ambiguous', '38202']);
	});
	it('that disagree with the name conflict', () => {
		const [row] = join([['382019', '愛媛県', '今治市']], CODED);
		expect(row).toMatchObject({ status: 'conflicting', reason: 'code-and-name' });
		expect(row?.candidates.map(({ code }) => code)).toEqual(['38201', '38202']);
	});
	it('with a wrong check digit conflict', () => {
		const rows = join(
			[
				['382020', '愛媛県', '今治市'],
				['382019', '愛媛県', '松山市']
			],
			CODED
		);
		expect(rows.map(({ code, status }) => code ?? status)).toEqual(['conflicting', '38201']);
	});
	it('of wards lead to their city', () => {
		const [row] = join([['01101', '北海道', '札幌市中央区']], CODED);
		expect(row).toMatchObject({ status: 'matched', code: '01100' });
		expect(row?.rules).toContain('ward-to-city');
	});
	it('of another ward of the city conflict', () => {
		expect(join([['01102', '北海道', '札幌市中央区']], CODED)[0]?.status).toBe('conflicting');
	});
	it('of former municipalities do not contradict their names', () => {
		expect(join([['40305', '福岡県', '那珂川町']], CODED)[0]?.code).toBe('40231');
	});
});

describe('old tables', () => {
	it('mark what is not comparable, the municipality that took others in too', () => {
		const rows = join([
			['愛媛県', '今治市'],
			['愛媛県', '越智郡大西町'],
			['愛媛県', '松山市']
		]);
		expect(rows.map(({ rules }) => rules.includes('not-comparable'))).toEqual([true, true, false]);
	});
	it('tell a renamed place with its date', () => {
		expect(one('兵庫県', '篠山市')).toMatchObject({
			rules: ['former-name', 'exact'].reverse(),
			succession: { from: '篠山市', date: '2019-05-01', kind: 'renamed' }
		});
	});
});

describe('a prefecture written once above its municipalities', () => {
	it('holds for the rows below', () => {
		const rows = join([
			['愛媛県', '松山市'],
			['', '今治市'],
			['', '松前町'],
			['東京都', '千代田区'],
			['', '中央区'],
			['', '府中市']
		]);
		expect(rows.map(({ code }) => code)).toEqual(['38201', '38202', '38401', '13101', '13102', '13206']);
	});
	it('is not taken where names do not lie in it', () => {
		const rows = join([
			['愛媛県', '松山市'],
			['', '高松市'],
			['', '府中市'],
			['', '徳島市']
		]);
		expect(rows.map(({ code, status }) => code ?? status)).toEqual(['38201', '37201', 'ambiguous', '36201']);
	});
});

it('offers the same areas for unknown names that differ in characters of no name only', () => {
	const offered = (name: string) => one('愛媛県', name)?.candidates.map(({ code }) => code);
	expect(offered('今治17市')).toContain('38202');
	expect(offered('今治42市')).toEqual(offered('今治17市'));
	expect(offered('今治鬱鬱市')).toEqual(offered('今治17市'));
});
