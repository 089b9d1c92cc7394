import type { Page } from '@playwright/test';
import { WCAG, axeOn } from './axe';
import { expect, liveFrame, test } from './host-page';

const SCRIPT = '<script src="{atlas}/embed.js" async></script>';

/** Height that an element's frame has, and that the content of the frame needs. */
async function heights(page: Page, id: string): Promise<readonly [number, number]> {
	const frame = page.locator(`#${id} iframe`);
	const given = await frame.evaluate((element) => element.getBoundingClientRect().height);
	const needed = await frame
		.contentFrame()
		.locator('.embed')
		.evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
	return [given, needed];
}

test('two embeds on a page of another origin keep the height of their content, each its own', async ({
	page,
	openHost
}) => {
	await openHost(`${SCRIPT}
		<dx-atlas id="ehime" view="/area/38/?measure=density" title="愛媛県の人口密度" panel="on"></dx-atlas>
		<p>つぎの地図</p>
		<div style="width:380px"><dx-atlas id="country" view="/" lang="en" legend="off" controls="off"></dx-atlas></div>`);
	const ehime = await liveFrame(page, '#ehime iframe');
	const country = await liveFrame(page, '#country iframe');
	await expect(ehime.getByRole('heading', { level: 1 }).first()).toHaveText('愛媛県の人口密度');
	await expect(country.getByRole('link', { name: /Open in the Jichitai DX Atlas/ })).toBeVisible();
	for (const id of ['ehime', 'country']) {
		await expect.poll(async () => (([given, needed]) => given - needed)(await heights(page, id))).toBe(0);
	}
	expect((await heights(page, 'ehime'))[0]).not.toBe((await heights(page, 'country'))[0]);
	const [wide] = await heights(page, 'ehime');
	await page.setViewportSize({ width: 700, height: 900 });
	// Before it has been laid out anew its height is right as well, and then it moves what is clicked below.
	await expect.poll(async () => (await heights(page, 'ehime'))[0]).not.toBe(wide);
	await expect.poll(async () => (([given, needed]) => given - needed)(await heights(page, 'ehime'))).toBe(0);
	await country.getByText('The values of this map as a table').click();
	await expect(country.getByRole('table')).toBeVisible();
	await expect
		.poll(async () => (([given, needed]) => given - needed)(await heights(page, 'country')))
		.toBe(0);
	await expect(page.locator('#ehime iframe')).toHaveAttribute('title', /^愛媛県の人口密度 \|/);
});

test('a page sets the view of one embed and hears of it; the other stays as it is', async ({
	page,
	openHost
}) => {
	await openHost(`${SCRIPT}
		<dx-atlas id="a" view="/" controls="off"></dx-atlas><dx-atlas id="b" view="/" controls="off"></dx-atlas>`);
	const a = await liveFrame(page, '#a iframe');
	const b = await liveFrame(page, '#b iframe');
	await page.evaluate(() => {
		document.addEventListener('viewchange', (event) => {
			document.body.dataset['told'] =
				`${(event.target as Element).id} ${(event as CustomEvent<{ view: string }>).detail.view}`;
		});
		document.querySelector('#a')?.setAttribute('view', '/area/38/?measure=population');
	});
	await expect(a.getByRole('heading', { level: 1 })).toHaveText(/愛媛県の人口/);
	await expect(page.locator('body')).toHaveAttribute('data-told', /^a \/area\/38\/\?measure=population$/);
	await expect(b.getByRole('heading', { level: 1 })).toHaveText('全国のDX事例の数（都道府県別）');
});

