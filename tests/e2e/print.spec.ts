import { expect, open, test } from './atlas';

test(
	'on paper the map is drawn as SVG, with legend, list and address, and without buttons',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/area/38/');
		const map = page.locator('svg[data-map="svg"]');
		await page.emulateMedia({ media: 'print' });
		// The map for paper is fetched a while after the map for the screen.
		await expect(async () => {
			await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
			await expect(map).toBeVisible({ timeout: 500 });
		}).toPass();
		await expect(map.locator('a[data-code]:has(path.area)')).toHaveCount(20);
		await expect(page.locator('canvas.maplibregl-canvas')).toBeHidden();
		await expect(page.locator('.map-buttons')).toBeHidden();
		await expect(page.getByRole('searchbox')).toBeHidden();
		await expect(page.getByText('愛媛県・市町DX協働宣言').first()).toBeVisible();
		await expect(page.locator('.permalink')).toHaveText(/\/area\/38\/\?ed=/);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(map).toHaveCount(0);
	}
);

test('the table is printed as a table', async ({ page }) => {
	await open(page, '/?show=table', { map: false });
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('row', { name: /沖縄県/ })).toBeVisible();
	await expect(page.locator('.stage').first()).toBeHidden();
	// Of a prefecture its own rows: the country would take forty pages.
	await open(page, '/area/38/?show=table', { map: false });
	await expect(page.getByRole('row').nth(100)).toBeAttached();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.getByRole('row')).toHaveCount(21);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.getByRole('row').nth(100)).toBeAttached();
});

test('on A4 the legend and its credits are below the map, and every name can be read', async ({ page }) => {
	await open(page, '/area/38/', { map: false });
	// As wide as A4 between its margins, in CSS pixels.
	await page.setViewportSize({ width: 703, height: 1000 });
	await page.emulateMedia({ media: 'print' });
	const map = page.locator('.drawn svg[viewBox="0 0 740 592"]');
	await expect(async () => {
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(map).toBeVisible({ timeout: 500 });
	}).toPass();
	const points = await map.evaluate((svg: SVGSVGElement) => {
		const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
		return [...svg.querySelectorAll('.names text')].map(
			(text) => parseFloat(getComputedStyle(text).fontSize) * scale * 0.75
		);
	});
	expect(Math.min(...points)).toBeGreaterThanOrEqual(7);
	const credit = page.locator('.legend .credit');
	await expect(credit.getByText('国土数値情報')).toBeVisible();
	// Its style comes with the page, but after all else.
	await expect(async () => {
		const foot = await map.evaluate((svg) => svg.getBoundingClientRect().bottom);
		for (const part of [page.locator('.legend .classes'), credit])
			expect(await part.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(foot);
	}).toPass();

	// Paper may be as wide as a screen whose credits are one line, and in English they are longer than it.
	await page.setViewportSize({ width: 718, height: 1000 });
	await page.goto('/area/38/?lang=en');
	await expect(credit.getByText('National Land Numerical Information')).toBeVisible();
	await expect
		.poll(() => credit.evaluate((element) => element.getBoundingClientRect().right))
		.toBeLessThanOrEqual(718);
});

test('the paper is theirs to choose; the scatter plot is printed alone, with its legend', async ({
	page
}) => {
	await open(page, '/?show=scatter&level=municipality&measure=population&with=fiscal-capacity', {
		map: false
	});
	const plot = page.locator('.plot svg');
	await expect(plot).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('#panel')).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.getByRole('group', { name: '人口と財政力指数の組み合わせ' })).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	for (const [landscape, width] of [
		[false, 595],
		[true, 842]
	] as const) {
		const pdf = (await page.pdf({ format: 'A4', landscape, printBackground: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
		expect(Math.round(Number(/\/MediaBox\s*\[0 0 ([.\d]+)/.exec(pdf)?.[1]))).toBeCloseTo(width, -1);
	}
});
