/** A film as a GIF, which moves wherever a picture can be put. */
import { connect } from '../../workers/connect';
import { drawPicture } from '../svg/pixels';
import { step, type Work } from '../work';
import type { GifService } from './gif-worker';
import type { Frame } from './frames';

/**
 * @param width of the film, in pixels; the height follows
 * @returns the content of a `.gif` file
 * @throws Error when it could not be made; DOMException `AbortError` when the work was ended
 */
export async function filmGif(frames: readonly Frame[], width: number, work: Work): Promise<BlobPart> {
	const { signal } = work;
	const worker = new Worker(new URL('./gif-worker.ts', import.meta.url), { type: 'module' });
	const { ask, close } = connect<GifService>(worker);
	try {
		for (const [i, { picture, ms }] of frames.entries()) {
			const canvas = await drawPicture(picture, { width }, { signal, onprogress: () => undefined });
			const context = canvas.getContext('2d');
			if (!context) throw new Error('A canvas could not be read');
			const { data, height } = context.getImageData(0, 0, canvas.width, canvas.height);
			await ask((service) => service.add(data, width, height, ms), signal);
			await step(work, (0.6 * (i + 1)) / frames.length);
		}
		return await ask((service) => service.make(), signal);
	} finally {
		close();
	}
}
