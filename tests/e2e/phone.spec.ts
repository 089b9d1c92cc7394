import { expect, open, test } from './atlas';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

for (const path of [
	'/',
	'/area/38/',
	'/area/45202/',
	'/?show=table',
	'/?lang=en',
	'/?q=LINE&theme=services'
]) {
	test(`nothing is cut off at 390 px: ${path}`, async ({ page }) => {
		await open(page, path, { map: false });
		const wide = await page.evaluate(() => {
			const found: string[] = [];
			for (const each of document.querySelectorAll<HTMLElement>('header *, aside *, .legend *, .over *')) {
				const box = each.getBoundingClientRect();
				if (box.width === 0 || each.closest('.visually-hidden, svg, [hidden], .list, .chips')) continue;
				if (box.right > window.innerWidth + 1 || box.left < -1) found.push(each.outerHTML.slice(0, 120));
			}
			return { found, scroll: document.documentElement.scrollWidth };
		});
		expect(wide).toEqual({ found: [], scroll: 390 });
	});
}

for (const path of ['/', '/?lang=en', '/area/46219/?lang=en']) {
	test(`the page is no wider than 360 px: ${path}`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open(page, path, { map: false });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		// No name is broken: beside the English one the Japanese one of seven letters has a line of its own.
		for (const name of await page.locator('h1 .kana').all())
			expect((await name.boundingBox())?.height).toBeLessThan(28);
		await page.getByRole('button', { name: /絞り込み|Filters/ }).click();
		const head = page.getByRole('dialog').getByRole('heading', { level: 2 });
		await expect(head).toBeInViewport();
		// The bar above it covers nothing of it.
		const [bar, box] = [await page.locator('header.bar').boundingBox(), await head.boundingBox()];
		expect(box?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
	});
}

test('the panel is a sheet with three heights, and the map stays in reach', async ({ page }) => {
	await open(page, '/', { map: false });
	const sheet = page.locator('aside');
	const height = async (): Promise<number> => (await sheet.boundingBox())?.height ?? 0;
	await expect.poll(height).toBeGreaterThan(250);
	await page.getByRole('button', { name: 'パネルを広げる' }).click();
	await expect.poll(height).toBeGreaterThan(600);
	// What it lies over cannot have the focus.
	const under = page.locator('main > .stage, main > .over, main > .frame');
	const takesNone = (): Promise<boolean[]> =>
		under.evaluateAll((all) => all.map((each) => each.hasAttribute('inert')));
	await expect.poll(takesNone).toEqual([true, true, true]);
	await page.getByRole('button', { name: 'パネルを小さくする' }).click();
	await expect.poll(height).toBeLessThan(160);
	expect(await takesNone()).toEqual([false, false, false]);
	await expect(page).toHaveURL(/sheet=peek/);
	await page.reload();
	await expect.poll(height).toBeLessThan(160);
});

test('touch targets are large enough', async ({ page }) => {
	await open(page, '/area/38/', { map: false });
	const small = await page.evaluate(() =>
		[
			...document.querySelectorAll<HTMLElement>(
				'header button, header a, header select, aside button, aside summary'
			)
		]
			.filter((each) => each.checkVisibility())
			.map((each) => ({ name: each.textContent.trim(), box: each.getBoundingClientRect() }))
			.filter(({ box }) => box.height < 36 || box.width < 36)
			.map(({ name, box }) => `${name} ${Math.round(box.width)}×${Math.round(box.height)}`)
	);
	expect(small).toEqual([]);
});

test('what is seldom wanted stands behind one button, and Escape closes only that', async ({ page }) => {
	await open(page, '/area/38/', { map: false });
	const menu = page.getByRole('button', { name: 'そのほか' });
	await menu.click();
	await expect(page.getByRole('button', { name: 'このサイトについて' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'このサイトについて' })).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('愛媛県');
	await menu.click();
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Ehime');
});

test('nothing sticks out of the screen, in either language', async ({ page }) => {
	for (const path of ['/?lang=ja', '/?lang=en', '/area/20209/?lang=en']) {
		await open(page, path, { map: false });
		const widest = await page.evaluate(() =>
			Math.max(
				...[...document.querySelectorAll('header *')].map((each) => each.getBoundingClientRect().right)
			)
		);
		expect(widest).toBeLessThanOrEqual(390);
	}
});
