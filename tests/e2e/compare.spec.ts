import { readFileSync } from 'node:fs';
import { expect, open, test } from './atlas';

test('areas are added to a comparison from the panel, and stand side by side', async ({ page }) => {
	await open(page, '/area/38202/?profile=on', { map: false });
	const panel = page.locator('aside');
	await panel.getByRole('button', { name: '比較に追加' }).click();
	await expect(page).toHaveURL(/compare=38202/);
	await page.locator('#similar').getByRole('link', { name: '尾道市', exact: true }).click();
	await expect(page).toHaveURL(/area\/34205\/.*compare=38202/);
	await panel.getByRole('button', { name: '比較に追加' }).click();
	await panel.getByRole('link', { name: '2地域を並べて比べる' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('今治市、尾道市');
	const row = page.getByRole('row').filter({ hasText: '財政力指数' });
	await expect(row.getByRole('cell').first()).toContainText(/0\.\d+.*位.*1,741/);
	await page.getByRole('link', { name: '地図に戻る' }).click();
	await expect(page).toHaveURL(/area\/38202\/.*compare=38202,34205/);
});

test('areas are added and taken out on the page itself, and the address follows', async ({ page }) => {
	await page.goto('/compare/?areas=38202');
	await expect(page.getByText('もう1つ追加すると、並べて比べられます。')).toBeVisible();
	await page.getByRole('combobox', { name: '地域を検索して追加' }).fill('尾道');
	await page.getByRole('option', { name: /尾道市/ }).click();
	await expect(page).toHaveURL(/areas=38202,34205/);
	await page.getByRole('button', { name: '今治市を外す' }).click();
	await expect(page).toHaveURL(/areas=34205&/);
});

test('what is known by theme stands side by side, and a cell tells its survey', async ({ page }) => {
	await page.goto('/compare/?areas=38402,38202');
	const row = page.getByRole('row').filter({ hasText: 'テレワーク・働き方' });
	await expect(row.getByRole('cell')).toHaveText([/^○ 実施$/, /^[●○×－] /]);
	await row.getByRole('button').first().press('Enter');
	await expect(page.locator('#evidence-details')).toContainText(/テレワークの導入: 実施。.*2024年7月12日/);
	await expect(page.getByRole('row').filter({ hasText: '類似団体' }).first()).toContainText('町村');
	await expect(page.getByRole('link', { name: '公式サイト' })).toHaveCount(2);
});

test('what cannot be compared is told, and the rest is shown', async ({ page }) => {
	await page.goto('/compare/?areas=17201,99999,07546');
	await expect(page.getByRole('status').filter({ hasText: '99999' })).toBeVisible();
	const cio = page.getByRole('row').filter({ hasText: 'CIOの任命' });
	await expect(cio).toContainText('調査無し');
	const projected = page.getByRole('row').filter({ hasText: '2050年の推計人口' });
	await expect(projected).toContainText('値なし');
	const people = page.getByRole('row').filter({ hasText: /^人口 2020年/ });
	await expect(people).toContainText('0人');
});

test('a comparison is saved as CSV with ranks and credits', async ({ page }) => {
	await page.goto('/compare/?areas=38202,34205');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('今治市、尾道市');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'CSVで保存' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^jichitai-dx-atlas_比較_今治市_尾道市_\d{4}-\d\d-\d\d\.csv$/);
	const text = readFileSync(await download.path(), 'utf8');
	expect(text).toContain('今治市 全国順位');
	expect(text).toMatch(/財政力指数,.*位.*主要財政指標一覧/);
});

test('a comparison is saved as a picture with its title and its credit', async ({ page }) => {
	await page.goto('/compare/?areas=38202,34205');
	await page.getByRole('button', { name: '図を保存' }).press('Enter');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /^SVG/ }).press('Enter')
	]);
	expect(download.suggestedFilename()).toMatch(/^jichitai-dx-atlas_比較_今治市_尾道市_\d{4}-\d\d-\d\d\.svg$/);
	expect(readFileSync(await download.path(), 'utf8')).toMatch(/^<svg .*今治市、尾道市.*を加工して作成/s);
	await expect(page.getByRole('status').filter({ hasText: 'ファイルを保存しました。' })).toBeVisible();
});

test('two areas stand side by side on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/compare/?areas=38202,38201&lang=en');
	await expect(page.getByRole('columnheader', { name: 'Matsuyama City' })).toBeInViewport({ ratio: 1 });
});

test('four areas fit on two pages of A4, in letters that can be read', async ({ page }) => {
	await page.goto('/compare/?areas=38202,34205,17201,38');
	await expect(page.locator('.sheet-page.live .paper')).toBeVisible();
	await expect(page.getByRole('rowheader', { name: '事例', exact: true })).toBeVisible();
	const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
	expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
	await page.emulateMedia({ media: 'print' });
	const points = await page
		.locator('.paper :is(th, td, .quiet)')
		.evaluateAll((cells) => cells.map((cell) => parseFloat(getComputedStyle(cell).fontSize) * 0.75));
	expect(Math.min(...points)).toBeGreaterThanOrEqual(7);
});
