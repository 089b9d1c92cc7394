import { describe, expect, it } from 'vitest';
import { lgcodeOf } from '../../../../src/lib/model/code';
import { recognise } from '../../../../geodata/figures/take';
import { juki, municipalities, prefectures, residentsOf, sheet, take, type Row } from './made-up';

const cell = (rows: readonly Row[], row: number, column: number, text: string): readonly Row[] =>
	rows.map((each, i) => (i === row ? Object.assign([...each], { [column]: text }) : each));
const dated = (rows: readonly (readonly string[])[], id: string) => ({ rows, id });

describe('a file is known by its headings', () => {
	const cards = [
		'算出基準日',
		'都道府県名',
		'市区町村名',
		'総数（人口）',
		'交付枚数',
		'人口に対する交付枚数率',
		'人口算出基準日',
		'交付件数基準日',
		'団体コード'
	];
	it.each([
		dated(juki().slice(0, 5), 'juki'),
		dated(
			[
				['令和13年1月1日住民基本台帳人口・世帯数、令和12年人口動態（市区町村別）（総計）'],
				[],
				[],
				['', '', '', '人口', '人口', '人口', '世帯数'],
				['', '', '', '男', '女', '計', '世帯数'],
				['団体コード', '都道府県名', '市区町村名', '人', '人', '人', '世帯']
			],
			'juki'
		),
		dated(
			[
				['全市町村の主要財政指標（令和12年度）'],
				['団体コード', '都道府県名', '団体名', '財政力指数', '経常収支比率']
			],
			'fiscal-indices'
		),
		dated(
			[['全市町村の主要財政指標'], ['都道府県名', '団体名', '財政力指数', '経常収支比率']],
			'fiscal-indices'
		),
		dated([['全都道府県の主要財政指標'], ['都道府県名', '財政力指数', '経常収支比率']], 'fiscal-indices'),
		dated(
			[
				['SSDSE-A-2030', 'Prefecture', 'Municipality'],
				['', '', '年度'],
				['地域コード', '都道府県', '市区町村']
			],
			'ssdse'
		),
		dated([cards], 'cards'),
		dated(
			[['都道府県別団体名一覧表'], ['団体コード', '都道府県名', '市区町村名', '非選定', '区分']],
			'similar-groups'
		)
	])('$id', ({ rows, id }) => {
		expect(recognise(sheet('anything.csv', rows)).form.id).toBe(id);
	});
	it('and by the members of a JSON file', () => {
		const json = {
			source: 'x',
			summary: { total_municipalities: 1, total_applicable_systems: 1 },
			municipalities: [
				{ code: '011002', city: '札幌市', applicable_count: 1, applicable_businesses: ['戸籍'] }
			]
		};
		expect(recognise(sheet('a.json', [], json)).form.id).toBe('late-systems');
	});
	it('is refused with the first heading that differs', () => {
		const rows = cell(cell(juki(), 1, 2, '団体名'), 3, 5, '総数');
		expect(() => take(sheet('juki.csv', rows))).toThrow(
			/looks like 総務省「住民基本台帳.*C2: found "団体名", expected "市区町村名".*forms\/juki\.ts/
		);
	});
	it('is refused where it is like none', () => {
		expect(() =>
			take(
				sheet('x.csv', [
					['a', 'b'],
					['1', '2']
				])
			)
		).toThrow('x.csv: no form that is known');
	});
});

