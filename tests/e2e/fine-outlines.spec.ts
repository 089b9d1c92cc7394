import type { Page } from '@playwright/test';
import { expect, open, test } from './atlas';

const MATSUYAMA = '/area/38201/?camera=33.87,132.72,10.5&frameworks=off';
const CLIP = { x: 520, y: 180, width: 420, height: 420 } as const;
const picture = async (page: Page): Promise<string> =>
	(await page.screenshot({ clip: CLIP, animations: 'disabled' })).toString('base64');

/**
 * How a picture stands between the one before and the one after: of its blocks of 8 pixels in which those two differ, how
 * many are as before, as after, and of both at once. At the edges of tiles a block may be of both.
 */
async function blocksOf(page: Page, pictures: readonly [string, string, string]) {
	return page.evaluate(async (sources) => {
		const [before, after, now] = await Promise.all(
			sources.map(async (source) => {
				const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
				const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
				const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
				if (!context) throw new Error('no canvas');
				context.drawImage(bitmap, 0, 0);
				const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
				return { data, width, height };
			})
		);
		if (!before || !after || !now) throw new Error('three pictures');
		const far = (a: Uint8ClampedArray, b: Uint8ClampedArray, at: number) =>
			Math.max(...[0, 1, 2].map((i) => Math.abs((a[at + i] ?? 0) - (b[at + i] ?? 0))));
		const blocks = { before: 0, after: 0, both: 0, all: 0 };
		for (let y = 0; y + 8 <= now.height; y += 8) {
			for (let x = 0; x + 8 <= now.width; x += 8) {
				const seen = { before: 0, after: 0 };
				for (let i = 0; i < 64; i++) {
					const at = 4 * ((y + (i >> 3)) * now.width + x + (i & 7));
					if (far(before.data, after.data, at) < 24) continue;
					seen[far(now.data, before.data, at) < far(now.data, after.data, at) ? 'before' : 'after']++;
				}
				if (seen.before + seen.after < 4) continue;
				blocks.all++;
				blocks[seen.before === 0 ? 'after' : seen.after === 0 ? 'before' : 'both']++;
			}
		}
		return blocks;
	}, pictures);
}

test(
	'fills, lines, coast and selection become finer together, and all outlines are there for a town',
	{ tag: '@webgl' },
	async ({ page }) => {
		test.setTimeout(120_000);
		const asked: string[] = [];
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/data/boundaries/**', async (route) => {
			asked.push(new URL(route.request().url()).pathname.replace(/^.*boundaries\//, ''));
			await held;
			await route.continue();
		});
		await open(page, MATSUYAMA);
		await expect.poll(() => asked).toContain('close/38.json.gz');
		let before = '';
		await expect.poll(async () => before === (before = await picture(page)), { intervals: [400] }).toBe(true);
		release();
		const between: string[] = [];
		for (let last = before, same = 0; same < 8; last = between.at(-1) ?? '') {
			between.push(await picture(page));
			same = between.at(-1) === last && between.at(-1) !== before ? same + 1 : 0;
		}
		const after = between.at(-1) ?? '';
		const whole = await blocksOf(page, [before, after, after]);
		expect(whole.all).toBeGreaterThan(100);
		for (const each of new Set(between)) {
			const { both, all } = await blocksOf(page, [before, after, each]);
			expect(both / all).toBeLessThan(0.06);
		}
	}
);
