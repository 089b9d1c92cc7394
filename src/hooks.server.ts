import type { Handle } from '@sveltejs/kit';

/**
 * The documentation says its language where it begins. Svelte's marks are three hundred a page, each a comment: `<!X>` is
 * read as the same comment as `<!--X-->`, as Svelte itself has it in its templates. A value of letters, digits and the like
 * needs no quotes, except before the slash that ends a tag.
 */
export const handle: Handle = ({ event, resolve }) => {
	const english = event.route.id === '/docs/[...path]' && /^en(\/|$)/.test(event.params.path ?? '');
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('<html lang="ja">', `<html lang="${english ? 'en' : 'ja'}">`)
				.replace(/\s*<!-- prettier-ignore -->\s*/g, '')
				.replace(/<!--((?:\[(?:-?\d+|!)?|\])?)-->/g, '<!$1>')
				.replace(/<[a-z][^<>]*>/g, bareTag)
	});
};

/** A start tag whose attributes are no longer than they have to be. */
function bareTag(tag: string): string {
	return tag
		.replace(/^(<(?:meta|link|input|img|br)\b.*)\/>$/, '$1>')
		.replace(/=""(?=[ >])/g, '')
		.replace(/="([\w#.:()/-]+)"(?=[ >])/g, '=$1');
}
