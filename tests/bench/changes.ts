/** What changes of the view cost on the main thread. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { freshPage } from './frames';

/** Script time of the main thread in ms of its processor, of each round. */
export interface Changes {
	/** Another measure, while the map is the drawn one. */
	readonly drawn: number[];
	/** Another measure in MapLibre's map. */
	readonly measure: number[];
	readonly filter: number[];
	/** Of the above what gives MapLibre its shades. */
	readonly shading: number[];
	/** A date further. */
	readonly step: number[];
	/** Nine dates side by side. */
	readonly nine: number[];
}

async function scriptDuration(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return (metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? NaN) * 1000;
}

/** Asks for MapLibre's map as a hand does that moves it, and waits for it. @returns ms between the two */
export async function mapReady(page: Page): Promise<number> {
	await page.locator('.atlas.live').waitFor({ timeout: 60_000 });
	await page.evaluate(() => {
		performance.mark('bench:asked');
		document.querySelector('.stage .hands')?.dispatchEvent(new WheelEvent('wheel', { deltaX: 1 }));
	});
	await page.waitForFunction(() => performance.getEntriesByName('map:ready').length > 0, undefined, {
		timeout: 120_000
	});
	return page.evaluate(() => {
		const [ready, asked] = ['map:ready', 'bench:asked'].map(
			(name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN
		);
		return (ready ?? NaN) - (asked ?? NaN);
	});
}

/** Script time of the main thread, in ms, that changes of the view cost until the map is painted again. */
export async function timeChanges(browser: Browser, origin: string, rounds: number): Promise<Changes> {
	const drawn: number[] = [];
	const measure: number[] = [];
	const filter: number[] = [];
	const step: number[] = [];
	const nine: number[] = [];
	const { context, page, session } = await freshPage(browser);
	// The thread's own time: waiting for a processor that another program has is no work of the page.
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const script = async (act: () => Promise<unknown>): Promise<number> => {
		await page.waitForTimeout(600);
		const before = await scriptDuration(session);
		await act();
		await page.waitForTimeout(600);
		return (await scriptDuration(session)) - before;
	};
	const select = page.locator('.measure select');
	const another = (round: number): Promise<unknown> =>
		select.selectOption(round % 2 === 0 ? 'density' : 'cases');
	await page.goto(`${origin}/?level=municipality`);
	await page.waitForFunction(
		() =>
			document.querySelectorAll('svg[data-map=svg] [data-code]').length > 1700 ||
			performance.getEntriesByName('map:ready').length > 0,
		undefined,
		{ timeout: 60_000 }
	);
	for (let i = 0; i < rounds; i++) drawn.push(await script(() => another(i)));
	await page.goto(`${origin}/?level=municipality`);
	await mapReady(page);
	for (let i = 0; i < rounds; i++) measure.push(await script(() => another(i)));
	await select.selectOption('cases');
	// The last bar of the panel is a theme's: pressed it filters by that, and pressed again no more.
	const theme = page.locator('aside .bar').last();
	for (let i = 0; i < rounds; i++)
		filter.push(await script(() => theme.evaluate((bar) => bar.closest('button')?.click())));
	const shading = await page.evaluate(() =>
		performance.getEntriesByName('map:shade').map((entry) => entry.duration)
	);
	await page.goto(`${origin}/?level=municipality&measure=card-issued&at=2019-04-01`);
	await mapReady(page);
	const slider = page.locator('.legend input[type=range]');
	// What ranks and lists waits for the last of them, as it does while they play.
	for (let i = 0; i < rounds; i++) {
		const before = await scriptDuration(session);
		for (let each = 0; each < 3; each++) {
			await slider.press('ArrowRight');
			await page.waitForTimeout(250);
		}
		step.push(((await scriptDuration(session)) - before) / 3);
		await page.waitForTimeout(1000);
	}
	for (let i = 0; i < rounds; i++) {
		// The values of the dates are here before.
		await page.goto(`${origin}/?level=municipality&measure=card-issued&at=2022-12-31`);
		await mapReady(page);
		await page.waitForTimeout(1500);
		const before = await scriptDuration(session);
		await page
			.locator('a[href*="show=multiples"]')
			.first()
			.evaluate((link: HTMLElement) => link.click());
		await page.locator('.small-maps li:nth-child(9)').waitFor();
		await page.waitForTimeout(600);
		nine.push((await scriptDuration(session)) - before);
	}
	await context.close();
	return { drawn, measure, filter, shading, step, nine };
}
