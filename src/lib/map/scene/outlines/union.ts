/**
 * The outline of several municipalities together: only the lines along which they border others or the sea. Prefectures
 * may be known in finer lines, which have no neighbours in common; the overview says which of those lie inside.
 */
import type { Topology } from 'topojson-specification';
import type { LonLat } from '../../../model/area';
import { prefectureCodeOf, type AreaCode } from '../../../model/code';
import { arcNumbersOf, arcsOf, polygonsOf, stitch } from './arcs';
import { codeOf, geometriesOf, type AreaGeometry } from '../geometry';

/** Arcs of a topology that are a part of an outline, as rings have them: `~i` is arc `i` backwards. */
export interface UnionPart {
	readonly topology: Topology;
	readonly arcs: readonly number[];
	/** On which side the inside is, where north is up. */
	readonly inside: 'left' | 'right';
}

/**
 * The parts of the outline of some municipalities. Those that a topology does not have are left out.
 * @param detailOf finer lines of a prefecture, `null` where there are none
 */
export function unionParts(
	members: readonly AreaCode[],
	overview: Topology,
	detailOf: (prefecture: AreaCode) => Topology | null
): readonly UnionPart[] {
	const wanted = new Set(members);
	const coarse = geometriesOf(overview, 'municipality').filter((each) => wanted.has(codeOf(each)));
	const owners = ownersOf(coarse);
	const parts: UnionPart[] = [];
	const rest: AreaGeometry[] = [];
	const byTopology = new Map<Topology, AreaCode[]>();
	for (const prefecture of new Set(coarse.map((each) => prefectureCodeOf(codeOf(each))))) {
		const detail = detailOf(prefecture);
		if (detail) byTopology.set(detail, [...(byTopology.get(detail) ?? []), prefecture]);
		else rest.push(...coarse.filter((each) => prefectureCodeOf(codeOf(each)) === prefecture));
	}
	for (const [detail, prefectures] of byTopology) {
		const arcs = prefectures.flatMap((prefecture) => {
			const fine = geometriesOf(detail, 'municipality').filter(
				(each) => wanted.has(codeOf(each)) && prefectureCodeOf(codeOf(each)) === prefecture
			);
			const inner = bordersWithin(prefecture, overview, owners);
			return outerArcs(fine).filter(
				(ref) => inner === null || !inner(arcsOf(detail)[ref < 0 ? ~ref : ref] ?? [])
			);
		});
		parts.push({ topology: detail, arcs, inside: insideOf(detail) });
	}
	const outer = new Set([...owners].filter(([, codes]) => codes.length === 1).map(([number]) => number));
	const arcs = refsOf(rest).filter((ref) => outer.has(ref < 0 ? ~ref : ref));
	if (arcs.length > 0) parts.push({ topology: overview, arcs, inside: insideOf(overview) });
	return parts;
}

/** The municipalities on either side of each arc. */
function ownersOf(geometries: readonly AreaGeometry[]): ReadonlyMap<number, readonly AreaCode[]> {
	const owners = new Map<number, AreaCode[]>();
	for (const geometry of geometries) {
		for (const number of arcNumbersOf([geometry])) {
			owners.set(number, [...(owners.get(number) ?? []), codeOf(geometry)]);
		}
	}
	return owners;
}

function refsOf(geometries: readonly AreaGeometry[]): readonly number[] {
	return geometries.flatMap((geometry) => polygonsOf(geometry).flat(2));
}

/** The arcs that only one of some geometries has. */
function outerArcs(geometries: readonly AreaGeometry[]): readonly number[] {
	const owners = ownersOf(geometries);
	return refsOf(geometries).filter((ref) => owners.get(ref < 0 ? ~ref : ref)?.length === 1);
}

/**
 * Whether a finer line of a prefecture lies between two members, of it and of another prefecture; `null` where no such line
 * can be. The two differ by the overview's grid, so it is the nearest line of the overview that says so.
 */
function bordersWithin(
	prefecture: AreaCode,
	overview: Topology,
	owners: ReadonlyMap<number, readonly AreaCode[]>
): ((line: readonly LonLat[]) => boolean) | null {
	const known: { readonly at: LonLat; readonly inner: boolean }[] = [];
	let any = false;
	for (const [number, codes] of owners) {
		const prefectures = codes.map(prefectureCodeOf);
		const inner = new Set(prefectures).size > 1;
		if (!prefectures.includes(prefecture) || (codes.length > 1 && !inner)) continue;
		any ||= inner;
		for (const at of withMiddles(arcsOf(overview)[number] ?? [])) known.push({ at, inner });
	}
	if (!any) return null;
	return (line) => {
		const votes = [1, 2, 3].map((quarter) => {
			const at = line[Math.floor((line.length * quarter) / 4)] ?? [0, 0];
			let nearest = Infinity;
			let inner = false;
			for (const point of known) {
				const distance = Math.hypot(point.at[0] - at[0], point.at[1] - at[1]);
				if (distance < nearest) [nearest, inner] = [distance, point.inner];
			}
			return inner;
		});
		return votes.filter(Boolean).length > 1;
	};
}

/** The points between the ends of a line, which others share, and the middles of its steps. */
function withMiddles(line: readonly LonLat[]): readonly LonLat[] {
	return line.flatMap(([x, y], i): readonly LonLat[] => {
		const next = line[i + 1];
		if (!next) return [];
		const middle: LonLat = [(x + next[0]) / 2, (y + next[1]) / 2];
		return i === 0 ? [middle] : [[x, y], middle];
	});
}

const sides = new WeakMap<Topology, UnionPart['inside']>();

/** All rings of a topology run the same way about what is inside. */
function insideOf(topology: Topology): UnionPart['inside'] {
	let side = sides.get(topology);
	if (!side) {
		const [first] = geometriesOf(topology, 'municipality');
		const ring = stitch((first && polygonsOf(first)[0]?.[0]) ?? [], arcsOf(topology));
		let twice = 0;
		let [px, py] = ring.at(-1) ?? [0, 0];
		for (const [x, y] of ring) {
			twice += px * y - x * py;
			[px, py] = [x, y];
		}
		sides.set(topology, (side = twice > 0 ? 'left' : 'right'));
	}
	return side;
}
