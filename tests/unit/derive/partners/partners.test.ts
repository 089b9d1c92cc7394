import { NO_TEXTS } from '../../../../src/lib/model/case-texts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../../src/lib/derive/evidence';
import type { FinderData } from '../../../../src/lib/derive/partners/field';
import { ringsOf } from '../../../../src/lib/derive/partners/near';
import { partnerMarks } from '../../../../src/lib/derive/partners/partner-marks';
import { wideningSteps } from '../../../../src/lib/derive/partners/partner-steps';
import type { FinderRequest } from '../../../../src/lib/derive/partners/candidate';
import { makeShortlist, type Shortlist } from '../../../../src/lib/derive/partners/partners';
import type { WholeArea } from '../../../../src/lib/model/area';
import { indexNeighbours, makeDataset } from '../../../../src/lib/model/dataset';
import { THEMES } from '../../../../src/lib/model/theme';
import { DEFAULT_FINDER, LIKE_USUAL, PRESETS, RATIOS, REACHES } from '../../../../src/lib/view/partners';
import { miniFigures } from '../../../fixtures/mini-figures';
import { CASES, EDITIONS, makeCase, miniAreas, withEnclave } from '../../../fixtures/mini-country';

/** Any theme, by cases alone; what the figures and frameworks add is in `partners-evidence.test.ts`. */
const ASKED: FinderRequest = { ...DEFAULT_FINDER, wanted: [], by: 'size', reach: 'second', alike: false };
const country = withEnclave();

function dataOf({ dataset, neighbours }: Pick<FinderData, 'dataset' | 'neighbours'>): FinderData {
	const evidence = evidenceOf(dataset, dataset.cases, null, 50);
	return { dataset, neighbours, evidence, figures: null, frameworks: null };
}

function shortlist(
	code: string,
	some: Partial<FinderRequest> = {},
	{ dataset, neighbours } = country
): Shortlist {
	const area = dataset.areaByCode.get(code);
	if (!area) throw new Error(code);
	return makeShortlist(dataOf({ dataset, neighbours }), area, { ...ASKED, ...some });
}
/** Those that come in by what was asked; not the nearest beyond. */
const codes = ({ candidates }: Shortlist) =>
	candidates.filter(({ near }) => !near.beyond).map(({ area }) => area.code);
const row = (list: Shortlist, code: string) => {
	const found = list.candidates.find(({ area }) => area.code === code);
	if (!found) throw new Error(`${code} is not in ${codes(list).join()}`);
	return found;
};

