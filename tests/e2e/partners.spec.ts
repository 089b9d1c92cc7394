import type { Locator, Page } from '@playwright/test';
import { expect, mapReady, open, test, withoutWebgl } from './atlas';

const rows = (page: Page): Locator => page.locator('aside li[id^="partner-"]');
const row = (page: Page, name: string): Locator =>
	rows(page).filter({ has: page.getByRole('heading', { name }) });
const numbers = (page: Page): Locator =>
	page.getByRole('group', { name: '連携先の候補' }).getByRole('button');

test('one click in a municipality’s panel leads to a shortlist with a reason on each row', async ({
	page
}) => {
	await open(page, '/area/38202/', { map: false });
	await page.getByRole('link', { name: '連携先を探す' }).click();
	await expect(page).toHaveURL(/\/area\/38202\/\?finder=on/);
	await expect(row(page, '西条市')).toContainText('16 kmにわたって境界を接し');
	await expect(row(page, '西条市')).toContainText('人口はこちらの69%');
	await expect(row(page, '福山市')).toContainText('広島県');
	await expect(row(page, '愛媛県')).toContainText('都道府県の取組');
	await expect(row(page, '愛媛県').getByRole('link', { name: '089-912-2280' })).toHaveAttribute(
		'href',
		'tel:0899122280'
	);
	for (const each of await rows(page).all()) await expect(each).toContainText(/事例が\d+件あります。/);
	await expect(page.getByText(/役所間の距離が60 km以内の自治体.*から探しました。/)).toBeVisible();
});

test('what is asked stands in the address: reload and back keep it', async ({ page }) => {
	await open(page, '/area/38202/?finder=on', { map: false });
	await expect(rows(page).first()).toBeVisible();
	const before = await rows(page).count();
	await page.getByRole('button', { name: '推進体制・人材' }).click();
	await expect(page).toHaveURL(/want=organisation/);
	await expect(rows(page)).not.toHaveCount(before);
	await expect(rows(page).first()).toContainText('選んだテーマの事例が');
	await page.getByText('経験重視').click();
	await expect(page).toHaveURL(/weigh=experienced/);
	const names = await rows(page).getByRole('heading').allInnerTexts();
	await page.reload();
	await expect(rows(page).getByRole('heading')).toHaveText(names.map((name) => name.replace(/\s+/g, ' ')));
	await expect(page.getByRole('radio', { name: '経験重視' })).toBeChecked();
	await page.goBack();
	await page.goBack();
	await expect(rows(page)).toHaveCount(before);
});

test('a weight is set by keyboard, and each row shows how its score adds up', async ({ page }) => {
	await open(page, '/area/38202/?finder=on', { map: false });
	await page.getByRole('button', { name: '重みを調整' }).click();
	const slider = page.getByRole('slider', { name: '似ていること' });
	await slider.focus();
	for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/weigh=5,5,0/);
	const first = rows(page).first();
	await first.getByText('点数の内訳').first().click();
	const table = first.getByRole('table', { name: '点数の内訳' });
	const cell = async (name: string, column: number): Promise<number> =>
		Number(await table.getByRole('row', { name }).getByRole('cell').nth(column).innerText());
	const mean = (5 * (await cell('近さ', 0)) + 5 * (await cell('経験', 0))) / 10;
	expect(await cell('似ていること', 1)).toBe(0);
	expect(Math.abs((await cell('点数', 0)) - mean)).toBeLessThanOrEqual(0.011);
});

test('a row marks its number on the map, and a number its row', async ({ page }) => {
	await open(page, '/area/38202/?finder=on');
	const number = numbers(page).filter({ hasText: '1' }).first();
	await expect(numbers(page)).toHaveCount(await rows(page).count());
	await rows(page).first().hover();
	await expect(number).toHaveClass(/marked/);
	await row(page, '弘前市').hover();
	await expect(number).not.toHaveClass(/marked/);
	await number.locator('rect').hover();
	await expect(rows(page).first()).toHaveClass(/marked/);
	await number.locator('rect').click();
	await expect(rows(page).first()).toBeFocused();
});

