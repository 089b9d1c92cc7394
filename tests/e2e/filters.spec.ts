import { COUNTED, expect, open, test } from './atlas';
import { countOf } from './published';

test('a theme filters map, panel and counts, and comes off by its chip', async ({ page }) => {
	await open(page, '/', { map: false });
	await page.getByRole('button', { name: '絞り込み' }).click();
	const dialog = page.getByRole('dialog', { name: '絞り込み' });
	await dialog.getByRole('checkbox', { name: /^キャッシュレス/ }).check();
	// Behind it the dialog may say that it reads the texts of the cases.
	await expect(dialog.getByRole('status').first()).toHaveText(new RegExp(`${COUNTED}件中\\d+件を表示`));
	await expect(page).toHaveURL(/theme=services\/cashless/);
	await dialog.getByRole('button', { name: /件を見る/ }).click();
	await expect(dialog).toBeHidden();
	await expect(page.getByText(new RegExp(`${COUNTED}件中\\d+件を表示`)).first()).toBeVisible();
	await page.getByRole('button', { name: '「キャッシュレス」の条件を外す' }).click();
	await expect(page).not.toHaveURL(/theme=/);
	await expect(page.getByText(`合わせて${COUNTED}件を収録`)).toBeVisible();
	// Of several the focus goes on to the next, which is pressed where it already is.
	await open(page, '/?theme=services&set=articles&status=running', { map: false });
	const crosses = page.getByRole('button', { name: /」の条件を外す$/ });
	for (const left of [2, 1]) {
		await crosses.first().click();
		await expect(crosses).toHaveCount(left);
		await expect(crosses.first()).toBeFocused();
	}
});

test('counts are live: a region leaves fewer of each theme', async ({ page }) => {
	await open(page, '/', { map: false });
	await page.getByRole('button', { name: '絞り込み' }).click();
	const dialog = page.getByRole('dialog', { name: '絞り込み' });
	const theme = dialog.locator('label').filter({ hasText: /^\s*住民サービス/ });
	const before = Number((await theme.locator('.count').textContent()) ?? NaN);
	await dialog.getByRole('button', { name: '地方・都道府県' }).click();
	await dialog.getByRole('checkbox', { name: /^四国/ }).check();
	await expect.poll(async () => Number(await theme.locator('.count').textContent())).toBeLessThan(before);
});

test('a filter that leaves nothing says so and offers the way back', async ({ page }) => {
	await open(page, '/?q=存在しないことば', { map: false });
	await expect(page.getByText('この条件に合う事例はありません。')).toBeVisible();
	await page.locator('aside').getByRole('button', { name: 'すべて解除' }).click();
	await expect(page.getByText(`合わせて${COUNTED}件を収録`)).toBeVisible();
});

test('cases that a filter hides in a locality are counted and can be brought back', async ({ page }) => {
	await open(page, '/area/38/?theme=community', { map: false });
	await expect(page.getByText(/絞り込みにより、ほかに\d+件が隠れています/).first()).toBeVisible();
	await page.getByRole('button', { name: '絞り込みを解除して表示' }).first().click();
	await expect(page).not.toHaveURL(/theme=/);
});

test('partner, award and the sources’ own classes filter too', async ({ page }) => {
	await open(page, '/', { map: false });
	await page.getByRole('button', { name: '絞り込み' }).click();
	const dialog = page.getByRole('dialog', { name: '絞り込み' });
	const withPartner = countOf(({ partners }) => partners.some(({ name }) => name.includes('Code for Japan')));
	await dialog.getByRole('button', { name: '連携先' }).click();
	await dialog.getByRole('checkbox', { name: /Code for Japan/ }).check();
	await expect(dialog.getByRole('status').first()).toHaveText(`${COUNTED}件中${withPartner}件を表示`);
	await dialog.getByRole('button', { name: '連携先の条件を解除' }).click();
	await dialog.getByRole('button', { name: '受賞' }).click();
	await dialog
		.getByRole('checkbox', { name: /日本DX大賞/ })
		.first()
		.check();
	await expect(dialog.getByRole('status').first()).not.toHaveText(`${COUNTED}件中${COUNTED}件を表示`);
	await dialog.getByRole('button', { name: '受賞の条件を解除' }).click();
	await dialog.getByRole('button', { name: '3つの観点' }).click();
	await dialog.getByRole('checkbox', { name: /人材確保/ }).check();
	await expect(page).toHaveURL(/facet=views:people/);
});

test('sets and statuses are filters with live counts, in the address, on chips and in what is counted', async ({
	page
}) => {
	await open(page, '/', { map: false });
	await page.getByRole('button', { name: '絞り込み' }).click();
	const dialog = page.getByRole('dialog', { name: '絞り込み' });
	await dialog.getByRole('button', { name: '収録元' }).click();
	await dialog.getByRole('checkbox', { name: /^記事/ }).check();
	await expect(page).toHaveURL(/set=articles/);
	await expect(dialog.getByRole('status').first()).toHaveText(
		`${COUNTED}件中${countOf(({ set }) => set === 'articles')}件を表示`
	);
	await dialog.getByRole('button', { name: '収録元の条件を解除' }).click();
	await dialog.getByRole('button', { name: '状態' }).click();
	await dialog.getByRole('checkbox', { name: /^アイデア/ }).check();
	await expect(page).toHaveURL(/status=idea/);
	await dialog.getByRole('button', { name: /件を見る/ }).click();
	await page.getByRole('button', { name: '「アイデア」の条件を外す' }).click();
	await expect(page.getByText(`合わせて${COUNTED}件を収録`)).toBeVisible();
});

test('a filter by words waits for the texts of the cases, and says when they cannot be had', async ({
	page
}) => {
	let broken = true;
	await page.route('**/data/cases/*.json', (route) => (broken ? route.abort() : route.continue()));
	await open(page, '/?q=ドローン', { map: false });
	const chips = page.getByRole('group', { name: '絞り込み' });
	await expect(chips.getByText('事例の本文を読み込めませんでした。')).toBeVisible();
	await expect(chips.getByText(/件を表示/)).toBeHidden();
	broken = false;
	await chips.getByRole('button', { name: 'もう一度読み込む' }).click();
	await expect(chips.getByText(new RegExp(`${COUNTED}件中\\d+件を表示`))).toBeVisible();
});
