/** The script that SvelteKit writes into a page: begun after the picture, and in a file where many pages share it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { afterPaint, hashOf, shareBeginnings } from '../../src/page-script';

/** As SvelteKit 2 writes it. */
const SCRIPT = `
				{
					__sveltekit_1 = {
						base: ""
					};

					const element = document.currentScript.parentElement;

					Promise.all([
						import("/_app/immutable/entry/start.AAAA.js"),
						import("/_app/immutable/entry/app.BBBB.js")
					]).then(([kit, app]) => {
						kit.start(app, element, { node_ids: [0, 2] });
					});
				}
			`;
const pageOf = (title: string, script = SCRIPT): string =>
	`<head><meta http-equiv=content-security-policy content="script-src 'self' 'sha256-first' 'sha256-${hashOf(script)}'">
<link href=/_app/immutable/entry/start.AAAA.js rel=modulepreload><!--x--><link rel=preload as=fetch href=/data/own.json><title>${title}</title>
<link rel=preload as=fetch href=/data/all.json></head><body><div id=app>${title}<script>${script}</script></div></body>`;

describe('afterPaint', () => {
	it('begins after the first picture, and the policy allows it', () => {
		const html = afterPaint(pageOf('a'));
		const script = /<script>(.*)<\/script>/.exec(html)?.[1] ?? '';
		expect(script).toMatch(
			/requestAnimationFrame.*\.then\(\(\)=>Promise\.all\(\[import\(.*then\(\(\[kit, app\]/
		);
		expect(html).toContain(`'sha256-${hashOf(script)}'`);
		expect(html).not.toContain(hashOf(SCRIPT));
	});
	it('leaves a page without a program as it is', () => {
		expect(afterPaint('<p>a</p>')).toBe('<p>a</p>');
	});
	it('says so where SvelteKit writes its script in another way', () => {
		for (const other of [SCRIPT.replace('Promise.all', 'Promise.any'), SCRIPT.replace('{', 'if(1<2){')]) {
			expect(() => afterPaint(pageOf('a', other))).toThrow(/another way/);
		}
	});
});

describe('shareBeginnings', () => {
	const folder = mkdtempSync(join(tmpdir(), 'pages-'));
	afterEach(() => rmSync(folder, { recursive: true }));
	it('gives pages of one kind a file, which does what they did, and leaves the others as they are', () => {
		const others = pageOf('other', SCRIPT.replace('[0, 2]', '[0, 3]'));
		mkdirSync(join(folder, '_app/immutable/entry'), { recursive: true });
		writeFileSync(join(folder, 'index.html'), others);
		const names = Array.from({ length: 20 }, (_, index) => `${index}.html`);
		for (const name of names) writeFileSync(join(folder, name), pageOf(name));
		shareBeginnings(folder);
		expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(others);
		const page = readFileSync(join(folder, '7.html'), 'utf8');
		expect(page).toContain('<script src=/_app/immutable/entry/start.AAAA.1.js async></script>');
		expect(page).toContain("script-src 'self' 'sha256-first'\"");
		expect(page).not.toContain('modulepreload');
		expect(page).not.toContain('all.json');
		expect(page).not.toContain('currentScript');
		// What Svelte takes over is as it was written.
		expect(page).toContain('<!--x--><link rel=preload as=fetch href=/data/own.json><title>7.html</title>');
		const shared = readFileSync(join(folder, '_app/immutable/entry/start.AAAA.1.js'), 'utf8');
		expect(shared).toContain('rel=modulepreload><link rel=preload as=fetch href=/data/all.json>');
		expect(shared).not.toContain('own.json');
		expect(shared).toContain("const element = document.getElementById('app');");
	});
});
