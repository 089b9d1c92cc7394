/** A person's own logo: read from a file as pixels, and kept on the device. Nothing in a file is ever markup. */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import * as v from 'valibot';
import type { Logo } from '$lib/export/picture/picture-options';
import { readOrNull } from '$lib/model/schema';

/** Bytes of a file. */
const LOGO_MOST = 2_000_000;
/** Pixels of what is kept: as sharp as a large slide asks for. */
const MOST = { width: 800, height: 240 } as const;
const KEY = 'logo';

const schema = v.object({
	src: v.pipe(v.string(), v.startsWith('data:image/png;base64,')),
	width: v.pipe(v.number(), v.minValue(1)),
	height: v.pipe(v.number(), v.minValue(1))
});

let opened: UseStore | null = null;
const store = () => (opened ??= createStore('jichitai-dx-atlas-logo', 'logo'));

/** The logo that this device keeps. */
export async function keptLogo(): Promise<Logo | null> {
	try {
		return readOrNull(schema, await get(KEY, store()));
	} catch {
		// Without storage there is none.
		return null;
	}
}

/** Keeps a logo, or none any more. What cannot be kept lasts as long as the dialog. */
export async function keepLogo(logo: Logo | null): Promise<void> {
	try {
		await (logo ? set(KEY, logo, store()) : del(KEY, store()));
	} catch (error) {
		console.warn(error);
	}
}

/**
 * Draws the image of a file: an SVG, too, becomes pixels, in a context where its scripts do not run.
 * @returns why there is none: `large`, or `none` for what is no image
 */
export async function readLogo(file: Blob): Promise<Logo | 'large' | 'none'> {
	if (file.size > LOGO_MOST) return 'large';
	const address = URL.createObjectURL(file);
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		// An SVG may say no size.
		const [width, height] = [image.naturalWidth || 300, image.naturalHeight || 150];
		const scale = Math.min(MOST.width / width, MOST.height / height, 1);
		const canvas = document.createElement('canvas');
		canvas.width = Math.max(1, Math.round(width * scale));
		canvas.height = Math.max(1, Math.round(height * scale));
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return readOrNull(schema, { src: canvas.toDataURL('image/png'), width, height }) ?? 'none';
	} catch {
		return 'none';
	} finally {
		URL.revokeObjectURL(address);
	}
}
