import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, open, test } from './atlas';
import { WCAG, axeOn } from './axe';

async function openExport(page: Page, path = '/'): Promise<void> {
	await open(page, path, { map: false });
	await page.getByRole('button', { name: '書き出し' }).click();
	await expect(page.getByRole('dialog', { name: '書き出し' })).toBeVisible();
}
async function save(page: Page): Promise<Download> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'ファイルを保存' }).click();
	return download;
}
const contentOf = async (download: Download) => readFile(await download.path());

test('what is on screen is saved as an SVG with the title that was written', async ({ page }) => {
	await openExport(page, '/area/38/');
	await expect(page.getByRole('img', { name: '愛媛県のDX事例の数' })).toBeVisible();
	await page.getByRole('radio', { name: 'SVG画像' }).check();
	await page.getByLabel('題名の文').fill('四国 <西> & 東');
	await expect(page.getByRole('img', { name: '四国 <西> & 東' })).toBeVisible();
	const download = await save(page);
	expect(download.suggestedFilename()).toMatch(
		/^jichitai-dx-atlas_愛媛県_事例の数_市区町村_\d{4}-\d\d-\d\d\.svg$/
	);
	const svg = (await contentOf(download)).toString('utf8');
	const found = await page.evaluate((text) => {
		const tree = new DOMParser().parseFromString(text, 'image/svg+xml');
		return {
			error: tree.querySelector('parsererror')?.textContent ?? null,
			areas: tree.querySelectorAll('#areas > path').length,
			title: tree.querySelector('title')?.textContent
		};
	}, svg);
	expect(found).toEqual({ error: null, areas: 20, title: '四国 <西> & 東' });
	await expect(page.getByRole('status').filter({ hasText: '保存しました' })).toBeVisible();
});

test('a PNG has the size that was chosen, twice as fine when asked for', async ({ page }) => {
	await openExport(page);
	await page.getByRole('radio', { name: '1024 × 768' }).check();
	await page.getByRole('checkbox', { name: '2倍の解像度' }).check();
	const png = await contentOf(await save(page));
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2048, 1536]);
});

test('a PowerPoint file is made beside the page, with a shape for each area', async ({ page }) => {
	await openExport(page, '/area/38/');
	await page.getByRole('radio', { name: 'PowerPoint' }).check();
	const download = await save(page);
	expect(download.suggestedFilename()).toMatch(/\.pptx$/);
	const parts = unzipSync(await contentOf(download));
	const slide = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array());
	expect(slide).toContain('name="今治市"');
	expect(slide.match(/<a:custGeom>/g)?.length).toBeGreaterThanOrEqual(20);
});

