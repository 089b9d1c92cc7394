/** How parts are held in an offline file: compressed and written in letters that HTML leaves alone. */
import { strFromU8, strToU8 } from 'fflate';
import { compress, decompress } from '#lzma';
import type { Topology } from 'topojson-specification';
import { decode, encode } from 'vlq';
import { inLetters, outOfLetters } from './letters';

/** Ids of the elements that hold the parts; a prefecture's code follows `detail-`. */
export const PART_IDS = {
	head: 'atlas-head',
	data: 'atlas-data',
	detail: 'detail-',
	program: 'atlas-program',
	sheet: 'atlas-sheet'
} as const;

let packed = { json: '', text: '' };

/**
 * A value as JSON, compressed by LZMA: an eighth to a quarter less than by deflate, for seconds of work of the largest. What
 * was packed last is kept, for another file that holds the same.
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

/** Outlines: the steps of their arcs as base64 VLQ (as in source maps), a fifth less than as JSON once compressed. */
export function packTopology(topology: Topology): string {
	const steps = topology.arcs.flatMap((arc) => arc.flat());
	return packTightly({ ...topology, arcs: [encode(topology.arcs.map((arc) => arc.length)), encode(steps)] });
}

/** Reads what `packTopology` wrote. */
export function unpackTopology(text: string): Topology {
	const { arcs, ...rest } = unpackTightly(text) as Omit<Topology, 'arcs'> & {
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
