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

test('a page that is not there speaks one language, and can be had in the other', async ({
	page,
	watched
}) => {
	const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
	const main = page.getByRole('main');
	await page.goto('/not/here/');
	await expect(main.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
	await main.getByRole('button', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page).toHaveTitle(/^Page not found/);
	for (const path of ['/not/here/?lang=en', '/docs/en/not-here/']) {
		await page.goto(path);
		await expect(main.getByRole('heading', { level: 1 })).toHaveText('Page not found');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		// Only the way to the Japanese page is Japanese.
		await expect(
			main.locator(':not([lang="ja"])', { hasText: japanese }).locator('visible=true')
		).toHaveCount(0);
	}
	// SvelteKit writes down that there is none; nothing else goes wrong.
	const told = watched.errors.splice(0);
	expect(told.filter((error) => !error.includes('Not found: /'))).toEqual([]);
});
