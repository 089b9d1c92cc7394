import { stat } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page, TestInfo } from '@playwright/test';
import { expect, open, test, violationsOn } from './atlas';

// In one worker, so that what is made once is there for all of them.
test.describe.configure({ mode: 'default' });

/** Saves an offline copy from the dialog as a person does, and returns its path. */
async function saved(
	page: Page,
	path: string,
	folder: string,
	choose?: () => Promise<void>
): Promise<string> {
	await open(page, path, { map: false });
	await page.getByRole('button', { name: /書き出し|Export/ }).click();
	await page.getByRole('radio', { name: /オフライン版|Offline copy/ }).check();
	await choose?.();
	await expect(page.getByRole('dialog').getByText(/MB（上限1\.50 MB）|MB \(at most 1\.50 MB\)/)).toBeVisible({
		timeout: 45_000
	});
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /オフライン版を保存|Save offline copy/ }).click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/\.html$/);
	const at = `${folder}/${file.suggestedFilename()}`;
	await file.saveAs(at);
	return at;
}

/** Where the copies of these views are that several tests open: each is made once. */
const made = new Map<string, string>();
async function copyOf(page: Page, path: string, info: TestInfo): Promise<string> {
	const file = made.get(path) ?? (await saved(page, path, info.project.outputDir));
	made.set(path, file);
	return file;
}

/** Opens a file from disk with the network off, under watch: no request but the file itself, no error. */
async function opened(browser: Browser, file: string, options: BrowserContextOptions = {}) {
	const context = await browser.newContext({ ...options, offline: true, baseURL: '' });
	const page = await context.newPage();
	const wrong: string[] = [];
	page.on('pageerror', (error) => wrong.push(error.stack ?? error.message));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
	});
	const address = `file://${encodeURI(file)}`;
	page.on('request', (request) => {
		if (request.url().split('#')[0] !== address && !request.url().startsWith('data:'))
			wrong.push(request.url());
	});
	await page.goto(address);
	return {
		page,
		close: async () => {
			expect(wrong, 'no request, no error, no warning').toEqual([]);
			await context.close();
		}
	};
}

test('a copy of the country opens from disk without a network: hover, click, panel, level', async ({
	page,
	browser
}, info) => {
	const file = await copyOf(page, '/?pins=off', info);
	expect((await stat(file)).size).toBeLessThanOrEqual(1_500_000);
	const { page: copy, close } = await opened(browser, file);
	await expect(copy.locator('.areas a')).toHaveCount(47);
	// Without pins, which lie over areas. 長野県 and 伊那市: the middle of what they are is theirs, not the sea's.
	await copy.locator('.areas [data-code="20"]').hover();
	await expect(copy.locator('.tip')).toContainText('長野県');
	await copy.locator('.areas [data-code="20"]').click();
	await expect(copy.getByRole('heading', { level: 1, name: '長野県' })).toBeVisible();
	await expect(copy.locator('.areas a')).toHaveCount(77);
	await copy.locator('.areas [data-code="20209"]').click();
	await expect(copy.getByRole('heading', { level: 1, name: '伊那市' })).toBeVisible();
	const item = copy.getByRole('article', { name: '伊那市DXしあわせのまち宣言' });
	await item.getByText('詳しく見る').click();
	await expect(item.getByText('問い合わせ先').or(item.getByText('時期')).first()).toBeVisible();
	await copy.goBack();
	await copy.goBack();
	await copy.goBack();
	await expect(copy.locator('.areas a')).toHaveCount(47);
	await copy.getByRole('button', { name: '市区町村' }).click();
	await expect(copy.locator('.areas a')).toHaveCount(1741);
	await close();
});

test('the copy finds places and cases by kanji, kana and romaji', async ({ page, browser }, info) => {
	const { page: copy, close } = await opened(browser, await copyOf(page, '/?pins=off', info));
	const box = copy.getByRole('combobox', { name: '地域や事例を検索' });
	for (const typed of ['今治', 'いまばり', 'imabari']) {
		await copy.keyboard.press('/');
		await expect(box).toBeFocused();
		await box.fill(typed);
		await expect(copy.getByRole('option', { name: /今治市/ }).first()).toBeVisible();
		await box.fill('');
		await copy.locator('body').click({ position: { x: 5, y: 400 } });
	}
	await box.fill('チャットボット');
	// After the theme of this name.
	const found = copy.getByRole('listbox', { name: '地域や事例を検索' }).getByRole('option');
	await found.filter({ hasText: /^事例/ }).first().click();
	await expect(copy.locator('article.open')).toBeVisible();
	await close();
});

