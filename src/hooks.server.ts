import type { Handle } from '@sveltejs/kit';

/** The documentation says its language where it begins, and times no map: it has no script but the colour scheme's. */
export const handle: Handle = ({ event, resolve }) => {
	if (event.route.id !== '/docs/[...path]') return resolve(event);
	const lang = /^en(\/|$)/.test(event.params.path ?? '') ? 'en' : 'ja';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('<html lang="ja">', `<html lang="${lang}">`)
				.replace(/<script>\s*requestAnimationFrame[\s\S]*?<\/script>\s*/, '')
	});
};
