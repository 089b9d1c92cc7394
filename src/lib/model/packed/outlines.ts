/**
 * The overview's outlines (`/data/boundaries/japan.topo.json`) as the atlas starts with them: the same topology at about
 * a third of the bytes, because what follows from the rest is left out. People take the TopoJSON file.
 *
 * Rings are listed in the order of the areas. An arc is written where it is first used, in that direction; its start
 * is the end of the arc before it, so that only a ring that begins with a new arc gives its start. Numbers are written as
 * base64 VLQ, as in source maps.
 */
import type { Arc, MultiPolygon, Polygon, Topology, Transform } from 'topojson-specification';
import * as v from 'valibot';
import { decode, encode } from 'vlq';
import type { BBox } from '../area';
import type { AreaCode } from '../code';
import { anyText, areaCode, fields, number, read } from '../schema';

const TRANSFORM = 'scale and translate, two numbers each';
const pair = v.tuple([number, number], TRANSFORM);
/** From whole numbers to degrees: times `scale`, plus `translate`. */
const transformSchema = v.object({ scale: pair, translate: pair }, TRANSFORM);

/** Lists of whole numbers, each as base64 VLQ. */
export const outlinesSchema = fields({
	transform: transformSchema,
	/** For each municipality its number of polygons; for each polygon its number of rings; for each ring its number of arcs. */
	shape: anyText,
	/** For each arc of those rings: 0 for a new arc, else how many arcs ago it was written (it is then used in reverse). */
	arcs: anyText,
	/** x and y of the start of a ring that begins with a new arc, as the difference from the last such start. */
	starts: anyText,
	/** For each new arc its number of steps. */
	lengths: anyText,
	/** dx and dy of each step. */
	steps: anyText,
	/** `shape` of the prefectures. */
	outer: anyText,
	/** Each arc of theirs, twice its number and one more when gone along backwards, as the difference from the one before. */
	along: anyText
});
export type Outlines = v.InferOutput<typeof outlinesSchema>;

/** Whole numbers of arcs in rings; of a MultiPolygon a list for each of its polygons. */
const rings = v.array(v.array(v.number()));
const collection = v.object(
	{
		type: v.literal('GeometryCollection'),
		geometries: v.array(
			v.variant('type', [
				v.object({ type: v.literal('Polygon'), id: areaCode, arcs: rings }),
				v.object({ type: v.literal('MultiPolygon'), id: areaCode, arcs: v.array(rings) })
			])
		)
	},
	'a list of geometries'
);
/** `/data/boundaries/*.topo.json`. Its tens of thousands of points are taken as they are. */
export const topologySchema = v.object(
	{
		type: v.literal('Topology', 'a TopoJSON topology'),
		transform: transformSchema,
		objects: v.object({ municipalities: collection, prefectures: collection }, 'two objects'),
		arcs: v.custom<Arc[]>(Array.isArray, 'a list')
	},
	'a TopoJSON topology'
);

type Areal = (Polygon | MultiPolygon) & { id?: string | number };
type Position = [x: number, y: number];

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

/**
 * Unpacks what `packOutlines` packed: the same areas along the same arcs, which may be numbered, turned and begun otherwise.
 * @param codes of the register, sorted
 * @throws Error when the lists do not fit each other or the register
 */
export function unpackOutlines(value: unknown, codes: readonly AreaCode[]): Topology {
	const outlines = read(outlinesSchema, value, 'outlines');
	const [arcs, starts, lengths, steps, along] = [
		reader(outlines.arcs),
		reader(outlines.starts),
		reader(outlines.lengths),
		reader(outlines.steps),
		reader(outlines.along)
	];
	const told: Arc[] = [];
	/** Where each arc ends. */
	const ends: { readonly from: Position; readonly to: Position }[] = [];
	let [startX, startY] = [0, 0];
	const municipalities = shapesOf(
		reader(outlines.shape),
		codes.filter((code) => code.length > 2),
		(count) => {
			let at: Position | null = null;
			return Array.from({ length: count }, () => {
				const back = arcs.next();
				if (back > 0) {
					const number = told.length - back;
					at = ends[number]?.from ?? null;
					return ~number;
				}
				at ??= [(startX += starts.next()), (startY += starts.next())];
				const from = at;
				let [x, y] = from;
				const arc: number[][] = [[x, y]];
				for (let i = lengths.next(); i > 0; i--) {
					const [dx, dy] = [steps.next(), steps.next()];
					arc.push([dx, dy]);
					x += dx;
					y += dy;
				}
				at = [x, y];
				ends.push({ from, to: at });
				return told.push(arc) - 1;
			});
		}
	);
	let last = 0;
	const prefectures = shapesOf(
		reader(outlines.outer),
		codes.filter((code) => code.length === 2),
		(count) =>
			Array.from({ length: count }, () => {
				last += along.next();
				return last % 2 ? ~(last >> 1) : last >> 1;
			})
	);
	return {
		type: 'Topology',
		transform: outlines.transform,
		objects: {
			municipalities: { type: 'GeometryCollection', geometries: municipalities },
			prefectures: { type: 'GeometryCollection', geometries: prefectures }
		},
		arcs: told
	};
}

