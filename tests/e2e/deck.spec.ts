import { readFile, stat } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, open, test, violationsOn } from './atlas';
import { published } from './published';

const THREE = [
	{ address: '/?ed=2026-11-22', title: '全国から', notes: 'まず全国を見ます。' },
	{ address: '/area/38/?measure=population' },
	{ address: '/area/38202/?theme=foo', notes: '今治の話をします。' }
];
const fileOf = (slides: unknown, more: object = {}) => ({
	name: '発表.dxdeck.json',
	mimeType: 'application/json',
	buffer: Buffer.from(JSON.stringify({ format: 'dxatlas-deck', version: 1, slides, ...more }))
});
const cards = (page: Page) => page.getByRole('list', { name: 'スライドの一覧' }).getByRole('article');
const titles = (page: Page) =>
	page
		.getByLabel('題名')
		.evaluateAll((inputs) =>
			inputs.map((input) => (input as HTMLInputElement).value || (input as HTMLInputElement).placeholder)
		);
const TITLES = ['全国から', '愛媛県の人口（市区町村別）', '愛媛県のDX事例の数（市区町村別）'];

async function openDeck(page: Page, path = '/deck/'): Promise<void> {
	await page.goto(path);
	await expect(page.locator('.deck-page.live')).toBeVisible();
}
async function give(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
	await page.locator('input[type=file]').setInputFiles(file);
}
/** A deck of three slides, each drawn. */
async function withThree(page: Page): Promise<void> {
	await openDeck(page);
	await give(page, fileOf(THREE));
	await expect(cards(page).getByRole('img')).toHaveCount(3);
}
async function save(page: Page, button: string): Promise<Download> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	return download;
}
const present = (page: Page) => page.locator('.present.live');

test('a view becomes a slide from the map, and the undo beside the word takes it back', async ({ page }) => {
	await open(page, '/area/38/?measure=population', { map: false });
	await page.getByRole('button', { name: '発表' }).click();
	await page.getByRole('button', { name: 'スライドに追加' }).click();
	await expect(page.getByText('スライドに追加しました（全1枚）。')).toBeVisible();
	await expect(page.getByRole('button', { name: '発表 (1枚)' })).toBeVisible();
	await page.getByRole('button', { name: '元に戻す' }).click();
	await expect(page.getByRole('button', { name: '発表', exact: true })).toBeVisible();
	await page.getByRole('button', { name: '発表' }).click();
	await page.getByRole('button', { name: 'スライドに追加' }).click();
	await page.getByRole('link', { name: '一覧を開く' }).click();
	await expect(cards(page)).toHaveCount(1);
	await expect.poll(() => titles(page)).toEqual(['愛媛県の人口（市区町村別）']);
	const href = await page.getByRole('link', { name: '地図で開く（1枚目）' }).getAttribute('href');
	expect(href).toMatch(/\/area\/38\/\?measure=population&ed=\d{4}-\d\d-\d\d$/);
});

test('a slide that is made in the export dialog counts at once', async ({ page }) => {
	await open(page, '/area/38/', { map: false });
	await page.getByRole('button', { name: '書き出し' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'スライドに追加' }).click();
	await expect(page.getByRole('dialog').getByText('全1枚')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: '発表 (1枚)' })).toBeVisible();
});

test('slides are moved by buttons and by dragging, and every step is taken back', async ({ page }) => {
	// All three are in the window, below the word that this address is only this device's.
	await page.setViewportSize({ width: 1440, height: 1200 });
	await withThree(page);
	await expect.poll(() => titles(page)).toEqual(TITLES);
	const [a, b, c] = TITLES as [string, string, string];
	await page.getByRole('button', { name: '後ろへ移す（1枚目）' }).focus();
	await page.keyboard.press('Enter');
	expect(await titles(page)).toEqual([b, a, c]);
	await expect(page.getByRole('button', { name: '後ろへ移す（2枚目）' })).toBeFocused();
	await page.locator('.grip').nth(2).hover();
	await page.mouse.down();
	const first = await page.locator('.grip').first().boundingBox();
	await page.mouse.move((first?.x ?? 0) + 10, (first?.y ?? 0) + 60, { steps: 12 });
	await page.mouse.move((first?.x ?? 0) + 10, first?.y ?? 0, { steps: 12 });
	await page.mouse.up();
	await expect.poll(() => titles(page)).toEqual([c, b, a]);
	await page.keyboard.press('Control+z');
	expect(await titles(page)).toEqual([b, a, c]);
	await page.getByRole('banner').getByRole('button', { name: '元に戻す' }).click();
	expect(await titles(page)).toEqual(TITLES);
	await page.getByRole('banner').getByRole('button', { name: 'やり直す' }).click();
	expect(await titles(page)).toEqual([b, a, c]);
});

