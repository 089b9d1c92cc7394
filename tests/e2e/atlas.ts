/** A page of the atlas under watch: every test fails on a page error, a refused resource or a foreign request. */
import { readCases } from '../../geodata/read-cases';
import { test as base, expect, type Page } from '@playwright/test';
import { WCAG, axeOn } from './axe';

export { expect };

export interface Watched {
	readonly errors: string[];
	readonly foreign: string[];
}

export const test = base.extend<{ watched: Watched }>({
	watched: [
		async ({ page, baseURL }, use) => {
			const watched: Watched = { errors: [], foreign: [] };
			watch(page, [new URL(baseURL ?? '').origin], watched);
			await use(watched);
			expect(watched.errors, 'no page error').toEqual([]);
			expect(watched.foreign, 'no request to another origin').toEqual([]);
		},
		{ auto: true }
	]
});

/** Writes down what goes wrong on a page, and what it asks of other origins than these. */
export function watch(page: Page, origins: readonly string[], { errors, foreign }: Watched): void {
	page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
	page.on('console', (message) => {
		if (message.type() !== 'error') return;
		// Chromium says so of every answer that is not 200, also where a test asks for one.
		if (message.text().startsWith('Failed to load resource')) return;
		errors.push(message.text());
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && !origins.includes(url.origin)) foreign.push(request.url());
	});
}

/** Opens an address and waits until the page is live, with MapLibre's map on screen unless the options say otherwise. */
export async function open(page: Page, path = '/', { map = true }: { map?: boolean } = {}): Promise<void> {
	await page.goto(path);
	// Not an expectation: each time that one is not met yet, the whole page is written down for its message.
	await page.locator('.atlas.live').waitFor();
	if (map) await mapReady(page);
}

/** Asks for MapLibre's map, as a hand that moves the map does, and waits until the choropleth is drawn and interactive in it. */
export async function mapReady(page: Page): Promise<void> {
	if (base.info().project.name === 'svg')
		throw new Error('A test that waits for MapLibre has the tag @webgl.');
	const hands = page.locator('.stage .hands');
	// A presentation has it from the start.
	if ((await hands.count()) > 0) await hands.dispatchEvent('wheel', { deltaX: 1 });
	await page.waitForFunction(() => performance.getEntriesByName('map:ready').length > 0, undefined, {
		timeout: 45_000
	});
}

/** A browser without WebGL, from the next page on. */
export async function withoutWebgl(page: Page): Promise<void> {
	await page.addInitScript(() => {
		type GetContext = (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) => unknown;
		const { prototype } = HTMLCanvasElement;
		const original = Object.getOwnPropertyDescriptor(prototype, 'getContext')?.value as GetContext;
		const getContext: GetContext = function (kind, ...rest) {
			return kind.startsWith('webgl') ? null : original.call(this, kind, ...rest);
		};
		Object.defineProperty(prototype, 'getContext', { value: getContext });
	});
}

/** What axe finds against WCAG 2.2 AA on a page without frames, in light and in dark: the scheme, the rule, and where. */
export async function violationsOn(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await axeOn(page).withTags(WCAG).analyze();
		for (const { id, nodes } of violations)
			found.push(`${colorScheme} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
	}
	return found;
}

/** How many cases count, as pages write it: an idea counts nowhere. */
export const COUNTED = readCases()
	.cases.filter(({ status }) => status !== 'idea')
	.length.toLocaleString('ja-JP');
