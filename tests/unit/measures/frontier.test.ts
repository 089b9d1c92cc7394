import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeChoropleth } from '../../../src/lib/derive/choropleth';
import { evidenceOf } from '../../../src/lib/derive/evidence';
import type { Figures } from '../../../src/lib/model/figures';
import { THEMES } from '../../../src/lib/model/theme';
import { miniFigures } from '../../fixtures/mini-figures';
import { makeFrontier } from '../../../src/lib/measures/frontier';
import { resolveScope } from '../../../src/lib/derive/scope';
import { scopeOfPlaces } from '../../../src/lib/view/scope';
import { filterCases } from '../../../src/lib/derive/filter/filter';
import type { CaseHead } from '../../../src/lib/model/case-head';
import { indexNeighbours } from '../../../src/lib/model/dataset';
import { BORDERS, CASES, filters, makeCase, miniCountry } from '../../fixtures/mini-country';

const country = miniCountry();
const neighbours = indexNeighbours(BORDERS);
/** Any theme of any case. */
const GROUPS = THEMES.map(({ id }) => id);
const frontierOf = (
	cases: readonly CaseHead[],
	places: readonly string[] = [],
	{ themes = GROUPS, figures = null }: { themes?: readonly string[]; figures?: Figures | null } = {}
) =>
	makeFrontier(country, neighbours, {
		evidence: evidenceOf(country, cases, figures, 50),
		themes,
		within: resolveScope(scopeOfPlaces(places), country, neighbours, null).has
	});
const listed = (cases: readonly CaseHead[], places: readonly string[] = []) =>
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
		expect(frontierOf(CASES).of('07213')?.beside).toContain('01233');
	});
	it('tells two municipalities of the same name apart', () => {
		const frontier = frontierOf(CASES);
		expect(frontier.of('07213')?.beside.length).toBe(2);
		expect(frontier.of('01233')).toBeUndefined();
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
			['01', { frontier: 0, possible: 1, holders: 2, municipalities: 4 }],
			['07', { frontier: 0, possible: 2, holders: 1, municipalities: 4 }]
		]);
	});
	it('is empty without a case, and where everybody has one', () => {
		expect(listed([])).toEqual([]);
		const all = country.municipalities.map(({ code }) => makeCase({ id: `c-${code}`, area: code }));
		expect(listed(all)).toEqual([]);
	});
});

describe('the frontier by official answers', () => {
	const figures = miniFigures();
	const of = (themes: readonly string[], cases: readonly CaseHead[] = []) =>
		frontierOf(cases, [], { themes, figures });

	it('is true where a municipality answered “not done”, possible where it was not surveyed', () => {
		// 札幌市 and 福島市 have an overall policy; 伊達市 (01233) was not surveyed about it, but answered the rest.
		const { areas, counted } = of(['organisation/headquarters']);
		expect(counted).toBe('true');
		expect(areas.map(({ area, kind, beside }) => [area.code, kind, ...beside])).toEqual([
			['01233', 'true', '01100', '07201'],
			['01403', 'true', '01100'],
			['07213', 'true', '07201'],
			['07545', 'true', '07201']
		]);
		expect(of(['organisation/headquarters']).of('01100')).toBeUndefined();
	});
	it('of a theme that no survey asks about is possible only, and that is counted', () => {
		const frontier = of(['services/cashless'], CASES);
		expect(frontier.counted).toBe('possible');
		expect(new Set(frontier.areas.map(({ kind }) => kind))).toEqual(new Set(['possible']));
		expect(frontier.valueOf(frontier.areas[0]?.area ?? neverHere())).toBe(1);
	});
	it('takes a case for having it, as it takes an answer', () => {
		const cases = [makeCase({ id: 'hq', area: '01403', themes: ['organisation/headquarters'] })];
		expect(of(['organisation/headquarters'], cases).of('01403')).toBeUndefined();
		expect(of(['organisation/headquarters'], cases).of('01233')?.beside).toContain('01403');
	});
	it('without a theme asks each for what it lacks itself, first for what it answered “not done” to', () => {
		const { areas } = of([], CASES);
		const kinds = new Map(areas.map(({ area, kind }) => [area.code, kind]));
		// 伊達市 (01233) lacks the policy that 札幌市 has; 札幌市 lacks nothing that was asked, but the bus of 伊達市.
		expect(kinds.get('01233')).toBe('true');
		expect(areas.findIndex(({ kind }) => kind === 'possible')).toBeGreaterThan(0);
		const counts = of([], CASES).prefectures;
		expect(counts.reduce((sum, row) => sum + row.frontier + row.possible, 0)).toBe(areas.length);
	});
	it('shows the possible ones as unknown where the true ones are counted', () => {
		const frontier = of([], CASES);
		for (const { area, kind, beside } of frontier.areas)
			expect(frontier.valueOf(area)).toBe(kind === 'true' ? beside.length : 'unknown');
	});
});

function neverHere(): never {
	throw new Error('nobody is at the frontier');
}

describe('the choropleth of the frontier', () => {
	const shade = (
		level: 'municipality' | 'prefecture',
		cases: readonly CaseHead[],
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
	it('has the classes 1, 2 to 3, and 4 or more, whether or not anybody is in them, with counts', () => {
		const { classes, counts } = shade('municipality', CASES);
		expect(classes.map(({ from, count }) => [from, count])).toEqual([
			[1, 1],
			[2, 2],
			[4, 0]
		]);
		const others = (['covered', 'zero', 'unrecorded', 'not-applicable'] as const).map((look) =>
			counts.get(look)
		);
		expect(others).toEqual([3, undefined, 2, 2]);
	});
	it('puts four neighbours and more into the last class', () => {
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
				expect(prefectures.reduce((sum, row) => sum + row.frontier + row.possible, 0)).toBe(areas.length);
			})
		);
	});
});
