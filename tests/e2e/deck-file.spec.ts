import { readFile, stat } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './atlas';
import { THREE, fileOf, cards, titles, TITLES, openDeck, give, withThree, save } from './deck-page';

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
		['too large', { ...fileOf([]), buffer: Buffer.alloc(5_000_001, ' ') }, '上限の5 MBを超えています']
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
				if (preferCSSPageSize) expect(told.match(/\/MediaBox\s*\[\s*0 0 960 540\s*\]/g)).toHaveLength(3);
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
	const next = alone.getByRole('button', { name: '次へ' });
	for (const at of ['2 / 6', '3 / 6', '4 / 6', '5 / 6', '6 / 6']) {
		if (at === '6 / 6') await next.press('Enter');
		else await alone.keyboard.press('PageDown');
		await expect(alone.getByText(at, { exact: true })).toBeVisible();
	}
	// Whoever has come to the end keeps the focus.
	await expect(next).toBeFocused();
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
