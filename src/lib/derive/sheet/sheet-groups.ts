import type { AreaCode } from '../../model/code';
import type { Neighbours } from '../../model/dataset';

/**
 * The connected pieces of a set of areas: two areas are in one piece when a chain of shared boundary lines leads from one
 * to the other inside the set. Touching in a point, or facing each other over the sea, does not connect.
 * @returns every area once, codes ascending inside a piece; the piece with most areas first, then by its smallest code.
 * Depends on the set only, not on its order.
 */
export function connectedGroups(
	codes: readonly AreaCode[],
	neighbours: Neighbours
): readonly (readonly AreaCode[])[] {
	const left = new Set(codes.toSorted());
	const groups: AreaCode[][] = [];
	for (const start of left) {
		const group = [start];
		left.delete(start);
		// The list grows while it is walked: a breadth-first search.
		for (const code of group) {
			for (const { code: next } of neighbours.of(code)) if (left.delete(next)) group.push(next);
		}
		groups.push(group.toSorted());
	}
	const first = (group: readonly AreaCode[]) => group[0] ?? '';
	return groups.sort((a, b) => b.length - a.length || (first(a) < first(b) ? -1 : 1));
}
