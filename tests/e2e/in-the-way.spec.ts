/** Nothing is in the way: legend, drawer, credits and slider leave the map, and each other, in sight. */
import type { Locator, Page } from '@playwright/test';
import { expect, mapReady, open, test } from './atlas';

const TWO = '/?level=municipality&measure=fiscal-capacity&with=card-held';
const DATED = '/?level=municipality&measure=card-issued&at=2022-08-31';

const legendOf = (page: Page): Locator => page.getByRole('region', { name: /^(凡例|Legend)$/ });
async function boxOf(
	locator: Locator
): Promise<{ top: number; bottom: number; left: number; right: number }> {
	const box = await locator.boundingBox();
	if (!box) throw new Error('Nothing there');
	return { top: box.y, bottom: box.y + box.height, left: box.x, right: box.x + box.width };
}
/** How far the page, the map's part of it, and whatever is around the legend have been scrolled. */
const scrolled = (page: Page): Promise<number[]> =>
	page.evaluate(() =>
		['main', 'main .frame', 'html'].map((each) => document.querySelector(each)?.scrollTop ?? 0)
	);

for (const [width, height, path] of [
	[1440, 900, '/'],
	[1440, 900, DATED],
	[1440, 900, `${TWO}&lang=en`],
	[1280, 720, TWO],
	[844, 390, `${TWO}&lang=en`],
	[390, 844, TWO]
] as const) {
	test(`an open legend scrolls inside itself at ${width}×${height}: ${path}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page, path, { map: false });
		const legend = legendOf(page);
		const fold = legend.locator('.fold');
		if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
		await legend.locator('summary').first().click();
		const [main, box] = [await boxOf(page.locator('main')), await boxOf(legend)];
		expect(box.bottom).toBeLessThanOrEqual(main.bottom);
		// Through all that can take the focus, the last of the legend included.
		await fold.focus();
		for (let i = 0; i < 30; i++) await page.keyboard.press('Tab');
		await legend.getByRole('button').last().focus();
		await legend.getByRole('checkbox').last().focus();
		expect(await scrolled(page)).toEqual([0, 0, 0]);
		await expect(legend.getByRole('checkbox').last()).toBeInViewport();
		await expect(legend.locator('.credit')).toBeInViewport({ ratio: 1 });
	});
}

test('where a screen is small the legend is folded, and its credits are on the map’s edge', async ({
	page
}) => {
	for (const [width, height] of [
		[1366, 650],
		[1280, 720],
		[820, 1180],
		[844, 390],
		[390, 844],
		[360, 740],
		[320, 568]
	] as const) {
		await test.step(`${width}×${height}`, async () => {
			await page.setViewportSize({ width, height });
			await open(page, '/area/38/', { map: false });
			const legend = legendOf(page);
			await expect(legend.locator('.fold')).toHaveAttribute('aria-expanded', 'false');
			const credit = legend.locator('.credit');
			await expect(credit).toBeInViewport({ ratio: 1 });
			const [pill, edge] = [await boxOf(legend), await boxOf(credit)];
			expect(pill.bottom).toBeLessThan(edge.top);
			expect(edge.bottom - edge.top).toBeLessThan(32);
			await expect(credit.getByRole('button')).toBeInViewport({ ratio: 1 });
			const stage = await boxOf(page.locator('.stage').first());
			expect(edge.right).toBeLessThanOrEqual(stage.right);
			const panel = await boxOf(page.locator('aside'));
			// Nothing of it is below the drawer or beside the screen.
			if (width < 768) expect(edge.bottom).toBeLessThanOrEqual(panel.top + 1);
			else expect(edge.right).toBeLessThanOrEqual(panel.left + 1);
			// All sources are there, at once or when asked for.
			const sources = credit.getByRole('button', { name: '出典' });
			if (await sources.isVisible()) await sources.click();
			await expect(credit.getByText('国土数値情報')).toBeInViewport({ ratio: 1 });
		});
	}
});

test('what is open beside the map lies over nothing that can have the focus', async ({ page }) => {
	const under = (): Promise<string[]> =>
		page.evaluate(() => {
			const dialog = document.querySelector('main dialog[open]');
			const all = document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]');
			return [...all].flatMap((each) => {
				if (each.closest('[inert], svg, dialog') || !each.checkVisibility({ visibilityProperty: true }))
					return [];
				const { left, top, width, height } = each.getBoundingClientRect();
				const at = document.elementFromPoint(left + width / 2, top + height / 2);
				return at && dialog?.contains(at) ? each.outerHTML.slice(0, 80) : [];
			});
		});
	for (const [width, height, path = '/area/38/'] of [
		[1440, 900],
		[1200, 800, '/area/38/?show=coverage'],
		[1180, 820, '/area/38/?show=coverage'],
		[820, 1180],
		[820, 1180, '/area/38/?show=coverage'],
		[844, 390],
		[390, 844]
	] as const) {
		await test.step(`${width}×${height} ${path}`, async () => {
			await page.setViewportSize({ width, height });
			await open(page, path, { map: false });
			if (path.includes('show')) await expect(page.locator('.dock thead')).toBeVisible();
			const filters = page.getByRole('button', { name: '絞り込み' });
			await filters.click();
			const dialog = page.getByRole('dialog', { name: '絞り込み' });
			await expect(dialog).toBeVisible();
			expect(await under()).toEqual([]);
			await page.keyboard.press('Escape');
			await expect(dialog).toBeHidden();
			await expect(filters).toBeFocused();
			await page.getByRole('combobox', { name: '地域や事例を検索' }).fill('LINE');
			await page.keyboard.press('Enter');
			const found = page.getByRole('dialog', { name: '「LINE」の検索結果' });
			await expect(found.getByRole('heading')).toBeFocused();
			expect(await under()).toEqual([]);
			expect((await boxOf(found.locator('footer'))).bottom).toBeLessThanOrEqual((await boxOf(found)).bottom);
			await page.keyboard.press('Escape');
			await expect(found).toBeHidden();
			await expect(page.getByRole('combobox', { name: '地域や事例を検索' })).toBeFocused();
		});
	}
	await test.step('nor does an area on the map', async () => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await open(page, '/?search=LINE', { map: false });
		await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
		const stop = page.locator('.drawn:has(svg:not(.first)) .areas a');
		const inSight = (): Promise<boolean> =>
			page.evaluate(() => {
				const area = document.activeElement;
				if (!area?.closest('.areas')) throw new Error('No area has the focus');
				const { left, top, width, height } = area.getBoundingClientRect();
				return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.drawn') !== null;
			});
		// 鹿児島 lies under the list: the focus comes to the nearest that does not, and no arrow leads under it.
		await stop.and(page.locator('[data-code="46"]')).focus();
		expect(await inSight()).toBe(true);
		for (let i = 0; i < 5; i++) {
			await page.keyboard.press('ArrowLeft');
			expect(await inSight()).toBe(true);
		}
	});
});

const SCATTER = '/?show=scatter&level=municipality&measure=population&with=fiscal-capacity';
for (const [width, height, path] of [
	[390, 844, `${SCATTER}&lang=en`],
	[360, 740, '/?show=coverage'],
	[360, 740, `${TWO}&lang=en`],
	[320, 568, TWO],
	[844, 390, `${TWO}&lang=en`],
	[390, 844, DATED],
	[390, 844, '/?q=LINE&theme=services'],
	[390, 844, '/area/13/?lang=en'],
	[390, 844, '/area/47/'],
	[844, 390, '/area/47/']
] as const) {
	test(`at ${width}×${height} nothing lies over boxes, pins or what is chosen: ${path}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page, path, { map: false });
		const drawn = page.locator('.drawn');
		// Drawn for this screen, no longer the page's own.
		await expect.poll(() => drawn.locator('svg[data-map="svg"]:not(.first)').count()).toBe(1);
		const boxes = drawn.locator('rect.inset');
		await expect(boxes.first()).toBeAttached();
		const chips = page.getByRole('group', { name: '絞り込み' });
		if (path.includes('theme=')) await expect(chips.getByText(/件を表示/)).toBeVisible();
		const buttons = page.locator('.map-buttons');
		const covered = (): Promise<string[]> =>
			page.evaluate(() => {
				const boxesOf = (what: string) =>
					[...document.querySelectorAll(what)].map((each) => each.getBoundingClientRect());
				const meet = (at: DOMRect, { left, right, top, bottom }: DOMRect) =>
					left < at.right && at.left < right && top < at.bottom && at.top < bottom;
				const over = boxesOf('.legend, .map-buttons, .over > .chips');
				const pins = boxesOf('.drawn .pins > g');
				return [
					...[...boxesOf('.drawn rect.inset'), ...pins].filter((at) => over.some((each) => meet(at, each))),
					// A box’s name is read, whatever stands in the box.
					...boxesOf('.drawn .inset-name').filter((at) => pins.some((each) => meet(at, each)))
				].map(({ x, y }) => `${x} ${y}`);
			});
		await expect.poll(covered).toEqual([]);
		if (path.startsWith('/area')) {
			const [place, edge] = [await boxOf(drawn), await boxOf(buttons)];
			expect(place.right).toBeLessThanOrEqual(edge.left + 1);
		}
	});
}

