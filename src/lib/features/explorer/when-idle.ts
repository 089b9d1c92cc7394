/** Longest wait for a page that is never quiet, ms. */
const LONGEST_MS = 4000;

/** Waits until the page has nothing else to do, or somebody begins to use it: what can wait is fetched then. */
export function whenIdle(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const done = (): void => resolve();
		const options = { capture: true, once: true, signal };
		for (const act of ['pointerdown', 'keydown', 'focusin'] as const) addEventListener(act, done, options);
		const cancel = whenFree(done, LONGEST_MS);
		signal.addEventListener('abort', cancel);
	});
}

/**
 * Calls back when the page has nothing else to do.
 * @returns the undo
 */
export function whenFree(then: () => void, longest = 2000): () => void {
	// Safari has none.
	if ('requestIdleCallback' in globalThis) {
		const idle = requestIdleCallback(then, { timeout: longest });
		return () => cancelIdleCallback(idle);
	}
	const idle = setTimeout(then, 500);
	return () => clearTimeout(idle);
}
