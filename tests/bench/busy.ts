/** How long a page keeps the main thread of a slow machine from answering. */
import type { Browser } from '@playwright/test';
import { freshPage } from './frames';

export interface Busy {
	/** What each task after the first paint takes beyond 50 ms, all together. */
	readonly blocking: number;
	/** The longest task after the first paint, in ms. */
	readonly longest: number;
	/** How many of them take more than 200 ms. */
	readonly long: number;
}

const SLOWER = 4;
/** Long enough for what a page does when nobody does anything. */
const WATCHED_MS = 15_000;

/** Opens a page on a processor that is four times slower, and leaves it alone. */
export async function busyOn(browser: Browser, address: string): Promise<Busy> {
	const { context, page, session } = await freshPage(browser);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			for (const { startTime, duration } of list.getEntries())
				performance.mark('bench:task', { startTime, detail: duration });
		}).observe({ type: 'longtask', buffered: true });
	});
	await page.goto(address);
	await page.waitForTimeout(WATCHED_MS);
	const tasks = await page.evaluate(() => {
		const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
		return performance.getEntriesByName('bench:task').flatMap((mark) => {
			const end = mark.startTime + Number((mark as PerformanceMark).detail);
			return end > painted ? [end - Math.max(mark.startTime, painted)] : [];
		});
	});
	await context.close();
	return {
		blocking: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
		longest: Math.max(0, ...tasks),
		long: tasks.filter((task) => task > 200).length
	};
}
