/** Long work in slices, so that the page goes on answering whoever uses it. */

/** Milliseconds of work before the page gets its turn: half of a frame. */
const SLICE = 8;

/**
 * Calls `step` until it returns false.
 * @param step a small part of the work, well below a millisecond
 */
export async function inSlices(step: () => boolean): Promise<void> {
	await turn();
	for (let until = performance.now() + SLICE; step();) {
		if (performance.now() < until) continue;
		await turn();
		until = performance.now() + SLICE;
	}
}

/** Browsers that know it let input and drawing go first, and come back without the delay that timers have. */
const scheduler: { readonly yield?: () => Promise<void> } | undefined =
	'scheduler' in globalThis
		? (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler
		: undefined;

/** Lets the page answer. */
export function turn(): Promise<void> {
	return scheduler?.yield ? scheduler.yield() : new Promise((done) => setTimeout(done));
}
