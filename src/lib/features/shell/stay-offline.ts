import { beforeNavigate } from '$app/navigation';
import { untilRetried } from './retry';

/**
 * Without a connection the page stays when a link would have the browser fetch another one, whose error would be in its
 * place; it goes there once it can. Call it while a component is made.
 */
export function stayOffline(): void {
	beforeNavigate(({ willUnload, to, cancel }) => {
		const asked = to?.url;
		if (!willUnload || asked?.origin !== location.origin || navigator.onLine) return;
		// The service worker has pages for that.
		if ('serviceWorker' in navigator && navigator.serviceWorker.controller) return;
		cancel();
		const { pathname } = location;
		void untilRetried(null).then(() => {
			if (location.pathname === pathname) location.assign(asked);
		});
	});
}
