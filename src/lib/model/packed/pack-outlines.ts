/** Packs outlines as outlines.ts describes and unpacks them. */
import type { Arc, Topology } from 'topojson-specification';
import type { InferOutput } from 'valibot';
import { encode } from 'vlq';
import type { closeSchema, Outlines } from './outlines';
import { ArcEnds, nodeOf, OpenArcs, outerArcs, placeOf } from './open-arcs';
import { geometries, numberOf, quantizationOf, type Areal } from './quantized';

/**
 * Packs the overview. Areas are named by the register: its geometries have to be in the order of the codes.
 * @throws Error when an arc is not shared as a border is (once forwards and once backwards), a ring meets its own start on
 * the way, or a prefecture has a bound that its municipalities have not
 */
export function packOutlines(topology: Topology): Outlines {
	const positions = topology.arcs.map(toPositions);
	const ends = new ArcEnds();
	for (const arc of positions) ends.add(nodeOf(...(arc[0] ?? NOWHERE)), nodeOf(...(arc.at(-1) ?? NOWHERE)));
	const lists = { shape: [], begins: [], turns: [], starts: [], lengths: [], steps: [] } as Record<
		Exclude<keyof Outlines, 'transform'>,
		number[]
	>;
	/** The ring as it is told: from the open arc that came last, which is near the end of their list. */
	const begin = (ring: readonly number[], open: OpenArcs): number[] => {
		const places = ring.map((ref) => open.all.indexOf(ref));
		const last = Math.max(...places);
		lists.begins.push(last < 0 ? 0 : open.all.length - last);
		const first = last < 0 ? 0 : places.indexOf(last);
		const told = [...ring.slice(first), ...ring.slice(0, first)];
		const nodes = told.map((ref) => ends.from(ref));
		if (nodes.lastIndexOf(nodes[0] ?? NaN) > 0)
			throw new Error(`outlines: the ring along arc ${told[0]} meets its start on the way`);
		return told;
	};
	const write = (ref: number): void => {
		const arc = positions[numberOf(ref)] ?? [];
		const [first, ...rest] = ref < 0 ? arc.toReversed() : arc;
		let [x, y] = first ?? NOWHERE;
		for (const point of rest) {
			lists.steps.push(point[0] - x, point[1] - y);
			[x, y] = point;
		}
		lists.lengths.push(rest.length);
	};
	const written = new Set<number>();
	const borders = new OpenArcs();
	let [startX, startY] = [0, 0];
	/** Their rings as they are told: in this order prefectures find their arcs. */
	const municipalities = geometries(topology, 'municipalities').map((area) =>
		withRings(area, lists.shape, (ring) => {
			const told = begin(ring, borders);
			told.forEach((ref, i) => {
				const from = ends.from(ref);
				const here = borders.from(from);
				if (i > 0 && here.length > 0) lists.turns.push(here.indexOf(ref) + 1);
				if (borders.take(ref, from)) return;
				if (written.has(numberOf(ref))) throw new Error(`outlines: arc ${numberOf(ref)} is no border`);
				if (i === 0) {
					const [x, y] = placeOf(from);
					lists.starts.push(x - startX, y - startY);
					[startX, startY] = [x, y];
				}
				write(ref);
				written.add(numberOf(ref));
				borders.add(~ref, ends.to(ref));
			});
			return told;
		})
	);
	const outerOf = outerArcs(municipalities, ends);
	for (const prefecture of geometries(topology, 'prefectures')) {
		const outer = outerOf(String(prefecture.id));
		withRings(prefecture, lists.shape, (ring) => {
			const told = begin(ring, outer);
			told.forEach((ref, i) => {
				const here = outer.from(ends.from(ref));
				if (i > 0 && here.length > 1) lists.turns.push(here.indexOf(ref) + 1);
				if (!outer.take(ref, ends.from(ref)))
					throw new Error(`outlines: arc ${numberOf(ref)} bounds ${prefecture.id} and no municipality of it`);
			});
			return told;
		});
	}
	return {
		transform: quantizationOf(topology),
		shape: encode(lists.shape),
		begins: encode(lists.begins),
		turns: encode(lists.turns),
		starts: encode(lists.starts),
		lengths: encode(lists.lengths),
		steps: encode(lists.steps)
	};
}

/** An area with its rings as they are told, telling how many there are: polygons, and rings of each. */
function withRings(area: Areal, shape: number[], tell: (ring: readonly number[]) => number[]): Areal {
	const polygons = area.type === 'Polygon' ? [area.arcs] : area.arcs;
	shape.push(polygons.length);
	const arcs = polygons.map((rings) => {
		shape.push(rings.length);
		return rings.map(tell);
	});
	return { ...area, type: 'MultiPolygon', arcs };
}

/** Packs the outlines of one prefecture (`/data/boundaries/close/*.json.gz`). @throws Error as `packOutlines` */
export function packClose(topology: Topology): InferOutput<typeof closeSchema> {
	const areas = [...geometries(topology, 'prefectures'), ...geometries(topology, 'municipalities')];
	return { codes: areas.map(({ id }) => String(id)).join(' '), outlines: packOutlines(topology) };
}

type Position = readonly [x: number, y: number];
const NOWHERE: Position = [NaN, NaN];

function toPositions(arc: Arc): readonly Position[] {
	let [x, y] = [0, 0];
	return arc.map(([dx = NaN, dy = NaN]) => [(x += dx), (y += dy)]);
}