test('attributes change an embed in its place, events tell of it, and its height shrinks again', async ({
	page,
	openHost
}) => {
	await openHost(`<script>
			for (const type of ['ready', 'viewchange', 'select'])
				document.addEventListener(type, ({ detail }) => {
					if (detail) document.body.dataset[type] = JSON.stringify(detail);
				});
		</script>${SCRIPT}
		<button id="own">欄を消す</button><dx-atlas id="a" view="/" controls="off"></dx-atlas>`);
	const a = await liveFrame(page, '#a iframe');
	const body = page.locator('body');
	await expect(body).toHaveAttribute('data-ready', /"view":"\/"/);
	await a.locator('html').evaluate((html) => html.classList.add('same'));
	const element = page.locator('#a');
	await element.evaluate((node) => {
		node.setAttribute('legend', 'off');
		node.setAttribute('panel', 'on');
		node.setAttribute('view', '/area/38/?measure=density');
	});
	await expect(a.getByRole('heading', { level: 1 }).first()).toHaveText('愛媛県の人口密度（市区町村別）');
	await expect(a.getByRole('heading', { name: '愛媛県の事例' })).toBeVisible();
	await expect(a.getByRole('region', { name: '凡例' })).toHaveCount(0);
	await expect(body).toHaveAttribute('data-viewchange', /"view":"\/area\/38\/\?measure=density"/);
	await expect(body).not.toHaveAttribute('data-select', /./);
	await a.locator('svg[data-map="svg"] a[data-code="38201"]').first().dispatchEvent('click');
	await expect(body).toHaveAttribute('data-select', '{"area":"38201","name":"愛媛県松山市"}');
	await page.setViewportSize({ width: 500, height: 900 });
	await a.getByRole('button', { name: '続きを見る' }).click();
	await expect.poll(async () => (([given, needed]) => given - needed)(await heights(page, 'a'))).toBe(0);
	const [opened] = await heights(page, 'a');
	await page.locator('#own').focus();
	await element.evaluate((node) => node.removeAttribute('panel'));
	await expect.poll(async () => (await heights(page, 'a'))[0]).toBeLessThan(opened - 100);
	await expect(page.locator('#own'), 'what was pressed in the panel takes no focus back').toBeFocused();
	await expect.poll(async () => (([given, needed]) => given - needed)(await heights(page, 'a'))).toBe(0);
	await expect(a.locator('html.same')).toHaveCount(1);
});

test('messages of anyone but the page around it are ignored, and so are those that are none', async ({
	page,
	openHost,
	server
}) => {
	server.pages.set('/stranger', '<!doctype html><title>stranger</title>');
	const stranger = server.origin.replace('127.0.0.1', 'localhost');
	await openHost(`${SCRIPT}
		<iframe id="plain" src="{atlas}/embed/" width="700" height="500"></iframe>
		<dx-atlas id="own" view="/" controls="off"></dx-atlas>
		<iframe id="stranger" src="${stranger}/stranger"></iframe>`);
	const plain = await liveFrame(page, '#plain');
	await liveFrame(page, '#own iframe');
	await expect.poll(async () => (([given, needed]) => given - needed)(await heights(page, 'own'))).toBe(0);
	const [before] = await heights(page, 'own');
	// A stranger speaks to the page as if it were the embed, and to the embed as if it were the page.
	await page
		.frameLocator('#stranger')
		.locator('html')
		.evaluate(() => {
			for (const id of ['', 'dx-1', 'a']) {
				parent.postMessage({ dxAtlas: 1, type: 'ready' }, '*');
				parent.postMessage({ dxAtlas: 1, type: 'height', id, height: 5000 }, '*');
				parent.frames[0]?.postMessage({ dxAtlas: 1, type: 'hello', id: 'a' }, '*');
				parent.frames[0]?.postMessage({ dxAtlas: 1, type: 'set-view', id: 'a', view: '/area/13/' }, '*');
			}
		});
	// The page itself says what is no message.
	await page.evaluate(() => {
		const frame = document.querySelector<HTMLIFrameElement>('#plain')?.contentWindow;
		for (const data of [
			null,
			'set-view',
			{ dxAtlas: 1, type: 'set-view', view: '/area/13/' },
			{ dxAtlas: 9 }
		]) {
			frame?.postMessage(data, '*');
		}
		postMessage({ dxAtlas: 1, type: 'height', id: 'a', height: 5000 }, '*');
	});
	await page.waitForTimeout(500);
	expect((await heights(page, 'own'))[0]).toBe(before);
	await expect(plain.getByRole('heading', { level: 1 })).toHaveText('全国のDX事例の数（都道府県別）');
	// Said by the page itself, and rightly, it is done.
	await page.evaluate(() => {
		const frame = document.querySelector<HTMLIFrameElement>('#plain')?.contentWindow;
		frame?.postMessage({ dxAtlas: 1, type: 'hello', id: 'mine' }, '*');
		frame?.postMessage({ dxAtlas: 1, type: 'set-view', id: 'mine', view: '/area/13/' }, '*');
	});
	await expect(plain.getByRole('heading', { level: 1 })).toHaveText('東京都のDX事例の数（市区町村別）');
});

