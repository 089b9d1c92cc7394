import { expect, open, test } from './atlas';
import { covered, published } from './published';

test('from the country to a prefecture to a municipality and back, by links, breadcrumb and Escape', async ({
	page
}) => {
	await open(page, '/', { map: false });
	const title = page.getByRole('heading', { level: 1 });
	// Whichever area the panel of the country names first.
	const named = page.locator('aside a[href*="/area/"]').first();
	const path = /\/area\/\d+\//.exec((await named.getAttribute('href')) ?? '')?.[0] ?? 'none';
	await named.click();
	await expect(page).toHaveURL((url) => url.pathname === path);
	await page.goto('/area/38/');
	await page.locator('.atlas.live').waitFor();
	await page
		.locator('aside')
		.getByRole('link', { name: /今治市/ })
		.first()
		.click();
	await expect(title).toContainText('今治市');
	await expect(page).toHaveURL(/\/area\/38202\//);
	await page.getByRole('navigation', { name: '現在の場所' }).getByRole('link', { name: '愛媛県' }).click();
	await expect(title).toContainText('愛媛県');
	await page.keyboard.press('Escape');
	await expect(title).toHaveText('全国の収録状況');
	await expect(page).toHaveURL(/^[^?]*\/(\?|$)/);
});

test('a prefecture tells its own cases, its municipalities, its coverage and its neighbours', async ({
	page
}) => {
	await open(page, '/area/38/', { map: false });
	const panel = page.locator('aside');
	await expect(panel.getByText(`愛媛県の20市町のうち、${String(covered('38').length)}市町`)).toBeVisible();
	await expect(panel.getByRole('heading', { name: '愛媛県の事例' })).toBeVisible();
	await expect(panel.getByRole('heading', { name: /エールラボえひめ/ })).toBeVisible();
	const saijo = published().dataset.casesOf('38206').length;
	await expect(panel.getByRole('link', { name: new RegExp(`西条市.*事例${String(saijo)}件`) })).toBeVisible();
	await expect(panel.getByRole('link', { name: /高知県.*境界\d+\skm/ })).toBeVisible();
});

test('a municipality without a case says so, and never that nothing was done', async ({ page }) => {
	await open(page, '/area/38402/', { map: false });
	const panel = page.locator('aside');
	await expect(panel.getByText('取組がないという意味ではありません')).toBeVisible();
	await panel.getByRole('link', { name: '愛媛県の事例を見る' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('愛媛県');
});

test('a northern village is out of every count', async ({ page }) => {
	await open(page, '/area/01695/', { map: false });
	await expect(page.getByText('統計と収録の対象に含めていません')).toBeVisible();
});

test('a municipality without a case tells what it answered, and what its neighbours have that it lacks', async ({
	page
}) => {
	await open(page, '/area/38402/', { map: false });
	const answers = page.locator('#answers');
	await expect(answers).toContainText('11項目のうち、9項目が「実施」です');
	await expect(answers.getByRole('listitem').filter({ hasText: 'CIOの任命' })).toContainText('未実施');
	await expect(answers).toContainText('「自治体DXの取組に関するダッシュボード」（2024年7月12日）');
	const masaki = page.locator('#neighbours').getByRole('listitem').filter({ hasText: '松前町' });
	await expect(masaki).toContainText('公式の取組 7 / 10');
	await expect(masaki).toContainText('選択中の自治体が未実施の取組: CIOの任命、CIO補佐官の任命');
});

test('links to sites are those of the municipality in view, the page’s own and any that is chosen', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await open(page, '/area/38402/', { map: false });
	const site = page.locator('#ask').getByRole('link', { name: '公式サイト' });
	await expect(site).toHaveAttribute('href', /tobe/);
	await expect(site).toHaveAttribute('title', /tobe/);
	// What the page brought is enough for the page.
	expect(asked.filter((path) => path.endsWith('links.json'))).toEqual([]);
	await page
		.locator('#neighbours')
		.getByRole('link', { name: /松前町/ })
		.click();
	await expect(site).toHaveAttribute('href', /masaki/);
});

test('a tile map has a square for each prefecture; one that is chosen is marked, and the tiles stay', async ({
	page
}) => {
	await open(page, '/', { map: false });
	await page.getByRole('link', { name: 'タイル地図にする' }).click();
	const map = page.locator('svg[data-map="svg"]');
	await expect(map.locator('a[data-code]')).toHaveCount(47);
	const sides = await map
		.locator('a[data-code] path')
		.evaluateAll((paths) =>
			paths.flatMap((path) => [path.getBoundingClientRect()].map(({ width, height }) => width - height))
		);
	for (const difference of sides) expect(Math.abs(difference)).toBeLessThan(1);
	await map.getByRole('link', { name: /^愛媛県/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('愛媛県');
	await expect(map.locator('a[data-code]')).toHaveCount(47);
	await expect(map.locator('path.selected')).toHaveCount(1);
	await page.getByRole('link', { name: '実際の形の地図に戻す' }).click();
	await expect(page).not.toHaveURL(/draw=/);
	await test.step('the open legend of no measure lies over one', async () => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await open(page, '/?draw=tiles', { map: false });
		const measure = page.locator('.measure select');
		const between = (): Promise<number> =>
			page.evaluate(() => {
				const tiles = document.querySelectorAll('svg[data-map="svg"] a[data-code] path');
				const left = Math.min(...[...tiles].map((each) => each.getBoundingClientRect().left));
				return left - (document.querySelector('.legend')?.getBoundingClientRect().right ?? Infinity);
			});
		await expect.poll(between).toBeGreaterThan(0);
		const ids = await measure
			.locator('option')
			.evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
		// One of municipalities alone has no tiles.
		for (const id of ids) {
			await measure.selectOption(id);
			expect(await between(), id).toBeGreaterThan(0);
		}
		await page.setViewportSize({ width: 1366, height: 850 });
		await expect.poll(between).toBeGreaterThan(0);
	});
});
