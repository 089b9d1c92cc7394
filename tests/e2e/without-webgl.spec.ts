import { expect, open, test, withoutWebgl } from './atlas';

test.beforeEach(async ({ page }) => {
	await withoutWebgl(page);
});

test('without WebGL the SVG map stays, says so, and still shades and drills', async ({ page }) => {
	// Pins would lie over the areas that are pressed.
	await open(page, '/?pins=off', { map: false });
	const told = page.getByText('拡大できる地図（WebGL）を使えないため');
	// Nobody misses it before a hand comes to the map.
	await expect(told).toBeHidden();
	await page.locator('main.map').hover({ position: { x: 300, y: 300 } });
	await expect(told).toBeVisible();
	const map = page.locator('svg[data-map="svg"]');
	await page.getByLabel('塗り分け').selectOption('population');
	await expect(map.locator('path.shade-4')).not.toHaveCount(0);
	await map.locator('.areas a[data-code="20"]').click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('長野県');
	// A place whose centre is well inside it.
	await map.locator('.areas a[data-code="20220"]').click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('安曇野市');
});
