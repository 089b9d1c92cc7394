import { describe, expect, it } from 'vitest';
import {
	NOTE_LIMIT,
	NOTE_PLACE,
	NOTES_MOST,
	readNote,
	withNote,
	writeNote
} from '../../../src/lib/view/notes';
import { parseView } from '../../../src/lib/view/url';

const note = (area: string, text: string, dx = 0, dy = 0) => ({ area, text, dx, dy });

describe('a note in an address', () => {
	it('is an area, words, and where they stand', () => {
		expect(readNote('38202:ここから:10:-20')).toEqual(note('38202', 'ここから', 10, -20));
		expect(readNote('38202:ここから')).toEqual({ ...NOTE_PLACE, area: '38202', text: 'ここから' });
	});
	it('may have colons in its words', () => {
		const given = note('38', '第1期: 2026年', -5, 5);
		expect(readNote(writeNote(given))).toEqual(given);
	});
	it('is text in one line, as long as there is room for', () => {
		expect(readNote('38:a\n\u0007 b:1:2')?.text).toBe('a b');
		expect(readNote(`38:${'あ'.repeat(99)}`)?.text).toHaveLength(NOTE_LIMIT);
		expect(readNote('38:<script>alert(1)</script>:1:2')?.text).toBe('<script>alert(1)</script>');
	});
	it('stays within reach', () => {
		expect(readNote('38:a:999:-999')).toEqual(note('38', 'a', 100, -100));
	});
	it.each(['', 'x', '38', '38:', '38: ', 'zz:a', ':a'])('is none: "%s"', (given) => {
		expect(readNote(given)).toBeNull();
	});
	it('is said where it cannot be used', () => {
		const { view, problems } = parseView('/', new URLSearchParams('note=38:a&note=99x:b'));
		expect(view.notes.map(({ area }) => area)).toEqual(['38']);
		expect(problems.map(({ param, found }) => `${param} ${found}`)).toEqual(['note 99x:b']);
	});
});

describe('the notes of a view', () => {
	it('are one an area, in their order', () => {
		const two = withNote(withNote([], note('38', 'a')), note('01', 'b'));
		expect(withNote(two, note('38', 'c')).map(({ text }) => text)).toEqual(['c', 'b']);
	});
	it('are taken away with their words', () => {
		expect(withNote([note('38', 'a')], note('38', '  '))).toEqual([]);
	});
	it('are so many at most', () => {
		const codes = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
		const all = codes.reduce((kept, code) => withNote(kept, note(code, 'a')), withNote([], note('38', '')));
		expect(all).toHaveLength(NOTES_MOST);
	});
});
