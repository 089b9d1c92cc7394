/** What is made of the markup of a page before it is sent or written. */
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/page-script';
import { pageMarkup } from '../../src/page-markup';

/** As SvelteKit 2 writes it. */
const SCRIPT = `
				{
					const element = document.currentScript.parentElement;

					Promise.all([
						import("/_app/immutable/entry/start.AAAA.js"),
						import("/_app/immutable/entry/app.BBBB.js")
					]).then(([kit, app]) => {
						kit.start(app, element, { node_ids: [0, 2] });
					});
				}
			`;
const PAGE = `<html lang="ja"><head><meta name="theme" content="" />
	<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-${hashOf(SCRIPT)}'" />
	</head><body><div id="app"><!--[--><!--[0--><p class="note">1</p><!--]--><!-- kept --></div><script>${SCRIPT}</script></body></html>`;
const START = '/(explorer)/(atlas)';
const DOCS = '/docs/[...path]';

describe('a page', () => {
	it('of the build begins its program after the picture; the development server’s begins it as it is', () => {
		expect(pageMarkup(PAGE, { route: START, dev: false })).toContain('requestAnimationFrame');
		const inDevelopment = pageMarkup(PAGE, { route: START, dev: true });
		expect(inDevelopment).not.toContain('requestAnimationFrame');
		expect(inDevelopment).toContain(`<script>${SCRIPT}</script>`);
		expect(inDevelopment).toContain(`'sha256-${hashOf(SCRIPT)}'`);
	});
	it.each([true, false])('has short marks and tags; in development: %s', (dev) => {
		expect(pageMarkup(PAGE, { route: START, dev })).toMatch(
			/<meta name=theme content><meta .*<div id=app><!\[><!\[0><p class=note>1<\/p><!\]><!-- kept --><\/div>/s
		);
	});
	it('asks ahead for the data that it starts with, and for what answers first where the map is drawn', () => {
		const of = (route: string | null) => pageMarkup(PAGE, { route, dev: false });
		const asks = (html: string) =>
			[...html.matchAll(/rel=preload [^>]*\/data\/([\w-]+)\.json/g)].map(([, file]) => file);
		expect(asks(of(START))).toEqual(['atlas', 'case-index']);
		expect(asks(of(`${START}/area/[code]`))).toEqual(['atlas', 'case-index', 'atlas-places', 'case-titles']);
		expect(asks(of(DOCS))).toEqual([]);
		expect(asks(of(null))).toEqual([]);
		expect(of(START)).toContain('/first-touch.js defer></script></head>');
		expect(of(`${START}/area/[code]`)).not.toContain('first-touch');
	});
	it('of the documentation says its language, and keeps its breaks', () => {
		const of = (route: string, path: string) => pageMarkup(PAGE, { route, path, dev: false });
		expect(of(DOCS, 'en/data')).toMatch(/^<html lang=en><head><meta name=theme content>\n\t<meta/);
		expect(of(DOCS, 'energy')).toContain('<html lang=ja>');
		expect(of(`${START}/area/[code]`, 'en')).toContain('<html lang=ja>');
	});
});
