import type { Locator, Page } from '@playwright/test';
import { NUMBER_SIZE } from '../../src/lib/map/scene/partner-places';
import { expect, mapReady, open, test, withoutWebgl } from './atlas';

const rows = (page: Page): Locator => page.locator('aside li[id^="partner-"]');
const row = (page: Page, name: string): Locator =>
	rows(page).filter({ has: page.getByRole('heading', { name }) });
/** Opens what is asked, which is folded into one row. */
const openQuestions = (page: Page): Promise<void> => page.getByText('探す条件').click();
const numbers = (page: Page): Locator =>
	page.getByRole('group', { name: '連携先の候補' }).getByRole('button');

/** How many candidates are listed, once there are any. */
async function countRows(page: Page): Promise<number> {
	await expect(rows(page).first()).toBeAttached();
	return rows(page).count();
}

test('one click in a municipality’s panel leads to a shortlist with a reason on each row', async ({
	page
}) => {
	await open(page, '/area/38202/', { map: false });
	await page.getByRole('link', { name: '連携先を探す' }).click();
	await expect(page).toHaveURL(/\/area\/38202\/\?finder=on/);
	await expect(row(page, '西条市')).toContainText('18 kmにわたって境界を接し');
	await expect(row(page, '西条市')).toContainText('人口はこちらの69%');
	await expect(row(page, '愛媛県')).toContainText('都道府県の取組');
	await expect(row(page, '愛媛県').getByRole('link', { name: '089-912-2280' }).first()).toHaveAttribute(
		'href',
		'tel:0899122280'
	);
	for (const each of await rows(page).all())
		await expect(each).toContainText(
			/(事例が\d+件あります|事例が\d+件あり、.*実施（公式）です|実施（公式）です)。/
		);
	await expect(page.getByText(/役所間の距離が60\skm以内の自治体.*から探しました。/)).toBeVisible();
	await openQuestions(page);
	await page.getByRole('button', { name: 'テーマを問わない' }).click();
	await expect(page).toHaveURL(/want=any/);
	await expect(row(page, '東広島市')).toContainText('広島県');
});

test('what is asked stands in the address: reload and back keep it', async ({ page }) => {
	await open(page, '/area/38202/?finder=on', { map: false });
	await expect(rows(page).first()).toBeVisible();
	const before = await rows(page).getByRole('heading').allInnerTexts();
	await openQuestions(page);
	await page.getByRole('button', { name: '推進体制・人材' }).click();
	await expect(page).toHaveURL(/want=organisation/);
	await expect.poll(() => rows(page).getByRole('heading').allInnerTexts()).not.toEqual(before);
	await expect(rows(page).first()).toContainText('選んだテーマ');
	await page.getByText('経験重視').click();
	await expect(page).toHaveURL(/weigh=experienced/);
	const names = await rows(page).getByRole('heading').allInnerTexts();
	await page.reload();
	await expect(rows(page).getByRole('heading')).toHaveText(names.map((name) => name.replace(/\s+/g, ' ')));
	await openQuestions(page);
	await expect(page.getByRole('radio', { name: '経験重視' })).toBeChecked();
	await page.goBack();
	await page.goBack();
	await expect.poll(() => rows(page).getByRole('heading').allInnerTexts()).toEqual(before);
});

