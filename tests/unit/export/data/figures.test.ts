/** What leaves the atlas where an official figure is shown: its name, unit, classes and whom to credit, with its date. */
import { describe, expect, it } from 'vitest';
import { dataJson } from '../../../../src/lib/export/data/data-json';
import { areaRows } from '../../../../src/lib/export/data/area-table';
import { makePicture } from '../../../../src/lib/export/picture/picture';
import { defaultTitle } from '../../../../src/lib/export/picture/picture-words';
import { pictureSvg } from '../../../../src/lib/export/svg/svg';
import { ALL, view } from '../view';
import { parseXml, textOf } from '../xml-tree';

const CREDIT = 'デジタル庁「自治体DXの取組に関するダッシュボード」（2024年7月12日）を加工して作成';

describe('an official figure', { timeout: 30_000 }, () => {
	const cio = view('17', { measure: 'cio' });
	const text = textOf(parseXml(pictureSvg(makePicture(cio, { ...ALL, title: defaultTitle(cio) }))));
	it('is named in a picture, with done, not done and not surveyed told apart, and credited with its date', () => {
		expect(defaultTitle(cio)).toContain('CIOの任命');
		for (const word of ['実施', '未実施', '調査無し', 'CIOの任命']) expect(text).toContain(word);
		expect(text.replaceAll(/\s/g, '')).toContain(CREDIT.replaceAll(/\s/g, ''));
	});
	it('is a column of the table, whose cells say why there is no number', () => {
		const [header, ...rows] = areaRows(cio);
		expect(header?.[5]).toBe('CIOの任命');
		const kanazawa = rows.find(([code]) => code === '172014');
		expect(kanazawa?.slice(5, 7)).toEqual([null, '調査無し']);
		expect(kanazawa?.at(-2)).toContain(CREDIT);
	});
	it('has its unit on the level of prefectures', () => {
		const [header, ...rows] = areaRows(view(null, { measure: 'cio' }));
		expect(header?.[5]).toBe('CIOの任命（%）');
		// 石川県: 9 of the 11 municipalities surveyed.
		expect(rows.find(([code]) => code === '170003')?.[5]).toBe(81.8182);
	});
	it('that was counted stands to the last person', () => {
		const rows = areaRows(view('14', { measure: 'population' }));
		expect(rows.find(([code]) => code === '141003')?.[5]).toBe(3777491);
	});
	it('made of two publications credits both', () => {
		expect(dataJson(view(null, { measure: 'density' })).credit).toEqual(
			expect.arrayContaining([
				'総務省「令和2年国勢調査」（2020年10月1日）を加工して作成',
				'国土地理院「全国都道府県市区町村別面積調」（2026年1月1日）を加工して作成'
			])
		);
	});
	it('is credited in English as well', () => {
		const { credit } = dataJson(view('38', { measure: 'fiscal-capacity', lang: 'en' }));
		expect(credit.join()).toContain('Processed from 「地方公共団体の主要財政指標一覧」');
		expect(credit.join()).toContain('fiscal 2021');
	});
});
