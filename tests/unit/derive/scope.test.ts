import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkView } from '../../../src/lib/derive/check-view';
import { makeCoverageTable } from '../../../src/lib/derive/coverage-table';
import { deriveView } from '../../../src/lib/derive/derive-view';
import { NOTHING_LOADED } from '../../../src/lib/derive/derived-view';
import { makePanel } from '../../../src/lib/derive/panel';
import { makeProfile } from '../../../src/lib/derive/profile';
import { resolveScope } from '../../../src/lib/derive/scope';
import { indexNeighbours } from '../../../src/lib/model/dataset';
import type { Framework, Frameworks } from '../../../src/lib/model/framework';
import { areaUnit, unitOfScope } from '../../../src/lib/text/area-units';
import { tellArea } from '../../../src/lib/text/describe';
import { MESSAGES } from '../../../src/lib/text/messages';
import { defaultView } from '../../../src/lib/view/defaults';
import { leaveScope, setScope, togglePlace } from '../../../src/lib/view/intents';
import { COUNTRY, scopeOfPlaces, type Scope } from '../../../src/lib/view/scope';
import { BORDERS, miniCountry } from '../../fixtures/mini-country';
import { miniFigures } from '../../fixtures/mini-figures';

const country = miniCountry();
const neighbours = indexNeighbours(BORDERS);
const figures = miniFigures();
const BETWEEN: Framework = {
	id: 'renkei-1',
	name: '伊達圏域',
	kind: 'core-city',
	centres: ['01233'],
	members: ['01233', '07213'],
	since: null,
	status: 'complete',
	stated: 2,
	source: {
		url: 'https://example.jp/',
		publisher: '伊達市',
		kind: 'official',
		date: null,
		read: '2026-11-01'
	}
};
const frameworks: Frameworks = {
	all: [BETWEEN],
	byId: (id) => (id === BETWEEN.id ? BETWEEN : undefined),
	of: (code) => (BETWEEN.members.includes(code) ? [BETWEEN] : [])
};
const list = (...areas: readonly string[]): Scope => ({ kind: 'list', name: '', areas });
const resolved = (scope: Scope) => resolveScope(scope, country, neighbours, frameworks);
const codesOf = (scope: Scope) => [...(resolved(scope).codes ?? ['all'])].sort();

describe('the areas of a scope', () => {
	it('are those of regions and prefectures, with what these run themselves', () => {
		expect(codesOf(COUNTRY)).toEqual(['all']);
		expect(codesOf(scopeOfPlaces(['tohoku']))).toEqual(['07201', '07213', '07545', '07546']);
		const { has, whole, prefectures } = resolved(scopeOfPlaces(['07']));
		expect([has('07'), has('07201'), has('01'), has('01100')]).toEqual([true, true, false, false]);
		expect([whole, prefectures]).toEqual([true, ['07']]);
	});
	it('are an area with its neighbours, or theirs as well, across prefectures', () => {
		expect(codesOf({ kind: 'around', area: '01403', rings: 1 })).toEqual(['01100', '01233', '01403']);
		expect(codesOf({ kind: 'around', area: '01403', rings: 2 })).toEqual([
			'01100',
			'01233',
			'01403',
			'07201',
			'07213'
		]);
		expect(codesOf({ kind: 'around', area: '01517', rings: 2 })).toEqual(['01517']);
	});
	it('are those of a list, a prefecture in it with all of its own, and of a framework', () => {
		expect(codesOf(list('07', '01100'))).toEqual(['01100', '07201', '07213', '07545', '07546']);
		const between = resolved({ kind: 'framework', id: 'renkei-1' });
		const { whole, prefectures, has } = between;
		expect([whole, prefectures, has('01'), has('01233')]).toEqual([false, ['01', '07'], false, true]);
		expect(between.name('ja')).toBe('伊達圏域');
	});
	it('are the prefectures that they are in at the level of prefectures', () => {
		const holding = resolveScope(list('01100'), country, null, null, 'prefecture');
		expect([holding.codes?.size, holding.whole]).toEqual([country.municipalitiesOf('01').length, true]);
		expect(holding.name('ja')).toBe('札幌市を含む都道府県');
	});
	it('are the country until what they are made from has arrived', () => {
		for (const scope of [
			{ kind: 'around', area: '01100', rings: 1 },
			{ kind: 'framework', id: 'renkei-1' }
		] as const) {
			const { waiting, codes } = resolveScope(scope, country, null, null);
			expect([waiting, codes]).toEqual([true, null]);
		}
	});
	it('have a name in both languages', () => {
		const names = (scope: Scope) => [resolved(scope).name('ja'), resolved(scope).name('en')];
		expect(names(COUNTRY)).toEqual([null, null]);
		expect(names({ kind: 'around', area: '01100', rings: 2 })[0]).toBe('札幌市と隣接自治体（2周）');
		expect(names(list('01100', '01233', '07201', '07213'))[0]).toBe('札幌市など4地域');
		expect(names({ kind: 'list', name: 'わが圏域', areas: ['01100'] })).toEqual(['わが圏域', 'わが圏域']);
	});
});

