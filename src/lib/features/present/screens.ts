/**
 * The windows of one presentation on this device, the one that is shown and the speaker's: what is done in one is done in
 * the other. Through the browser, which takes messages between windows of one site; none leaves the device.
 */
import * as v from 'valibot';
import { readOrNull } from '$lib/model/schema';

const CHANNEL = 'jichitai-dx-atlas-present';

const ROLES = ['audience', 'speaker'] as const;
export type Role = (typeof ROLES)[number];

/** What both windows have in common. */
export interface Shared {
	/** Slide, from 0. */
	readonly at: number;
	/** The window that is shown is dark. */
	readonly blank: boolean;
}

const from = v.picklist(ROLES);
const messageSchema = v.variant('kind', [
	/** A window has opened, and asks for what there is. */
	v.object({ kind: v.literal('hello'), from }),
	v.object({
		kind: v.literal('state'),
		from,
		at: v.pipe(v.number(), v.integer(), v.minValue(0)),
		blank: v.boolean()
	}),
	v.object({ kind: v.literal('bye'), from })
]);
type Message = v.InferOutput<typeof messageSchema>;

export interface ScreensRequest {
	readonly role: Role;
	readonly now: () => Shared;
	/** The other window has done something. */
	readonly onshared: (shared: Shared) => void;
	/** Whether there is another window, as far as it has said. */
	readonly onother: (isThere: boolean) => void;
}

export class Screens {
	readonly #channel = new BroadcastChannel(CHANNEL);
	readonly #request: ScreensRequest;

	/** Windows of the same role leave each other alone. The speaker's takes up what is shown when it opens. */
	constructor(request: ScreensRequest) {
		this.#request = request;
		this.#channel.onmessage = ({ data }) => this.#receive(data);
		addEventListener('pagehide', this.#leave);
		addEventListener('pageshow', this.#hello);
		this.#hello();
	}
	/** Something was done in this window. */
	tell = (): void => this.#post({ kind: 'state', ...this.#request.now() });
	close(): void {
		this.#leave();
		removeEventListener('pagehide', this.#leave);
		removeEventListener('pageshow', this.#hello);
		this.#channel.close();
	}

	#receive(data: unknown): void {
		const message = readOrNull(messageSchema, data);
		const { role, onshared, onother } = this.#request;
		if (message === null || message.from === role) return;
		onother(message.kind !== 'bye');
		if (message.kind === 'hello') {
			// Of two windows that have just met, the one that is shown says where they are.
			if (role === 'audience') this.tell();
			else this.#post({ kind: 'hello' });
		} else if (message.kind === 'state') onshared({ at: message.at, blank: message.blank });
	}
	readonly #hello = (): void => this.#post({ kind: 'hello' });
	readonly #leave = (): void => this.#post({ kind: 'bye' });
	#post(message: { kind: 'hello' | 'bye' } | ({ kind: 'state' } & Shared)): void {
		this.#channel.postMessage({ ...message, from: this.#request.role } satisfies Message);
	}
}
