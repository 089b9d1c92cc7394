/** The offline copy that the export dialog shows the size of and hands over: made once for what is chosen. */
import type { Work } from '$lib/export/work';

export class OfflineFile {
	/** Size of what is made, `null` until it is. */
	bytes: number | null = $state(null);
	#job: { readonly key: string; readonly controller: AbortController; readonly file: Promise<Blob> } | null =
		null;
	#onprogress: (share: number) => void = () => undefined;

	/**
	 * The file for what is chosen: the one that is made or in the making when nothing has changed since.
	 * @param key identifies what was chosen
	 */
	want(
		key: string,
		make: (work: Work) => Promise<Blob>,
		onprogress?: (share: number) => void
	): Promise<Blob> {
		this.#onprogress = onprogress ?? (() => undefined);
		if (this.#job?.key === key) return this.#job.file;
		this.end();
		const controller = new AbortController();
		const { signal } = controller;
		const file = make({ signal, onprogress: (share) => this.#onprogress(share) });
		const job = { key, controller, file };
		this.#job = job;
		file.then(
			({ size }) => {
				if (this.#job === job) this.bytes = size;
			},
			() => {
				// Whoever waits for it gets the error; the next one who asks begins anew.
				if (this.#job === job) this.#job = null;
			}
		);
		return file;
	}
	/** Ends what is in the making and forgets what is made. */
	end(): void {
		this.#job?.controller.abort();
		this.#job = null;
		this.bytes = null;
	}
}
