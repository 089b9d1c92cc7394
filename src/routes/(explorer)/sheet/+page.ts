import type { PageLoad } from './$types';
import { withRetry } from '$lib/features/shell/retry';

/** A sheet says who borders whom, what is known officially and whom to ask, so it waits for all of that. */
export const load: PageLoad = async ({ parent }) => {
	const { loadNeighbours, loadFigures, loadLinks, loadFrameworks } = await parent();
	const [bordering, figures, links, frameworks] = await Promise.all([
		withRetry(loadNeighbours),
		withRetry(loadFigures),
		withRetry(loadLinks),
		// Without them it says everything else.
		loadFrameworks().catch(() => null)
	]);
	return { bordering, figures, links, frameworks };
};