/** How fine the outlines of a prefecture are: to fill a screen with it, or with one of its towns. */
export type BoundaryLevel = 'prefecture' | 'close';

/** The outlines of one prefecture close up, with the codes of the areas that they are in the order of. */
export const closeSchema = fields({ codes: anyText, outlines: outlinesSchema });

/** Packs the outlines of one prefecture (`/data/boundaries/close/*.json.gz`). @throws Error as `packOutlines` */
export function packClose(topology: Topology): v.InferOutput<typeof closeSchema> {
	const areas = [...geometries(topology, 'prefectures'), ...geometries(topology, 'municipalities')];
	return { codes: areas.map(({ id }) => String(id)).join(' '), outlines: packOutlines(topology) };
}

/** Unpacks what `packClose` packed. @throws Error when it is not that */
export function unpackClose(value: unknown): Topology {
	const { codes, outlines } = read(closeSchema, value, 'boundaries');
	return unpackOutlines(outlines, codes.split(' '));
}

/** The box about each outline of a quantized topology, in degrees, by the code it carries as its id. */
export function boxesOf(topology: Topology): ReadonlyMap<AreaCode, BBox> {
	const { scale, translate } = quantizationOf(topology);
	const arcs = topology.arcs.map((arc) => {
		let [x, y] = [0, 0];
		let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
		for (const [dx = NaN, dy = NaN] of arc) {
			x += dx;
			y += dy;
			if (x < west) west = x;
			if (x > east) east = x;
			if (y < south) south = y;
			if (y > north) north = y;
		}
		return [west, south, east, north] as const;
	});
	const areas = [...geometries(topology, 'municipalities'), ...geometries(topology, 'prefectures')];
	return new Map(
		areas.map((area): [AreaCode, BBox] => {
			let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
			shapeOf([area], (ring) => {
				for (const ref of ring) {
					const box = arcs[numberOf(ref)];
					if (!box) continue;
					west = Math.min(west, box[0]);
					south = Math.min(south, box[1]);
					east = Math.max(east, box[2]);
					north = Math.max(north, box[3]);
				}
			});
			const [lon, lat] = [
				(x: number) => x * scale[0] + translate[0],
				(y: number) => y * scale[1] + translate[1]
			];
			return [String(area.id), [lon(west), lat(south), lon(east), lat(north)]];
		})
	);
}

const numberOf = (ref: number): number => (ref < 0 ? ~ref : ref);

function toPositions(arc: Arc): readonly Position[] {
	let [x, y] = [0, 0];
	return arc.map(([dx = NaN, dy = NaN]) => [(x += dx), (y += dy)]);
}

function quantizationOf({ transform }: Topology): Transform {
	if (!transform) throw new Error('outlines: expected a quantized topology');
	return transform;
}

function geometries(topology: Topology, name: string): readonly Areal[] {
	const object = topology.objects[name];
	if (object?.type !== 'GeometryCollection') throw new Error(`outlines: expected an object "${name}"`);
	return object.geometries as Areal[];
}

/** Counts of polygons, rings and arcs, telling each ring on the way. */
function shapeOf(areas: readonly Areal[], tell: (ring: readonly number[]) => void): readonly number[] {
	const shape: number[] = [];
	for (const area of areas) {
		const polygons = area.type === 'Polygon' ? [area.arcs] : area.arcs;
		shape.push(polygons.length);
		for (const rings of polygons) {
			shape.push(rings.length);
			for (const ring of rings) {
				shape.push(ring.length);
				tell(ring);
			}
		}
	}
	return shape;
}

function shapesOf(
	shape: Reader,
	codes: readonly AreaCode[],
	ringOf: (count: number) => number[]
): (Polygon | MultiPolygon)[] {
	const list = <T>(of: () => T): T[] => Array.from({ length: shape.next() }, of);
	return codes.map((id) => {
		const polygons = list(() => list(() => ringOf(shape.next())));
		const [only] = polygons;
		return only && polygons.length === 1
			? { type: 'Polygon', id, arcs: only }
			: { type: 'MultiPolygon', id, arcs: polygons };
	});
}

interface Reader {
	/** @throws Error at the end of the list */
	next(): number;
}

function reader(text: string): Reader {
	const numbers = decode(text);
	let i = 0;
	return {
		next() {
			const number = numbers[i++];
			if (number === undefined) throw new Error('outlines: a list is shorter than expected');
			return number;
		}
	};
}
