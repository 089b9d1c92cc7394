import { expect, open, test } from './atlas';
import { TITLES, cards, fileOf, give, openDeck, present, withThree } from './deck-page';

test('a deck is presented by keyboard, and its place is in the address', async ({ page }) => {
	await withThree(page);
	await page.getByRole('link', { name: '1枚目「全国から」の仕上がり' }).click();
	await expect(present(page)).toBeVisible();
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('全国から');
	await expect(page.getByText('まず全国を見ます。')).toBeHidden();
	await page.keyboard.press('n');
	await expect(page.getByText('まず全国を見ます。')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByText('まず全国を見ます。')).toBeHidden();
	await page.keyboard.press('ArrowRight');
	await expect(heading).toHaveText(TITLES[1] ?? '');
	await expect(page).toHaveURL(/\/present\/\?slide=2/);
	await expect(page.getByRole('status').filter({ hasText: '3枚中2枚目' })).toBeAttached();
	await page.keyboard.press('Space');
	await expect(heading).toHaveText(TITLES[2] ?? '');
	await page.keyboard.press('PageUp');
	await expect(heading).toHaveText(TITLES[1] ?? '');
	await page.keyboard.press('End');
	await expect(heading).toHaveText(TITLES[2] ?? '');
	await page.keyboard.press('ArrowRight');
	await page.reload();
	await expect(heading).toHaveText(TITLES[2] ?? '');
	await expect(page.getByText('3 / 3')).toBeVisible();
	await page.keyboard.press('Home');
	await expect(heading).toHaveText('全国から');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: '操作の一覧' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/deck\/$/);
});

test('the speaker has a window of their own, and either window goes on without the other', async ({
	page
}) => {
	await withThree(page);
	await page.goto('/present/?slide=1');
	await expect(present(page)).toBeVisible();
	const popup = page.waitForEvent('popup');
	await page.keyboard.press('p');
	const speaker = await popup;
	await expect(speaker.getByRole('heading', { level: 1, name: '発表者用の画面' })).toBeVisible();
	await expect(speaker.getByRole('region', { name: '発表者ノート' })).toContainText('まず全国を見ます。');
	await expect(speaker.getByRole('region', { name: '次のスライド' }).getByRole('img')).toBeVisible();
	await speaker.getByRole('button', { name: '計り始める' }).click();
	await expect(speaker.getByRole('timer')).toHaveText(/0:0[1-9]/);
	await speaker.keyboard.press('ArrowRight');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLES[1] ?? '');
	await speaker.keyboard.press('b');
	await expect(page.getByRole('button', { name: '画面を戻す' })).toBeVisible();
	await expect(speaker.getByText('聴衆の画面は暗くなっています。')).toBeVisible();
	await page.keyboard.press('b');
	await expect(speaker.getByText('聴衆の画面は暗くなっています。')).toBeHidden();
	await page.keyboard.press('End');
	await expect(speaker.getByRole('region', { name: '発表者ノート' })).toContainText('今治の話をします。');
	await expect(page.getByText('今治の話をします。')).toBeHidden();
	// Nor by the key, while the speaker has them elsewhere.
	await page.keyboard.press('n');
	await expect(page.getByText('今治の話をします。')).toBeHidden();
	await speaker.close();
	await page.keyboard.press('Home');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('全国から');
	await page.evaluate(() => (window.open = () => null));
	await page.keyboard.press('p');
	await expect(page.getByText('ポップアップを止めています')).toBeVisible();
});

test('every slide says where it comes from and leads to its own view', async ({ page }) => {
	await withThree(page);
	await page.goto('/present/?slide=2');
	await expect(present(page)).toBeVisible();
	await expect(page.locator('footer')).toContainText('事例 2026年');
	await expect(page.locator('footer')).toContainText(
		'「国土数値情報（行政区域データ）」（国土交通省）を加工して作成'
	);
	await expect(page.getByRole('link', { name: 'この地図' })).toHaveAttribute(
		'href',
		/\/area\/38\/\?measure=population/
	);
});

test('a slide number that there is not shows the nearest slide and says so', async ({ page }) => {
	await withThree(page);
	await page.goto('/present/?slide=99');
	await expect(
		page.getByText('「99」というスライド番号はありません（全3枚）。3枚目を表示しています。')
	).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
	test('a swipe turns the slides, and nothing is wider than the screen', async ({ page }) => {
		await withThree(page);
		const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(await overflow()).toBeLessThanOrEqual(0);
		await page.goto('/present/');
		await expect(present(page)).toBeVisible();
		expect(await overflow()).toBeLessThanOrEqual(0);
		const swipe = (from: number, to: number) =>
			page.locator('.slide').evaluate(
				(target, [from, to]) => {
					const touch = (x: number) => new Touch({ identifier: 1, target, clientX: x, clientY: 300 });
					const send = (type: string, x: number, touches: Touch[]) =>
						target.dispatchEvent(
							new TouchEvent(type, { bubbles: true, touches, changedTouches: [touch(x)] })
						);
					send('touchstart', from, [touch(from)]);
					send('touchend', to, []);
				},
				[from, to] as const
			);
		await swipe(300, 80);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLES[1] ?? '');
		await swipe(80, 300);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('全国から');
	});

	test('the bar tells how many slides there are, and stays on the screen', async ({ page }) => {
		await withThree(page);
		await open(page, '/?lang=en', { map: false });
		const bar = page.getByRole('banner');
		await expect(bar.getByRole('button', { name: 'Present (3 slides)' })).toBeInViewport({ ratio: 1 });
		for (const button of await bar.getByRole('button').all()) {
			if (await button.isVisible()) await expect(button).toBeInViewport({ ratio: 1 });
		}
	});
});

test.describe('with less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	test('the map goes to the next view at once', { tag: '@webgl' }, async ({ page }) => {
		await withThree(page);
		await page.goto('/present/');
		await page.waitForFunction(() => performance.getEntriesByName('map:ready').length > 0, undefined, {
			timeout: 45_000
		});
		const moves = await page.evaluate(async () => {
			const pins = () =>
				[...document.querySelectorAll<HTMLElement>('.gl-pins button')]
					.map(({ style }) => style.translate)
					.join();
			const seen = new Set<string>();
			const watch = new MutationObserver(() => seen.add(pins()));
			watch.observe(document.querySelector('.gl-pins') ?? document.body, {
				subtree: true,
				childList: true,
				attributes: true
			});
			document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
			await new Promise((resolve) => setTimeout(resolve, 1500));
			return seen.size;
		});
		expect(moves).toBeLessThanOrEqual(2);
		// A slide is 960 units wide on a desk: here its map has letters for the room.
		await expect(page.locator('.enlarged')).toHaveCSS('scale', '1.5');
	});
});

test('a slide whose figures cannot be had says so, and comes by itself once they can', async ({ page }) => {
	await openDeck(page);
	await give(page, fileOf([{ address: '/', title: '全国から' }, { address: '/?measure=official-count' }]));
	await expect(cards(page).getByRole('img')).toHaveCount(2);
	let broken = true;
	await page.route('**/data/indicators.json', (route) =>
		broken ? route.fulfill({ status: 503 }) : route.continue()
	);
	await page.goto('/present/?slide=1');
	await expect(present(page)).toBeVisible();
	await page.keyboard.press('ArrowRight');
	const alert = page.getByRole('alert').filter({ hasText: 'indicators.json' });
	await expect(alert).toContainText('読み込めるようになると自動で表示します。');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('全国から');
	broken = false;
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(heading).toContainText('公式の取組数');
	await expect(alert).toBeHidden();
});