describe('who comes in', () => {
	test('has done it: a neighbour without a case is no candidate', () => {
		expect(codes(shortlist('01100', { reach: 'border' }))).toEqual(['01233', '01']);
	});

	test('has done what is wanted, at either level of themes', () => {
		expect(codes(shortlist('01233', { wanted: ['services/cashless'] }))).toEqual(['01100']);
		expect(codes(shortlist('01233', { wanted: ['services'] }))).toEqual(['01100', '07201']);
		expect(codes(shortlist('01233', { wanted: ['smart-city'] }))).toEqual([]);
	});

	test('is never ourselves', () => {
		expect(codes(shortlist('01100', { reach: 'japan' }))).not.toContain('01100');
	});

	test('lies in our ring, then in the ring behind, then within the distance', () => {
		expect(codes(shortlist('07545', { reach: 'border', programmes: false }))).toEqual(['07201']);
		expect(codes(shortlist('07545', { reach: 'second', programmes: false }))).toEqual(['07201', '01233']);
		expect(codes(shortlist('07546', { reach: 'second', programmes: false })).sort()).toEqual([
			'01233',
			'07201'
		]);
		expect(codes(shortlist('01517', { reach: '100', programmes: false }))).toEqual(
			codes(shortlist('01517', { reach: 'second', programmes: false }))
		);
	});

	test('is of similar size, from anywhere, where that is asked for', () => {
		const far = { programmes: false, reach: 'border', alike: true } as const;
		expect(codes(shortlist('07546', far))).toEqual([]);
		expect(codes(shortlist('07213', { ...far, ratio: 1.25 }))).toContain('01233');
		expect(codes(shortlist('01100', { ...far, ratio: 1.25 }))).toEqual(['01233']);
		expect(codes(shortlist('01100', { ...far, ratio: 2 })).sort()).toEqual(['01233', '07201']);
	});

	test('is alike by its figures, from anywhere, where half a standard deviation apart at most and of the same kind', () => {
		const { dataset } = country;
		const area = dataset.areaByCode.get('01100');
		if (!area) throw new Error('01100');
		const asked: FinderRequest = { ...ASKED, programmes: false, reach: 'border', alike: true, by: 'figures' };
		const list = (apart: readonly (readonly [string, number])[]) =>
			makeShortlist({ ...dataOf(country), figures: miniFigures() }, area, asked, new Map(apart));
		const found = list([['07201', 0.5]]);
		expect(codes(found)).toContain('07201');
		expect(row(found, '07201')).toMatchObject({
			size: { apart: 0.5, alike: true },
			score: { parts: { alike: 0.5 } }
		});
		expect(codes(list([['07201', 0.51]]))).not.toContain('07201');
		expect(codes(list([]))).not.toContain('07201');
	});

	test('or is our prefecture, with what it runs itself, and never another one', () => {
		expect(codes(shortlist('07213', { reach: 'japan' }))).toContain('07');
		expect(codes(shortlist('07213', { reach: 'japan' }))).not.toContain('01');
		expect(codes(shortlist('07213', { programmes: false, reach: 'japan' }))).not.toContain('07');
	});
});

describe('a row', () => {
	test('tells the border, and marks another prefecture', () => {
		const list = shortlist('01233');
		expect(row(list, '07201')).toMatchObject({
			otherPrefecture: true,
			near: { ring: 1, borderKm: 12, overSea: false, nearestOutside: false }
		});
		expect(row(list, '01100').otherPrefecture).toBe(false);
	});

	test('tells the ring behind and how far the offices are apart', () => {
		const { near } = row(shortlist('01575'), '01100');
		expect(near).toMatchObject({ ring: 2, borderKm: null });
		expect(near.km).toBeCloseTo(129, 0);
	});

	test('says of an island who across the sea is nearest and has done it; no ring is made of it', () => {
		const cases = [...CASES, makeCase({ id: 'okuma', area: '07545' })];
		const list = shortlist('01517', { reach: 'border', programmes: false }, withEnclave(cases));
		expect(codes(list).sort()).toEqual(['01100', '01233', '07201']);
		expect(row(list, '07201').near).toMatchObject({ ring: null, nearestOutside: true, overSea: true });
		const wide = shortlist('01517', { reach: 'japan' }, withEnclave(cases));
		expect(row(wide, '07545').near).toMatchObject({ ring: null, nearestOutside: false, overSea: true });
	});

	test('tells two municipalities of one name apart', () => {
		const cases = [...CASES, makeCase({ id: 'date-fukushima', area: '07213' })];
		const list = shortlist('01403', { programmes: false }, withEnclave(cases));
		expect(list.candidates.filter(({ area }) => area.name === '伊達市').map(({ area }) => area.code)).toEqual(
			['01233', '07213']
		);
	});

	test('tells the size beside ours', () => {
		expect(row(shortlist('07213', { ratio: 1.25 }), '01233').size).toMatchObject({
			population: 600,
			times: 600 / 580,
			alike: true
		});
		expect(row(shortlist('07546'), '07201').size).toMatchObject({ times: null, alike: false });
		expect(row(shortlist('07213'), '07').size).toMatchObject({ times: null, alike: false });
	});

	test('tells its cases in the wanted themes, and how many more there are', () => {
		const { cases, more, has } = row(
			shortlist('01233', { wanted: ['services/cashless', 'community'] }),
			'01100'
		);
		expect(cases.map(({ id }) => id)).toEqual(['sapporo-pay']);
		expect(more).toBe(2);
		expect(has).toEqual(['services/cashless']);
	});

	test('tells what it has that we lack, and what we share', () => {
		const candidate = row(shortlist('01100', { reach: 'japan' }), '07201');
		expect(candidate.beyondUs).toEqual(['services/chatbot']);
		expect(candidate.shared).toEqual(['operations/rpa-ai']);
	});

	test('names each contact once, those of the wanted themes first', () => {
		const desk = { department: '窓口課', tel: '011-000-0000' };
		const cases = [
			makeCase({ id: 'a', area: '01100', themes: ['operations/rpa-ai'], contact: { department: '総務課' } }),
			makeCase({ id: 'b', area: '01100', contact: desk }),
			makeCase({ id: 'c', area: '01100', contact: { ...desk } })
		];
		const list = shortlist('01233', { wanted: ['services'] }, withEnclave(cases));
		expect(
			row(list, '01100')
				.contacts(NO_TEXTS)
				.map(({ department }) => department)
		).toEqual(['窓口課', '総務課']);
	});

	test('names each telephone number once, with the page that any of its contacts names', () => {
		const cases = [
			makeCase({ id: 'a', area: '01100', contact: { department: '推進課（代表）', tel: '011-000-0000' } }),
			makeCase({
				id: 'b',
				area: '01100',
				contact: { department: '推進課', tel: '011 000 0000', page: '推進課' }
			}),
			makeCase({ id: 'c', area: '01100', contact: { department: '推進課', tel: '011-000-0001' } })
		];
		const list = shortlist('01233', { wanted: ['services'] }, withEnclave(cases));
		expect(row(list, '01100').contacts(NO_TEXTS)).toEqual([
			{ department: '推進課（代表）', tel: '011-000-0000', page: '推進課' },
			{ department: '推進課', tel: '011-000-0001' }
		]);
	});
});

