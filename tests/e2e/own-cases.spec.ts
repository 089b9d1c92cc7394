import { readFile } from 'node:fs/promises';
import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { expect, open, test } from './atlas';

const LIST = Buffer.from(
	'自治体名,取組名,概要,分野,URL,連携先\n' +
		'今治市,しまなみ窓口,書かずに済みます。,防災,https://example.jp/a,株式会社ひみつ\n' +
		'松山市,松山の実証,,ほかの言葉、別の言葉、第三の言葉、第四の言葉、ふしぎな言葉,javascript:alert(1),\n' +
		'府中市,府中の実証,,防災,,\n'
);

async function openPage(page: Page): Promise<void> {
	await page.goto('/import/');
	await page.locator('.page.live').waitFor();
}
async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
	await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}
/** Puts the list on the map, beside the atlas's cases. */
async function show(page: Page): Promise<void> {
	await openPage(page);
	await choose(page, '事例.csv', LIST);
	await page.getByRole('button', { name: 'アトラスの事例に加えて表示' }).click();
	await expect(page).toHaveURL(/level=municipality/);
	await expect(page.getByText('利用者の事例 2件（事例.csv）')).toBeVisible();
}
const card = (page: Page, title: string) => page.getByRole('article', { name: title });

test('a list of cases becomes cases of the atlas, marked as the person’s own, and stays after a reload', async ({
	page
}) => {
	await show(page);
	await expect(page.getByRole('region', { name: '凡例' })).toContainText('＋利用者の事例');
	await open(page, '/area/38202/', { map: false });
	const own = card(page, 'しまなみ窓口');
	await expect(own.getByText('利用者の事例', { exact: true })).toBeVisible();
	await expect(own.getByText('事例.csv 2行目')).toBeVisible();
	await expect(own.getByRole('link', { name: 'https://example.jp/a' })).toHaveAttribute(
		'href',
		'https://example.jp/a'
	);
	await page.reload();
	await expect(own).toBeVisible();
	// Filters are the atlas's own.
	await open(page, '/area/38202/?theme=community/disaster', { map: false });
	await expect(own).toBeVisible();
	await open(page, '/area/38202/?theme=operations', { map: false });
	await expect(page.getByText('利用者の事例 2件（事例.csv）')).toBeVisible();
	await expect(own).toBeHidden();
});

test('nothing of a person’s own cases is ever in the address', async ({ page }) => {
	await show(page);
	await open(page, '/area/38202/', { map: false });
	await card(page, 'しまなみ窓口').getByText('詳しく見る').click();
	await expect(page.getByText('株式会社ひみつ')).toBeVisible();
	expect(page.url()).not.toMatch(/own-|case=|%/);
	await expect(card(page, 'しまなみ窓口').getByText('この事例へのリンク')).toHaveCount(0);
	await page.getByRole('button', { name: /^絞り込み/ }).click();
	const filters = page.getByRole('dialog');
	await expect(filters).toBeVisible();
	await expect(filters.getByText('株式会社ひみつ')).toHaveCount(0);
});

test('own cases are found by the search, and stand alone, beside ours, or not at all', async ({ page }) => {
	await show(page);
	const search = page.getByRole('combobox', { name: /検索/ });
	await search.fill('しまなみ窓口');
	await page.getByRole('option', { name: /^利用者の事例 しまなみ/ }).click();
	await expect(page).toHaveURL(/area\/38202/);
	await expect(card(page, 'しまなみ窓口').getByText('株式会社ひみつ')).toBeVisible();
	await page.getByLabel('利用者の事例だけ').check();
	await expect(page.getByRole('article')).toHaveCount(1);
	await page.getByLabel('アトラスの事例だけ').check();
	await expect(card(page, 'しまなみ窓口')).toHaveCount(0);
	await page.reload();
	await expect(page.getByLabel('アトラスの事例だけ')).toBeChecked();
});

test('rows with something wrong are told by row, with what was found and what to do', async ({ page }) => {
	await openPage(page);
	await choose(page, '事例.csv', LIST);
	await expect(page.getByText('2地域の2件が事例になります。')).toBeVisible();
	await expect(page.getByText('1行は自治体が決まっていないため')).toBeVisible();
	await page.getByText('読み取れなかった欄 6か所').click();
	const item = page.getByRole('listitem').filter({ hasText: 'javascript:alert(1)' });
	await expect(item).toContainText('3行目');
	await expect(item).toContainText('https:// か http:// で始まるアドレスを書いてください');
	const word = page.getByLabel('ふしぎな言葉');
	await word.focus();
	await word.selectOption({ label: '観光・発信' });
	await expect(page.getByText('読み取れなかった欄 5か所')).toBeVisible();
	await expect(word).toBeFocused();
});

test('own cases are marked in exports, and removed from the device on request', async ({ page }) => {
	await show(page);
	await page.getByRole('button', { name: /書き出し/ }).click();
	await page.getByLabel(/CSV（事例）/).check();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /保存/ }).click();
	const text = await readFile(await (await download).path(), 'utf8');
	expect(text).toContain('出どころ');
	expect(text.split('\r\n').filter((line) => line.includes('しまなみ窓口'))[0]).toContain('利用者の事例');
	await openPage(page);
	// The only table that is kept is open.
	await page.getByRole('button', { name: '別の表を開く' }).click();
	await choose(page, '別.csv', LIST);
	await expect(page.getByText('この端末にある一覧「事例.csv」に替わります。')).toBeVisible();
	await page.getByRole('button', { name: '「事例.csv」をこの端末から削除' }).click();
	await expect(page.getByText('この端末から削除しました。')).toBeVisible();
	await expect(page.getByText('替わります。')).toHaveCount(0);
	await open(page, '/area/38202/', { map: false });
	await expect(page.getByRole('article').first()).toBeVisible();
	await expect(card(page, 'しまなみ窓口')).toHaveCount(0);
	await expect(page.getByText('利用者の事例 2件')).toHaveCount(0);
});

test('the template for cases is saved, and its examples are no cases', async ({ page }) => {
	await openPage(page);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '事例の記入用CSVを保存' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('事例一覧_記入用.csv');
	await choose(page, '記入.csv', await readFile(await file.path()));
	await expect(page.getByText('記入例の2行は除きました。')).toBeVisible();
});
