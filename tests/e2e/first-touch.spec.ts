/** The map that is drawn answers at once; MapLibre's goes on where hands have moved it. */
import type { Page } from '@playwright/test';
import { expect, mapReady, open, test } from './atlas';

/** Middle of an area on the drawn map, in pixels of the window. */
async function middleOf(page: Page, code: string): Promise<{ x: number; y: number }> {
	let middle = { x: NaN, y: NaN };
	await expect(async () => {
		const box = await page
			.locator(`.areas a[data-code="${code}"] path`)
			.first()
			.boundingBox({ timeout: 1000 });
		if (!box) throw new Error(`${code} is not drawn`);
		middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	}).toPass({ timeout: 15_000 });
	return middle;
}

/** Holds what a page loads once it is touched, the program that draws the map anew among it, until what is given back is called. */
async function holdChunks(page: Page): Promise<() => void> {
	let come = (): void => undefined;
	const held = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/_app/immutable/chunks/*.js', async (route) => {
		await held;
		await route.continue();
	});
	return come;
}

test('before anything else is fetched an area under the pointer says what it is, and a click leads there', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await open(page, '/', { map: false });
	const { x, y } = await middleOf(page, '20');
	expect(asked.filter((url) => /maplibre/.test(url))).toEqual([]);
	const come = await holdChunks(page);
	const markup = await page.locator('.drawn svg[data-map="svg"]').elementHandle();
	await page.mouse.move(x, y);
	await expect(page.locator('.tip')).toContainText('長野県');
	await expect(page.locator('.legend li.current')).toHaveCount(1);
	// The map is drawn anew while the button is down: it is a click all the same.
	await page.mouse.down();
	come();
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(1000);
	expect(await markup.evaluate((svg) => svg.isConnected)).toBe(true);
	await page.mouse.up();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('長野県');
	// What the page came with stays in the legend.
	expect(await page.locator('.legend .distribution svg').count()).toBe(1);
	await expect.poll(() => markup.evaluate((svg) => svg.isConnected)).toBe(false);
});

test('before the page’s program is there an area says what it is, and paper that it shows another view', async ({
	page
}) => {
	let come = (): void => undefined;
	const held = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/entry/start.*', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/?measure=population');
	const { x, y } = await middleOf(page, '20');
	await page.mouse.move(x, y);
	await expect(page.locator('.stage .tip')).toHaveText(/^長野県\s*事例/);
	// Paper says that it is not what its address asks for.
	const prints = (name: string) => page.evaluate((event) => window.dispatchEvent(new Event(event)), name);
	await prints('beforeprint');
	await expect(page.locator('.unprinted')).toHaveText(/まだ読み込んでいます.*もう一度印刷/);
	await prints('afterprint');
	await expect(page.locator('.unprinted')).toHaveCount(0);
	await page.mouse.move(5, 400);
	await expect(page.locator('.stage .tip')).toHaveCount(0);
	come();
	await page.locator('.atlas.live').waitFor();
	await prints('beforeprint');
	await expect(page.locator('.unprinted')).toHaveCount(0);
	await page.mouse.move(x, y);
	await expect(page.locator('.stage .tip')).toHaveCount(1);
});

test('for Tab the map is one stop; the arrows lead on, and Enter goes there', async ({ page }) => {
	await open(page, '/', { map: false });
	const come = await holdChunks(page);
	const markup = await page.locator('.drawn svg[data-map="svg"]').elementHandle();
	await page.locator('.areas a[tabindex="0"]').focus();
	await expect(page.locator('.areas a[tabindex="0"]')).toHaveCount(1);
	const first = await page.evaluate(() => document.activeElement?.getAttribute('data-code'));
	await page.keyboard.press('ArrowRight');
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-code')))
		.not.toBe(first);
	const code = await page.evaluate(() => document.activeElement?.getAttribute('data-code') ?? '');
	await page.keyboard.press('Shift+Tab');
	expect(await markup.evaluate((svg) => svg.isConnected)).toBe(true);
	come();
	await expect.poll(() => markup.evaluate((svg) => svg.isConnected)).toBe(false);
	for (const key of ['Tab', 'Tab', 'Shift+Tab']) await page.keyboard.press(key);
	await expect(page.locator(`.areas a[data-code="${code}"]`)).toBeFocused();
	await expect(page.locator('.tip')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/area/${code}/`));
});

test('the wheel and a hand move the drawn map at once, and another measure colours it', async ({ page }) => {
	await open(page, '/', { map: false });
	await page.locator('.measure select').selectOption('density');
	await expect(page.locator('.areas a[data-code="13"] path').first()).toHaveClass(/shade-4/);
	const before = await middleOf(page, '20');
	await page.mouse.move(before.x, before.y);
	await page.mouse.wheel(0, -300);
	const layer = page.locator('.stage .hands');
	await expect(layer).toHaveAttribute('style', /scale\(1\.[3-9]/);
	const after = await middleOf(page, '20');
	expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3);
	// And a hand takes it along by the whole way.
	await page.mouse.down();
	await page.mouse.move(before.x - 120, before.y + 40, { steps: 4 });
	const pulled = await middleOf(page, '20');
	expect(Math.hypot(pulled.x - after.x + 120, pulled.y - after.y - 40)).toBeLessThan(3);
	await page.mouse.up();
});

test('two fingers take the drawn map along, and make it as much larger as they part', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '/area/38/', { map: false });
	await expect(page.locator('.drawn svg[data-map="svg"]:not(.first)')).toBeVisible();
	const before = await middleOf(page, '38201');
	const fingers = await page.context().newCDPSession(page);
	const touch = (
		type: 'touchStart' | 'touchMove' | 'touchEnd',
		...at: readonly (readonly [number, number])[]
	) =>
		fingers.send('Input.dispatchTouchEvent', { type, touchPoints: at.map(([x, y], id) => ({ x, y, id })) });
	await touch('touchStart', [150, 350]);
	await touch('touchStart', [150, 350], [250, 350]);
	// They part to twice as far, and both go 20 pixels down.
	for (let i = 1; i <= 10; i++)
		await touch('touchMove', [150 - 5 * i, 350 + 2 * i], [250 + 5 * i, 350 + 2 * i]);
	// The last move is seen with the next frame.
	await expect(async () => {
		const now = await middleOf(page, '38201');
		expect(Math.abs(now.x - (200 + 2 * (before.x - 200)))).toBeLessThan(4);
		expect(Math.abs(now.y - (370 + 2 * (before.y - 350)))).toBeLessThan(4);
	}).toPass({ timeout: 15_000 });
	await touch('touchEnd');
});

test('on a phone nothing on the page of an area moves while it comes to life, and little where a measure is asked for', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			for (const shift of list.getEntries())
				if ('value' in shift) performance.mark('moved', { detail: shift.value });
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await open(page, '/area/38202/', { map: false });
	await expect(page.getByRole('button', { name: '地図に書き込む' })).toBeVisible();
	const moved = (): Promise<number> =>
		page.evaluate(() =>
			performance
				.getEntriesByName('moved')
				.reduce((sum, mark) => sum + Number(mark instanceof PerformanceMark && mark.detail), 0)
		);
	expect(await moved()).toBeLessThan(0.0002);
	await open(page, '/?measure=population', { map: false });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('全国の人口');
	expect(await moved()).toBeLessThan(0.1);
});

test(
	'MapLibre’s map goes on exactly where the drawn one was pulled to',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/area/38/?pins=off', { map: false });
		await expect(page.locator('.drawn > svg .areas')).toBeVisible();
		await page.waitForTimeout(500);
		const { x, y } = await middleOf(page, '38201');
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + 60, y - 30, { steps: 4 });
		const clip = await page.locator('.areas a[data-code="38201"] path').boundingBox();
		if (!clip) throw new Error('松山市 is not drawn');
		const drawn = await page.screenshot({ clip });
		await page.mouse.up();
		await page.waitForFunction(() => performance.getEntriesByName('map:ready').length > 0, undefined, {
			timeout: 45_000
		});
		await expect(page).toHaveURL(/camera=/);
		await page.mouse.move(0, 0);
		await page.waitForTimeout(500);
		const moved = await page.screenshot({ clip });
		// 松山市 is the darkest class, its neighbours are not.
		expect(await darkInBoth(page, drawn, moved)).toBeGreaterThan(0.85);
	}
);

test(
	'the takeover leaves boxes and marks where they are; land around a prefecture stays grey, and answers',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/area/13/', { map: false });
		await page.mouse.move(700, 500);
		await expect(page.locator('.drawn > svg .areas')).toBeVisible();
		await page.waitForTimeout(500);
		const places = (boxes: string, marks: string) =>
			page.evaluate(
				(selectors) =>
					selectors.flatMap((selector) =>
						[...document.querySelectorAll(selector)]
							.filter((each) => getComputedStyle(each).visibility !== 'hidden')
							.map((each) => {
								const { left, top, width } = each.getBoundingClientRect();
								return { text: each.textContent.trim().slice(0, 4), at: [left, top, width] };
							})
							.sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0) || (a.at[1] ?? 0) - (b.at[1] ?? 0))
					),
				[boxes, marks]
			);
		const drawn = await places('.drawn rect.inset', '.drawn .pin-mark');
		expect(drawn.length).toBeGreaterThan(15);
		await page.locator('.stage .hands').dispatchEvent('wheel', { deltaX: 1 });
		await page.waitForFunction(() => performance.getEntriesByName('map:ready').length > 0, undefined, {
			timeout: 45_000
		});
		const taken = await places('.gl-inset rect.inset', '.atlas-gl .pin-mark');
		expect(taken).toHaveLength(drawn.length);
		for (const { at } of drawn) {
			const near = taken.map((each) =>
				Math.max(...each.at.map((value, i) => Math.abs(value - (at[i] ?? 0))))
			);
			expect(Math.min(...near)).toBeLessThan(2);
		}
		const canvas = page.locator('canvas.maplibregl-canvas');
		const box = await canvas.boundingBox();
		if (!box) throw new Error('no canvas');
		// 神奈川県, below the prefecture in the middle of the map.
		await page.mouse.move(box.x + box.width * 0.42, box.y + box.height * 0.86);
		await expect(page.locator('.tip')).toContainText('神奈川県');
	}
);

test(
	'a lost picture is drawn meanwhile, and MapLibre’s comes back with its context',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/');
		const canvas = page.locator('canvas.maplibregl-canvas');
		await expect(canvas).toBeVisible();
		const extension = await canvas.evaluateHandle((each: HTMLCanvasElement) =>
			each.getContext('webgl2')?.getExtension('WEBGL_lose_context')
		);
		await extension.evaluate((each) => each?.loseContext());
		await expect(page.locator('.stage svg[data-map="svg"]')).toBeVisible();
		await expect(canvas).toBeHidden();
		await extension.evaluate((each) => each?.restoreContext());
		await expect(canvas).toBeVisible({ timeout: 30_000 });
		await expect(page.locator('.stage svg[data-map="svg"]')).toHaveCount(0);
	}
);

test(
	'coming near fetches MapLibre, which changes nothing until it is seen',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, '/', { map: false });
		await page.mouse.move(700, 500);
		await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(1, { timeout: 30_000 });
		await page.waitForTimeout(1000);
		await expect(page.locator('.stage svg[data-map="svg"]')).toBeVisible();
		await expect(page.locator('canvas.maplibregl-canvas')).toBeHidden();
		const shades = () => page.evaluate(() => performance.getEntriesByName('map:shade').length);
		await page.locator('.measure select').selectOption('density');
		await expect(page.locator('.areas a[data-code="13"] path').first()).toHaveClass(/shade-4/);
		await page.waitForTimeout(500);
		expect(await shades()).toBe(0);
		await mapReady(page);
		expect(await shades()).toBe(1);
		await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
	}
);

/** How far what is dark in one picture is dark in the other: 1 where all of it is, 0 where none is. */
function darkInBoth(page: Page, one: Buffer, other: Buffer): Promise<number> {
	return page.evaluate(
		async (pictures) => {
			const darkIn = async (data: string): Promise<readonly boolean[]> => {
				const image = new Image();
				image.src = `data:image/png;base64,${data}`;
				await image.decode();
				const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
				context?.drawImage(image, 0, 0);
				const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
				return Array.from({ length: pixels.length / 4 }, (_, i) => {
					const [red = 0, green = 0, blue = 0] = pixels.slice(4 * i, 4 * i + 3);
					return red < 40 && green < 110 && blue > 90;
				});
			};
			const [a = [], b = []] = await Promise.all(pictures.map(darkIn));
			const both = a.filter((dark, i) => dark && b[i]).length;
			return both / Math.max(1, a.filter((dark, i) => dark || b[i]).length);
		},
		[one.toString('base64'), other.toString('base64')]
	);
}