describe('the order', () => {
	test('follows the weights', () => {
		const asked = { reach: 'japan', programmes: false } as const;
		expect(codes(shortlist('07213', { ...asked, weights: PRESETS.alike }))[0]).toBe('01233');
		expect(codes(shortlist('07213', { ...asked, weights: { near: 0, experienced: 1, alike: 0 } }))[0]).toBe(
			'01100'
		);
	});

	test('of equals goes by code', () => {
		const twins = ['01100', '01403'].map((area) => makeCase({ id: `case-${area}`, area }));
		const weights = { near: 1, experienced: 1, alike: 0 };
		const list = shortlist('01233', { weights }, withEnclave(twins.toReversed()));
		expect(list.candidates.map(({ score }) => score.total)).toEqual([
			list.candidates[0]?.score.total,
			list.candidates[0]?.score.total
		]);
		expect(codes(list)).toEqual(['01100', '01403']);
	});
});

describe('widening', () => {
	const steps = (code: string, some: Partial<FinderRequest> = {}) => {
		return wideningSteps(dataOf(country), shortlist(code).area, { ...ASKED, ...some });
	};

	test('names each step with how many it leads to, also those that add nobody', () => {
		expect(
			steps('01403', { reach: 'border', wanted: ['services/chatbot'] }).map(
				({ change, candidates, added }) => [change, candidates, added]
			)
		).toEqual([
			[{ kind: 'reach', reach: 'second' }, 1, 1],
			[{ kind: 'reach', reach: '30' }, 1, 1],
			[{ kind: 'reach', reach: '60' }, 1, 1],
			[{ kind: 'reach', reach: '100' }, 1, 1],
			[{ kind: 'alike', ratio: 1.5 }, 0, 0],
			[{ kind: 'alike', ratio: 2 }, 0, 0],
			[{ kind: 'alike', ratio: 3 }, 0, 0],
			[{ kind: 'reach', reach: 'japan' }, 1, 1],
			[{ kind: 'any-theme' }, 3, 3]
		]);
	});

	test('offers what the prefecture runs where it was left out', () => {
		expect(steps('07213', { programmes: false }).map(({ change }) => change.kind)).toContain('programmes');
		expect(steps('07213').map(({ change }) => change.kind)).not.toContain('programmes');
	});

	test('offers no similar size where nobody lives', () => {
		expect(steps('07546').filter(({ change }) => change.kind === 'alike')).toEqual([]);
	});

	test('ends when all of Japan was looked through', () => {
		expect(steps('01100', { reach: 'japan' })).toEqual([]);
	});
});

