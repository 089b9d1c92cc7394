import type { LayoutLoad } from './$types';
import { loadAtlas, loadFigures, loadNeighbours, once } from '$lib/data/load';
import { firstLanguage } from '$lib/state/device.svelte';
import { learn } from '$lib/text/messages';
import { withRetry } from './retry';

export const prerender = true;
export const trailingSlash = 'always';

const atlas = once(loadAtlas);
const neighbours = once(loadNeighbours);
const figures = once(loadFigures);

/**
 * The page is taken over only once its data are here, so that what the server drew stays on screen until then; a file
 * that cannot be had is told over the readable page, with a way to try again.
 */
export const load: LayoutLoad = async ({ params, url, untrack }) => {
	// Area pages list their neighbours from the first paint on; elsewhere they are fetched when needed.
	const code = untrack(() => ('code' in params ? (params.code ?? null) : null));
	const [data, bordering] = await Promise.all([
		withRetry(atlas),
		code === null ? Promise.resolve(null) : withRetry(neighbours),
		// What the server drew is in Japanese; whoever wants English waits for its words. Without them it stays Japanese.
		import.meta.env.SSR ? null : learn(firstLanguage(url.searchParams)).catch(() => null)
	]);
	return { ...data, neighbours: bordering, loadNeighbours: neighbours, loadFigures: figures };
};
