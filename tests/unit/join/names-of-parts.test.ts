/** Names of parts of areas, of prefectures as a whole, of places that are gone, of islands and in old characters. */
import { describe, expect, it } from 'vitest';
import type { AreaColumnRoles } from '../../../src/lib/join/table';
import { fold } from '../../../src/lib/model/name';
import { areas, former, joiner } from './register';

const NAMES: AreaColumnRoles = { codes: [], prefecture: 0, group: null, area: 1 };
const CODED: AreaColumnRoles = { codes: [0], prefecture: 1, group: null, area: 2 };
function join(rows: readonly (readonly string[])[], roles: AreaColumnRoles = NAMES) {
	return joiner.join(
		rows.map((cells, i) => ({ row: i + 1, cells })),
		roles
	).rows;
}
const told = (rows: ReturnType<typeof join>): readonly string[] =>
	rows.map(({ code, status, reason }) => code ?? `${status} ${reason}`);

describe('19.5 brackets that narrow', () => {
	it.each([
		['', '北海道(市部)', '市部'],
		['', '東京都（23区）', '23区'],
		['', '大阪府（大阪市を除く）', '大阪市を除く'],
		['', '(再掲)松山市', '再掲'],
		['', '札幌市（中央区を除く）', '中央区を除く'],
		['愛媛県', '松山市（旧北条市を除く。）', '旧北条市を除く。'],
		['', '千葉県（政令市・中核市を除く）', '政令市・中核市を除く'],
		['', '愛知県（特別区部）', '特別区部'],
		['', '埼玉県（町村部）', '町村部'],
		['', '今治市（一部）', '一部'],
		['', '今治市（島しょ部）', '島しょ部'],
		['', '愛媛県（松山市以外）', '松山市以外'],
		['', 'うち松山市', 'うち'],
		['', '愛媛県（松山市のみ）', '松山市のみ'],
		['北海道（市部）', '', '市部'],
		['大阪府（大阪市を除く）', '', '大阪市を除く'],
		['大阪府（大阪市を除く）', '堺市', '大阪市を除く'],
		['', '大阪市を除く大阪府', 'を除く']
	])('%s %s is a part, by the word %s', (prefecture, area, word) => {
		const [row] = join([[prefecture, area]]);
		expect(row).toMatchObject({ status: 'set-aside', code: null, reason: 'part', word });
	});
	it.each([
		['', '札幌市（政令市）', '01100'],
		['', '今治市（合併前）', '38202'],
		['', '松山市（中核市）', '38201'],
		['', '千代田区（特別区）', '13101'],
		['', '札幌市（中央区）', '01100'],
		['', '今治市（旧大西町）', '38202'],
		['', '府中市（東京都）', '13206'],
		['', '愛媛県（38）', '38']
	])('%s %s is none', (prefecture, area, code) => {
		expect(join([[prefecture, area]])[0]?.code).toBe(code);
	});
	it('a code beside it makes it no whole', () => {
		expect(told(join([['270008', '', '大阪府（大阪市を除く）']], CODED))).toEqual(['set-aside part']);
	});
});

describe('19.8 a prefecture row', () => {
	it.each([['-'], ['－'], ['計'], [''], ['　'], ['―'], ['***'], ['合計'], ['全域']])(
		'whose name is “%s” is the prefecture',
		(name) => {
			expect(
				told(
					join(
						[
							['010006', '北海道', name],
							['011002', '北海道', '札幌市']
						],
						CODED
					)
				)
			).toEqual(['01', '01100']);
		}
	);
	it('without a code: a dash is the prefecture, a total stays a total', () => {
		expect(told(join([['北海道', '-']]))).toEqual(['01']);
		expect(told(join([['北海道', '計']]))).toEqual(['set-aside total']);
	});
	it('with the code of another prefecture conflicts', () => {
		expect(told(join([['020001', '北海道', '-']], CODED))).toEqual(['conflicting other-prefecture']);
	});
	it('of which nothing is known stays open', () => {
		expect(told(join([['', '-']]))).toEqual(['unmatched nothing-named']);
	});
});

