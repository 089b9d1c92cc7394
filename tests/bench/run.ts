/**
 * `npm run bench`: the atlas beside an empty MapLibre map (the floor), our shapes alone in MapLibre, and four pages that draw
 * the same municipalities with other libraries, in one Chromium, taking turns; medians and ratios. Times are of this machine
 * at this moment: compare the ratios. `ROUNDS` says how often; `npm run bench -- --write` keeps the result for the documentation.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { buildSite } from '../../src/start.js';
import { findChromium } from '../e2e/chromium.js';
import { busyOn, type Busy } from './busy';
import { mapReady, timeChanges } from './changes';
import { benchDerive } from './derive';
import { firstAnswer, freshPage, watchFrames, type Seen, type Subject } from './frames';
import { benchJoin } from './join';
import { servePages } from './pages';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const PORT = 4397;
const origin = `http://localhost:${PORT}`;
const KEPT = join('src', 'lib', 'features', 'docs', 'tables', 'bench.json');

const peer = (name: string, tip: string | null = '.tip'): Subject => ({
	path: `/bench/${name}`,
	map: '#map',
	tip
});
const atlas = (path: string): Subject => ({ path, map: '.stage', tip: '.stage .tip' });
const SUBJECTS: Readonly<Record<string, Subject>> = {
	floor: peer('floor', null),
	bare: peer('bare', null),
	start: atlas('/'),
	atlas: atlas('/?level=municipality'),
	d3: peer('d3'),
	leaflet: peer('leaflet'),
	echarts: peer('echarts'),
	plain: peer('plain')
};
const BUSY = ['/', '/area/38201/'];

function median(values: readonly number[]): number {
	const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

interface Sent {
	/** From the wheel to MapLibre's map, in ms. */
	readonly ready: number;
	/** Paths of what came, before MapLibre was asked for and until its map was ready. */
	readonly before: readonly string[];
	readonly until: readonly string[];
}

/** What comes with the page, and what until MapLibre's map is ready, once that is asked for. */
async function sentTo(browser: Browser, path: string): Promise<Sent> {
	const { context, page } = await freshPage(browser);
	await page.goto(origin + path, { waitUntil: 'networkidle' });
	// A hand moves the picture that it sees.
	await page.locator('.areas [data-code="13101"]').waitFor({ state: 'attached' });
	await page.evaluate(() => new Promise((free) => requestIdleCallback(free)));
	const asked = (): Promise<string[]> =>
		page.evaluate(() => {
			const ready = performance.getEntriesByName('map:ready')[0]?.startTime ?? Infinity;
			const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < ready);
			return [...new Set([location.pathname, ...before.map(({ name }) => new URL(name).pathname)])];
		});
	const before = await asked();
	const ready = await mapReady(page);
	const until = await asked();
	await context.close();
	return { ready, before, until };
}

/** Bytes of a file of the site compressed by gzip. */
function gzipped(path: string): number {
	const file = join('build', path.endsWith('/') ? `${path}index.html` : path);
	const sizeOf = (name: string): number | undefined => statSync(name, { throwIfNoEntry: false })?.size;
	return sizeOf(`${file}.gz`) ?? sizeOf(file) ?? 0;
}
const isMapLibre = (path: string): boolean =>
	/maplibre/.test(path) ||
	(/\.(js|css)$/.test(path) &&
		readFileSync(join('build', path), 'utf8').includes('maplibregl-canvas-container'));
const kilobytes = (paths: readonly string[]): number =>
	paths.filter((path) => !isMapLibre(path)).reduce((sum, path) => sum + gzipped(path), 0) / 1024;

buildSite();
const server = await servePages(PORT);
const browser = await chromium.launch({
	executablePath: findChromium({ window: true }),
	args: [
		'--no-sandbox',
		'--disable-background-networking',
		'--use-angle=swiftshader',
		'--enable-unsafe-swiftshader'
	]
});
const seen: Record<string, (Seen & { answer: number })[]> = {};
const sent: Sent[] = [];
for (const subject of Object.values(SUBJECTS).slice(0, 4)) await watchFrames(browser, subject, origin);
for (let round = 0; round < ROUNDS; round++) {
	for (const [name, subject] of Object.entries(SUBJECTS)) {
		const frames = await watchFrames(browser, subject, origin);
		const answer = await firstAnswer(browser, subject, frames.land, origin);
		(seen[name] ??= []).push({ ...frames, answer });
	}
	sent.push(await sentTo(browser, '/?level=municipality'));
	process.stdout.write('.');
}
const busy: Record<string, Busy> = {};
for (const path of BUSY) {
	const rounds: Busy[] = [];
	for (let round = 0; round < Math.min(ROUNDS, 3); round++) rounds.push(await busyOn(browser, origin + path));
	const of = (key: keyof Busy): number => median(rounds.map((each) => each[key]));
	busy[path] = { blocking: of('blocking'), longest: of('longest'), long: of('long') };
}
const changes = await timeChanges(browser, origin, ROUNDS);
const version = browser.version();
await browser.close();
server.close();

