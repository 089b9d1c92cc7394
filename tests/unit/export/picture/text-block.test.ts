import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, cut, emsOf } from '../../../../src/lib/export/picture/text-block';

describe('lines', () => {
	it('break between words, and not inside one', () => {
		expect(breakLines('DX cases in Japan', 5)).toEqual(['DX cases', 'in Japan']);
		expect(breakLines('全国の事例の数', 4)).toEqual(['全国の', '事例の数']);
	});
	it('break between phrases where they have room for one', () => {
		expect(breakLines('愛媛県のマイナンバーカードの交付率（市区町村別）', 20)).toEqual([
			'愛媛県のマイナンバーカードの交付率',
			'（市区町村別）'
		]);
		expect(breakLines('オンライン申請に取り組む市区町村の65歳以上の人口の割合', 14)).toEqual([
			'オンライン申請に取り組む',
			'市区町村の65歳以上の人口の',
			'割合'
		]);
		expect(breakLines('2022年12月31日と2023年3月1日の交付率', 10)).toEqual([
			'2022年12月31日と',
			'2023年3月1日の',
			'交付率'
		]);
	});
	it('never break inside a word that has room', () => {
		for (let ems = 12; ems < 36; ems++)
			for (const line of breakLines('愛媛県のマイナンバーカードの交付率と財政力指数（市区町村別）', ems)) {
				expect(line).not.toMatch(/^[別町率力のと]/);
				expect(line).not.toMatch(/(?:市|市区|マイ|ナンバー|財政)$/);
			}
	});
	it('break between words rather than leave something out', () => {
		expect(breakLines('自治体の情報システムの標準化', 8, 2)).toEqual(['自治体の情報', 'システムの標準化']);
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