describe('a scope of which something is unknown', () => {
	const checked = (scope: Scope, known: Frameworks | null = frameworks) => {
		const { view, problems } = checkView({ ...defaultView(), scope }, country, known);
		return { scope: view.scope, found: problems.map(({ found }) => found) };
	};
	it('is told, and the rest of it is kept', () => {
		expect(checked(list('01100', '99999', '01695'))).toEqual({
			scope: list('01100'),
			found: ['99999', '01695']
		});
		expect(checked(list('99999'))).toEqual({ scope: COUNTRY, found: ['99999'] });
		expect(checked({ kind: 'around', area: '99999', rings: 1 })).toEqual({
			scope: COUNTRY,
			found: ['99999']
		});
		expect(checked({ kind: 'framework', id: 'x-1' })).toEqual({ scope: COUNTRY, found: ['x-1'] });
	});
	it('is kept while frameworks have not arrived', () => {
		const scope = { kind: 'framework', id: 'x-1' } as const;
		expect(checked(scope, null)).toEqual({ scope, found: [] });
	});
});

describe('what a view shows of a scope', () => {
	const municipal = { ...defaultView(), level: 'municipality' as const };
	const derive = (scope: Scope, some: Partial<typeof municipal> = {}) =>
		deriveView({ ...municipal, scope, ...some }, country, {
			...NOTHING_LOADED,
			neighbours,
			frameworks,
			figures
		});
	const scopes = fc.constantFrom<Scope>(
		COUNTRY,
		scopeOfPlaces(['07']),
		{ kind: 'around', area: '01100', rings: 1 },
		list('01100', '07545'),
		{ kind: 'framework', id: 'renkei-1' }
	);
	it('has nothing of what is outside: no area, no case, no row, no pin, no count', () => {
		fc.assert(
			fc.property(
				scopes,
				fc.constantFrom('cases', 'population', 'frontier'),
				fc.boolean(),
				(scope, measure, national) => {
					const derived = derive(scope, { measure, nationalBreaks: national });
					const { has } = derived.scoped;
					expect([...derived.choropleth.byArea.keys()].every(has)).toBe(true);
					expect(derived.cases.every(({ area }) => has(area))).toBe(true);
					expect(derived.rows('ja').every(({ code }) => has(code))).toBe(true);
					expect(derived.pins.every(({ code }) => has(code))).toBe(true);
					const counted = [...derived.choropleth.counts.values()].reduce((sum, count) => sum + count, 0);
					expect(counted).toBe(derived.choropleth.byArea.size);
					const whole = derive(COUNTRY, { measure });
					for (const [code, { value }] of derived.choropleth.byArea)
						expect(value).toBe(whole.choropleth.byArea.get(code)?.value);
				}
			)
		);
	});
	it('has classes of its own, or those of the country', () => {
		const bounds = (scope: Scope, nationalBreaks: boolean) =>
			derive(scope, { measure: 'population', nationalBreaks }).choropleth.classes.map(({ from, to }) => [
				from,
				to
			]);
		const fukushima = scopeOfPlaces(['07']);
		expect(bounds(fukushima, true)).toEqual(bounds(COUNTRY, false));
		expect(bounds(fukushima, false)).not.toEqual(bounds(COUNTRY, false));
	});
	it('tells of an area outside that it is outside, and not 0', () => {
		const { choropleth } = derive(scopeOfPlaces(['07']));
		expect(tellArea('01100', choropleth, MESSAGES.ja)).toEqual(['範囲の外']);
		expect(tellArea('07201', choropleth, MESSAGES.ja)).toEqual(['事例1件']);
	});
	it('is counted in the panel and in the coverage', () => {
		const { cases, scoped } = derive({ kind: 'framework', id: 'renkei-1' });
		const panel = makePanel(country, { area: null, cases, scoped, neighbours });
		if (panel.kind !== 'national') throw new Error('expected the panel of no selection');
		expect(panel.totals).toMatchObject({ municipalities: 2, covered: 1, cases: 1, ownCases: 0 });
		expect(panel.newest).toMatchObject({ total: 1, hidden: 0 });
		expect(panel.coverage.map(({ id, covered, municipalities }) => [id, covered, municipalities])).toEqual([
			['01', 1, 1],
			['07', 0, 1]
		]);
		const { total } = makeCoverageTable(country, cases, { by: 'prefecture', scoped });
		expect(total).toMatchObject({ municipalities: 2, covered: 1, unrecorded: 1 });
	});
	it('pictures a prefecture alone, or all of what is made of single municipalities', () => {
		expect(derive(scopeOfPlaces(['07'])).focus).toBe('07');
		expect(derive(scopeOfPlaces(['07', '01'])).focus).toBeNull();
		expect(derive(scopeOfPlaces(['07']), { area: '01100' }).focus).toBe('07');
		expect(derive({ kind: 'framework', id: 'renkei-1' }, { area: '01233' }).focus).toBeNull();
	});
	it('ranks within it', () => {
		const area = country.areaByCode.get('07201');
		if (!area) throw new Error('expected 福島市');
		const within = country.municipalitiesOf('07');
		const row = makeProfile(country, figures, area, within).rows.find(
			({ indicator }) => indicator.id === 'population'
		);
		expect(row?.scope?.of).toBe(within.length);
		expect(makeProfile(country, figures, area).rows[0]?.scope).toBeNull();
	});
});

