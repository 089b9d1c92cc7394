/** Packs outlines as outlines.ts describes and unpacks them. */
import type { Arc, Topology } from 'topojson-specification';
import type { InferOutput } from 'valibot';
import { encode } from 'vlq';
import type { closeSchema, Outlines } from './outlines';
import { geometries, numberOf, quantizationOf, shapeOf } from './quantized';

/**
 * Packs the overview. Areas are named by the register: its geometries have to be in the order of the codes.
 * @throws Error when an arc is not shared as a border is: once forwards and once backwards
 */
export function packOutlines(topology: Topology): Outlines {
	const positions = topology.arcs.map(toPositions);
	/** Number of an arc in our order, and whether it was turned round. */
	const told = new Map<number, { readonly number: number; readonly turned: boolean }>();
	const lists = { arcs: [], starts: [], lengths: [], steps: [], along: [] } as Record<
		'arcs' | 'starts' | 'lengths' | 'steps' | 'along',
		number[]
	>;
	let [startX, startY] = [0, 0];
	const shape = shapeOf(geometries(topology, 'municipalities'), (ring) => {
		const known = ring.findIndex((ref) => told.has(numberOf(ref)));
		[...ring.slice(Math.max(known, 0)), ...ring.slice(0, Math.max(known, 0))].forEach((ref, i) => {
			const before = told.get(numberOf(ref));
			if (before) {
				if (before.turned === ref < 0) throw new Error(`outlines: arc ${numberOf(ref)} is no border`);
				lists.arcs.push(told.size - before.number);
				return;
			}
			const arc = positions[numberOf(ref)] ?? [];
			const points = ref < 0 ? arc.toReversed() : arc;
			const [first, ...rest] = points;
			if (!first) throw new Error(`outlines: arc ${numberOf(ref)} has no points`);
			if (i === 0) {
				lists.starts.push(first[0] - startX, first[1] - startY);
				[startX, startY] = first;
			}
			let [x, y] = first;
			for (const point of rest) {
				lists.steps.push(point[0] - x, point[1] - y);
				[x, y] = point;
			}
			lists.arcs.push(0);
			lists.lengths.push(rest.length);
			told.set(numberOf(ref), { number: told.size, turned: ref < 0 });
		});
	});
	let last = 0;
	const outer = shapeOf(geometries(topology, 'prefectures'), (ring) => {
		for (const ref of ring) {
			const arc = told.get(numberOf(ref));
			if (!arc) throw new Error(`outlines: arc ${numberOf(ref)} bounds a prefecture and no municipality`);
			const value = 2 * arc.number + (arc.turned === ref < 0 ? 0 : 1);
			lists.along.push(value - last);
			last = value;
		}
	});
	return {
		transform: quantizationOf(topology),
		shape: encode(shape),
		arcs: encode(lists.arcs),
		starts: encode(lists.starts),
		lengths: encode(lists.lengths),
		steps: encode(lists.steps),
		outer: encode(outer),
		along: encode(lists.along)
	};
}

/** Packs the outlines of one prefecture (`/data/boundaries/close/*.json.gz`). @throws Error as `packOutlines` */
export function packClose(topology: Topology): InferOutput<typeof closeSchema> {
	const areas = [...geometries(topology, 'prefectures'), ...geometries(topology, 'municipalities')];
	return { codes: areas.map(({ id }) => String(id)).join(' '), outlines: packOutlines(topology) };
}

function toPositions(arc: Arc): readonly (readonly [x: number, y: number])[] {
	let [x, y] = [0, 0];
	return arc.map(([dx = NaN, dy = NaN]) => [(x += dx), (y += dy)]);
}
