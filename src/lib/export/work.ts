/** How a long piece of work is followed and ended. */
export interface Work {
	/** Ends the work; what was made so far is thrown away. */
	readonly signal: AbortSignal;
	/** How far it is, 0 to 1. */
	readonly onprogress: (share: number) => void;
}

/**
 * Says how far the work is, and lets the page answer whoever uses it before the next step.
 * @throws DOMException `AbortError` when the work was ended
 */
export async function step({ signal, onprogress }: Work, share: number): Promise<void> {
	onprogress(share);
	await new Promise((resolve) => setTimeout(resolve));
	signal.throwIfAborted();
}
