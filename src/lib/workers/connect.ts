/** The page's side: asks a worker and awaits its answer. */
import type { Endpoint, ProgressOf, RequestOf, ResponseMessage, ResponseOf, Service } from './service';

interface CallOptions<Progress> {
	/** Gives the call up. What the worker does goes on until the channel is closed. */
	readonly signal?: AbortSignal;
	readonly onprogress?: (progress: Progress) => void;
}

export interface Channel<S extends Service<S>> {
	/**
	 * Asks a method.
	 * @throws Error with the name and the message of what the worker threw, or saying that it could not be started;
	 * DOMException `AbortError` once the channel is closed, or what the signal was aborted with
	 */
	readonly call: <K extends keyof S & string>(
		method: K,
		request: RequestOf<S[K]>,
		options?: CallOptions<ProgressOf<S[K]>>
	) => Promise<ResponseOf<S[K]>>;
	/** Ends the worker, in the middle of what it does. */
	readonly close: () => void;
}

interface WorkerEndpoint extends Endpoint<ResponseMessage> {
	addEventListener(type: 'message', listener: (event: MessageEvent<ResponseMessage>) => void): void;
	addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
	terminate(): void;
}

interface Pending {
	readonly resolve: (response: never) => void;
	readonly reject: (error: unknown) => void;
	readonly onprogress?: (progress: never) => void;
}

/** Opens a channel to a worker that serves `S`. */
export function connect<S extends Service<S>>(worker: WorkerEndpoint): Channel<S> {
	const pending = new Map<number, Pending>();
	let nextId = 0;
	let end: Error | null = null;
	function endAll(error: Error): void {
		end ??= error;
		for (const { reject } of pending.values()) reject(end);
		pending.clear();
	}
	worker.addEventListener('message', ({ data }) => {
		const call = pending.get(data.id);
		if (!call) return;
		if (data.kind === 'progress') {
			call.onprogress?.(data.progress as never);
			return;
		}
		pending.delete(data.id);
		if (data.kind === 'done') call.resolve(data.response as never);
		else call.reject(Object.assign(new Error(data.message), { name: data.name }));
	});
	worker.addEventListener('error', ({ message }) =>
		endAll(new Error(message || 'The worker could not be started'))
	);
	return {
		call: (method, request, { signal, onprogress } = {}) =>
			new Promise((resolve, reject) => {
				signal?.throwIfAborted();
				if (end) throw end;
				const id = nextId++;
				worker.postMessage({ id, method, request });
				pending.set(id, { resolve, reject, onprogress });
				signal?.addEventListener(
					'abort',
					() => {
						if (pending.delete(id)) reject(signal.reason as Error);
					},
					{ once: true }
				);
			}),
		close: () => {
			worker.terminate();
			endAll(new DOMException('The channel was closed', 'AbortError'));
		}
	};
}
