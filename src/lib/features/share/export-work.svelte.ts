/** What the export dialog does when asked: it takes its time, tells how far it is, and can be ended. */
import type { ExportState } from './export-settings';

export class ExportWork {
	state: ExportState = $state.raw({ kind: 'idle' });
	#controller: AbortController | null = null;

	/** Does a piece of work, and says what came of it; `what` rejects where it fails or was ended. */
	async do(what: (signal: AbortSignal) => Promise<ExportState>): Promise<void> {
		this.#controller = new AbortController();
		const { signal } = this.#controller;
		this.progress(0);
		try {
			this.state = await what(signal);
		} catch (error) {
			this.state = { kind: signal.aborted ? 'cancelled' : 'failed' };
			if (!signal.aborted) console.warn(error);
		}
	}
	/** @param share of what is to be done, 0 to 1; of what was ended nothing more is told */
	progress = (share: number): void => {
		if (!this.#controller?.signal.aborted) this.state = { kind: 'working', share };
	};
	/** What came of the last piece no longer matters. */
	rest(): void {
		if (this.state.kind !== 'working') this.state = { kind: 'idle' };
	}
	cancel = (): void => this.#controller?.abort();
}
