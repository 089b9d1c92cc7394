/** How a long piece of work is followed and ended. */
export interface Work {
	/** Ends the work; what was made so far is thrown away. */
	readonly signal: AbortSignal;
	/** How far it is, 0 to 1. */
	readonly onprogress: (share: number) => void;
}