const middle = (name: string, key: 'half' | 'stays' | 'answer' | 'done'): number =>
	median((seen[name] ?? []).map((each) => each[key]));
const floor = middle('floor', 'done');
const ready = median(sent.map((each) => each.ready));
const cell = (value: number): string =>
	(Number.isNaN(value) ? '–' : `${value.toFixed(0)} ms ${(value / floor).toFixed(2)}×`).padStart(16);
console.log(`\n\nMedians of ${ROUNDS} rounds, taking turns in Chromium ${version}; × the floor's ready`);
console.log(
	`${''.padEnd(12)}${['half coloured', 'picture stays', 'first answer', 'ready (mark)'].map((each) => each.padStart(16)).join('')}`
);
for (const name of Object.keys(SUBJECTS))
	console.log(
		name.padEnd(12) +
			(['half', 'stays', 'answer', 'done'] as const).map((key) => cell(middle(name, key))).join('')
	);
console.log(`MapLibre’s map ready once it is asked for ${cell(ready)}`);
console.log('\nA processor four times slower, after the first paint (to be: no task over 200 ms)');
for (const [path, { blocking, longest, long }] of Object.entries(busy))
	console.log(
		`  ${path.padEnd(14)} blocking ${blocking.toFixed(0)} ms, longest task ${longest.toFixed(0)} ms, over 200 ms: ${long}`
	);
const script = {
	drawn: median(changes.drawn),
	measure: median(changes.measure),
	filter: median(changes.filter),
	shade: median(changes.shading),
	step: median(changes.step),
	nine: median(changes.nine)
};
console.log(`\nRe-colouring 1,741 areas, medians of script time on the main thread`);
console.log(`  shading applied as feature-state (map:shade)   ${script.shade.toFixed(2)} ms`);
console.log(`  change of measure on the drawn map, everything ${script.drawn.toFixed(1)} ms (to be <= 25)`);
console.log(`  change of measure, everything included         ${script.measure.toFixed(1)} ms (to be <= 25)`);
console.log(`  time:step, a date further, everything included ${script.step.toFixed(1)} ms (to be < 16)`);
console.log(`  change of filter, everything included          ${script.filter.toFixed(1)} ms (to be <= 25)`);
console.log(`  multiples:nine, nine dates side by side        ${script.nine.toFixed(1)} ms (to be < 400)`);

// A visit that takes very long begins with what comes later.
const [first] = sent.sort((a, b) => a.until.length - b.until.length).slice(sent.length >> 1);
const kb = { before: kilobytes(first?.before ?? []), until: kilobytes(first?.until ?? []) };
console.log(
	`\nOurs beside MapLibre, compressed by gzip: ${kb.before.toFixed(1)} KB with the page, ${kb.until.toFixed(1)} KB until map:ready (to be <= 200)`
);
const own = (first?.until ?? [])
	.filter((path) => !isMapLibre(path))
	.map((path) => [path, gzipped(path)] as const);
for (const [path, size] of own.sort((a, b) => b[1] - a[1]).slice(0, 14))
	console.log(`  ${`${(size / 1024).toFixed(1)} KB`.padStart(9)}  ${path}`);

if (process.argv.includes('--write')) {
	const tenths = (value: number): number | null => (Number.isNaN(value) ? null : Math.round(value * 10) / 10);
	const pages = Object.fromEntries(
		Object.keys(SUBJECTS).map((name) => [
			name,
			{
				half: tenths(middle(name, 'half')),
				stays: tenths(middle(name, 'stays')),
				answer: tenths(middle(name, 'answer'))
			}
		])
	);
	const kept = {
		date: new Date().toISOString().slice(0, 10),
		cores: cpus().length,
		chromium: version.split('.')[0],
		rounds: ROUNDS,
		floor,
		ready,
		pages,
		busy,
		script,
		kb
	};
	writeFileSync(
		KEPT,
		`${JSON.stringify(kept, (_, value: unknown) => (typeof value === 'number' ? tenths(value) : value), '\t')}\n`
	);
	console.log(`\nwritten: ${KEPT}`);
}
benchDerive();
await benchJoin();
