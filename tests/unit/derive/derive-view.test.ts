import { describe, expect, it } from 'vitest';
import { makeChoropleth, measuresOf } from '../../../src/lib/derive/choropleth';
import { deriveView } from '../../../src/lib/derive/derive-view';
import { NOTHING_LOADED, type LoadedParts } from '../../../src/lib/derive/derived-view';
import { scopeOfPlaces } from '../../../src/lib/view/scope';
import { filterCases } from '../../../src/lib/derive/filter/filter';
import { needsOf } from '../../../src/lib/derive/needs';
import * as evidencing from '../../../src/lib/derive/evidence';
import * as pairing from '../../../src/lib/derive/pair';
import type { Measure } from '../../../src/lib/measures/registry';
import type { UserMeasure } from '../../../src/lib/model/user-measure';
import { defaultView } from '../../../src/lib/view/defaults';
import { filters, withEnclave } from '../../fixtures/mini-country';
import { miniFigures } from '../../fixtures/mini-figures';

const { dataset, neighbours } = withEnclave();
const figures = miniFigures();
const userMeasure: UserMeasure = {
	title: '実施率',
	file: '調査.csv',
	kind: 'percent',
	unit: '%',
	categories: [],
	values: new Map([
		['01100', 5],
		['07201', 12.5]
	]),
	blank: new Set()
};

describe('what a view shows', () => {
	it('is its cases and their shades', () => {
		const view = defaultView('01');
		const some = { ...view.filters, themes: ['services'] };
		const derived = deriveView({ ...view, filters: some }, dataset, NOTHING_LOADED);
		const cases = filterCases(dataset, some);
		expect(derived.cases).toEqual(cases);
		expect(derived.choropleth).toEqual(
			makeChoropleth(dataset, { level: view.level, measure: view.measure, breaks: view.breaks, cases })
		);
		expect(derived.focus).toBe('01');
	});
	it('has no pins where they are off', () => {
		const view = defaultView();
		expect(deriveView(view, dataset, NOTHING_LOADED).pins.length).toBeGreaterThan(0);
		expect(deriveView({ ...view, pins: false }, dataset, NOTHING_LOADED).pins).toEqual([]);
	});
	it('is of the whole country at the level of prefectures, whatever is selected', () => {
		const view = { ...defaultView('01'), level: 'prefecture' } as const;
		expect(deriveView(view, dataset, NOTHING_LOADED).focus).toBeNull();
	});
	it('of a prefecture is its areas, its cases and its rows', () => {
		const part = deriveView(defaultView('01'), dataset, NOTHING_LOADED).within(['01']);
		expect([...part.choropleth.byArea.keys()].every((code) => code.startsWith('01'))).toBe(true);
		expect(part.cases.every(({ area }) => area.startsWith('01'))).toBe(true);
		expect(part.rows('ja').map(({ code }) => code)).toEqual([...part.choropleth.byArea.keys()]);
		expect(part.counted).toBe(dataset.municipalitiesOf('01').length);
	});
});

