/**
 * `npm run bench`: the atlas beside an empty MapLibre map (the floor), a plain GeoJSON page and a bare page of our own
 * shapes, in one Chromium, taking turns; medians and ratios. Times are of this machine at this moment: compare the ratios.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession } from '@playwright/test';
import { buildSite } from '../../src/start.js';
import { findChromium } from '../e2e/chromium.js';
import { benchDerive } from './derive';
import { benchJoin } from './join';
import { servePages } from './pages';
import { markFirstPaint } from '../first-paint';

const ROUNDS = Number(process.env.ROUNDS ?? 9);
const PORT = 4397;
const origin = `http://localhost:${PORT}`;

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
const ms = (value: number): string => `${value.toFixed(0)} ms`;

interface Visit {
	readonly marks: Readonly<Record<string, number>>;
	/** Transferred bytes by path. */
	readonly bytes: ReadonlyMap<string, number>;
}

async function visit(browser: Browser, path: string, mark: string): Promise<Visit> {
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		locale: 'ja-JP',
		// What comes a while after a page is not the page's.
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	await page.addInitScript(markFirstPaint);
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	const paths = new Map<string, string>();
	const bytes = new Map<string, number>();
	session.on('Network.responseReceived', ({ requestId, response }) =>
		paths.set(requestId, new URL(response.url).pathname)
	);
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const found = paths.get(requestId);
		if (found !== undefined) bytes.set(found, encodedDataLength);
	});
	await page.goto(origin + path);
	await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, {
		timeout: 120_000
	});
	const marks = await page.evaluate(() =>
		Object.fromEntries(performance.getEntriesByType('mark').map((entry) => [entry.name, entry.startTime]))
	);
	// What is asked for once the mark is reached is no part of what it took.
	const asked = await page.evaluate((name) => {
		const reached = performance.getEntriesByName(name)[0]?.startTime ?? Infinity;
		const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < reached);
		return [location.pathname, ...before.map((entry) => new URL(entry.name).pathname)];
	}, mark);
	for (const found of bytes.keys()) if (!asked.includes(found)) bytes.delete(found);
	await context.close();
	return { marks, bytes };
}

/** Script time of the main thread, in ms, that a change of the view costs until the map is painted again. */
async function recolour(
	browser: Browser
): Promise<{ measure: number[]; filter: number[]; shading: number[]; step: number[] }> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'ja-JP' });
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	await page.goto(`${origin}/?level=municipality`);
	await page.waitForFunction(() => performance.getEntriesByName('map:ready').length > 0, undefined, {
		timeout: 120_000
	});
	const script = async (act: () => Promise<unknown>): Promise<number> => {
		await page.waitForTimeout(600);
		const before = await scriptDuration(session);
		await act();
		await page.waitForTimeout(600);
		return ((await scriptDuration(session)) - before) * 1000;
	};
	const select = page.locator('.measure select');
	const measure: number[] = [];
	const filter: number[] = [];
	for (let i = 0; i < ROUNDS; i++) {
		measure.push(await script(() => select.selectOption(i % 2 === 0 ? 'density' : 'cases')));
		filter.push(
			await script(() =>
				page
					.locator('aside .bar')
					.first()
					.evaluate((bar) => bar.closest('button')?.click())
			)
		);
	}
	const shading = await page.evaluate(() =>
		performance.getEntriesByName('map:shade').map((entry) => entry.duration)
	);
	await page.goto(`${origin}/?level=municipality&measure=card-issued&at=2019-04-01`);
	await page.waitForFunction(() => performance.getEntriesByName('map:ready').length > 0, undefined, {
		timeout: 120_000
	});
	const slider = page.locator('.legend input[type=range]');
	const step: number[] = [];
	// What ranks and lists waits for the last of them, as it does while they play.
	for (let i = 0; i < ROUNDS; i++) {
		const before = await scriptDuration(session);
		for (let each = 0; each < 3; each++) {
			await slider.press('ArrowRight');
			await page.waitForTimeout(250);
		}
		step.push((((await scriptDuration(session)) - before) * 1000) / 3);
		await page.waitForTimeout(1000);
	}
	await page.close();
	return { measure, filter, shading, step };
}

