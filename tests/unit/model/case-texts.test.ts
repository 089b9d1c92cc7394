import { describe, expect, it } from 'vitest';
import { NO_TEXTS, textFilesOf, wholeCases } from '../../../src/lib/model/case-texts';
import { CASES, headOf, makeCase } from '../../fixtures/mini-country';

const own = makeCase({ id: 'own-1', area: '07213', set: null });
const heads = [...CASES.map(headOf), own];
const inHokkaido = CASES.filter(({ area }) => area.startsWith('01'));

describe('whole records of cases', () => {
	it('are in the files of the prefectures that run them; own cases are whole already', () => {
		expect(textFilesOf(heads)).toEqual(['01', '07']);
		expect(textFilesOf([own])).toEqual([]);
		expect(textFilesOf(CASES)).toEqual([]);
	});
	it('arrive by prefecture', () => {
		const texts = NO_TEXTS.with(new Map([['01', inHokkaido]]));
		expect([NO_TEXTS.has('01'), texts.has('01'), texts.has('07')]).toEqual([false, true, false]);
		expect(heads.map((item) => texts.of(item))).toEqual([
			...CASES.map((item) => (inHokkaido.includes(item) ? item : null)),
			own
		]);
		expect(texts.hold(inHokkaido.map(headOf))).toBe(true);
		expect(texts.hold(heads)).toBe(false);
	});
	it('are never taken for all while one is missing', () => {
		const texts = NO_TEXTS.with(new Map([['01', inHokkaido]]));
		expect(() => wholeCases(texts, heads)).toThrow(/^case fukushima\S*: its whole record/);
		expect(wholeCases(texts.with(new Map([['07', CASES]])), heads)).toEqual([...CASES, own]);
	});
});
