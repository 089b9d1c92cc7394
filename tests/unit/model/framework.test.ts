import { describe, expect, it } from 'vitest';
import { parseFrameworks } from '../../../src/lib/model/framework';
import { isOldSource } from '../../../src/lib/model/framework-kind';
import { FRAMEWORKS, miniFrameworks } from '../../fixtures/mini-frameworks';

describe('frameworks', () => {
	const frameworks = miniFrameworks();
	const ids = (code: string) => frameworks.of(code).map(({ id }) => id);

	it('are found by id and by member', () => {
		expect(frameworks.all).toEqual(FRAMEWORKS);
		expect(frameworks.byId('teiju-1')?.members).toEqual(['01233', '07213']);
		expect(frameworks.byId('renkei-2')).toBeUndefined();
		expect(ids('01233')).toEqual(['renkei-1', 'teiju-1']);
		expect(ids('01517')).toEqual(['joint-1']);
		expect(ids('07201')).toEqual([]);
	});
	it.each([
		['an id twice', [FRAMEWORKS[0], FRAMEWORKS[0]], /found twice/],
		['an unknown kind', [{ ...FRAMEWORKS[0], kind: 'union' }], /frameworks\[0\] \(renkei-1.*\)\.kind/],
		['nobody in it', [{ ...FRAMEWORKS[0], members: [] }], /members/],
		['a bad code', [{ ...FRAMEWORKS[0], members: ['011002'] }], /members\[0\]/]
	])('are refused with %s', (_, value, message) => {
		expect(() => parseFrameworks(value)).toThrow(message);
	});
	it.each([
		['2021-11-21', true],
		['2021-11-22', false],
		['2021-11', false],
		['2021-10', true],
		['2021', false],
		['2020', true],
		[null, false]
	])('of a page of %s: old is %s', (date, old) => {
		expect(isOldSource({ date }, '2026-11-22')).toBe(old);
	});
});
