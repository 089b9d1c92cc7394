import { expect, open, test } from './atlas';

test('竹原市 shows its three frameworks, and the map outlines them', async ({ page }) => {
	await open(page, '/area/34203/', { map: false });
	const section = page.locator('#frameworks');
	await expect(section.getByRole('heading', { level: 3 })).toHaveText([
		/広島広域都市圏（15市18町）の構成市/,
		/備後圏域連携中枢都市圏（7市2町）の構成市/,
		/広島中央地域連携中枢都市圏（4市4町）の構成市/
	]);
	await expect(section.getByRole('link', { name: '出典: 竹原市' }).first()).toHaveAttribute(
		'href',
		/^https?:/
	);
	const key = page.locator('.legend details').filter({ hasText: '連携の枠組みの線' });
	await expect(key).toContainText('備後圏域連携中枢都市圏');
	await key.getByLabel('選択した市区町村のもの').uncheck();
	await expect(page).toHaveURL(/frameworks=off/);
	await expect(key).not.toContainText('備後圏域連携中枢都市圏');
});

test('a partial list says so', async ({ page }) => {
	await open(page, '/area/39201/', { map: false });
	await expect(page.locator('#frameworks')).toContainText(
		'一部の一覧です。ページは34市町村としていますが、名前が出ている32市町村だけを示しています。'
	);
});

test('the search finds 備後圏域 and makes it the scope', async ({ page }) => {
	await open(page, '/', { map: false });
	await page.getByRole('combobox', { name: '地域や事例を検索' }).fill('備後圏域');
	await page.getByRole('option').filter({ hasText: '備後圏域連携中枢都市圏' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('備後圏域連携中枢都市圏');
	await expect(page).toHaveURL(/scope=framework:renkei-24/);
	await expect(page.getByRole('heading', { name: '構成市町村（9）' })).toBeVisible();
	await expect(page.getByRole('table', { name: 'テーマ別の取組の状況' })).toBeVisible();
	await expect(page.getByRole('link', { name: '8市町村で連携シートを作る' })).toHaveAttribute(
		'href',
		/\/sheet\//
	);
});

test('an unknown framework is dropped, with a note', async ({ page }) => {
	await open(page, '/?scope=framework:renkei-99', { map: false });
	await expect(page.getByText('範囲の「renkei-99」は見つからないため')).toBeVisible();
});
