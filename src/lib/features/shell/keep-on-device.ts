import { dev, version } from '$app/environment';
import { base } from '$lib/data/base';

/** What comes first on a page has come by then. */
const AFTER_MS = 5000;

/**
 * Has the service worker keep the atlas on this device, what this page has loaded included, once the page has been at
 * rest for a while. Not inside another site's page, which is not where somebody looks for the atlas again.
 * @param signal given up when aborted
 */
export function keepOnDevice(signal: AbortSignal): void {
	if (dev || !('serviceWorker' in navigator) || window !== window.top) return;
	const keep = async (): Promise<void> => {
		await navigator.serviceWorker.register(`${base}/service-worker.js`);
		const { active } = await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
		const used = loaded.flatMap(({ origin, pathname }) => (origin === location.origin ? [pathname] : []));
		active?.postMessage({ version, used: [...used, location.pathname] });
	};
	const timer = setTimeout(() => {
		// Where it cannot (a private window, no room) the atlas works as it does without.
		keep().catch(() => undefined);
	}, AFTER_MS);
	signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Opens this page in the version of the site that waits, where this is the only page that is open. */
export async function takeOver(): Promise<void> {
	const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
	const registration = await workers?.getRegistration();
	const next = registration?.waiting ?? registration?.installing;
	if (!next) {
		location.reload();
		return;
	}
	workers?.addEventListener('controllerchange', () => location.reload(), { once: true });
	next.postMessage({ takeOver: true });
}
