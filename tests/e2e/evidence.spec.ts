import { expect, open, test } from './atlas';

const number = (text: string): number => Number(text.replace(/[^\d]/g, ''));

test('one click in the legend adds official answers to cases of a theme, and one leads back', async ({
	page
}) => {
	await open(page, '/?theme=operations%2Frpa-ai', { map: false });
	const legend = page.getByRole('region', { name: '凡例' });
	await legend.getByRole('link', { name: '公式の回答も合わせて見る' }).click();
	await expect(page).toHaveURL(/measure=evidence/);
	await expect(legend.locator('.heading')).toContainText('取組の状況');
	const rows = legend.locator('.classes li');
	await expect(rows.filter({ hasText: '実施（公式）' }).first()).toBeVisible();
	const looks = ['事例あり', '実施（公式）', '未実施（公式）'];
	for (const look of looks)
		await expect(legend.getByRole('button', { name: new RegExp(`^${look}, `) })).toBeVisible();
	const counts = await rows.filter({ hasNotText: '対象外' }).locator('.areas').allTextContents();
	expect(counts.map(number).reduce((sum, count) => sum + count, 0)).toBe(1741);
	await expect(legend).toContainText('自治体DXの取組に関するダッシュボード');
	await legend.getByRole('link', { name: '事例だけを見る' }).click();
	await expect(page).not.toHaveURL(/measure=/);
	await expect(legend.locator('.heading')).toContainText('事例の数');
});

test('without a theme it is how many of the official items each municipality has', async ({ page }) => {
	await open(page, '/', { map: false });
	const legend = page.getByRole('region', { name: '凡例' });
	await legend.getByRole('link', { name: '公式の回答も合わせて見る' }).click();
	await expect(page).toHaveURL(/measure=official-count/);
	await expect(legend.locator('.heading')).toContainText('公式の取組数');
	await expect(legend.getByRole('img', { name: /1,741地域の値の分布/ })).toBeVisible();
	const panel = page.getByRole('complementary');
	await expect(panel.getByRole('heading', { level: 1 })).toHaveText('全国の公式の取組数');
	await expect(panel).toContainText(/全体では平均[\d.]+項目です/);
	await expect(panel).toContainText(/市区町村の中央値は\d+項目です/);
	await expect(panel.getByRole('heading', { name: '高い地域' })).toBeVisible();
});

test('the share from which a rate counts as done is set in the legend', async ({ page }) => {
	await open(page, '/?level=municipality&measure=evidence&theme=services%2Fcounter', { map: false });
	const legend = page.getByRole('region', { name: '凡例' });
	const done = legend.getByRole('button', { name: /^実施（公式）, / });
	const before = await done.textContent();
	await legend.getByLabel('割合の項目を「実施」とする').selectOption('90');
	await expect(page).toHaveURL(/done=90/);
	await expect(done).not.toHaveText(before ?? '');
});

test('where no rate is asked for there is nothing to set', async ({ page }) => {
	await open(page, '/?level=municipality&measure=evidence&theme=operations%2Ftelework', { map: false });
	const legend = page.getByRole('region', { name: '凡例' });
	await expect(legend.getByRole('button', { name: /^実施（公式）, / })).toBeVisible();
	await expect(legend.getByLabel('割合の項目を「実施」とする')).toHaveCount(0);
});

test('the table tells what is known of each, and a cell says which survey and which day', async ({
	page
}) => {
	await open(page, '/?level=municipality&measure=evidence&theme=operations%2Ftelework&show=table', {
		map: false
	});
	const row = page.getByRole('row').filter({ hasText: '札幌市' }).first();
	await row.getByRole('button').first().click();
	await expect(page.getByText(/テレワークの導入: .*2024年7月12日/)).toBeVisible();
	await page.goto('/?level=municipality&measure=official-count&show=table');
	await expect(page.getByRole('row').filter({ hasText: '札幌市' }).first()).toContainText(/11項目中\d+/);
	await expect(page.getByRole('row').filter({ hasText: '双葉町' }).first()).toContainText('項目中');
});

test('an area of a prefecture says both numbers behind its share', async ({ page }) => {
	await open(page, '/?measure=evidence&theme=operations%2Frpa-ai&show=table', { map: false });
	await expect(page.getByRole('row').filter({ hasText: '愛媛県' })).toContainText(
		/\d+%（\d+ \/ 20市区町村）/
	);
});

test('an official figure is what the panel speaks of, the cases in short', async ({ page }) => {
	await open(page, '/?measure=cio&own=share', { map: false });
	const panel = page.getByRole('complementary');
	await expect(panel.getByRole('heading', { level: 1 })).toHaveText('全国のCIOの任命（市区町村の集計）');
	await expect(panel).toContainText(/全体では[\d.]+% \(1,270 \/ 1,733\)です/);
	await expect(panel.getByRole('button', { name: /北海道/ })).toBeVisible();
	await expect(panel.getByRole('heading', { name: '全国の収録状況' })).toBeVisible();
});

test('a map of prefectures shows what their offices answered, and the municipalities together one click away', async ({
	page
}) => {
	await open(page, '/?measure=cio', { map: false });
	const panel = page.getByRole('complementary');
	await expect(panel.getByRole('heading', { level: 1 })).toHaveText('全国のCIOの任命（都道府県庁）');
	const legend = page.getByRole('region', { name: '凡例' });
	await expect(legend).toContainText('都道府県庁自身の値です');
	await expect(legend.getByRole('button', { name: /^実施, \d+地域/ })).toBeVisible();
	await legend.getByRole('link', { name: '市区町村の集計を表示' }).click();
	await expect(page).toHaveURL(/own=share/);
	await expect(legend).toContainText('実施した市区町村 ÷ 調査した市区町村');
	await legend.getByRole('link', { name: '都道府県庁自身の回答を表示' }).click();
	await expect(page).not.toHaveURL(/own=/);
});

test.describe('whoever comes first', () => {
	test('finds their municipality from the panel', async ({ page }) => {
		await open(page, '/', { map: false });
		const front = page.getByRole('region', { name: 'はじめに' });
		await front.getByRole('combobox', { name: 'あなたの自治体は？' }).fill('今治');
		await page
			.getByRole('option', { name: /今治市/ })
			.first()
			.click();
		await expect(page).toHaveURL(/\/area\/38202\//);
	});

	test('is asked for it first when looking for partners', async ({ page }) => {
		await open(page, '/', { map: false });
		const front = page.getByRole('region', { name: 'はじめに' });
		await front.getByRole('button', { name: '近くで取り組む自治体を探す' }).click();
		const box = front.getByRole('combobox', { name: 'あなたの自治体は？' });
		await expect(box).toBeFocused();
		await expect(front.getByText('市区町村を選んでください')).toBeVisible();
		await box.fill('今治');
		await page
			.getByRole('option', { name: /今治市/ })
			.first()
			.click();
		await expect(page).toHaveURL(/\/area\/38202\/.*finder/);
	});

	test('reaches regions, the sheet, slides and the export', async ({ page }) => {
		await open(page, '/', { map: false });
		const front = page.getByRole('region', { name: 'はじめに' });
		await front.getByRole('button', { name: '地図を書き出す' }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(front.getByRole('link', { name: 'スライド' })).toHaveAttribute('href', /\/deck\//);
		await expect(front.getByRole('link', { name: '連携シート' })).toHaveAttribute('href', /\/sheet\//);
		await front.getByRole('link', { name: '都道府県・地方の状況を見る' }).click();
		await expect(page).toHaveURL(/show=coverage/);
		await expect(front).toHaveCount(0);
	});
});
