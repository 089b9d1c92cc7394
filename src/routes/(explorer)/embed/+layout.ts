import { readBoundaries } from '$lib/data/files';
import type { LayoutLoad } from './$types';
import { EMBED_ADDRESS } from '$lib/features/embed/embed-address';

/** An embed draws its first map from the page on; a prefecture's from its own outlines. */
export const load: LayoutLoad = async ({ params, untrack }) => {
	const code = untrack(() => ('code' in params ? (params.code ?? null) : null));
	// Without them the overview's outlines are drawn.
	const detail = code === null ? null : await readBoundaries(code.slice(0, 2)).catch(() => null);
	return {
		addressing: EMBED_ADDRESS,
		first: detail && code !== null ? { code: code.slice(0, 2), detail } : null
	};
};
