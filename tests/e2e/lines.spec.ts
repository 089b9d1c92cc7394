import { readFileSync } from 'node:fs';
import { expect, open, test, violationsOn } from './atlas';

test('a profile draws a figure over time beside the medians, and says the values', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/data/series/')) asked.push(new URL(request.url()).pathname);
	});
	await open(page, '/area/38202/?profile=on', { map: false });
	const lines = page.locator('[data-lines="card-issued"]');
	await page.locator('li.figure').filter({ hasText: 'マイナンバーカードの交付率' }).scrollIntoViewIfNeeded();
	await expect(lines.getByRole('img')).toHaveAccessibleName(
		/今治市は2017年3月の[\d.]+%から2022年12月の[\d.]+%へ。愛媛県の中央値は.*全国の中央値は/
	);
	await expect(lines.locator('.key li')).toHaveText([/今治市/, /愛媛県の中央値/, /全国の中央値/]);
	await lines.getByText('値を表で見る').click();
	await expect(lines.getByRole('row')).toHaveCount(47);
	await expect(lines.getByRole('columnheader')).toHaveText([
		'時点',
		'今治市',
		'愛媛県の中央値',
		'全国の中央値'
	]);
	expect(asked.filter((path) => path.endsWith('card-issued.json'))).toHaveLength(1);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		lines.getByRole('button', { name: '時系列のCSV' }).click()
	]);
	const text = readFileSync(await download.path(), 'utf8');
	expect(text).toMatch(/2017年3月8日,382027,マイナンバーカードの交付率,[\d.]+,[\d.]+,[\d.]+,%/);
	expect(text).toContain('「マイナンバーカード交付状況」（2022年12月31日）');
	const [scope] = await Promise.all([
		page.waitForEvent('download'),
		lines.getByRole('button', { name: '範囲の全地域のCSV' }).click()
	]);
	expect(
		readFileSync(await scope.path(), 'utf8')
			.trimEnd()
			.split('\r\n')
	).toHaveLength(1742);
	for (const [format, says] of [
		['SVG', /マイナンバーカードの交付率の推移.*2017年3月8日〜2022年12月31日/s],
		['PNG', /^.PNG/],
		['PowerPoint', /^PK/]
	] as const) {
		await lines.getByRole('button', { name: '図を保存' }).click();
		const [chart] = await Promise.all([
			page.waitForEvent('download'),
			lines.getByRole('button', { name: format }).click()
		]);
		expect(chart.suggestedFilename()).toContain('今治市_時系列_マイナンバーカードの交付率');
		expect(readFileSync(await chart.path(), format === 'SVG' ? 'utf8' : 'latin1')).toMatch(says);
	}
	expect(await violationsOn(page)).toEqual([]);
});

test('a municipality made by a merger has no value before it, and done or not done is no line', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/area/40230/?profile=on&drawer=full', { map: false });
	await page.locator('li.figure').filter({ hasText: '財政力指数' }).scrollIntoViewIfNeeded();
	const lines = page.locator('[data-lines="fiscal-capacity"]');
	await expect(lines).toContainText('2009年度より前の値はありません');
	await page.locator('li.figure').filter({ hasText: 'オープンデータの取組' }).scrollIntoViewIfNeeded();
	const states = page.locator('[data-lines="open-data"]');
	await expect(
		states.getByRole('list', { name: 'オープンデータの取組の推移' }).getByRole('listitem')
	).toHaveText([/2020年11月/, /2024年10月/]);
	await expect(states).toContainText('全国で実施している割合は2020年11月の55.4%から2024年10月の84.5%へ');
	await expect(states).toContainText('質問が同じではありません');
	const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
	expect(wide).toBe(false);
});

test('a series that does not arrive says so in its place, and comes when asked for again', async ({
	page
}) => {
	let refused = 0;
	await page.route('**/data/series/card-issued.json*', (route) =>
		refused++ === 0 ? route.fulfill({ status: 404 }) : route.continue()
	);
	await open(page, '/area/38202/?profile=on', { map: false });
	await page.locator('li.figure').filter({ hasText: 'マイナンバーカードの交付率' }).scrollIntoViewIfNeeded();
	const failed = page.getByRole('alert').filter({ hasText: '推移を読み込めませんでした。' });
	await expect(failed).toBeVisible();
	await failed.getByRole('button', { name: 'もう一度読み込む' }).click();
	await expect(page.locator('[data-lines="card-issued"]')).toBeVisible();
});

test('the tooltip has a small line with the dates that are shown, and the area is read with its course', async ({
	page
}) => {
	await open(page, '/area/38/?measure=card-issued&at=2022-12-31&from=2020-03-01', { map: false });
	const city = page.locator('[data-map="svg"] a[data-code="38202"]').first();
	await expect(city).toHaveAccessibleName(/今治市.*2017年3月の[\d.]+%から2022年12月の[\d.]+%へ/);
	await city.focus();
	const small = page.locator('.small[data-series="card-issued"]');
	await expect(small).toContainText('2017年3月');
	await expect(small).toContainText('2022年12月');
	await expect(small.locator('circle')).toHaveCount(2);
});

test('compared areas are lines in one chart a figure, on paper too', async ({ page }) => {
	await page.goto('/compare/?areas=38202,34205,17201,38');
	await page.locator('.sheet-page.live').waitFor();
	await page.getByText('推移を並べて見る').click();
	const chart = page.locator('[data-lines="card-issued"]');
	await expect(chart.getByRole('img')).toHaveAccessibleName(/今治市は.*尾道市は.*金沢市は/);
	await expect(chart.locator('text.name')).toHaveCount(4);
	await expect(chart).toContainText('「マイナンバーカード交付状況」（2017年3月8日–2022年12月31日）');
	const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
	// The areas themselves keep one page; the charts begin on the next.
	expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThan(1);
	expect(await violationsOn(page)).toEqual([]);
});
