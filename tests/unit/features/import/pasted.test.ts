/** What is on the clipboard when something is pasted on the page of a person's own table. */
import { describe, expect, it } from 'vitest';
import { tableOfClipboard } from '../../../../src/lib/features/import/pasted';

const clipboard = (text: string, ...files: readonly File[]) => ({ files, getData: () => text });
const picture = new File(['…'], 'image.png', { type: 'image/png' });
const file = new File(['市区町村,値\n今治市,1\n'], '調査.csv');

describe('what is pasted', () => {
	it('19 is the cells, not the picture of them that a spreadsheet puts beside', async () => {
		const found = tableOfClipboard(clipboard('市区町村\t値\r\n今治市\t1\r\n', picture));
		expect(found?.name).toBe('');
		expect(await found?.file.text()).toContain('今治市\t1');
	});
	it('19 is the file, not its name', () => {
		expect(tableOfClipboard(clipboard('調査.csv', file))).toEqual({ file, name: '調査.csv' });
		expect(tableOfClipboard(clipboard('', file))?.name).toBe('調査.csv');
	});
	it('19 is a column of names, too, but not a word', () => {
		expect(tableOfClipboard(clipboard('市区町村\n今治市\n'))?.name).toBe('');
		expect(tableOfClipboard(clipboard('今治市\n'))).toBeNull();
		expect(tableOfClipboard(clipboard(''))).toBeNull();
	});
});
