import { CASE_STATUS_IDS } from '../../../src/lib/model/case-status';
import { CASE_SET_IDS } from '../../../src/lib/model/case-set';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../src/lib/model/theme';
import { REGIONS } from '../../../src/lib/model/area';
import { defaultLevel, defaultView } from '../../../src/lib/view/defaults';
import {
	ALIKE_BY,
	HEAVIEST,
	LIKE_OFFERED,
	RATIOS,
	REACHES,
	toggleWanted
} from '../../../src/lib/view/partners';
import { COUNTRY, isCountry, RINGS, scopeOfPlaces, type Scope } from '../../../src/lib/view/scope';
import { SEARCH_LISTED } from '../../../src/lib/view/search';
import { formatView, parseView, pathOf } from '../../../src/lib/view/url';
import {
	BREAKS,
	CHANGES,
	COVERAGE_BY,
	DISPLAYS,
	DRAWINGS,
	LANGUAGES,
	LEVELS,
	DRAWER_HEIGHTS,
	FRAMEWORK_LAYERS,
	type ViewState
} from '../../../src/lib/view/view';
import { levelsOf, MEASURES } from '../../../src/lib/measures/registry';

const themes = THEMES.flatMap((group) => [group.id, ...group.finer.map(({ id }) => id)]);
const word = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
	.filter((text) => text.isWellFormed());
