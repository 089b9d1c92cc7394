import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUserMeasureId } from '../../../src/lib/model/user-measure';
import { EMBED_ADDRESS } from '../../../src/lib/features/embed/embed-address';
import { defaultView } from '../../../src/lib/view/defaults';
import { embedAddress } from '../../../src/lib/view/embed-address';
import { formatEmbed, keepLocks, lockBeside, parseEmbed } from '../../../src/lib/view/embed-url';
import {
	DEFAULT_OPTIONS,
	FITS,
	SCHEMES,
	TITLE_LIMIT,
	type EmbedOptions
} from '../../../src/lib/view/parameters/embed';
import { DEFAULT_FINDER } from '../../../src/lib/view/partners';
import { formatView, parseView } from '../../../src/lib/view/url';
import { BREAKS, DISPLAYS, LANGUAGES, LEVELS, type ViewState } from '../../../src/lib/view/view';
import { levelsOf, MEASURES } from '../../../src/lib/measures/registry';

const codes = ['01', '38', '38202', '38203', '13101'] as const;
const options: fc.Arbitrary<EmbedOptions> = fc.record({
	panel: fc.boolean(),
	legend: fc.boolean(),
	controls: fc.boolean(),
	interact: fc.boolean(),
	title: fc
		.option(fc.string({ unit: 'grapheme', maxLength: 20 }))
		.filter((text) => text === null || (text.isWellFormed() && text !== 'off')),
	scheme: fc.constantFrom(...SCHEMES),
	lockedLevel: fc.boolean(),
	lockedArea: fc.option(fc.constantFrom(...codes, 'own' as const)),
	notes: fc.boolean(),
	fit: fc.constantFrom(...FITS)
});
const views: fc.Arbitrary<ViewState> = fc
	.record({
		area: fc.option(fc.constantFrom(...codes)),
		level: fc.constantFrom(...LEVELS),
		measure: fc.constantFrom(
			...MEASURES.filter((each) => !isUserMeasureId(each) && levelsOf(each).length === 2)
		),
		breaks: fc.option(fc.constantFrom(...BREAKS)),
		display: fc.constantFrom(...DISPLAYS),
		pins: fc.boolean(),
		lang: fc.constantFrom(...LANGUAGES)
	})
	.map((some) => ({ ...defaultView(some.area), ...some }));

function read(address: string): ReturnType<typeof parseEmbed> {
	const url = new URL(address, 'https://example.jp');
	return parseEmbed(url.pathname, url.searchParams);
}

describe('the address of an embed', () => {
	it('holds the whole view and every option: what is written is read back the same', () => {
		fc.assert(
			fc.property(views, options, (view, given) => {
				const asked = { ...given, lockedArea: null };
				const { problems, ...back } = read(formatEmbed(view, asked, '2026-11-22'));
				expect(problems).toEqual([]);
				expect(back.view).toEqual({ ...view, edition: '2026-11-22' });
				expect(back.options).toEqual(asked);
			})
		);
	});
	it.each([
		[null, '/embed/'],
		['38', '/embed/area/38/'],
		['38202', '/embed/area/38/?area=38202']
	])('of %s with nothing set is %s', (area, address) => {
		expect(formatEmbed(defaultView(area), DEFAULT_OPTIONS, null)).toBe(address);
	});
	it('is read with the area in the path, in the query, or in both, where the finer one counts', () => {
		expect(read('/embed/area/38/').view.area).toBe('38');
		expect(read('/embed/?area=382027').view.area).toBe('38202');
		expect(read('/embed/area/38/?area=38202').view.area).toBe('38202');
	});
	it('knows every parameter that the atlas writes', () => {
		const wild: ViewState = {
			...defaultView('38202'),
			openCase: 'imabari',
			measure: 'density',
			breaks: 'equal',
			nationalBreaks: true,
			scope: { kind: 'list', name: 'わが圏域', areas: ['38202'] },
			filters: {
				themes: ['services'],
				sets: ['pages'],
				statuses: ['trial', 'idea'],
				partners: ['a'],
				awards: ['b'],
				facets: ['survey:cashless'],
				text: 'c'
			},
			level: 'prefecture',
			display: 'table',
			sort: { key: 'value', descending: true },
			pins: false,
			camera: { lat: 34, lon: 133, zoom: 8 },
			drawer: 'full',
			tray: ['38203'],
			finder: {
				...DEFAULT_FINDER,
				open: true,
				wanted: ['services'],
				weights: { near: 1, experienced: 2, alike: 3 },
				reach: '30',
				ratio: 2,
				alike: false,
				programmes: false
			},
			lang: 'en',
			edition: '2026-11-22'
		};
		const [path = '', query] = formatView(wild).split('?');
		expect(parseEmbed(path, new URLSearchParams(query)).problems).toEqual([]);
	});
	it('reports what is unknown or cannot be used, by name, and keeps the rest', () => {
		const { options: kept, problems } = read(
			'/embed/?foo=1&panel=maybe&lock=nowhere,level&scheme=dark&fit=x'
		);
		expect(problems.map(({ param, found }) => `${param}=${found}`)).toEqual([
			'lock=nowhere',
			'panel=maybe',
			'fit=x',
			'foo=1'
		]);
		expect(kept).toEqual({ ...DEFAULT_OPTIONS, lockedLevel: true, scheme: 'dark' });
	});
	it('never holds a table of one’s own: the default measure is shown, and why', () => {
		const { view, problems } = read('/embed/?measure=mine');
		expect(view.measure).toBe('cases');
		expect(problems).toEqual([{ kind: 'mine', param: 'measure', found: 'mine' }]);
		expect(read('/embed/?measure=density&second=mine').problems).toHaveLength(1);
	});
	it('reads a title as text of limited length, and "off" as none', () => {
		expect(read('/embed/?title=off').options.title).toBe('');
		expect(read('/embed/?title=%3Cb%3E').options.title).toBe('<b>');
		expect(read(`/embed/?title=${'a'.repeat(500)}`).options.title).toHaveLength(TITLE_LIMIT);
	});
	it('can be read whatever it says', () => {
		fc.assert(
			fc.property(fc.string(), fc.dictionary(fc.string(), fc.string()), (path, query) => {
				expect(() => parseEmbed(`/embed/${path}`, new URLSearchParams(query))).not.toThrow();
			})
		);
	});
});

