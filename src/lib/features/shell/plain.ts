import { firstLanguage } from '$lib/features/explorer/device.svelte';
import type { ViewParameterName } from '$lib/view/parameters/view';

/** What an address may ask of the country's map without naming, reading or placing anything. */
const PLAIN: ReadonlySet<string> = new Set<ViewParameterName>(
	// prettier-ignore
	['level', 'measure', 'breaks', 'pins', 'camera', 'ed', 'lang']
);

/**
 * Whether a page is the map of the whole country in Japanese and no more: it can begin with half the register.
 * @param id of its route
 */
export function isPlain(id: string | null, url: URL): boolean {
	return (
		id === '/(explorer)/(atlas)' &&
		firstLanguage(url.searchParams) === 'ja' &&
		[...url.searchParams.keys()].every((key) => PLAIN.has(key))
	);
}

/** What an address may say without asking for another picture than the page brings. */
const STANDING: ReadonlySet<string> = new Set<ViewParameterName>(['camera', 'ed', 'lang']);

/**
 * Whether the country's map that the page brings is known not to be the one that is asked for: what draws another is
 * fetched together with the data.
 * @param id of its route
 */
export function isDrawnAnew(id: string | null, url: URL): boolean {
	return (
		id === '/(explorer)/(atlas)' &&
		(firstLanguage(url.searchParams) !== 'ja' ||
			[...url.searchParams.keys()].some((key) => !STANDING.has(key)))
	);
}
