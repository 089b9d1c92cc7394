import { expect, open, test, violationsOn } from './atlas';
import { fileOf, cards, titles, TITLES, openDeck, give, withThree, present } from './deck-page';
import { published } from './published';

test('a view becomes a slide from the map, and the undo beside the word takes it back', async ({ page }) => {
	await open(page, '/area/38/?measure=population', { map: false });
	await page.getByRole('button', { name: '発表' }).click();
	await page.getByRole('button', { name: 'スライドに追加' }).click();
	await expect(page.getByText('スライドに追加しました（全1枚）。')).toBeVisible();
	await expect(page.getByRole('button', { name: '発表 (1枚)' })).toBeVisible();
	await page.getByRole('button', { name: '元に戻す' }).click();
	await expect(page.getByRole('button', { name: '発表', exact: true })).toBeVisible();
	await page.getByRole('button', { name: '発表' }).click();
	await page.getByRole('button', { name: 'スライドに追加' }).click();
	await page.getByRole('link', { name: '一覧を開く' }).click();
	await expect(cards(page)).toHaveCount(1);
	await expect.poll(() => titles(page)).toEqual(['愛媛県の人口（市区町村別）']);
	const href = await page.getByRole('link', { name: '地図で開く（1枚目）' }).getAttribute('href');
	expect(href).toMatch(/\/area\/38\/\?measure=population&ed=\d{4}-\d\d-\d\d$/);
});

test('a slide that is made in the export dialog counts at once', async ({ page }) => {
	await open(page, '/area/38/', { map: false });
	await page.getByRole('button', { name: '書き出し' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'スライドに追加' }).click();
	await expect(page.getByRole('dialog').getByText('全1枚')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: '発表 (1枚)' })).toBeVisible();
});

test('slides are moved by buttons and by dragging, and every step is taken back', async ({ page }) => {
	// All three are in the window, below the word that this address is only this device's.
	await page.setViewportSize({ width: 1440, height: 1200 });
	await withThree(page);
	await expect.poll(() => titles(page)).toEqual(TITLES);
	const [a, b, c] = TITLES as [string, string, string];
	await page.getByRole('button', { name: '後ろへ移す（1枚目）' }).focus();
	await page.keyboard.press('Enter');
	expect(await titles(page)).toEqual([b, a, c]);
	await expect(page.getByRole('button', { name: '後ろへ移す（2枚目）' })).toBeFocused();
	await page.locator('.grip').nth(2).hover();
	await page.mouse.down();
	const first = await page.locator('.grip').first().boundingBox();
	await page.mouse.move((first?.x ?? 0) + 10, (first?.y ?? 0) + 60, { steps: 12 });
	await page.mouse.move((first?.x ?? 0) + 10, first?.y ?? 0, { steps: 12 });
	await page.mouse.up();
	await expect.poll(() => titles(page)).toEqual([c, b, a]);
	await page.keyboard.press('Control+z');
	expect(await titles(page)).toEqual([b, a, c]);
	await page.getByRole('banner').getByRole('button', { name: '元に戻す' }).click();
	expect(await titles(page)).toEqual(TITLES);
	await page.getByRole('banner').getByRole('button', { name: 'やり直す' }).click();
	expect(await titles(page)).toEqual([b, a, c]);
});

test('title and notes stay on this device, and what is removed can be brought back', async ({ page }) => {
	await withThree(page);
	// Fields stand apart, whatever is said of the one above.
	await expect(page.getByText('発表者ノート').first()).toHaveCSS('margin-top', '8px');
	await page.getByLabel('題名').nth(1).fill('愛媛の人口');
	await page.getByLabel('発表者ノート').nth(1).fill('一行目\n二行目');
	await page.getByRole('button', { name: '削除（3枚目）' }).click();
	await expect(cards(page)).toHaveCount(2);
	// What is on screen at once is on the device a moment later, and the count beside it says so.
	await expect.poll(() => page.evaluate(() => localStorage.getItem('deck'))).toBe('2');
	await page.reload();
	await expect(cards(page)).toHaveCount(2);
	await expect(page.getByLabel('題名').nth(1)).toHaveValue('愛媛の人口');
	await expect(page.getByLabel('発表者ノート').nth(1)).toHaveValue('一行目\n二行目');
	await page.getByRole('button', { name: 'すべて削除' }).click();
	await expect(page.getByText('スライドはまだありません。')).toBeVisible();
	await page.locator('.toast').getByRole('button', { name: '元に戻す' }).click();
	await expect(cards(page)).toHaveCount(2);
});

