import { resolveScope } from '../../../src/lib/derive/scope';
import { scopeOfPlaces } from '../../../src/lib/view/scope';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COVERAGE_COLUMNS, makeCoverageTable, sortCoverage } from '../../../src/lib/derive/coverage-table';
import { makeEvidence } from '../../../src/lib/measures/evidence';
import { CASES, miniCountry } from '../../fixtures/mini-country';
import { miniFigures } from '../../fixtures/mini-figures';

const country = miniCountry();
const ALL = { by: 'prefecture' } as const;

test('a prefecture has its municipalities with a case, its own cases, its themes and its blanks', () => {
	expect(makeCoverageTable(country, CASES, ALL).rows).toEqual([
		{
			id: '01',
			region: 'hokkaido',
			prefectures: ['01'],
			municipalities: 4,
			covered: 2,
			known: null,
			others: 0,
			unrecorded: 2,
			own: 1,
			cases: 5,
			themes: expect.arrayContaining(['services', 'organisation']) as unknown
		},
		expect.objectContaining({ id: '07', municipalities: 4, covered: 1, others: 0, unrecorded: 3, own: 1 })
	]);
});

test('under a filter, who has other cases only is told apart from 未収録', () => {
	const none = makeCoverageTable(country, [], ALL);
	expect(none.rows.map(({ covered, others, unrecorded }) => [covered, others, unrecorded])).toEqual([
		[0, 2, 2],
		[0, 1, 3]
	]);
	expect(none.total).toMatchObject({ municipalities: 8, covered: 0, others: 3, unrecorded: 5, themes: [] });
});

test('a place that is looked at leaves out the rows of the others', () => {
	const within = (places: readonly string[]) =>
		makeCoverageTable(country, CASES, {
			...ALL,
			scoped: resolveScope(scopeOfPlaces(places), country, null, null)
		}).rows.map(({ id }) => id);
	expect(within(['07'])).toEqual(['07']);
	expect(within(['hokkaido'])).toEqual(['01']);
	expect(within(['hokkaido', '07'])).toEqual(['01', '07']);
});

test('by region there is a row for each that has prefectures', () => {
	const { rows, total } = makeCoverageTable(country, CASES, { by: 'region' });
	expect(rows.map(({ id, prefectures }) => [id, prefectures])).toEqual([
		['hokkaido', ['01']],
		['tohoku', ['07']]
	]);
	expect(total.prefectures).toEqual(['01', '07']);
});

test('official answers are counted beside the cases, and never among them', () => {
	const index = (doneShare: number) =>
		makeEvidence(country, { cases: CASES, figures: miniFigures(), doneShare });
	const rows = (theme: string, doneShare = 50) =>
		makeCoverageTable(country, CASES, { ...ALL, known: { index: index(doneShare), themes: [theme] } }).rows;
	// 札幌市 and 福島市 have a policy; none has a case of the theme.
	expect(rows('organisation/headquarters').map(({ known }) => known)).toEqual([1, 1]);
	// Everybody holds cards, by 70%.
	expect(rows('services/my-number').map(({ known }) => known)).toEqual([4, 4]);
	expect(rows('services/my-number', 71).map(({ known }) => known)).toEqual([0, 0]);
	// What is recorded stays what it was.
	expect(rows('services/my-number').map(({ covered, unrecorded }) => [covered, unrecorded])).toEqual([
		[2, 2],
		[1, 3]
	]);
});

test('whatever is looked at, the three kinds of municipalities sum to all of them', () => {
	fc.assert(
		fc.property(fc.shuffledSubarray([...CASES]), fc.constantFrom('region', 'prefecture'), (cases, by) => {
			const { rows, total } = makeCoverageTable(country, cases, { by });
			for (const row of [...rows, total]) {
				expect(row.covered + row.others + row.unrecorded).toBe(row.municipalities);
			}
			for (const key of ['municipalities', 'covered', 'others', 'unrecorded', 'own', 'cases'] as const) {
				expect(rows.reduce((sum, row) => sum + row[key], 0)).toBe(total[key]);
			}
		})
	);
});

describe('sorting', () => {
	const { rows } = makeCoverageTable(country, CASES, ALL);
	const ids = (key: string, descending: boolean) =>
		sortCoverage(rows, { key, descending }, ({ id }) => id).map(({ id }) => id);

	test('by share, blanks and name, either way', () => {
		expect(ids('share', false)).toEqual(['07', '01']);
		expect(ids('share', true)).toEqual(['01', '07']);
		expect(ids('blanks', true)).toEqual(['07', '01']);
		expect(ids('name', true)).toEqual(['07', '01']);
	});

	test('equals stay from north to south either way', () => {
		expect(ids('own', false)).toEqual(['01', '07']);
		expect(ids('own', true)).toEqual(['01', '07']);
	});

	test('an unknown column leaves the order, every known one keeps the rows', () => {
		expect(ids('nonsense', true)).toEqual(['01', '07']);
		for (const key of COVERAGE_COLUMNS) expect([...ids(key, true)].sort()).toEqual(['01', '07']);
	});
});