test.describe('sandboxed', () => {
	test('without scripts the map and its table are there to read', async ({ page, openHost }) => {
		await openHost(
			'<iframe id="a" src="{atlas}/embed/area/38/" width="800" height="600" sandbox=""></iframe>'
		);
		const frame = page.frameLocator('#a');
		await expect(frame.locator('svg[data-map="svg"] a[data-code]:has(path.area)')).toHaveCount(20);
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText('愛媛県のDX事例の数（市区町村別）');
		await frame.getByText('この地図の値を表で見る').click();
		await expect(frame.getByRole('row', { name: /今治市/ })).toContainText('件');
		await expect(frame.getByRole('link', { name: /自治体DXアトラスで開く/ })).toBeVisible();
		await expect(frame.getByText('国土数値情報')).toBeVisible();
		await expect(frame.locator('.lucide').first()).toHaveCSS('mask-image', /^url/);
	});
	test('without scripts an embed of something else says what it shows', async ({ page, openHost }) => {
		await openHost(
			'<iframe id="a" src="{atlas}/embed/area/38/?measure=density" width="800" height="600" sandbox=""></iframe>'
		);
		const frame = page.frameLocator('#a');
		await expect(frame.getByText(/いまは「愛媛県のDX事例の数（市区町村別）」を示しています/)).toBeVisible();
	});
	test('without an origin of its own nothing breaks, and the map answers', async ({ page, openHost }) => {
		await openHost(
			'<iframe id="a" src="{atlas}/embed/?measure=population" width="800" height="600" sandbox="allow-scripts"></iframe>'
		);
		const frame = await liveFrame(page, '#a');
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText('全国の人口（都道府県別）');
		await frame.locator('svg[data-map="svg"] a[data-code="38"]').first().dispatchEvent('click');
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/愛媛県の人口/);
	});
	test('with scripts and its origin it is whole', { tag: '@webgl' }, async ({ page, openHost }) => {
		await openHost(`<iframe id="a" src="{atlas}/embed/" width="800" height="600"
			sandbox="allow-scripts allow-same-origin"></iframe>`);
		const frame = await liveFrame(page, '#a');
		await frame.locator('.stage .hands').dispatchEvent('wheel', { deltaX: 1 });
		await expect(frame.locator('[data-map="gl"]')).toBeVisible({ timeout: 45_000 });
	});
});

/** What a page says in the browser's console, as it comes. */
function said(page: Page): readonly string[] {
	const texts: string[] = [];
	page.on('console', (message) => texts.push(message.text()));
	return texts;
}

test('an unknown option is told in the console, to who asks for it in the frame, and the rest stands', async ({
	page
}) => {
	const texts = said(page);
	await page.goto('/embed/?colour=red&panel=maybe&measure=density');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('全国の人口密度（都道府県別）');
	for (const option of ['colour=red', 'panel=maybe']) {
		const text = `「${option}」は読み取れないため`;
		await expect.poll(() => texts.some((each) => each.includes(text))).toBe(true);
		await expect(page.getByText(text)).toHaveCount(0);
	}
	await page.goto('/embed/?colour=red&panel=maybe&measure=density&notes=on');
	await expect(page.getByText('「colour=red」は読み取れないため')).toBeVisible();
	await expect(page.getByText('「panel=maybe」は読み取れないため')).toBeVisible();
	await expect(page.getByRole('link', { name: /自治体DXアトラスで開く/ })).toBeInViewport({ ratio: 1 });
});

