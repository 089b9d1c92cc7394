import { describe, expect, it } from 'vitest';
import { runningText } from '../../../src/lib/text/running-text';

describe('sentences one after the other', () => {
	it('have a space between them in English and none in Japanese', () => {
		expect(runningText('en', ['One.', 'Two.'])).toBe('One. Two.');
		expect(runningText('ja', ['ひとつ。', 'ふたつ。'])).toBe('ひとつ。ふたつ。');
	});
	it('leave out what is empty or not said', () => {
		expect(runningText('en', ['', 'One.', null, false, undefined])).toBe('One.');
		expect(runningText('en', [])).toBe('');
	});
});
