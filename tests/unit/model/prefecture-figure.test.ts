import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	prefectureFigure,
	ratio,
	type FigureValue,
	type Share
} from '../../../src/lib/model/prefecture-figure';

function share(value: FigureValue, population = 0, of: Share['of'] = null): Share {
	return { value, population, of };
}

describe('the value of a prefecture', () => {
	it('is a sum where the figure is a total', () => {
		expect(prefectureFigure('sum', 'count', [share(3), share(0), share(4.5)]).value).toBe(7.5);
	});
	it('has no sum while one municipality has no value', () => {
		expect(prefectureFigure('sum', 'count', [share(3), share('missing')]).value).toBe('missing');
	});
	it('is a mean weighted by the persons who live there', () => {
		const mean = prefectureFigure('mean-by-population', 'index', [share(50, 300), share(100, 100)]);
		expect(mean.value).toBe((50 * 300 + 100 * 100) / 400);
		expect(prefectureFigure('mean-by-population', 'index', [share(50, 300), share('missing', 9)]).value).toBe(
			'missing'
		);
	});
	it('is the sum of numerators ÷ the sum of denominators, and not the mean of the rates', () => {
		const figure = prefectureFigure('ratio-of-sums', 'rate', [
			share(50, 0, [1, 2]),
			share(100, 0, [8, 8]),
			share('missing', 0, [0, 0])
		]);
		expect(figure).toEqual({ value: 90, of: [9, 10] });
	});
	it('is the share of those surveyed that do it: who was not asked is in neither number', () => {
		const figure = prefectureFigure('share-of-surveyed', 'yes-no', [
			...[share(1), share(1), share(0), share('not-surveyed')]
		]);
		expect(figure.of).toEqual([2, 3]);
		expect(figure.value).toBeCloseTo(66.6667, 3);
	});
	it('is 0 where all were asked and nobody does it, and missing where nobody was asked', () => {
		expect(prefectureFigure('share-of-surveyed', 'yes-no', [share(0), share(0)]).value).toBe(0);
		expect(prefectureFigure('share-of-surveyed', 'yes-no', [share('not-surveyed')]).value).toBe('missing');
	});
	it('is not computed where none follows', () => {
		expect(prefectureFigure('none', 'index', [share(0.5), share(0.7)]).value).toBe('not-computed');
	});
	it('lies between the lowest and the highest of its municipalities, whatever they weigh', () => {
		const one = fc.record({
			value: fc.integer({ min: 0, max: 200 }),
			population: fc.integer({ min: 1, max: 1e6 })
		});
		fc.assert(
			fc.property(fc.array(one, { minLength: 1, maxLength: 20 }), (list) => {
				const { value } = prefectureFigure(
					'mean-by-population',
					'index',
					list.map((each) => share(each.value, each.population))
				);
				const values = list.map((each) => each.value);
				expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
				expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
			})
		);
	});
	it('of nothing ÷ nothing is missing and not 0', () => {
		expect(ratio(0, 0, 100).value).toBe('missing');
		expect(ratio(0, 5, 100).value).toBe(0);
	});
});