/** Script time of the main thread, in ms, that nine dates side by side cost, each time on a page of its own. */
async function multiples(browser: Browser): Promise<number[]> {
	const times: number[] = [];
	for (let i = 0; i < ROUNDS; i++) {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'ja-JP' });
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable');
		// The values of the dates are here before.
		await page.goto(`${origin}/?level=municipality&measure=card-issued&at=2022-12-31`);
		await page.waitForFunction(() => performance.getEntriesByName('map:ready').length > 0, undefined, {
			timeout: 120_000
		});
		await page.waitForTimeout(1500);
		const before = await scriptDuration(session);
		await page
			.locator('a[href*="show=multiples"]')
			.first()
			.evaluate((link: HTMLElement) => link.click());
		await page.locator('.small-maps li:nth-child(9)').waitFor();
		await page.waitForTimeout(600);
		times.push(((await scriptDuration(session)) - before) * 1000);
		await page.close();
	}
	return times;
}

async function scriptDuration(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? NaN;
}

buildSite();
const server = await servePages(PORT);
const browser = await chromium.launch({
	executablePath: findChromium(),
	args: [
		'--no-sandbox',
		'--disable-background-networking',
		'--use-angle=swiftshader',
		'--enable-unsafe-swiftshader'
	]
});
const floor: number[] = [];
const plain: number[] = [];
const bare: number[] = [];
const paint: number[] = [];
const ready: number[] = [];
const sizes: ReadonlyMap<string, number>[] = [];
await visit(browser, '/bench/floor', 'bench:done');
for (let round = 0; round < ROUNDS; round++) {
	floor.push((await visit(browser, '/bench/floor', 'bench:done')).marks['bench:done'] ?? NaN);
	plain.push((await visit(browser, '/bench/plain', 'bench:done')).marks['bench:done'] ?? NaN);
	bare.push((await visit(browser, '/bench/bare', 'bench:done')).marks['bench:done'] ?? NaN);
	const atlas = await visit(browser, '/?level=municipality', 'map:ready');
	paint.push(atlas.marks['map:first-paint'] ?? NaN);
	ready.push(atlas.marks['map:ready'] ?? NaN);
	sizes.push(atlas.bytes);
	process.stdout.write('.');
}
const changes = await recolour(browser);
const nine = await multiples(browser);
await browser.close();
server.close();

const base = median(floor);
const row = (name: string, values: readonly number[]): void =>
	console.log(
		`${name.padEnd(44)} ${ms(median(values)).padStart(9)}  ${(median(values) / base).toFixed(2)} × floor`
	);
console.log(`\n\nMedians of ${ROUNDS} rounds, taking turns in one Chromium`);
row('floor: empty MapLibre map, idle', floor);
row('plain: municipalities as GeoJSON, idle', plain);
row('bare: our shapes and nothing else, idle', bare);
row('atlas: map:first-paint (SVG)', paint);
row('atlas: map:ready (municipalities, MapLibre)', ready);
console.log(`\nRe-colouring 1,741 areas, medians of script time on the main thread`);
console.log(`  shading applied as feature-state (map:shade)   ${median(changes.shading).toFixed(2)} ms`);
console.log(`  change of measure, everything included         ${median(changes.measure).toFixed(1)} ms`);
console.log(
	`  time:step, a date further, everything included ${median(changes.step).toFixed(1)} ms (to be < 16)`
);
console.log(`  change of filter, everything included          ${median(changes.filter).toFixed(1)} ms`);
console.log(`  multiples:nine, nine dates side by side        ${median(nine).toFixed(1)} ms`);
benchDerive();
await benchJoin();

const isMapLibre = (path: string): boolean =>
	/maplibre/.test(path) ||
	(/\.(js|css)$/.test(path) &&
		readFileSync(join('build', path), 'utf8').includes('maplibregl-canvas-container'));
const sum = (rows: readonly (readonly [string, number])[]): number =>
	rows.reduce((total, [, size]) => total + size, 0);
// A visit that takes very long begins with what comes later.
const bytes = sizes.sort((a, b) => sum([...a]) - sum([...b]))[sizes.length >> 1] ?? new Map<string, number>();
const own = [...bytes].filter(([path]) => !isMapLibre(path)).sort((a, b) => b[1] - a[1]);
const kb = (size: number): string => `${(size / 1024).toFixed(1)} KB`;
console.log(
	`\nTransferred until map:ready, compressed by brotli: ${kb(sum([...bytes]))}, of which MapLibre ${kb(sum([...bytes]) - sum(own))}, ours ${kb(sum(own))}`
);
for (const [path, size] of own.slice(0, 14)) console.log(`  ${kb(size).padStart(9)}  ${path}`);
