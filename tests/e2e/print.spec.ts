import { expect, open, test } from './atlas';

test(
	'on paper the map is drawn as SVG, with legend, list and address, and without buttons',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/area/38/');
		const map = page.locator('svg[data-map="svg"]');
		await page.emulateMedia({ media: 'print' });
		// The map for paper is fetched a while after the map for the screen.
		await expect(async () => {
			await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
			await expect(map).toBeVisible({ timeout: 500 });
		}).toPass();
		await expect(map.locator('a[data-code]:has(path.area)')).toHaveCount(20);
		await expect(page.locator('canvas.maplibregl-canvas')).toBeHidden();
		await expect(page.locator('.map-buttons')).toBeHidden();
		await expect(page.getByRole('searchbox')).toBeHidden();
		await expect(page.getByText('愛媛県・市町DX協働宣言').first()).toBeVisible();
		await expect(page.locator('.permalink')).toHaveText(/\/area\/38\/\?ed=/);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(map).toHaveCount(0);
	}
);

test('the table is printed as a table', async ({ page }) => {
	await open(page, '/?show=table', { map: false });
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('row', { name: /沖縄県/ })).toBeVisible();
	await expect(page.locator('.stage').first()).toBeHidden();
});
