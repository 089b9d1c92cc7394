import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './atlas';
import { WCAG, axeOn } from './axe';

async function openDialog(page: Page, path: string): Promise<Locator> {
	await open(page, path, { map: false });
	await page.getByRole('button', { name: 'そのほか' }).click();
	await page.getByRole('button', { name: '埋め込み' }).click();
	const dialog = page.getByRole('dialog', { name: '埋め込み' });
	await expect(dialog).toBeVisible();
	return dialog;
}

test('the dialog gives code for the view, shows it live, and copies it', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const dialog = await openDialog(page, '/area/38/?measure=density');
	const code = dialog.getByRole('textbox', { name: 'コード' });
	await expect(code).toHaveValue(/<dx-atlas view="\/area\/38\/\?measure=density">/);
	await expect(code).toHaveValue(/<script src="http:[^"]+\/embed\.js" async><\/script>/);
	const preview = dialog.locator('dx-atlas iframe').contentFrame();
	await expect(preview.getByRole('heading', { level: 1 })).toHaveText('愛媛県の人口密度（市区町村別）');
	await dialog.getByRole('checkbox', { name: '選んだ地域の事例' }).check();
	const lock = dialog.getByRole('checkbox', { name: '愛媛県の中だけを選べるようにする' });
	await expect(lock).toBeChecked();
	await lock.uncheck();
	await dialog.getByRole('textbox', { name: '題名の文' }).fill('わが県の"密度" <b>');
	await expect(code).toHaveValue(/ panel="on" title="わが県の&quot;密度&quot; &lt;b&gt;" lock="off"/);
	await expect(preview.getByRole('heading', { level: 1 }).first()).toHaveText('わが県の"密度" <b>');
	await expect(preview.getByRole('heading', { name: '愛媛県の事例' })).toBeVisible();
	await dialog.getByRole('button', { name: 'コードをコピー' }).click();
	await expect(dialog.getByText('コードをコピーしました')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
});

test('an iframe has its size, and one’s own code where the clipboard is closed', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new Error('refused')) }
		});
	});
	const dialog = await openDialog(page, '/');
	await dialog.getByRole('radio', { name: 'iframe' }).check();
	await dialog.getByRole('textbox', { name: '高さ' }).fill('480');
	await dialog.getByRole('textbox', { name: '高さ' }).press('Tab');
	const code = dialog.getByRole('textbox', { name: 'コード' });
	await expect(code).toHaveValue(/^<iframe src="[^"]+\/embed\/" [^>]*height="480"[^>]*><\/iframe>$/);
	await expect(dialog.locator('iframe')).toHaveJSProperty('offsetHeight', 480);
	await dialog.getByRole('button', { name: 'コードをコピー' }).click();
	await expect(dialog.getByText('コピーできませんでした')).toBeVisible();
	await expect(code).toBeFocused();
	const selected = await code.evaluate((box: HTMLTextAreaElement) => box.selectionEnd - box.selectionStart);
	expect(selected).toBe((await code.inputValue()).length);
});

test('Escape closes the dialog and leaves the selection as it is', async ({ page }) => {
	const dialog = await openDialog(page, '/area/38/');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page).toHaveURL(/\/area\/38\//);
});

test('a table of one’s own is not embedded: the dialog says so', async ({ page }) => {
	const dialog = await openDialog(page, '/?measure=mine');
	await expect(dialog.getByText('自分の表はこの端末だけにあり')).toBeVisible();
	await expect(dialog.getByRole('textbox', { name: 'コード' })).not.toHaveValue(/mine/);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
	test('everything can be reached, nothing is cut off, no violation of WCAG 2.2 AA', async ({ page }) => {
		const dialog = await openDialog(page, '/area/38/');
		await dialog.locator('dx-atlas iframe').contentFrame().locator('.embed.live').waitFor();
		expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
		await dialog.getByText('プレビュー', { exact: true }).scrollIntoViewIfNeeded();
		await expect(dialog.getByRole('button', { name: 'コードをコピー' })).toBeInViewport();
		const { violations } = await axeOn(page)
			.withTags(WCAG)
			// What is behind the dialog cannot be reached while it is open.
			.include('[role="dialog"]')
			.exclude('iframe')
			.analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target)])).toEqual([]);
	});
});
