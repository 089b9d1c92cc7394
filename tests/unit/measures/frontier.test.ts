import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeChoropleth } from '../../../src/lib/derive/choropleth';
import { makeFrontier } from '../../../src/lib/measures/frontier';
import { resolveScope } from '../../../src/lib/derive/scope';
import { scopeOfPlaces } from '../../../src/lib/view/scope';
import { filterCases } from '../../../src/lib/derive/filter/filter';
import type { Case } from '../../../src/lib/model/case';
import { indexNeighbours } from '../../../src/lib/model/dataset';
import { BORDERS, CASES, filters, makeCase, miniCountry } from '../../fixtures/mini-country';

const country = miniCountry();
const neighbours = indexNeighbours(BORDERS);
const frontierOf = (cases: readonly Case[], places: readonly string[] = []) =>
	makeFrontier(country, neighbours, {
		cases,
		within: resolveScope(scopeOfPlaces(places), country, neighbours, null).has
	});
const listed = (cases: readonly Case[], places: readonly string[] = []) =>
	frontierOf(cases, places).areas.map(({ area, beside }) => [area.code, ...beside]);

describe('the frontier', () => {
	it('is who has no case and borders somebody who has, most such neighbours first, the longest border first', () => {
		expect(listed(CASES)).toEqual([
			['01403', '01233', '01100'],
			['07213', '01233', '07201'],
			['07545', '07201']
		]);
	});
	it('leaves out who has a case, who borders nobody that has, and islands', () => {
		const found = frontierOf(CASES).areas.map(({ area }) => area.code);
		for (const code of ['01100', '07546', '01517']) expect(found).not.toContain(code);
	});
	it('crosses the border of prefectures', () => {
		expect(frontierOf(CASES).besideOf('07213')).toContain('01233');
	});
	it('tells two municipalities of the same name apart', () => {
		const frontier = frontierOf(CASES);
		expect(frontier.besideOf('07213').length).toBe(2);
		expect(frontier.besideOf('01233')).toEqual([]);
	});
	it('of a theme counts who has other cases only as without one', () => {
		const services = filterCases(country, filters({ themes: ['services'] }));
		expect(listed(services)).toEqual([
			['01233', '01100', '07201'],
			['01403', '01100'],
			['07213', '07201'],
			['07545', '07201']
		]);
		const cashless = filterCases(country, filters({ themes: ['services/cashless'] }));
		expect(listed(cashless)).toEqual([
			['01233', '01100'],
			['01403', '01100']
		]);
	});
	it('takes no notice of what prefectures run themselves', () => {
		expect(listed(filterCases(country, filters({ themes: ['organisation'] })))).toEqual([]);
	});
	it('of some places holds their municipalities only, whatever lies behind their border', () => {
		expect(listed(CASES, ['07'])).toEqual([
			['07213', '01233', '07201'],
			['07545', '07201']
		]);
		expect(listed(CASES, ['hokkaido'])).toEqual([['01403', '01233', '01100']]);
	});
	it('is counted by prefecture', () => {
		const counts = frontierOf(CASES).prefectures.map(({ prefecture, ...row }) => [prefecture.code, row]);
		expect(counts).toEqual([
			['01', { frontier: 1, holders: 2, municipalities: 4 }],
			['07', { frontier: 2, holders: 1, municipalities: 4 }]
		]);
	});
	it('is empty without a case, and where everybody has one', () => {
		expect(listed([])).toEqual([]);
		const all = country.municipalities.map(({ code }) => makeCase({ id: `c-${code}`, area: code }));
		expect(listed(all)).toEqual([]);
	});
});

describe('the choropleth of the frontier', () => {
	const shade = (
		level: 'municipality' | 'prefecture',
		cases: readonly Case[],
		places: readonly string[] = []
	) =>
		makeChoropleth(country, {
			level,
			measure: 'frontier',
			breaks: null,
			cases,
			frontier: frontierOf(cases, places)
		});
	const shades = (choropleth: ReturnType<typeof shade>) =>
		Object.fromEntries([...choropleth.byArea].map(([code, each]) => [code, each.shade]));

	it('tells the frontier, who has a case, 未収録 and the northern villages apart', () => {
		expect(shades(shade('municipality', CASES))).toEqual({
			'01100': 'covered',
			'01233': 'covered',
			'01403': 1,
			'01517': 'unrecorded',
			'01695': 'not-applicable',
			'01696': 'not-applicable',
			'07201': 'covered',
			'07213': 1,
			'07545': 0,
			'07546': 'unrecorded'
		});
	});
	it('has the classes 1, 2 and 3 or more, whether or not anybody is in them, with counts', () => {
		const { classes, counts } = shade('municipality', CASES);
		expect(classes.map(({ from, count }) => [from, count])).toEqual([
			[1, 1],
			[2, 2],
			[3, 0]
		]);
		const others = (['covered', 'zero', 'unrecorded', 'not-applicable'] as const).map((look) =>
			counts.get(look)
		);
		expect(others).toEqual([3, undefined, 2, 2]);
	});
	it('puts three neighbours and more into the last class', () => {
		const around = ['01100', '01403', '07201', '07213'].map((code) =>
			makeCase({ id: `c-${code}`, area: code })
		);
		const choropleth = shade('municipality', around);
		expect(choropleth.byArea.get('01233')).toEqual({ shade: 2, value: 4 });
	});
	it('shows zero, not 未収録, where other cases are recorded', () => {
		const chatbot = filterCases(country, filters({ themes: ['services/chatbot'] }));
		expect(shades(shade('municipality', chatbot))['01100']).toBe('zero');
	});
	it('is not applicable outside the places looked at', () => {
		expect(shades(shade('municipality', CASES, ['07']))['01403']).toBe('not-applicable');
	});
	it('counts municipalities at the level of prefectures', () => {
		const { byArea } = shade('prefecture', CASES);
		expect([byArea.get('01')?.value, byArea.get('07')?.value]).toEqual([1, 2]);
	});
	it('without who borders whom knows nothing', () => {
		const blind = makeChoropleth(country, {
			level: 'municipality',
			measure: 'frontier',
			breaks: null,
			cases: CASES
		});
		expect(new Set([...blind.byArea.values()].map((each) => each.shade))).toEqual(
			new Set(['not-applicable'])
		);
	});
});

describe('whoever has a case', () => {
	const some = fc.subarray(country.municipalities.map(({ code }) => code));
	const casesOf = (codes: readonly string[]) =>
		codes.map((code) => makeCase({ id: `c-${code}`, area: code }));

	it('nobody at the frontier has one, and everybody borders each that is named, both ways', () => {
		fc.assert(
			fc.property(some, (codes) => {
				for (const { area, beside } of frontierOf(casesOf(codes)).areas) {
					expect(codes).not.toContain(area.code);
					expect(beside.length).toBeGreaterThan(0);
					expect(new Set(beside).size).toBe(beside.length);
					for (const code of beside) {
						expect(codes).toContain(code);
						expect(neighbours.of(code).map((each) => each.code)).toContain(area.code);
					}
				}
			})
		);
	});
	it('the order of the cases does not matter', () => {
		fc.assert(
			fc.property(some, (codes) => {
				expect(listed(casesOf(codes.toReversed()))).toEqual(listed(casesOf(codes)));
			})
		);
	});
	it('the prefectures’ counts add up to the list', () => {
		fc.assert(
			fc.property(some, fc.subarray(['01', '07']), (codes, places) => {
				const { areas, prefectures } = frontierOf(casesOf(codes), places);
				expect(prefectures.reduce((sum, row) => sum + row.frontier, 0)).toBe(areas.length);
			})
		);
	});
});