const code = fc.constantFrom('01', '38', '38202', '01100', '13101');
const place = fc.constantFrom(...REGIONS.map(({ id }) => id as string), '01', '38', '47');
const scopes: fc.Arbitrary<Scope> = fc.oneof(
	fc.uniqueArray(place).map(scopeOfPlaces),
	fc.record({ kind: fc.constant('around'), area: code, rings: fc.constantFrom(...RINGS) }),
	fc.record({
		kind: fc.constant('list'),
		name: fc.oneof(fc.constant(''), word).map((text) => text.trim()),
		areas: fc.uniqueArray(code, { minLength: 1 })
	}),
	fc.record({ kind: fc.constant('framework'), id: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/) })
);
const moments = fc.constantFrom('2017-03-08', '2020-11', '2024', 'FY2005');
const views: fc.Arbitrary<ViewState> = fc
	.record({
		area: fc.constantFrom(null, '01', '38', '47', '38202', '01100', '13101'),
		openCase: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)),
		level: fc.constantFrom(...LEVELS),
		measure: fc.constantFrom(...MEASURES),
		time: fc.record({
			at: fc.option(moments),
			from: fc.option(moments),
			change: fc.constantFrom(...CHANGES),
			dates: fc.uniqueArray(moments, { maxLength: 9 })
		}),
		colours: fc.option(fc.constant(['#c7e9c0', '#a1d99b', '#74c476', '#31a354', '#006d2c'])),
		breaks: fc.option(fc.constantFrom(...BREAKS)),
		nationalBreaks: fc.boolean(),
		scope: scopes,
		filters: fc.record({
			themes: fc.uniqueArray(fc.constantFrom(...themes), { maxLength: 4 }),
			sets: fc.subarray([...CASE_SET_IDS]),
			statuses: fc.subarray([...CASE_STATUS_IDS]),
			partners: fc.uniqueArray(word, { maxLength: 3 }),
			awards: fc.uniqueArray(word, { maxLength: 2 }),
			facets: fc.uniqueArray(fc.constantFrom('survey:cashless', 'steps:step-0'), { maxLength: 2 }),
			text: fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => text.isWellFormed())
		}),
		display: fc.constantFrom(...DISPLAYS),
		sort: fc.option(fc.record({ key: fc.constantFrom('name', 'cases', 'value'), descending: fc.boolean() })),
		coverageBy: fc.constantFrom(...COVERAGE_BY),
		pins: fc.boolean(),
		drawing: fc.constantFrom(...DRAWINGS),
		frameworks: fc.subarray([...FRAMEWORK_LAYERS]),
		second: fc.option(fc.constantFrom(...MEASURES)),
		doneShare: fc.integer({ min: 1, max: 100 }),
		ownAnswers: fc.boolean(),
		brush: fc.option(
			fc.record({
				x: fc.constantFrom<readonly [number, number]>([0, 1], [-2.5, 40]),
				y: fc.constantFrom<readonly [number, number]>([3, 3], [0.5, 12000])
			})
		),
		camera: fc.option(
			fc.record({
				lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 1e4),
				lat: fc.integer({ min: -900_000, max: 900_000 }).map((n) => n / 1e4),
				zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100)
			})
		),
		drawer: fc.constantFrom(...DRAWER_HEIGHTS),
		tray: fc.uniqueArray(fc.constantFrom('38202', '38203', '01100', '13101'), { maxLength: 4 }),
		notes: fc
			.uniqueArray(fc.constantFrom('38202', '38', '01100'), { maxLength: 3 })
			.map((areas) => areas.map((area, i) => ({ area, text: `言葉: ${i} & <b>`, dx: 9 * i, dy: 5 - i }))),
		compare: fc.uniqueArray(fc.constantFrom('38202', '38', '01100'), { maxLength: 3 }),
		profile: fc.boolean(),
		finder: fc.record({
			open: fc.boolean(),
			wanted: fc.oneof(
				fc.constant('auto' as const),
				fc
					.array(fc.constantFrom(...themes), { maxLength: 4 })
					.map((ids) => ids.reduce<readonly string[]>(toggleWanted, []))
			),
			weights: fc.record({
				near: fc.integer({ min: 0, max: HEAVIEST }),
				experienced: fc.integer({ min: 0, max: HEAVIEST }),
				alike: fc.integer({ min: 0, max: HEAVIEST })
			}),
			reach: fc.constantFrom(...REACHES),
			ratio: fc.constantFrom(...RATIOS),
			alike: fc.boolean(),
			by: fc.constantFrom(...ALIKE_BY),
			like: fc.subarray([...LIKE_OFFERED]),
			programmes: fc.boolean(),
			formal: fc.boolean(),
			inScope: fc.boolean()
		}),
		search: fc.record({
			text: word,
			kind: fc.option(fc.constantFrom(...SEARCH_LISTED)),
			theme: fc.option(fc.constantFrom(...themes)),
			prefecture: fc.option(fc.constantFrom('01', '38', '47'))
		}),
		lang: fc.constantFrom(...LANGUAGES),
		edition: fc.option(fc.constantFrom('2026-11-22', '2025-01-01'))
	})
	// The finder opens for municipalities only.
	.map((view) => (view.area?.length === 5 ? view : { ...view, finder: { ...view.finder, open: false } }))
	// Without a scope there is nothing to keep to.
	.map((view) => (isCountry(view.scope) ? { ...view, finder: { ...view.finder, inScope: false } } : view))
	// The figures are an area's, and give way to the finder.
	.map((view) => ({ ...view, profile: view.profile && view.area !== null && !view.finder.open }))
	.map((view) =>
		levelsOf(view.measure).includes(view.level) ? view : { ...view, measure: 'cases' as const }
	)
	// Two are two, and both have values on the level.
	.map((view) => {
		const { second } = view;
		const keeps = second !== null && second !== view.measure && levelsOf(second).includes(view.level);
		return { ...view, second: keeps ? second : null };
	});

function read(address: string): ReturnType<typeof parseView> {
	const url = new URL(address, 'https://example.jp');
	return parseView(url.pathname, url.searchParams);
}