test('results come first, and what is ticked above them moves nothing', async ({ page }) => {
	await open(page, '/area/38202/?finder=on', { map: false });
	// Our own name is read over the lines, and lies under none of the numbers.
	const covering = (): Promise<readonly string[]> =>
		page.locator('svg[data-map="svg"]').evaluate((map) => {
			const name = [...map.querySelectorAll('.names text')].find((text) => text.textContent === '今治市');
			if (!name || !map.querySelector('.numbers > g')) return ['not yet'];
			const at = name.getBoundingClientRect();
			return [...map.querySelectorAll('.partner-lines > *, .numbers > g')]
				.filter((mark) => {
					const { left, right, top, bottom } = mark.getBoundingClientRect();
					const meets = left < at.right && at.left < right && top < at.bottom && at.top < bottom;
					const isAbove = name.compareDocumentPosition(mark) === Node.DOCUMENT_POSITION_FOLLOWING;
					return meets && isAbove;
				})
				.map((mark) => mark.outerHTML.slice(0, 80));
		});
	await expect.poll(covering).toEqual([]);
	await expect(rows(page).first()).toBeInViewport();
	await openQuestions(page);
	await page.getByRole('button', { name: '細かいテーマ' }).click();
	/** Where everything that can be pressed is, and where the list begins. */
	const places = (): Promise<string> =>
		page.locator('aside').evaluate((panel) =>
			[...panel.querySelectorAll('details:first-of-type :is(label, button, select), #partners-title')]
				.map((each) => each.getBoundingClientRect())
				.map(({ left, top, width }) => `${left} ${top} ${width}`)
				.join()
		);
	const box = page.getByRole('checkbox', { name: 'キャッシュレス' });
	await expect(box).toBeChecked();
	for (const name of [
		'キャッシュレス',
		'マイナンバーカード',
		'テレワーク・働き方',
		'同じ類似団体は、全国から加える'
	]) {
		const each = page.getByRole('checkbox', { name });
		await each.scrollIntoViewIfNeeded();
		const [before, was] = [await places(), page.url()];
		await each.click();
		await expect(page).not.toHaveURL(was);
		expect((await places()) === before, name).toBe(true);
	}
	await expect(box).not.toBeChecked();
});

test('what our town lacks is asked at first, and each row tells a case from an official answer', async ({
	page
}) => {
	await open(page, '/area/32528/?finder=on', { map: false });
	await expect(rows(page).first()).toContainText('自分の自治体で未実施の');
	await expect(page.locator('aside summary').first()).toContainText(/自分の自治体で未実施の\d+テーマ/);
	const official = rows(page)
		.filter({ has: page.getByText('実施（公式）', { exact: true }) })
		.first();
	await expect(official).toContainText(/デジタル庁「自治体DXの取組に関するダッシュボード」（2024年7月12日）/);
	await open(page, '/area/38202/?finder=on', { map: false });
	await expect(row(page, '西条市').getByText('事例あり', { exact: true }).first()).toBeVisible();
});

test('where official answers cannot be had, cases alone are looked through, and it says so', async ({
	page
}) => {
	await page.route('**/data/indicators.json', (route) => route.abort());
	await open(page, '/area/38202/?finder=on', { map: false });
	await expect(
		page.getByText('公式の回答を読み込めなかったため、収録事例だけで探しています。')
	).toBeVisible();
	await expect(row(page, '西条市')).toContainText(/事例が\d+件あります。/);
	await page.unroute('**/data/indicators.json');
	await page
		.getByRole('region', { name: '地域の事例' })
		.getByRole('button', { name: 'もう一度読み込む' })
		.click();
	await expect(page.getByText('収録事例だけで探しています')).toHaveCount(0);
});

