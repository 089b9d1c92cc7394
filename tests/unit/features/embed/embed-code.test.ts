import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
	elementCode,
	embedHref,
	iframeCode,
	type EmbedCode
} from '../../../../src/lib/features/embed/embed-code';
import { DEFAULT_OPTIONS } from '../../../../src/lib/view/parameters/embed';

const CODE: EmbedCode = {
	home: 'https://example.jp/atlas/',
	view: '/area/38202/?measure=density&ed=2026-11-22',
	options: { ...DEFAULT_OPTIONS, panel: true, lockedArea: '38', lockedLevel: true },
	width: null,
	height: null,
	name: '愛媛県の人口密度',
	link: '愛媛県の人口密度'
};
/** Attributes of the first tag of a name, as a browser reads them. */
function attributes(code: string, tag: string): Record<string, string> {
	const text = new RegExp(`<${tag}((?:\\s+[\\w-]+(?:="[^"]*")?)*)\\s*>`).exec(code)?.[1] ?? '';
	const plain = (value: string) =>
		value
			.replace(/&lt;/g, '<')
			.replace(/&gt;/g, '>')
			.replace(/&quot;/g, '"')
			.replace(/&#39;/g, "'")
			.replace(/&amp;/g, '&');
	return Object.fromEntries(
		[...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)])
	);
}

describe('the code of an embed', () => {
	it('is an iframe with its address, its name and no more than it needs', () => {
		const code = iframeCode(CODE);
		expect(code).toMatch(/^<iframe [^<>]*><\/iframe>$/);
		expect(attributes(code, 'iframe')).toMatchObject({
			src: 'https://example.jp/atlas/embed/area/38/?area=38202&measure=density&ed=2026-11-22&panel=on&lock=level,38',
			title: '愛媛県の人口密度',
			width: '100%',
			height: '560',
			sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'
		});
	});
	it('is an element with its script, and a link where none runs', () => {
		const code = elementCode({ ...CODE, height: 480, width: 640 });
		expect(code).toContain('<script src="https://example.jp/atlas/embed.js" async></script>');
		expect(attributes(code, 'dx-atlas')).toEqual({
			view: '/area/38202/?measure=density&ed=2026-11-22',
			panel: 'on',
			lock: 'level,38',
			height: '480',
			style: 'max-width:640px'
		});
		expect(attributes(code, 'a')['href']).toBe(
			'https://example.jp/atlas/area/38202/?measure=density&ed=2026-11-22'
		);
	});
	it('keeps a title as text, whatever is in it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }), (title) => {
				fc.pre(title !== 'off');
				const given = { ...CODE, name: title, link: title, options: { ...DEFAULT_OPTIONS, title } };
				for (const [code, tag] of [
					[iframeCode(given), 'iframe'],
					[elementCode(given), 'dx-atlas']
				] as const) {
					expect(attributes(code, tag)['title']).toBe(title);
					expect(code.match(/</g)?.length).toBe(tag === 'iframe' ? 2 : 6);
				}
				expect(new URL(embedHref(given)).searchParams.get('title')).toBe(title);
			})
		);
	});
});
