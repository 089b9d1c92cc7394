import type { LayoutLoad } from './$types';
import {
	loadFigures,
	loadFrameworks,
	loadLinks,
	loadNeighbours,
	loadSeries,
	loadStart,
	loadTexts,
	loadWhole,
	once,
	onceEach
} from '$lib/data/load';
import { firstLanguage } from '$lib/features/explorer/device.svelte';
import { firstTexts } from '$lib/features/shell/first-texts';
import { nextTask } from '$lib/features/explorer/when-idle';
import { NO_CREDITS } from '$lib/model/provenance';
import { sumsOf } from '$lib/measures/case-sums';
import { learn } from '$lib/text/messages';
import { boundsOf } from '$lib/map/scene/framing';
import { isDrawnAnew, isPlain } from '$lib/features/shell/plain';
import { withRetry } from '$lib/features/shell/retry';

const start = once(loadStart);
const whole = once(() => loadWhole(start));
const neighbours = once(loadNeighbours);
const figures = once(loadFigures);
const frameworks = once(loadFrameworks);
const links = once(loadLinks);
const readTexts = onceEach(loadTexts);

/**
 * The page is taken over only once its data are here, so that what the server drew stays on screen until then; a file
 * that cannot be had is reported over the readable page, with a way to try again.
 */
export const load: LayoutLoad = async ({ params, route, url, untrack }) => {
	// Area pages list their neighbours from the first paint on; elsewhere they are fetched when needed.
	const code = untrack(() => ('code' in params ? (params.code ?? null) : null));
	const embedded = untrack(() => route.id.startsWith('/(explorer)/embed'));
	const plain = !import.meta.env.SSR && untrack(() => isPlain(route.id, url));
	// Who needs it asks again, and says so where it cannot be had.
	if (!import.meta.env.SSR && untrack(() => isDrawnAnew(route.id, url)))
		import('$lib/map/svg/MapSvg.svelte').catch(() => undefined);
	const [{ boundaries, makeDataset }, all, bordering, texts, drawnLinks] = await Promise.all([
		withRetry(start),
		plain ? null : withRetry(whole),
		code === null ? null : withRetry(neighbours),
		firstTexts(embedded ? null : code, async () => (await whole()).dataset, readTexts),
		// The page holds the links of its area, and the browser reads them there.
		import.meta.env.SSR && code !== null ? links() : null,
		// What the server drew is in Japanese; whoever wants English waits for its words. Without them it stays Japanese.
		import.meta.env.SSR ? null : learn(firstLanguage(url.searchParams)).catch(() => null)
	]);
	const made = all?.dataset ?? makeDataset();
	// What is unpacked, what its cases amount to, what an area is framed by, and what takes the page over are tasks of their own: the page can scroll between them.
	if (!import.meta.env.SSR) {
		await nextTask();
		sumsOf(made.counted);
		await nextTask();
		if (code !== null) {
			boundsOf(made, code);
			await nextTask();
		}
	}
	return {
		dataset: made,
		boundaries,
		provenance: { editions: made.editions, ...(all?.credits ?? NO_CREDITS) },
		neighbours: bordering,
		texts,
		loadTexts: readTexts,
		links: drawnLinks,
		loadWhole: (quietly?: boolean) => (quietly ? whole() : withRetry(whole)),
		loadNeighbours: neighbours,
		loadFigures: figures,
		loadFrameworks: frameworks,
		loadLinks: links,
		loadSeries
	};
};
