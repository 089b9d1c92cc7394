/**
 * The script that SvelteKit writes into each page. It begins the page's program at once, which would come before the
 * picture; and in the pages of areas it is the same 1,788 times, and so is what is to be fetched for it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} script @returns {string} as the policy of a page names it */
export const hashOf = (script) => createHash('sha256').update(script).digest('base64');

const SCRIPT = /<script>(\s*\{[^<]*\bimport\([^<]*)<\/script>/;
const BOTH = /Promise\.all\(\[\s*(import\([^)]*\)),\s*(import\([^)]*\))\s*\]\)/;
/**
 * Resolves once the page has been painted and what a hand on it has asked meanwhile has been answered, which is seen two
 * pictures later; or soon in a tab that is not painted (a hidden one). Where the address asks for another picture than the
 * page brings, that is made while the first is being painted.
 */
const PAINTED =
	'new Promise(g=>{let n=location.search?1:3;const p=()=>n--?requestAnimationFrame(p):setTimeout(g);p();setTimeout(g,1000)})';

/**
 * A page whose program begins after its first picture.
 * @param {string} html
 * @throws Error where SvelteKit writes its script in another way than this knows
 */
export function afterPaint(html) {
	const script = SCRIPT.exec(html)?.[1];
	const later = script
		?.replace(/\n\t*/g, '')
		.replace(BOTH, (_, start, app) => `${PAINTED}.then(()=>Promise.all([${start},${app}]))`);
	if (script === undefined || later === undefined || !later.includes(PAINTED)) {
		if (html.includes('__sveltekit_'))
			throw new Error('SvelteKit writes the script of a page in another way');
		return html;
	}
	// The policy of the page names scripts by their hash.
	return html.replace(script, () => later).replace(hashOf(script), hashOf(later));
}

const LINK = /<link\b[^>]*\brel=(?:modulepreload|preload)\b[^>]*>/g;
/** What Svelte takes over, and finds as it was written. */
const TAKEN_OVER = /<!--[^]*<\/title>/;
const OWN_ELEMENT = 'document.currentScript.parentElement';
/** Pages that begin alike, from which on a file of their own pays: their text is in the site three times. */
const MANY = 20;

/**
 * Has pages of one kind share a file of what each of them begins with: the script and the links to what it needs. Its name
 * is that of the program's own first file and a number, by which a page tells of which version it is.
 * @param {string} folder the built site
 */
export function shareBeginnings(folder) {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((name) => join(folder, name));
	/** @type {Map<string, string[]>} */
	const byScript = new Map();
	for (const file of files) {
		const script = SCRIPT.exec(readFileSync(file, 'utf8'))?.[1];
		if (script !== undefined) byScript.set(script, [...(byScript.get(script) ?? []), file]);
	}
	const shared = [...byScript].filter(([, alike]) => alike.length >= MANY);
	for (const [index, [script, alike]] of shared.entries()) {
		const pages = alike.map((file) => readFileSync(file, 'utf8'));
		const links = linksOf(pages[0] ?? '').filter((link) => pages.every((page) => page.includes(link)));
		const start = /"([^"]*\/_app\/immutable\/entry\/start\.[\w-]+\.)js"/.exec(script)?.[1];
		if (start === undefined) throw new Error('SvelteKit calls the first file of a program otherwise');
		const src = `${start}${index + 1}.js`;
		writeFileSync(join(folder, src.slice(src.indexOf('/_app/'))), beginning(script, links));
		for (const [place, file] of alike.entries()) {
			writeFileSync(file, withBeginning(pages[place] ?? '', script, links, src));
		}
	}
}

/** @param {string} html @returns {readonly string[]} the links to what its script needs */
const linksOf = (html) => html.replace(TAKEN_OVER, '').match(LINK) ?? [];

/**
 * The page with a file in the place of its script and links.
 * @param {string} html
 * @param {string} script
 * @param {readonly string[]} links
 * @param {string} src
 */
function withBeginning(html, script, links, src) {
	return links
		.reduce((page, link) => page.replace(link, ''), html)
		.replace(`<script>${script}</script>`, '')
		.replace(` 'sha256-${hashOf(script)}'`, '')
		.replace('<head>', `<head><script src=${src} async></script>`);
}

/**
 * What that file does: it has fetched what is needed, and begins once the page has been read.
 * @param {string} script a block of statements
 * @param {readonly string[]} links
 */
function beginning(script, links) {
	const begin = script.replace(OWN_ELEMENT, "document.getElementById('app')");
	if (begin === script) throw new Error('SvelteKit finds the element of a page in another way');
	// Before what Svelte takes over: the page may not have been read to the end of its head.
	return `{document.head.insertAdjacentHTML('afterbegin',${JSON.stringify(links.join(''))});
const begin=()=>${begin};
document.readyState==='loading'?addEventListener('DOMContentLoaded',begin):begin()}
`;
}