test('a weight is set by keyboard, and each row shows how its score adds up', async ({ page }) => {
	await open(page, '/area/38202/?finder=on', { map: false });
	await openQuestions(page);
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

test('a row marks its number on the map, and a number its row', { tag: '@webgl' }, async ({ page }) => {
	await open(page, '/area/38202/?finder=on&want=any');
	const number = numbers(page).filter({ hasText: '1' }).first();
	await expect(numbers(page)).toHaveCount(await countRows(page));
	await rows(page).first().hover();
	await expect(number).toHaveClass(/hot/);
	await rows(page).nth(4).hover();
	await expect(number).not.toHaveClass(/hot/);
	await number.locator('rect').hover();
	await expect(rows(page).first()).toHaveClass(/marked/);
	await number.locator('rect').click();
	await expect(rows(page).first()).toBeFocused();
});

test('a shortlist with nobody near says so, lists the nearest, and is widened one step at a time', async ({
	page
}) => {
	await open(page, '/area/01511/?finder=on&want=co-creation/academia&reach=border&alike=off&alikeby=size', {
		map: false
	});
	await expect(page.getByText('近さの範囲に、当てはまる自治体は見つかりませんでした')).toBeVisible();
	await expect(page.getByText('取組がないという意味ではありません').first()).toBeVisible();
	await expect(rows(page)).toHaveCount(3);
	for (const each of await rows(page).all()) await expect(each).toContainText(/\d+\skm離れたところにあって/);
	await expect(page.getByRole('status').filter({ hasText: '候補は3自治体です' })).toBeAttached();
	await expect(page.getByRole('button', { name: /^60\skm以内まで/ })).toHaveCount(0);
	const step = page.getByRole('button', { name: /^人口が3倍以内の自治体を全国から/ });
	const added = Number(/＋(\d+)自治体/.exec(await step.innerText())?.[1]);
	expect(added).toBeGreaterThan(0);
	await step.click();
	await expect(page).toHaveURL(/ratio=3/);
	// Two of them are among the nearest, and come in by what is asked now.
	await expect(rows(page).filter({ hasText: '範囲の外' })).toHaveCount(1);
	await expect(rows(page)).toHaveCount(added + 1);
	await expect(page.getByText(/人口が3倍以内の全国の自治体、北海道から探しました/)).toBeVisible();
});

test('an island is told who across the sea is nearest and has done it', async ({ page }) => {
	await open(page, '/area/46505/?finder=on&reach=border&alike=off', { map: false });
	await expect(page.getByText('海を隔てて近い順に取組のある3自治体、鹿児島県から探しました。')).toBeVisible();
	await expect(rows(page)).toHaveCount(3);
	for (const each of await rows(page).all()) await expect(each).toContainText(/海を隔てて\d+\skmと/);
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
	await openQuestions(page);
	await expect(page.getByRole('radio', { name: '近さ重視', exact: true })).toBeChecked();
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
	await expect(row(page, 'Saijo City')).toContainText('Shares 18 km of border; 69% of your population');
	await page.getByText('Search settings').click();
	await expect(page.getByRole('button', { name: 'Adjust weights' })).toBeVisible();
});

test('without WebGL the SVG map has the rings, the lines and the numbers', async ({ page }) => {
	await withoutWebgl(page);
	await open(page, '/area/38202/?finder=on', { map: false });
	const map = page.locator('svg[data-map="svg"]');
	await expect(map.locator('.ring-1')).toHaveCount(3);
	await expect(map.locator('.partner-lines .line')).toHaveCount(await countRows(page));
	await row(page, '西条市').hover();
	await expect(map.locator('.partner-lines .hot')).toHaveCount(1);
	await expect(map.locator('.number-mark.hot text')).toHaveCSS('stroke', 'none');
	await numbers(page).first().focus();
	await page.keyboard.press('Enter');
	await expect(rows(page).first()).toBeFocused();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test(
		'the shortlist is reached, nothing is cut off, and a number leads to its row',
		{ tag: '@webgl' },
		async ({ page }) => {
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
			const marks = page.getByRole('group', { name: '連携先の候補' });
			await expect(marks.getByRole('button')).toHaveCount(await countRows(page));
			const legend = await page.locator('.legend').first().boundingBox();
			const below = (legend?.y ?? 0) + (legend?.height ?? Infinity);
			for (const box of await Promise.all(
				(await marks.getByRole('button').all()).map((mark) => mark.boundingBox())
			))
				expect((box?.y ?? 0) + (box?.height ?? 0) / 2 - NUMBER_SIZE / 2).toBeGreaterThan(below);
			await marks.getByRole('button', { name: /西条市/ }).tap();
			await expect(row(page, '西条市')).toBeFocused();
			await expect(row(page, '西条市')).toBeInViewport();
		}
	);
});
