/** Longest wait for a map that may never be drawn: without WebGL, or behind a table. */
const LONGEST_MS = 4000;

/** Waits until the map is drawn, or somebody begins to use the page: what can wait is fetched then. */
export function whenIdle(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const done = (): void => resolve();
		const options = { capture: true, once: true, signal };
		for (const act of ['pointerdown', 'keydown', 'focusin'] as const) addEventListener(act, done, options);
		const marks = new PerformanceObserver((list) => {
			if (list.getEntriesByName('map:ready').length > 0) done();
		});
		marks.observe({ type: 'mark', buffered: true });
		const longest = setTimeout(done, LONGEST_MS);
		signal.addEventListener('abort', () => {
			marks.disconnect();
			clearTimeout(longest);
		});
	});
}