describe('an address', () => {
	it('holds the whole view: what is written is read back the same', () => {
		fc.assert(
			fc.property(views, (view) => {
				const { view: back, problems } = read(formatView(view));
				expect(problems).toEqual([]);
				expect(back).toEqual(view);
			})
		);
	});
	it('is written in one way only', () => {
		fc.assert(
			fc.property(views, (view) => {
				const address = formatView(view);
				expect(formatView(read(address).view)).toBe(address);
			})
		);
	});
	it('leaves out what has its default value', () => {
		expect(formatView(defaultView())).toBe('/');
		expect(formatView(defaultView('38202'))).toBe('/area/38202/');
	});
	it('names the data edition it is asked to', () => {
		expect(formatView(defaultView('38'), '2026-11-22')).toBe('/area/38/?ed=2026-11-22');
	});
	it('reads the six-digit code of an area as well', () => {
		expect(read('/area/382027/').view.area).toBe('38202');
		expect(read('/area/380008/').view.area).toBe('38');
	});
	it('reads ?area= as well as the path', () => {
		expect(read('/?area=38202').view.area).toBe('38202');
	});
	it('opens the country by prefecture and an area by municipality', () => {
		expect(read('/').view.level).toBe('prefecture');
		expect(read('/area/38/').view.level).toBe('municipality');
		expect(defaultLevel(null)).toBe('prefecture');
	});
	it('does not throw and keeps the rest of the view, whatever stands in it', () => {
		fc.assert(
			fc.property(fc.string(), fc.webQueryParameters(), (area, query) => {
				const path = `/area/${encodeURIComponent(area.isWellFormed() ? area : '?')}/`;
				const { view } = parseView(path, new URLSearchParams(`${query}&lang=en`));
				expect(LEVELS).toContain(view.level);
				expect(MEASURES).toContain(view.measure);
			})
		);
	});
});

describe('the scope in an address', () => {
	const scopeOf = (query: string) => read(`/?${query}`).view.scope;
	it('is what the place filter was in an old link', () => {
		expect(scopeOf('place=shikoku&place=33')).toEqual(scopeOf('scope=shikoku&scope=33'));
		expect(formatView(read('/?place=shikoku&place=33').view)).toBe('/?scope=shikoku&scope=33');
		expect(read('/?place=shikoku').view.level).toBe('prefecture');
	});
	it('is looked at by municipality where it is made of them', () => {
		for (const scope of ['around:38202', 'list:38202,38203', 'framework:bingo']) {
			const { view } = read(`/?scope=${scope}`);
			expect(view.level).toBe('municipality');
			expect(formatView(view)).toBe(`/?scope=${scope}`);
		}
		expect(read('/?scope=around:38202&level=prefecture').view.level).toBe('prefecture');
	});
	it('reads the codes of a list in every form, each once, and keeps those that can be read', () => {
		const { view, problems } = read('/?scope=list:382027,38202,x,38&scopename=わが圏域');
		expect(view.scope).toEqual({ kind: 'list', name: 'わが圏域', areas: ['38202', '38'] });
		expect(problems).toMatchObject([{ kind: 'scope', found: 'x' }]);
	});
	it('given twice with different values has its first one, and says so; several of a list are one value', () => {
		const { view, problems } = read(
			'/?measure=population&measure=density&measure=population&theme=front&theme=back'
		);
		expect(view.measure).toBe('population');
		expect(problems.filter(({ kind }) => kind === 'twice')).toEqual([
			{ kind: 'twice', param: 'measure', found: 'density' }
		]);
		expect(read('/?level=municipality&level=municipality').problems).toEqual([]);
	});
	it('is one thing: what is said besides is told', () => {
		const { view, problems } = read('/?scope=around:38202:2&scope=shikoku');
		expect(view.scope).toEqual({ kind: 'around', area: '38202', rings: 2 });
		expect(problems).toMatchObject([{ kind: 'scope', found: 'shikoku' }]);
	});
	it('is the country where nothing is said', () => {
		expect(scopeOf('')).toBe(COUNTRY);
	});
});

