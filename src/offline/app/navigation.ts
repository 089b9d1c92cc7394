/** Stands in for `$app/navigation` inside an offline file: going somewhere means another `#` in the same document. */
import { page, readAddress } from './state.svelte';

/** Goes to `#/…`. */
export function goto(href: string, { replaceState = false }: { replaceState?: boolean } = {}): Promise<void> {
	if (replaceState) history.replaceState(null, '', href);
	else history.pushState(null, '', href);
	page.url = readAddress(href);
	return Promise.resolve();
}

/** Follows links and the browser's own buttons. A `#` that is no address of ours is a place on the page, and left alone. */
export function followAddress(): void {
	const follow = (): void => {
		if (location.hash.startsWith('#/')) page.url = readAddress(location.hash);
	};
	window.addEventListener('hashchange', follow);
	window.addEventListener('popstate', follow);
	follow();
}
