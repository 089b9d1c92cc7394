import { describe, expect, it } from 'vitest';
import { oembed } from '../../../../src/lib/features/embed/oembed';

describe('what a page says to sites that embed by oEmbed', () => {
	it.each([
		[null, '全国', 'https://example.jp/atlas/embed/'],
		['38', '愛媛県', 'https://example.jp/atlas/embed/area/38/'],
		['38202', '愛媛県今治市', 'https://example.jp/atlas/embed/area/38/?area=38202']
	])('of %s has all that the standard asks for, and an iframe of its embed', (area, name, src) => {
		const answer = oembed('https://example.jp/atlas/', area, name);
		expect(answer).toMatchObject({
			version: '1.0',
			type: 'rich',
			provider_url: 'https://example.jp/atlas/',
			title: `${name} | 自治体DXアトラス`,
			width: 720,
			height: 560
		});
		expect(String(answer['html'])).toContain(`<iframe src="${src}"`);
		expect(String(answer['html'])).toContain('width="720" height="560"');
		// Less than what a compressed copy is made of: thousands of them have no other files beside them.
		expect(new TextEncoder().encode(JSON.stringify(answer)).length).toBeLessThan(1024);
	});
});
