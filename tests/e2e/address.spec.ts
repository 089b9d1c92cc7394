import { COUNTED, expect, open, test } from './atlas';

test('reload, back and forward lose nothing', async ({ page }) => {
	await open(page, '/', { map: false });
	await page.getByRole('button', { name: '市区町村', exact: true }).click();
	await page.getByLabel('塗り分け').selectOption('density');
	await expect(page).toHaveURL(/level=municipality&measure=density/);
	await page.reload();
	await page.locator('.atlas.live').waitFor();
	await expect(page.getByLabel('塗り分け')).toHaveValue('density');
	await expect(page.getByRole('button', { name: '市区町村', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.goBack();
	await expect(page.getByLabel('塗り分け')).toHaveValue('cases');
	await page.goForward();
	await expect(page.getByLabel('塗り分け')).toHaveValue('density');
});

test('the data edition is part of the address', async ({ page }) => {
	await open(page, '/area/38/', { map: false });
	await expect(page).toHaveURL(/ed=\d{4}-\d\d-\d\d/);
});

test('an address of another edition says so', async ({ page }) => {
	await open(page, '/?ed=2020-01-01', { map: false });
	await expect(page.getByText('このアドレスは2020-01-01版のデータで作られました')).toBeVisible();
});

test('what cannot be used is told, can be dismissed, and the rest stands', async ({ page }) => {
	await open(page, '/?theme=nothing&measure=happiness&level=municipality&q=LINE', { map: false });
	const note = page.getByText('「nothing」というテーマはないため');
	await expect(note).toBeVisible();
	await expect(page.getByText('「happiness」という指標はないため')).toBeVisible();
	await expect(page.getByRole('button', { name: '市区町村', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await expect(page.getByText(new RegExp(`${COUNTED}件中\\d+件を表示`)).first()).toBeVisible();
	await note.locator('..').getByRole('button', { name: '閉じる' }).click();
	await expect(note).toBeHidden();
});

test('an unknown area shows the country and says why', async ({ page }) => {
	await open(page, '/area/99999/?measure=density', { map: false });
	await expect(page.getByText('「99999」という地域コードは見つからないため')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('全国の人口密度');
	await expect(page.getByLabel('塗り分け')).toHaveValue('density');
});

test('the six-digit code leads to the area’s page', async ({ page }) => {
	await open(page, '/area/382027/', { map: false });
	await expect(page.getByRole('heading', { level: 1 })).toContainText('今治市');
	await expect(page).toHaveURL(/\/area\/38202\//);
});

test('a shared link can be copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, '/area/38202/', { map: false });
	await expect(page).toHaveURL(/ed=/);
	await page.getByRole('button', { name: 'リンクをコピー' }).click();
	await expect(page.getByText('リンクをコピーしました')).toBeVisible();
	// Where it is tested nobody else can open it.
	await expect(page.getByText('ほかの人の端末では開けません')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
