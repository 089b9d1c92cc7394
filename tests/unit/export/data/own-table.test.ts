/** A person's own table in files that leave the device: named by file and column, never as the atlas's data. */
import { describe, expect, it } from 'vitest';
import { makeChoropleth } from '../../../../src/lib/derive/choropleth';
import type { UserMeasure } from '../../../../src/lib/model/user-measure';
import { dataGeoJson } from '../../../../src/lib/export/data/data-geojson';
import { dataJson } from '../../../../src/lib/export/data/data-json';
import { areaRows } from '../../../../src/lib/export/data/area-table';
import { creditsOf } from '../../../../src/lib/export/picture/shown';
import { MESSAGES } from '../../../../src/lib/text/messages';
import { tellUserMeasures, withUserMeasures } from '../../../../src/lib/text/user-data';
import { dataset, view } from '../view';

const mine: UserMeasure = {
	title: '実施状況',
	file: '調査.csv',
	kind: 'category',
	unit: '',
	categories: ['未実施', '実施'],
	values: new Map([
		['38202', 1],
		['38201', 0]
	]),
	blank: new Set()
};
const shown = view(null, {
	level: 'municipality',
	choropleth: makeChoropleth(dataset, {
		level: 'municipality',
		measure: 'mine',
		breaks: null,
		cases: [],
		userMeasures: { mine }
	}),
	t: withUserMeasures(MESSAGES.ja, { mine })
});

describe('exports of one’s own table', () => {
	it('name file and column in JSON and GeoJSON', () => {
		const own = { file: '調査.csv', column: '実施状況', kind: 'category' };
		expect(dataJson(shown)).toMatchObject({ measure_name: '利用者の表: 実施状況', own_table: own });
		expect(dataGeoJson(shown).atlas.own_table).toEqual(own);
	});
	it('say what a category is called, not only its number', () => {
		const { areas } = dataJson(shown);
		expect(areas.find(({ code }) => code === '38202')).toMatchObject({ value: 1, category: '実施' });
		expect(areas.find(({ code }) => code === '38203')).not.toHaveProperty('category');
	});
	it('say in the credit of every row that the values are not the atlas’s', () => {
		expect(creditsOf(shown).at(-1)).toBe(
			'「調査.csv」の列「実施状況」（このアトラスのデータではありません）'
		);
		const [header, first] = areaRows(shown);
		expect(header?.[5]).toBe('利用者の表: 実施状況');
		expect(first?.some((cell) => String(cell).includes('「調査.csv」の列'))).toBe(true);
	});
});

describe('an area’s line of one’s own table', () => {
	const tell = (code: string, table: UserMeasure = mine) =>
		tellUserMeasures(code, withUserMeasures(MESSAGES.ja, { mine: table }))[0]?.said ?? null;
	it('says the category, or the number with its unit', () => {
		expect(tell('38202')).toBe('実施');
		expect(tell('38202', { ...mine, kind: 'number', unit: '人', categories: [] })).toBe('1人');
	});
	it('tells a row without a value from no row', () => {
		expect(tell('38203', { ...mine, blank: new Set(['38203']) })).toBe('値なし');
		expect(tell('38203')).toBe('利用者の表にない');
	});
	it('is left out where the table is about the other level, or there is none', () => {
		expect(tell('38')).toBeNull();
		expect(tellUserMeasures('38202', MESSAGES.ja)).toEqual([]);
	});
});
