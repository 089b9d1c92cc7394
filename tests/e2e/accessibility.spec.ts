import { expect, open, test, violationsOn } from './atlas';

/** Where something is on MapLibre's map that is nowhere else: pins, names, candidates. */
const MAPS = ['/', '/area/38/', '/area/38202/?finder=on'];
for (const path of [
	...MAPS,
	'/area/45202/?lang=en',
	'/area/38/?measure=frontier',
	'/area/17/?measure=cio',
	'/area/38202/?profile=on',
	'/?show=table',
	'/?show=coverage&theme=operations/rpa-ai',
	'/?show=scatter&level=municipality&measure=population&with=fiscal-capacity',
	'/?q=zzz&theme=foo'
]) {
	const map = MAPS.includes(path);
	test(
		`no violation of WCAG 2.2 AA, light or dark: ${path}`,
		{ tag: map ? '@webgl' : [] },
		async ({ page }) => {
			await open(page, path, { map });
			expect(await violationsOn(page)).toEqual([]);
		}
	);
}
test('no violation of WCAG 2.2 AA, light or dark: a comparison', async ({ page }) => {
	await page.goto('/compare/?areas=38202,34205,38');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('今治市、尾道市、愛媛県');
	expect(await violationsOn(page)).toEqual([]);
});
test('no violation of WCAG 2.2 AA, light or dark: a partnership sheet', async ({ page }) => {
	await page.goto('/sheet/?areas=38202,38206,34202');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('今治市、西条市、呉市');
	expect(await violationsOn(page)).toEqual([]);
});

test('no violation of WCAG 2.2 AA, light or dark: presenting without a slide', async ({ page }) => {
	await page.goto('/present/');
	await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('発表');
	expect(await violationsOn(page)).toEqual([]);
});

test('no violation of WCAG 2.2 AA, light or dark: pages that nothing has been put on yet', async ({
	page
}) => {
	for (const path of ['/compare/', '/sheet/', '/deck/', '/import/']) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		expect(await violationsOn(page), path).toEqual([]);
	}
});

test('no violation of WCAG 2.2 AA, light or dark: dialogs, and a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '/?q=LINE&theme=services&scope=shikoku', { map: false });
	await expect(page.getByText(/件を表示/)).toBeVisible();
	expect(await violationsOn(page)).toEqual([]);
	for (const name of ['埋め込み', 'このサイトについて', '書き出し']) {
		const button = page.getByRole('button', { name, exact: true }).first();
		if (!(await button.isVisible())) await page.getByRole('button', { name: 'そのほか' }).click();
		await button.click();
		const dialog = page.getByRole('dialog', { name });
		await expect(dialog).toBeVisible();
		// A preview is a page of its own, which may be replaced while it loads: it is waited for by what it shows.
		if (name === '埋め込み') await dialog.locator('iframe').contentFrame().locator('.embed.live').waitFor();
		else await page.waitForLoadState('networkidle');
		expect(await violationsOn(page), name).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	}
});

test('the filter can be opened, used and closed by keyboard alone', async ({ page }) => {
	await open(page, '/', { map: false });
	await page.getByRole('button', { name: '絞り込み' }).focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: '絞り込み' });
	await expect(dialog).toBeVisible();
	await dialog.getByRole('checkbox', { name: /^住民サービス/ }).focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/theme=services/);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('button', { name: /絞り込み/ }).first()).toBeFocused();
});
