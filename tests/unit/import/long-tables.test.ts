/** Long tables, titles of columns, lists of cases whose titles are half empty. */
import { describe, expect, it } from 'vitest';
import { parseDocument, formatDocument, tableOf } from '../../../src/lib/import/session/document';
import { readPeriod } from '../../../src/lib/import/long/period';
import { readFileTable } from '../../../src/lib/import/read';
import { TableSession } from '../../../src/lib/import/session/session';
import { userSeries } from '../../../src/lib/model/series/user-series';
import { packUserMeasure, parseUserMeasure } from '../../../src/lib/model/user-measure';
import { MESSAGES } from '../../../src/lib/text/messages';
import { withUserMeasures } from '../../../src/lib/text/user-data';
import { joiner } from '../join/register';

async function sessionOf(csv: string): Promise<TableSession> {
	const { table } = await readFileTable(new TextEncoder().encode(csv), '表.csv');
	if (!table) throw new Error('refused');
	return new TableSession(joiner, table);
}
const namesOf = (session: TableSession) => session.report(true).columns.map(({ name }) => name);

describe('19.13 a long table', () => {
	const cities = ['松山市', '今治市', '宇和島市', '西条市'];
	const years = cities.flatMap((city, i) =>
		[2022, 2023, 2024].map((year) => `${year},${city},${i}${year % 10}`)
	);
	const YEARS = `年度,市町村,件数\n${years.join('\n')}\n合計,,99\n`;
	const KINDS = `年度,区分,市町村,額（千円）\n${years
		.flatMap((line) => {
			const [year, city, value] = line.split(',');
			return ['市町村民税', '固定資産税'].map((kind, k) => `${year},${kind},${city},${value}${k}`);
		})
		.join('\n')}\n`;
	it('is told by the column of its years, with the rows of each', async () => {
		expect((await sessionOf(YEARS)).report(true).long).toEqual([
			{
				index: 0,
				name: '年度',
				values: [
					{ value: '2022', rows: 4 },
					{ value: '2023', rows: 4 },
					{ value: '2024', rows: 4 },
					{ value: '合計', rows: 1 }
				],
				dates: ['FY2022', 'FY2023', 'FY2024']
			}
		]);
	});
	it('shows the rows of one year only, and says how many it leaves out', async () => {
		const session = await sessionOf(YEARS);
		session.choose({ column: 2, combine: { by: 'none' }, incomparable: false });
		expect(session.report(true).made).toMatchObject({ unresolvedDuplicates: 4 });
		session.filter([[0, '2024']]);
		const { made, aside, choices } = session.report(true);
		expect(made).toMatchObject({ unresolvedDuplicates: 0, measure: { title: '件数（2024）' } });
		expect(Object.fromEntries(made?.measure.values ?? [])).toEqual({
			'38201': 4,
			'38202': 14,
			'38203': 24,
			'38206': 34
		});
		expect(aside).toContainEqual(['filtered', 9]);
		expect(choices.measure).not.toBeNull();
		session.filter([]);
		expect(session.report(true).counts.matched).toBe(12);
	});
	it('by year and kind, a measure in each', async () => {
		const session = await sessionOf(KINDS);
		expect(session.report(true).long.map(({ name }) => name)).toEqual(['年度', '区分']);
		session.filter([
			[0, '2023'],
			[1, '固定資産税']
		]);
		session.choose({ column: 3, combine: { by: 'none' }, incomparable: false });
		const { made, long } = session.report(true);
		expect(made?.measure).toMatchObject({ title: '額（千円）（2023、固定資産税）', unit: '千円' });
		expect(made?.measure.values.get('38202')).toBe(131);
		expect(long.map(({ name }) => name)).toEqual(['年度', '区分']);
	});
	it('opens again as it was', async () => {
		const session = await sessionOf(KINDS);
		session.filter([[0, '2023']]);
		const document = parseDocument(formatDocument(session.document()));
		if ('fault' in document) throw new Error(document.fault);
		const again = new TableSession(joiner, tableOf(document), document);
		expect(again.report(true).counts).toEqual(session.report(true).counts);
	});
	it('becomes a measure that moves through its years, and survives being kept', async () => {
		const session = await sessionOf(YEARS);
		const { proposed } = session.report(true);
		expect(proposed).toMatchObject({ column: 2, steps: { by: 'rows', column: 0 } });
		session.choose(proposed);
		const measure = session.report(true).made?.measure ?? null;
		expect(measure).toMatchObject({ title: '件数', course: { dates: ['FY2022', 'FY2023', 'FY2024'] } });
		expect(measure?.course?.values.get('38202')).toEqual([12, 13, 14]);
		expect(measure?.values.get('38202')).toBe(14);
		const kept = parseUserMeasure(JSON.parse(JSON.stringify(measure && packUserMeasure(measure))));
		expect(kept).toEqual(measure);
		const series = userSeries('mine', kept ?? undefined);
		expect([series?.of('38202', 0), series?.of('38204', 0), series?.has?.('38204')]).toEqual([
			12,
			'missing',
			false
		]);
		// One year alone, and all of them again.
		session.filter([[0, '2023']]);
		expect(session.report(true).made?.measure).toMatchObject({ title: '件数（2023）' });
		expect(session.report(true).made?.measure.course).toBeUndefined();
		session.filter([]);
		expect(session.report(true).made?.measure).toEqual(measure);
		const document = parseDocument(formatDocument(session.document()));
		if ('fault' in document) throw new Error(document.fault);
		expect(new TableSession(joiner, tableOf(document), document).report(true).made?.measure).toEqual(measure);
	});
	it.each([
		[
			'in rows',
			'市町村,年,状況\n松山市,2020,未実施\n松山市,2021,実施\n今治市,2020,検討中\n今治市,2021,実施\n西条市,2020,未実施\n西条市,2021,未実施\n'
		],
		[
			'in columns',
			'市町村,2020年 状況,2021年 状況\n松山市,未実施,実施\n今治市,検討中,実施\n西条市,未実施,未実施\n'
		]
	])('of categories %s moves through its dates in one set of colours', async (_, csv) => {
		const session = await sessionOf(csv);
		session.choose(session.report(true).proposed);
		const measure = session.report(true).made?.measure;
		expect(measure).toMatchObject({ kind: 'category', title: '状況', course: { dates: ['2020', '2021'] } });
		const named = (code: string) =>
			measure?.course?.values.get(code)?.map((value) => measure.categories[value ?? NaN]);
		expect([named('38201'), named('38202'), named('38206')]).toEqual([
			['未実施', '実施'],
			['検討中', '実施'],
			['未実施', '未実施']
		]);
		expect(userSeries('mine', measure)?.kinds).toBe(3);
	});
	it('keeps apart what is blank at a date, and what is of several rows', async () => {
		const session = await sessionOf(
			'市町村,年,値\n松山市,2020,1\n松山市,2021,-\n今治市,2020,3\n今治市,2021,4\n西条市,2020,5\n西条市,2020,6\n西条市,2021,7\n大洲市,2021,9\n'
		);
		session.choose({
			...{ column: 2, combine: { by: 'none' }, incomparable: false },
			steps: { by: 'rows', column: 1 }
		});
		const { made } = session.report(true);
		expect(made).toMatchObject({ unresolvedDuplicates: 1, missing: 1 });
		expect(Object.fromEntries(made?.measure.course?.values ?? [])).toEqual({
			'38201': [1, null],
			'38202': [3, 4],
			'38206': [null, 7],
			'38207': [null, 9]
		});
		expect([...(made?.measure.blank ?? [])]).toEqual(['38201']);
	});
	it('with a column of names of measures has one measure a name, each with its own unit', async () => {
		const csv = `年,指標,単位,市町村,値\n${cities
			.flatMap((city, i) =>
				[2015, 2020].flatMap((year) => [
					`${year},人口,人,${city},${i}${year}`,
					`${year},高齢化率,%,${city},${i}.5`
				])
			)
			.join('\n')}\n`;
		const session = await sessionOf(csv);
		const { pivot, proposed } = session.report(true);
		expect(pivot).toEqual({ column: 1, value: 4, names: ['人口', '高齢化率'] });
		session.choose(proposed);
		expect(session.report(true).made?.measure).toMatchObject({
			...{ title: '人口', unit: '人', kind: 'number' },
			course: { dates: ['2015', '2020'] }
		});
		if (proposed) session.choose({ ...proposed, only: { column: 1, value: '高齢化率' } });
		const { made } = session.report(true);
		expect(made?.measure).toMatchObject({ title: '高齢化率', unit: '%', kind: 'percent' });
		expect(made?.measure.course?.values.get('38202')).toEqual([1.5, 1.5]);
	});
	it('by kind, whose values say what they are, is named by both', async () => {
		const session = await sessionOf(KINDS);
		session.filter([[0, '2024']]);
		const { pivot, proposed } = session.report(true);
		expect(pivot?.names).toEqual(['市町村民税', '固定資産税']);
		session.choose(proposed);
		expect(session.report(true).made?.measure).toMatchObject({
			title: '額（千円）（市町村民税）（2024）',
			unit: '千円'
		});
	});
	it('is none where one row an area, wards or facilities are meant', async () => {
		for (const csv of [
			'市町村,件数,状況\n松山市,1,甲\n今治市,2,乙\n西条市,3,甲\n',
			'市,区,値\n札幌市,中央区,1\n札幌市,北区,3\n札幌市,東区,2\n',
			'市町村,施設\n松山市,甲館\n松山市,乙館\n今治市,丙館\n今治市,丁館\n'
		]) {
			expect((await sessionOf(csv)).report(true).long).toEqual([]);
		}
	});
});

