import { describe, expect, it } from 'vitest';
import { makeChoropleth } from '../../../src/lib/derive/choropleth';
import { makeTable } from '../../../src/lib/derive/table';
import { creditsOf } from '../../../src/lib/export/picture/shown';
import { tellArea } from '../../../src/lib/text/describe';
import { en } from '../../../src/lib/text/en';
import { ja } from '../../../src/lib/text/ja';
import { legendRows } from '../../../src/lib/text/legend-rows';
import { NO_FILTERS } from '../../../src/lib/view/defaults';
import type { Level, Measure } from '../../../src/lib/view/view';
import { CASES, miniCountry } from '../../fixtures/mini-country';
import { miniFigures } from '../../fixtures/mini-figures';

const country = miniCountry();
const figures = miniFigures();
function shaded(measure: Measure, level: Level = 'municipality') {
	return makeChoropleth(country, { level, measure, breaks: null, cases: CASES, figures });
}

describe('a map of done and not done', () => {
	const map = shaded('dx-policy');
	it('has two looks for the answers and one of its own for who was not asked', () => {
		expect(legendRows(map, ja).map(({ label, count }) => [label, count])).toEqual([
			['実施', 2],
			['未実施', 5],
			['調査無し', 1],
			['対象外', 2]
		]);
		expect(map.byArea.get('01233')).toEqual({ shade: 'not-surveyed', value: null });
	});
	it('says in the tooltip what was asked and what was answered', () => {
		expect(tellArea('01100', map, ja)).toEqual(['DXの全体方針 実施']);
		expect(tellArea('01403', map, en)).toEqual(['Overall DX policy: Not done']);
		expect(tellArea('01233', map, ja)).toEqual(['DXの全体方針 調査無し']);
	});
	it('of prefectures is a share of those surveyed, by name', () => {
		const prefectures = shaded('dx-policy', 'prefecture');
		expect(tellArea('01', prefectures, ja)).toEqual(['DXの全体方針 33.3%']);
		expect(ja.measureNote['dx-policy'].prefecture).toContain('実施した市区町村 ÷ 調査した市区町村');
	});
	it('is the table as well', () => {
		const row = makeTable(country, map, CASES, 'ja').find(({ code }) => code === '01233');
		expect(row).toMatchObject({ value: null, shade: 'not-surveyed' });
	});
	it('credits who asked', () => {
		expect(creditsOf({ cases: [], choropleth: map, filters: NO_FILTERS, t: ja }).at(-1)).toContain(
			'デジタル庁'
		);
		expect(creditsOf({ cases: [], choropleth: map, filters: NO_FILTERS, t: en }).at(-1)).toContain(
			'Digital Agency'
		);
	});
});

describe('a map of a rate', () => {
	it('tells 0, no value and out of the statistics apart', () => {
		const { byArea } = shaded('online-procedures');
		const look = (code: string) => byArea.get(code)?.shade;
		expect(['01403', '01517', '01695'].map(look)).toEqual(['zero', 'missing', 'not-applicable']);
	});
});

describe('a figure that prefectures have none of', () => {
	it('shades municipalities', () => {
		const { classes, counts } = shaded('fiscal-capacity');
		expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(8);
		expect(counts.get('not-applicable')).toBe(2);
	});
	it('has its own digits', () => {
		expect(tellArea('01100', shaded('fiscal-capacity'), ja)).toEqual(['財政力指数 0.72']);
	});
});
