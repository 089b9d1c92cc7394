import { describe, expect, it } from 'vitest';
import { lettersText } from '../../../src/lib/text/letters';

describe('what is said of the length of a text', () => {
	it.each([
		['while there is room', 179, '', ''],
		['near the end', 190, 'あと10字入ります（200字まで）。', 'Room for 10 more of 200 characters.'],
		[
			'at the end',
			200,
			'200字に達しました。これより長い部分は入りません。',
			'what is longer is not taken in'
		],
		[
			'beyond it, from a file',
			400,
			'400字あり、200字までの欄には長すぎます。',
			'400 characters, where 200 fit'
		]
	])('%s', (_, length, ja, en) => {
		const text = 'x'.repeat(length);
		expect(lettersText(text, 200, 'ja').startsWith(ja)).toBe(true);
		expect(lettersText(text, 200, 'en')).toContain(en);
		expect(lettersText(text, 200, 'en') === '').toBe(en === '');
	});
	it('has thousands as all other numbers have them', () => {
		const text = 'x'.repeat(9001);
		expect(lettersText(text, 10_000, 'ja')).toBe('あと999字入ります（10,000字まで）。');
		expect(lettersText(`${text}${text}`, 10_000, 'en')).toMatch(/^18,002 characters, where 10,000 fit/);
	});
});