test('title and notes stay on this device, and what is removed can be brought back', async ({ page }) => {
	await withThree(page);
	await page.getByLabel('題名').nth(1).fill('愛媛の人口');
	await page.getByLabel('発表者ノート').nth(1).fill('一行目\n二行目');
	await page.getByRole('button', { name: '削除（3枚目）' }).click();
	await expect(cards(page)).toHaveCount(2);
	// What is on screen at once is on the device a moment later, and the count beside it says so.
	await expect.poll(() => page.evaluate(() => localStorage.getItem('deck'))).toBe('2');
	await page.reload();
	await expect(cards(page)).toHaveCount(2);
	await expect(page.getByLabel('題名').nth(1)).toHaveValue('愛媛の人口');
	await expect(page.getByLabel('発表者ノート').nth(1)).toHaveValue('一行目\n二行目');
	await page.getByRole('button', { name: 'すべて削除' }).click();
	await expect(page.getByText('スライドはまだありません。')).toBeVisible();
	await page.locator('.toast').getByRole('button', { name: '元に戻す' }).click();
	await expect(cards(page)).toHaveCount(2);
});

test('an edit made a moment before the page is left is not lost', async ({ page }) => {
	await withThree(page);
	// The database no longer answers: what is begun now goes with the page.
	await page.evaluate(() => {
		IDBObjectStore.prototype.get = () => ({}) as IDBRequest;
	});
	await page.getByLabel('題名').first().fill('最後のひとこと');
	await page.getByRole('button', { name: '削除（3枚目）' }).click();
	await page.reload();
	await expect(cards(page)).toHaveCount(2);
	await expect(page.getByLabel('題名').first()).toHaveValue('最後のひとこと');
	await page.reload();
	await expect(cards(page)).toHaveCount(2);
});

