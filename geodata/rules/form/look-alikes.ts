import { at, cellsOf, type Rule } from '../rule';

/**
 * Characters that look like others and match nothing: CJK radicals (⻄, ⼈) and compatibility ideographs in place of
 * kanji, half-width katakana, full-width letters and digits, a voiced mark apart from its kana, odd spaces, controls.
 */
const ODD =
	/[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}\uff61-\uff9f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\ufffd\p{Cc}\p{Co}]|\u3099|\u309a/gu;

export const lookAlikes: Rule = {
	id: 'look-alikes',
	holds: 'no cell holds look-alike characters, except what a source says to the letter',
	check: (input) =>
		cellsOf(input)
			.filter(({ name, column }) => !(name === 'corrections' && column === 'says'))
			.flatMap(({ table, line, column, raw }) => {
				const odd = new Set([...raw.replace(/\r?\n/g, '').matchAll(ODD)].map(([c]) => c));
				if (odd.size === 0) return [];
				const found = [...odd].map((c) => `${c.trim()} U+${hex(c)}`.trim()).join(', ');
				return [at(table, { line }, column, found, 'type the ordinary character in its place')];
			})
};

function hex(c: string): string {
	return (c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
