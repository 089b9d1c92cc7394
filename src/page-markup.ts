import { base } from '$lib/data/base';
import { afterPaint } from './page-script';

/** What a page is, as far as its markup depends on it. */
interface Page {
	/** Of its route; `null` for one that is not there. */
	readonly route: string | null;
	/** What the route's address ends with, where it takes a path. */
	readonly path?: string | undefined;
	/** The development server sends it. */
	readonly dev: boolean;
}

/**
 * The markup that is sent for a page. The documentation says its language where it begins. Svelte's marks are three hundred
 * a page, each a comment: `<!X>` is read as the same comment as `<!--X-->`, as Svelte itself has it in its templates. A value
 * of letters, digits and the like needs no quotes, except before the slash that ends a tag. Breaks between tags are left out
 * where no text is shown as it is written.
 * @param html as SvelteKit has written it
 * @throws where its script is written in a way that is not known (`afterPaint`)
 */
export function pageMarkup(html: string, { route, path = '', dev }: Page): string {
	const isDocs = route === '/docs/[...path]';
	const english = isDocs && /^en(\/|$)/.test(path);
	// The page of an area has no areas that could be told apart before it is live.
	const drawsFirst = route === '/(explorer)/(atlas)';
	const data = route?.startsWith('/(explorer)/') ? [...COUNTRY, ...(drawsFirst ? [] : PLACES)] : [];
	// The development server sends its policy ahead of the page, with the script's own hash.
	return (dev ? html : afterPaint(html))
		.replace('</head>', `${data.map(preload).join('')}${drawsFirst ? FIRST_TOUCH : ''}</head>`)
		.replace('<html lang="ja">', `<html lang="${english ? 'en' : 'ja'}">`)
		.replace(/\s*<!-- prettier-ignore -->\s*/g, '')
		.replace(/<!--((?:\[(?:-?\d+|!)?|\])?)-->/g, '<!$1>')
		.replace(/<[a-z][^<>]*>/g, bareTag)
		.replace(isDocs ? /^$/ : /(?<=>)\n\t*(?=<)/g, '');
}

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
