import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, open, test } from './atlas';

/** Opens the sheet's page and waits until it is live. */
async function openSheet(page: Page, query = ''): Promise<void> {
	await page.goto(`/sheet/${query}`);
	await page.locator('.sheet-page.live').waitFor();
}
const matrix = (page: Page) => page.getByRole('region', { name: 'テーマ別の取組の状況' });

test('a sheet is put together by name', async ({ page }) => {
	await openSheet(page);
	await expect(page.getByText('市区町村がまだ選ばれていません')).toBeVisible();
	const box = page.getByRole('combobox');
	for (const name of ['いまばり', '西条市']) {
		await box.fill(name);
		await page.getByRole('option').first().click();
		await expect(box).toHaveValue('');
	}
	await expect(page).toHaveURL(/areas=38202,38206/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('今治市、西条市');
	await expect(page.getByText('すべて陸の境界でつながっています')).toBeVisible();
	const together = page.getByRole('row', { name: /^合計/ });
	await expect(together).toContainText('256,463人');
	await expect(together).toContainText('929.2 km²');
});

test('the search of a sheet offers municipalities only', async ({ page }) => {
	await openSheet(page);
	await page.getByRole('combobox').fill('愛媛');
	await expect(page.getByRole('option').first()).toContainText('愛媛県');
	await expect(page.getByRole('option').filter({ hasText: '事例' })).toHaveCount(0);
	for (const label of await page.locator('[role=option] .label').allTextContents()) {
		expect(label).not.toBe('愛媛県');
	}
});

test('a sheet is put together from panels, and the tray stays in the address', async ({ page }) => {
	await open(page, '/area/38202/', { map: false });
	await page.getByRole('button', { name: '連携シートに追加' }).click();
	await expect(page).toHaveURL(/tray=38202/);
	await page
		.locator('#neighbours')
		.getByRole('link', { name: /西条市/ })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('西条市');
	await page.getByRole('button', { name: '連携シートに追加' }).click();
	await page.reload();
	await page.getByRole('link', { name: 'シートを見る' }).click();
	await expect(page).toHaveURL(/\/sheet\/\?areas=38202,38206/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('今治市、西条市');
	await page.getByRole('link', { name: '地図に戻る' }).click();
	await expect(page).toHaveURL(/tray=38202,38206/);
	// Who takes one out by the keyboard goes on with the next.
	await page.getByRole('button', { name: '今治市を連携シートから外す' }).press('Enter');
	await expect(page).toHaveURL(/tray=38206/);
	await expect(page.getByRole('button', { name: '西条市を連携シートから外す' })).toBeFocused();
});

test('the matrix leads to the cases, and says what is not known where there is none', async ({ page }) => {
	await openSheet(page, '?areas=38202,38203,38206');
	const row = matrix(page).getByRole('row', { name: /ペーパーレス/ });
	await expect(row.getByRole('cell')).toHaveText([/^● 事例\s*1$/, '－ 不明', '－ 不明']);
	await expect(page.getByText('陸の境界では、2つに分かれています')).toBeVisible();
	await row.getByRole('link').click();
	await expect(page).toHaveURL(/\/area\/38202\/\?.*case=/);
});

test('the matrix of municipalities without a case is full, and each cell tells its survey and date', async ({
	page
}) => {
	await openSheet(page, '?areas=38402,38401,38442,38484');
	const rows = matrix(page).locator('tbody tr');
	await expect(rows).toHaveCount(9);
	for (const cell of await matrix(page).locator('tbody td').allTextContents()) {
		expect(cell.trim()).toMatch(/^[●○×－] (事例|実施|未実施|不明|\d+%)/);
	}
	const cell = matrix(page)
		.getByRole('row', { name: /マイナンバーカード/ })
		.getByRole('button')
		.first();
	await expect(cell).toHaveText(/^[○×] \d+%$/);
	await cell.press('Enter');
	const told = page.locator('#evidence-details');
	await expect(told).toBeVisible();
	await expect(told).toContainText(/マイナンバーカードの保有率: \d+%。デジタル庁「.*」（2024年7月12日）/);
	await page.keyboard.press('Escape');
	await expect(told).toBeHidden();
	await expect(cell).toBeFocused();
	await expect(page.getByText(/どの自治体も不明のテーマ/)).toBeVisible();
	await page.getByRole('button', { name: '表に加える' }).click();
	await expect(rows).toHaveCount(28);
	await expect(page.getByRole('link', { name: '公式サイト' }).first()).toHaveAttribute('href', /tobe/);
	await expect(page.getByRole('columnheader', { name: '類似団体' })).toBeVisible();
	await expect(page.getByRole('cell', { name: /^町村/ })).toHaveCount(4);
});

test('a shared address shows the same sheet after a reload, in both languages', async ({ page }) => {
	await openSheet(page, '?areas=382027,01100&lang=en');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('Imabari City and Sapporo City');
	await page.reload();
	await expect(heading).toHaveText('Imabari City and Sapporo City');
	await page.getByRole('button', { name: '日本語' }).click();
	await expect(heading).toHaveText('今治市、札幌市');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});

test('the link that is copied is the sheet’s address', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openSheet(page, '?areas=38202,38206,99999');
	await page.getByRole('button', { name: 'リンクをコピー' }).click();
	await expect(page.getByText('このシートへのリンクをコピーしました')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/\/sheet\/\?areas=38202,38206&ed=\d{4}-\d\d-\d\d$/);
});

test('the CSV holds the sheet as Excel reads it', async ({ page }) => {
	await openSheet(page, '?areas=38202,38206');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'CSVで保存' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(
		/^jichitai-dx-atlas_連携シート_今治市_西条市_\d{4}-\d\d-\d\d\.csv$/
	);
	const text = await readFile(await download.path(), 'utf8');
	expect(text.startsWith('\ufeff区分,項目,今治市,西条市,全体\r\n')).toBe(true);
	expect(text).toContain('\r\n概要,人口,151672,104791,256463\r\n');
	expect(text).toMatch(/住民サービス,窓口・オンライン手続,"[●○×] \d+%\n/);
	expect(text).toContain('/sheet/?areas=38202,38206');
	expect(text).not.toMatch(/(^|\r\n|,)[=+@]/);
});

test('codes that cannot stand in a sheet are dropped, each with a reason', async ({ page }) => {
	await openSheet(page, '?areas=38202,99999,38206,38202,38,01695');
	for (const note of [
		'「99999」という市区町村コードは見つからない',
		'「38202」（今治市）は2回以上指定されている',
		'「38」（愛媛県）は都道府県です',
		'「01695」（色丹村）は北方領土の村です'
	]) {
		await expect(page.getByText(note)).toBeVisible();
	}
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('今治市、西条市');
	await expect(page).toHaveURL(/99999/);
	await page.getByRole('button', { name: '閉じる' }).first().click();
	await expect(page.getByText('「99999」という市区町村コード')).toHaveCount(0);
});

test('nine are refused with the limit, and nothing is lost until one is removed', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await openSheet(page, '?areas=38201,38202,38203,38204,38205,38206,38207,38210,38213');
	await expect(page.getByRole('alert')).toContainText(
		'9自治体が指定されています。連携シートは8自治体までです。'
	);
	await expect(page.locator('.paper')).toHaveCount(0);
	await expect(page.getByRole('list', { name: '選んだ市区町村' }).getByRole('listitem')).toHaveCount(9);
	await page.getByRole('button', { name: '松山市を外す' }).click();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page.locator('.paper')).toBeVisible();
	// The table of eight is seen whole beside the map.
	await expect(page.locator('.facts tbody tr')).toHaveCount(8);
	const beyond = (scroll: Element): number => scroll.scrollWidth - scroll.clientWidth;
	expect(await page.locator('.facts .scroll').evaluate(beyond)).toBe(0);
});