describe('19.13 a wide table', () => {
	it('with a column a year is a measure of several dates', async () => {
		const session = await sessionOf(
			'市町村,面積,人口（人） 平成27年,人口（人） 令和2年（2020年）,人口（人） 2010年,世帯 2020年\n松山市,1,10,20,5,3\n今治市,2,30,,7,4\n'
		);
		const { across, proposed } = session.report(true);
		expect(across).toEqual([{ name: '人口（人）', columns: [4, 2, 3], dates: ['2010', '2015', '2020'] }]);
		session.choose(proposed);
		const { made } = session.report(true);
		expect(made?.measure).toMatchObject({ title: '人口（人）', unit: '人' });
		expect(Object.fromEntries(made?.measure.course?.values ?? [])).toEqual({
			'38201': [5, 10, 20],
			'38202': [7, 30, null]
		});
		session.choose({ column: 1, combine: { by: 'none' }, incomparable: false });
		expect(session.report(true).made?.measure).toMatchObject({ title: '面積' });
	});
	it('whose titles are years only is named after its file', async () => {
		const session = await sessionOf('市町村,H27,H28,R元\n松山市,1,2,3\n今治市,4,5,6\n');
		session.choose(session.report(true).proposed);
		expect(session.report(true).made?.measure).toMatchObject({
			title: '表',
			course: { dates: ['2015', '2016', '2019'] }
		});
	});
	it.each([
		['2024', '年度', 'FY2024'],
		['令和6年度', '年', 'FY2024'],
		['平成元年', '', '1989'],
		['昭和60年10月1日現在', '', '1985-10-01'],
		['2024/4', '', '2024-04'],
		['2020000000', '時間軸', '2020'],
		['ＦＹ２０２３', '', 'FY2023'],
		['H30', '', '2018'],
		['合計', '年度', null],
		['38202', '年', null],
		['1,985', '年', null],
		['2024-13', '', null],
		['2024年 男', '', null]
	])('%s below %s is %s', (cell, title, date) => {
		expect(readPeriod(cell, title)).toBe(date);
	});
});