test('the copy is used by keyboard: into the map, over it by arrows, in, and out again', async ({
	page,
	browser
}, info) => {
	const file = await copyOf(page, '/area/38/', info);
	const { page: copy, close } = await opened(browser, file);
	const focused = () =>
		copy.evaluate(() => document.activeElement?.closest('[data-code]')?.getAttribute('data-code') ?? '');
	await copy.locator('.areas a[tabindex="0"]').focus();
	const start = await focused();
	expect(start).toMatch(/^38\d{3}$/);
	await copy.keyboard.press('ArrowUp');
	const north = await focused();
	expect(north).not.toBe(start);
	await expect(copy.locator('.tip')).toBeVisible();
	await copy.keyboard.press('Enter');
	await expect(copy).toHaveURL(new RegExp(`#/area/${north}/`));
	await copy.keyboard.press('Escape');
	await expect(copy.getByRole('heading', { level: 1, name: '愛媛県' })).toBeVisible();
	// One stop for Tab, however many areas there are.
	await expect(copy.locator('.areas a[tabindex="0"]')).toHaveCount(1);
	await close();
});

test('what the copy is made of opens over it, and closes again by Escape and by its button', async ({
	page,
	browser
}, info) => {
	const { page: copy, close } = await opened(browser, await copyOf(page, '/area/38/', info));
	const opener = copy.getByRole('button', { name: 'このサイトについて' });
	const dialog = copy.getByRole('dialog', { name: 'このサイトについて' });
	await opener.click();
	await expect(dialog.getByText('国土数値情報').first()).toBeVisible();
	await copy.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(opener).toBeFocused();
	await opener.click();
	await dialog.getByRole('button', { name: '閉じる' }).click();
	await expect(dialog).toBeHidden();
	await close();
});

test('without a script the copy shows its map and every case', async ({ page, browser }, info) => {
	const file = await copyOf(page, '/area/38/', info);
	const { page: copy, close } = await opened(browser, file, { javaScriptEnabled: false });
	await expect(copy.getByText('スクリプトが動かないため')).toBeVisible();
	await expect(copy.locator('svg .area')).toHaveCount(20);
	await expect(copy.getByRole('table').getByText('今治市').first()).toBeVisible();
	await close();
});

test('the copy has no violation of WCAG 2.2 AA, alive and still, in light and dark', async ({
	page,
	browser
}, info) => {
	const file = await copyOf(page, '/area/38/', info);
	const { page: copy, close } = await opened(browser, file);
	expect(await violationsOn(copy)).toEqual([]);
	await close();
});

test('several prefectures are one map, from which each is gone into', async ({ page, browser }, info) => {
	const file = await saved(page, '/area/38/?with=population', info.outputDir, async () => {
		await page.getByRole('checkbox', { name: '高知県' }).check();
	});
	const { page: copy, close } = await opened(browser, file);
	await expect(copy.getByText('愛媛県ほか1都道府県のDX事例')).toBeVisible();
	await expect(copy.locator('.areas a')).toHaveCount(20 + 34);
	await expect(copy.getByRole('group', { name: '事例の数と人口の組み合わせ' })).toBeVisible();
	await copy.locator('.areas a[aria-label^="久万高原町"]').focus();
	await copy.keyboard.press('Enter');
	await expect(copy.getByRole('heading', { level: 1, name: '久万高原町' })).toBeVisible();
	// It is seen among its neighbours, of the other prefecture as well.
	await expect(copy.locator('.areas a')).toHaveCount(32);
	await expect(copy.locator('.areas a[aria-label^="いの町"]')).toHaveCount(1);
	await copy.keyboard.press('Escape');
	await copy.keyboard.press('Escape');
	await expect(copy.getByRole('heading', { level: 1, name: '愛媛県・高知県の人口' })).toBeVisible();
	await close();
});

