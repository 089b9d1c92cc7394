/** A picture as pixels: the SVG, drawn by the browser with its own fonts. */
import type { Work } from './export';
import type { Picture } from './picture';
import { pictureSvg } from './svg';

/**
 * Draws a picture.
 * @param width of the result, in pixels; the height follows
 * @param work is asked between the steps whether to go on
 * @throws Error when this browser cannot draw a sheet so large; DOMException `AbortError` when it was ended
 */
export async function picturePng(
	picture: Picture,
	width: number,
	{ signal, onprogress }: Work
): Promise<Blob> {
	const scale = width / picture.width;
	const height = Math.round(picture.height * scale);
	const address = URL.createObjectURL(
		new Blob([pictureSvg(picture, scale)], { type: 'image/svg+xml;charset=utf-8' })
	);
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		signal.throwIfAborted();
		onprogress(0.6);
		const canvas = document.createElement('canvas');
		canvas.width = width;
		canvas.height = height;
		const context = canvas.getContext('2d');
		if (!context) throw new Error(`A canvas of ${width} by ${height} pixels could not be had`);
		context.drawImage(image, 0, 0, width, height);
		onprogress(0.8);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		signal.throwIfAborted();
		if (!blob) throw new Error(`A picture of ${width} by ${height} pixels could not be written`);
		return blob;
	} finally {
		URL.revokeObjectURL(address);
	}
}
