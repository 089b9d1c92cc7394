import { expect, open, test } from './atlas';
import { axeOn } from './axe';

const CARDS = '/?measure=card-issued&level=municipality&show=multiples';
const THREE = '/area/38/?measure=card-issued&show=multiples&dates=2017-03-08,2019-11-01,2022-12-31';

test('nine dates stand in place of the map, in one legend, each an image with words', async ({ page }) => {
	await open(page, CARDS, { map: false });
	const maps = page.locator('.small-maps li');
	await expect(maps).toHaveCount(9);
	await expect(maps.first().locator('.heading')).toHaveText('2017年3月8日');
	await expect(maps.last().locator('.heading')).toHaveText('2022年12月31日');
	await expect(page.locator('.multiples .classes')).toHaveCount(1);
	const label = await maps.first().locator('svg').getAttribute('aria-label');
	expect(label).toMatch(/^2017年3月8日のマイナンバーカードの交付率の地図。.*地域/);
	const rows = page.locator('.multiples table tbody tr');
	await expect(rows).toHaveCount(9);
});

test('the menu leads there from a measure with several dates only', async ({ page }) => {
	await open(page, '/?measure=open-data&level=municipality', { map: false });
	await page.getByRole('button', { name: 'そのほか' }).click();
	await page.getByRole('link', { name: '時点を並べる' }).click();
	await expect(page).toHaveURL(/show=multiples/);
	await expect(page.locator('.small-maps li')).toHaveCount(2);
	await open(page, '/?measure=population', { map: false });
	await expect(page.locator('.menu').getByText('時点を並べる')).toHaveCount(0);
});

test('a measure with one date says so in plain words', async ({ page }) => {
	await open(page, '/?measure=population&show=multiples', { map: false });
	await expect(page.locator('.multiples')).toContainText('1つの時点だけ');
	await page.locator('.multiples').getByRole('combobox').selectOption('card-issued');
	await expect(page.locator('.small-maps li')).toHaveCount(9);
});

test('a map that is pressed opens the map of its date', async ({ page }) => {
	await open(page, THREE, { map: false });
	await page.locator('.small-maps a').nth(1).click();
	await expect(page).toHaveURL(/at=2019-11-01/);
	await expect(page).not.toHaveURL(/show=multiples/);
});

test('an area that is pointed at is marked on every map, and told of at each date', async ({ page }) => {
	await open(page, THREE, { map: false });
	const svg = page.locator('.small-maps svg').first();
	await expect(svg).toBeVisible();
	const box = await svg.boundingBox();
	if (!box) throw new Error('no map');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await expect(page.locator('.small-maps .hovered')).toHaveCount(3);
	await expect(page.locator('.multiples .line')).toContainText(
		/愛媛県.*2017年3月8日 [\d.]+%.*2022年12月31日/
	);
	await expect(page.locator('.small-maps .value').first()).toHaveText(/%/);
});

test('the selection is outlined on every map and has a column of its own', async ({ page }) => {
	await open(page, THREE.replace('/area/38/', '/area/38201/'), { map: false });
	await expect(page.locator('.small-maps .selected')).toHaveCount(3);
	const table = page.locator('.multiples table');
	await expect(table.getByRole('columnheader', { name: '松山市' })).toBeVisible();
	await expect(table).toContainText('6.8%');
});

test('dates are chosen at once or one by one, and stay in the address', async ({ page }) => {
	await open(page, CARDS, { map: false });
	await page.locator('.multiples summary').click();
	await expect(page.getByRole('checkbox', { name: '2017年5月15日' })).toBeDisabled();
	await page.getByRole('button', { name: '最初と最後' }).click();
	await expect(page.locator('.small-maps li')).toHaveCount(2);
	await expect(page).toHaveURL(/dates=2017-03-08(,|%2C)2022-12-31/);
	await expect(page.getByRole('checkbox', { name: '2017年3月8日' })).toBeDisabled();
	await page.getByRole('checkbox', { name: '2019年11月1日' }).check();
	await expect(page.locator('.small-maps li')).toHaveCount(3);
	await page.getByRole('button', { name: '年ごと' }).click();
	await expect(page.locator('.small-maps li')).toHaveCount(6);
});

test('a date that there is none of is replaced by the one before, and that is said', async ({ page }) => {
	await open(page, '/?measure=card-issued&level=municipality&show=multiples&dates=2020-03-15,2022-12-31', {
		map: false
	});
	await expect(page.locator('.multiples .note')).toContainText('2020年3月15日の値はないため');
});

test('values that do not arrive leave words and a way to try again', async ({ page }) => {
	let refused = 0;
	await page.route('**/data/series/*.json', (route) => (refused++ < 1 ? route.abort() : route.continue()));
	await open(page, CARDS, { map: false });
	await page.getByRole('button', { name: 'もう一度読み込む' }).first().click();
	await expect(page.locator('.small-maps li')).toHaveCount(9);
});

for (const [width, height] of [
	[360, 740],
	[390, 844]
] as const) {
	test(`nothing is cut at ${width} px, and nobody is left out`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page, `${CARDS}&lang=en`, { map: false });
		await expect(page.locator('.small-maps li')).toHaveCount(9);
		const inside = await page.locator('.multiples').evaluate((box) => box.scrollWidth <= box.clientWidth);
		expect(inside).toBe(true);
		const found = await axeOn(page).include('.multiples').analyze();
		expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	});
}
