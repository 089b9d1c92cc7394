/** Which numbers are the codes of a table's rows. */
import { describe, expect, it } from 'vitest';
import { readFileTable } from '../../../src/lib/import/read';
import { TableSession } from '../../../src/lib/import/session/session';
import { understand } from '../../../src/lib/import/understand';
import { joiner } from '../join/register';

async function joined(csv: string) {
	const { table } = await readFileTable(new TextEncoder().encode(csv), '表.csv');
	if (!table) throw new Error('refused');
	const { body, roles, titles } = understand(table.records, joiner);
	const { rows } = joiner.join(body, roles, titles);
	return { roles, told: rows.map(({ code, status, reason }) => code ?? `${status} ${reason}`) };
}

describe('19.6 ordinary numbers are no codes', () => {
	it('of which every one happens to be a prefecture’s', async () => {
		const { roles, told } = await joined(
			'都道府県,市町村,補助金（千円）\n愛媛県,今治市,5000\n愛媛県,松山市,10000\n香川県,高松市,3000\n徳島県,徳島市,40000\n'
		);
		expect(roles.codes).toEqual([]);
		expect(told).toEqual(['38202', '38201', '37201', '36201']);
	});
	it('where they are the same throughout', async () => {
		const { roles, told } = await joined(
			'市町村,補助金,件数\n今治市,38202,1\n松山市,38202,2\n高松市,38202,3\n'
		);
		expect(roles.codes).toEqual([]);
		expect(told).toEqual(['38202', '38201', '37201']);
	});
	it('where a place’s own code is rare among them', async () => {
		const { roles } = await joined(
			'市町村,人口\n今治市,38202\n松山市,38201\n高松市,13101\n徳島市,13102\n高知市,13103\n'
		);
		expect(roles.codes).toEqual([]);
	});
	it('of prefectures beside numbers of thousands', async () => {
		const { roles, told } = await joined(
			'都道府県,件数\n愛媛県,5000\n香川県,10000\n徳島県,3000\n高知県,1000\n'
		);
		expect(roles.codes).toEqual([]);
		expect(told).toEqual(['38', '37', '36', '39']);
	});
	it('inside a link', async () => {
		const { roles, told } = await joined(
			'市町村,ページ\n今治市,https://example.jp/38201/a\n松山市,https://example.jp/38202/b\n高松市,https://example.jp/13101/c\n'
		);
		expect(roles).toMatchObject({ codes: [], area: 0 });
		expect(told).toEqual(['38202', '38201', '37201']);
	});
	it('one column of codes is enough, the one that agrees', async () => {
		const { roles, told } = await joined(
			'管理番号,団体コード,市町村\n13101,382027,今治市\n13102,382019,松山市\n13103,372013,高松市\n'
		);
		expect(roles.codes).toEqual([1]);
		expect(told).toEqual(['38202', '38201', '37201']);
	});
	it('codes without a heading that says so are codes where they agree', async () => {
		const { roles, told } = await joined('a,b,c\n38202,今治市,1\n38201,松山市,2\n37201,高松市,3\n');
		expect(roles.codes).toEqual([0]);
		expect(told).toEqual(['38202', '38201', '37201']);
	});
	it('a titled code that contradicts one name is a conflict still', async () => {
		const { told } = await joined('団体コード,市町村\n382027,今治市\n382019,高松市\n372013,高松市\n');
		expect(told).toEqual(['38202', 'conflicting code-and-name', '37201']);
	});
});

describe('19.7 the publisher’s code', () => {
	it('of the standard format: the prefecture in every row, the place in its own column', async () => {
		const { roles, told } = await joined(
			'全国地方公共団体コード,ID,地方公共団体名,名称,所在地_全国地方公共団体コード,所在地_都道府県,所在地_市区町村,件数\n' +
				'170003,1,石川県,甲館,172014,石川県,金沢市,1\n170003,2,石川県,乙館,172031,石川県,小松市,2\n170003,3,石川県,丙館,173843,石川県,羽咋郡志賀町,3\n'
		);
		expect(roles.codes).toEqual([4]);
		expect(told).toEqual(['17201', '17203', '17384']);
	});
	it('alone beside names', async () => {
		const { roles, told } = await joined(
			'全国地方公共団体コード,名称,市区町村\n170003,甲館,金沢市\n170003,乙館,小松市\n170003,丙館,志賀町\n'
		);
		expect(roles).toMatchObject({ codes: [], prefecture: 0 });
		expect(told).toEqual(['17201', '17203', '17384']);
	});
	it.each([
		['170003', '石川県金沢市鞍月1-1', '石川県七尾市袖ケ江町', ['17201', 'unmatched begins-with']],
		['382019', '愛媛県松山市二番町', '愛媛県松山市三番町', ['38201', '38201']]
	])(
		'%s beside addresses without a number, of which no row becomes the publisher’s prefecture',
		async (...each) => {
			const [code, first, second, expected] = each;
			const { roles, told } = await joined(
				`全国地方公共団体コード,名称,所在地\n${code},甲館,${first}\n${code},乙館,${second}\n`
			);
			expect([roles.area, told]).toEqual([2, expected]);
		}
	);
	it('is not what the map shows first, nor is a running number', async () => {
		const csv =
			'全国地方公共団体コード,ID,市区町村,件数,所在地_全国地方公共団体コード\n170003,1,金沢市,5,172014\n170003,2,小松市,6,172031\n';
		const { table } = await readFileTable(new TextEncoder().encode(csv), '表.csv');
		expect(table && new TableSession(joiner, table).report(true).proposed).toMatchObject({ column: 3 });
	});
	it('tells the prefecture of a name that several have', async () => {
		const { told } = await joined(
			'全国地方公共団体コード,名称,市区町村\n130001,甲館,府中市\n130001,乙館,調布市\n'
		);
		expect(told).toEqual(['13206', '13208']);
	});
	it('of a city whose facilities lie elsewhere, too', async () => {
		const { roles, told } = await joined(
			'全国地方公共団体コード,名称,市区町村\n382027,甲館,今治市\n382027,乙館,西条市\n382027,丙館,松山市\n'
		);
		expect(roles.codes).toEqual([]);
		expect(told).toEqual(['38202', '38206', '38201']);
	});
	it('beside the code of the place, without names', async () => {
		const { roles, told } = await joined(
			'全国地方公共団体コード,名称,所在地コード\n170003,甲館,172014\n170003,乙館,172031\n'
		);
		expect(roles.codes).toEqual([2]);
		expect(told).toEqual(['17201', '17203']);
	});
	it('of every prefecture in one list', async () => {
		const { roles, told } = await joined(
			'団体コード,市区町村\n170003,金沢市\n170003,小松市\n380008,今治市\n380008,松山市\n'
		);
		expect(roles).toMatchObject({ codes: [], prefecture: 0 });
		expect(told).toEqual(['17201', '17203', '38202', '38201']);
	});
	it('a city’s own code in every row of its list is its code', async () => {
		const { roles, told } = await joined('団体コード,市区町村,館\n382027,今治市,甲\n382027,今治市,乙\n');
		expect(roles.codes).toEqual([0]);
		expect(told).toEqual(['38202', '38202']);
	});
});
