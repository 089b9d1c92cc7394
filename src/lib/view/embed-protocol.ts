/**
 * What an embed and the page around it say to each other by `postMessage`. Listed in the documentation. Whoever receives a
 * message looks at where it comes from first, then reads it here: anything that is not exactly a message is nothing.
 *
 *     frame → host  ready                      to anyone: there is an embed, it holds nothing private
 *     host → frame  hello (id)                 from now on both know each other's origin
 *     frame → host  height, view-changed (id)
 *     host → frame  set-view (id)
 */

/** Version of the protocol; a message of another one is not read. */
const PROTOCOL = 1;

export type FrameMessage =
	| { readonly type: 'ready' }
	/** Height in CSS pixels that the content needs. */
	| { readonly type: 'height'; readonly id: string; readonly height: number }
	/** The view on screen, `/area/38/?measure=density&ed=…`, and its title. */
	| { readonly type: 'view-changed'; readonly id: string; readonly view: string; readonly title: string };

export type HostMessage =
	/** `id` is the host's own name for this frame; it comes back with every message. */
	| { readonly type: 'hello'; readonly id: string }
	| { readonly type: 'set-view'; readonly id: string; readonly view: string };

/** As it travels: the version marks it as ours. */
export type Sent<T> = T & { readonly dxAtlas: typeof PROTOCOL };

const ID = /^[\w-]{1,64}$/;
const HIGHEST = 20_000;
const LONGEST = 4000;

/** Marks a message as ours. */
export function sent<T extends FrameMessage | HostMessage>(message: T): Sent<T> {
	return { dxAtlas: PROTOCOL, ...message };
}

/** Reads what a frame says; `null` when it is not a message of ours. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
	const fields = fieldsOf(data);
	if (!fields) return null;
	const { type, id, height, view, title } = fields;
	if (type === 'ready') return { type };
	if (!isId(id)) return null;
	if (type === 'height') {
		const fits = typeof height === 'number' && height > 0 && height <= HIGHEST;
		return fits ? { type, id, height: Math.ceil(height) } : null;
	}
	return type === 'view-changed' && isView(view) && isText(title) ? { type, id, view, title } : null;
}

/** Reads what a host says; `null` when it is not a message of ours. */
export function parseHostMessage(data: unknown): HostMessage | null {
	const fields = fieldsOf(data);
	if (!fields || !isId(fields.id)) return null;
	const { type, id, view } = fields;
	if (type === 'hello') return { type, id };
	return type === 'set-view' && isView(view) ? { type, id, view } : null;
}

interface Fields {
	readonly dxAtlas?: unknown;
	readonly type?: unknown;
	readonly id?: unknown;
	readonly height?: unknown;
	readonly view?: unknown;
	readonly title?: unknown;
}

function fieldsOf(data: unknown): Fields | null {
	const fields: Fields | null = typeof data === 'object' ? data : null;
	return fields?.dxAtlas === PROTOCOL ? fields : null;
}
function isId(id: unknown): id is string {
	return typeof id === 'string' && ID.test(id);
}
function isText(text: unknown): text is string {
	return typeof text === 'string' && text.length <= LONGEST;
}
/** Path and query behind the base path of the atlas; never another site. */
function isView(view: unknown): view is string {
	return isText(view) && /^\/(?![/\\])/.test(view);
}
