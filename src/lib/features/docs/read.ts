/** Pages as they are drawn; read while the site is built, never by a browser. */
import { base } from '$lib/data/base';
import { LANGUAGES, type Language } from '$lib/view/view';
import { docPath } from './address';
import type { Block, Content } from './content';
import { headingsOf, readMarkdown, slug } from './markdown';
import { DOC_PAGES, type DocEntry, type DocId } from './pages';
import { TABLES } from './tables/registry';
import { DOC_WORDS } from './words';

export interface Doc {
	readonly lang: Language;
	/** `null` is the list of all pages. */
	readonly entry: DocEntry<DocId> | null;
	readonly blocks: readonly Block[];
}

const FILES = import.meta.glob<string>('./pages/*/*.md', { query: '?raw', import: 'default', eager: true });

/** The Markdown of a page. @throws Error when there is none */
export function markdownOf(id: DocId, lang: Language): string {
	const text = FILES[`./pages/${id}/${lang}.md`];
	if (text === undefined) throw new Error(`pages/${id}/${lang}.md is missing`);
	return text;
}

/** What stands behind `/docs/` of every page: '' the list, `address`, `en`, `en/address`. */
export function docRests(): readonly string[] {
	return LANGUAGES.flatMap((lang) =>
		[null, ...DOC_PAGES].map((entry) => restOf(docPath(lang, entry?.id ?? null)))
	);
}
const restOf = (path: string): string => path.slice('/docs/'.length).replace(/\/$/, '');

/** The page at an address; `null` where there is none. */
export function docAt(rest: string): Doc | null {
	for (const lang of LANGUAGES) {
		for (const entry of [null, ...DOC_PAGES]) {
			if (restOf(docPath(lang, entry?.id ?? null)) !== rest) continue;
			return { lang, entry, blocks: entry === null ? [] : readDoc(entry.id, lang).blocks };
		}
	}
	return null;
}

/** Reads a page. @throws Error that names the file and what is wrong in it */
export function readDoc(id: DocId, lang: Language): Content {
	// A heading has one id in both languages, so that a link to it stays right: the English words.
	const ids = headingsOf(markdownOf(id, 'en')).map(({ text }) => slug(text));
	try {
		return readMarkdown(markdownOf(id, lang), {
			resolve: (href) => resolveLink(href, lang),
			table: (name) => TABLES[name]?.(lang),
			headingId: (index, text) => ids[index] ?? slug(text),
			captionOf: DOC_WORDS[lang].tableOf
		});
	} catch (error) {
		throw new Error(`pages/${id}/${lang}.md: ${error instanceof Error ? error.message : String(error)}`, {
			cause: error
		});
	}
}

/**
 * Where a link of a page leads: `../map/en.md#classes` to a page, `#classes` on the same, `/?show=table` into the atlas in
 * the page's language, `https://…` elsewhere; a file below `static/` to itself; any other file of the repository (`../../…`)
 * is no address, so `null`.
 */
function resolveLink(href: string, lang: Language): string | null {
	if (href.startsWith('#') || href.startsWith('https://')) return href;
	const page = /^\.\.\/([a-z-]+)\/(?:ja|en)\.md(#.*)?$/.exec(href);
	if (page) return `${base}/docs/${lang === 'ja' ? '' : `${lang}/`}${page[1] ?? ''}/${page[2] ?? ''}`;
	const picture = /^(?:\.\.\/)+static(\/[a-z0-9/.-]+)$/.exec(href);
	if (picture) return base + (picture[1] ?? '');
	if (href.startsWith('../')) return null;
	if (!href.startsWith('/')) throw new Error(`link to "${href}"`);
	if (lang === 'ja' || href.startsWith('/data/')) return base + href;
	return `${base}${href}${href.includes('?') ? '&' : '?'}lang=${lang}`;
}
