/** Addresses of the documentation. Known to whoever links there, so of the pages only their ids’ type is imported here. */
import { base } from '$lib/data/base';
import type { Language } from '$lib/view/view';
import type { DocId } from './pages';

/** Path of a page below the base path, or of the list of pages; Japanese has no part of its own. */
export function docPath(lang: Language, id: DocId | null = null): string {
	return `/docs/${lang === 'ja' ? '' : `${lang}/`}${id === null ? '' : `${id}/`}`;
}

/** Address of a page. It has no script, so a link to it needs `data-sveltekit-reload`. */
export function docHref(lang: Language, id: DocId | null = null): string {
	return base + docPath(lang, id);
}