test('on a phone the slider of dates is a line at the foot of the map, above the drawer', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, DATED, { map: false });
	const slider = page.getByRole('slider', { name: '表示する時点' });
	await expect(slider).toBeVisible();
	const [at, credit, panel] = [
		await boxOf(slider),
		await boxOf(page.locator('.credit')),
		await boxOf(page.locator('aside'))
	];
	expect(at.bottom).toBeLessThanOrEqual(credit.top);
	expect(credit.bottom).toBeLessThanOrEqual(panel.top + 1);
	expect(panel.top - at.top).toBeLessThan(96);
	const date = legendOf(page).locator('.heading').getByText('2022年8月31日', { exact: true });
	expect(await date.evaluate((each) => each.getClientRects().length)).toBe(1);
	// In the open legend it is where all about the date is, and only there.
	await legendOf(page).locator('.fold').click();
	await expect(slider).toHaveCount(1);
	await expect(legendOf(page).getByRole('button', { name: '前の時点' })).toBeVisible();
});

test('a class that is pressed stays marked on the map until it is pressed again', async ({ page }) => {
	await open(page, '/', { map: false });
	const row = legendOf(page).locator('.classes').getByRole('button').first();
	const marked = page.locator('svg[data-map="svg"] .marked');
	await expect(row).toHaveAttribute('aria-pressed', 'false');
	await row.click();
	await page.mouse.move(700, 500);
	await expect(row).toHaveAttribute('aria-pressed', 'true');
	await expect(marked).not.toHaveCount(0);
	await row.press('Enter');
	await row.blur();
	await expect(row).toHaveAttribute('aria-pressed', 'false');
	await expect(marked).toHaveCount(0);
	await row.press('Space');
	await page.getByRole('button', { name: '市区町村', exact: true }).click();
	await expect(legendOf(page).locator('[aria-pressed="true"]')).toHaveCount(0);
});

