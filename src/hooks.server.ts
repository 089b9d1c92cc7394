import { createHash } from 'node:crypto';
import type { Handle } from '@sveltejs/kit';
import { base } from '$lib/data/base';

/**
 * The documentation says its language where it begins. Svelte's marks are three hundred a page, each a comment: `<!X>` is
 * read as the same comment as `<!--X-->`, as Svelte itself has it in its templates. A value of letters, digits and the like
 * needs no quotes, except before the slash that ends a tag. Breaks between tags are left out where no text is shown as it is written.
 */
export const handle: Handle = ({ event, resolve }) => {
	const english = event.route.id === '/docs/[...path]' && /^en(\/|$)/.test(event.params.path ?? '');
	// The page of an area has no areas that could be told apart before it is live.
	const drawsFirst = event.route.id === '/(explorer)/(atlas)';
	const hasText = event.route.id === '/docs/[...path]';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			afterPaint(html)
				.replace('</head>', drawsFirst ? `${FIRST_TOUCH}</head>` : '</head>')
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

/** What lets the map that a page brings answer before the page's program does. */
const FIRST_TOUCH = `<script src="${base}/first-touch.js" defer></script>`;

/** Resolves once the page has been painted, or soon in a tab that is not (a hidden one paints nothing). */
const PAINTED = 'new Promise(g=>{requestAnimationFrame(()=>setTimeout(g));setTimeout(g,1000)})';
/** SvelteKit's own script begins the page's program at once: what it costs would come before the picture. In one line. */
function afterPaint(html: string): string {
	const [, script] = /<script>(\s*\{[^<]*\bimport\([^<]*)<\/script>/.exec(html) ?? [];
	if (script === undefined) return html;
	const later = script
		.replace(/\n\t*/g, '')
		.replace(
			/Promise\.all\(\[\s*(import\([^)]*\)),\s*(import\([^)]*\))\s*\]\)/,
			(_, start: string, app: string) => `${PAINTED}.then(()=>Promise.all([${start},${app}]))`
		);
	// The policy of the page names scripts by their hash.
	return html.replace(script, () => later).replace(hashOf(script), hashOf(later));
}
const hashOf = (script: string): string => createHash('sha256').update(script).digest('base64');