describe('choosing a scope', () => {
	it('lets the map frame it, by municipality', () => {
		const view = setScope(
			{ ...defaultView('38202'), camera: { lon: 1, lat: 2, zoom: 3 } },
			scopeOfPlaces(['shikoku'])
		);
		expect(view).toMatchObject({ area: null, level: 'municipality', camera: null });
		expect(setScope(defaultView(), { kind: 'around', area: '38202', rings: 1 }).area).toBe('38202');
	});
	it('adds and takes out places, and is left with the selection kept', () => {
		const one = togglePlace(defaultView(), 'shikoku');
		expect(togglePlace(one, '33').scope).toEqual({ kind: 'places', places: ['shikoku', '33'] });
		expect(togglePlace(one, 'shikoku').scope).toBe(COUNTRY);
		expect(leaveScope({ ...one, area: '38' })).toMatchObject({ scope: COUNTRY, area: '38' });
	});
});

describe('the word that areas are counted by', () => {
	it('names the kinds that there are, in their order', () => {
		const of = (code: string) => areaUnit(country.municipalitiesOf(code), 'municipality', 'ja');
		expect([of('01'), of('07')]).toEqual(['市町村', '市町']);
		expect(areaUnit(country.prefectures, 'prefecture', 'ja')).toBe('道県');
		expect(areaUnit([], 'prefecture', 'ja')).toBe('都道府県');
		expect(unitOfScope(country, resolved(COUNTRY), 'ja')).toBe('市区町村');
		expect(unitOfScope(country, resolved(list('01100')), 'en')).toBe('municipalities');
	});
});
