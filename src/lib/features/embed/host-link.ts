/** The embed's side of its conversation with the page around it; see `$lib/view/embed-protocol`. */
import { parseHostMessage, sent, type FrameMessage } from '$lib/view/embed-protocol';

/** A message as the embed makes it: whom it is for is added here. */
type Word = FrameMessage extends infer Each
	? Each extends { id: string }
		? Omit<Each, 'id'>
		: never
	: never;

export interface HostLink {
	/** Said once the host has introduced itself, the last of each kind. */
	readonly say: (word: Word) => void;
	readonly end: () => void;
}

interface Listeners {
	/** The host has introduced itself. */
	readonly onlinked: () => void;
	readonly onview: (view: string) => void;
	readonly onoptions: (options: Readonly<Record<string, string>>) => void;
}

/**
 * Announces the embed to the page around it and listens to that page alone: to the window that holds the frame, and from
 * its first word on to the origin it had then.
 */
export function linkHost({ onlinked, onview, onoptions }: Listeners): HostLink {
	const host = window.parent;
	if (host === window) return { say: () => undefined, end: () => undefined };
	let known: { readonly id: string; readonly origin: string } | null = null;
	const kept = new Map<Word['type'], Word>();

	function tell(word: Word): void {
		if (!known) return;
		// A page without an origin of its own cannot be named; its window is the one that spoke.
		const target = known.origin === 'null' ? '*' : known.origin;
		host.postMessage(sent({ ...word, id: known.id }), target);
	}
	function onmessage(event: MessageEvent<unknown>): void {
		if (event.source !== host || (known && event.origin !== known.origin)) return;
		const message = parseHostMessage(event.data);
		if (!message) return;
		if (message.type === 'hello') {
			known = { id: message.id, origin: event.origin };
			onlinked();
			kept.forEach(tell);
		} else if (known?.id !== message.id) return;
		else if (message.type === 'set-view') onview(message.view);
		else onoptions(message.options);
	}
	window.addEventListener('message', onmessage);
	host.postMessage(sent({ type: 'ready' }), '*');
	return {
		say: (word) => {
			kept.set(word.type, word);
			tell(word);
		},
		end: () => window.removeEventListener('message', onmessage)
	};
}
