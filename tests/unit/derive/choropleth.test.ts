import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CLASSES } from '../../../src/lib/derive/shade';
import { areAlike, makeChoropleth } from '../../../src/lib/derive/choropleth';
import { filterCases } from '../../../src/lib/derive/filter/filter';
import { THEMES } from '../../../src/lib/model/theme';
import { BREAKS, LEVELS } from '../../../src/lib/view/view';
import { MEASURES } from '../../../src/lib/measures/registry';
import { CASES, filters, makeCase, miniCountry } from '../../fixtures/mini-country';

const country = miniCountry();
const byCases = { level: 'municipality', measure: 'cases', breaks: null } as const;
const all = makeChoropleth(country, { ...byCases, cases: country.cases });

describe('makeChoropleth', () => {
	test('shades municipalities by their own cases', () => {
		expect(all.byArea.get('01233')).toEqual({ shade: 0, value: 1 });
		expect(all.byArea.get('01100')).toEqual({ shade: 1, value: 3 });
	});

	test('a prefecture counts its own cases and its municipalities’', () => {
		const { byArea } = makeChoropleth(country, { ...byCases, level: 'prefecture', cases: country.cases });
		expect(byArea.get('01')?.value).toBe(5);
		expect(byArea.get('07')?.value).toBe(2);
	});

	test('an area without any case in the dataset is unrecorded and has no value', () => {
		expect(all.byArea.get('01517')).toEqual({ shade: 'unrecorded', value: null });
	});

	test('an area whose cases are all filtered away is zero', () => {
		const cases = filterCases(country, filters({ themes: ['services'] }));
		const { byArea } = makeChoropleth(country, { ...byCases, cases });
		expect(byArea.get('01233')).toEqual({ shade: 'zero', value: 0 });
		expect(byArea.get('01517')?.shade).toBe('unrecorded');
	});

	test('of the same cases it is like itself, of others or another measure it is not', () => {
		const same = makeChoropleth(miniCountry(), { ...byCases, cases: [...country.cases] });
		expect(areAlike(same, all)).toBe(true);
		const some = filterCases(country, filters({ themes: ['services'] }));
		expect(areAlike(makeChoropleth(country, { ...byCases, cases: some }), all)).toBe(false);
		const themes = makeChoropleth(country, { ...byCases, measure: 'themes', cases: country.cases });
		expect(areAlike(themes, all)).toBe(false);
	});

	test('northern villages are never applicable', () => {
		for (const measure of MEASURES) {
			const { byArea } = makeChoropleth(country, { ...byCases, measure, cases: country.cases });
			expect(byArea.get('01695')).toEqual({ shade: 'not-applicable', value: null });
		}
	});

	test('the share is of all municipalities of the prefecture', () => {
		const { byArea } = makeChoropleth(country, {
			level: 'prefecture',
			measure: 'share',
			breaks: null,
			cases: country.cases
		});
		expect(byArea.get('01')?.value).toBe(0.5);
		expect(byArea.get('07')?.value).toBe(0.25);
	});

	test('the share of a prefecture with none but its own case is zero', () => {
		const own = miniCountry([makeCase({ id: 'own', area: '07' })]);
		const { byArea } = makeChoropleth(own, {
			level: 'prefecture',
			measure: 'share',
			breaks: null,
			cases: own.cases
		});
		expect(byArea.get('07')).toEqual({ shade: 'zero', value: 0 });
		expect(byArea.get('01')).toEqual({ shade: 'unrecorded', value: null });
	});

	test('the share of a municipality is not applicable', () => {
		const { byArea, counts } = makeChoropleth(country, {
			...byCases,
			measure: 'share',
			cases: country.cases
		});
		expect(byArea.get('01100')?.shade).toBe('not-applicable');
		expect(counts.get('not-applicable')).toBe(10);
	});

	test('population and density do not ask for cases', () => {
		const population = makeChoropleth(country, { ...byCases, measure: 'population', cases: [] });
		expect(population.byArea.get('01517')?.value).toBe(100);
		expect(population.counts.get('unrecorded')).toBeUndefined();
		const density = makeChoropleth(country, { ...byCases, measure: 'density', cases: [] });
		expect(density.byArea.get('01517')?.value).toBe(2);
	});

	test('nobody living somewhere is zero, not missing', () => {
		const { byArea } = makeChoropleth(country, { ...byCases, measure: 'population', cases: [] });
		expect(byArea.get('07546')).toEqual({ shade: 'zero', value: 0 });
	});

	test('themes are counted once each', () => {
		const { byArea } = makeChoropleth(country, { ...byCases, measure: 'themes', cases: country.cases });
		expect(byArea.get('01100')?.value).toBe(4);
	});

	const someCases = fc.shuffledSubarray([...CASES]);
	const input = fc.record({
		level: fc.constantFrom(...LEVELS),
		measure: fc.constantFrom(...MEASURES),
		breaks: fc.constantFrom(...BREAKS, null),
		cases: someCases
	});

	test('the counts of all looks sum to the number of areas', () => {
		fc.assert(
			fc.property(input, (given) => {
				const made = makeChoropleth(country, given);
				const classes = made.classes.reduce((sum, { count }) => sum + count, 0);
				const areas = given.level === 'prefecture' ? 2 : 10;
				const others = NO_CLASSES.reduce((sum, look) => sum + (made.counts.get(look) ?? 0), 0);
				return made.byArea.size === areas && classes + others === areas;
			})
		);
	});

	test('the order of cases does not matter', () => {
		fc.assert(
			fc.property(input, (given) => {
				const sorted = [...given.cases].sort((a, b) => (a.id < b.id ? -1 : 1));
				expect(makeChoropleth(country, given)).toEqual(makeChoropleth(country, { ...given, cases: sorted }));
			})
		);
	});

	test('every value lies in the class it is shaded as', () => {
		fc.assert(
			fc.property(input, (given) => {
				const { byArea, classes } = makeChoropleth(country, given);
				return [...byArea.values()].every(({ shade, value }) => {
					const found = classes.find((one) => one.shade === shade);
					return !found || value === null || (found.from <= value && value <= found.to);
				});
			})
		);
	});

	test('every case has a theme of the taxonomy in this country', () => {
		const known = new Set(THEMES.flatMap((group) => group.finer.map(({ id }) => id)));
		expect(CASES.flatMap(({ themes }) => themes).filter((id) => !known.has(id))).toEqual([]);
	});
});