test('a click on the sea does nothing; Escape goes up', { tag: '@webgl' }, async ({ page }) => {
	await open(page, '/area/38202/?finder=on', { map: false });
	await expect(page.locator('[id^="partner-"]').first()).toBeAttached();
	await mapReady(page);
	const canvas = await boxOf(page.locator('canvas.maplibregl-canvas'));
	const address = page.url();
	// Along the map's right edge and its foot: of a place on the Inland Sea some of it is water.
	for (let i = 1; i < 8; i++) {
		const x = canvas.left + ((canvas.right - canvas.left) * (i + 2)) / 11;
		await page.mouse.move(x, canvas.bottom - 70);
		await page.waitForTimeout(80);
		if ((await page.locator('.tip').count()) > 0) continue;
		await page.mouse.click(x, canvas.bottom - 70);
	}
	expect(page.url()).toBe(address);
	await page.locator('main').press('Escape');
	await expect(page).not.toHaveURL(/finder=on/);
});

test('a click on the sea of the drawn map does nothing', async ({ page }) => {
	await open(page, '/area/38/', { map: false });
	await page.locator('svg[data-map="svg"] .sea').dispatchEvent('click');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('愛媛県');
});

test('no page is wider than 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 568 });
	for (const path of [
		'/',
		'/?show=table',
		'/?show=coverage',
		'/?show=scatter&level=municipality&measure=population&with=fiscal-capacity',
		'/?show=multiples&level=municipality&measure=card-issued',
		'/area/38202/?finder=on',
		'/compare/?areas=38202,34205',
		'/sheet/?areas=38202,34205',
		'/deck/',
		'/import/',
		'/docs/',
		'/embed/area/38/?panel=on',
		'/present/',
		// The last one, should the browser keep its language.
		'/area/38202/?profile=on&lang=en'
	]) {
		await test.step(path, async () => {
			await page.goto(path);
			await page.waitForLoadState('networkidle');
			expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
			const name = page.locator('header.bar .brand > span');
			if (path === '/') expect.soft((await name.boundingBox())?.height).toBeLessThan(30);
			if (path !== '/import/' && path !== '/docs/') return;
			// What is one word is one line.
			const language = page.locator('header').getByText('English', { exact: true });
			const lines = await language.evaluate((word) => {
				const text = document.createRange();
				text.selectNodeContents(word);
				return text.getClientRects().length;
			});
			expect.soft(lines).toBe(1);
		});
	}
});

