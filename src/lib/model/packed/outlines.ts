/**
 * The overview's outlines (`/data/boundaries/japan.topo.json`) as the atlas starts with them: the same topology at about
 * a third of the bytes, because what follows from the rest is left out. People take the TopoJSON file.
 *
 * Rings are listed in the order of the areas. An arc is written where it is first used, in that direction; its start
 * is the end of the arc before it, so that only a ring that begins with a new arc gives its start. Numbers are written as
 * base64 VLQ, as in source maps.
 */
import type { Arc, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { decode } from 'vlq';
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

type Position = [x: number, y: number];

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

/** Unpacks what `packClose` packed. @throws Error when it is not that */
export function unpackClose(value: unknown): Topology {
	const { codes, outlines } = read(closeSchema, value, 'boundaries');
	return unpackOutlines(outlines, codes.split(' '));
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
