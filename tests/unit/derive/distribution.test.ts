import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shade } from '../../../src/lib/derive/choropleth';
import { classify } from '../../../src/lib/derive/classes';
import { areAlike, makeDistribution } from '../../../src/lib/derive/distribution';

/** Areas with these values, classed by quantiles as the map classes them. */
function shaded(values: readonly (number | null)[]) {
	const classes = classify(
		values.flatMap((value) => value ?? []),
		'quantile'
	);
	const shadeOf = (value: number | null): Shade =>
		value === null ? 'missing' : value === 0 ? 'zero' : classes.indexOf(value);
	return {
		byArea: new Map(values.map((value, i) => [String(i), { shade: shadeOf(value), value }]))
	};
}

describe('the distribution of a choropleth', () => {
	it('gives few whole numbers a bar each, and stands an area in the middle of its bar', () => {
		const distribution = makeDistribution(shaded([1, 1, 1, 2, 5, null]));
		expect(distribution?.bars.map(({ count }) => count)).toEqual([3, 1, 1]);
		expect(distribution?.at(1)).toBeCloseTo(0.1);
		expect(distribution?.at(5)).toBeCloseTo(0.9);
		expect(distribution).toMatchObject({ low: 1, median: 1, high: 5, of: 5, most: 3 });
	});
	it('splits a bar where a class begins inside of it, the lowest first', () => {
		const bar = makeDistribution(shaded([0, 0, 1, 2, 3, 4, 40, 50, 60, 70, 80, 90, 98]))?.bars[0];
		expect(bar?.parts).toEqual([
			{ shade: 'zero', count: 2 },
			{ shade: 0, count: 2 },
			{ shade: 1, count: 2 }
		]);
	});
	it('takes a logarithmic axis for what differs by powers of ten, zeros at its left', () => {
		const distribution = makeDistribution(shaded([0, 10, 20, 30, 100, 1_000_000]));
		expect(distribution?.axis).toBe('log');
		expect(distribution?.bars[0]).toMatchObject({ from: 0, count: 1, parts: [{ shade: 'zero', count: 1 }] });
		expect(distribution?.at(0)).toBeLessThan(distribution?.at(10) ?? 0);
	});
	it('is none of one value only', () => {
		expect(makeDistribution(shaded([3, 3, null]))).toBeNull();
		expect(makeDistribution(shaded([]))).toBeNull();
		expect(makeDistribution(shaded([0, 5e-324]))).toBeNull();
	});
	it('counts every area once, and keeps the order of their values', () => {
		const value = fc.oneof(
			fc.integer({ min: 0, max: 30 }),
			fc.integer({ min: -50, max: 4_000_000 }),
			fc.double({ min: 0, max: 500, noNaN: true })
		);
		fc.assert(
			fc.property(fc.array(value, { minLength: 2, maxLength: 60 }), (values) => {
				const distribution = makeDistribution(shaded(values));
				if (distribution === null) return areAlike(Math.min(...values), Math.max(...values));
				expect(distribution.bars.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
				for (const { parts, count } of distribution.bars) {
					expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(count);
				}
				const at = [...values].sort((a, b) => a - b).map(distribution.at);
				expect(at.every((each, i) => each >= 0 && each <= 1 && each >= (at[i - 1] ?? 0))).toBe(true);
				return true;
			})
		);
	});
});
