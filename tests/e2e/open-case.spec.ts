import type { Page } from '@playwright/test';
import { expect, open, test } from './atlas';

/** The head of an open case, inside what is visible of the panel, with the focus. */
async function expectInSight(page: Page, id: string): Promise<void> {
	const card = page.locator(`#case-${id}`);
	await expect(card).toHaveClass(/open/);
	await expect(card.locator('.title')).toBeFocused();
	await expect
		.poll(() =>
			card.evaluate((each) => {
				const head = each.querySelector('.title')?.getBoundingClientRect();
				const body = each.closest('[data-scroller]')?.getBoundingClientRect();
				if (!head || !body) return false;
				return head.top >= body.top && head.bottom <= Math.min(body.bottom, innerHeight);
			})
		)
		.toBe(true);
}

test('a link to a case shows its head and gives it the focus', async ({ page }) => {
	await open(page, '/area/38/?case=ehime-line-evacuation', { map: false });
	await expectInSight(page, 'ehime-line-evacuation');
});

test('a case chosen in the search is in sight, and the focus has left the box', async ({ page }) => {
	await open(page, '/', { map: false });
	await page.getByRole('combobox', { name: '地域や事例を検索' }).fill('分散避難');
	await page.getByRole('option').filter({ hasText: '分散避難' }).first().click();
	await expectInSight(page, 'ehime-line-evacuation');
});

test('more like it leads to another case, which is in sight too', async ({ page }) => {
	await open(page, '/area/38/?case=ehime-line-evacuation', { map: false });
	const alike = page.getByRole('heading', { name: '似た事例' }).locator('xpath=..').getByRole('link').first();
	await expect(alike).toBeVisible();
	const id = new URL((await alike.getAttribute('href')) ?? '', page.url()).searchParams.get('case') ?? '';
	await alike.click();
	await expectInSight(page, id);
});

test('its own button opens a card where it is, and keeps the focus', async ({ page }) => {
	await open(page, '/area/38/', { map: false });
	const card = page.locator('article').nth(2);
	await card.getByText('詳しく見る').click();
	await expect(card).toHaveClass(/open/);
	await expect(card.locator('.title')).not.toBeFocused();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the drawer rises so that the head of an opened case is in sight', async ({ page }) => {
		await open(page, '/area/38/?case=ehime-line-evacuation&drawer=peek', { map: false });
		await expectInSight(page, 'ehime-line-evacuation');
	});
});
