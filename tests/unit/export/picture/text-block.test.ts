import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, cut, emsOf } from '../../../../src/lib/export/picture/text-block';

describe('lines', () => {
	it('break between words, and not inside one', () => {
		expect(breakLines('DX cases in Japan', 5)).toEqual(['DX cases', 'in Japan']);
		expect(breakLines('全国の事例の数', 4)).toEqual(['全国の', '事例の数']);
	});
	it('keep 別 with what it is by', () => {
		for (let ems = 12; ems < 36; ems++)
			for (const line of breakLines('愛媛県のマイナンバーカードの交付率（市区町村別）', ems))
				expect(line).not.toMatch(/^別/);
	});
	it('begin with no closing mark and end with no opening one', () => {
		for (const line of breakLines('条件（窓口、手続）に合う「事例」は、10件です。', 4)) {
			expect(line).not.toMatch(/^[、。）」]/);
			expect(line).not.toMatch(/[（「]$/);
		}
	});
	it('say with … that something is missing', () => {
		expect(breakLines('one two three four five', 5, 2).at(-1)).toMatch(/…$/);
		expect(cut('共創プラットフォーム', 5)).toBe('共創プラ…');
		expect(cut('共創', 5)).toBe('共創');
	});
	it('keep every character of any text but white space, and their width', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 60 }),
				fc.integer({ min: 3, max: 30 }),
				(text, ems) => {
					const lines = breakLines(text, ems);
					// White space of any kind may be where a line ends.
					const letters = (value: string) => value.replace(/\s/gu, '');
					expect(letters(lines.join(''))).toBe(letters(text));
					for (const line of lines) expect(Array.from(line).length === 1 || emsOf(line) <= ems).toBe(true);
				}
			)
		);
	});
});
