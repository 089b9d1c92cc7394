import { expect, test } from './atlas';
import { covered, published } from './published';

test.use({ javaScriptEnabled: false });

test('the coloured map of 47 linked prefectures stands there before any script runs', async ({ page }) => {
	await page.goto('/');
	const map = page.locator('svg[data-map="svg"]');
	await expect(map.locator('a[data-code]:has(path.area)')).toHaveCount(47);
	await expect(map.locator('a[data-code="38"]').first()).toHaveAttribute('href', '/area/38/');
	const { prefectures, casesIn } = published().dataset;
	const recorded = prefectures.filter(({ code }) => casesIn(code).length > 0).length;
	await expect(map.locator('path.shade-unrecorded')).toHaveCount(47 - recorded);
	await expect(map.locator('path[class*="shade-"]:not(.shade-unrecorded)')).toHaveCount(recorded);
	// A class that is styled: blue, and not the black of a path that no rule reaches.
	await expect(map.locator('path.shade-4').first()).toHaveCSS('fill', 'rgb(0, 66, 140)');
	await expect(map.locator('rect.sea')).toHaveCSS('fill', 'rgb(238, 242, 245)');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('全国の収録状況');
	await expect(
		page.getByText(`全国1,741市区町村のうち${covered().length.toLocaleString('ja-JP')}市区町村`)
	).toBeVisible();
});

test('the page of a municipality can be read and followed', async ({ page }) => {
	await page.goto('/area/20209/');
	await expect(page).toHaveTitle(/^長野県伊那市 \|/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('伊那市');
	await page.getByRole('article', { name: '伊那市DXしあわせのまち宣言' }).getByText('詳しく見る').click();
	for (const service of ['ぐるっとタクシー', 'ゆうあいマーケット', 'モバイルクリニック']) {
		await expect(page.locator('.initiatives').getByText(service).first()).toBeVisible();
	}
	// A neighbour of which nothing is recorded.
	const { neighboursOf, casesOf, areaByCode } = published().dataset;
	const beside = neighboursOf('20209').find(({ code }) => casesOf(code).length === 0);
	const without = areaByCode.get(beside?.code ?? '')?.name ?? '';
	expect(without).not.toBe('');
	await page
		.getByRole('link', { name: new RegExp(without) })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(without);
	await expect(page.getByText('この地域の事例は、まだ収録されていません')).toBeVisible();
});

test('a municipality says where it publishes, and its page grows by little for it', async ({ page }) => {
	await page.goto('/area/38402/');
	const asked = page.locator('#ask');
	await expect(asked.getByRole('link', { name: '公式サイト' })).toHaveAttribute('href', /^https?:.*tobe/);
	await expect(asked.getByRole('link', { name: 'オープンデータ' })).toHaveAttribute('rel', 'noopener');
	expect((await asked.evaluate((element) => element.outerHTML)).length).toBeLessThan(450);
});

test('every area page says what it is to whoever links to it', async ({ page }) => {
	await page.goto('/area/38/');
	const content = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content');
	expect(await content('og:title')).toContain('愛媛県');
	expect(await content('og:description')).toContain('愛媛県');
	expect(await content('og:url')).toContain('/area/38/');
	// Paper names the address that was given when the site was built.
	const [built = ''] = await page
		.locator('link[rel="canonical"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	await expect(page.locator('.permalink')).toHaveText(built);
	expect(await page.locator('meta[name="description"]').getAttribute('content')).toContain('愛媛県');
});
