/** A smoke test in Firefox, driven over WebDriver BiDi: Playwright would need a Firefox of its own making. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { findFirefox, NO_FIREFOX } from './firefox.js';

const executablePath = findFirefox();
test.skip(executablePath === undefined, NO_FIREFOX);
// One Firefox for all of them.
test.describe.configure({ mode: 'default' });

let browser: Browser;
let context: BrowserContext;
let page: Page;
let saved: string;
let wrong: string[];

test.beforeAll(async () => {
	saved = mkdtempSync(join(tmpdir(), 'atlas-firefox-'));
	browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: executablePath ?? '',
		headless: true,
		extraPrefsFirefox: { 'intl.accept_languages': 'ja' }
	});
});
test.afterAll(async () => {
	await browser.close();
	rmSync(saved, { recursive: true });
});
test.beforeEach(async ({ baseURL }) => {
	wrong = [];
	context = await browser.createBrowserContext({
		downloadBehavior: { policy: 'allow', downloadPath: saved }
	});
	page = await context.newPage();
	await page.setViewport({ width: 1440, height: 900 });
	page.on('pageerror', (error) => wrong.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== baseURL) wrong.push(request.url());
	});
});
test.afterEach(async () => {
	await context.close();
	expect(wrong, 'no error, and no request to another origin').toEqual([]);
});

async function open(path: string, live: string): Promise<void> {
	await page.goto(`${test.info().project.use.baseURL ?? ''}${path}`);
	await page.waitForSelector(live);
}
const press = (role: string, name: string): Promise<void> =>
	page.locator(`::-p-aria([role="${role}"][name="${name}"])`).click();
const textOf = (selector: string): Promise<string> =>
	page.$eval(selector, (element) => element.textContent.trim()).catch(() => '');

/** Saves a file of the kind that is chosen in the dialog, and reads it. */
async function save(kind: string, ending: string): Promise<Uint8Array> {
	await press('radio', kind);
	await press('button', 'ファイルを保存');
	const arrived = async (): Promise<string> =>
		(await readdir(saved)).find(
			(name) =>
				name.endsWith(ending) &&
				!existsSync(join(saved, `${name}.part`)) &&
				// Its place is taken before anything is in it.
				statSync(join(saved, name)).size > 0
		) ?? '';
	await expect.poll(arrived, { timeout: 30_000 }).not.toBe('');
	return readFileSync(join(saved, await arrived()));
}

test('the map answers the pointer, and a click leads to the area and its panel', async () => {
	// Pins would lie over the area that is pressed.
	await open('/?pins=off', '.atlas.live');
	const middle: [number, number] = [0, 0];
	// The map that draws itself takes the place of the page's own once the page is live.
	await expect
		.poll(async () => {
			const area = await page.$('svg[data-map="svg"] [data-code="20"]');
			const box = await area?.boundingBox();
			if (!box) return '長野県 is not on the map';
			middle.splice(0, 2, box.x + box.width / 2, box.y + box.height / 2);
			await page.mouse.move(...middle);
			return textOf('.stage .tip strong');
		})
		.toBe('長野県');
	await page.mouse.click(...middle);
	await expect.poll(() => new URL(page.url()).pathname).toBe('/area/20/');
	await expect.poll(() => textOf('h1')).toContain('長野県');
	await page.waitForSelector('svg[data-map="svg"] [data-code="20201"]');
	await page.select('.measure select', 'population');
	await expect.poll(() => new URL(page.url()).search).toContain('measure=population');
});

test('a small table is joined and shown on the map', async () => {
	const file = join(saved, '調査.csv');
	writeFileSync(
		file,
		'団体コード,市区町村,実施率（%）\n382027,今治市,12.5\n382035,宇和島市,30\n382019,松山市,45.5\n'
	);
	await open('/import/', '.page.live');
	const input = await page.waitForSelector('input[type="file"]');
	await input?.uploadFile(file);
	await page.waitForSelector('::-p-aria([role="heading"][name="照合結果"])');
	await press('button', '地図に表示');
	await expect.poll(() => new URL(page.url()).search).toContain('measure=mine');
	await expect.poll(() => textOf('.legend')).toContain('利用者の表: 実施率（%）');
});

test('a view is saved as SVG and as slides', async () => {
	await open('/area/38/', '.atlas.live');
	await press('button', '書き出し');
	const svg = strFromU8(await save('SVG画像', '.svg'));
	const areas = await page.evaluate((text) => {
		const tree = new DOMParser().parseFromString(text, 'image/svg+xml');
		return tree.querySelector('parsererror') ? 0 : tree.querySelectorAll('#areas > path').length;
	}, svg);
	expect(areas).toBe(20);
	const slides = unzipSync(await save('PowerPoint', '.pptx'));
	expect(strFromU8(slides['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('name="今治市"');
});
