import { describe, expect, test } from 'vitest';
import { insetsOf, type OverTheMap } from '../../../../src/lib/features/shell/insets';

const PLAIN: OverTheMap = {
	stage: { width: 1040, height: 844 },
	drawer: null,
	docked: false,
	small: false,
	opened: null,
	avoid: false,
	timed: false,
	chips: false,
	listing: false
};
const PHONE: OverTheMap = {
	...PLAIN,
	stage: { width: 390, height: 693 },
	drawer: 'half',
	small: true
};
/** What is left of the map. */
function left(over: OverTheMap): { width: number; height: number } {
	const { top, right, bottom, left } = insetsOf(over);
	return { width: over.stage.width - left - right, height: over.stage.height - top - bottom };
}

test('on a large screen the map is beside the legend, and beside the list of what was found', () => {
	expect(insetsOf(PLAIN)).toEqual({ top: 24, right: 24, bottom: 24, left: 304 });
	expect(insetsOf({ ...PLAIN, listing: true }).left).toBe(440);
});

describe('on a small one', () => {
	test('the country has the height: the corner of the folded legend is sea', () => {
		expect(insetsOf(PHONE)).toMatchObject({ top: 8, left: 8, right: 8 });
	});

	test('a selection is not below the legend: it is framed under it, or beside it, whichever leaves more', () => {
		expect(insetsOf({ ...PHONE, avoid: true })).toMatchObject({ top: 84, left: 8 });
		const low = { ...PLAIN, stage: { width: 880, height: 283 }, small: true, avoid: true };
		expect(insetsOf(low)).toMatchObject({ top: 16, bottom: 40, left: 220 });
	});

	test('the drawer, the credits and the slider take their part of the foot', () => {
		expect(insetsOf(PHONE).bottom).toBe(8 + Math.round(693 * 0.46) + 24);
		expect(insetsOf({ ...PHONE, drawer: 'peek' }).bottom).toBe(8 + 104 + 24);
		expect(insetsOf({ ...PHONE, timed: true }).bottom - insetsOf(PHONE).bottom).toBe(56);
	});

	test('an opened legend is kept clear of where there is room beside or below it, and the slider is in it', () => {
		const tablet = { ...PLAIN, stage: { width: 420, height: 1073 }, small: true, avoid: true, timed: true };
		const opened = { width: 272, height: 600 };
		expect(insetsOf({ ...tablet, opened })).toEqual({ top: 616, right: 16, bottom: 40, left: 16 });
	});

	test('beside the list of what was found only where it leaves room for a map', () => {
		const low = { ...PLAIN, stage: { width: 880, height: 594 }, small: true, listing: true };
		expect(insetsOf(low).left).toBe(440);
		expect(insetsOf({ ...PHONE, listing: true }).left).toBe(8);
	});

	test('where it leaves none, the map is as below the folded one: nothing is framed in a strip', () => {
		const opened = { width: 272, height: 360 };
		expect(insetsOf({ ...PHONE, avoid: true, opened })).toEqual(insetsOf({ ...PHONE, avoid: true }));
		for (const stage of [
			{ width: 320, height: 421 },
			{ width: 444, height: 283 },
			{ width: 200, height: 100 }
		]) {
			const over = { ...PHONE, stage, drawer: null, avoid: true };
			if (stage.height > 250) expect(Math.min(left(over).width, left(over).height)).toBeGreaterThan(100);
		}
	});
});

test('beside another view the drawer takes nothing: that view stands above it', () => {
	const docked = { ...PHONE, docked: true, stage: { width: 390, height: 208 } };
	expect(insetsOf(docked).bottom).toBe(8 + 24);
});
