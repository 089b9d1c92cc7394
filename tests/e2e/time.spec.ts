/** A measure with figures at several dates: moved through, played, its change, and what is shown where they fail. */
import { readFile } from 'node:fs/promises';
import { expect, open, test, violationsOn } from './atlas';
import type { Page } from '@playwright/test';

const CARDS = '/?level=municipality&measure=card-issued';
const OPEN_DATA_CHANGE = '/?level=municipality&measure=open-data&at=2024-10&from=2020-11';

const slider = (page: Page) => page.getByRole('slider', { name: '表示する時点' });
const heading = (page: Page) => page.locator('.legend .heading');
const timeOf = (page: Page) => new URL(page.url()).searchParams.get('at');
/** What the legend says of its classes, without the number of areas in each. */
const classes = (page: Page) => page.locator('.legend .classes .label').allTextContents();

test('a measure with dates offers to move through them, from the newest on', async ({ page }) => {
	await open(page, CARDS, { map: false });
	await expect(slider(page)).toHaveCount(0);
	await page.getByRole('button', { name: '時点を動かす' }).click();
	await expect(page).toHaveURL(/[?&]at=2022-12-31/);
	await expect(slider(page)).toHaveAttribute('aria-valuetext', '2022年12月31日');
	await expect(heading(page)).toContainText('（2022年12月31日）');
	await page.goBack();
	await expect(page).not.toHaveURL(/[?&]at=/);
	await expect(slider(page)).toHaveCount(0);
});

test('a measure without dates has no slider', async ({ page }) => {
	await open(page, '/?level=municipality&measure=population', { map: false });
	await expect(page.locator('.legend .classes .label').first()).toBeVisible();
	await expect(page.getByRole('button', { name: '時点を動かす' })).toHaveCount(0);
});

test('the keyboard moves the date, which is in the address, and Back leaves all of it', async ({ page }) => {
	await open(page, CARDS, { map: false });
	await page.getByRole('button', { name: '時点を動かす' }).click();
	await slider(page).focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/[?&]at=2022-11-30/);
	const later = page.getByRole('button', { name: '次の時点' });
	await later.press('Enter');
	await expect(later).toBeDisabled();
	await expect(later).toBeFocused();
	await slider(page).press('Home');
	await expect(page).toHaveURL(/[?&]at=2017-03-08/);
	await expect(page.getByRole('button', { name: '前の時点' })).toBeDisabled();
	await later.press('Enter');
	await expect(page).toHaveURL(/[?&]at=2017-05-15/);
	await expect(heading(page)).toContainText('（2017年5月15日）');
	await page.reload();
	await expect(slider(page)).toHaveAttribute('aria-valuetext', '2017年5月15日');
	await page.goBack();
	await expect(page).not.toHaveURL(/[?&]at=/);
});

test('card issuing plays from light to dark with one legend, and stops at its end', async ({ page }) => {
	test.setTimeout(120_000);
	await open(page, `${CARDS}&at=2022-08-31`, { map: false });
	await expect(slider(page)).toBeVisible();
	const said = await classes(page);
	await page.getByRole('button', { name: '再生' }).click();
	await expect.poll(() => timeOf(page), { timeout: 30_000 }).toBe('2022-12-31');
	await expect(page.getByRole('button', { name: '再生' })).toBeVisible();
	expect(await classes(page)).toEqual(said);
	const darkest = page.locator('.legend .classes li').first().locator('.areas');
	const lightest = page.locator('.legend .classes li').nth(4).locator('.areas');
	const areas = async (of: typeof darkest) => Number((await of.textContent())?.replace(/\D/g, '') ?? NaN);
	expect(await areas(darkest)).toBeGreaterThan(1000);
	// From the start again.
	await page.getByRole('button', { name: '再生' }).click();
	await expect(slider(page)).toHaveAttribute('aria-valuetext', '2017年3月8日');
	expect(await areas(lightest)).toBeGreaterThan(1500);
	await expect(slider(page)).not.toHaveAttribute('aria-valuetext', '2017年3月8日');
	// Whoever does something else looks at what is there.
	await page.locator('aside h1').first().click();
	await expect(page.getByRole('button', { name: '再生' })).toBeVisible();
	// The address says where it has come to rest.
	await expect.poll(() => timeOf(page)).toMatch(/^2017-/);
});

test('nothing moves by itself for who wants less motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, `${CARDS}&at=2019-04-01`, { map: false });
	// Not even for a moment: a transition for each property of each area would take longer than the change.
	const transitions = await page.evaluateHandle(() => {
		const seen: string[] = [];
		addEventListener('transitionrun', ({ propertyName }) => seen.push(propertyName));
		return seen;
	});
	await page.getByRole('button', { name: '1つ進める' }).click();
	await expect.poll(() => timeOf(page)).toBe('2019-07-01');
	await page.waitForTimeout(1500);
	expect(timeOf(page)).toBe('2019-07-01');
	expect(await transitions.jsonValue()).toEqual([]);
});

