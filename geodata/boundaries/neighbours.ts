/** Who touches whom along a line, and for how long. */
import type { Topology } from 'topojson-specification';
import { prefectureCodeOf } from '../../src/lib/model/code';
import { arcUsers, linesOf } from './arcs';
import { lineLengthKm } from './earth';

/**
 * Two areas of the same level and the length of the line they share, km; the smaller code first. Of two that only a bridge
 * or a tunnel joins it is 0.
 */
export type NeighbourPair = readonly [code: string, code: string, km: number];

/**
 * Pairs of areas that share a boundary line: municipalities (five digits) and prefectures (two digits, the sum of the
 * municipal lines across their border). An area that only touches at a point shares no arc, and is no neighbour.
 * Lengths are those of the boundaries as read, before any simplification, rounded to 0.01 km; a line shorter than
 * that counts as 0.01.
 * @param isCounted false for areas that are out of every count (the northern villages)
 */
export function neighbourPairs(topology: Topology, isCounted: (code: string) => boolean): NeighbourPair[] {
	const lines = linesOf(topology);
	const km = new Map<string, number>();
	arcUsers(topology).forEach((users, i) => {
		const [a, b] = [...new Set(users.filter(isCounted))].sort();
		const line = lines[i];
		if (a === undefined || b === undefined || line === undefined) return;
		const length = lineLengthKm(line);
		add(km, a, b, length);
		const [p, q] = [prefectureCodeOf(a), prefectureCodeOf(b)];
		if (p !== q) add(km, p, q, length);
	});
	return [...km]
		.map(([key, length]): NeighbourPair => {
			const [a = '', b = ''] = key.split(' ');
			return [a, b, Math.max(0.01, Math.round(length * 100) / 100)];
		})
		.sort(inOrder);
}

/** Prefectures first, then by code. */
export function inOrder([a, b]: NeighbourPair, [c, d]: NeighbourPair): number {
	return a.length - c.length || (a + b < c + d ? -1 : 1);
}

function add(km: Map<string, number>, a: string, b: string, length: number): void {
	const key = `${a} ${b}`;
	km.set(key, (km.get(key) ?? 0) + length);
}
