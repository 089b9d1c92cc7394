import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { persistently, tryAgain, worthTrying } from '../../../src/lib/data/again';

/** Whether a promise has been fulfilled by now. */
async function isThere(promise: Promise<unknown>): Promise<boolean> {
	let there = false;
	void promise.then(() => (there = true));
	await vi.advanceTimersByTimeAsync(0);
	return there;
}

describe('what could not be had', () => {
	const window = new EventTarget();
	let online = false;
	beforeEach(() => {
		online = false;
		vi.useFakeTimers();
		vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
		vi.stubGlobal('fetch', () =>
			online ? Promise.resolve(new Response()) : Promise.reject(new TypeError())
		);
		tryAgain();
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it('is tried again when somebody asks', async () => {
		const trying = worthTrying(new AbortController().signal);
		expect(await isThere(trying)).toBe(false);
		tryAgain();
		expect(await isThere(trying)).toBe(true);
	});

	it('is tried again by itself, but not before the host answers', async () => {
		const trying = worthTrying(new AbortController().signal);
		await vi.advanceTimersByTimeAsync(15_000);
		expect(await isThere(trying)).toBe(false);
		online = true;
		await vi.advanceTimersByTimeAsync(30_000);
		expect(await isThere(trying)).toBe(true);
	});

	it('is not tried again by who has gone', async () => {
		const leaving = new AbortController();
		const trying = worthTrying(leaving.signal);
		leaving.abort();
		tryAgain();
		expect(await isThere(trying)).toBe(false);
		expect(await isThere(worthTrying(leaving.signal))).toBe(false);
	});

	it('is loaded until it succeeds, and each failure is told', async () => {
		const failures: unknown[] = [];
		let left = 2;
		const load = (): Promise<string> =>
			left-- > 0 ? Promise.reject(new Error(`${left} left`)) : Promise.resolve('here');
		const loading = persistently(load, new AbortController().signal, (error) => failures.push(error));
		expect(await isThere(loading)).toBe(false);
		tryAgain();
		expect(await isThere(loading)).toBe(false);
		tryAgain();
		expect(await isThere(loading)).toBe(true);
		await expect(loading).resolves.toBe('here');
		expect(failures).toEqual([new Error('1 left'), new Error('0 left')]);
	});
});
