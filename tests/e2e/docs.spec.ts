import { expect, test, violationsOn } from './atlas';

const PAGES = ['', 'map/', 'figures/', 'data/', 'address/', 'embeds/', 'en/', 'en/join/', 'en/partners/'];

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

	test('the pages read well on a phone, in both languages, and lead to each other', async ({ page }) => {
		await page.goto('/docs/');
		await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
		await page.getByRole('main').getByRole('link', { name: '指標の一覧' }).click();
		await expect(page).toHaveURL(/\/docs\/figures\/$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('指標の一覧');
		await expect(page.getByRole('group', { name: '公的な指標' })).toContainText('2050年の推計人口');
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(/\/docs\/en\/figures\/$/);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		// The list of pages opens without a script.
		await page.getByRole('button', { name: 'All pages' }).click();
		const nav = page.getByRole('navigation', { name: 'All pages' });
		await expect(nav.getByRole('link', { name: 'Measures and figures' })).toHaveAttribute(
			'aria-current',
			'page'
		);
		await nav.getByRole('link', { name: 'Reading the map' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reading the map');
		await page.getByRole('link', { name: 'Candidates to follow' }).first().click();
		await expect(page).toHaveURL(/#candidates-to-follow$/);
		// On a phone a cell stands after the name of its column; an empty one has no name to stand after.
		await page.goto('/docs/en/changes/');
		const named = page.locator('td[data-column]');
		await expect(named.first()).toBeVisible();
		await expect(named.filter({ hasText: /^\s*$/ })).toHaveCount(0);
	});
});

test('nothing of a page sticks out sideways, and it asks for no script, register or map', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	for (const path of PAGES) {
		await page.goto(`/docs/${path}`);
		for (const width of [320, 390, 820, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, `${path} at ${width} pixels`).toBeLessThanOrEqual(width);
		}
	}
	const paths = asked.map((url) => new URL(url).pathname);
	expect(paths.filter((path) => path.endsWith('.js') || path.startsWith('/data/'))).toEqual([]);
});

for (const path of PAGES) {
	test(`no violation of WCAG 2.2 AA, light or dark: /docs/${path}`, async ({ page }) => {
		await page.goto(`/docs/${path}`);
		expect(await violationsOn(page)).toEqual([]);
	});
}

test('the menu of the atlas leads there, and the way back leads to the map', async ({ page }) => {
	await page.goto('/?lang=en');
	await page.locator('.atlas.live').waitFor();
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await page.getByRole('link', { name: 'Help and reference' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help and reference');
	await page.getByRole('link', { name: 'Back to the map' }).click();
	await expect(page).toHaveURL(/\/\?lang=en/);
});