test('a slide of an open partner finder shows its candidates, on the list and while presenting', async ({
	page
}) => {
	await openDeck(page);
	await give(page, fileOf([{ address: '/area/38202/?finder=on' }]));
	await expect(cards(page).getByRole('img')).toHaveCount(1);
	await expect.poll(() => titles(page)).toEqual(['今治市の連携先の候補']);
	await page.goto('/present/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('今治市の連携先の候補');
	const saijo = published().dataset.casesOf('38206').length;
	await expect(
		page
			.getByRole('listitem')
			.filter({ hasText: new RegExp(`西条市.*隣接・人口\\d+%・事例${String(saijo)}件`) })
	).toBeVisible();
	await expect(page.getByRole('heading', { name: /^連携先の候補（\d+）$/ })).toBeVisible();
});

test('two tabs work on one deck, and neither undoes the work of the other', async ({ page, context }) => {
	await withThree(page);
	const other = await context.newPage();
	await openDeck(other);
	await expect(cards(other)).toHaveCount(3);
	await page.getByRole('button', { name: '削除（3枚目）' }).click();
	await expect(cards(other)).toHaveCount(2);
	await other.getByLabel('題名').first().fill('もう一つのタブから');
	await expect(page.getByLabel('題名').first()).toHaveValue('もう一つのタブから');
	await page.getByRole('banner').getByRole('button', { name: '元に戻す' }).click();
	await expect(cards(other)).toHaveCount(3);
	await expect(other.getByLabel('題名').first()).toHaveValue('もう一つのタブから');
});

test('a deck is saved, and opened again in another browser as it was', async ({ page, browser, baseURL }) => {
	await withThree(page);
	const saved = await save(page, 'ファイルに保存');
	expect(saved.suggestedFilename()).toMatch(/^jichitai-dx-atlas_スライド_\d{4}-\d\d-\d\d\.dxdeck\.json$/);
	const buffer = await readFile(await saved.path());
	expect(JSON.parse(buffer.toString('utf8'))).toMatchObject({ format: 'dxatlas-deck', version: 2 });
	const elsewhere = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage();
	await openDeck(elsewhere);
	await give(elsewhere, { ...fileOf([]), buffer });
	await expect.poll(() => titles(elsewhere)).toEqual(TITLES);
	await expect(elsewhere.getByLabel('発表者ノート').first()).toHaveValue('まず全国を見ます。');
	await elsewhere.context().close();
});

test('opening a file asks whether to replace or to append, and both are taken back', async ({ page }) => {
	await withThree(page);
	await give(page, fileOf([{ address: '/area/13/', title: '東京' }]));
	const dialog = page.getByRole('dialog', { name: 'スライドのファイルを開く' });
	await expect(dialog).toContainText('1枚のスライドがあります。いまのスライド3枚を');
	await dialog.getByRole('button', { name: '後ろに追加' }).click();
	await expect(cards(page)).toHaveCount(4);
	await give(page, fileOf([{ address: '/area/13/', title: '東京' }]));
	await dialog.getByRole('button', { name: '置き換える' }).click();
	await expect(cards(page)).toHaveCount(1);
	await page.locator('.toast').getByRole('button', { name: '元に戻す' }).click();
	await expect(cards(page)).toHaveCount(4);
	await give(page, fileOf([{ address: '/area/13/' }]));
	await page.keyboard.press('Escape');
	await expect(cards(page)).toHaveCount(4);
});

test('a file that cannot be used is refused in plain words, and the deck stays', async ({ page }) => {
	await withThree(page);
	for (const [what, file, said] of [
		[
			'cut off',
			{ ...fileOf([]), buffer: Buffer.from('{"format":"dxatlas-deck",\n"ver') },
			'JSONとして読めません（2行目'
		],
		[
			'foreign',
			{ ...fileOf([]), buffer: Buffer.from('{"type":"FeatureCollection"}') },
			'形式（format）の記載がありません'
		],
		['newer', fileOf([], { version: 7 }), '新しい形式（版7）です'],
		[
			'of another site',
			fileOf([{ address: '/' }, { address: 'https://example.jp/' }]),
			'2枚目のアドレス（address）「https://example.jp/」'
		],
		['too large', { ...fileOf([]), buffer: Buffer.alloc(5_000_001, ' ') }, '上限の5MBを超えています']
	] as const)
		await test.step(what, async () => {
			await give(page, file);
			await expect(page.getByRole('alert')).toContainText(said);
			await expect(page.getByRole('alert')).toContainText('「発表.dxdeck.json」は開けませんでした。');
			await expect(cards(page)).toHaveCount(3);
		});
});

test('what of an address cannot be used, and an edition of another day, are told on the slide', async ({
	page
}) => {
	await openDeck(page);
	await give(page, fileOf([{ address: '/area/38/?theme=foo&ed=2025-01-01' }, { address: '/?measure=mine' }]));
	await expect(cards(page).first()).toContainText('「foo」というテーマはない');
	await expect(cards(page).first()).toContainText('2025年1月1日版で作ったスライドです。');
	await expect(cards(page).nth(1)).toContainText('この端末にその表がない');
	await page.getByRole('button', { name: '版のスライドにする' }).click();
	await expect(cards(page).first()).not.toContainText('2025年1月1日版');
	await expect(page.getByRole('link', { name: '地図で開く（1枚目）' })).toHaveAttribute(
		'href',
		/\/area\/38\/\?ed=2026-/
	);
});

test('the whole deck is a PowerPoint file of as many slides, with the speaker’s words', async ({ page }) => {
	await withThree(page);
	const parts = unzipSync(await readFile(await (await save(page, 'PowerPoint')).path()));
	const names = Object.keys(parts);
	expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(3);
	const notes = strFromU8(parts['ppt/notesSlides/notesSlide3.xml'] ?? new Uint8Array());
	expect(notes).toContain('今治の話をします。');
	expect(notes).toContain('/area/38202/?theme=foo');
	await expect(page.getByRole('status').filter({ hasText: '保存しました' }).first()).toBeVisible();
});

test('the deck prints a slide a page, whole, on its own paper and on any other', async ({ page }) => {
	await withThree(page);
	for (const preferCSSPageSize of [true, false])
		for (const format of ['A4', 'A3'] as const)
			for (const landscape of [false, true]) {
				const pdf = await page.pdf({ format, landscape, preferCSSPageSize, printBackground: true });
				const told = pdf.toString('latin1');
				expect(told.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(3);
				if (preferCSSPageSize) expect(told).toMatch(/\/MediaBox\s*\[0 0 960 540\]/);
				// A page with its map, not an empty one.
				expect(pdf.length).toBeGreaterThan(200_000);
				expect(pdf.length).toBeLessThan(4_000_000);
			}
	await page.emulateMedia({ media: 'print' });
	for (const slide of await page.locator('.deck-page li').all()) {
		const [around, inside] = [await slide.boundingBox(), await slide.getByRole('img').boundingBox()];
		expect(around).toMatchObject({ width: expect.closeTo(1280, 0), height: expect.closeTo(720, 0) });
		expect(inside).toEqual(around);
	}
});

test('the whole deck is one HTML file that is gone through by keys, opened from disk without a network', async ({
	page,
	browser
}, info) => {
	await openDeck(page);
	const dates = { address: '/?measure=card-issued&level=municipality&show=multiples' };
	const last = { kind: 'text', title: '終わり', text: '- 以上' };
	await give(page, fileOf([...THREE, { ...THREE[1], title: '人口をもう一度' }, dates, last]));
	const saved = await save(page, 'オフライン版');
	expect(saved.suggestedFilename()).toMatch(/^jichitai-dx-atlas_スライド_オフライン版_.*\.html$/);
	const path = info.outputPath('slides.html');
	await saved.saveAs(path);
	expect((await stat(path)).size).toBeLessThanOrEqual(1_500_000);
	const context = await browser.newContext({ offline: true, baseURL: '' });
	const alone = await context.newPage();
	await alone.goto(`file://${encodeURI(path)}`);
	const bar = alone.getByRole('navigation').filter({ hasText: '1 / 6' });
	await expect(bar).toBeVisible();
	for (const at of ['2 / 6', '3 / 6', '4 / 6', '5 / 6', '6 / 6']) {
		await alone.keyboard.press('PageDown');
		await expect(alone.getByText(at, { exact: true })).toBeVisible();
	}
	await alone.keyboard.press('PageUp');
	await alone.keyboard.press('PageUp');
	await expect(alone.getByText('4 / 6', { exact: true })).toBeVisible();
	await expect(alone.getByRole('combobox').last()).toContainText('4. 人口をもう一度');
	await expect(alone.locator('.slides .title')).toHaveText('人口をもう一度');
	// Paper has all of them.
	await alone.emulateMedia({ media: 'print' });
	await alone.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const printed = alone.getByRole('main').filter({ hasText: '6. ' });
	await expect(printed.locator('section')).toHaveCount(6);
	await expect(printed.locator('section .still-map svg.atlas-svg')).toHaveCount(4);
	await expect(alone.locator('.atlas')).toBeHidden();
	// One page each, nine dates and the sources at the end too, in a file that can be sent.
	for (const landscape of [false, true]) {
		const pdf = await alone.pdf({ format: 'A4', landscape, printBackground: true });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(6);
		expect(pdf.length).toBeLessThan(4_000_000);
	}
	await alone.evaluate(() => dispatchEvent(new Event('afterprint')));
	await alone.emulateMedia({ media: 'screen' });
	await expect(alone.locator('.atlas')).toBeVisible();
	await context.close();
});

test('making the file can be cancelled, and nothing is lost', async ({ page }) => {
	await page.route(/\/(workers\/worker-|pptx\/worker\.)/, () => {});
	await withThree(page);
	let saved = 0;
	page.on('download', () => saved++);
	await page.getByRole('button', { name: 'PowerPoint' }).click();
	await page.getByRole('button', { name: '中止' }).click();
	await expect(page.getByText('中止しました。スライドはそのままです。')).toBeVisible();
	await expect(cards(page)).toHaveCount(3);
	expect(saved).toBe(0);
});

test('forty national slides are made while the page answers, and the work can be ended', async ({ page }) => {
	const measures = ['population', 'density', 'fiscal-capacity', 'card-issued'];
	const slides = Array.from({ length: 40 }, (_, i) => ({
		address: `/?level=municipality&measure=${measures[i % 4]}`
	}));
	await openDeck(page);
	await give(page, fileOf(slides));
	await expect(cards(page).getByRole('img')).toHaveCount(40, { timeout: 60_000 });
	await page.evaluate(() => {
		const seen: number[] = [];
		new MutationObserver(() => {
			const value = document.querySelector('progress')?.value;
			if (value !== undefined && value !== seen.at(-1))
				document.body.dataset['seen'] = String(seen.push(value));
		}).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['value'] });
	});
	await page.getByRole('button', { name: 'PowerPoint' }).click();
	const progress = page.getByRole('progressbar');
	await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0.1);
	// What is typed meanwhile stands there at once.
	await page.getByLabel('題名', { exact: true }).first().fill('人口の今');
	await expect(page.getByRole('article', { name: /人口の今/ })).toBeVisible();
	await expect(progress).toBeVisible();
	await page.getByRole('button', { name: '中止' }).click();
	await expect(page.getByText('中止しました。スライドはそのままです。')).toBeVisible();
	expect(Number(await page.locator('body').getAttribute('data-seen'))).toBeGreaterThan(3);
	await expect(cards(page)).toHaveCount(40);
});

