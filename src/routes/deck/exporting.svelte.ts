import { saveFile } from '$lib/share/download';
import { fileName } from '$lib/share/file-name';
import type { Shown } from '$lib/share/shown';
import type { Deck, Slide } from '$lib/view/deck';

export type Exporting =
	| { readonly kind: 'idle' }
	| { readonly kind: 'working'; readonly done: number; readonly share: number }
	| { readonly kind: 'saved'; readonly name: string }
	| { readonly kind: 'cancelled' }
	| { readonly kind: 'failed' };

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Makes files of the whole deck: how far it is, and an end to it. */
export class DeckExport {
	state: Exporting = $state.raw({ kind: 'idle' });
	#controller: AbortController | null = null;
	readonly #shownOf: (slide: Slide) => Promise<Shown>;

	constructor(shownOf: (slide: Slide) => Promise<Shown>) {
		this.#shownOf = shownOf;
	}

	/** @param name what the file is called, edition included */
	async savePptx(deck: Deck, name: readonly string[]): Promise<void> {
		await this.#work(deck, async (signal) => {
			const [{ deckView, jobOf }, { runPptx }] = await Promise.all([
				import('$lib/share/pptx/job'),
				import('$lib/share/pptx/run')
			]);
			const views = [];
			let first: Shown | null = null;
			for (const [done, slide] of deck.entries()) {
				this.state = { kind: 'working', done, share: (0.4 * done) / deck.length };
				await new Promise((resolve) => setTimeout(resolve));
				signal.throwIfAborted();
				const shown = await this.#shownOf(slide);
				first ??= shown;
				views.push(deckView(shown, slide));
			}
			signal.throwIfAborted();
			if (!first) return null;
			const onprogress = (share: number) => {
				if (!signal.aborted) this.state = { kind: 'working', done: deck.length, share: 0.4 + 0.6 * share };
			};
			const file = await runPptx(jobOf(views, first), { signal, onprogress });
			return { name: fileName(name, 'pptx'), content: file, type: PPTX };
		});
	}
	cancel(): void {
		this.#controller?.abort();
	}

	async #work(
		deck: Deck,
		make: (signal: AbortSignal) => Promise<{ name: string; content: BlobPart; type: string } | null>
	): Promise<void> {
		if (this.state.kind === 'working' || deck.length === 0) return;
		this.#controller = new AbortController();
		const { signal } = this.#controller;
		this.state = { kind: 'working', done: 0, share: 0 };
		try {
			const file = await make(signal);
			signal.throwIfAborted();
			if (file) saveFile(file.name, file.content, file.type);
			this.state = file ? { kind: 'saved', name: file.name } : { kind: 'idle' };
		} catch (error) {
			this.state = { kind: signal.aborted ? 'cancelled' : 'failed' };
			if (!signal.aborted) console.warn(error);
		}
	}
}
