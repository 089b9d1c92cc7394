import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePins } from '../../../src/lib/derive/pins';
import { CASES, makeCase, miniCountry } from '../../fixtures/mini-country';

const country = miniCountry();
const pins = makePins(country, CASES);

describe('makePins', () => {
	test('one for each locality with a case, by code', () => {
		expect(pins.map(({ code, count }) => [code, count])).toEqual([
			['01', 1],
			['01100', 3],
			['01233', 1],
			['07', 1],
			['07201', 1]
		]);
	});

	test('a prefecture’s is a square, a municipality’s a circle', () => {
		expect(pins.map(({ shape }) => shape)).toEqual(['square', 'circle', 'circle', 'square', 'circle']);
	});

	test('stands at the office', () => {
		expect(pins[1]?.at).toEqual(country.areaByCode.get('01100')?.office);
	});

	test('only cases that pass count', () => {
		expect(makePins(country, CASES.slice(2, 4))).toMatchObject([{ code: '01100', count: 2 }]);
		expect(makePins(country, [])).toEqual([]);
	});

	test('shows the most frequent upper theme', () => {
		// Two of 札幌市's cases are services, one operations.
		expect(pins[1]?.theme).toBe('services');
	});

	test('of equally frequent themes shows the first of the taxonomy', () => {
		const cases = ['smart-city/sdgs', 'operations/rpa-ai'].map((theme, i) =>
			makeCase({ id: `c${i}`, area: '07', themes: [theme] })
		);
		expect(makePins(country, cases)[0]?.theme).toBe('operations');
	});

	test('the order of cases does not matter', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray([...CASES], { minLength: CASES.length }), (cases) => {
				expect(makePins(country, cases)).toEqual(pins);
			})
		);
	});
});
