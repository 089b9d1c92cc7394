import type { HandleClientError } from '@sveltejs/kit';
import { goto } from '$app/navigation';
import { isFailedImport, styled, watchImports } from '$lib/data/again';
import { untilRetried } from '$lib/features/shell/retry';

watchImports();

/**
 * The code of a page that cannot be had is no reason to put an error in the place of the page on screen: that stays, and
 * the other is opened as soon as it can be.
 */
export const handleError: HandleClientError = async ({ error, event: { url } }) => {
	if (!isFailedImport(error)) {
		console.error(error);
		return;
	}
	const { pathname } = location;
	await untilRetried(error);
	await styled();
	// Whoever has gone elsewhere meanwhile stays there.
	if (location.pathname === pathname) {
		if (url.href === location.href) location.reload();
		else await goto(url, { keepFocus: true, noScroll: true });
	}
	// SvelteKit would show the error now.
	return new Promise<never>(() => undefined);
};
