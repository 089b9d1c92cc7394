/** How parts are held in an offline file: compressed (RFC 1951) and written in letters that HTML leaves alone. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Ids of the elements that hold the parts; a prefecture's code follows `detail-`. */
export const PART_IDS = {
	head: 'atlas-head',
	data: 'atlas-data',
	detail: 'detail-',
	program: 'atlas-program'
} as const;

/** A value as JSON, compressed. */
export function pack(value: unknown): string {
	const bytes = deflateSync(strToU8(JSON.stringify(value)), { level: 9 });
	let text = '';
	for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
	return btoa(text);
}

/** Reads what `pack` wrote. */
export function unpack(text: string): unknown {
	return JSON.parse(strFromU8(inflated(text)));
}

/** The bytes of a part. */
export function inflated(text: string): Uint8Array {
	return inflateSync(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
}