test('one alone is told that a sheet needs two, and offered its neighbours', async ({ page }) => {
	await openSheet(page, '?areas=38202');
	await expect(
		page.getByText('選ばれているのは今治市だけです。連携シートには2自治体以上が必要です')
	).toBeVisible();
	await page.getByRole('link', { name: '西条市' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('今治市、西条市');
});

test('a municipality is added from the sheet’s map', async ({ page }) => {
	await openSheet(page, '?areas=38202,38206');
	await page.locator('.sheet-map a[aria-label="東温市"]').click();
	await expect(page).toHaveURL(/areas=38202,38206,38215/);
});

for (const [name, areas] of [
	['two', '38202,38206'],
	['eight with many cases', '02202,01100,13113,14100,28210,45202,37201,12203'],
	['eight with the most cases', '37201,41201,01100,02202,19205,21201,28210,38201'],
	['eight without a case', '38204,38205,38210,38356,38401,38402,38442,38484'],
	['eight with long English names', '21507,11369,26367,04214,27383,29453,47327,05464']
] as const) {
	for (const lang of ['ja', 'en']) {
		test(`a sheet of ${name} prints on two pages of A4 at most, in letters that can be read (${lang})`, async ({
			page
		}) => {
			await openSheet(page, `?areas=${areas}&lang=${lang}`);
			await expect(page.locator('.sheet-map .chosen')).toHaveCount(areas.split(',').length);
			for (const landscape of [false, true]) {
				const pdf = (await page.pdf({ format: 'A4', landscape, printBackground: true })).toString('latin1');
				expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
				expect(pdf).toMatch(
					landscape
						? /\/MediaBox\s*\[0 0 84[12][.\d]* 59[45][.\d]*\]/
						: /\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/
				);
			}
			await page.emulateMedia({ media: 'print' });
			const points = await page
				.locator('.paper :is(th, td, li, p, dd, .quiet, .mark)')
				.evaluateAll((parts) => parts.map((part) => parseFloat(getComputedStyle(part).fontSize) * 0.75));
			expect(Math.min(...points)).toBeGreaterThanOrEqual(7);
			// As wide as what an A4 page has between its margins: no table goes beyond it.
			await page.setViewportSize({ width: 710, height: 1000 });
			const beyond = (scroll: Element): number => scroll.scrollWidth - scroll.clientWidth;
			for (const table of await page.locator('.paper .scroll').all())
				expect(await table.evaluate(beyond)).toBe(0);
		});
	}
}
