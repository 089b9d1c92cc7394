import { expect, open, test } from './atlas';

test('English is complete, remembered and in the address', async ({ page }) => {
	await open(page, '/area/38202/', { map: false });
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page).toHaveURL(/lang=en/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Imabari City');
	await expect(page.getByText('Not recorded').first()).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('National coverage');
	await expect(page).toHaveURL(/lang=en/);
});

test('whom to ask is named in English where the source was put into it', async ({ page }) => {
	await open(page, '/area/28210/?lang=en', { map: false });
	await expect(page.locator('#ask')).toContainText('Policy Planning Division');
	await expect(page.locator('#ask')).not.toContainText('政策企画課');
});

test('what is left in Japanese is marked as Japanese', async ({ page }) => {
	await open(page, '/?lang=en', { map: false });
	const unmarked = await page.evaluate(() => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (!parent || parent.closest('script, style, svg')) continue;
			if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(node.textContent ?? '') && !parent.closest('[lang="ja"]')) {
				found.push((node.textContent ?? '').trim());
			}
		}
		return found;
	});
	expect(unmarked).toEqual([]);
});