describe('on the map', () => {
	test('candidates have their number in the list, as many as it shows', () => {
		const list = shortlist('01575', { reach: 'japan' });
		const marks = partnerMarks(list, country.dataset, 2);
		expect(marks?.candidates.map(({ code, number }) => [code, number])).toEqual([
			[codes(list)[0], 1],
			[codes(list)[1], 2]
		]);
	});

	test('a prefecture’s programmes are told apart', () => {
		const marks = partnerMarks(shortlist('07213'), country.dataset);
		expect(marks?.candidates.find(({ code }) => code === '07')?.isPrefecture).toBe(true);
	});

	test('what is framed holds the whole of ourselves', () => {
		const own = country.dataset.areaByCode.get('07545')?.bbox ?? [NaN, NaN, NaN, NaN];
		const bounds = partnerMarks(shortlist('07545'), country.dataset)?.bounds ?? [NaN, NaN, NaN, NaN];
		expect(bounds[0]).toBeLessThanOrEqual(own[0]);
		expect(bounds[1]).toBeLessThanOrEqual(own[1]);
		expect(bounds[2]).toBeGreaterThanOrEqual(own[2]);
		expect(bounds[3]).toBeGreaterThanOrEqual(own[3]);
	});

	test('what is framed leaves out who is far away', () => {
		const marks = partnerMarks(shortlist('07545', { reach: 'japan' }), country.dataset);
		expect(marks?.bounds[3]).toBeLessThan(42.9);
	});
});

