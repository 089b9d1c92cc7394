/** How parts are held in an offline file: compressed and written in letters that HTML leaves alone. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { compress, decompress } from '#lzma';
import type { Topology } from 'topojson-specification';
import { decode, encode } from 'vlq';

/** Ids of the elements that hold the parts; a prefecture's code follows `detail-`. */
export const PART_IDS = {
	head: 'atlas-head',
	data: 'atlas-data',
	detail: 'detail-',
	program: 'atlas-program',
	sheet: 'atlas-sheet'
} as const;

/** What can be printed, but for what HTML reads as its own: 91 letters, of which two hold 13 bits. Base64 holds 12. */
const LETTERS = Uint8Array.from(
	Array.from({ length: 94 }, (_, i) => i + 33).filter((code) => !'<>&'.includes(String.fromCharCode(code)))
);
const BASE = LETTERS.length;
const BITS = 13;

let packed = { json: '', text: '' };

/**
 * A value as JSON, compressed by LZMA: a quarter less than by deflate, for seconds of work. For the data, which are many
 * texts alike; what was packed last is kept, for another file that holds the same.
 */
export function packTightly(value: unknown): string {
	const json = JSON.stringify(value);
	if (json !== packed.json) packed = { json, text: inLetters(compress(strToU8(json))) };
	return packed.text;
}

/** Reads what `packTightly` wrote. */
export function unpackTightly(text: string): unknown {
	return JSON.parse(strFromU8(decompress(outOfLetters(text))));
}

/** A value as JSON, compressed by deflate (RFC 1951). */
function pack(value: unknown): string {
	return inLetters(deflateSync(strToU8(JSON.stringify(value)), { level: 9 }));
}

/** Reads what `pack` wrote. */
function unpack(text: string): unknown {
	return JSON.parse(strFromU8(inflateSync(outOfLetters(text))));
}

function inLetters(bytes: Uint8Array): string {
	const letters = new Uint8Array(2 * Math.ceil((8 * bytes.length) / BITS));
	let [held, count, at] = [0, 0, 0];
	const write = (): void => {
		const pair = held & (2 ** BITS - 1);
		letters[at++] = LETTERS[pair % BASE] ?? 0;
		letters[at++] = LETTERS[Math.floor(pair / BASE)] ?? 0;
		held >>= BITS;
		count -= BITS;
	};
	for (const byte of bytes) {
		held |= byte << count;
		count += 8;
		if (count >= BITS) write();
	}
	if (count > 0) write();
	return strFromU8(letters, true);
}

/** The bytes that are written in letters; there may be one more, a zero, which neither way of compressing minds. */
function outOfLetters(text: string): Uint8Array {
	const valueOf = new Uint8Array(128);
	LETTERS.forEach((code, value) => (valueOf[code] = value));
	const bytes = new Uint8Array(Math.floor((text.length * BITS) / 16));
	let [held, count, at] = [0, 0, 0];
	for (let i = 0; i + 1 < text.length; i += 2) {
		const pair = (valueOf[text.charCodeAt(i)] ?? 0) + BASE * (valueOf[text.charCodeAt(i + 1)] ?? 0);
		held |= pair << count;
		for (count += BITS; count >= 8; count -= 8) {
			bytes[at++] = held & 255;
			held >>= 8;
		}
	}
	return bytes;
}

/** Outlines: the steps of their arcs as base64 VLQ (as in source maps), a fifth less than as JSON once compressed. */
export function packTopology(topology: Topology): string {
	const steps = topology.arcs.flatMap((arc) => arc.flat());
	return pack({ ...topology, arcs: [encode(topology.arcs.map((arc) => arc.length)), encode(steps)] });
}

/** Reads what `packTopology` wrote. */
export function unpackTopology(text: string): Topology {
	const { arcs, ...rest } = unpack(text) as Omit<Topology, 'arcs'> & {
		readonly arcs: readonly [string, string];
	};
	const steps = decode(arcs[1]);
	let at = 0;
	const next = (): number => steps[at++] ?? 0;
	return {
		...rest,
		arcs: decode(arcs[0]).map((length) => Array.from({ length }, () => [next(), next()]))
	};
}