describe('19.14 names of columns', () => {
	it('are not titles, units and dates of the table', async () => {
		const session = await sessionOf(
			'令和5年度　市町村別人口一覧,,（単位：人）\n,,令和6年1月1日現在\n市町村,人口,世帯\n松山市,5,2\n今治市,3,1\n'
		);
		expect(namesOf(session)).toEqual(['市町村', '人口', '世帯']);
	});
	it('nor footnotes, nor their marks', async () => {
		const session = await sessionOf(
			'市町村,人口※1,世帯数（注2）,面積（km2）\n松山市,5,2,1\n今治市,3,1,1\n※1 速報値,,,\n注2 住民基本台帳による,,,\n'
		);
		expect(namesOf(session)).toEqual(['市町村', '人口', '世帯数', '面積（km2）']);
	});
	it('of two lines are joined, of long ones the difference comes first', async () => {
		const session = await sessionOf(
			'団体名,窓口,,行政手続のオンライン化の実施状況（令和5年度末）,\n,件数,割合,オンライン化済みの手続の数,未着手の手続の数\n松山市,1,2,3,4\n今治市,1,2,3,4\n'
		);
		expect(namesOf(session)).toEqual([
			'団体名',
			'窓口 件数',
			'窓口 割合',
			'オンライン化済みの手続の数［行政手続のオン…］',
			'未着手の手続の数［行政手続のオンライン化の…］'
		]);
	});
	it('are fewer than 24 letters, tell columns apart, and nothing of them is lost', async () => {
		const session = await sessionOf(
			'市町村,行政手続のオンライン化の実施状況に関する令和5年度末の調査の結果（実施した手続の数）（件）,行政手続のオンライン化の実施状況に関する令和5年度末の調査の結果（全手続の数）（件）,人口（国内）\n松山市,1,2,3\n今治市,1,2,3\n'
		);
		const { columns } = session.report(true);
		expect(columns.map(({ name }) => name)).toEqual([
			'市町村',
			'…実施した手続の数）（件）',
			'…全手続の数）（件）',
			'人口（国内）'
		]);
		expect(columns[1]?.whole).toMatch(/^行政手続の.*（件）$/u);
		// A unit comes from its own brackets only.
		expect(columns.map(({ unit }) => unit)).toEqual(['', '件', '件', '']);
		session.choose({ column: 1, combine: { by: 'none' }, incomparable: false });
		const measure = session.report(true).made?.measure;
		expect(measure).toMatchObject({ title: columns[1]?.name, whole: columns[1]?.whole, unit: '件' });
		expect(session.joined().titles[1]).toBe(columns[1]?.whole);
		expect(
			withUserMeasures(MESSAGES.ja, measure ? { mine: measure } : {}).measureNote.mine.municipality
		).toContain(columns[1]?.whole);
	});
	it('a heading that speaks of municipalities is above all its columns', async () => {
		const session = await sessionOf('市区町村名,市町村の防災,,\n,訓練,計画,計\n松山市,1,2,3\n今治市,1,2,3\n');
		expect(namesOf(session)).toEqual([
			'市区町村名',
			'市町村の防災 訓練',
			'市町村の防災 計画',
			'市町村の防災 計'
		]);
	});
	it('a lone group heading stays', async () => {
		const session = await sessionOf('市町村,,令和5年度,\n,面積,男,女\n松山市,1,2,3\n今治市,1,2,3\n');
		expect(namesOf(session)).toEqual(['市町村', '面積', '令和5年度 男', '令和5年度 女']);
	});
});

describe('19.16 a list of cases', () => {
	it('whose title is half empty and whose name is full: the full one is proposed', async () => {
		const session = await sessionOf(
			'市町村,title,name,summary\n松山市,,窓口の改善,あ\n今治市,書かない窓口,書かない窓口の導入,い\n西条市,,電子申請,う\n'
		);
		const { caseFields } = session.report(true);
		expect(caseFields.title).toBe(2);
		session.chooseCases({ fields: caseFields, themes: {} });
		expect(session.report(true).cases).toMatchObject({ count: 3, untitled: 0 });
		session.chooseCases({ fields: { ...caseFields, title: 1 }, themes: {} });
		expect(session.report(true).cases).toMatchObject({ count: 1, untitled: 2 });
	});
	it('a title that is nearly full stays the title', async () => {
		const session = await sessionOf(
			'市町村,title,name\n松山市,甲,子\n今治市,乙,丑\n西条市,丙,寅\n大洲市,,卯\n'
		);
		expect(session.report(true).caseFields.title).toBe(1);
	});
});
