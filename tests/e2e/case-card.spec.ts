import { expect, open, test } from './atlas';

test('a card opens to figures, partners, contact, sources and corrections, and its address holds it open', async ({
	page
}) => {
	await open(page, '/area/18208/', { map: false });
	const card = page.locator('article').first();
	await expect(card.getByText('出典の誤りを')).toBeVisible();
	await card.getByText('詳しく見る').click();
	await expect(card).toHaveClass(/open/);
	await expect(card.getByRole('link', { name: /0776-73-8005/ })).toBeVisible();
	await expect(card.getByText('福島県あわら市', { exact: false }).first()).toBeVisible();
	await expect(page).toHaveURL(/case=/);
	await page.reload();
	await expect(page.locator('article.open')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('article.open')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('あわら市');
});

test('a case told by two articles names both', async ({ page }) => {
	await open(page, '/area/28100/', { map: false });
	const sources = page.locator('#case-kobe-workstyle-team').getByRole('list', { name: '出典' });
	await expect(sources.getByText('自治体のDX事例。デジタル技術を活用した地域活性化の方法とは')).toBeVisible();
	await expect(sources.getByRole('listitem')).toHaveCount(2);
});
