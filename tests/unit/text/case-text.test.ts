import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenAddress } from '$lib/text/case-text';

test('letters of a path are themselves; what would end an address in a text stays escaped', () => {
	expect(writtenAddress('https://example.jp/%E7%AA%93%E5%8F%A3-1%EF%BC%8C62%E5%8D%83')).toBe(
		'https://example.jp/窓口-1%EF%BC%8C62千'
	);
	for (const address of [
		'https://example.jp/a%20b?q=%26#c',
		'https://example.jp/%91%8B%8C%FB',
		'https://example.jp/%E3%80%80',
		'not an address: 100%'
	])
		expect(writtenAddress(address)).toBe(address);
});

test('an address leads where it led', () => {
	fc.assert(
		fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string(), (url, text) => {
			const address = new URL(`${url.split(/[?#]/)[0]}/${encodeURIComponent(text.toWellFormed())}`).href;
			expect(new URL(writtenAddress(address)).href).toBe(address);
		})
	);
});
