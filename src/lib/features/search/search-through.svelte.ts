import type { SearchEntry, SearchIndex } from '$lib/derive/search/search';
import { SearchRun } from '$lib/derive/search/search';
import { inSlices } from '$lib/features/explorer/slices';

/** Entries looked at in one step. */
const AT_ONCE = 250;

/** All that a text finds, in slices. */
interface Through {
	readonly text: string;
	readonly run: SearchRun;
	readonly all: readonly SearchEntry[];
}

/** Goes through the whole index for each new text, and anew when the index grows. To be made while a component is. */
export class SearchThrough {
	#through: Through | null = $state.raw(null);
	readonly #text: () => string;

	constructor(index: () => SearchIndex | null, text: () => string) {
		this.#text = text;
		$effect(() => {
			const searched = index();
			if (!searched) return;
			const of = text();
			const run = new SearchRun(searched, of);
			let stopped = false;
			void inSlices(() => {
				if (stopped) return false;
				run.step(AT_ONCE);
				return !run.done;
			}).then(() => {
				if (!stopped) this.#through = { text: of, run, all: run.all() };
			});
			return () => {
				stopped = true;
			};
		});
	}

	/** Of the text that is asked for now; `null` before it is through. */
	get found(): Through | null {
		return this.#through?.text === this.#text() ? this.#through : null;
	}
}