test('a shortlist with nobody says so and is widened one step at a time', async ({ page }) => {
	await open(page, '/area/01511/?finder=on&want=services/apps&reach=border&alike=off', { map: false });
	await expect(page.getByText('選んだテーマの収録事例がある自治体はありません')).toBeVisible();
	await expect(page.getByText('取組がないという意味ではありません').first()).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: '候補は見つかりませんでした' })).toBeAttached();
	const step = page.getByRole('button', { name: /^人口が3倍以内の自治体を全国から/ });
	await expect(step).toContainText('1団体');
	await expect(page.getByRole('button', { name: /^60 km以内まで/ })).toContainText('増えません');
	await step.click();
	await expect(page).toHaveURL(/ratio=3/);
	await expect(rows(page)).toHaveCount(1);
	await expect(page.getByRole('status').filter({ hasText: '候補は1団体です' })).toBeAttached();
	await expect(page.getByText(/人口が3倍以内の全国の自治体から探しました/)).toBeVisible();
});

test('an island is told who across the sea is nearest and has done it', async ({ page }) => {
	await open(page, '/area/46505/?finder=on&reach=border&alike=off', { map: false });
	await expect(page.getByText('海を隔てて近い順に事例のある3自治体から探しました。')).toBeVisible();
	await expect(rows(page)).toHaveCount(3);
	for (const each of await rows(page).all()) await expect(each).toContainText(/海を隔てて\d+ kmと/);
});

test('a candidate’s case opens, and back leads to the shortlist', async ({ page }) => {
	await open(page, '/area/38202/?finder=on', { map: false });
	await row(page, '西条市').getByRole('link', { name: 'ICT教育の推進' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('西条市');
	await expect(page).toHaveURL(/case=/);
	await page.goBack();
	await expect(rows(page).first()).toBeVisible();
});

test('what the address asks in vain is told, and the rest stands', async ({ page }) => {
	await open(page, '/area/38202/?finder=on&want=drones&reach=7&weigh=near', { map: false });
	await expect(page.getByText('「drones」というテーマはない')).toBeVisible();
	await expect(page.getByText('「reach=7」は読み取れない')).toBeVisible();
	await expect(page.getByRole('radio', { name: '近さ重視' })).toBeChecked();
	await expect(rows(page).first()).toBeVisible();
});

test('Escape leaves the shortlist for the cases', async ({ page }) => {
	await open(page, '/area/38202/?finder=on', { map: false });
	await expect(rows(page).first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/finder=on/);
	await expect(page.getByRole('heading', { name: '隣り合う自治体' })).toBeVisible();
});

test('in English the same rows say the same', async ({ page }) => {
	await open(page, '/area/38202/?finder=on&lang=en', { map: false });
	await expect(row(page, 'Saijo City')).toContainText('Shares 16 km of border; of similar size');
	await expect(page.getByRole('button', { name: 'Adjust weights' })).toBeVisible();
});

test('without WebGL the SVG map has the rings, the lines and the numbers', async ({ page }) => {
	await withoutWebgl(page);
	await open(page, '/area/38202/?finder=on', { map: false });
	const map = page.locator('svg[data-map="svg"]');
	await expect(map.locator('.ring-1')).toHaveCount(4);
	await expect(map.locator('.partner-lines .line')).toHaveCount(await rows(page).count());
	await row(page, '西条市').hover();
	await expect(map.locator('.partner-lines .hot')).toHaveCount(1);
	await numbers(page).first().focus();
	await page.keyboard.press('Enter');
	await expect(rows(page).first()).toBeFocused();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the shortlist is reached, nothing is cut off, and a number leads to its row', async ({ page }) => {
		await open(page, '/area/38202/', { map: false });
		await page.getByRole('link', { name: '連携先を探す' }).tap();
		await expect(rows(page).first()).toBeAttached();
		await mapReady(page);
		const wide = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('aside *')]
				.filter((each) => !each.closest('.visually-hidden, svg, [hidden]') && each.checkVisibility())
				.filter((each) => {
					const { left, right, width } = each.getBoundingClientRect();
					return width > 0 && (right > window.innerWidth + 1 || left < -1);
				})
				.map((each) => each.outerHTML.slice(0, 120))
		);
		expect(wide).toEqual([]);
		await numbers(page).first().tap();
		await expect(rows(page).first()).toBeFocused();
		await expect(rows(page).first()).toBeInViewport();
	});
});