describe('any country', () => {
	const NAMES = ['01', '07'];
	const finer = THEMES.flatMap((group) => group.finer.map(({ id }) => id));
	const places = Array.from({ length: 10 }, (_, i) => `${i % 3 === 0 ? '07' : '01'}${301 + i}`);
	const [template] = miniAreas();
	const plain = (code: string, population: number, at: readonly [number, number]): WholeArea =>
		({
			...template,
			code,
			kind: code.length === 2 ? 'prefecture' : 'town',
			population,
			office: at
		}) as WholeArea;

	const countries = fc.record({
		areas: fc.tuple(
			...[...NAMES, ...places].map((code) =>
				fc
					.tuple(
						fc.integer({ min: 0, max: 5000 }),
						fc.double({ min: 128, max: 146, noNaN: true }),
						fc.double({ min: 26, max: 45, noNaN: true })
					)
					.map(([population, lon, lat]) => plain(code, population, [lon, lat]))
			)
		),
		borders: fc.uniqueArray(
			fc
				.tuple(fc.constantFrom(...places), fc.constantFrom(...places), fc.integer({ min: 1, max: 90 }))
				.filter(([a, b]) => a < b),
			{ selector: ([a, b]) => `${a} ${b}`, maxLength: 16 }
		),
		cases: fc
			.array(fc.tuple(fc.constantFrom(...NAMES, ...places), fc.constantFrom(...finer)), { maxLength: 12 })
			.map((list) => list.map(([area, theme], i) => makeCase({ id: `case-${i}`, area, themes: [theme] }))),
		code: fc.constantFrom(...places),
		asked: fc.record({
			wanted: fc.uniqueArray(fc.constantFrom(...finer, 'services', 'community'), { maxLength: 3 }),
			weights: fc.record({
				near: fc.integer({ min: 0, max: 10 }),
				experienced: fc.integer({ min: 0, max: 10 }),
				alike: fc.integer({ min: 0, max: 10 })
			}),
			reach: fc.constantFrom(...REACHES),
			ratio: fc.constantFrom(...RATIOS),
			alike: fc.boolean(),
			formal: fc.constant(false),
			inScope: fc.constant(false),
			by: fc.constant('size' as const),
			like: fc.constant(LIKE_USUAL),
			programmes: fc.boolean()
		}),
		shuffled: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }))
	});
	type Country = typeof countries extends fc.Arbitrary<infer T> ? T : never;
	function build({ areas, borders, cases }: Pick<Country, 'areas' | 'borders' | 'cases'>) {
		const dataset = makeDataset({ areas, cases, editions: EDITIONS });
		return { dataset, neighbours: indexNeighbours(borders) };
	}

	test('whoever is in our ring by land has us in theirs', () => {
		fc.assert(
			fc.property(countries, (each) => {
				const { dataset, neighbours } = build(each);
				const rings = new Map(
					dataset.municipalities.map((area) => [area.code, ringsOf(area, dataset, neighbours)])
				);
				for (const [code, { land, second }] of rings) {
					for (const other of land)
						expect(rings.get(other.code)?.land.map((back) => back.code)).toContain(code);
					for (const other of land.length > 0 ? second : [])
						expect(rings.get(other)?.second.has(code)).toBe(true);
				}
			})
		);
	});

	test('nobody is listed twice, every part and score lies from 0 to 1, the highest first', () => {
		fc.assert(
			fc.property(countries, (each) => {
				const list = shortlist(each.code, each.asked, build(each));
				expect(new Set(list.candidates.map(({ area }) => area.code)).size).toBe(list.candidates.length);
				expect(codes(list)).toHaveLength(list.within);
				let last = 1;
				for (const { score, cases } of list.candidates) {
					for (const part of [...Object.values(score.parts), score.total]) {
						expect(part).toBeGreaterThanOrEqual(0);
						expect(part).toBeLessThanOrEqual(1);
					}
					expect(score.total).toBeLessThanOrEqual(last);
					expect(cases.length).toBeGreaterThan(0);
					last = score.total;
				}
			})
		);
	});

	test('the order of the input does not matter', () => {
		fc.assert(
			fc.property(countries, (each) => {
				const shuffle = <T>(items: readonly T[]): T[] =>
					items
						.map((item) => ({ item, by: (each.shuffled.next() as IteratorYieldResult<number>).value }))
						.sort((a, b) => a.by - b.by)
						.map(({ item }) => item);
				const other = build({
					areas: shuffle<Country['areas'][number]>(each.areas),
					borders: shuffle(each.borders).map(([a, b, km]): [string, string, number] => [b, a, km]),
					cases: shuffle(each.cases)
				});
				const tell = ({ candidates }: Shortlist) =>
					candidates.map(({ area, score, cases, beyondUs, shared }) => [
						area.code,
						score,
						cases.map(({ id }) => id),
						beyondUs,
						shared
					]);
				expect(tell(shortlist(each.code, each.asked, other))).toEqual(
					tell(shortlist(each.code, each.asked, build(each)))
				);
			})
		);
	});

	test('a step of widening never loses anybody', () => {
		fc.assert(
			fc.property(countries, (each) => {
				const built = build(each);
				const now = codes(shortlist(each.code, each.asked, built));
				const { area } = shortlist(each.code, each.asked, built);
				for (const step of wideningSteps(dataOf(built), area, each.asked)) {
					const then = codes(shortlist(each.code, step.request, built));
					// Whoever is nearest across the sea in any theme may be somebody else.
					if (step.change.kind !== 'any-theme') expect(then).toEqual(expect.arrayContaining(now));
					expect([step.candidates, step.added]).toEqual([then.length, then.length - now.length]);
				}
			})
		);
	});
});