describe('a measure that is waiting for its data', () => {
	const shown = (measure: Measure, second: Measure | null, loaded: Partial<LoadedParts> = {}) => {
		const view = { ...defaultView('01'), measure, second };
		return measuresOf(deriveView(view, dataset, { ...NOTHING_LOADED, pairing, ...loaded }).choropleth);
	};
	it('has the cases in its place, called that', () => {
		for (const measure of ['frontier', 'mine', 'ai'] as const)
			expect(shown(measure, null)).toEqual(['cases']);
		expect(shown('frontier', null, { neighbours, figures, evidencing })).toEqual(['frontier']);
		expect(shown('mine', null, { userMeasures: { mine: userMeasure } })).toEqual(['mine']);
		expect(shown('ai', null, { figures })).toEqual(['ai']);
	});
	it('leaves the second, if that is ready, beside the cases', () => {
		for (const measure of ['frontier', 'mine', 'ai'] as const) {
			expect(shown(measure, 'population')).toEqual(['cases', 'population']);
		}
	});
	it('is left out as the second', () => {
		for (const second of ['frontier', 'mine', 'ai'] as const) {
			expect(shown('population', second)).toEqual(['population']);
		}
	});
	it('is the cases alone where both are waiting, or the second are the cases', () => {
		expect(shown('mine', 'ai')).toEqual(['cases']);
		expect(shown('ai', 'cases')).toEqual(['cases']);
	});
	it('is shown first, and alone, while the code for two is on its way', () => {
		expect(shown('population', 'density', { pairing: null })).toEqual(['population']);
	});
	it('is alone where it is categories, first or second', () => {
		const categories = {
			...userMeasure,
			kind: 'category',
			unit: '',
			categories: ['未実施', '実施']
		} as const;
		const values = new Map([['01100', 1]]);
		const loaded = { userMeasures: { mine: { ...categories, values } } };
		expect(shown('mine', 'population', loaded)).toEqual(['mine']);
		expect(shown('population', 'mine', loaded)).toEqual(['population']);
	});
	it('is named, so that it can be fetched', () => {
		const view = defaultView('01100');
		expect(needsOf(view)).toEqual({
			texts: false,
			neighbours: false,
			figures: false,
			evidence: false,
			userMeasure: false,
			series: [],
			timing: false,
			frameworks: true,
			pairing: false,
			finder: false
		});
		expect(needsOf({ ...view, measure: 'mine', second: 'frontier' })).toMatchObject({
			neighbours: true,
			userMeasure: true,
			pairing: true
		});
		expect(needsOf({ ...view, scope: { kind: 'around', area: '01100', rings: 1 } }).neighbours).toBe(true);
		expect(needsOf({ ...defaultView(), scope: { kind: 'framework', id: 'x' } }).frameworks).toBe(true);
		const asked = { ...view.filters, themes: ['operations/rpa-ai'] };
		expect(needsOf({ ...view, filters: asked })).toMatchObject({ figures: true, evidence: true });
		const worded = { ...view.filters, text: 'LINE' };
		expect(needsOf({ ...view, filters: worded }).texts).toBe(true);
		const unasked = { ...view.filters, themes: ['smart-city'] };
		expect(needsOf({ ...view, filters: unasked })).toMatchObject({ figures: false, evidence: false });
		const finder = { ...view.finder, open: true, by: 'figures' } as const;
		expect(needsOf({ ...view, finder })).toMatchObject({ neighbours: true, figures: true, finder: true });
	});
});

describe('what was derived before', () => {
	const loaded = {
		...NOTHING_LOADED,
		neighbours,
		figures,
		evidencing,
		userMeasures: { mine: userMeasure },
		pairing
	};
	const view = {
		...defaultView('01'),
		measure: 'frontier',
		second: 'population',
		filters: filters({ themes: ['services'] }),
		scope: scopeOfPlaces(['01'])
	} as const;
	it('is the same value after the map has moved, a case was opened and the rest has arrived', () => {
		const before = deriveView(view, dataset, { ...loaded, userMeasures: {} });
		expect(before.frontier?.areas).not.toEqual([]);
		const camera = { lon: 140, lat: 40, zoom: 8 };
		const moved = { ...view, filters: { ...view.filters }, camera, openCase: 'sapporo-counter' };
		const after = deriveView(moved, dataset, loaded);
		expect(after.cases).toBe(before.cases);
		expect(after.frontier).toBe(before.frontier);
		expect(after.choropleth).toBe(before.choropleth);
		expect(after.pins).toBe(before.pins);
		expect(after.within(['01'])).toBe(before.within(['01']));
		expect(after.rows('ja')).toBe(before.rows('ja'));
	});
	it('is one for all pages without a filter', () => {
		const [one, other] = ['01', '07201'].map((code) =>
			deriveView(defaultView(code), dataset, NOTHING_LOADED)
		);
		expect(one?.choropleth).toBe(other?.choropleth);
		expect(one?.pins).toBe(other?.pins);
	});
});
