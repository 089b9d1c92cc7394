import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	checkDigit,
	isPrefectureCode,
	lgcodeOf,
	parseCode,
	prefectureCodeOf
} from '../../../src/lib/model/code';

const two = fc.integer({ min: 1, max: 47 }).map((n) => String(n).padStart(2, '0'));
const five = fc
	.tuple(two, fc.integer({ min: 1, max: 999 }))
	.map(([prefecture, n]) => prefecture + String(n).padStart(3, '0'));
const key = fc.oneof(two, five);

describe('lgcodeOf', () => {
	test.each([
		['38', '380008'],
		['38202', '382027'],
		['01100', '011002'],
		['13113', '131130'],
		['01', '010006']
	])('%s is shown as %s', (code, lgcode) => {
		expect(lgcodeOf(code)).toBe(lgcode);
	});

	test('a check digit of ten is written 0, of eleven 1', () => {
		// 13113: 1×6 + 3×5 + 1×4 + 1×3 + 3×2 = 34, which leaves 1, and 11 − 1 = 10.
		expect(checkDigit('13113')).toBe('0');
		// 00000 leaves 0, and 11 − 0 = 11.
		expect(checkDigit('00000')).toBe('1');
	});
});

describe('parseCode', () => {
	test.each([
		['382027', '38202'],
		['011002', '01100'],
		['131130', '13113'],
		['380008', '38'],
		['38202', '38202'],
		['38000', '38'],
		['38', '38']
	])('%s is read as %s', (text, code) => {
		expect(parseCode(text)).toBe(code);
	});

	test('full-width figures and space around are read', () => {
		expect(parseCode(' ３８２０２７ ')).toBe('38202');
	});

	test.each([
		'382026',
		'3820',
		'1',
		'00',
		'48',
		'48202',
		'00101',
		'',
		'abc',
		'38-202',
		'3820270',
		'382027.0'
	])('%j is none', (text) => {
		expect(parseCode(text)).toBeNull();
	});

	test('reads what lgcodeOf writes', () => {
		fc.assert(fc.property(key, (code) => parseCode(lgcodeOf(code)) === code));
	});

	test('is idempotent', () => {
		fc.assert(fc.property(key, (code) => parseCode(code) === code));
	});

	test('six digits are read only with the check digit of what they name', () => {
		const six = fc.tuple(five, fc.nat(9)).map(([code, digit]) => code + String(digit));
		fc.assert(
			fc.property(six, (text) => {
				const found = parseCode(text);
				return (
					(found !== null) === (checkDigit(text.slice(0, 5)) === text[5]) &&
					(found === null || lgcodeOf(found) === text)
				);
			})
		);
	});

	test('never throws', () => {
		fc.assert(fc.property(fc.string(), (text) => ['string', 'object'].includes(typeof parseCode(text))));
	});
});

describe('parts of a code', () => {
	test('the prefecture of a municipality and of itself', () => {
		expect(prefectureCodeOf('38202')).toBe('38');
		expect(prefectureCodeOf('38')).toBe('38');
	});

	test('two digits name a prefecture', () => {
		expect(isPrefectureCode('38')).toBe(true);
		expect(isPrefectureCode('38202')).toBe(false);
	});
});