test('whoever leaves slides that the device could not keep is asked first, and not once they are in a file', async ({
	page
}) => {
	await page.addInitScript(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	const asked: string[] = [];
	page.on('dialog', (dialog) => {
		asked.push(dialog.type());
		void dialog.dismiss();
	});
	await openDeck(page);
	await give(page, fileOf(THREE));
	await expect(page.getByRole('alert').filter({ hasText: '端末に保存できません' })).toBeVisible();
	await expect(cards(page)).toHaveCount(3);
	await page.getByLabel('題名', { exact: true }).first().fill('全国の今');
	await page.close({ runBeforeUnload: true });
	await expect.poll(() => asked).toEqual(['beforeunload']);
	await save(page, 'ファイルに保存');
	await page.close({ runBeforeUnload: true });
	await expect.poll(() => page.isClosed()).toBe(true);
	expect(asked).toHaveLength(1);
});

test('a slide takes another view from the map, and another extent in the list, and keeps its title and notes', async ({
	page
}) => {
	await withThree(page);
	const first = cards(page).first();
	await first.getByLabel('範囲').selectOption({ label: '四国の全体' });
	await expect(first.getByRole('radio', { name: 'この範囲で分ける' })).toBeChecked();
	await expect(first.getByRole('link', { name: '地図で開く（1枚目）' })).toHaveAttribute(
		'href',
		/scope=shikoku/
	);
	await first.getByRole('link', { name: '地図で開く（1枚目）' }).click();
	await page.getByRole('button', { name: 'この表示をスライドに入れる' }).click();
	await expect(page.getByText('1枚目をこの表示にしました。題名とノートはそのままです。')).toBeVisible();
	await page.getByRole('link', { name: '一覧に戻る' }).click();
	await expect(cards(page).first().getByLabel('題名', { exact: true })).toHaveValue('全国から');
	await expect(cards(page).first().getByLabel('発表者ノート')).toHaveValue('まず全国を見ます。');
	await expect(cards(page).first().getByRole('link', { name: '地図で開く（1枚目）' })).toHaveAttribute(
		'href',
		/scope=shikoku/
	);
});

test('printed, each slide is one page of 16:9', async ({ page }) => {
	await withThree(page);
	const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
	const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
	expect(boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])).toEqual(
		Array(3).fill([960, 540])
	);
});

