/** The worker's side: answers what a page asks. */
import type { Endpoint, RequestMessage, ResponseMessage, Service } from './service';

const transfers = new WeakMap<object, Transferable[]>();

/** Marks what a response may give away instead of copying: the worker cannot use it afterwards. */
export function transfer<T extends object>(response: T, parts: Transferable[]): T {
	transfers.set(response, parts);
	return response;
}

/** Answers requests one after the other, in the order in which they were sent. */
export function serve<S extends Service<S>>(
	service: S,
	endpoint: Endpoint<RequestMessage> = globalThis
): void {
	const methods = new Map<string, (request: unknown, report: (progress: unknown) => void) => unknown>(
		Object.entries(service)
	);
	const post = (message: ResponseMessage, parts: Transferable[] = []): void =>
		endpoint.postMessage(message, { transfer: parts });

	async function answer({ id, method, request }: RequestMessage): Promise<void> {
		try {
			const run = methods.get(method);
			if (!run)
				throw new TypeError(`Found method ${method}, expected one of ${[...methods.keys()].join(', ')}`);
			const response = await run(request, (progress) => post({ id, kind: 'progress', progress }));
			const parts = typeof response === 'object' && response !== null ? transfers.get(response) : undefined;
			post({ id, kind: 'done', response }, parts);
		} catch (error) {
			const { name, message } = error instanceof Error ? error : new Error(String(error));
			post({ id, kind: 'failed', name, message });
		}
	}
	let last = Promise.resolve();
	endpoint.addEventListener('message', ({ data }) => {
		last = last.then(() => answer(data));
	});
}
