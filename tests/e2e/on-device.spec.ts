/** The service worker: the atlas without a connection, and versions that never mix. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { expect, test as base } from './atlas';

const BUILD = join(import.meta.dirname, '..', '..', 'build');

/** The built site at an address of its own, which can be renewed and lose its connection. */
class Site {
	renewed = false;
	readonly #server: Server;
	readonly #version = (
		JSON.parse(readFileSync(join(BUILD, '_app', 'version.json'), 'utf8')) as { version: string }
	).version;
	readonly #start = /entry\/start\.[\w-]+\./.exec(readFileSync(join(BUILD, 'index.html'), 'utf8'))?.[0] ?? '';
	constructor() {
		const files = sirv(BUILD, { etag: true });
		this.#server = createServer((request, response) => {
			const path = new URL(request.url ?? '/', 'http://localhost').pathname;
			response.setHeader('cache-control', 'no-cache');
			request.url = request.url?.replace('entry/start.next.', this.#start);
			const rewritten = this.renewed ? this.#next(path) : null;
			if (rewritten === null) files(request, response, () => void response.writeHead(404).end());
			else response.setHeader('content-type', rewritten.type).end(rewritten.body);
		});
	}
	/** The version after this one says so in its titles; its scripts are the same. */
	#next(path: string): { readonly type: string; readonly body: string } | null {
		const read = (file: string): string =>
			readFileSync(join(BUILD, file), 'utf8')
				.replaceAll(this.#version, 'next')
				.replaceAll(this.#start, 'entry/start.next.')
				// It has the hash of a script that is another now.
				.replace(/<meta http-equiv="?content-security-policy[^>]*>/, '');
		if (path === '/service-worker.js') return { type: 'text/javascript', body: read(path) };
		if (path === '/_app/version.json') return { type: 'application/json', body: read(path) };
		if (path === '/404.html') return { type: 'text/html', body: read(path) };
		if (!path.endsWith('/')) return null;
		return {
			type: 'text/html',
			body: read(`${path}index.html`).replace('<body', '<body data-version="next"')
		};
	}
	async connect(): Promise<void> {
		const { port } = (this.#server.address() as AddressInfo | null) ?? { port: this.#port };
		await new Promise<void>((resolve) => this.#server.listen(port, 'localhost', () => resolve()));
		this.#port = (this.#server.address() as AddressInfo).port;
	}
	#port = 0;
	async disconnect(): Promise<void> {
		const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
		this.#server.closeAllConnections();
		await closed;
	}
	get address(): string {
		return `http://localhost:${this.#port}`;
	}
}

const test = base.extend<{ site: Site }>({
	site: async ({ playwright: _ }, use) => {
		const site = new Site();
		await site.connect();
		await use(site);
		await site.disconnect().catch(() => undefined);
	},
	baseURL: async ({ site }, use) => use(site.address)
});
test.use({ serviceWorkers: 'allow' });

/** Opens a page for the first time and waits until all that it needs is on the device. */
async function visit(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.locator('.atlas.live').waitFor();
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	// What this page has loaded is kept one after the other, and then the page.
	await expect
		.poll(() =>
			page.evaluate(async (path) => (await caches.match(path)) !== undefined, new URL(page.url()).pathname)
		)
		.toBe(true);
	await page.waitForLoadState('networkidle');
}

test('after one visit the atlas opens without a connection', async ({ page, site }) => {
	await visit(page, '/area/38/');
	await site.disconnect();
	await page.goto('/area/38/');
	await page.locator('.atlas.live').waitFor();
	await expect(page.locator('aside article .summary').first()).toContainText('。');
	await page.goto('/');
	await page.locator('.atlas.live').waitFor();
	await page.getByRole('combobox', { name: '地域や事例を検索' }).fill('高知');
	await expect(page.getByRole('option').first()).toContainText('高知');

	// Where nobody has been, the texts are missing, and come by themselves.
	await page.goto('/area/20/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('長野県');
	await expect(page.getByText('本文を読み込めません').first()).toBeVisible();
	await page.goto('/docs/');
	await expect(page.getByText('通信が切れています').first()).toBeVisible();
	await page.goto('/area/20/');
	await expect(page.getByText('本文を読み込めません').first()).toBeVisible();
	await site.connect();
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(page.locator('aside article .summary').first()).toContainText('。');
});

test('a new version waits until the last page of the old one is closed, and mixes with nothing', async ({
	page,
	context,
	site
}) => {
	await visit(page, '/');
	site.renewed = true;
	// A page that is opened meanwhile is of the version that is open, even where nobody has been.
	const other = await context.newPage();
	await other.goto('/area/20/');
	await expect(other.getByRole('heading', { level: 1 })).toContainText('長野県');
	await expect(other.locator('body')).not.toHaveAttribute('data-version');
	expect(await other.evaluate(async () => (await fetch('/data/indicators.json')).status)).toBe(409);
	expect(await other.evaluate(async () => (await fetch('/data/atlas.json')).status)).toBe(200);
	await expect
		.poll(() => page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting))
		.toBe(true);
	await page.reload();
	await expect(page.locator('body')).not.toHaveAttribute('data-version');

	const blank = await context.newPage();
	await page.close();
	await other.close();
	await expect(async () => {
		// The browser notices a little later that they are closed, and a page that is opened anew would be another.
		await blank.goto('about:blank');
		await blank.waitForTimeout(500);
		await blank.goto('/');
		await expect(blank.locator('body')).toHaveAttribute('data-version', 'next', { timeout: 1000 });
		await blank.locator('.atlas.live').waitFor();
	}).toPass();
	expect(await blank.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('who misses something of an old version is told, and opens the new one', async ({ page, site }) => {
	await visit(page, '/');
	site.renewed = true;
	await page.getByLabel('塗り分け').selectOption({ label: '財政力指数' });
	const alert = page.getByRole('alertdialog');
	await expect(alert).toContainText('新しい版が公開されました');
	await expect
		.poll(() => page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting))
		.toBe(true);
	await alert.getByRole('button', { name: '新しい版を開く' }).click();
	await expect(page.locator('body')).toHaveAttribute('data-version', 'next');
	await page.locator('.atlas.live').waitFor();
	await expect(page.getByLabel('塗り分け')).toHaveValue('fiscal-capacity');
});

test('a page inside another keeps nothing', async ({ page }) => {
	const kept = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
	// The time that a page is at rest before it is kept.
	const rest = () => page.clock.fastForward(6000);
	await page.clock.install();
	await page.goto('/embed/');
	await page.locator('.embed.live').waitFor();
	await rest();
	await page.waitForTimeout(1000);
	expect(await kept()).toBe(0);
	// By then another page of the atlas would.
	await page.goto('/');
	await page.locator('.atlas.live').waitFor();
	await rest();
	await expect.poll(kept).toBe(1);
});
