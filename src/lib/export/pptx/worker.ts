/** Makes slides beside the page, so that the page keeps answering. One job, then it is done with. */
import type { PptxJob } from './layout';
import { makePptx } from './make';
import type { SheetJob } from './sheet-layout';
import { makeSheetPptx } from './sheet-make';

/** What comes back: how far it is, the file, or what went wrong. */
export type PptxReply =
	| { readonly kind: 'progress'; readonly share: number }
	| { readonly kind: 'done'; readonly file: Uint8Array<ArrayBuffer> }
	| { readonly kind: 'failed'; readonly message: string };

self.onmessage = (event: MessageEvent<PptxJob | SheetJob>) => {
	const reply = (message: PptxReply, move: Transferable[] = []) =>
		self.postMessage(message, { transfer: move });
	const { data: job } = event;
	const tell = (share: number) => reply({ kind: 'progress', share });
	('views' in job ? makePptx(job, tell) : makeSheetPptx(job, tell)).then(
		(made) => {
			const file = new Uint8Array(made);
			reply({ kind: 'done', file }, [file.buffer]);
		},
		(error: unknown) => reply({ kind: 'failed', message: String(error) })
	);
};
