/** The connection is gone in the middle of a click: the page stays, what is missing says so, and comes by itself. */
import type { Page } from '@playwright/test';
import { expect, open, test } from './atlas';

// Each asks for something that the page before it has not loaded.
const CLICKS: readonly {
	readonly what: string;
	readonly from: string;
	readonly press: (page: Page) => Promise<unknown>;
	/** What says that something is missing. */
	readonly missing: RegExp;
	/** What is there once the connection is. */
	readonly come: (page: Page) => Promise<void>;
}[] = [
	{
		what: 'an area on the map',
		from: '/?pins=off',
		press: (page) => page.locator('svg[data-map="svg"] .areas a[data-code="20"]').click(),
		missing: /通信が戻ると自動で開きます/,
		come: (page) => expect(page.getByRole('heading', { level: 1 })).toContainText('長野県')
	},
	{
		what: 'an area beside the map',
		from: '/area/38/',
		press: (page) =>
			page
				.locator('aside')
				.getByRole('link', { name: /高知県/ })
				.first()
				.click(),
		missing: /本文を読み込めません|読み込めませんでした|まだ読み込めません/,
		come: async (page) => {
			await expect(page.getByRole('heading', { level: 1 })).toContainText('高知県');
			await expect(page.locator('article').first()).toContainText(/。/);
		}
	},
	{
		what: 'the search',
		from: '/',
		press: (page) => page.getByRole('combobox', { name: '地域や事例を検索' }).fill('松山'),
		missing: /ここをまだ読み込めません/,
		come: (page) => expect(page.getByRole('option').first()).toContainText('松山')
	},
	{
		what: 'the table',
		from: '/',
		press: (page) => page.getByRole('button', { name: '表', exact: true }).click(),
		missing: /ここをまだ読み込めません/,
		come: (page) => expect(page.getByRole('row').nth(1)).toBeVisible()
	},
	{
		what: 'the coverage',
		from: '/',
		press: (page) => page.getByRole('link', { name: '都道府県別の収録状況を見る' }).click(),
		missing: /ここをまだ読み込めません/,
		come: (page) => expect(page.locator('.dock').getByRole('table').first()).toBeVisible()
	},
	{
		what: 'the scatter plot',
		from: '/',
		press: async (page) => {
			await page.getByRole('button', { name: 'そのほか' }).click();
			await page.getByRole('link', { name: '散布図' }).click();
		},
		missing: /ここをまだ読み込めません/,
		come: (page) => expect(page.locator('.dock svg').first()).toBeVisible()
	},
	{
		what: 'several dates side by side',
		from: '/?measure=card-issued',
		press: async (page) => {
			await page.getByRole('button', { name: 'そのほか' }).click();
			await page.getByRole('link', { name: '時点を並べる' }).click();
		},
		missing: /まだ読み込めません/,
		come: (page) => expect(page.locator('.small-maps li').nth(1)).toBeVisible()
	},
	{
		what: 'a measure of figures',
		from: '/',
		press: (page) => page.getByLabel('塗り分け').selectOption({ label: '財政力指数' }),
		missing: /まだ読み込めません|indicators.json/,
		come: (page) => expect(page.getByRole('region', { name: '凡例' })).toContainText('財政力指数')
	},
	{
		what: 'the finder',
		from: '/area/38202/',
		press: (page) => page.getByRole('link', { name: '連携先を探す' }).click(),
		missing: /まだ読み込めません/,
		come: (page) => expect(page.locator('aside ol li').first()).toBeVisible()
	},
	{
		what: 'the figures of an area',
		from: '/area/38202/',
		press: (page) => page.getByRole('link', { name: '公的な指標', exact: true }).click(),
		missing: /まだ読み込めません/,
		come: (page) => expect(page.locator('aside').getByRole('button', { name: /比較に追加/ })).toBeVisible()
	},
	{
		what: 'the language',
		from: '/',
		press: (page) => page.getByRole('button', { name: 'English' }).first().click(),
		missing: /通信が戻ると自動で開きます/,
		come: (page) => expect(page.getByRole('combobox', { name: /search/i })).toBeVisible()
	},
	{
		what: 'the list of slides',
		from: '/',
		press: async (page) => {
			await page.getByRole('button', { name: '発表' }).click();
			await page.getByRole('link', { name: /スライドの一覧/ }).click();
		},
		missing: /通信が戻ると自動で開きます/,
		come: (page) => expect(page).toHaveURL(/\/deck\//)
	},
	{
		what: 'a sheet',
		from: '/area/38202/?tray=38202,38206',
		press: (page) => page.getByRole('link', { name: 'シートを見る' }).click(),
		missing: /通信が戻ると自動で/,
		come: (page) => expect(page.getByRole('heading', { level: 1 })).toContainText('西条市')
	},
	{
		what: 'an own table',
		from: '/',
		press: (page) => page.locator('aside a[href*="/import/"]').click(),
		missing: /通信が戻ると自動で開きます/,
		come: (page) => expect(page).toHaveURL(/\/import\//)
	},
	{
		what: 'a comparison',
		from: '/area/38202/?profile=on&compare=38202,34205',
		press: (page) => page.getByRole('link', { name: '2地域を並べて比べる' }).click(),
		missing: /通信が戻ると自動で開きます/,
		come: (page) => expect(page.getByRole('heading', { level: 1 })).toHaveText('今治市、尾道市')
	},
	{
		what: 'a slide that is added',
		from: '/area/38/',
		press: async (page) => {
			await page.getByRole('button', { name: '発表' }).click();
			await page.getByRole('button', { name: 'スライドに追加' }).click();
		},
		missing: /通信が戻ると自動で/,
		come: (page) => expect(page.getByRole('button', { name: '発表 (1枚)' })).toBeVisible()
	},
	{
		what: 'the lines of frameworks',
		from: '/',
		press: async (page) => {
			const key = page.locator('.legend details').filter({ hasText: '連携の枠組みの線' });
			await key.locator('summary').click();
			await key.getByRole('checkbox').last().check();
		},
		missing: /frameworks\.json/,
		come: (page) => expect(page.locator('.atlas-svg path.framework').first()).toBeVisible()
	},
	{
		what: 'the outlines of a town close up',
		from: '/area/38/?pins=off',
		press: (page) => page.locator('svg[data-map="svg"] .areas a[data-code="38356"]').press('Enter'),
		missing: /細かい境界をまだ読み込めません/,
		come: (page) => expect(page.getByRole('heading', { level: 1 })).toContainText('上島町')
	},
	{
		what: 'the export',
		from: '/',
		press: (page) => page.getByRole('button', { name: '書き出し' }).first().click(),
		missing: /通信が戻ると自動で開きます/,
		come: (page) => expect(page.getByRole('dialog')).toBeVisible()
	},
	{
		what: 'the filters',
		from: '/',
		press: (page) => page.getByRole('button', { name: '絞り込み' }).click(),
		missing: /通信が戻ると自動で開きます/,
		come: (page) => expect(page.getByRole('dialog', { name: '絞り込み' })).toBeVisible()
	},
	{
		what: 'the code of an embed',
		from: '/',
		press: async (page) => {
			await page.getByRole('button', { name: 'そのほか' }).click();
			await page.getByRole('button', { name: '埋め込み' }).click();
		},
		missing: /通信が戻ると自動で開きます/,
		come: (page) => expect(page.getByRole('dialog', { name: '埋め込み' })).toBeVisible()
	},
	{
		what: 'what the site is',
		from: '/',
		press: async (page) => {
			await page.getByRole('button', { name: 'そのほか' }).click();
			await page.getByRole('button', { name: 'このサイトについて' }).click();
		},
		missing: /通信が戻ると自動で開きます/,
		come: (page) => expect(page.getByRole('dialog', { name: 'このサイトについて' })).toBeVisible()
	},
	{
		what: 'a case',
		from: '/',
		press: (page) => page.locator('aside article').first().getByText('詳しく見る').click(),
		missing: /本文を読み込めません|まだ読み込めません/,
		come: (page) => expect(page.locator('aside article').first().getByText('閉じる')).toBeVisible()
	},
	{
		what: 'the dates of a measure',
		from: '/?level=municipality&measure=card-issued',
		press: (page) => page.getByRole('button', { name: '時点を動かす' }).click(),
		missing: /各時点の値を読み込めません|まだ読み込めません/,
		come: (page) => expect(page.getByRole('slider', { name: '表示する時点' })).toBeVisible()
	},
	{
		what: 'official answers',
		from: '/',
		press: (page) => page.getByRole('link', { name: '公式の回答も合わせて見る' }).click(),
		missing: /まだ読み込めません|indicators.json/,
		come: (page) => expect(page.getByRole('region', { name: '凡例' })).toContainText('公式の取組数')
	},
	{
		what: 'the documentation',
		from: '/',
		press: async (page) => {
			await page.getByRole('button', { name: 'そのほか' }).click();
			await page.locator('a[href^="/docs/"]').last().click();
		},
		missing: /通信が戻ると自動で開きます/,
		come: (page) => expect(page).toHaveURL(/\/docs\//)
	}
];

for (const { what, from, press, missing, come } of CLICKS)
	test(`without a connection ${what} waits in its place`, async ({ page, context }) => {
		await open(page, from, { map: false });
		await page.waitForLoadState('networkidle');
		await context.setOffline(true);
		await press(page);
		await expect(page.getByText(missing).first()).toBeVisible();
		// The page is the one it was.
		await page.locator('.atlas.live').waitFor();
		await expect(page.getByText('ページが見つかりません')).toHaveCount(0);
		await context.setOffline(false);
		await come(page);
		await expect(page.getByText(missing)).toHaveCount(0);
	});

test('what is missing is asked for again by its button', async ({ page }) => {
	let broken = true;
	await open(page, '/', { map: false });
	await page.waitForLoadState('networkidle');
	await page.route('**/_app/immutable/**', (route) => (broken ? route.abort() : route.continue()));
	await page.getByRole('button', { name: '表', exact: true }).click();
	const table = page.locator('main .table');
	await expect(table.getByRole('alert')).toContainText('まだ読み込めません');
	broken = false;
	await table.getByRole('button', { name: 'もう一度読み込む' }).click();
	const cell = page.getByRole('row').nth(1).getByRole('rowheader');
	await expect(cell).toBeVisible();
	// Its style too, which is a file of its own.
	expect(await page.locator('table').evaluate((each) => getComputedStyle(each).borderCollapse)).toBe(
		'collapse'
	);
});

test('who goes elsewhere meanwhile stays there', async ({ page, context }) => {
	await open(page, '/area/38/', { map: false });
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await page.getByRole('link', { name: '自治体DXアトラス' }).first().click();
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await page
		.locator('aside')
		.getByRole('link', { name: /高知県/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/area\/39\//);
	await context.setOffline(false);
	await expect(page.getByRole('alertdialog')).toBeHidden();
	await expect(page).toHaveURL(/\/area\/39\//);
});

test('finer outlines that the server refuses are not missed elsewhere, and come by the button', async ({
	page
}) => {
	let late = Promise.resolve();
	await open(page, '/area/38/?pins=off', { map: false });
	await page.waitForLoadState('networkidle');
	await page.route('**/data/boundaries/**', async (route) => {
		await late;
		await route.fulfill({ status: 404 });
	});
	const town = page.locator('svg[data-map="svg"] .areas a[data-code="38356"]');
	const title = page.getByRole('heading', { level: 1 });
	await town.press('Enter');
	const missing = page.getByText(/細かい境界をまだ読み込めません/);
	await expect(missing).toBeVisible();
	await page.goBack();
	await expect(title).toContainText('愛媛県');
	await expect(missing).toHaveCount(0);
	// Nor where the answer comes when the town is left already.
	let answer = (): void => undefined;
	late = new Promise((resolve) => (answer = resolve));
	const asked = page.waitForRequest('**/data/boundaries/**');
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await asked;
	answer();
	await page.waitForLoadState('networkidle');
	await expect(missing).toHaveCount(0);
	await page.goForward();
	await expect(missing).toBeVisible();
	await page.unroute('**/data/boundaries/**');
	await page.getByRole('button', { name: 'もう一度読み込む' }).click();
	await expect(missing).toHaveCount(0);
	await expect(title).toContainText('上島町');
});
