/** The deck's page in a browser, as far as several files of tests use it. */
import type { Download, Page } from '@playwright/test';
import { expect } from './atlas';

export const THREE = [
	{ address: '/?ed=2026-11-22', title: '全国から', notes: 'まず全国を見ます。' },
	{ address: '/area/38/?measure=population' },
	{ address: '/area/38202/?theme=foo', notes: '今治の話をします。' }
];
export const fileOf = (slides: unknown, more: object = {}) => ({
	name: '発表.dxdeck.json',
	mimeType: 'application/json',
	buffer: Buffer.from(JSON.stringify({ format: 'dxatlas-deck', version: 1, slides, ...more }))
});
export const cards = (page: Page) => page.getByRole('list', { name: 'スライドの一覧' }).getByRole('article');
export const titles = (page: Page) =>
	page
		.getByLabel('題名')
		.evaluateAll((inputs) =>
			inputs.map((input) => (input instanceof HTMLInputElement ? input.value || input.placeholder : ''))
		);
export const TITLES = ['全国から', '愛媛県の人口（市区町村別）', '愛媛県のDX事例の数（市区町村別）'];

export async function openDeck(page: Page, path = '/deck/'): Promise<void> {
	await page.goto(path);
	await page.locator('.deck-page.live').waitFor();
}
export async function give(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
	await page.locator('input[type=file]').setInputFiles(file);
}
/** A deck of three slides, each drawn. */
export async function withThree(page: Page): Promise<void> {
	await openDeck(page);
	await give(page, fileOf(THREE));
	await expect(cards(page).getByRole('img')).toHaveCount(3);
}
export async function save(page: Page, button: string): Promise<Download> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	return download;
}
export const present = (page: Page) => page.locator('.present.live');