test('long work is ended without a file, and nothing that was set is lost', async ({ page }) => {
	// The writer of slides never arrives, so that the work is as long as it takes to end it.
	await page.route(/\/(workers\/worker-|pptx\/worker\.)/, () => {});
	await openExport(page);
	await page.getByRole('radio', { name: 'PowerPoint' }).check();
	await page.getByLabel('題名の文').fill('途中でやめる');
	let saved = 0;
	page.on('download', () => saved++);
	await page.getByRole('button', { name: 'ファイルを保存' }).click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	await expect(page.getByRole('button', { name: 'ファイルを保存' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('status').filter({ hasText: '中止しました' })).toBeVisible();
	await expect(page.getByLabel('題名の文')).toHaveValue('途中でやめる');
	await page.getByRole('button', { name: 'ファイルを保存' }).click();
	await page.getByRole('button', { name: '中止' }).click();
	await expect(page.getByRole('button', { name: 'ファイルを保存' })).toBeEnabled();
	expect(saved).toBe(0);
});

test('the dialog has no violation of WCAG 2.2 AA, as a picture and as a table', async ({ page }) => {
	await openExport(page);
	for (const kind of ['PNG画像', 'CSV（地域の表）']) {
		await page.getByRole('radio', { name: kind }).check();
		const { violations } = await axeOn(page).include('[role="dialog"]').withTags(WCAG).analyze();
		expect(
			violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join()}`)
		).toEqual([]);
	}
});

test('the map as a table opens in Excel: BOM, CR LF, one row for each area', async ({ page }) => {
	await openExport(page);
	await page.getByRole('radio', { name: 'CSV（地域の表）' }).check();
	await expect(page.getByRole('table').getByText('北海道').first()).toBeVisible();
	const csv = (await contentOf(await save(page))).toString('utf8');
	expect(csv.startsWith('\ufeff団体コード,地域')).toBe(true);
	expect(csv.trimEnd().split('\r\n')).toHaveLength(48);
});

test('the filter, the measure and the extent go into the file', async ({ page }) => {
	await openExport(page, '/area/38/?measure=population');
	await page.getByRole('radio', { name: '全国', exact: true }).check();
	await page.getByRole('radio', { name: 'GeoJSON' }).check();
	const download = await save(page);
	expect(download.suggestedFilename()).toContain('_全国_人口_');
	const data = JSON.parse((await contentOf(download)).toString('utf8')) as {
		features: unknown[];
		atlas: { permalink: string };
	};
	expect(data.features).toHaveLength(1747);
	expect(data.atlas.permalink).toContain('/area/38/?measure=population');
});

test('an area and its neighbours are saved as a workbook that the page’s policy lets be packed', async ({
	page
}) => {
	await openExport(page, '/area/38202/');
	await page.getByRole('radio', { name: 'Excel' }).check();
	await page.getByRole('radio', { name: '全国', exact: true }).check();
	const whole = unzipSync(await contentOf(await save(page)));
	// As large as what would be packed in a worker made of text, which the policy refuses.
	expect(whole['xl/worksheets/sheet1.xml']?.length).toBeGreaterThan(160_000);
	await page.getByRole('radio', { name: '今治市と隣接自治体' }).check();
	await expect(page.getByRole('radio', { name: 'この範囲で分ける' })).toBeChecked();
	await expect(page.getByText('4地域、事例')).toBeVisible();
	const download = await save(page);
	expect(download.suggestedFilename()).toContain('_今治市と隣接自治体_事例の数_市区町村_');
});

test('the picture is copied, or a refusal is said in plain words', async ({ page, context }) => {
	await openExport(page, '/area/38/');
	await page.evaluate(() => {
		const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
		Object.defineProperty(navigator.clipboard, 'write', { value: refuse, configurable: true });
	});
	await page.getByRole('button', { name: '画像をコピー' }).click();
	await expect(page.getByRole('status').filter({ hasText: '許可しませんでした' })).toBeVisible();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.evaluate(() => Reflect.deleteProperty(navigator.clipboard, 'write'));
	await page.getByRole('button', { name: '画像をコピー' }).click();
	await expect(page.getByRole('status').filter({ hasText: '画像をコピーしました' })).toBeVisible();
	const types = await page.evaluate(async () =>
		(await navigator.clipboard.read()).flatMap(({ types }) => types)
	);
	expect(types).toContain('image/png');
});

test('a map is one page of the paper that was chosen, with nothing else on it', async ({ page }) => {
	await openExport(page, '/area/38/');
	await page.getByRole('radio', { name: 'PDF・印刷' }).check();
	await page.getByRole('radio', { name: 'A3縦' }).check();
	await page.evaluate(() => (window.print = () => undefined));
	await page.getByRole('button', { name: '印刷の画面を開く' }).click();
	await expect(page.getByText('印刷の画面を開きました')).toBeVisible();
	expect(await page.title()).toContain('_愛媛県_事例の数_');
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) =>
		[w, h].map(Number)
	);
	expect(boxes.map((box) => box.map((points) => Math.round(points / 2.83465)))).toEqual([[297, 420]]);
	await expect(page.locator('.printed-picture')).toHaveCount(0);
	expect(await page.title()).not.toContain('_事例の数_');
});

test('the dialog is used and left by keyboard, and the focus goes back', async ({ page }) => {
	await open(page, '/', { map: false });
	await page.getByRole('button', { name: '書き出し' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.getByRole('radio', { name: 'PNG画像' }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: 'SVG画像' })).toBeChecked();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('button', { name: '書き出し' })).toBeFocused();
});
