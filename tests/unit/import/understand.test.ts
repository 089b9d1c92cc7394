/** Tables as people make them: where they begin, what their columns are, whether areas are its rows or its columns. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { understand, type Corrections } from '../../../src/lib/import/understand';
import type { TableRecord } from '../../../src/lib/join/table';
import { areas, joiner } from '../join/register';

function recordsOf(csv: string): readonly TableRecord[] {
	const { data } = Papa.parse<string[]>(csv.replace(/^\n/, '').replace(/\t/g, ''), { delimiter: ',' });
	return data.map((cells, i) => ({ row: i + 1, cells }));
}
function read(csv: string) {
	const table = understand(recordsOf(csv), joiner);
	const { rows } = joiner.join(table.body, table.roles, table.titles);
	return { table, rows, outcome: rows.map(({ row, code, status }) => `${row} ${code ?? status}`) };
}

describe('a table', () => {
	it('with titles, a header of two lines, totals, subtotals, averages and notes', () => {
		const { table, outcome } = read(`
			令和5年度 窓口のデジタル化の状況,,,,
			（単位：件）,,,,
			,,,,
			団体名,窓口,,オンライン,
			,書かない窓口,割合（％）,手続の数,備考
			愛媛県計,120,45.0%,"1,200",
			松山市,100,50.5%,"1,000",
			越智郡,20,,,
			上島町,20,10%,200,試行
			平均,60,30.3%,600,
			,,,,
			※1 速報値です。,,,,
			出典：愛媛県,,,,
		`);
		expect(table.titleRows).toEqual([1, 2, 3]);
		expect(table.headerRows).toEqual([4, 5]);
		expect(table.columns.map(({ name }) => name)).toEqual([
			'団体名',
			'窓口 書かない窓口',
			'窓口 割合（％）',
			'オンライン 手続の数',
			'オンライン 備考'
		]);
		expect(table.columns.map(({ kind }) => kind).slice(0, 4)).toEqual([
			'text',
			'number',
			'percent',
			'number'
		]);
		expect(outcome.slice(0, 8)).toEqual([
			'6 set-aside',
			'7 38201',
			'8 set-aside',
			'9 38356',
			'10 set-aside',
			'11 set-aside',
			'12 set-aside',
			'13 set-aside'
		]);
	});
	it('with a place in its title', () => {
		const { table, outcome } = read(`
			愛媛県,
			,
			市町名,人口
			今治市,151672
			西条市,104791`);
		expect(table.headerRows).toEqual([3]);
		expect(outcome).toEqual(['4 38202', '5 38206']);
	});
	it('without a header', () => {
		const { table, outcome } = read('今治市,1\n西条市,2\n松山市,3');
		expect(table.headerRows).toEqual([]);
		expect(table.columns.map(({ name }) => name)).toEqual(['A', 'B']);
		expect(outcome).toEqual(['1 38202', '2 38206', '3 38201']);
	});
	it('with its header again in the middle', () => {
		expect(
			read('都道府県,市区町村,値\n愛媛県,今治市,1\n都道府県,市区町村,値\n愛媛県,西条市,2').outcome
		).toEqual(['2 38202', '3 set-aside', '4 38206']);
	});
	it('with the designated city in the column of 郡', () => {
		const { table, outcome } = read(`
			都道府県,政令市・郡・振興局,市区町村,値
			北海道,札幌市,,1
			北海道,札幌市,中央区,2
			北海道,石狩振興局,当別町,3
			東京都,,中央区,4
			愛媛県,越智郡,上島町,5`);
		expect(table.roles).toEqual({ codes: [], prefecture: 0, group: 1, area: 2 });
		expect(outcome).toEqual(['2 01100', '3 01100', '4 01303', '5 13102', '6 38356']);
	});
	it('in English, with names that leave City out', () => {
		const { table, outcome } = read(`
			Prefecture,City,Value
			Ehime,Imabari,1
			Tokyo,Minato,2
			Osaka,Sakai,3
			Hiroshima,Fuchu,4
			Ehime,Nowhere,5
			Ehime,Total,6`);
		expect(table.roles).toEqual({ codes: [], prefecture: 0, group: null, area: 1 });
		expect(outcome).toEqual(['2 38202', '3 13103', '4 27140', '5 ambiguous', '6 unmatched', '7 set-aside']);
	});
	it('whose municipalities nobody knows is not taken for one of prefectures', () => {
		expect(read('都道府県,市町村名,値\n愛媛県,甲,1\n愛媛県,乙,2').outcome).toEqual([
			'2 unmatched',
			'3 unmatched'
		]);
	});
	it('with years in its header', () => {
		const { table } = read('市区町村,2020,2021\n今治市,10,20\n西条市,30,40');
		expect(table.headerRows).toEqual([1]);
		expect(table.columns.map(({ name }) => name)).toEqual(['市区町村', '2020', '2021']);
	});
	it('with ids that hold the code', () => {
		const { table, outcome } = read(`
			id,自治体,年
			plan-38202-imabari-2024,愛媛県今治市,2024
			plan-13229-nishitokyo-2024,東京都西東京,2024
			plan-tokyo23ku-2022,東京都23区,2022
			plan-sample,見本データ（竹芝）,2023`);
		expect(table.roles.codes).toEqual([0]);
		expect(outcome).toEqual(['2 38202', '3 13229', '4 set-aside', '5 unmatched']);
	});
	it('with the code of the prefecture and three digits beside it', () => {
		const { outcome } = read('都道府県コード,市区町村コード,値\n38,202,1\n38,206,2\n1,100,3');
		expect(outcome).toEqual(['2 38202', '3 38206', '4 01100']);
	});
	it('of prefectures', () => {
		const { table, outcome } = read('都道府県,普及率\n北海道,12.5%\n東京,30%\n愛媛県,-\n全国,20%');
		expect(table.roles).toEqual({ codes: [], prefecture: 0, group: null, area: null });
		expect(outcome).toEqual(['2 01', '3 13', '4 38', '5 set-aside']);
	});
	it('with a prefecture’s numbers alone', () => {
		expect(read('都道府県コード,値\n01,5\n13,6\n38,7').outcome).toEqual(['2 01', '3 13', '4 38']);
	});
	it('with other numbers of five digits keeps them as values', () => {
		const { table } = read('市区町村,人口,世帯\n今治市,12203,38202\n西条市,10479,44210\n松山市,51119,20999');
		expect(table.roles.codes).toEqual([]);
	});
});

describe('municipalities across the top', () => {
	const csv = `
		表3,,,,
		,,,,
		区分,今治市,西条市,松山市,合計
		書かない窓口,実施,未実施,実施,2
		件数,10,-,30,40`;
	it('are turned round, numbered by their columns', () => {
		const { table, outcome } = read(csv);
		expect(table.turned).toBe(true);
		expect(outcome).toEqual(['2 38202', '3 38206', '4 38201', '5 set-aside']);
		expect(table.columns.map(({ name }) => name).slice(3)).toEqual(['書かない窓口', '件数']);
	});
	it('are turned round when they are two', () => {
		const { outcome } = read('項目,今治市,西条市,愛媛県計\n人口,1,2,3');
		expect(outcome).toEqual(['2 38202', '3 38206', '4 set-aside']);
	});
	it('stay where they are when a person says so', () => {
		const table = understand(recordsOf(csv), joiner, { turned: false });
		expect(table.turned).toBe(false);
	});
});

describe('columns', () => {
	it('are numbers with units, shares, categories, dates, links and texts', () => {
		const { table } = read(`
			市区町村,人口（人）,割合,導入,開始日,ページ,説明,空
			今治市,"151,672",12%,実施,2024-04-01,https://example.jp/a,はじめの取組です,
			西条市,"104,791",-,未実施,2024年5月,https://example.jp/b,次の取組です,
			松山市,…,％,調査無し,令和6年6月1日,http://example.jp/c,三番目の取組です,
			新居浜市,"115,938",8.5％,実施,2024/7/1,https://example.jp/d,javascript:alert(1),`);
		expect(table.columns.map(({ kind, unit, missing }) => `${kind} ${unit} ${missing}`.trim())).toEqual([
			'text  0',
			'number 人 1',
			'percent % 2',
			'category  0',
			'date  0',
			'link  0',
			'text  0',
			'blank  4'
		]);
		expect(table.columns[3]?.categories).toEqual([
			{ name: '実施', count: 2 },
			{ name: '未実施', count: 1 },
			{ name: '調査無し', count: 1 }
		]);
	});
	it('are categories in a short table, too, where few short words come again', () => {
		const { table } = read(`
			市区町村,状況
			今治市,実施
			西条市,未実施
			松山市,調査無し
			新居浜市,検討中
			大洲市,実施
			伊予市,未実施`);
		expect(table.columns[1]?.kind).toBe('category');
	});
	it('hold what a person says that they hold', () => {
		const records = recordsOf('市区町村,段階,率\n今治市,1,12\n西条市,2,x\n松山市,1,-');
		const kindsOf = (...kinds: NonNullable<Corrections['kinds']>) =>
			understand(records, joiner, { kinds }).columns.map(({ kind, unit, missing }) => [kind, unit, missing]);
		expect(kindsOf()[1]).toEqual(['number', '', 0]);
		expect(kindsOf([1, 'category'], [2, 'percent']).slice(1)).toEqual([
			['category', '', 0],
			['percent', '%', 2]
		]);
		const chosen = understand(records, joiner, { kinds: [[1, 'category']] });
		expect(chosen.columns[1]?.categories).toEqual([
			{ name: '1', count: 2 },
			{ name: '2', count: 1 }
		]);
	});
	it('can be given other roles', () => {
		const records = recordsOf('A,B,C\n府中市,今治市,1\n府中市,西条市,2');
		const roles = { codes: [], prefecture: null, group: null, area: 1 };
		const table = understand(records, joiner, { roles });
		expect(table.columns.map(({ role }) => role)).toEqual(['value', 'area', 'value']);
		expect(joiner.join(table.body, table.roles).rows.map(({ code }) => code)).toEqual(['38202', '38206']);
	});
});

describe('any table', () => {
	const names = areas.slice(0, 300).map(({ name }) => name);
	const cell = fc.oneof(
		fc.constantFrom(
			...names,
			'合計',
			'',
			'※注',
			'12203',
			'012203',
			'382027',
			'38',
			'愛媛県',
			'府中市',
			'（',
			'旧'
		),
		fc.string({ maxLength: 12 }),
		fc.string({ unit: 'grapheme', maxLength: 8 })
	);
	it('is understood and joined without a row lost', () => {
		fc.assert(
			fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 }), (rows) => {
				const records = rows.map((cells, i) => ({ row: i + 1, cells }));
				const table = understand(records, joiner);
				const { rows: joined, counts } = joiner.join(table.body, table.roles, table.titles);
				const width = Math.max(0, ...rows.map((cells) => cells.length));
				const all = [...table.titleRows, ...table.headerRows, ...joined.map(({ row }) => row)];
				expect(all).toEqual(Array.from({ length: table.turned ? width : rows.length }, (_, i) => i + 1));
				expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(joined.length);
				for (const { code, status } of joined) expect(code !== null).toBe(status === 'matched');
			}),
			{ numRuns: 400 }
		);
	});
	it('with cells of a thousand brackets and names does not hang', () => {
		const long = [
			'（'.repeat(5000),
			'今治市'.repeat(2000),
			'郡'.repeat(3000),
			'・'.repeat(4000),
			'-'.repeat(5000)
		];
		const records = long.map((text, i) => ({ row: i + 1, cells: [text, text, text] }));
		const table = understand(records, joiner);
		expect(joiner.join(table.body, table.roles).counts.matched).toBe(0);
	});
});
