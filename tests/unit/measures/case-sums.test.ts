/** What a list of cases amounts to, counted once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byPrefecture, userCasesIn, sumsOf } from '../../../src/lib/measures/case-sums';
import type { Case } from '../../../src/lib/model/case';
import { CASES } from '../../fixtures/mini-country';

const asOwn = (item: Case, row: number): Case => ({
	...item,
	id: `own-${row}`,
	set: null,
	own: { file: 'a.csv', row, sources: [] }
});

test('any list is counted whole: every case is of one area, in the order of the list', () => {
	fc.assert(
		fc.property(fc.shuffledSubarray([...CASES]), (cases) => {
			const sums = [...sumsOf(cases).areas.values()];
			expect(sums.reduce((all, sum) => all + sum.cases.length, 0)).toBe(cases.length);
			for (const { code, cases: own } of sums) expect(own).toEqual(cases.filter(({ area }) => area === code));
			expect([...byPrefecture(sumsOf(cases)).values()].flat()).toHaveLength(sums.length);
		})
	);
});

test('the same list is counted once', () => {
	expect(sumsOf(CASES)).toBe(sumsOf(CASES));
});

test('a person’s own cases are told apart, of a prefecture with those of its municipalities', () => {
	const [first] = CASES.filter(({ area }) => area.length === 5);
	if (!first) throw new Error('the fixture has a municipality with a case');
	const cases = [...CASES, asOwn(first, 2), asOwn(first, 3)];
	expect(userCasesIn(cases, first.area)).toBe(2);
	expect(userCasesIn(cases, first.area.slice(0, 2))).toBe(2);
	expect(userCasesIn(CASES, first.area)).toBe(0);
});
