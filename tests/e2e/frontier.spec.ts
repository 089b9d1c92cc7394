import { expect, open, test } from './atlas';

const legend = '.legend .classes li';

test('the frontier is chosen in the bar and tells its classes apart', async ({ page }) => {
	await open(page, '/?level=municipality', { map: false });
	await page.getByLabel('塗り分け').selectOption('frontier');
	await expect(page).toHaveURL(/measure=frontier/);
	for (const [label, count] of [
		['3自治体以上と隣接', '0地域'],
		['2自治体と隣接', '18地域'],
		['1自治体と隣接', '211地域'],
		['事例あり', '38地域'],
		['未収録', '1,474地域']
	] as const) {
		await expect(page.locator(legend).filter({ hasText: label })).toContainText(count);
	}
});

test('a theme changes the frontier and stays after a reload', async ({ page }) => {
	await open(page, '/?level=municipality&measure=frontier', { map: false });
	const section = page.locator('#frontier');
	await section.getByLabel('テーマ').selectOption('services/cashless');
	await expect(page).toHaveURL(/theme=services\/cashless/);
	await expect(page.locator(legend).filter({ hasText: '事例あり' })).toContainText('3地域');
	await page.reload();
	await expect(page.locator(legend).filter({ hasText: '事例あり' })).toContainText('3地域');
	await expect(section.getByLabel('テーマ')).toHaveValue('services/cashless');
});

test('a prefecture lists its own frontier with the neighbours that have a case', async ({ page }) => {
	await open(page, '/area/38/', { map: false });
	await expect(page.getByRole('link', { name: '波及の最前線にある市区町村: 4' })).toBeVisible();
	const section = page.locator('#frontier');
	await expect(section).toContainText('愛媛県の20市区町村のうち、');
	const first = section.getByRole('listitem').first();
	await expect(first).toContainText('2自治体と隣接');
	await section.getByRole('link', { name: '東温市' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('東温市');
	await expect(page.getByText('この自治体は波及の最前線にあります')).toContainText('今治市');
});

test('the table of the frontier names and links the neighbours, most first', async ({ page }) => {
	await open(page, '/area/38/', { map: false });
	await page.locator('#frontier').getByRole('link', { name: '表で見る' }).click();
	await expect(page).toHaveURL(/show=table/);
	await expect(page.getByRole('columnheader', { name: '事例のある隣の自治体' })).toBeVisible();
	const first = page.locator('tbody tr').first();
	await expect(first).toContainText('事例のある2自治体と隣接');
	const beside = first.locator('.beside a');
	await expect(beside).toHaveCount(2);
	const name = (await beside.first().textContent()) ?? '';
	await beside.first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test('by prefecture the frontier is counted', async ({ page }) => {
	await open(page, '/?measure=frontier', { map: false });
	await expect(page.locator('#frontier').getByRole('listitem')).toHaveCount(6);
	await page.getByRole('button', { name: '表', exact: true }).click();
	await expect(page.locator('tbody tr').filter({ hasText: '愛媛県' })).toContainText(
		'波及の最前線にある市区町村: 4'
	);
});

test('the map says of an area how many of its neighbours have a case', async ({ page }) => {
	await open(page, '/area/38/?measure=frontier');
	const named = page.locator('.gl-links a').filter({ hasText: '東温市' });
	await expect(named).toContainText('最前線: 事例のある2自治体と隣接');
});