describe('residents', () => {
	it('are read with their date, of municipalities and prefectures', () => {
		const { form, columns } = take(sheet('juki.csv', juki()));
		expect(form.id).toBe('juki');
		const [column] = columns;
		expect([column?.id, column?.date]).toEqual(['residents', '2030-01-01']);
		expect(column?.values.size).toBe(municipalities.length + prefectures.length);
		expect(column?.values.get(municipalities[7]?.code ?? '')).toBe(String(residentsOf(7)));
	});
	it('are added to the municipality of today', () => {
		const [code, part] = ['01559', '紋別郡上湧別町'];
		const rows = juki().flatMap((row) =>
			row[0] === lgcodeOf(code)
				? [
						Object.assign([...row], { 5: String(Number(row[5]?.replace(',', '')) - 300) }),
						['015580', '北海道', part, '0', '0', '300']
					]
				: [row]
		);
		const at = municipalities.findIndex((each) => each.code === code);
		expect(take(sheet('juki.csv', rows)).columns[0]?.values.get(code)).toBe(String(residentsOf(at)));
	});
	it('stop where the total does not add up', () => {
		expect(() =>
			take(
				sheet(
					'juki.csv',
					juki((row) => (row[1] === '合計' ? Object.assign(row, { 5: '9' }) : row))
				)
			)
		).toThrow(/residents: the areas add up to \d+, but the file's own total \(F5\) is 9/);
	});
	it('stop where a prefecture is not the sum of its municipalities', () => {
		const wrong = juki((row) => (row[0] === '010006' ? Object.assign(row, { 5: '7' }) : row));
		expect(() => take(sheet('juki.csv', wrong))).toThrow(
			/not the sum of their municipalities' \(1\): 北海道 7/
		);
	});
	it('stop where a municipality has no row', () => {
		const short = juki((row) => (row[0] === '382027' ? null : row));
		expect(() => take(sheet('juki.csv', short))).toThrow(
			'1740 of 1741 areas have a row; without (1): 382027 愛媛県今治市'
		);
	});
	it('stop where a row is of no area, or an area has two', () => {
		const unknown = juki((row) => (row[0] === '382027' ? ['', '愛媛県', '架空市', '0', '0', '1'] : row));
		expect(() => take(sheet('juki.csv', unknown))).toThrow(
			/rows that are no area of the register \(1\): row \d+ 愛媛県 架空市/
		);
		const rows = juki();
		const twice = [...rows, rows.find(([code]) => code === '382027') ?? []];
		expect(() => take(sheet('juki.csv', twice))).toThrow('areas that have two rows (1)');
	});
	it('stop at a cell that is no number, and at a column of one value', () => {
		const text = juki((row) => (row[0] === '382027' ? Object.assign(row, { 5: '約千' }) : row));
		expect(() => take(sheet('juki.csv', text))).toThrow(/juki\.csv: F\d+: found "約千", expected a number/);
		const same = juki((row) => Object.assign(row, { 5: '0' }));
		expect(() => take(sheet('juki.csv', same))).toThrow('"0" in all 1741 rows; is it the right column?');
	});
});

describe('indices', () => {
	const rows = (value: (i: number) => string): readonly Row[] => [
		['全市町村の主要財政指標'],
		['団体コード', '都道府県名', '団体名', '財政力指数', '経常収支比率'],
		...municipalities.map(({ code, prefecture, name }, i) => [
			lgcodeOf(code),
			prefecture,
			name,
			value(i),
			'(90.0)'
		]),
		['全国市町村平均', '', '', '0.5', '90', '']
	];
	const halves = rows((i) => (i % 2 === 0 ? '0.25' : '0.75'));
	it('do not say their date before FY2018: then it is asked for', () => {
		expect(() => take(sheet('H30.xls', halves))).toThrow('write it behind the name: H30.xls=FY2021');
	});
	it('have values in brackets as numbers, and stop where all are the same', () => {
		expect(() => take(sheet('H30.xls', halves), 'FY2018')).toThrow(
			'ordinary-balance (FY2018): "90.0" in all 1741 rows'
		);
	});
	it('stop where the mean is another, and where a value is out of range', () => {
		expect(() =>
			take(
				sheet(
					'H30.xls',
					rows(() => '0.25')
				),
				'FY2018'
			)
		).toThrow(/mean of 財政力指数 is 0\.25\d*, but the file's own/);
		expect(() =>
			take(
				sheet(
					'H30.xls',
					rows((i) => (i === 3 ? '7' : i === 4 ? '-6' : '0.5'))
				),
				'FY2018'
			)
		).toThrow(/fiscal-capacity: values outside 0 to 5 \(2\): 012041 北海道旭川市 "7.00"/);
	});
});

describe('cards', () => {
	const head = [
		'算出基準日',
		'都道府県名',
		'市区町村名',
		'総数（人口）',
		'交付枚数',
		'人口に対する交付枚数率',
		'人口算出基準日',
		'交付件数基準日',
		'団体コード'
	];
	const rows = municipalities.map(({ code, prefecture, name }, i) => [
		...['2030/01/31', prefecture, name, '1000', String(i % 900), ((i % 900) / 10).toFixed(1), '', ''],
		lgcodeOf(code).replace(/^0/, '')
	]);
	it('are read by codes that have lost their zero, and rated of a prefecture as cards by residents', () => {
		const [column] = take(sheet('cards.csv', [head, ...rows])).columns;
		expect(column?.values.get('01220')).toBe(rows.find((row) => row[2] === '士別市')?.[5]);
		const inside = rows.filter((row) => row[1] === '愛媛県').map((row) => Number(row[4]));
		const rate = inside.reduce((sum, each) => sum + each, 0) / inside.length / 10;
		expect(Number(column?.values.get('38'))).toBeCloseTo(rate, 1);
	});
	it('stop where the rate is not cards by residents', () => {
		const off = rows.map((row, i) => (i === 5 ? Object.assign([...row], { 5: '99.9' }) : row));
		expect(() => take(sheet('cards.csv', [head, ...off]))).toThrow(
			'cards.csv: F7: found 99.9, but cards by residents is 0.500'
		);
	});
});

describe('lists of late systems', () => {
	const list = (total: number) => ({
		source: 'デジタル庁 一覧（令和12年6月末時点）',
		summary: { total_municipalities: 2, total_applicable_systems: total },
		municipalities: [
			{
				code: '382027',
				prefecture: '愛媛県',
				city: '今治市',
				applicable_count: 2,
				applicable_businesses: ['戸籍', '就学']
			},
			{ code: '380008', prefecture: '愛媛県', city: '', applicable_count: 1, applicable_businesses: ['就学'] }
		]
	});
	it('leave 0 where nothing is listed', () => {
		const [count, names] = take(sheet('late.json', [], list(3))).columns;
		expect([
			count?.date,
			count?.values.get('38202'),
			count?.values.get('38'),
			count?.values.get('38201')
		]).toEqual(['2030-06-30', '2', '1', '0']);
		expect(names?.values.get('38202')).toBe('戸籍;就学');
	});
	it('stop where the total is another', () => {
		expect(() => take(sheet('late.json', [], list(4)))).toThrow('(summary.total_applicable_systems) is 4');
	});
});
