import { readFileSync } from 'node:fs';
import { expect, open, test } from './atlas';

const SHIKOKU = '/?level=municipality&scope=shikoku';

test('四国 alone is its table, its legend and its map; what is outside is no 0', async ({ page }) => {
	await open(page, `${SHIKOKU}&show=table`, { map: false });
	const rows = page.locator('main table tbody tr');
	await expect(rows).toHaveCount(95);
	await expect(page.getByText('札幌市')).toHaveCount(0);

	await open(page, SHIKOKU, { map: false });
	const counts = await page.locator('.legend .areas').allTextContents();
	const all = counts.reduce((sum, text) => sum + Number(/\d+/.exec(text.replace(/,/g, ''))?.[0] ?? 0), 0);
	expect(all).toBe(95);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('四国');
	// From the keyboard's way over the map: only what is in the scope has a value.
	await expect(
		page.getByRole('button', { name: '範囲: 四国（95市町村） を解除して全国に戻す' })
	).toBeVisible();
	await page.getByRole('button', { name: /^範囲: 四国/ }).click();
	await expect(page).not.toHaveURL(/scope=/);
});

test(
	'an area outside says so and not 0; inside, its figures are ranked within the scope',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/area/01100/?scope=shikoku');
		const links = page.locator('.gl-links');
		await expect(links.getByText('札幌市 範囲の外')).toHaveCount(1);
		await expect(page.locator('aside')).not.toContainText('事例0件');

		await open(page, '/area/38201/?scope=shikoku&profile=on', { map: false });
		await expect(page.getByText('四国の95市町村のうち').first()).toBeVisible();
	}
);

test('an old link means the same', async ({ page }) => {
	await open(page, '/?place=shikoku', { map: false });
	await expect(page).toHaveURL(/scope=shikoku/);
	await expect(page).not.toHaveURL(/place=/);
});

test('what is unknown in a scope is told, and the rest is shown', async ({ page }) => {
	await open(page, '/?scope=list:38201,38999,37201', { map: false });
	await expect(page.getByText('範囲の「38999」は見つからないため、範囲に入れていません。')).toBeVisible();
	await expect(page.getByRole('button', { name: /^範囲: 松山市・高松市（2市）/ })).toBeVisible();
	await open(page, '/?scope=framework:nobody-1', { map: false });
	await expect(page.getByText('範囲の「nobody-1」は見つからないため')).toBeVisible();
});

test('a list is pasted, named, kept, and saved as CSV', async ({ page }) => {
	await open(page, '/', { map: false });
	await page.getByRole('button', { name: '絞り込み' }).click();
	const dialog = page.getByRole('dialog', { name: '絞り込み' });
	await dialog.getByText('自分のリスト').click();
	await dialog.getByLabel('名前か団体コードを貼り付ける').fill('松山市、今治市\n382035\n府中市\n松本山市');
	await dialog.getByRole('button', { name: '範囲にする', exact: true }).click();
	await expect(dialog.getByText('3自治体を範囲にしました。')).toBeVisible();
	await expect(dialog.getByText(/除いたもの: 松本山市/)).toBeVisible();
	await expect(dialog.getByText(/複数あるため除いたもの: 府中市/)).toBeVisible();
	await expect(page).toHaveURL(/scope=list:38201,38202,38203/);
	await dialog.getByLabel('リストの名前').fill('わが圏域');
	await dialog.getByRole('button', { name: 'この端末に保存' }).click();
	await expect(page).toHaveURL(/scopename=/);
	await expect(page.getByRole('button', { name: /^範囲: わが圏域（3市）/ })).toBeVisible();

	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: '「わが圏域」をCSVで保存' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('jichitai-dx-atlas_わが圏域.csv');
	const csv = readFileSync(await file.path(), 'utf8');
	expect(csv).toContain('382019,愛媛県,松山市');

	// It is there again, and the file can be opened.
	await open(page, '/', { map: false });
	await page.getByRole('button', { name: '絞り込み' }).click();
	await dialog.getByText('自分のリスト').click();
	await dialog.getByRole('button', { name: /^わが圏域/ }).click();
	await expect(page).toHaveURL(/scope=list:38201,38202,38203/);
	await dialog.getByRole('button', { name: '「わが圏域」を削除' }).click();
	await dialog
		.locator('input[type=file]')
		.setInputFiles({ name: '圏域.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
	await expect(page.getByRole('button', { name: /^範囲: 圏域（3市）/ })).toBeVisible();

	// How many letters are left is said of this name, and not of the next list's.
	await dialog.getByLabel('リストの名前').fill('圏'.repeat(58));
	const left = dialog.getByText('あと2字入ります（60字まで）。');
	await expect(left).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page).toHaveURL(/scopename=%E5%9C%8F(%E5%9C%8F)+/);
	await expect(left).toBeVisible();
	await dialog
		.locator('input[type=file]')
		.setInputFiles({ name: '圏域.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
	await expect(page.getByRole('button', { name: /^範囲: 圏域（3市）/ })).toBeVisible();
	await expect(left).toBeHidden();
	// A list is named after its file as far as a name goes, and is told where it was longer.
	await dialog
		.locator('input[type=file]')
		.setInputFiles({ name: `${'圏'.repeat(61)}.csv`, mimeType: 'text/csv', buffer: Buffer.from(csv) });
	await expect(
		dialog.getByText(`ファイル名のはじめの60字にしました。元の名前: ${'圏'.repeat(61)}`)
	).toBeVisible();
});

test('a selection with its neighbours, and a framework, are scopes', async ({ page }) => {
	await open(page, '/area/34203/', { map: false });
	await page.getByRole('button', { name: '絞り込み' }).click();
	const dialog = page.getByRole('dialog', { name: '絞り込み' });
	await dialog.getByText('選択中の自治体と隣接').click();
	await dialog.getByRole('button', { name: '竹原市と隣接自治体' }).click();
	await expect(page).toHaveURL(/scope=around:34203/);
	await expect(page.getByRole('button', { name: /^範囲: 竹原市と隣接自治体（\d市町?）/ })).toBeVisible();
	await dialog.getByText('連携の枠組み').click();
	await dialog.getByLabel('枠組みの名前か').fill('備後');
	await dialog.getByRole('button', { name: /備後/ }).first().click();
	await expect(page).toHaveURL(/scope=framework:/);
	await expect(page.getByRole('button', { name: /^範囲: 備後/ })).toBeVisible();
});

test('a scope is exported alone, with its name', async ({ page }) => {
	await open(page, '/?scope=list:38201,38202,37201&scopename=わが圏域', { map: false });
	await page.getByRole('button', { name: '書き出し' }).click();
	const dialog = page.getByRole('dialog', { name: '書き出し' });
	await dialog.getByRole('radio', { name: /CSV/ }).first().check();
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: /保存/ }).click();
	const file = await download;
	expect(file.suggestedFilename()).toContain('わが圏域');
	const lines = readFileSync(await file.path(), 'utf8')
		.trim()
		.split('\r\n');
	expect(lines.filter((line) => /38201|38202|37201/.test(line))).toHaveLength(3);
	expect(lines).toHaveLength(4);
});
