/** Pages of other people's sites with embeds of the atlas on them, served from an origin of their own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { watch, type Watched } from './atlas';

export { expect };

interface Hosting {
	/** Serves a page from another origin and opens it; `{atlas}` in its markup becomes the atlas's origin. */
	readonly openHost: (body: string) => Promise<void>;
	/** The pages' own origin. */
	readonly hostOrigin: string;
	readonly watched: Watched;
}

export const test = base.extend<
	Hosting & { readonly server: { origin: string; pages: Map<string, string> } }
>({
	// Playwright wants the first argument taken apart, even where nothing is needed.
	// eslint-disable-next-line no-empty-pattern
	server: async ({}, use) => {
		const pages = new Map<string, string>();
		const server = createServer((request, response) => {
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
			response.end(pages.get(request.url ?? '') ?? '');
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		await use({ origin: `http://127.0.0.1:${port}`, pages });
		// A browser keeps its connections open; they are not waited for.
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	},
	hostOrigin: async ({ server }, use) => use(server.origin),
	watched: [
		async ({ page, baseURL, server }, use) => {
			const watched: Watched = { errors: [], foreign: [] };
			const { port } = new URL(server.origin);
			watch(page, [new URL(baseURL ?? '').origin, server.origin, `http://localhost:${port}`], watched);
			await use(watched);
			// What Chromium says of every script in a frame that may run none.
			const errors = watched.errors.filter((error) => !error.startsWith('Blocked script execution'));
			expect(errors, 'no page error').toEqual([]);
			expect(watched.foreign, 'no request to another origin').toEqual([]);
		},
		{ auto: true }
	],
	openHost: async ({ page, baseURL, server }, use) => {
		const atlas = new URL(baseURL ?? '').origin;
		await use(async (body) => {
			const markup = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>町のサイト</title>
				<body>${body.replaceAll('{atlas}', atlas)}</body></html>`;
			server.pages.set('/', markup);
			await page.goto(`${server.origin}/`);
		});
	}
});

/** The frame of the element or iframe that a selector names, once its page is alive. */
export async function liveFrame(page: Page, selector: string): Promise<FrameLocator> {
	const frame = page.frameLocator(selector);
	await frame.locator('.embed.live').waitFor({ timeout: 30_000 });
	return frame;
}
