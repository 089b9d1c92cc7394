/** What a page and a worker may ask of each other, as types and as the messages that carry it. */

/** A worker's methods: each takes one request and may report progress before it answers. */
export type Service<S> = {
	readonly [K in keyof S]: (request: never, report: (progress: unknown) => void) => unknown;
};

type Method = (request: never, report: never) => unknown;
export type RequestOf<M> = M extends (request: infer R, ...rest: never[]) => unknown ? R : never;
export type ResponseOf<M> = M extends (...all: never[]) => infer R ? Awaited<R> : never;
/** `never` where a method reports none. */
export type ProgressOf<M extends Method> = Parameters<M>[1] extends (progress: infer P) => void ? P : never;

/** `id` ties a response to its request. */
export interface RequestMessage {
	readonly id: number;
	readonly method: string;
	readonly request: unknown;
}

export type ResponseMessage =
	| { readonly id: number; readonly kind: 'progress'; readonly progress: unknown }
	| { readonly id: number; readonly kind: 'done'; readonly response: unknown }
	/** An error by its `name` and `message`: cloning one loses every name that is not JavaScript's own. */
	| { readonly id: number; readonly kind: 'failed'; readonly name: string; readonly message: string };

/** What either side sends through: a `Worker`, a worker's own scope, or a port. */
export interface Endpoint<Incoming> {
	postMessage(message: RequestMessage | ResponseMessage, options?: { transfer?: Transferable[] }): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<Incoming>) => void): void;
}