describe('19.9 a former municipality never outweighs a present one', () => {
	it.each([
		['福島町', '01332'],
		['境町', '08546'],
		['志賀町', '17384'],
		['鹿嶋市', '08222'],
		['鹿島市', '41207']
	])('%s is %s', (name, code) => {
		expect(told(join([['', name]]))).toEqual([code]);
	});
	it('unless the table shows its age', () => {
		const rows = join([
			['', '新居浜市'],
			['', '越智郡大西町'],
			['', '境町']
		]);
		expect(rows[2]).toMatchObject({ status: 'ambiguous', reason: 'same-name' });
		// 篠山市 was renamed long after the mergers.
		expect(
			told(
				join([
					['', '篠山市'],
					['', '境町']
				])
			)
		).toEqual(['28221', '08546']);
	});
	it('no name of today in its own prefecture leads anywhere else', () => {
		const municipal = areas.filter(({ code, kind }) => code.length === 5 && kind !== 'northern-village');
		const nameOf = new Map(areas.map(({ code, name }) => [code, name]));
		const rows = join(municipal.map(({ code, name }) => [nameOf.get(code.slice(0, 2)) ?? '', name]));
		const wrong = rows.filter(({ code }, i) => code !== municipal[i]?.code);
		expect(wrong.map(({ input, status }) => `${input} ${status}`)).toEqual([]);
	});
});

describe('19.15 names that are written otherwise', () => {
	it.each([
		['', '三宅島三宅村', '13381'],
		['', '八丈島八丈町', '13401'],
		['', '東京都大島支庁大島町', '13361'],
		['', '大島支庁大島町', '13361'],
		['', '石狩振興局当別町', '01303'],
		['', '青ヶ島青ヶ島村', '13402'],
		['福島県', '會津若松市', '07202'],
		['宮城県', '鹽竈市', '04203'],
		['新潟県', '彌彦村', '15342'],
		['', '河內長野市', '27216'],
		['', '橫濱市', '14100'],
		['', '靜岡市', '22100'],
		['', '關市', '21205']
	])('%s %s is %s', (prefecture, area, code) => {
		expect(told(join([[prefecture, area]]))).toEqual([code]);
	});
	it.each([
		['富士市第1開票区', '22210', '第1開票区'],
		['大分市第２', '44201', '第2'],
		['松山市第一選挙区', '38201', '第一選挙区']
	])('%s is a part of %s', (name, code, ward) => {
		const [row] = join([['', name]]);
		expect(row).toMatchObject({ status: 'matched', code, ward });
		expect(row?.rules).toContain('part-of-area');
	});
	it('an address without a number is asked, with a reason that is true', () => {
		const [row] = join([['千葉県', '市原市国分寺台']]);
		expect(row).toMatchObject({ status: 'unmatched', reason: 'begins-with' });
		expect(row?.candidates[0]?.code).toBe('12219');
	});
	it('an address without a number is matched where its code says the same', () => {
		expect(told(join([['122190', '千葉県', '市原市国分寺台']], CODED))).toEqual(['12219']);
	});
	it('an unknown name beside a code is not told as a contradiction of two areas', () => {
		const [row] = join([['382027', '愛媛県', '今冶市']], CODED);
		expect(row).toMatchObject({ status: 'conflicting', reason: 'code-and-unknown-name' });
		expect(row?.candidates[0]).toMatchObject({ code: '38202', why: 'code' });
	});
	it('a column of 郡 that holds 郡 and 振興局 only says nothing of the rest', () => {
		const roles: AreaColumnRoles = { codes: [], prefecture: 0, group: 1, area: 2 };
		expect(
			told(
				join(
					[
						['北海道', '石狩振興局', '当別町'],
						['北海道', '虻田郡', '倶知安町'],
						['北海道', '郡', '倶知安町'],
						['北海道', '振興局', '当別町'],
						['北海道', '石狩', '当別町'],
						['北海道', '後志総合振興局', '倶知安町'],
						['北海道', '虻田', '倶知安町'],
						['北海道', '市', '札幌市']
					],
					roles
				)
			)
		).toEqual(['01303', '01400', '01400', '01303', '01303', '01400', '01400', '01100']);
	});
	it('no two names of today fold to one that did not before, but for characters known as variants', () => {
		const byKey = new Map<string, Set<string>>();
		for (const { name } of [...areas, ...former]) {
			const key = fold(name);
			byKey.set(key, (byKey.get(key) ?? new Set()).add(name));
		}
		const merged = [...byKey.values()]
			.filter((names) => names.size > 1)
			.map((names) => [...names].sort().join(' '));
		expect(merged.sort()).toMatchInlineSnapshot(`
			[
			  "鹿島市 鹿嶋市",
			]
		`);
	});
});
