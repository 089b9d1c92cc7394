import type { Locator, Page } from '@playwright/test';
import { expect, open, test, violationsOn } from './atlas';

test('a place or a case is found by its name, its reading, its code and words of its text', async ({
	page
}) => {
	await open(page, '/', { map: false });
	for (const [query, expected] of [
		['今治', '今治市'],
		['いまばり', '今治市'],
		['イマバリ', '今治市'],
		['imabari', '今治市'],
		['382027', '今治市'],
		['oosaka', '大阪府'],
		['書かない窓口', '書かない窓口'],
		// A word of its text, beside its place.
		['伊那 ドローン', '伊那'],
		// A slip is forgiven.
		['今冶市', '今治市'],
		// Wards of one name are told apart by their cities.
		['鶴見区', '鶴見区は横浜市の区です'],
		['鶴見区', '鶴見区は大阪市の区です']
	] as const)
		await test.step(`finds ${expected} by ${query}`, async () => {
			await box(page).fill('');
			await expect(found(page)).toHaveCount(0);
			await box(page).fill(query);
			await expect(found(page).filter({ hasText: expected }).first()).toBeVisible();
			if (query === '今冶市') await expect(best(page)).toContainText(expected);
		});
	await box(page).fill('ぬぬぬぬ');
	await expect(page.getByText('「ぬぬぬぬ」に該当する地域や事例は見つかりませんでした。')).toBeVisible();
});

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

test('Enter that ends a composition does nothing; the next one lists what was found', async ({ page }) => {
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
	await expect(page.getByRole('heading', { name: '「今治」の検索結果' })).toBeFocused();
});

const box = (page: Page): Locator => page.getByRole('combobox', { name: '地域や事例を検索' });
/** What is suggested; the choice of a measure has options too. */
const found = (page: Page): Locator =>
	page.getByRole('listbox', { name: '地域や事例を検索' }).getByRole('option');
/** The best suggestion. */
const best = (page: Page): Locator => found(page).first();

test('a name of before or of a ward leads to the city of today', async ({ page }) => {
	await open(page, '/', { map: false });
	for (const [query, city, line] of [
		['浦和市', 'さいたま市', '浦和市は2001年にさいたま市になりました'],
		['清水市', '静岡市', '清水市は2003年に静岡市になりました'],
		['静岡市清水区', '静岡市', '清水区は静岡市の区です']
	] as const)
		await test.step(query, async () => {
			await box(page).fill(query);
			const first = best(page);
			await expect(first).toContainText(city);
			await expect(first).toContainText(line);
			await first.click();
			await expect(page.getByRole('heading', { level: 1 })).toContainText(city);
			// The next key is about what was chosen.
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
			await expect(box(page)).toHaveValue('');
		});
});

test('a region becomes the scope, a theme what cases are filtered by', async ({ page }) => {
	await open(page, '/', { map: false });
	await box(page).fill('四国');
	await best(page).click();
	await expect(page).toHaveURL(/scope=shikoku/);
	await box(page).fill('防災');
	await best(page).click();
	await expect(page).toHaveURL(/theme=community\/disaster/);
	await expect(page).toHaveURL(/scope=shikoku/);
});

test('Enter lists all that was found, with choices that the address keeps', async ({ page }) => {
	await open(page, '/?lang=en', { map: false });
	const english = page.getByRole('combobox', { name: 'Search places and cases' });
	await english.fill('disaster');
	await expect(page.getByRole('option', { name: 'Show all results' })).toBeVisible();
	await english.press('Enter');
	const list = page.getByRole('dialog', { name: 'Search results for “disaster”' });
	await expect(list.getByRole('link').first()).toContainText('Disaster preparedness');
	await list.getByRole('button', { name: /^Cases/ }).click();
	await list.getByRole('combobox', { name: 'Prefecture' }).selectOption('38');
	await expect(page).toHaveURL(/search=disaster&searchkind=case&searchplace=38/);
	const hits = list.getByRole('link');
	await expect(hits.first()).toContainText('Ehime');
	await expect(hits.filter({ hasNotText: 'Ehime' })).toHaveCount(0);
	await page.reload();
	await expect(hits.first()).toContainText('Ehime');
	await list.getByRole('heading').press('Tab');
	await hits.first().focus();
	await hits.first().press('Enter');
	const opened = page.locator('article.open');
	await expect(opened.locator('.title')).toBeInViewport();
	await expect(opened.locator('.title')).toBeFocused();
	// There is room for both.
	await expect(list).toBeVisible();
	await list.getByRole('heading').press('Escape');
	await expect(list).toBeHidden();
	await expect(english).toBeFocused();
	expect(await violationsOn(page)).toEqual([]);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the list fills the screen, and gives way to what is chosen', async ({ page }) => {
		await open(page, '/?search=防災', { map: false });
		const list = page.getByRole('dialog', { name: '「防災」の検索結果' });
		await expect(list.getByRole('link').first()).toBeVisible();
		expect(await list.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
		expect(await violationsOn(page)).toEqual([]);
		await list.getByRole('button', { name: /^事例/ }).click();
		await list.getByRole('link').first().click();
		await expect(list).toBeHidden();
		await expect(page.locator('article.open')).toBeInViewport();
		await page.goBack();
		await expect(list).toBeVisible();
	});
});