describe('what cannot be used', () => {
	it.each([
		['/area/99999/', 'area', '99999'],
		['/area/38203x/', 'area', '38203x'],
		['/?theme=foo', 'theme', 'foo'],
		['/?place=99', 'place', '99'],
		['/?scope=99', 'scope', '99'],
		['/?scope=around:38202:3', 'scope', 'around:38202:3'],
		['/?scope=around:x', 'scope', 'around:x'],
		['/?scope=list:x', 'scope', 'x'],
		['/?scope=framework:', 'scope', 'framework:'],
		['/?scopename=x', 'parameter', 'x'],
		['/?facet=nothing', 'facet', 'nothing'],
		['/?measure=happiness', 'measure', 'happiness'],
		['/?measure=japanese-residents', 'measure', 'japanese-residents'],
		['/?level=village', 'parameter', 'village'],
		['/?tray=38202x', 'tray', '38202x'],
		['/?at=1,2', 'parameter', '1,2'],
		['/?at=north,east,far', 'parameter', 'north,east,far'],
		['/?at=95,135,5', 'parameter', '95,135,5'],
		['/?sort=--x', 'parameter', '--x']
	])('in %s is told and left out', (address, kind, found) => {
		const { view, problems } = read(address);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ kind, found });
		expect(view).toEqual(defaultView());
	});
	it('is told apart from what can: the good themes stay', () => {
		expect(read('/?theme=services&theme=foo').view.filters.themes).toEqual(['services']);
	});
	it('leaves a figure of municipalities to them: it brings its level, and is told at the other', () => {
		expect(read('/?measure=fiscal-capacity')).toMatchObject({
			view: { measure: 'fiscal-capacity', level: 'municipality' },
			problems: []
		});
		const { view, problems } = read('/?level=prefecture&measure=fiscal-capacity');
		expect(view.measure).toBe('cases');
		expect(problems).toMatchObject([{ param: 'measure', found: 'fiscal-capacity' }]);
	});
	it('names the share of municipalities at the level of municipalities', () => {
		const { view, problems } = read('/?level=municipality&measure=share');
		expect(view.measure).toBe('cases');
		expect(problems[0]).toMatchObject({ param: 'measure', found: 'share' });
	});
});

describe('the figures and the comparison in an address', () => {
	it('are told where they cannot be used', () => {
		expect(read('/?profile=on').problems).toMatchObject([{ param: 'profile', found: 'on' }]);
		const { view, problems } = read('/?compare=38202,x,38203,38,01100,13101');
		expect(view.compare).toEqual(['38202', '38203', '38', '01100']);
		expect(problems.map(({ found }) => found)).toEqual(['x', '13101']);
	});
	it('tell a figure to be alike by that does not exist, and keep the others', () => {
		const { view, problems } = read('/area/38202/?like=density,happiness');
		expect(view.finder.like).toEqual(['density']);
		expect(problems).toMatchObject([{ param: 'like', found: 'happiness' }]);
		expect(read('/area/38202/?like=none').view.finder.like).toEqual([]);
	});
});

describe('pathOf', () => {
	it('is the root for the country and a page for each area', () => {
		expect(pathOf(null)).toBe('/');
		expect(pathOf('38')).toBe('/area/38/');
	});
	it('shows one measure where the second is none, the same, or has no values on the level', () => {
		for (const [query, found] of [
			['with=nonsense', 'nonsense'],
			['with=cases', 'cases'],
			['level=prefecture&with=card-held', 'card-held']
		] as const) {
			const { view, problems } = read(`/?${query}`);
			expect(view.second).toBeNull();
			expect(view.measure).toBe('cases');
			expect(problems).toEqual([{ kind: 'with', param: 'with', found }]);
		}
	});
	it('brings the level that both measures have', () => {
		expect(read('/?with=card-held').view).toMatchObject({ level: 'municipality', second: 'card-held' });
	});
	it('leaves out a range that is no range', () => {
		for (const brush of ['1,2,3', '2,1,0,1', 'a,1,2,3', '1,2,3,', '0,Infinity,0,1']) {
			const { view, problems } = read(`/?with=population&brush=${brush}`);
			expect(view.brush).toBeNull();
			expect(problems.map(({ param }) => param)).toEqual(['brush']);
		}
	});
});

describe('an address of a date', () => {
	it('reads it, and where the map looks as it was once written', () => {
		expect(parseView('/', new URLSearchParams('at=2020-03-01')).view.time.at).toBe('2020-03-01');
		const old = parseView('/', new URLSearchParams('at=33.8,132.7,8.2'));
		expect(old).toMatchObject({ problems: [], view: { camera: { lat: 33.8, lon: 132.7, zoom: 8.2 } } });
		expect(old.view.time.at).toBeNull();
	});
});