test('a table of one’s own is never embedded, and the embed says why', async ({ page }) => {
	await page.goto('/embed/?measure=mine');
	await expect(page.getByText('このリンクは利用者の表を指していますが')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('全国のDX事例の数（都道府県別）');
});

test('the address of an older edition opens without a word to readers', async ({ page }) => {
	const texts = said(page);
	await page.goto('/embed/area/38/?ed=2020-01-01&measure=density');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('愛媛県の人口密度（市区町村別）');
	const text = 'このアドレスは2020-01-01版のデータで作られました';
	await expect.poll(() => texts.some((each) => each.includes(text))).toBe(true);
	await expect(page.getByText(text)).toHaveCount(0);
});

test('asked for its notes, an older edition says so and offers today’s', async ({ page }) => {
	await page.goto('/embed/area/38/?ed=2020-01-01&measure=density&notes=on');
	const note = page.getByText('このアドレスは2020-01-01版のデータで作られました');
	await expect(note).toBeVisible();
	await page.getByRole('link', { name: '現在の版で開く' }).click();
	await expect(note).toBeHidden();
	await expect(page).toHaveURL(/\/embed\/area\/38\/\?measure=density&ed=2026-[\d-]+&notes=on$/);
});

test('an embed of an area stays in it, and a button leads back to what was embedded', async ({ page }) => {
	await page.goto('/embed/area/38/?measure=density');
	await page.locator('.embed.live').waitFor();
	const back = page.getByRole('button', { name: '最初の表示に戻る' });
	await expect(back).toHaveCount(0);
	const map = page.locator('svg[data-map="svg"]');
	// The sea is no area.
	await map.click({ position: { x: 20, y: 20 } });
	await expect(page).toHaveURL(/\/embed\/area\/38\/\?measure=density$/);
	await map.locator('a[data-code="38201"]').first().dispatchEvent('click');
	await expect(page).toHaveURL(/area=38201/);
	await page.getByRole('link', { name: /愛媛県に戻る/ }).click();
	await expect(page).toHaveURL(/\/embed\/area\/38\/\?measure=density$/);
	await expect(page.getByRole('link', { name: /全国に戻る/ })).toHaveCount(0);
	await map.locator('a[data-code="38201"]').first().dispatchEvent('click');
	await back.click();
	await expect(page).toHaveURL(/\/embed\/area\/38\/\?measure=density$/);
	await expect(back).toHaveCount(0);
	await page.goto('/embed/area/38/?lock=off');
	await page.locator('.embed.live').waitFor();
	await page.getByRole('link', { name: /全国に戻る/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('全国のDX事例の数（都道府県別）');
});

test('in a narrow column the wheel over each of three embeds is the page’s, credit and link stay in sight', async ({
	page,
	openHost
}) => {
	await openHost(`${SCRIPT}<div style="width:360px">
		<iframe id="a" src="{atlas}/embed/area/38/?panel=on" width="100%" height="560"></iframe>
		<div id="b"><dx-atlas view="/area/38/?measure=density" panel="on"></dx-atlas></div>
		<iframe id="c" src="{atlas}/embed/?lang=en" width="100%" height="480"></iframe>
		</div><div style="height:3000px"></div>`);
	for (const [id, selector] of [
		['a', '#a'],
		['b', '#b iframe'],
		['c', '#c']
	] as const) {
		const place = page.locator(selector);
		await place.scrollIntoViewIfNeeded();
		const frame = await liveFrame(page, selector);
		if (id !== 'b') {
			await expect(frame.locator('.credit')).toBeInViewport({ ratio: 1 });
			await expect(frame.locator('#embed-end')).toBeInViewport({ ratio: 1 });
		}
		// What is in the panel comes later, and makes it longer than its place.
		if (id !== 'c') await expect(frame.getByRole('button', { name: '続きを見る' })).toBeVisible();
		for (const part of [0.3, 0.55, 0.8]) {
			const box = await place.boundingBox();
			if (!box) throw new Error('no frame');
			await page.evaluate((by) => window.scrollBy(0, by), box.y + box.height * part - 360);
			const before = await page.evaluate(() => scrollY);
			await page.mouse.move(180, 360);
			await page.mouse.wheel(0, 120);
			await expect.poll(() => page.evaluate(() => scrollY), `${id} at ${part}`).toBeGreaterThan(before);
		}
	}
});

test('Tab crosses an embed in few steps, arrows go from area to area', async ({ page }) => {
	await page.goto('/embed/');
	await page.locator('.embed.live').waitFor();
	const end = page.locator('#embed-end');
	let steps = 0;
	for (; steps < 30 && !(await end.evaluate((link) => link === document.activeElement)); steps++)
		await page.keyboard.press('Tab');
	expect(steps).toBeLessThanOrEqual(16);

	// With the panel its links are one more stop, and the arrows lead from one to the next.
	await page.goto('/embed/area/38/?panel=on');
	const links = page.locator('.panel :is(a, button, summary)');
	await expect(links.nth(20)).toBeAttached();
	for (steps = 0; steps < 30 && !(await end.evaluate((link) => link === document.activeElement)); steps++)
		await page.keyboard.press('Tab');
	expect(steps).toBeLessThanOrEqual(18);
	await links.first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(links.nth(1)).toBeFocused();
});

test('a lock keeps the reader inside the area and on the level', async ({ page }) => {
	await page.goto('/embed/?lock=level,38&interact=on&panel=on');
	await page.locator('.embed.live').waitFor();
	await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(/^愛媛県/);
	await expect(page.getByRole('group', { name: '地図の単位' })).toHaveCount(0);
	await page.getByRole('link', { name: '全国', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(/^愛媛県/);
	await page.getByRole('link', { name: '松山市', exact: true }).first().click();
	await expect(page).toHaveURL(/area=38201/);
});

test('with interaction off the map is a picture with words, and nothing in it takes the focus', async ({
	page
}) => {
	await page.goto('/embed/?interact=off&title=off');
	await page.locator('.embed.live').waitFor();
	await expect(page.getByRole('img', { name: /全国のDX事例の数/ })).toBeVisible();
	await expect(page.getByRole('combobox')).toHaveCount(0);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.locator('[data-map] :focus')).toHaveCount(0);
});

test(
	'by keyboard one comes in, chooses, and goes out again; the wheel stays the page’s',
	{ tag: '@webgl' },
	async ({ page, openHost }) => {
		await openHost(`<button id="before">まえ</button>
		<iframe id="a" src="{atlas}/embed/?legend=off&controls=off" width="700" height="640"></iframe>
		<button id="after">あと</button><div style="height:3000px"></div>`);
		const frame = await liveFrame(page, '#a');
		await frame.locator('.stage .hands').dispatchEvent('wheel', { deltaX: 1 });
		await expect(frame.locator('[data-map="gl"] canvas')).toBeVisible({ timeout: 45_000 });
		await page.locator('#before').focus();
		await page.keyboard.press('Tab');
		await expect(frame.getByRole('link', { name: '内容へ移動' })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(frame.getByRole('link', { name: /自治体DXアトラスで開く/ })).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.locator('#after')).toBeFocused();
		await page.keyboard.press('Shift+Tab');
		await expect(frame.getByRole('link', { name: /自治体DXアトラスで開く/ })).toBeFocused();
		await page.mouse.move(350, 300);
		await page.mouse.wheel(0, 400);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
		expect(page.frame({ url: /\/embed\// })?.url()).not.toContain('camera=');
	}
);

for (const scheme of ['light', 'dark'] as const) {
	test(`no violation of WCAG 2.2 AA, ${scheme}`, async ({ page }) => {
		await page.goto(`/embed/area/38/?panel=on&scheme=${scheme}&ed=2020-01-01`);
		await page.locator('.embed.live').waitFor();
		await expect(page.getByRole('heading', { name: '愛媛県の事例' })).toBeVisible();
		await page.getByText('この地図の値を表で見る').click();
		const { violations } = await axeOn(page).withTags(WCAG).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target)])).toEqual([]);
	});
}
