import { expect, open, test } from './atlas';
import { axeOn } from './axe';

const BOTH = '/?level=municipality&measure=fiscal-capacity&with=card-held';
const SCATTER = '/?level=municipality&measure=population&with=fiscal-capacity&show=scatter';

test('a second measure is chosen in the legend, and the square says how it is read', async ({ page }) => {
	await open(page, '/?level=municipality', { map: false });
	await page.getByText('区分と重ねる指標').click();
	await page.getByLabel('重ねる指標').selectOption('population');
	await expect(page).toHaveURL(/with=population/);
	const square = page.getByRole('group', { name: '事例の数と人口の組み合わせ' });
	await expect(square.getByRole('button')).toHaveCount(9);
	await expect(page.locator('.legend .read')).toContainText('両方とも高い');
	await expect(page.getByRole('button', { name: /^未収録/ })).toBeVisible();
});

test('a cell says both classes and its areas, and marks them when it has the focus', async ({ page }) => {
	await open(page, BOTH, { map: false });
	const cells = page.getByRole('group', { name: /の組み合わせ/ }).getByRole('button');
	await expect(cells).toHaveCount(9);
	const first = cells.first();
	await expect(first).toHaveAttribute(
		'aria-label',
		/^財政力指数 [\d.]+〜[\d.]+・マイナンバーカードの保有率 \d+〜\d+%, \d+地域$/
	);
	const counts = (await cells.allTextContents()).map((text) => Number(text.trim().replace(',', '')));
	expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1700);
	await first.focus();
	await expect(first).toBeFocused();
});

test('the table has both measures, sortable by the second', async ({ page }) => {
	await open(page, `${BOTH}&show=table&sort=-second`, { map: false });
	const header = page.getByRole('columnheader', { name: 'マイナンバーカードの保有率' });
	await expect(header).toHaveAttribute('aria-sort', 'descending');
	await expect(page.getByRole('columnheader', { name: '財政力指数' })).toBeVisible();
	await expect(page.locator('tbody tr').first()).toContainText('%');
});

test('an unknown second measure leaves one, with a note', async ({ page }) => {
	await open(page, '/?with=nonsense', { map: false });
	await expect(page.getByText('「nonsense」は、重ねて表示できる指標ではない')).toBeVisible();
	await expect(page.locator('.legend .heading')).toContainText('事例の数');
});

test('without WebGL the simple map has the colours of both', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	await open(page, BOTH, { map: false });
	const area = page.locator('.atlas-svg .area[class*="shade-b"]').first();
	await expect(area).toBeAttached({ timeout: 30_000 });
	const fills = await page
		.locator('.atlas-svg .area[class*="shade-b"]')
		.evaluateAll((areas) => [...new Set(areas.map((each) => getComputedStyle(each).fill))]);
	expect(fills.length).toBe(9);
});

test('the scatter plot says what it draws and why not the rest', async ({ page }) => {
	await open(page, SCATTER, { map: false });
	await expect(page.getByRole('img', { name: /横軸が人口、縦軸が財政力指数の散布図/ })).toBeVisible();
	await expect(page.locator('.dock').first()).toContainText(/1,741地域のうち1,7\d\d地域を点で示しています。/);
	await expect(page.locator('.dock').first()).toContainText('対数目盛');
});

test('dragging over the plot counts and lists the areas, keeps them in the address, and is cleared', async ({
	page
}) => {
	await open(page, SCATTER, { map: false });
	const plot = page.getByRole('img', { name: /散布図/ });
	const box = await plot.boundingBox();
	if (!box) throw new Error('no plot');
	await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.3);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.6, { steps: 5 });
	await page.mouse.up();
	await expect(page).toHaveURL(/brush=/);
	const status = page.locator('.dock').getByRole('status');
	await expect(status).toHaveText(/^[\d,]+地域が範囲に入っています。$/);
	await expect(page.locator('.dock tbody tr').first()).toBeVisible();
	await page.reload();
	await expect(status).toHaveText(/^[\d,]+地域が範囲に入っています。$/);
	await page.getByRole('button', { name: '範囲を解除' }).click();
	await expect(page).not.toHaveURL(/brush=/);
	await expect(status).toHaveText('範囲は選ばれていません。');
});

test('the keyboard frames a range with the sliders', async ({ page }) => {
	await open(page, SCATTER, { map: false });
	const low = page.getByRole('slider', { name: '人口の下限' });
	await low.focus();
	for (let i = 0; i < 5; i++) await page.keyboard.press('PageUp');
	await expect(low).toHaveAttribute('aria-valuetext', /人$/);
	await expect(page).toHaveURL(/brush=/);
	await expect(page.locator('.dock').getByRole('status')).toContainText('地域が範囲に入っています。');
});

test('a row of the range leads to its area, which the panel tells of', async ({ page }) => {
	await open(page, `${SCATTER}&brush=3000000,5000000,0,3`, { map: false });
	const row = page.locator('.dock tbody tr').first();
	await expect(row).toContainText('横浜市');
	await row.getByRole('link').click();
	await expect(page).toHaveURL(/\/area\/14100\/.*show=scatter/);
	await expect(page.locator('#panel')).toContainText('横浜市');
});

test('on a phone the plot fits beside nothing', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, SCATTER, { map: false });
	await expect(page.getByRole('img', { name: /散布図/ })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

for (const [name, path, part] of [
	['the square', BOTH, '.legend div.square'],
	['the scatter plot', `${SCATTER}&brush=100000,500000,0.2,0.8`, '.dock svg[role="img"]']
] as const) {
	test(`axe finds nothing in ${name}`, { tag: '@webgl' }, async ({ page }) => {
		await open(page, path);
		await expect(page.locator(part)).toBeVisible();
		const { violations } = await axeOn(page).include('main').analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
}
