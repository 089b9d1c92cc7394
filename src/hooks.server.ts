import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { base } from '$lib/data/base';
import { afterPaint } from './page-script';

/**
 * The documentation says its language where it begins. Svelte's marks are three hundred a page, each a comment: `<!X>` is
 * read as the same comment as `<!--X-->`, as Svelte itself has it in its templates. A value of letters, digits and the like
 * needs no quotes, except before the slash that ends a tag. Breaks between tags are left out where no text is shown as it is written.
 */
export const handle: Handle = ({ event, resolve }) => {
	const english = event.route.id === '/docs/[...path]' && /^en(\/|$)/.test(event.params.path ?? '');
	// The page of an area has no areas that could be told apart before it is live.
	const drawsFirst = event.route.id === '/(explorer)/(atlas)';
	const data = event.route.id?.startsWith('/(explorer)/') ? [...COUNTRY, ...(drawsFirst ? [] : PLACES)] : [];
	const hasText = event.route.id === '/docs/[...path]';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			// The development server sends its policy ahead of the page, with the script's own hash.
			(dev ? html : afterPaint(html))
				.replace('</head>', `${data.map(preload).join('')}${drawsFirst ? FIRST_TOUCH : ''}</head>`)
				.replace('<html lang="ja">', `<html lang="${english ? 'en' : 'ja'}">`)
				.replace(/\s*<!-- prettier-ignore -->\s*/g, '')
				.replace(/<!--((?:\[(?:-?\d+|!)?|\])?)-->/g, '<!$1>')
				.replace(/<[a-z][^<>]*>/g, bareTag)
				.replace(hasText ? /^$/ : /(?<=>)\n\t*(?=<)/g, '')
	});
};

/** A start tag whose attributes are no longer than they have to be. */
function bareTag(tag: string): string {
	return tag
		.replace(/^(<(?:meta|link|input|img|br)\b.*?)\s*\/>$/, '$1>')
		.replace(/=""(?=[ >])/g, '')
		.replace(/="([\w#.:()/-]+)"(?=[ >])/g, '=$1');
}

/** The map of the country starts with these, and without the second part of the register and the text of a case. */
const COUNTRY = ['atlas.json', 'case-index.json'];
const PLACES = ['atlas-places.json', 'case-titles.json'];
const preload = (file: string): string =>
	`<link rel="preload" as="fetch" crossorigin="" href="${base}/data/${file}">`;

/** What lets the map that a page brings answer before the page's program does. */
const FIRST_TOUCH = `<script src="${base}/first-touch.js" defer></script>`;