test('the change of open data is mapped, ranked, in the table, and saved as CSV', async ({ page }) => {
	await open(page, OPEN_DATA_CHANGE, { map: false });
	await expect(heading(page)).toHaveText(/オープンデータの取組の変化（2020年11月→2024年10月）/);
	const began = page.getByRole('button', { name: /^未実施から実施へ/ });
	await expect(began).toContainText('419');
	await expect(page.locator('.legend .note').first()).toContainText('質問が同じではありません');
	await expect(page.getByText(/^全体では\+\d+(\.\d)?ポイントです。$/)).toBeVisible();
	await expect(page.getByRole('heading', { name: '増え方の大きい順' })).toBeVisible();
	await page.goto(`${OPEN_DATA_CHANGE}&show=table&sort=-value`);
	await expect(page.locator('tbody tr').first()).toContainText('未実施から実施へ');
	await expect(page.getByRole('columnheader', { name: /2020年11月→2024年10月/ })).toBeVisible();
	await page.getByRole('button', { name: '書き出し' }).click();
	await page.getByRole('radio', { name: 'CSV（地域の表）' }).check();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'ファイルを保存' }).click();
	const csv = (await readFile(await (await download).path())).toString('utf8');
	expect(csv.split('\r\n')[0]).toContain('オープンデータの取組の変化（2020年11月→2024年10月）');
	// The value and its class.
	expect(csv.match(/,未実施から実施へ,/g)?.length).toBe(419);
});

test('a change is asked for beside the slider, begins at the first date, and is told as a difference', async ({
	page
}) => {
	await open(page, `${CARDS}&at=2022-12-31`, { map: false });
	await page.getByRole('checkbox', { name: '変化を表示' }).check();
	await expect(page).toHaveURL(/[?&]from=2017-03-08/);
	await expect(heading(page)).toContainText('変化（2017年3月8日→2022年12月31日）');
	await expect(heading(page)).toContainText('ポイント');
	await page.getByLabel('いつから').selectOption({ label: '2020年4月1日から' });
	await expect(page).toHaveURL(/[?&]from=2020-04-01/);
	await page.getByLabel('変化の表し方').selectOption('percent');
	await expect(page).toHaveURL(/[?&]change=percent/);
	await page.getByText('区分と重ねる指標').click();
	await expect(page.getByText('重ねる指標を選ぶと、変化の表示は終わります。')).toBeVisible();
	await page.getByLabel('重ねる指標').selectOption('population');
	await expect(page).not.toHaveURL(/[?&]from=/);
	await expect(page.getByText('変化は1つの指標だけで表示します。')).toBeVisible();
	await page.getByRole('button', { name: '最新の値だけに戻す' }).click();
	await expect(page).not.toHaveURL(/[?&](at|from|change)=/);
});

test('prefectures have their change too', async ({ page }) => {
	await open(page, '/?measure=open-data&at=2024-10&from=2020-11', { map: false });
	await expect(heading(page)).toContainText('ポイント');
	await expect(page.locator('.legend .classes li').first()).toContainText('+');
});

test('dates that do not arrive leave the newest value and a retry in place', async ({ page }) => {
	let broken = true;
	let asked = 0;
	await page.route('**/data/series/card-issued.json', (route) => {
		asked++;
		return broken ? route.abort() : route.continue();
	});
	await open(page, `${CARDS}&at=2017-03-08`, { map: false });
	const alert = page.locator('.legend [role="alert"]');
	await expect(alert).toContainText('最新の値を表示しています');
	await expect(heading(page)).toHaveText(/^マイナンバーカードの交付率\s*\(%\)$/);
	await page.waitForTimeout(500);
	expect(asked).toBe(1);
	broken = false;
	await alert.getByRole('button', { name: 'もう一度読み込む' }).click();
	await expect(slider(page)).toHaveAttribute('aria-valuetext', '2017年3月8日');
	await expect(heading(page)).toContainText('（2017年3月8日）');
});

test('dates on their way say so after a moment', async ({ page }) => {
	let arrive: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (arrive = resolve));
	await page.route('**/data/series/card-issued.json', async (route) => {
		await held;
		await route.continue();
	});
	await open(page, `${CARDS}&at=2017-03-08`, { map: false });
	await expect(page.getByText('各時点の値を読み込んでいます。')).toBeVisible();
	arrive();
	await expect(slider(page)).toBeVisible();
});

test('a date that there is not is the nearest earlier one, with a note, but for the readers of an embed', async ({
	page
}) => {
	await open(page, `${CARDS}&at=2019-05-20`, { map: false });
	await expect(
		page.getByText('「2019年5月20日」の値はありません。2019年4月1日の値を表示しています。')
	).toBeVisible();
	await page.goto('/embed/?level=municipality&measure=card-issued&at=2019-05-20');
	await expect(page.locator('.legend .heading')).toContainText('（2019年4月1日）');
	await expect(page.getByText('の値はありません')).toHaveCount(0);
});

test('an embed with controls has the slider, and its title the date', async ({ page }) => {
	await page.goto('/embed/?level=municipality&measure=card-issued&at=2019-04-01&controls=on');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('2019年4月1日');
	await page.locator('.embed.live').waitFor();
	await slider(page).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('2019年7月1日');
	await expect(page.getByRole('main')).toHaveAccessibleName(/2019年7月1日/);
});

for (const [width, height] of [
	[390, 844],
	[360, 740]
] as const) {
	test(`on a phone of ${String(width)} the date is in the folded legend, with the slider`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await open(page, `${CARDS}&at=2019-04-01`, { map: false });
		await expect(heading(page)).toContainText('（2019年4月1日）');
		const box = await slider(page).boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
		expect(box?.width).toBeGreaterThan(120);
		expect((box?.x ?? width) + (box?.width ?? width)).toBeLessThanOrEqual(width);
		await page.getByRole('button', { name: '再生' }).click();
		await expect(slider(page)).toHaveAttribute('aria-valuetext', '2019年7月1日');
		await heading(page).click();
		await expect(page.getByRole('checkbox', { name: '変化を表示' })).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	});
}

test('nothing stands in the way of anybody', async ({ page }) => {
	test.setTimeout(120_000);
	await open(page, `${CARDS}&at=2022-12-31&from=2017-03-08`, { map: false });
	await expect(slider(page)).toBeVisible();
	expect(await violationsOn(page)).toEqual([]);
});