test('on a phone the last row of the table can be read above the drawer', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '/?show=table', { map: false });
	const row = page.locator('main .table tbody tr').last();
	await row.scrollIntoViewIfNeeded();
	await expect
		.poll(async () => (await boxOf(page.locator('aside'))).top - (await boxOf(row)).bottom)
		.toBeGreaterThan(-1);
});

test('on a phone on its side a view beside the map scrolls inside itself', async ({ page }) => {
	await page.setViewportSize({ width: 844, height: 390 });
	await open(page, '/area/38202/?show=coverage', { map: false });
	await expect(page.locator('.dock tbody tr').last()).toBeAttached();
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(640);
});

test('at 200 % the table of coverage can be read', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 360 });
	await open(page, '/?show=coverage', { map: false });
	const rows = page.locator('.dock tbody tr');
	for (const row of [rows.first(), rows.nth(4), rows.last()]) {
		const head = row.locator('th, td').first();
		await head.scrollIntoViewIfNeeded();
		await expect(head).toBeInViewport({ ratio: 1 });
		// Nothing lies over it.
		expect(
			await head.evaluate((cell) => {
				const { left, top, width, height } = cell.getBoundingClientRect();
				const there = document.elementFromPoint(left + width / 2, top + height / 2);
				return there !== null && (cell.contains(there) || there.contains(cell));
			})
		).toBe(true);
	}
	// As much of it at once as is worth reading.
	expect((await page.locator('.dock .body').boundingBox())?.height ?? 0).toBeGreaterThan(200);
});

test('a person’s own colours show which level is pressed', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await open(page, '/', { map: false });
	const group = page.getByRole('group', { name: '地図の単位' });
	const ground = (pressed: boolean): Promise<string> =>
		group
			.locator(`[aria-pressed="${pressed}"]`)
			.evaluate((button) => getComputedStyle(button).backgroundColor);
	expect(await ground(true)).not.toBe(await ground(false));
});

test('an area is added to the comparison beside where it is added to the partnership sheet', async ({
	page
}) => {
	await open(page, '/area/38202/', { map: false });
	const [sheet, compare] = [
		await boxOf(page.locator('aside').getByRole('button', { name: '連携シートに追加' })),
		await boxOf(page.locator('aside').getByRole('button', { name: '比較に追加' }))
	];
	expect(compare.top).toBe(sheet.top);
	await open(page, '/area/38/', { map: false });
	await page.locator('aside').getByRole('button', { name: '比較に追加' }).click();
	await expect(page).toHaveURL(/compare=38/);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('nothing looks as if it could be pressed', async ({ page }) => {
		for (const path of [
			'/',
			'/area/38/',
			'/area/38202/',
			'/compare/',
			'/sheet/',
			'/deck/',
			'/import/',
			'/docs/'
		]) {
			await page.goto(path);
			// What opens by itself, a summary or a menu of links, works without one.
			const dead = page.locator('button:not([popovertarget]), select, input, textarea');
			const seen: string[] = [];
			for (const each of await dead.all()) {
				if (await each.isVisible())
					seen.push(await each.evaluate((element) => element.outerHTML.slice(0, 80)));
			}
			expect(seen, path).toEqual([]);
		}
	});
});
