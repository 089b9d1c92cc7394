import type { PageLoad } from './$types';
import { withRetry } from '$lib/features/shell/retry';

/** A comparison is of official figures, so it waits for them. */
export const load: PageLoad = async ({ parent }) => {
	const { loadFigures } = await parent();
	return { figures: await withRetry(loadFigures) };
};
