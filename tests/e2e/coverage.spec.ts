import { readFileSync } from 'node:fs';
import { expect, open, test } from './atlas';
import { axeOn } from './axe';

const TABLE = '.dock table';

test('coverage is reached from the panel and stands beside the map', { tag: '@webgl' }, async ({ page }) => {
	await open(page);
	await page.getByRole('link', { name: '都道府県別の収録状況を見る' }).click();
	await expect(page).toHaveURL(/show=coverage/);
	const dock = page.getByRole('region', { name: '収録状況' }).first();
	await expect(dock).toContainText(
		/全国の1,741市区町村のうち、[\d,]+市区町村（[\d.]+%）の事例を収録しています。/
	);
	await expect(page.locator(`${TABLE} tbody tr`)).toHaveCount(47);
	await expect(page.locator('.gl-canvas')).toBeVisible();
});

test('the sentence says what the last row says', async ({ page }) => {
	await open(page, '/?show=coverage', { map: false });
	const total = (await page.locator(`${TABLE} tfoot .share .n`).textContent()) ?? '';
	const [covered, all] = total.split(' / ');
	await expect(page.locator('.dock .sentence')).toContainText(
		`全国の${all ?? ''}市区町村のうち、${covered ?? ''}市区町村`
	);
});

test('a column is sorted by the keyboard, and the address says so', async ({ page }) => {
	await open(page, '/?show=coverage', { map: false });
	const header = page.getByRole('columnheader', { name: '事例がある市区町村' });
	await header.getByRole('button').press('Enter');
	await expect(header).toHaveAttribute('aria-sort', 'ascending');
	await header.getByRole('button').press('Enter');
	await expect(header).toHaveAttribute('aria-sort', 'descending');
	await expect(page).toHaveURL(/sort=-share/);
	// A row that is pressed keeps the focus; what is closed gives it to the menu that it is opened from.
	const row = page.locator(`${TABLE} tbody a`, { hasText: '徳島県' });
	await row.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('徳島県');
	await expect(row).toBeFocused();
	const shares = await page.locator(`${TABLE} tbody .percent`).allTextContents();
	const numbers = shares.map(parseFloat);
	expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
	expect(numbers[0]).toBeGreaterThan(0);
	await page.getByRole('link', { name: '収録状況を閉じて地図に戻る' }).press('Enter');
	await expect(page.getByRole('button', { name: 'そのほか' })).toBeFocused();
});

test('beside it the map fills what is left of the window, and on a phone the cross stays beside the title', async ({
	page
}) => {
	await open(page, '/?show=coverage', { map: false });
	const stage = await page.locator('.stage').first().boundingBox();
	await expect
		.poll(async () => (await page.locator('svg[data-map="svg"]').first().boundingBox())?.width ?? 0)
		.toBeGreaterThan((stage?.width ?? 0) * 0.9);
	await page.setViewportSize({ width: 360, height: 740 });
	const title = await page.getByRole('heading', { name: '収録状況', exact: true }).boundingBox();
	const cross = await page.getByRole('link', { name: '収録状況を閉じて地図に戻る' }).boundingBox();
	expect(Math.abs((title?.y ?? 0) - (cross?.y ?? 99))).toBeLessThan(24);
});

test('a filter is followed, and blanks stay apart from other cases', async ({ page }) => {
	await open(page, '/?show=coverage&theme=services/cashless&place=shikoku', { map: false });
	await expect(page.locator(`${TABLE} tbody tr`)).toHaveCount(4);
	await expect(page.locator('.dock .sentence')).toContainText('条件に合う事例');
	await expect(page.locator('.dock .sentence')).toContainText('四国の95市町村');
});

test('with a theme, official answers are counted in a column of their own', async ({ page }) => {
	await open(page, '/?show=coverage&theme=operations/rpa-ai', { map: false });
	const total = page.locator(`${TABLE} tfoot`);
	await expect(page.getByRole('columnheader', { name: '事例か実施' })).toBeVisible();
	const numbers = await total.locator('.n').allTextContents();
	const [cases, known] = numbers.map((text) => Number((text.split(' / ')[0] ?? '').replaceAll(',', '')));
	expect(known ?? 0).toBeGreaterThan((cases ?? 0) + 500);
	await expect(page.locator('.dock .sentence')).toContainText(
		'公式の調査に「実施」と答えた市区町村も合わせると'
	);
	await page.getByRole('columnheader', { name: '事例か実施' }).getByRole('button').press('Enter');
	await expect(page).toHaveURL(/sort=known/);
	// Without a theme nothing is asked about.
	await open(page, '/?show=coverage', { map: false });
	await expect(page.locator(`${TABLE} tbody tr`)).toHaveCount(47);
	await expect(page.getByRole('columnheader', { name: '事例か実施' })).toHaveCount(0);
});

test('a region leads to its prefectures, a prefecture drills the map', async ({ page }) => {
	await open(page, '/?show=coverage&by=region', { map: false });
	await expect(page.locator(`${TABLE} tbody tr`)).toHaveCount(8);
	await page.locator(TABLE).getByRole('link', { name: '四国' }).click();
	await expect(page.locator(`${TABLE} tbody tr`)).toHaveCount(4);
	await page.locator(TABLE).getByRole('link', { name: '愛媛県' }).click();
	await expect(page).toHaveURL(/\/area\/38\/.*show=coverage/);
	await expect(page.locator(`${TABLE} tbody tr.selected`)).toContainText('愛媛県');
});

test('the table is saved as CSV, as it is sorted', async ({ page }) => {
	await open(page, '/?show=coverage&sort=-share&place=shikoku', { map: false });
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /CSV/ }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^jichitai-dx-atlas_収録状況_都道府県別_.*\.csv$/);
	const text = readFileSync(await download.path(), 'utf8');
	expect(text.startsWith('\ufeffコード,地域,地方,全市区町村,事例がある市区町村')).toBe(true);
	const rows = text.trim().split('\r\n').slice(1);
	const names = await page.locator(`${TABLE} tbody th`).allTextContents();
	expect(rows.map((row) => row.split(',')[1])).toEqual(names.map((name) => name.trim()));
	expect(rows.join('\n')).toContain('380008,愛媛県,四国,20');
});

test('in English the sentence is English', async ({ page }) => {
	await open(page, '/?show=coverage&lang=en', { map: false });
	await expect(page.locator('.dock .sentence')).toContainText(/Of the 1,741 municipalities in Japan, \d+/);
});

test('on a phone the table can be read above the lowered panel', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '/?show=coverage', { map: false });
	await expect(page.locator(`${TABLE} tbody tr`).first()).toBeVisible();
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBe(390);
});

test('axe finds nothing', async ({ page }) => {
	await open(page, '/?show=coverage&theme=services', { map: false });
	await expect(page.locator(`${TABLE} tbody tr`)).toHaveCount(47);
	const { violations } = await axeOn(page).include('.dock').analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
