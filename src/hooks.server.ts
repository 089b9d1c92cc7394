import type { Handle } from '@sveltejs/kit';

/**
 * The documentation says its language where it begins. Svelte's marks are three hundred a page, each a comment: `<!X>` is
 * read as the same comment as `<!--X-->`, as Svelte itself has it in its templates.
 */
export const handle: Handle = ({ event, resolve }) => {
	const english = event.route.id === '/docs/[...path]' && /^en(\/|$)/.test(event.params.path ?? '');
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('<html lang="ja">', `<html lang="${english ? 'en' : 'ja'}">`)
				.replace(/<!--((?:\[(?:-?\d+|!)?|\])?)-->/g, '<!$1>')
	});
};
