import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyImage } from '../../../src/lib/export/copy-image';

afterEach(() => vi.unstubAllGlobals());

class Item {
	constructor(readonly items: Readonly<Record<string, Promise<Blob>>>) {}
}
const png = new Blob(['png'], { type: 'image/png' });

describe('a picture on the clipboard', () => {
	it('is handed over while it is still being made', async () => {
		let taken: Item | undefined;
		vi.stubGlobal('ClipboardItem', Item);
		vi.stubGlobal('navigator', {
			clipboard: { write: ([item]: Item[]) => Promise.resolve((taken = item)) }
		});
		expect(await copyImage(Promise.resolve(png))).toBe('copied');
		expect(await taken?.items['image/png']).toBe(png);
	});
	it('is not, in a browser that cannot', async () => {
		vi.stubGlobal('ClipboardItem', undefined);
		expect(await copyImage(Promise.resolve(png))).toBe('unable');
	});
	it('is not, where the browser refuses; what could not be made is told apart from that', async () => {
		vi.stubGlobal('ClipboardItem', Item);
		vi.stubGlobal('navigator', { clipboard: { write: () => Promise.reject(new Error('NotAllowedError')) } });
		expect(await copyImage(Promise.resolve(png))).toBe('refused');
		await expect(copyImage(Promise.reject(new Error('too large')))).rejects.toThrow('too large');
	});
});
