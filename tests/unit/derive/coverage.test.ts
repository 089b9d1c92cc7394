import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	coverageByPrefecture,
	coverageByRegion,
	nationalTotals,
	themeCounts
} from '../../../src/lib/derive/coverage';
import { newestFirst } from '../../../src/lib/model/newest';
import { CASES, makeCase, miniCountry } from '../../fixtures/mini-country';

const country = miniCountry();

test('a prefecture covers the municipalities with a case, out of all but the northern villages', () => {
	expect(coverageByPrefecture(country, CASES)).toEqual([
		{ code: '01', covered: 2, municipalities: 4, cases: 5, ownCases: 1, themes: 6 },
		{ code: '07', covered: 1, municipalities: 4, cases: 2, ownCases: 1, themes: 3 }
	]);
});

test('regions come from north to south, and only those that there are', () => {
	expect(coverageByRegion(country, CASES)).toEqual([
		{ id: 'hokkaido', covered: 2, municipalities: 4, cases: 5, ownCases: 1, themes: 6 },
		{ id: 'tohoku', covered: 1, municipalities: 4, cases: 2, ownCases: 1, themes: 3 }
	]);
});

test('without cases nothing is covered, and the denominators stand', () => {
	expect(coverageByRegion(country, [])).toMatchObject([
		{ covered: 0, municipalities: 4, cases: 0 },
		{ covered: 0, municipalities: 4, cases: 0 }
	]);
});

test('the national picture', () => {
	expect(nationalTotals(country, CASES)).toMatchObject({
		covered: 3,
		municipalities: 8,
		cases: 7,
		ownCases: 2,
		prefectures: 2,
		prefecturesOwn: 2,
		initiatives: 2,
		themes: 8
	});
});

test('a joint case counts in each of its areas, and once where they are counted together', () => {
	const cases = [makeCase({ id: 'date-both', area: '01233', others: ['01403', '07213', '07'] })];
	expect(nationalTotals(country, cases)).toMatchObject({
		...{ covered: 3, cases: 1, ownCases: 1, prefectures: 2, prefecturesOwn: 1 }
	});
	expect(coverageByPrefecture(country, cases)).toMatchObject([
		{ covered: 2, cases: 1, ownCases: 0 },
		{ covered: 1, cases: 1, ownCases: 1 }
	]);
	const scoped = { codes: new Set(['01403']), has: (code: string) => code === '01403' };
	expect(nationalTotals(country, cases, scoped)).toMatchObject({
		...{ covered: 1, municipalities: 1, cases: 1, ownCases: 0, prefectures: 1 }
	});
});

test('prefectures touched and prefectures with their own case are counted apart', () => {
	const cases = CASES.filter(({ area }) => area !== '01');
	expect(nationalTotals(country, cases)).toMatchObject({ prefectures: 2, prefecturesOwn: 1 });
});

test('regions sum to the country', () => {
	fc.assert(
		fc.property(fc.shuffledSubarray([...CASES]), (cases) => {
			const regions = coverageByRegion(country, cases);
			const total = nationalTotals(country, cases);
			for (const key of ['covered', 'municipalities', 'cases', 'ownCases'] as const) {
				expect(regions.reduce((sum, row) => sum + row[key], 0)).toBe(total[key]);
			}
		})
	);
});

describe('themeCounts', () => {
	const counts = themeCounts(CASES);

	test('in the taxonomy’s order, zero included', () => {
		expect(counts.map(({ theme, cases }) => [theme, cases])).toEqual([
			['services', 3],
			['operations', 2],
			['organisation', 2],
			['co-creation', 0],
			['community', 1],
			['smart-city', 0]
		]);
	});

	test('a case with two finer themes counts once above', () => {
		expect(counts[0]?.finer.filter(({ cases }) => cases > 0)).toHaveLength(4);
	});
});

test('the newest cases come first by the day they began, by id within a day, those without a date last', () => {
	const cases = [
		makeCase({ id: 'a', area: '01' }),
		makeCase({ id: 'd', area: '01', period: '2021-03' }),
		makeCase({ id: 'c', area: '01', period: 'FY2021' }),
		makeCase({ id: 'b', area: '01', period: '2019/2022' }),
		makeCase({ id: '0', area: '01', date: '2021-04' }),
		makeCase({ id: 'e', area: '01', date: '2022' })
	];
	expect(newestFirst(cases).map(({ id }) => id)).toEqual(['e', '0', 'c', 'd', 'b', 'a']);
});
