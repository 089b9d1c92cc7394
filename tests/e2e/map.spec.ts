import { markFirstPaint } from '../first-paint';
import { expect, open, test } from './atlas';

test('MapLibre takes over from the drawn map once it is asked for', { tag: '@webgl' }, async ({ page }) => {
	await page.addInitScript(markFirstPaint);
	await open(page, '/?level=municipality');
	const marks = await page.evaluate(() =>
		Object.fromEntries(performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime]))
	);
	expect(marks['map:first-paint']).toBeLessThan(marks['map:ready'] ?? 0);
	await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
	await expect(page.locator('svg[data-map="svg"]')).toHaveCount(0);
});

test(
	'pointing at an area names it and marks its class in the legend; clicking selects it',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/');
		const canvas = page.locator('canvas.maplibregl-canvas');
		const box = await canvas.boundingBox();
		if (!box) throw new Error('no canvas');
		const tip = page.locator('.tip');
		// Looks for Hokkaido from the top right: the largest area there is.
		let found = false;
		for (let step = 0; step < 40 && !found; step++) {
			await page.mouse.move(
				box.x + box.width * (0.5 + (step % 8) * 0.04),
				box.y + box.height * (0.1 + 0.05 * Math.floor(step / 8))
			);
			await page.waitForTimeout(60);
			found = ((await tip.count()) > 0 && (await tip.textContent())?.includes('北海道')) ?? false;
		}
		expect(found).toBe(true);
		await expect(page.locator('.legend li.current')).toHaveCount(1);
		await page.mouse.down();
		await page.mouse.up();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('北海道');
		await expect(page).toHaveURL(/\/area\/01\//);
	}
);

test(
	'who goes on before the map has drawn a frame is followed to the last place',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/');
		await page.evaluate(async () => {
			const frames: FrameRequestCallback[] = [];
			const draw = window.requestAnimationFrame.bind(window);
			window.requestAnimationFrame = (frame) => frames.push(frame);
			const until = async (isThere: () => boolean): Promise<void> => {
				while (!isThere()) await new Promise((again) => setTimeout(again, 5));
			};
			const isAt = (path: string) => () => location.pathname.endsWith(path);
			document.querySelector<HTMLElement>('.gl-links a')?.click();
			await until(isAt('/area/01/'));
			history.back();
			await until(() => !isAt('/area/01/')());
			window.requestAnimationFrame = draw;
			for (const frame of frames) draw(frame);
		});
		await expect(page.locator('.gl-inset').first()).toBeVisible();
	}
);

test(
	'Okinawa stands in a box while the country fills the map, and leads to its page',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/');
		const box = page.locator('svg[data-map="inset"][aria-label="南西諸島"]');
		await expect(box.getByText('沖縄')).toBeVisible();
		await box.locator('a[data-code="47"] path').dispatchEvent('click');
		await expect(page).toHaveURL(/\/area\/47\//);
		await expect(box).toHaveCount(0);
	}
);

test('a pin is reached and opened by keyboard', { tag: '@webgl' }, async ({ page }) => {
	await open(page, '/area/20/');
	// The pin of one municipality: where many stand close together they are one pin.
	const pin = page
		.getByRole('group', { name: '事例の印' })
		.getByRole('button', { name: /^\D+[市町村] 事例\d+件$/ })
		.first();
	const name = (await pin.getAttribute('aria-label'))?.split(' ')[0] ?? 'none';
	await pin.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test(
	'the areas of the map can be walked through and chosen by keyboard',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/');
		const link = page.getByRole('link', { name: /^沖縄県/ }).first();
		await link.focus();
		await expect(link).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('沖縄県');
	}
);

test('where a person has moved the map is in the address', { tag: '@webgl' }, async ({ page }) => {
	await open(page, '/');
	const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
	if (!box) throw new Error('no canvas');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2 + 80, box.y + box.height / 2 + 40, { steps: 4 });
	await page.mouse.up();
	await expect(page).toHaveURL(/camera=\d+\.\d+,\d+\.\d+,\d+\.\d+/);
});

test('class breaks and markers are the person’s choice', { tag: '@webgl' }, async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 801 });
	await open(page, '/area/38/?measure=population');
	const legend = page.getByRole('region', { name: '凡例' });
	await legend.getByText('区分と重ねる指標').click();
	await expect(legend.getByLabel('区分の方法')).toHaveValue('quantile');
	await expect(legend).toContainText('複数の地域をまとめた印の文字は、その事例に最も多いテーマです。');
	// In a legend that is longer than the screen nothing is pressed flat, so that nothing lies over the next.
	const spread = legend.locator('.distribution');
	await expect(spread).toContainText('愛媛県の');
	expect(await spread.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(0);
	const before = await legend.locator('.classes').textContent();
	await legend.getByLabel('区分の方法').selectOption('equal');
	await expect(legend.locator('.classes')).not.toHaveText(before ?? '');
	await expect(page).toHaveURL(/breaks=equal/);
	await legend.getByLabel('事例の印を表示').uncheck();
	await expect(page).toHaveURL(/pins=off/);
	await expect(page.getByRole('main').getByRole('button', { name: /事例\d+件/ })).toHaveCount(0);
});
