import { expect, open, test } from './atlas';

test(
	'a note is moved by hand and by keyboard, and taken away; the map stays',
	{ tag: '@webgl' },
	async ({ page }) => {
		await open(page, `/area/38/?note=${encodeURIComponent('38202:橋の町:20:-10')}`);
		const note = page.getByRole('button', { name: /今治市への書き込み「橋の町」/ });
		const place = () =>
			/^38202:橋の町:(-?\d+):(-?\d+)$/.exec(new URL(page.url()).searchParams.get('note') ?? '');
		const before = await note.locator('rect').boundingBox();
		if (!before) throw new Error('The note is not on the map');
		const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + 60, y + 40, { steps: 4 });
		await page.mouse.up();
		await expect.poll(() => Number(place()?.[1])).toBeGreaterThan(22);
		expect(Number(place()?.[2])).toBeGreaterThan(-8);
		// The words are where the hand left them, and the map is where it was.
		const after = await note.locator('rect').boundingBox();
		expect(Math.abs((after?.x ?? 0) - before.x - 60)).toBeLessThan(8);
		expect(new URL(page.url()).searchParams.has('camera')).toBe(false);

		const [dx, dy] = [Number(place()?.[1]), Number(place()?.[2])];
		await note.focus();
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Shift+ArrowUp');
		await expect.poll(() => [Number(place()?.[1]), Number(place()?.[2])]).toEqual([dx - 2, dy - 10]);
		await expect(note).toBeFocused();
		await page.keyboard.press('Delete');
		await expect(note).toHaveCount(0);
		expect(new URL(page.url()).searchParams.has('note')).toBe(false);
	}
);
