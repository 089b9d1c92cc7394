import type { Frontier } from '../../src/lib/measures/frontier';
import { expect, open, test } from './atlas';
import { frontier, published } from './published';

const legend = '.legend .classes li';
/** How many municipalities a frontier has such a value at, as the legend writes it. */
const areasWith = (of: Frontier, has: (value: ReturnType<Frontier['valueOf']>) => boolean): string =>
	`${published()
		.dataset.municipalities.filter((area) => has(of.valueOf(area)))
		.length.toLocaleString('ja-JP')}地域`;
const areasBeside = (of: Frontier, from: number, to: number): string =>
	areasWith(of, (value) => typeof value === 'number' && value >= from && value <= to);
/** The municipalities of a prefecture's frontier, most neighbours first. */
const frontierIn = (prefecture: string, kind: 'true' | 'possible', of = frontier()) =>
	of.areas.filter((each) => each.kind === kind && each.area.code.startsWith(prefecture));

test('the frontier is chosen in the bar and tells its classes apart', async ({ page }) => {
	await open(page, '/?level=municipality', { map: false });
	await page.getByLabel('塗り分け').selectOption('frontier');
	await expect(page).toHaveURL(/measure=frontier/);
	const all = frontier();
	for (const [label, count] of [
		['4自治体以上と隣接', areasBeside(all, 4, Infinity)],
		['2〜3自治体と隣接', areasBeside(all, 2, 3)],
		['1自治体と隣接', areasBeside(all, 1, 1)],
		['可能性（不明）', areasWith(all, (value) => value === 'unknown')],
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
	const has = page.locator(legend).filter({ hasText: '事例か実施の回答あり' });
	const counted = areasWith(frontier('services/cashless'), (value) => value === 'covered');
	await expect(has).toContainText(counted);
	await page.reload();
	await expect(has).toContainText(counted);
	await expect(section.getByLabel('テーマ')).toHaveValue('services/cashless');
});

test('a prefecture lists its own frontier with the neighbours that have a case', async ({ page }) => {
	await open(page, '/area/38/', { map: false });
	const [sure, possible] = [frontierIn('38', 'true'), frontierIn('38', 'possible')];
	await expect(
		page.getByRole('link', {
			name: `横展開の候補の市町: ${String(sure.length)}（ほかに可能性${String(possible.length)}）`
		})
	).toBeVisible();
	const section = page.locator('#frontier');
	await expect(section).toContainText('愛媛県の20市町のうち、');
	const first = section.getByRole('listitem').first();
	await expect(first).toContainText(`未実施（公式） ${String(sure[0]?.beside.length)}自治体と隣接`);
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
	const most = frontier().areas[0]?.beside.length ?? NaN;
	await expect(first).toContainText(`隣の${String(most)}自治体に取組`);
	const beside = first.locator('.beside a');
	await expect(beside).toHaveCount(most);
	const name = (await beside.first().textContent()) ?? '';
	await beside.first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test('by prefecture the frontier is counted', async ({ page }) => {
	await open(page, '/?measure=frontier', { map: false });
	await expect(page.locator('#frontier').getByRole('listitem')).toHaveCount(6);
	await page.getByRole('button', { name: '表', exact: true }).click();
	await expect(page.locator('tbody tr').filter({ hasText: '愛媛県' })).toContainText(
		`横展開の候補の市区町村: ${String(frontierIn('38', 'true').length)}`
	);
});

test('candidates that answered “not done” and possible ones are counted apart', async ({ page }) => {
	await open(page, '/?level=municipality&measure=frontier&theme=co-creation/open-data', { map: false });
	const openData = frontier('co-creation/open-data');
	for (const [label, count] of [
		['4自治体以上と隣接', areasBeside(openData, 4, Infinity)],
		['可能性（不明）', areasWith(openData, (value) => value === 'unknown')],
		['事例か実施の回答あり', areasWith(openData, (value) => value === 'covered')]
	] as const)
		await expect(page.locator(legend).filter({ hasText: label })).toContainText(count);
	await open(page, '/area/38/?measure=frontier&theme=co-creation/open-data', { map: false });
	const sure = frontierIn('38', 'true', openData).length;
	const possible = frontierIn('38', 'possible', openData).length;
	await expect(page.locator('#frontier')).toContainText(
		`候補（未実施）は${String(sure)}、可能性（不明）は${String(possible)}市町です`
	);
});

test(
	'the map says of an area how many of its neighbours have a case',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/area/38/?measure=frontier');
		const named = page.locator('.gl-links a').filter({ hasText: '東温市' });
		await expect(named).toContainText('可能性（不明）');
		const candidate = page.locator('.gl-links a').filter({ hasText: '西予市' });
		await expect(candidate).toContainText(`隣の${String(frontier().of('38214')?.beside.length)}自治体に取組`);
	}
);
