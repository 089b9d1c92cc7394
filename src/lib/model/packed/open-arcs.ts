/** Rings of areas as ways along arcs: what packs outlines and what unpacks them choose each arc among the same few. */
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { prefectureCodeOf, type AreaCode } from '../code';

/** A position in the whole numbers of a quantized topology, as one number: rings are followed from one to the next. */
export type Node = number;
const WIDE = 2 ** 20;

/** @throws Error when it is not among the first 2^20 of both */
export function nodeOf(x: number, y: number): Node {
	if (x >= 0 && x < WIDE && y >= 0 && y < WIDE) return x * WIDE + y;
	throw new Error(`outlines: ${x}, ${y} is no place in a quantized topology`);
}
export const placeOf = (node: Node): [x: number, y: number] => [Math.floor(node / WIDE), node % WIDE];

/** Where arcs begin and end, by their numbers; `~k` is arc `k` backwards. */
export class ArcEnds {
	readonly #first: Node[] = [];
	readonly #last: Node[] = [];

	/** @returns the number of the arc */
	add(first: Node, last: Node): number {
		this.#last.push(last);
		return this.#first.push(first) - 1;
	}
	/** @throws Error when there is no such arc */
	from(ref: number): Node {
		const node = ref < 0 ? this.#last[~ref] : this.#first[ref];
		if (node === undefined) throw new Error(`outlines: no arc ${ref}`);
		return node;
	}
	/** @throws Error when there is no such arc */
	to(ref: number): Node {
		return this.from(~ref);
	}
}

/** Arcs that are still to be gone along, each in one direction, in the order in which they came. */
export class OpenArcs {
	readonly all: number[] = [];
	readonly #from = new Map<Node, number[]>();

	/** Those that lead on from a node. */
	from(node: Node): readonly number[] {
		return this.#from.get(node) ?? NONE;
	}

	add(ref: number, from: Node): void {
		this.all.push(ref);
		const here = this.#from.get(from);
		if (here) here.push(ref);
		else this.#from.set(from, [ref]);
	}

	/** @returns whether it was open */
	take(ref: number, from: Node): boolean {
		const here = this.#from.get(from);
		const place = here === undefined ? -1 : here.indexOf(ref);
		if (place < 0) return false;
		here?.splice(place, 1);
		// Mostly one of the last.
		this.all.splice(this.all.lastIndexOf(ref), 1);
		return true;
	}
}
const NONE: readonly number[] = [];

/** The arcs that one municipality of each prefecture has and no other, as its outline goes along them. */
export function outerArcs(
	municipalities: readonly (Polygon | MultiPolygon)[],
	ends: ArcEnds
): (prefecture: AreaCode) => OpenArcs {
	const byPrefecture = new Map<AreaCode, number[]>();
	/** Whose an arc is, forwards and backwards. */
	const owners: [forwards: (AreaCode | undefined)[], backwards: (AreaCode | undefined)[]] = [[], []];
	for (const area of municipalities) {
		const prefecture = prefectureCodeOf(String(area.id));
		let refs = byPrefecture.get(prefecture);
		if (!refs) byPrefecture.set(prefecture, (refs = []));
		for (const rings of area.type === 'Polygon' ? [area.arcs] : area.arcs)
			for (const ring of rings)
				for (const ref of ring) {
					refs.push(ref);
					if (ref < 0) owners[1][~ref] = prefecture;
					else owners[0][ref] = prefecture;
				}
	}
	return (prefecture) => {
		const open = new OpenArcs();
		for (const ref of byPrefecture.get(prefecture) ?? [])
			if ((ref < 0 ? owners[0][~ref] : owners[1][ref]) !== prefecture) open.add(ref, ends.from(ref));
		return open;
	};
}
