import { readFile } from 'node:fs/promises';
import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { expect, open, test } from './atlas';
import { axeOn } from './axe';

/** A survey as Excel saves it in Japan, in CP932: a title, a header, 府中市 (there are two), a zero, a "-", a total. */
const CP932 = Buffer.from(
	'krKNuIyLicqBaY6OjLGXcIFqDQqOc4vmkqyRuiyOwI57l6aBaSWBaiyP84u1DQqNoY6hjnMsMTIuNSyOwI57DQqVe5KGjnMsMzAsjsCOew0KjkSWeY5zLDAslqKOwI57DQqPvI5SjnMsNDUuNSyOwI57DQqNgpJtjnMsLSyWoo7AjnsNCpSfitmOcyw2MSyOwI57DQqNh4x2LDE0OSwNCg==',
	'base64'
);

async function openPage(page: Page, query = ''): Promise<void> {
	await page.goto(`/import/${query}`);
	await page.locator('.page.live').waitFor();
}
/** Drops a file where a person would: on the page itself. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
	const transfer = await page.evaluateHandle(
		([file, base64]) => {
			const bytes = Uint8Array.from(atob(base64 ?? ''), (c) => c.charCodeAt(0));
			const data = new DataTransfer();
			data.items.add(new File([bytes], file ?? ''));
			return data;
		},
		[name, content.toString('base64')]
	);
	await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
	await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}
const joined = (page: Page) => page.getByRole('heading', { name: '照合結果' });
const settled = (page: Page) => page.getByRole('region', { name: '決めた内容' });

test('a CP932 file dropped on the atlas is joined, settled, mapped, and still there after a reload', async ({
	page
}) => {
	await open(page, '/', { map: false });
	await drop(page, '調査.csv', CP932);
	await expect(joined(page)).toBeVisible();
	await expect(page.getByText('Shift_JIS（CP932）')).toBeVisible();
	await expect(page.getByText('1行は決まっていません')).toBeVisible();
	// Japanese sentences follow each other without a space.
	await expect(page.locator('#report-title + p')).not.toContainText(/。 ./u);
	await page.getByRole('button', { name: '広島県府中市' }).click();
	await expect(settled(page).getByText('「府中市」 → 広島県府中市')).toBeVisible();
	await expect(page.getByText('決まっていない行はありません。')).toBeVisible();

	await page.getByLabel('塗り分けに使う列').selectOption({ label: '実施率（%） (割合（%）)' });
	await expect(page.getByText('5地域に値があります。')).toBeVisible();
	await page.getByRole('button', { name: '地図に表示' }).click();
	await expect(page).toHaveURL(/measure=mine/);
	const legend = page.getByRole('region', { name: '凡例' });
	await expect(legend.getByText('利用者の表: 実施率（%）')).toBeVisible();
	await expect(legend.getByText('利用者の表にない')).toBeVisible();
	expect(page.url()).not.toContain('12.5');

	await page.reload();
	await expect(legend.getByText('利用者の表: 実施率（%）')).toBeVisible();
	// Zero is a value; what the table does not hold is not zero.
	await page.getByRole('button', { name: '表', exact: true }).click();
	// By its text: working out the name of each of 1,741 rows takes seconds on a busy machine, and every retry does it again.
	const row = (name: string) => page.locator('tbody tr').filter({ hasText: name }).first();
	await expect(row('札幌市').getByRole('cell', { name: '0%' })).toBeVisible();
	await expect(row('函館市').getByRole('cell', { name: '61%' })).toBeVisible();
	await expect(row('小樽市').getByRole('cell', { name: '利用者の表にない' }).first()).toBeVisible();
});

test('two tables are two measures: shown together, named, and removed one by one', async ({ page }) => {
	await openPage(page);
	await drop(page, '一.csv', Buffer.from('市区町村,人口\n今治市,1\n松山市,5\n新居浜市,9\n'));
	await page.getByRole('button', { name: '地図に表示' }).click();
	await expect(page).toHaveURL(/measure=mine\b/);
	await page.goto('/import/');
	await expect(joined(page)).toBeVisible();
	await drop(page, '二.csv', Buffer.from('市区町村,窓口\n今治市,3\n松山市,2\n新居浜市,1\n'));
	await page.getByLabel('加えて、「人口（一.csv）」と2つの指標で表示').check();
	await page.getByRole('button', { name: '地図に表示' }).click();
	await expect(page).toHaveURL(/measure=mine&with=mine-2/);
	const legend = page.getByRole('region', { name: '凡例' });
	await expect(legend).toContainText('利用者の表: 人口');
	await expect(legend).toContainText('利用者の表: 窓口');

	await page.goto('/import/');
	const name = page.getByLabel('「窓口（二.csv）」の名前');
	await name.fill('窓口の数');
	await name.press('Tab');
	await expect(page.getByText('名前を「窓口の数」にしました。')).toBeVisible();
	await page.getByRole('button', { name: '「人口（一.csv）」をこの端末から削除' }).click();
	await expect(page.getByText('この端末から削除しました。')).toBeVisible();
	await open(page, '/?measure=mine-2', { map: false });
	await expect(legend).toContainText('利用者の表: 窓口の数');
	await open(page, '/?measure=mine-2&with=mine', { map: false });
	await expect(page.getByText('この端末にその表はありません')).toBeVisible();
});

test('a table that another tab has put on the map is not replaced unasked; what cannot be kept is said on the map', async ({
	page,
	context
}) => {
	const other = await context.newPage();
	for (const each of [page, other]) await openPage(each);
	await drop(page, '一.csv', Buffer.from('市区町村,人口\n今治市,1\n松山市,2\n'));
	await page.getByRole('button', { name: '地図に表示' }).click();
	await expect(page).toHaveURL(/measure=mine&/);
	await drop(other, '二.csv', Buffer.from('市区町村,面積\n今治市,3\n松山市,4\n'));
	await other.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('', 'QuotaExceededError');
		};
	});
	await other.getByRole('button', { name: '地図に表示' }).click();
	await expect(other).toHaveURL(/measure=mine-2&/);
	await expect(other.getByText('残せませんでした。ページを閉じると消えます。')).toBeVisible();
	await expect(other.getByRole('region', { name: '凡例' })).toContainText('利用者の表: 面積');
});

test('rows with latitude and longitude are in the areas they lie in; a name that says another is asked', async ({
	page
}) => {
	await openPage(page);
	const places =
		'施設,市区町村,緯度,経度\n城,今治市,34.0637,133.0073\n港,西条市,34.068,133.0\n駅,,33.8404,132.7513\n沖,,33.0,134.9\n';
	await drop(page, '施設.csv', Buffer.from(places));
	const points = page.getByRole('region', { name: '緯度・経度' });
	await expect(points.getByText('そのうち2行は、位置が市区町村の中にあります。')).toBeVisible();
	await expect(points.getByText('1行は、名称と位置の市区町村が異なります。')).toBeVisible();
	await points.getByText('海の上か国外にある行 1').click();
	await expect(points.getByText('5行目 沖（33.0, 134.9）')).toBeVisible();
	await page.getByRole('button', { name: /^愛媛県今治市/ }).click();
	await page.getByLabel('塗り分けに使う列').selectOption('行の数（1地域に何行あるか）');
	await expect(page.getByText('2地域に値があります。')).toBeVisible();
});

test('a long table of years moves through them on the map, and of the names of measures one is chosen', async ({
	page
}) => {
	await openPage(page);
	const lines = ['今治市', '松山市', '西条市'].flatMap((name, i) =>
		[2023, 2024].flatMap((year) => [
			`${year},人口（人）,${name},${year + i}`,
			`${year},世帯数（世帯）,${name},${year - 1000 * i}`
		])
	);
	await drop(page, '年次.csv', Buffer.from(`年度,指標,市区町村,値\n${lines.join('\n')}\n`));
	await page.getByLabel('塗り分けに使う列').selectOption('世帯数（世帯）');
	await expect(page.getByText('2023年度〜2024年度、2時点の値があり')).toBeVisible();
	await page.getByRole('button', { name: '地図に表示' }).click();
	await expect(page).toHaveURL(/measure=mine/);
	const legend = page.getByRole('region', { name: '凡例' });
	await expect(legend).toContainText('利用者の表: 世帯数');
	const slider = legend.getByRole('slider', { name: '表示する時点' });
	await expect(slider).toHaveAttribute('aria-valuetext', '2024年度');
	await slider.press('ArrowLeft');
	await expect(slider).toHaveAttribute('aria-valuetext', '2023年度');
	await expect(page).toHaveURL(/at=FY2023/);
});

test('the same table next month is joined as before, and what has changed is shown', async ({ page }) => {
	await openPage(page);
	await drop(page, '10月.csv', Buffer.from('市区町村,10月の数\n今治市,1\n府中市,2\n松山市,5\n'));
	await page.getByRole('button', { name: '東京都府中市' }).click();
	await page.getByRole('button', { name: '地図に表示' }).click();
	await expect(page).toHaveURL(/measure=mine/);
	await page.goto('/import/');
	await expect(joined(page)).toBeVisible();
	await drop(page, '11月.csv', Buffer.from('市区町村,11月の数\n今治市,1\n府中市,3\n新居浜市,6\n'));
	const since = page.getByRole('region', { name: '前回との違い' });
	await expect(since).toContainText('新しい行は1行、なくなった行は1行、変わった値は1件です。');
	await expect(settled(page).getByText('「府中市」 → 東京都府中市')).toBeVisible();
	await since.getByText('変わった値 1', { exact: true }).click();
	await expect(since.getByText('3行目 東京都府中市 11月の数: 「2」 → 「3」')).toBeVisible();
	await since.getByRole('button', { name: /忘れて/ }).click();
	await expect(since).toBeHidden();
	await expect(page.getByText('1行は決まっていません')).toBeVisible();
});

test('what was settled comes back with the same file, and can be taken back', async ({ page }) => {
	await openPage(page);
	await drop(page, '調査.csv', CP932);
	await page.getByRole('button', { name: '東京都府中市' }).click();
	await expect(settled(page)).toBeVisible();
	await page.reload();
	await page.locator('.page.live').waitFor();
	await drop(page, '名前を変えた.csv', CP932);
	await expect(settled(page).getByText('「府中市」 → 東京都府中市')).toBeVisible();
	// The keyboard goes on where the next thing is to be done.
	const candidate = page.getByRole('button', { name: '東京都府中市' });
	const undo = page.getByRole('button', { name: '直前の決定を取り消す' });
	await page.getByRole('button', { name: '「府中市」の決定を取り消す' }).press('Enter');
	await expect(page.getByText('1行は決まっていません')).toBeVisible();
	await expect(candidate).toBeFocused();
	await page.getByRole('button', { name: '対象外にする', exact: true }).press('Enter');
	await expect(settled(page).getByText('「府中市」 → 対象外')).toBeVisible();
	await expect(undo).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(page.getByText('1行は決まっていません')).toBeVisible();
	await expect(candidate).toBeFocused();
	await page.getByRole('button', { name: 'どの候補でもない残りをすべて対象外にする' }).press('Enter');
	await expect(undo).toBeFocused();
	await undo.press('Enter');
	await page.getByRole('button', { name: '別の地域を検索' }).press('Enter');
	await expect(page.getByRole('combobox', { name: '別の地域を検索' })).toBeFocused();
});

test('the joined table is saved with code, official name and outcome beside its own columns', async ({
	page
}) => {
	await openPage(page);
	await drop(page, '調査.csv', CP932);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '照合結果つきの表（CSV）を保存' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('jichitai-dx-atlas_調査_照合結果.csv');
	const rows = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
	expect(rows).toHaveLength(8);
	expect(rows[0]).toContain('市区町村,実施率（%）,状況,団体コード');
	expect(rows[1]).toContain('今治市,12.5,実施,382027,愛媛県,今治市,一致');
	expect(rows[2]).toContain('府中市,30,実施,,,,候補が複数');
	expect(rows[7]).toContain('対象外');
	const second = page.waitForEvent('download');
	await page.getByRole('button', { name: '照合結果つきの表（Excel）を保存' }).click();
	const workbook = await second;
	expect(workbook.suggestedFilename()).toBe('jichitai-dx-atlas_調査_照合結果.xlsx');
	// What it holds, a unit test reads; that it is one, its first bytes say.
	expect((await readFile(await workbook.path())).subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
});

test('cells pasted anywhere on the page are opened, and the table before is a button away', async ({
	page
}) => {
	await openPage(page);
	await drop(page, '調査.csv', CP932);
	await page.getByRole('button', { name: '広島県府中市' }).click();
	await expect(settled(page)).toBeVisible();
	const paste = (text: string) =>
		page.evaluate((cells) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', cells);
			document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
		}, text);
	await paste('今治市');
	await expect(page.getByText('クリップボードに表もファイルもありません')).toBeVisible();
	await paste('市区町村\t値\r\n今治市\t1\r\n松山市\t2\r\n');
	await expect(page.getByText('貼り付けた表（見出しの下に2行、2列）を開いています。')).toBeVisible();
	await page.getByRole('button', { name: '前の表（調査.csv）に戻る' }).click();
	await expect(settled(page).getByText('「府中市」 → 広島県府中市')).toBeVisible();
	await expect(page.getByRole('button', { name: '前の表（貼り付けた表）に戻る' })).toBeVisible();
});

test('a table is saved as one file and opened again with what was settled', async ({ page }) => {
	await openPage(page);
	await drop(page, '調査.csv', CP932);
	await page.getByRole('button', { name: '広島県府中市' }).click();
	await expect(settled(page)).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /\.dxatlas\.json/ }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('調査.dxatlas.json');
	const content = await readFile(await file.path());
	await page.getByRole('button', { name: '別の表を開く' }).click();
	await drop(page, '調査.dxatlas.json', content);
	await expect(settled(page).getByText('「府中市」 → 広島県府中市')).toBeVisible();
	await expect(page.getByText('調査.csv', { exact: true })).toBeVisible();
});

test('a web page under the name of a workbook is refused in plain words', async ({ page }) => {
	await openPage(page);
	await drop(page, '名簿.xlsx', Buffer.from('<!DOCTYPE html><html><body>エラー</body></html>'));
	const alert = page.getByRole('alert');
	await expect(alert.getByText('「名簿.xlsx」を開けません')).toBeVisible();
	await expect(alert.getByText('中身はウェブページ（HTML）です')).toBeVisible();
	await expect(page.getByRole('button', { name: 'ファイルを選ぶ' })).toBeVisible();
});

test('a long import can be cancelled, and the page answers meanwhile', async ({ page }) => {
	await openPage(page);
	const line = '今治市の近くのどこか,1\n';
	await drop(page, '長い.csv', Buffer.from(`市区町村,値\n${line.repeat(150_000)}`));
	await page.getByRole('button', { name: '中止' }).click();
	await expect(page.getByText('読み込みを中止しました。')).toBeVisible();
	await expect(joined(page)).toBeHidden();
	await drop(page, '調査.csv', CP932);
	await expect(joined(page)).toBeVisible();
});

test('a link to a table that this device does not hold says so', async ({ page }) => {
	await open(page, '/?measure=mine', { map: false });
	await expect(page.getByText('この端末にその表はありません')).toBeVisible();
	await expect(page.getByRole('region', { name: '凡例' }).getByText('事例の数')).toBeVisible();
});

test('the page of a table has no accessibility fault that axe finds', async ({ page }) => {
	await openPage(page);
	await drop(page, '調査.csv', CP932);
	await expect(joined(page)).toBeVisible();
	const { violations } = await axeOn(page).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
