import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundBetween, roundStep } from '../../../src/lib/derive/rounding';

test.each([
	[71, 205, 200],
	[33, 71, 50],
	[33649, 33702, 33700],
	[0.11, 0.22, 0.2],
	[0.241, 0.2437, 0.242],
	[6, 7, 7],
	[-3, 4, 0]
])('above %d and not above %d the roundest is %d', (low, high, round) => {
	expect(roundBetween(low, high)).toBe(round);
});

test('lies above the one and not above the other', () => {
	const pair = fc.tuple(fc.nat(5_000_000), fc.nat(5_000_000)).filter(([a, b]) => a < b);
	fc.assert(fc.property(pair, ([a, b]) => roundBetween(a, b) > a && roundBetween(a, b) <= b));
});

test('two equal numbers have nothing between them', () => {
	expect(() => roundBetween(3, 3)).toThrow('expected the first to be the lower');
});

test.each([
	[3, 97, 5, 20],
	[0.03, 0.52, 5, 0.2],
	[1, 3_777_491, 5, 1_000_000],
	[11, 14, 5, 1]
])('from %d to %d in %d classes the step is %d', (low, high, count, step) => {
	expect(roundStep(low, high, count)).toBe(step);
});
