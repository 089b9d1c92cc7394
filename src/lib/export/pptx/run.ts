/** Has slides made in a worker. */
import type { Work } from '../work';
import type { PptxJob } from './layout';
import type { SheetJob } from './sheet-layout';
import type { PptxReply } from './worker';

/**
 * @returns the content of a `.pptx` file
 * @throws Error when it could not be made; DOMException `AbortError` when the work was ended
 */
export function runPptx(
	job: PptxJob | SheetJob,
	{ signal, onprogress }: Work
): Promise<Uint8Array<ArrayBuffer>> {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	const ended = new Promise<never>((_, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
	});
	const made = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<PptxReply>) => {
			if (data.kind === 'progress') onprogress(data.share);
			else if (data.kind === 'done') resolve(data.file);
			else reject(new Error(data.message));
		};
		worker.onerror = (event) => reject(new Error(event.message || 'The worker could not be started'));
		worker.postMessage(job);
	});
	return Promise.race([made, ended]).finally(() => worker.terminate());
}
