import { expect, open, test } from './atlas';

for (const [query, expected] of [
	['今治', '今治市'],
	['いまばり', '今治市'],
	['イマバリ', '今治市'],
	['imabari', '今治市'],
	['382027', '今治市'],
	['oosaka', '大阪府'],
	['書かない窓口', '書かない窓口'],
	['ドローン', '伊那']
] as const) {
	test(`finds ${expected} by ${query}`, async ({ page }) => {
		await open(page, '/', { map: false });
		await page.getByRole('combobox', { name: '地域や事例を検索' }).fill(query);
		await expect(page.getByRole('option').filter({ hasText: expected }).first()).toBeVisible();
	});
}

test('arrows and Enter open what was found', async ({ page }) => {
	await open(page, '/', { map: false });
	const box = page.getByRole('combobox', { name: '地域や事例を検索' });
	await box.fill('みやこのじょう');
	await expect(page.getByRole('option').first()).toBeVisible();
	await box.press('ArrowDown');
	await expect(box).toHaveAttribute('aria-activedescendant', /-0$/);
	await box.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('都城市');
	await expect(page).toHaveURL(/\/area\/45202\//);
});

test('a case that is picked opens in its locality', async ({ page }) => {
	await open(page, '/', { map: false });
	await page.getByRole('combobox', { name: '地域や事例を検索' }).fill('エールラボ');
	await page.getByRole('option').filter({ hasText: 'エールラボえひめ' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('愛媛県');
	await expect(page.locator('article.open').getByText('64プロジェクト')).toBeVisible();
});

test('nothing found is said, with what else could be tried', async ({ page }) => {
	await open(page, '/', { map: false });
	await page.getByRole('combobox', { name: '地域や事例を検索' }).fill('ぬぬぬぬ');
	await expect(page.getByText('「ぬぬぬぬ」に当たる地域や事例は見つかりませんでした。')).toBeVisible();
});

test('Enter that ends a composition chooses nothing; the next one does', async ({ page }) => {
	await open(page, '/', { map: false });
	const box = page.getByRole('combobox', { name: '地域や事例を検索' });
	await box.focus();
	const ime = await page.context().newCDPSession(page);
	await ime.send('Input.imeSetComposition', { text: 'いまばり', selectionStart: 4, selectionEnd: 4 });
	await expect(page.getByRole('option').first()).toBeVisible();
	// The arrows choose among what the input method proposes.
	await box.dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
	await expect(box).not.toHaveAttribute('aria-activedescendant');
	await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
	// As Safari has it: the composition is over, the Enter is still its own.
	await box.evaluate((input) => {
		input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
		input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
	});
	await expect(box).toHaveValue('いまばり');
	expect(new URL(page.url()).pathname).toBe('/');
	await ime.send('Input.insertText', { text: '今治' });
	await expect(box).toHaveValue('今治');
	await box.press('Enter');
	await expect(page).toHaveURL(/\/area\/38202\//);
});
