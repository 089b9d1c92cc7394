import { describe, expect, test } from 'vitest';
import { levelsOf, measureOf, ofEachMeasure, type Measure } from '../../../src/lib/measures/registry';
import { tallyCases } from '../../../src/lib/measures/tally';
import { CASES, miniCountry } from '../../fixtures/mini-country';

const country = miniCountry();

describe('tallyCases', () => {
	test('a prefecture’s own case is not its municipalities’', () => {
		const tallies = tallyCases(country, 'municipality', CASES);
		expect(tallies.get('07213')).toEqual({ cases: 0, themes: 0, covered: 0, recorded: false });
		expect(tallies.get('07201')).toEqual({ cases: 1, themes: 2, covered: 1, recorded: true });
	});

	test('a prefecture takes in its municipalities', () => {
		expect(tallyCases(country, 'prefecture', CASES).get('01')).toEqual({
			cases: 5,
			themes: 6,
			covered: 2,
			recorded: true
		});
	});

	test('recorded does not depend on the filter', () => {
		expect(tallyCases(country, 'municipality', []).get('01100')).toMatchObject({ cases: 0, recorded: true });
	});

	test('northern villages are left out', () => {
		expect(tallyCases(country, 'municipality', CASES).has('01695')).toBe(false);
		expect(tallyCases(country, 'municipality', CASES).size).toBe(8);
	});
});

describe('values', () => {
	const value = (measure: Measure, code: string) => {
		const area = country.areaByCode.get(code);
		const level = code.length === 2 ? 'prefecture' : 'municipality';
		if (!area) throw new Error(code);
		const parts = { frontier: null, figures: null, evidence: null, themes: [], userMeasures: {} };
		return measureOf(measure).values({ dataset: country, level, cases: CASES, ...parts })(area);
	};

	test('density is persons per km²', () => {
		expect(value('density', '01100')).toBe(40);
	});

	test('a northern village has no value of any measure', () => {
		for (const measure of Object.keys(ofEachMeasure(() => null)) as Measure[]) {
			expect(value(measure, '01695')).toBe('not-applicable');
		}
	});

	test('the share exists for prefectures only', () => {
		expect(value('share', '07')).toBe(0.25);
		expect(value('share', '07201')).toBe('not-applicable');
		expect(levelsOf('share')).toEqual(['prefecture']);
	});
});
