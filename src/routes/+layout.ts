import type { LayoutLoad } from './$types';
import { loadAtlas, loadNeighbours, once } from '$lib/data/load';
import { firstPaint } from './first-paint';
import { withRetry } from './retry';

export const prerender = true;
export const trailingSlash = 'always';

const atlas = once(loadAtlas);
const neighbours = once(loadNeighbours);

/**
 * The page is taken over only once its data are here, so that what the server drew stays on screen until then; a file
 * that cannot be had is told over the readable page, with a way to try again.
 */
export const load: LayoutLoad = async ({ params, untrack }) => {
	// Area pages list their neighbours from the first paint on; elsewhere they are fetched when needed.
	const code = untrack(() => ('code' in params ? (params.code ?? null) : null));
	// What the server drew is seen first; then MapLibre's workers boot while the page comes alive.
	const warmed = import.meta.env.SSR
		? null
		: firstPaint()
				.then(() => import('$lib/map/MapGl.svelte'))
				.then(({ warm }) => warm())
				.catch(() => undefined);
	const [data, bordering] = await Promise.all([
		withRetry(atlas),
		code === null ? Promise.resolve(null) : withRetry(neighbours),
		warmed
	]);
	let firstMap = '';
	if (import.meta.env.SSR) {
		const { drawFirstMap } = await import('./first-map');
		firstMap = await drawFirstMap(data, code);
	}
	return { ...data, neighbours: bordering, loadNeighbours: neighbours, firstMap };
};