test('six national slides by municipality are a PDF that can be sent by mail', async ({ page }) => {
	await openDeck(page);
	const measures = ['cases', 'population', 'density', 'official-count', 'fiscal-capacity', 'card-issued'];
	await give(
		page,
		fileOf(measures.map((measure) => ({ address: `/?level=municipality&measure=${measure}` })))
	);
	await expect(cards(page).getByRole('img')).toHaveCount(6, { timeout: 30_000 });
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
	expect(pdf.byteLength).toBeLessThan(4_000_000);
	// Six empty pages would be small, too.
	expect(pdf.byteLength).toBeGreaterThan(400_000);
});

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

test('without slides, deck and presentation say what to do', async ({ page }) => {
	await openDeck(page);
	await expect(page.getByRole('link', { name: '地図でスライドを作る' })).toBeVisible();
	await page.goto('/present/');
	await expect(page.getByText('発表するスライドがありません。')).toBeVisible();
	await page.getByRole('link', { name: 'スライドの一覧へ' }).click();
	await expect(page).toHaveURL(/\/deck\/$/);
});

test('no violation of WCAG 2.2 AA on deck and presentation, light or dark', async ({ page }) => {
	await withThree(page);
	expect(await violationsOn(page)).toEqual([]);
	await page.goto('/present/');
	await expect(present(page)).toBeVisible();
	await page.keyboard.press('n');
	expect(await violationsOn(page)).toEqual([]);
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
