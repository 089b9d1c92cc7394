/** A picture as pixels: the SVG, drawn by the browser with its own fonts. */
import type { Size } from '../../map/scene/boxes';
import type { Picture } from '../picture/picture';
import type { Work } from '../work';
import { pictureSvg } from './svg';

/** Drawn one after the other, so that the page answers in between. */
const STRIPS = 8;

/** What is drawn: its size in user units, and how it is written. */
interface Drawing extends Size {
	readonly svg: (how: { readonly scale: number; readonly transparent: boolean }) => string;
}

/** Of a picture in pixels; the height follows. */
interface PixelSize {
	readonly width: number;
	/** Without paper and sea. */
	readonly transparent?: boolean;
}

/**
 * Draws a picture as a PNG file.
 * @param size width of the result in pixels, the height follows; `transparent` without paper and sea
 * @param work is asked between the steps whether to go on
 * @throws Error when this browser cannot draw a picture so large; DOMException `AbortError` when it was ended
 */
export function picturePng(picture: Picture, size: PixelSize, work: Work): Promise<Blob> {
	return svgPng(drawingOf(picture), size, work);
}

/**
 * Draws an SVG as a PNG file.
 * @throws as `picturePng`
 */
export async function svgPng(drawing: Drawing, size: PixelSize, work: Work): Promise<Blob> {
	const canvas = await draw(drawing, size, work);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	work.signal.throwIfAborted();
	if (!blob) throw new Error(`A picture of ${size.width} by ${canvas.height} pixels could not be written`);
	return blob;
}

/**
 * Draws a picture on a canvas of its own.
 * @throws as `picturePng`
 */
export function drawPicture(picture: Picture, size: PixelSize, work: Work): Promise<HTMLCanvasElement> {
	return draw(drawingOf(picture), size, work);
}

function drawingOf(picture: Picture): Drawing {
	const { width, height } = picture;
	return { width, height, svg: (how) => pictureSvg(picture, how) };
}

async function draw(
	drawing: Drawing,
	{ width, transparent = false }: PixelSize,
	{ signal, onprogress }: Work
): Promise<HTMLCanvasElement> {
	const scale = width / drawing.width;
	const height = Math.round(drawing.height * scale);
	const address = URL.createObjectURL(
		new Blob([drawing.svg({ scale, transparent })], { type: 'image/svg+xml;charset=utf-8' })
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
		// Drawn by the processor: a graphics chip would draw as fast, and take long to give the pixels back.
		const context = canvas.getContext('2d', { willReadFrequently: true });
		if (!context) throw new Error(`A canvas of ${width} by ${height} pixels could not be had`);
		for (let strip = 0; strip < STRIPS; strip++) {
			const top = Math.round((height * strip) / STRIPS);
			const bottom = Math.round((height * (strip + 1)) / STRIPS);
			context.save();
			context.beginPath();
			context.rect(0, top, width, bottom - top);
			context.clip();
			context.drawImage(image, 0, 0, width, height);
			context.restore();
			// What is asked for is drawn now, not with all the rest.
			context.getImageData(0, top, 1, 1);
			onprogress(0.6 + (0.25 * (strip + 1)) / STRIPS);
			await new Promise((resolve) => setTimeout(resolve));
			signal.throwIfAborted();
		}
		return canvas;
	} finally {
		URL.revokeObjectURL(address);
	}
}
