import type { PageLoad } from './$types';
import { withRetry } from '$lib/features/shell/retry';

/** A sheet says who borders whom, so it waits for the neighbours. */
export const load: PageLoad = async ({ parent }) => {
	const { loadNeighbours } = await parent();
	return { bordering: await withRetry(loadNeighbours) };
};
