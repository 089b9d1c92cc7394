import { describe, expect, it } from 'vitest';
import { defaultView, isFiltered } from '../../../src/lib/view/defaults';
import * as intents from '../../../src/lib/view/intents';

const view = defaultView();
const imabari = { ...defaultView('38202'), openCase: 'x', camera: { lon: 133, lat: 34, zoom: 8 } };

describe('selecting an area', () => {
	it('closes the open case and lets the map frame it', () => {
		expect(intents.selectArea(imabari, '38201')).toMatchObject({
			area: '38201',
			openCase: null,
			camera: null,
			level: 'municipality'
		});
	});
	it('keeps the filters', () => {
		const filtered = intents.toggleFilter(view, 'themes', 'services');
		expect(intents.selectArea(filtered, '38').filters.themes).toEqual(['services']);
	});
});

describe('going up', () => {
	it('closes the case, then leads to the prefecture, then to the country, then nowhere', () => {
		const closed = intents.goUp(imabari);
		expect(closed).toMatchObject({ area: '38202', openCase: null });
		const prefecture = intents.goUp(closed);
		expect(prefecture.area).toBe('38');
		const country = intents.goUp(prefecture);
		expect(country).toMatchObject({ area: null, level: 'prefecture' });
		expect(intents.goUp(country)).toEqual(country);
	});
});

describe('a figure that municipalities only have', () => {
	const view = intents.setMeasure(defaultView(), 'fiscal-capacity');
	it('brings their level with it, and keeps it on the way back to the country', () => {
		expect(view.level).toBe('municipality');
		expect(intents.selectArea({ ...view, area: '38202' }, null)).toMatchObject({
			measure: 'fiscal-capacity',
			level: 'municipality'
		});
	});
	it('gives way to the cases where prefectures are asked for', () => {
		expect(intents.setLevel(view, 'prefecture').measure).toBe('cases');
	});
});

describe('the share of municipalities', () => {
	it('brings the level of prefectures with it', () => {
		expect(intents.setMeasure({ ...view, level: 'municipality' }, 'share').level).toBe('prefecture');
	});
	it('gives way when the level of municipalities is chosen', () => {
		const share = intents.setMeasure(view, 'share');
		expect(intents.setLevel(share, 'municipality').measure).toBe('cases');
		expect(intents.selectArea(share, '38202').measure).toBe('cases');
	});
});

describe('filters', () => {
	it('take a value in and out again', () => {
		const once = intents.toggleFilter(view, 'awards', 'a');
		expect(once.filters.awards).toEqual(['a']);
		expect(intents.toggleFilter(once, 'awards', 'a').filters.awards).toEqual([]);
	});
	it('clear the facets of one scheme only', () => {
		let both = intents.toggleFilter(view, 'facets', 'survey:cashless');
		both = intents.toggleFilter(both, 'facets', 'steps:step-0');
		expect(intents.clearFilter(both, 'facets', 'survey:').filters.facets).toEqual(['steps:step-0']);
	});
	it('clear altogether', () => {
		const filtered = intents.setText(intents.toggleFilter(view, 'themes', 'services'), 'ドローン');
		expect(isFiltered(filtered.filters)).toBe(true);
		expect(isFiltered(intents.clearFilters(filtered).filters)).toBe(false);
	});
});

describe('sorting', () => {
	it('turns round when the same column is pressed again', () => {
		const once = intents.setSort(view, 'cases');
		expect(once.sort).toEqual({ key: 'cases', descending: false });
		expect(intents.setSort(once, 'cases').sort).toEqual({ key: 'cases', descending: true });
		expect(intents.setSort(once, 'name').sort).toEqual({ key: 'name', descending: false });
	});
});

describe('the official figures of an area', () => {
	const open = intents.openProfile(defaultView('38202'));
	it('stay open from area to area, and are none of the country’s', () => {
		expect(intents.selectArea(open, '38').profile).toBe(true);
		expect(intents.selectArea(open, null).profile).toBe(false);
	});
	it('and the finder take each other’s place', () => {
		expect(intents.openFinder(open)).toMatchObject({ profile: false, finder: { open: true } });
		expect(intents.openProfile(intents.openFinder(open))).toMatchObject({
			profile: true,
			finder: { open: false }
		});
		expect(intents.goUp(open)).toMatchObject({ area: '38202', profile: false });
	});
});

describe('the areas to compare', () => {
	it('are four at most, and one leaves when it is chosen again', () => {
		const four = ['38202', '38203', '38', '01100'].reduce(intents.toggleCompare, view);
		expect(four.compare).toEqual(['38202', '38203', '38', '01100']);
		expect(intents.toggleCompare(four, '13101')).toBe(four);
		expect(intents.toggleCompare(four, '38').compare).toEqual(['38202', '38203', '01100']);
	});
});
