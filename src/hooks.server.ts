import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { pageMarkup } from './page-markup';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			pageMarkup(html, { route: event.route.id, path: event.params.path, dev })
	});
