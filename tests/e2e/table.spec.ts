import { expect, open, test } from './atlas';
import { published } from './published';

/** Rows come a slice at a time, so that the page answers meanwhile. */
const ALL_ROWS = { timeout: 40_000 };

test('the table holds exactly what the map holds', async ({ page }) => {
	await open(page, '/', { map: false });
	await page.getByRole('button', { name: '表', exact: true }).click();
	const rows = page.locator('tbody tr');
	await expect(rows).toHaveCount(47);
	for (const [name, code] of [
		['愛媛県', '38'],
		['高知県', '39']
	] as const) {
		const cases = published().dataset.casesIn(code).length;
		await expect(rows.filter({ hasText: name })).toContainText(`事例${String(cases)}件`);
	}
	await page.getByRole('button', { name: '市区町村', exact: true }).click();
	await expect(rows).toHaveCount(1747, ALL_ROWS);
	await expect(rows.filter({ hasText: '色丹村' })).toContainText('対象外');
	await expect(rows.filter({ hasText: '砥部町' })).toContainText('未収録');
});

test('a column sorts, turns round, and stays after a reload', async ({ page }) => {
	await open(page, '/?show=table', { map: false });
	const header = page.getByRole('columnheader', { name: /人口/ }).first();
	const first = page.locator('tbody tr').first();
	await header.getByRole('button').click();
	await expect(first).toContainText('鳥取県');
	await expect(header).toHaveAttribute('aria-sort', 'ascending');
	await header.getByRole('button').click();
	await expect(first).toContainText('東京都');
	await page.reload();
	await expect(first).toContainText('東京都');
	await expect(header).toHaveAttribute('aria-sort', 'descending');
});

test('a row leads to its area and the table stays', async ({ page }) => {
	await open(page, '/?show=table', { map: false });
	await page.locator('tbody').getByRole('link', { name: '長野県' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('長野県');
	await expect(page.locator('tbody tr')).toHaveCount(1747, ALL_ROWS);
});
