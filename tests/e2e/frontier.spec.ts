import { expect, open, test } from './atlas';

const legend = '.legend .classes li';

test('the frontier is chosen in the bar and tells its classes apart', async ({ page }) => {
	await open(page, '/?level=municipality', { map: false });
	await page.getByLabel('塗り分け').selectOption('frontier');
	await expect(page).toHaveURL(/measure=frontier/);
	for (const [label, count] of [
		['4自治体以上と隣接', '742地域'],
		['2〜3自治体と隣接', '468地域'],
		['1自治体と隣接', '76地域'],
		['可能性（不明）', '125地域'],
		['対象外', '6地域']
	] as const) {
		await expect(page.locator(legend).filter({ hasText: label })).toContainText(count);
	}
});

test('a theme changes the frontier and stays after a reload', async ({ page }) => {
	await open(page, '/?level=municipality&measure=frontier', { map: false });
	const section = page.locator('#frontier');
	await section.getByLabel('テーマ').selectOption('services/cashless');
	await expect(page).toHaveURL(/theme=services\/cashless/);
	await expect(page.locator(legend).filter({ hasText: '事例か実施の回答あり' })).toContainText('3地域');
	await page.reload();
	await expect(page.locator(legend).filter({ hasText: '事例か実施の回答あり' })).toContainText('3地域');
	await expect(section.getByLabel('テーマ')).toHaveValue('services/cashless');
});

test('a prefecture lists its own frontier with the neighbours that have a case', async ({ page }) => {
	await open(page, '/area/38/', { map: false });
	await expect(page.getByRole('link', { name: '横展開の候補の市町: 7（ほかに可能性6）' })).toBeVisible();
	const section = page.locator('#frontier');
	await expect(section).toContainText('愛媛県の20市町のうち、');
	const first = section.getByRole('listitem').first();
	await expect(first).toContainText('未実施（公式） 6自治体と隣接');
	await section.getByRole('button', { name: /^ほか/ }).click();
	await section.getByRole('link', { name: '東温市' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('東温市');
	await expect(page.getByText('この自治体は横展開の候補になる可能性があります')).toContainText('今治市');
});

test('the table of the frontier names and links the neighbours, most first', async ({ page }) => {
	await open(page, '/area/38/', { map: false });
	await page.locator('#frontier').getByRole('link', { name: '表で見る' }).click();
	await expect(page).toHaveURL(/show=table/);
	await expect(page.getByRole('columnheader', { name: '取組のある隣の自治体' })).toBeVisible();
	const first = page.locator('tbody tr').first();
	await expect(first).toContainText('隣の14自治体に取組');
	const beside = first.locator('.beside a');
	await expect(beside).toHaveCount(14);
	const name = (await beside.first().textContent()) ?? '';
	await beside.first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test('by prefecture the frontier is counted', async ({ page }) => {
	await open(page, '/?measure=frontier', { map: false });
	await expect(page.locator('#frontier').getByRole('listitem')).toHaveCount(6);
	await page.getByRole('button', { name: '表', exact: true }).click();
	await expect(page.locator('tbody tr').filter({ hasText: '愛媛県' })).toContainText(
		'横展開の候補の市区町村: 7'
	);
});

test('candidates that answered “not done” and possible ones are counted apart', async ({ page }) => {
	await open(page, '/?level=municipality&measure=frontier&theme=co-creation/open-data', { map: false });
	for (const [label, count] of [
		['4自治体以上と隣接', '68地域'],
		['可能性（不明）', '306地域'],
		['事例か実施の回答あり', '1,185地域']
	] as const)
		await expect(page.locator(legend).filter({ hasText: label })).toContainText(count);
	await open(page, '/area/38/?measure=frontier&theme=co-creation/open-data', { map: false });
	await expect(page.locator('#frontier')).toContainText('候補（未実施）は0、可能性（不明）は4市区町村です');
});

test(
	'the map says of an area how many of its neighbours have a case',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/area/38/?measure=frontier');
		const named = page.locator('.gl-links a').filter({ hasText: '東温市' });
		await expect(named).toContainText('可能性（不明）');
		const candidate = page.locator('.gl-links a').filter({ hasText: '西予市' });
		await expect(candidate).toContainText('隣の6自治体に取組');
	}
);
