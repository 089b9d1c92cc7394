import type { PageLoad } from './$types';
import { withRetry } from '$lib/features/shell/retry';

/** A comparison is of official figures and says whom to ask, so it waits for both. */
export const load: PageLoad = async ({ parent }) => {
	const { loadFigures, loadLinks } = await parent();
	const [figures, links] = await Promise.all([withRetry(loadFigures), withRetry(loadLinks)]);
	return { figures, links };
};
