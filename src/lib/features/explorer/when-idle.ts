/** Longest wait for a page that is never quiet, ms. */
const LONGEST_MS = 4000;

/** Waits until the page has nothing else to do, or somebody begins to use it: what can wait is fetched then. */
export function whenIdle(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const done = (): void => resolve();
		const options = { capture: true, once: true, signal };
		// Once the press is over: what arrives moves the page, and a press that ends beside what it began on does nothing.
		for (const act of ['pointerup', 'keyup'] as const) addEventListener(act, done, options);
		const cancel = whenFree(done, LONGEST_MS);
		signal.addEventListener('abort', cancel);
	});
}

const ACTS = ['pointermove', 'wheel', 'pointerdown', 'keydown', 'focusin'] as const;
/** How long nobody has to do anything until what every use needs is fetched all the same, ms. */
const UNUSED_MS = 8000;
/** A hand that is on the map so long without a move most often goes on to press something. */
const STILL_MS = 3000;
/**
 * Waits until somebody begins to use the page, or has left it alone for a while. Who looks about on the map, or moves it,
 * needs what moves it first.
 */
export function whenUsed(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const done = (): void => {
			clearTimeout(rest);
			for (const act of ACTS) removeEventListener(act, used, true);
			if (!signal.aborted) whenFree(() => void unpressed(undefined).then(resolve));
		};
		const used = ({ type, target }: Event): void => {
			const isLooking = type === 'pointermove' || type === 'wheel';
			const isOnMap = target instanceof Element && target.closest('.stage') !== null;
			clearTimeout(rest);
			if (isLooking && isOnMap) rest = setTimeout(done, STILL_MS);
			else done();
		};
		let rest = setTimeout(done, UNUSED_MS);
		for (const act of ACTS) addEventListener(act, used, { capture: true, passive: true });
		signal.addEventListener('abort', done);
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

/** Lets the browser answer in between: what comes after it is a task of its own. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

let pressed = false;
if (typeof document !== 'undefined') {
	addEventListener('pointerdown', () => (pressed = true), true);
	for (const end of ['pointerup', 'pointercancel'] as const)
		addEventListener(end, () => (pressed = false), true);
}
/** Waits while something is being pressed, so that nothing moves under the finger. Handed what it hands on. */
export async function unpressed<T>(arrived: T): Promise<T> {
	while (pressed) await new Promise((resolve) => setTimeout(resolve, 50));
	return arrived;
}
