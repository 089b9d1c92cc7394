import { expect, open, test } from './atlas';

const measure = 'CIOの任命';

test('a measure is picked by theme, and the legend, the table and the address follow', async ({ page }) => {
	await open(page, '/?level=municipality', { map: false });
	const select = page.getByLabel('塗り分け');
	await expect(select.locator('optgroup')).toHaveCount(7);
	await select.selectOption({ label: measure });
	await expect(page).toHaveURL(/measure=cio/);
	const legend = page.getByRole('region', { name: '凡例' });
	await expect(legend.getByRole('button', { name: '実施, 1,270地域', exact: true })).toBeVisible();
	await expect(legend.getByRole('button', { name: '未実施, 463地域' })).toBeVisible();
	await expect(legend.getByRole('button', { name: '調査無し, 8地域' })).toBeVisible();
	await expect(legend).toContainText('自治体DXの取組に関するダッシュボード');
	await page.getByRole('button', { name: '表', exact: true }).click();
	const row = page.getByRole('row').filter({ hasText: '金沢市' });
	await expect(row).toContainText('調査無し');
});

test('a figure that only municipalities have brings their level', async ({ page }) => {
	await open(page, '/', { map: false });
	await page.getByLabel('塗り分け').selectOption({ label: '財政力指数' });
	await expect(page.getByRole('button', { name: '市区町村', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await expect(page.getByRole('region', { name: '凡例' })).toContainText('財政力指数');
});

test('a measure that does not exist is told, and the cases are shown', async ({ page }) => {
	await open(page, '/?measure=happiness', { map: false });
	await expect(page.getByRole('status').filter({ hasText: 'happiness' })).toContainText(
		'「happiness」という指標はない'
	);
	await expect(page.getByRole('region', { name: '凡例' })).toContainText('事例の数');
});

test('figures are fetched only when somebody asks for one', { tag: '@webgl' }, async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await open(page, '/');
	expect(asked.filter((path) => path.endsWith('indicators.json'))).toEqual([]);
	await page.getByLabel('塗り分け').selectOption({ label: measure });
	await expect.poll(() => asked.filter((path) => path.endsWith('indicators.json')).length).toBe(1);
});

test('the legend shows how the values lie, with the selection marked', async ({ page }) => {
	await open(page, '/area/38202/?measure=fiscal-capacity', { map: false });
	const chart = page.getByRole('region', { name: '凡例' }).getByRole('img', { name: /1,741地域の値の分布/ });
	await expect(chart).toHaveAccessibleName(/最小0\.06.*最大2\.\d+.*今治市 0\.\d+/);
	await page.getByText('区分と重ねる指標').click();
	await page.getByLabel('区分の方法').selectOption({ label: 'きりのよい数' });
	await expect(page).toHaveURL(/breaks=round/);
	await expect(
		page
			.getByRole('region', { name: '凡例' })
			.getByRole('button', { name: /^0\.\d〜/ })
			.first()
	).toBeVisible();
});

test('the profile is opened from the panel, ranks a municipality, and is a table as well', async ({
	page
}) => {
	await open(page, '/area/38202/', { map: false });
	const panel = page.locator('aside');
	await panel.getByRole('link', { name: '公的な指標' }).click();
	await expect(page).toHaveURL(/profile=on/);
	await expect(panel.getByText(/全国 [\d,]+位(タイ)? \/ 1,741/).first()).toBeVisible();
	await expect(panel.getByText(/愛媛県 \d+位(タイ)? \/ 20/).first()).toBeVisible();
	await expect(panel.getByText(/似た規模 \d+位/).first()).toBeVisible();
	await panel.getByRole('button', { name: '表で見る' }).click();
	await expect(panel.getByRole('row').filter({ hasText: '財政力指数' })).toContainText('1,741');
	// What is wider than the panel is scrolled in it.
	expect(await panel.evaluate((it) => it.getBoundingClientRect().right)).toBeLessThanOrEqual(1440);
	await panel.getByText('出典、求め方、分からないこと').click();
	await expect(panel.getByText('国立社会保障・人口問題研究所').first()).toBeVisible();
});

test('the profile of a prefecture says how many municipalities do a thing, and invents no value', async ({
	page
}) => {
	await open(page, '/area/17/?profile=on', { map: false });
	const panel = page.locator('aside');
	const cio = panel.getByRole('listitem').filter({ hasText: 'CIOの任命' });
	await expect(cio).toContainText(/[\d.]+%/);
	await expect(cio).toContainText(/11のうち\d+/);
	await expect(panel.getByRole('listitem').filter({ hasText: '財政力指数' })).toContainText('計算しない');
});

test('figures that cannot be fetched are told, and can be asked for again', async ({ page }) => {
	let refuse = true;
	await page.route('**/data/indicators.json', (route) => (refuse ? route.abort() : route.continue()));
	await open(page, '/area/38202/?profile=on', { map: false });
	await expect(page.locator('aside').getByRole('alert')).toContainText('公的な指標を読み込めませんでした');
	refuse = false;
	await page.locator('aside').getByRole('button', { name: 'もう一度読み込む' }).click();
	await expect(
		page
			.locator('aside')
			.getByText(/全国 [\d,]+位/)
			.first()
	).toBeVisible();
});

test('similar municipalities say what their distance is made of, and lead to the partner finder', async ({
	page
}) => {
	await open(page, '/area/38202/?profile=on', { map: false });
	const similar = page.locator('#similar');
	await expect(similar.getByRole('listitem').first()).toContainText(/差 0\.\d\d/);
	await similar.getByText('差の内訳').first().click();
	const rows = similar.getByRole('listitem').first().getByRole('row');
	await expect(rows).toHaveCount(6);
	await expect(rows.nth(1)).toContainText('人口');
	await similar.getByText('比べる指標を変える').click();
	await similar.getByLabel('人口密度').uncheck();
	await expect(page).toHaveURL(/like=population-2050,fiscal-capacity,taxable-income/);
	await expect(rows).toHaveCount(5);
	await similar.getByRole('link', { name: '似た自治体から連携先を探す' }).click();
	await expect(page).toHaveURL(/alikeby=figures/);
	await expect(
		page
			.locator('aside')
			.getByText(/公的な指標の差は\d/)
			.first()
	).toBeVisible();
});
