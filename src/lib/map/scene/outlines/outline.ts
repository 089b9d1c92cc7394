/** Which arcs of a prefecture's outline run along a neighbour and which along the sea. */
import type { Topology } from 'topojson-specification';
import { Memo } from '../../../derive/memo';
import type { LonLat } from '../../../model/area';
import type { AreaCode } from '../../../model/code';
import { arcNumbersOf, arcsOf } from './arcs';
import { codeOf, geometriesOf, type AreaGeometry } from '../geometry';

export interface Outline {
	readonly borders: readonly number[];
	readonly coast: readonly number[];
}

const known = new Memo<Outline>();

/**
 * Sorts the arcs of one prefecture in its own topology, which knows no neighbours, by what is nearest in the overview, which
 * does. The two differ by the overview's grid, so their points are compared by distance: once for all pictures of it.
 */
export function outlineArcs(detail: Topology, overview: Topology, prefecture: AreaCode): Outline {
	return known.at([detail, overview], prefecture, () => sorted(detail, overview, prefecture));
}

function sorted(detail: Topology, overview: Topology, prefecture: AreaCode): Outline {
	const arcs = arcsOf(overview);
	const owners = new Map<number, number>();
	for (const geometry of geometriesOf(overview, 'prefecture')) {
		for (const number of arcNumbersOf([geometry])) owners.set(number, (owners.get(number) ?? 0) + 1);
	}
	const isOwn = (geometry: AreaGeometry): boolean => codeOf(geometry) === prefecture;
	const own = geometriesOf(overview, 'prefecture').filter(isOwn);
	const points = [...arcNumbersOf(own)].flatMap((number) =>
		(arcs[number] ?? []).slice(1, -1).map((at) => ({ at, shared: (owners.get(number) ?? 0) > 1 }))
	);
	const borders: number[] = [];
	const coast: number[] = [];
	for (const number of arcNumbersOf(geometriesOf(detail, 'prefecture').filter(isOwn))) {
		const arc = arcsOf(detail)[number] ?? [];
		const votes = [1, 2, 3].map((quarter) => isShared(arc[Math.floor((arc.length * quarter) / 4)], points));
		(votes.filter(Boolean).length > 1 ? borders : coast).push(number);
	}
	return { borders, coast };
}

function isShared(
	at: LonLat | undefined,
	points: readonly { readonly at: LonLat; readonly shared: boolean }[]
): boolean {
	let nearest = Infinity;
	let shared = false;
	for (const point of points) {
		const distance = Math.hypot(point.at[0] - (at?.[0] ?? 0), point.at[1] - (at?.[1] ?? 0));
		if (distance < nearest) [nearest, shared] = [distance, point.shared];
	}
	return shared;
}