test('an edit made a moment before the page is left is not lost', async ({ page }) => {
	await withThree(page);
	// The database no longer answers: what is begun now goes with the page.
	await page.evaluate(() => {
		IDBObjectStore.prototype.get = () => ({}) as IDBRequest;
	});
	await page.getByLabel('題名').first().fill('最後のひとこと');
	await page.getByRole('button', { name: '削除（3枚目）' }).click();
	await page.reload();
	await expect(cards(page)).toHaveCount(2);
	await expect(page.getByLabel('題名').first()).toHaveValue('最後のひとこと');
	await page.reload();
	await expect(cards(page)).toHaveCount(2);
});

test('a slide of an open partner finder shows its candidates, on the list and while presenting', async ({
	page
}) => {
	await openDeck(page);
	await give(page, fileOf([{ address: '/area/38202/?finder=on' }]));
	await expect(cards(page).getByRole('img')).toHaveCount(1);
	await expect.poll(() => titles(page)).toEqual(['今治市の連携先の候補']);
	await page.goto('/present/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('今治市の連携先の候補');
	const saijo = published().dataset.casesOf('38206').length;
	await expect(
		page
			.getByRole('listitem')
			.filter({ hasText: new RegExp(`西条市.*隣接・人口\\d+%・事例${String(saijo)}件`) })
	).toBeVisible();
	await expect(page.getByRole('heading', { name: /^連携先の候補（\d+）$/ })).toBeVisible();
});

test('two tabs work on one deck, and neither undoes the work of the other', async ({ page, context }) => {
	await withThree(page);
	const other = await context.newPage();
	await openDeck(other);
	await expect(cards(other)).toHaveCount(3);
	await page.getByRole('button', { name: '削除（3枚目）' }).click();
	await expect(cards(other)).toHaveCount(2);
	await other.getByLabel('題名').first().fill('もう一つのタブから');
	await expect(page.getByLabel('題名').first()).toHaveValue('もう一つのタブから');
	await page.getByRole('banner').getByRole('button', { name: '元に戻す' }).click();
	await expect(cards(other)).toHaveCount(3);
	await expect(other.getByLabel('題名').first()).toHaveValue('もう一つのタブから');
});

test('a slide takes another view from the map, and another extent in the list, and keeps its title and notes', async ({
	page
}) => {
	await withThree(page);
	const first = cards(page).first();
	await first.getByLabel('範囲').selectOption({ label: '四国の全体' });
	await expect(first.getByRole('radio', { name: 'この範囲で分ける' })).toBeChecked();
	await expect(first.getByRole('link', { name: '地図で開く（1枚目）' })).toHaveAttribute(
		'href',
		/scope=shikoku/
	);
	await first.getByRole('link', { name: '地図で開く（1枚目）' }).click();
	await page.getByRole('button', { name: 'この表示をスライドに入れる' }).click();
	await expect(page.getByText('1枚目をこの表示にしました。題名とノートはそのままです。')).toBeVisible();
	await page.getByRole('link', { name: '一覧に戻る' }).click();
	await expect(cards(page).first().getByLabel('題名', { exact: true })).toHaveValue('全国から');
	await expect(cards(page).first().getByLabel('発表者ノート')).toHaveValue('まず全国を見ます。');
	await expect(cards(page).first().getByRole('link', { name: '地図で開く（1枚目）' })).toHaveAttribute(
		'href',
		/scope=shikoku/
	);
});

test('without slides, deck and presentation say what to do', async ({ page }) => {
	await openDeck(page);
	await expect(page.getByRole('link', { name: '地図でスライドを作る' })).toBeVisible();
	await page.goto('/present/');
	await expect(page.getByText('発表するスライドがありません。')).toBeVisible();
	await page.getByRole('link', { name: 'スライドの一覧へ' }).click();
	await expect(page).toHaveURL(/\/deck\/$/);
});

test('no violation of WCAG 2.2 AA on deck and presentation, light or dark', async ({ page }) => {
	await withThree(page);
	expect(await violationsOn(page)).toEqual([]);
	await page.goto('/present/');
	await expect(present(page)).toBeVisible();
	await page.keyboard.press('n');
	expect(await violationsOn(page)).toEqual([]);
});