test('the map of a copy is moved by wheel, hand and buttons, is drawn anew there, and goes back', async ({
	page,
	browser
}, info) => {
	const { page: copy, close } = await opened(browser, await copyOf(page, '/area/38/', info), {
		viewport: { width: 1366, height: 850 }
	});
	const map = copy.locator('svg[data-map="svg"]');
	const camera = async () => ((await map.getAttribute('data-camera')) ?? '').split(',').map(Number);
	const [, , first = NaN] = await camera();
	// The open legend has its own room: no area is under it.
	const legend = await copy.locator('.legend').evaluate((element) => element.getBoundingClientRect().right);
	expect(await map.evaluate((element) => element.getBoundingClientRect().left)).toBeGreaterThanOrEqual(
		legend
	);
	const names = await map.locator('.names text').count();
	await copy.locator('.areas [data-code="38201"]').hover();
	await copy.mouse.wheel(0, -450);
	await expect.poll(async () => (await camera())[2]).toBeGreaterThan(first + 0.3);
	// Drawn anew: lines and letters are as thick and as large as before.
	const shift = () =>
		copy
			.locator('.layer')
			.first()
			.evaluate((layer) => {
				const { a, e, f } = new DOMMatrix(getComputedStyle(layer).transform);
				return Math.max(Math.abs(a - 1) * 1000, Math.abs(e), Math.abs(f));
			});
	await expect.poll(shift).toBeLessThan(1);
	expect(await map.locator('.names text').count()).toBeGreaterThan(0);
	const [west = NaN] = await camera();
	const box = await copy.locator('.layer').first().boundingBox();
	const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) * 0.6, (box?.y ?? 0) + (box?.height ?? 0) * 0.7];
	await copy.mouse.move(x, y);
	await copy.mouse.down();
	await copy.mouse.move(x - 120, y, { steps: 4 });
	await copy.mouse.up();
	await expect.poll(async () => (await camera())[0]).toBeGreaterThan(west);
	await copy.getByRole('button', { name: '拡大' }).click();
	await copy.getByRole('button', { name: '最初の範囲に戻す' }).click();
	await expect.poll(async () => (await camera())[2]).toBeCloseTo(first, 3);
	await expect(map.locator('.names text')).toHaveCount(names);
	await close();
});

test('a copy of a municipality at a border opens with its real coast', async ({ page, browser }, info) => {
	const { page: copy, close } = await opened(browser, await copyOf(page, '/area/38202/', info));
	const outline = copy.locator('.areas a[data-code="38202"] path').first();
	// The overview has seven corners of it.
	await expect.poll(async () => (await outline.getAttribute('d'))?.length ?? 0).toBeGreaterThan(800);
	await close();
});

test('a copy is English when it was saved in English, and fits a phone', async ({ page, browser }, info) => {
	const file = await saved(page, '/area/38/?lang=en', info.outputDir);
	const { page: copy, close } = await opened(browser, file, { viewport: { width: 390, height: 844 } });
	await expect(copy.getByText('Offline copy').first()).toBeVisible();
	const width = () => copy.evaluate(() => document.documentElement.scrollWidth);
	expect(await width()).toBeLessThanOrEqual(390);
	// Up to the country, which every copy has.
	await copy.getByRole('heading', { level: 1, name: 'Ehime' }).press('Escape');
	await expect(copy.locator('.areas a')).toHaveCount(47);
	expect(await width()).toBeLessThanOrEqual(390);
	await close();
});

test('making a copy is ended by Escape, and what was chosen stays', async ({ page }) => {
	// Outlines that are long in coming make the work as long as it takes to end it.
	let release = (): void => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/boundaries\/\d\d\.topo\.json/, async (route) => {
		await held;
		await route.continue();
	});
	await open(page, '/area/38/', { map: false });
	await page.getByRole('button', { name: '書き出し' }).click();
	await page.getByRole('radio', { name: 'オフライン版' }).check();
	await page.getByLabel('ファイルの題名').fill('会議室用');
	await page.getByRole('button', { name: 'オフライン版を保存' }).click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	// What is begun a moment after the last change has begun.
	await page.waitForTimeout(600);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('status').filter({ hasText: '中止しました' })).toBeVisible();
	await expect(page.getByLabel('ファイルの題名')).toHaveValue('会議室用');
	// How large it would be is told all the same.
	release();
	await expect(page.getByText(/MB（上限/)).toBeVisible();
	await expect(page.getByRole('progressbar')).toBeHidden();
});