describe('a lock', () => {
	it('on an area holds every step in it, and what the address says too', () => {
		fc.assert(
			fc.property(views, (view) => {
				const locked = { ...DEFAULT_OPTIONS, lockedArea: '38' };
				const { view: back } = read(formatEmbed(view, locked, null));
				expect(back.area?.slice(0, 2)).toBe('38');
				if (view.area?.startsWith('38')) expect(back.area).toBe(view.area);
			})
		);
		expect(read('/embed/?lock=38202&area=13101').view.area).toBe('38202');
	});
	it('on the level keeps it through a step that would change it', () => {
		const options = { ...DEFAULT_OPTIONS, lockedLevel: true };
		const from = { view: defaultView(), options, lockedArea: null };
		expect(keepLocks(defaultView('38'), from).level).toBe('prefecture');
		const share = { ...defaultView(), measure: 'share' as const };
		expect(keepLocks(share, { ...from, view: defaultView('38') })).toMatchObject({
			level: 'municipality',
			measure: 'cases'
		});
	});
});

describe('the lock of an embed of an area', () => {
	it('is that area where the address does not say otherwise', () => {
		expect(read('/embed/area/38/').lockedArea).toBe('38');
		expect(read('/embed/area/38/?area=38202').lockedArea).toBe('38202');
		expect(read('/embed/area/38/?lock=level').lockedArea).toBe('38');
		expect(read('/embed/area/38/?lock=off').lockedArea).toBeNull();
		expect(read('/embed/').lockedArea).toBeNull();
	});
	it('lets no step out of it, and stays what it is from step to step', () => {
		fc.assert(
			fc.property(
				fc.option(fc.constantFrom(...codes)),
				fc.constantFrom('', 'lock=off', 'lock=level', 'lock=38', 'lock=level,38202'),
				fc.array(fc.option(fc.constantFrom(...codes)), { minLength: 1, maxLength: 6 }),
				(area, lock, steps) => {
					let now = new URL(embedAddress(formatView(defaultView(area), null), []), 'https://example.jp');
					now.search += `${now.search === '' ? '?' : '&'}${lock}`;
					const { lockedArea } = parseEmbed(now.pathname, now.searchParams);
					for (const step of steps) {
						const before = parseEmbed(now.pathname, now.searchParams).view.area;
						const at = { pathname: now.pathname, query: now.searchParams };
						now = new URL(EMBED_ADDRESS.format(defaultView(step), '2026-11-22', at), now);
						const next = parseEmbed(now.pathname, now.searchParams);
						expect(next.lockedArea).toBe(lockedArea);
						const isIn = lockedArea === null || step === lockedArea || step?.startsWith(lockedArea);
						expect(next.view.area).toBe(isIn ? step : before);
					}
				}
			)
		);
	});
	it('is said beside an area only where it does not follow from it', () => {
		expect(lockBeside('38', '38')).toBe('own');
		expect(lockBeside('38201', '38')).toBe('38');
		expect(lockBeside(null, null)).toBe('own');
		expect(lockBeside('38', null)).toBeNull();
	});
});

describe('the edition in the address of an embed', () => {
	const format = (query: string) =>
		EMBED_ADDRESS.format(defaultView('38'), '2026-11-22', {
			pathname: '/embed/area/38/',
			query: new URLSearchParams(query)
		});
	it('is there only where somebody has written one', () => {
		expect(format('')).toBe('/embed/area/38/');
		expect(format('ed=2020-01-01')).toBe('/embed/area/38/?ed=2026-11-22');
	});
});

describe('the way from a view to its embed', () => {
	it('leads to the same view, from any address of the atlas', () => {
		fc.assert(
			fc.property(views, (view) => {
				const address = formatView({ ...view, edition: '2026-11-22' });
				const url = new URL(address, 'https://example.jp');
				const there = parseView(url.pathname, url.searchParams).view;
				expect(read(embedAddress(address, [])).view).toEqual(there);
			})
		);
	});
	it('cannot lead to another site', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (code, value) => {
				const address = embedAddress(`/area/${encodeURIComponent(code)}/`, [['title', value]]);
				expect(address).toMatch(/^\/embed\//);
			})
		);
	});
});
