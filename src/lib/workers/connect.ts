/** A worker by comlink, and what comlink does not know: that whoever waits gives up, and that a worker ends or never starts. */
import { proxy, wrap, type Endpoint, type Remote } from 'comlink';

/** Makes a function that the worker may call while it is asked; afterwards nothing comes through. */
export type Callback = <P>(take: (progress: P) => void) => (progress: P) => void;

export interface Connection<S> {
	/**
	 * Asks the worker, one request after the other, in the order in which they are made. What it does for a request that was
	 * given up goes on until the connection is closed.
	 * @throws Error with the name and the message of what the worker threw, or saying that it could not be started;
	 * DOMException `AbortError` once the connection is closed, or what the signal was aborted with
	 */
	readonly ask: <T>(
		request: (service: Remote<S>, callback: Callback) => Promise<T>,
		signal?: AbortSignal
	) => Promise<T>;
	/** Ends the worker, in the middle of what it does. */
	readonly close: () => void;
}

/** A `Worker`, or what stands for one. */
interface WorkerEndpoint extends Endpoint {
	terminate(): void;
}

/** Connects to a worker that exposes `S`. */
export function connect<S>(worker: WorkerEndpoint): Connection<S> {
	const service = wrap<S>(worker);
	let end: (why: Error) => void = () => undefined;
	const ended = new Promise<never>((_, reject) => (end = reject));
	// Nobody may be waiting when it ends.
	ended.catch(() => undefined);
	worker.addEventListener('error', (event) => {
		const { message } = event as ErrorEvent;
		end(new Error(message || 'The worker could not be started'));
	});
	let last: Promise<unknown> = Promise.resolve();
	return {
		ask: async (request, signal) => {
			signal?.throwIfAborted();
			let isOver = false;
			const callback: Callback = (take) =>
				proxy((progress) => {
					if (!isOver) take(progress);
				});
			const givenUp = new Promise<never>((_, reject) => {
				signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
			});
			const answer = last.then(() => request(service, callback));
			last = answer.catch(() => undefined);
			try {
				return await Promise.race([ended, givenUp, answer]);
			} finally {
				isOver = true;
			}
		},
		close: () => {
			worker.terminate();
			end(new DOMException('The worker was ended', 'AbortError'));
		}
	};
}
