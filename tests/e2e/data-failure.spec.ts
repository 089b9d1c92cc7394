import { COUNTED, expect, test } from './atlas';

test('a data file that fails to load says which, and trying again brings the atlas to life', async ({
	page
}) => {
	let broken = true;
	await page.route('**/data/case-index.json', (route) => (broken ? route.abort() : route.continue()));
	await page.goto('/');
	const alert = page.getByRole('alertdialog');
	await expect(alert).toContainText('case-index.json');
	// The page that was prerendered stays readable behind it.
	await expect(page.getByText(`合わせて${COUNTED}件を収録`)).toBeVisible();
	broken = false;
	await alert.getByRole('button', { name: 'もう一度読み込む' }).click();
	await page.locator('.atlas.live').waitFor();
	await expect(alert).toBeHidden();
});

test('a file that is not what it should be is told apart from a broken line', async ({ page }) => {
	await page.route('**/data/case-index.json', (route) =>
		route.fulfill({ contentType: 'application/json', body: '[{"id": 5}]' })
	);
	await page.goto('/');
	await expect(page.getByRole('alertdialog')).toContainText('内容が正しくありません');
});

test(
	'the country is on the map before the rest of the register, whose failure is told to who asks for it',
	{ tag: '@webgl' },
	async ({ page }) => {
		let broken = true;
		await page.route('**/data/atlas-places.json', (route) => (broken ? route.abort() : route.continue()));
		await page.goto('/');
		await page.locator('.atlas.live').waitFor();
		const search = page.getByRole('combobox', { name: '地域や事例を検索' });
		await search.fill('いまば');
		await expect(page.getByText('ここをまだ読み込めません')).toBeVisible();
		await expect(page.getByRole('alertdialog')).toBeHidden();
		broken = false;
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await expect(page.getByRole('option').first()).toContainText('今治市');
	}
);
