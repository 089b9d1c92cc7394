import { expect, open, test } from './atlas';

test('from the country to a prefecture to a municipality and back, by links, breadcrumb and Escape', async ({
	page
}) => {
	await open(page);
	const title = page.getByRole('heading', { level: 1 });
	await page
		.locator('aside')
		.getByRole('link', { name: /愛媛県|Ehime/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/area\/38(\d{3})?\//);
	await page.goto('/area/38/');
	await expect(page.locator('.atlas.live')).toBeVisible();
	await page
		.locator('aside')
		.getByRole('link', { name: /今治市/ })
		.first()
		.click();
	await expect(title).toContainText('今治市');
	await expect(page).toHaveURL(/\/area\/38202\//);
	await page.getByRole('navigation', { name: '現在の場所' }).getByRole('link', { name: '愛媛県' }).click();
	await expect(title).toContainText('愛媛県');
	await page.keyboard.press('Escape');
	await expect(title).toHaveText('全国の収録状況');
	await expect(page).toHaveURL(/^[^?]*\/(\?|$)/);
});

test('a prefecture tells its own cases, its municipalities, its coverage and its neighbours', async ({
	page
}) => {
	await open(page, '/area/38/', { map: false });
	const panel = page.locator('aside');
	await expect(panel.getByText('愛媛県の20市区町村のうち、2市区町村')).toBeVisible();
	await expect(panel.getByRole('heading', { name: '愛媛県の事例' })).toBeVisible();
	await expect(panel.getByRole('heading', { name: /エールラボえひめ/ })).toBeVisible();
	await expect(panel.getByRole('link', { name: /西条市.*事例1件/ })).toBeVisible();
	await expect(panel.getByRole('link', { name: /高知県.*境界\d+ km/ })).toBeVisible();
});

test('a municipality without a case says so, and never that nothing was done', async ({ page }) => {
	await open(page, '/area/38201/', { map: false });
	const panel = page.locator('aside');
	await expect(panel.getByText('取組がないという意味ではありません')).toBeVisible();
	await panel.getByRole('link', { name: '愛媛県の事例を見る' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('愛媛県');
});

test('a northern village is out of every count', async ({ page }) => {
	await open(page, '/area/01695/', { map: false });
	await expect(page.getByText('統計と収録の対象に含めていません')).toBeVisible();
});
