import { describe, expect, test } from 'vitest';
import {
	alikeByGroup,
	alikePart,
	experiencedPart,
	nearPart,
	ratioOf,
	scoreOf
} from '../../../../src/lib/derive/partners/partner-score';
import { PRESETS } from '../../../../src/lib/view/partners';

describe('near', () => {
	test('is all of it at our border, whatever the distance of the offices', () => {
		expect(nearPart(1, 80)).toBe(1);
	});
	test('is half at 50 km', () => {
		expect(nearPart(null, 50)).toBe(0.5);
	});
	test('is at least three quarters in the ring behind', () => {
		expect(nearPart(2, 90)).toBe(0.75);
		expect(nearPart(2, 5)).toBeCloseTo(1 / 1.1);
	});
	test('is nothing where no distance is known', () => {
		expect(nearPart(null, null)).toBe(0);
	});
});

describe('experienced', () => {
	test('grows with cases, and with how many of the wanted themes they are in', () => {
		expect(experiencedPart(1, 0, 1, 1)).toBe(0.75);
		expect(experiencedPart(1, 0, 2, 1)).toBe(0.5);
		expect(experiencedPart(2, 0, 2, 3)).toBe(0.875);
	});
	test('of an official answer is worth a third of what one case is', () => {
		expect(experiencedPart(0, 1, 1, 0)).toBe(0.25);
		expect(experiencedPart(1, 1, 2, 1)).toBe(0.625);
	});
});

describe('alike', () => {
	test('is all of it at the same size and half at the ratio chosen, to either side', () => {
		expect(alikePart(ratioOf(1000, 1000), 1.5)).toBe(1);
		expect(alikePart(ratioOf(1000, 1500), 1.5)).toBeCloseTo(0.5);
		expect(alikePart(ratioOf(1500, 1000), 1.5)).toBeCloseTo(0.5);
	});
	test('is nothing where nobody lives or nobody counted', () => {
		expect(alikePart(ratioOf(0, 1000), 1.5)).toBe(0);
		expect(alikePart(ratioOf(1000, null), 1.5)).toBe(0);
	});
});

describe('alike by the official group', () => {
	test('is all of it in the same one, and half of what the population gives in another', () => {
		expect(alikeByGroup(true, 3, 1.5)).toBe(1);
		expect(alikeByGroup(false, 1, 1.5)).toBe(0.5);
		expect(alikeByGroup(false, 1.5, 1.5)).toBe(0.25);
		expect(alikeByGroup(false, null, 1.5)).toBe(0);
	});
});

describe('the score', () => {
	const parts = { near: 1, experienced: 0.5, alike: 0 };
	test('is the weighted mean', () => {
		expect(scoreOf(parts, PRESETS.balance).total).toBe(0.5);
		expect(scoreOf(parts, { near: 2, experienced: 1, alike: 1 }).total).toBe(0.625);
	});
	test('weighs the same when all weights are 0', () => {
		expect(scoreOf(parts, { near: 0, experienced: 0, alike: 0 }).total).toBe(0.5);
	});
	test('leaves out what weighs nothing', () => {
		expect(scoreOf(parts, { near: 0, experienced: 3, alike: 0 }).total).toBe(0.5);
	});
});
