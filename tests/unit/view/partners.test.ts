import { describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/lib/view/defaults';
import * as intents from '../../../src/lib/view/intents';
import { DEFAULT_FINDER, presetOf, PRESETS, toggleWanted } from '../../../src/lib/view/partners';
import { formatView, parseView } from '../../../src/lib/view/url';

function read(address: string): ReturnType<typeof parseView> {
	const url = new URL(address, 'https://example.jp');
	return parseView(url.pathname, url.searchParams);
}
const open = { ...defaultView('38202'), finder: { ...DEFAULT_FINDER, open: true } };

describe('the address of a shortlist', () => {
	it('is short when nothing was changed', () => {
		expect(formatView(open)).toBe('/area/38202/?finder=on');
	});
	it('names presets, and weights of one’s own as numbers', () => {
		const weigh = (weights: (typeof open)['finder']['weights']) =>
			formatView(intents.setFinder(open, { weights }));
		expect(weigh(PRESETS.near)).toBe('/area/38202/?finder=on&weigh=near');
		expect(weigh({ near: 8, experienced: 0, alike: 2 })).toBe('/area/38202/?finder=on&weigh=8,0,2');
		expect(read('/area/38202/?finder=on&weigh=8,3,3').view.finder.weights).toEqual(PRESETS.near);
	});
	it('holds a theme once, and not beside its finer ones', () => {
		expect(read('/area/38202/?want=services/apps&want=services&want=services').view.finder.wanted).toEqual([
			'services'
		]);
	});
	it.each([
		['want=drones', 'theme', 'want', 'drones'],
		['weigh=heavy', 'parameter', 'weigh', 'heavy'],
		['weigh=1,2', 'parameter', 'weigh', '1,2'],
		['weigh=1,2,11', 'parameter', 'weigh', '1,2,11'],
		['weigh=1,2,3,4', 'parameter', 'weigh', '1,2,3,4'],
		['reach=45', 'parameter', 'reach', '45'],
		['ratio=1.4', 'parameter', 'ratio', '1.4'],
		['alike=yes', 'parameter', 'alike', 'yes'],
		['programmes=1', 'parameter', 'programmes', '1'],
		['finder=open', 'parameter', 'finder', 'open']
	])('%s is told and left out', (query, kind, param, found) => {
		const { view, problems } = read(`/area/38202/?${query}`);
		expect(problems).toMatchObject([{ kind, param, found }]);
		expect(view.finder).toEqual(DEFAULT_FINDER);
	});
	it.each(['/', '/area/38/'])('%s has no shortlist, and says so', (path) => {
		const { view, problems } = read(`${path}?finder=on`);
		expect(view.finder.open).toBe(false);
		expect(problems).toMatchObject([{ kind: 'parameter', param: 'finder', found: 'on' }]);
	});
});

describe('the finder', () => {
	it('wants at first what the map is filtered by', () => {
		const filtered = intents.toggleFilter(defaultView('38202'), 'themes', 'services');
		expect(intents.openFinder(filtered).finder).toMatchObject({ open: true, wanted: ['services'] });
		const chosen = intents.setFinder(filtered, { wanted: ['community'] });
		expect(intents.openFinder(chosen).finder.wanted).toEqual(['community']);
	});
	it('keeps what it was asked while another area is looked at', () => {
		const asked = intents.setFinder(open, { reach: '100' });
		const other = intents.selectArea(asked, '38201');
		expect(other.finder).toMatchObject({ open: false, reach: '100' });
	});
	it('is what one step up leaves first', () => {
		expect(intents.goUp(open)).toMatchObject({ area: '38202', finder: { open: false } });
	});
	it('shows the map of municipalities', () => {
		const table = { ...defaultView('38202'), display: 'table', level: 'prefecture' } as const;
		expect(intents.openFinder(table)).toMatchObject({ display: 'map', level: 'municipality' });
	});
});

describe('what is wanted', () => {
	it('takes a theme in and out again', () => {
		expect(toggleWanted([], 'services')).toEqual(['services']);
		expect(toggleWanted(['services', 'community'], 'services')).toEqual(['community']);
	});
	it('lets a theme and its finer ones take each other’s place', () => {
		expect(toggleWanted(['services/apps', 'community/health'], 'services')).toEqual([
			'community/health',
			'services'
		]);
		expect(toggleWanted(['services', 'community'], 'services/apps')).toEqual(['community', 'services/apps']);
	});
});

it('weights that no preset has are a person’s own', () => {
	expect(presetOf({ near: 8, experienced: 3, alike: 3 })).toBe('near');
	expect(presetOf({ near: 1, experienced: 2, alike: 3 })).toBeNull();
});
