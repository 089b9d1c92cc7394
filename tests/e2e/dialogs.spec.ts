import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './atlas';

/** Opens the page of slides with one slide, and asks about a file with another. */
async function askAboutDeck(page: Page): Promise<void> {
	const fileOf = (address: string) => ({
		name: 'x.dxdeck.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify({ format: 'dxatlas-deck', version: 1, slides: [{ address }] }))
	});
	const input = page.locator('input[type=file]');
	if (!page.url().startsWith('http')) {
		await page.goto('/deck/');
		await page.locator('.deck-page.live').waitFor();
		await input.setInputFiles(fileOf('/'));
		await expect(page.getByRole('list', { name: 'スライドの一覧' }).getByRole('article')).toHaveCount(1);
	}
	await page.getByRole('button', { name: 'ファイルを開く' }).focus();
	await input.setInputFiles(fileOf('/area/13/'));
}
const more = (page: Page): Locator => page.getByRole('button', { name: 'そのほか' });
const fromMenu = (item: string) => async (page: Page) => {
	if (!page.url().startsWith('http')) await open(page, '/area/38/', { map: false });
	await more(page).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: item }).focus();
	await page.keyboard.press('Enter');
};

const DIALOGS: readonly {
	readonly name: string;
	readonly openIt: (page: Page) => Promise<void>;
	readonly opener: (page: Page) => Locator;
}[] = [
	{ name: 'このサイトについて', openIt: fromMenu('このサイトについて'), opener: more },
	{ name: '埋め込み', openIt: fromMenu('埋め込み'), opener: more },
	{
		name: '書き出し',
		openIt: async (page) => {
			if (!page.url().startsWith('http')) await open(page, '/area/38/', { map: false });
			await page.getByRole('button', { name: '書き出し' }).focus();
			await page.keyboard.press('Enter');
		},
		opener: (page) => page.getByRole('button', { name: '書き出し' })
	},
	{
		name: 'スライドのファイルを開く',
		openIt: askAboutDeck,
		opener: (page) => page.getByRole('button', { name: 'ファイルを開く' })
	}
];

for (const { name, openIt, opener } of DIALOGS) {
	test(`${name}: the focus goes in, stays in and goes back, and Escape closes it`, async ({ page }) => {
		// The second time its code is there at once.
		for (let time = 0; time < 2; time++) {
			await openIt(page);
			const dialog = page.getByRole('dialog', { name });
			await expect(dialog).toBeVisible();
			await expect(dialog.getByRole('heading', { level: 2 })).toHaveText(name);
			const inside = () => dialog.evaluate((element) => element.contains(document.activeElement));
			await expect.poll(inside).toBe(true);
			await page.keyboard.press('Shift+Tab');
			expect(await inside()).toBe(true);
			await page.keyboard.press('Tab');
			expect(await inside()).toBe(true);
			await page.keyboard.press('Escape');
			await expect(dialog).toHaveCount(0);
			await expect(opener(page)).toBeFocused();
		}
		expect(new URL(page.url()).pathname).toMatch(/^\/(area\/38|deck)\/$/);
		// Nothing of it is left behind: the page scrolls and can be pressed.
		await expect.poll(() => page.evaluate(() => document.body.getAttribute('style') ?? '')).toBe('');
		await expect(page.locator('[inert]')).toHaveCount(0);
	});
}

test('a click beside it closes what is only read, and never what was filled in', async ({ page }) => {
	await fromMenu('このサイトについて')(page);
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.mouse.click(4, 4);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await fromMenu('埋め込み')(page);
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.mouse.click(4, 4);
	await expect(page.getByRole('dialog')).toBeVisible();
});

test('Escape belongs to the input method while it composes', async ({ page }) => {
	await fromMenu('埋め込み')(page);
	const title = page.getByRole('textbox', { name: '題名の文' });
	await title.focus();
	await title.dispatchEvent('keydown', { key: 'Escape', isComposing: true });
	await expect(page.getByRole('dialog')).toBeVisible();
	await title.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });
	test('a dialog fills the screen, and what is done with it stays in sight', async ({ page }) => {
		await open(page, '/', { map: false });
		await page.getByRole('button', { name: '書き出し' }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog).toBeVisible();
		expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
		await expect(dialog.getByRole('button', { name: '閉じる' })).toBeInViewport();
		await expect(dialog.getByRole('button', { name: 'ファイルを保存' })).toBeInViewport();
	});
});
