import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeChoropleth } from '../../../src/lib/derive/choropleth';
import { makeTable, sortRows, TABLE_COLUMNS } from '../../../src/lib/derive/table';
import { CASES, miniCountry } from '../../fixtures/mini-country';
import { MEASURES } from '../../../src/lib/measures/registry';

const country = miniCountry();
const choropleth = makeChoropleth(country, {
	level: 'municipality',
	measure: 'cases',
	breaks: null,
	cases: CASES
});
const rows = makeTable(country, choropleth, CASES, 'ja');
const codes = (key: string, descending = false) =>
	sortRows(rows, { key, descending }).map(({ code }) => code);

describe('makeTable', () => {
	test('holds exactly what the map holds', () => {
		for (const measure of MEASURES) {
			const map = makeChoropleth(country, { level: 'municipality', measure, breaks: null, cases: CASES });
			const table = makeTable(country, map, CASES, 'ja');
			expect(table.map(({ code, value, shade }) => [code, { value, shade }])).toEqual([...map.byArea]);
		}
	});

	test('a row tells the area', () => {
		expect(rows[0]).toEqual({
			code: '01100',
			lgcode: '011002',
			kind: 'designated-city',
			name: '札幌市',
			kana: 'さっぽろし',
			prefectureCode: '01',
			prefecture: '北海道',
			region: 'hokkaido',
			value: 3,
			second: null,
			shade: 1,
			cases: 3,
			themes: 4,
			population: 4000,
			density: 40
		});
	});

	test('an area that is not recorded has no number of cases, which is not 0', () => {
		expect(rows.find(({ code }) => code === '01517')).toMatchObject({
			cases: null,
			themes: null,
			value: null
		});
	});

	test('is in the reader’s language', () => {
		expect(makeTable(country, choropleth, CASES, 'en')[0]).toMatchObject({
			name: 'Sapporo City',
			prefecture: 'Hokkaido'
		});
	});
});

describe('sortRows', () => {
	test('by number, either way, rows without one last', () => {
		expect(codes('population').slice(0, 3)).toEqual(['07546', '07545', '01517']);
		expect(codes('population', true).slice(0, 2)).toEqual(['01100', '07201']);
		expect(codes('population').slice(-2)).toEqual(['01695', '01696']);
		expect(codes('population', true).slice(-2)).toEqual(['01695', '01696']);
	});

	test('names by their reading', () => {
		expect(codes('name').slice(0, 3)).toEqual(['07545', '01100', '01695']);
	});

	test('English names by their letters', () => {
		const english = makeTable(country, choropleth, CASES, 'en');
		const names = sortRows(english, { key: 'name', descending: false }, 'en').map(({ name }) => name);
		expect(names.slice(0, 3)).toEqual(['Date City', 'Date City', 'Fukushima City']);
	});

	test('equals stay by code, either way', () => {
		expect(codes('prefecture', true).slice(0, 4)).toEqual(['07201', '07213', '07545', '07546']);
	});

	test('an unknown column sorts by code', () => {
		expect(codes('colour')).toEqual(rows.map(({ code }) => code));
		expect(sortRows(rows, null)).toEqual(rows);
	});

	test('keeps every row, whatever their order was', () => {
		const shuffled = fc.shuffledSubarray([...rows], { minLength: rows.length });
		const sort = fc.record({ key: fc.constantFrom(...TABLE_COLUMNS), descending: fc.boolean() });
		fc.assert(
			fc.property(shuffled, sort, (list, by) => {
				expect(sortRows(list, by)).toEqual(sortRows(rows, by));
			})
		);
	});
});
