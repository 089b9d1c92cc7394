/**
 * What an embed and the page around it say to each other by `postMessage`. Listed in the documentation. Whoever receives a
 * message looks at where it comes from first, then reads it here: anything that is not exactly a message is nothing.
 *
 *     frame → host  ready                      to anyone: there is an embed, it holds nothing private
 *     host → frame  hello (id)                 from now on both know each other's origin
 *     frame → host  height, view-changed, select (id)
 *     host → frame  set-view, set-options (id)
 */
import * as v from 'valibot';
import { OPTION_ATTRIBUTES } from './embed-address';

/** Version of the protocol; a message of another one is not read. */
const PROTOCOL = 1;

const ID = /^[\w-]{1,64}$/;
const HIGHEST = 20_000;
const LONGEST = 4000;

const dxAtlas = v.literal(PROTOCOL);
/** The host's own name for a frame; it comes back with every message. */
const id = v.pipe(v.string(), v.regex(ID));
const view = v.pipe(v.string(), v.check(isView));
const AREA = /^\d{2}(\d{3})?$/;

/** What a frame says. The script in other people's pages reads it by hand, in `parseFrameMessage`. */
export const frameMessageSchema = v.variant('type', [
	v.object({ dxAtlas, type: v.literal('ready') }),
	v.object({
		dxAtlas,
		type: v.literal('height'),
		id,
		/** CSS pixels that the content needs. */
		height: v.pipe(v.number(), v.gtValue(0), v.maxValue(HIGHEST), v.transform(Math.ceil))
	}),
	v.object({
		dxAtlas,
		type: v.literal('view-changed'),
		id,
		/** The view on screen, `/area/38/?measure=density&ed=…`. */
		view,
		title: v.pipe(v.string(), v.maxLength(LONGEST))
	}),
	v.object({
		dxAtlas,
		type: v.literal('select'),
		id,
		/** Code of the area that the reader has chosen; empty: the country. */
		area: v.pipe(
			v.string(),
			v.check((text) => isArea(text))
		),
		/** What it is called. */
		name: v.pipe(v.string(), v.maxLength(LONGEST))
	})
]);
/** What a host says. */
export const hostMessageSchema = v.variant('type', [
	v.object({ dxAtlas, type: v.literal('hello'), id }),
	v.object({ dxAtlas, type: v.literal('set-view'), id, view }),
	v.object({
		dxAtlas,
		type: v.literal('set-options'),
		id,
		/** All that differ from what is usual, `{ panel: 'on' }`. */
		options: v.record(
			v.picklist([...OPTION_ATTRIBUTES, 'fit'] as const),
			v.pipe(v.string(), v.maxLength(LONGEST))
		)
	})
]);

type Plain<T> = T extends unknown ? Readonly<Omit<T, 'dxAtlas'>> : never;
export type FrameMessage = Plain<v.InferOutput<typeof frameMessageSchema>>;
export type HostMessage = Plain<v.InferOutput<typeof hostMessageSchema>>;

/** As it travels: the version marks it as ours. */
export type Sent<T> = T & { readonly dxAtlas: typeof PROTOCOL };

/** Marks a message as ours. */
export function sent<T extends FrameMessage | HostMessage>(message: T): Sent<T> {
	return { dxAtlas: PROTOCOL, ...message };
}

/**
 * Reads what a frame says; `null` when it is not a message of ours. Without valibot: it runs in other people's pages, where
 * every byte counts. A test holds it against `frameMessageSchema`.
 */
export function parseFrameMessage(data: unknown): FrameMessage | null {
	const fields: Fields | null = typeof data === 'object' ? data : null;
	if (fields?.dxAtlas !== PROTOCOL) return null;
	const { type, id, height, view, title, area, name } = fields;
	if (type === 'ready') return { type };
	if (typeof id !== 'string' || !ID.test(id)) return null;
	if (type === 'height') {
		const fits = typeof height === 'number' && height > 0 && height <= HIGHEST;
		return fits ? { type, id, height: Math.ceil(height) } : null;
	}
	if (type === 'select') {
		const fits =
			typeof area === 'string' && isArea(area) && typeof name === 'string' && name.length <= LONGEST;
		return fits ? { type, id, area, name } : null;
	}
	if (type !== 'view-changed' || typeof view !== 'string' || typeof title !== 'string') return null;
	return isView(view) && title.length <= LONGEST ? { type, id, view, title } : null;
}

interface Fields {
	readonly dxAtlas?: unknown;
	readonly type?: unknown;
	readonly id?: unknown;
	readonly height?: unknown;
	readonly view?: unknown;
	readonly title?: unknown;
	readonly area?: unknown;
	readonly name?: unknown;
}

/** Reads what a host says; `null` when it is not a message of ours. */
export function parseHostMessage(data: unknown): HostMessage | null {
	const { success, output } = v.safeParse(hostMessageSchema, data);
	if (!success) return null;
	const { dxAtlas: _, ...message } = output;
	return message;
}

/** Code of an area, or nothing for the country. */
function isArea(text: string): boolean {
	return text === '' || AREA.test(text);
}

/** Path and query behind the base path of the atlas; never another site. */
function isView(view: string): boolean {
	return view.length <= LONGEST && /^\/(?![/\\])/.test(view);
}
