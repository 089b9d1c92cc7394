/** Makes a GIF beside the page, so that the page keeps answering. One file, then it is done with. */
import { expose, transfer } from 'comlink';
import { Encoder } from 'modern-gif';

let encoder: Encoder | null = null;

const service = {
	/** Takes in the next picture, four bytes a pixel. */
	async add(data: Uint8ClampedArray<ArrayBuffer>, width: number, height: number, ms: number): Promise<void> {
		encoder ??= new Encoder({ width, height, looped: true, loopCount: 0 });
		await encoder.encode({ data, delay: ms });
	},
	/** @throws Error when there is no picture */
	async make(): Promise<Uint8Array<ArrayBuffer>> {
		if (!encoder) throw new Error('A film needs a picture');
		const file = new Uint8Array(await encoder.flush());
		return transfer(file, [file.buffer]);
	}
};
export type GifService = typeof service;

expose(service);
