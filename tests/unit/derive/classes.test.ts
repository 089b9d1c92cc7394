import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/lib/derive/classes';
import { BREAKS } from '../../../src/lib/view/view';

const values = fc.array(
	fc.oneof(
		fc.integer({ min: 0, max: 12 }),
		fc.integer({ min: 0, max: 4_000_000 }),
		fc.double({ min: 0, max: 25_000, noNaN: true }).map((n) => Math.round(n * 1000) / 1000)
	),
	{ maxLength: 60 }
);
const breaks = fc.constantFrom(...BREAKS);
const counted = (list: readonly number[]) => list.filter((value) => value !== 0);

describe('classify', () => {
	test.each(BREAKS)('few distinct values get a class each (%s)', (method) => {
		const classes = classify([1, 1, 2, 3], method);
		expect(classes.bounds).toEqual([1, 2, 3, 3]);
		expect([1, 2, 3].map(classes.indexOf)).toEqual([0, 1, 2]);
	});

	test.each(BREAKS)('one value is one class (%s)', (method) => {
		const classes = classify([7, 7], method);
		expect(classes.count).toBe(1);
		expect(classes.indexOf(7)).toBe(0);
	});

	test.each(BREAKS)('no values and only zeros have no class (%s)', (method) => {
		expect(classify([], method).count).toBe(0);
		expect(classify([0, 0, NaN], method).count).toBe(0);
	});

	test('quantiles hold as many values each', () => {
		const hundred = Array.from({ length: 100 }, (_, i) => i + 1);
		const classes = classify(hundred, 'quantile');
		const counts = [0, 1, 2, 3, 4].map((i) => hundred.filter((value) => classes.indexOf(value) === i).length);
		expect(counts).toEqual([20, 20, 20, 20, 20]);
	});

	test('equal breaks stand at round steps', () => {
		expect(classify([3, 18, 29, 44, 61, 97], 'equal').bounds).toEqual([3, 20, 40, 60, 80, 100]);
	});

	test('equal breaks of shares stand at round steps', () => {
		expect(classify([0.03, 0.11, 0.22, 0.31, 0.48, 0.52], 'equal').bounds).toEqual([0.03, 0.2, 0.4, 0.6]);
	});

	test('equal breaks do not begin at zero, which has a look of its own', () => {
		expect(classify([1, 2, 3, 4, 5, 6, 7, 8], 'equal').bounds[0]).toBe(1);
	});

	test('an equal class that would be empty is joined to the one below', () => {
		expect(classify([1, 2, 3, 4, 5, 6, 95], 'equal').bounds).toEqual([1, 80, 100]);
	});

	test('natural breaks fall into the gaps, at round numbers', () => {
		const classes = classify([1, 2, 3, 31, 32, 33, 71, 72, 205, 206, 900], 'natural');
		expect(classes.bounds).toEqual([1, 20, 50, 200, 500, 900]);
	});

	test('a smaller number of classes can be asked for', () => {
		expect(classify([1, 2, 3, 4, 5, 6], 'quantile', 3).count).toBe(3);
	});

	test('classes cover all values, are in order and are disjoint', () => {
		fc.assert(
			fc.property(values, breaks, (list, method) => {
				const { bounds, count, indexOf } = classify(list, method);
				return counted(list).every((value) => {
					const i = indexOf(value);
					const [from, to] = [bounds[i] ?? NaN, bounds[i + 1] ?? NaN];
					return from <= value && (i === count - 1 ? value <= to : value < to);
				});
			})
		);
	});

	test('there are at most five classes and none is empty', () => {
		fc.assert(
			fc.property(values, breaks, (list, method) => {
				const { count, indexOf } = classify(list, method);
				return count <= 5 && new Set(counted(list).map(indexOf)).size === count;
			})
		);
	});

	test('bounds ascend', () => {
		fc.assert(
			fc.property(values, breaks, (list, method) => {
				const { bounds } = classify(list, method);
				return bounds.every((bound, i) => i === 0 || bound > (bounds[i - 1] ?? 0) || i === bounds.length - 1);
			})
		);
	});

	test('the order of the values does not matter', () => {
		fc.assert(
			fc.property(values, breaks, (list, method) => {
				expect(classify([...list].reverse(), method).bounds).toEqual(classify(list, method).bounds);
			})
		);
	});
});

describe('round numbers', () => {
	const values = (from: number, to: number, count: number, power = 1) =>
		Array.from({ length: count }, (_, i) => from + (to - from) * (i / (count - 1)) ** power);
	const inner = (list: readonly number[]) => classify(list, 'round').bounds.slice(1, -1);
	test('are 1, 2 and 5 times a power of ten where values are far apart', () => {
		expect(inner(values(160, 3_700_000, 400, 6))).toSatisfy((cuts: readonly number[]) =>
			cuts.every((cut) => /^[125]0*$/.test(String(cut)))
		);
	});
	test('are even steps where values lie close together', () => {
		expect(inner(values(50, 94, 200))).toEqual([60, 70, 80, 90]);
	});
	test('leave no class empty and keep every value in the class that its bounds name', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 60 }), (list) => {
				const classes = classify(list, 'round');
				const found = new Set(list.map((value) => classes.indexOf(value)));
				expect(found.size).toBe(classes.count);
				for (const value of list) {
					const i = classes.indexOf(value);
					expect(value).toBeGreaterThanOrEqual(classes.bounds[i] ?? NaN);
					expect(value).toBeLessThanOrEqual(classes.bounds[i + 1] ?? NaN);
				}
			})
		);
	});
});
