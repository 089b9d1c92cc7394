/**
 * The overview's outlines (`/data/boundaries/japan.topo.json`) as the atlas starts with them: the same topology at about
 * a third of the bytes, because what follows from the rest is left out. People take the TopoJSON file.
 *
 * Rings are listed in the order of the areas. An arc is written where it is first used, in that direction, from where the
 * arc before it ends; only a ring that begins with a new arc gives its start. A ring ends where it is back at its start. From
 * then on an arc is open: to be gone along backwards, by the ring at its other side. Which arc is next is told by its place
 * among the few open ones that lead on from here. Rings of prefectures go along the arcs that one of their municipalities has
 * and no other. Numbers are written as base64 VLQ, as in source maps.
 */
import type { Arc, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { decode } from 'vlq';
import type { AreaCode } from '../code';
import { anyText, areaCode, fields, number, read } from '../schema';
import { ArcEnds, nodeOf, OpenArcs, outerArcs, placeOf, type Node } from './open-arcs';

const TRANSFORM = 'scale and translate, two numbers each';
const pair = v.tuple([number, number], TRANSFORM);
/** From whole numbers to degrees: times `scale`, plus `translate`. */
const transformSchema = v.object({ scale: pair, translate: pair }, TRANSFORM);

/** Lists of whole numbers, each as base64 VLQ. */
export const outlinesSchema = fields({
	transform: transformSchema,
	/** For each municipality its number of polygons, for each polygon its number of rings; then the same of the prefectures. */
	shape: anyText,
	/** For each ring the arc that it begins with: 0 for a new one, else its place among all open ones, from the last. */
	begins: anyText,
	/** For each further arc, where there is a choice: 0 for a new one, else its place among the open ones from here. */
	turns: anyText,
	/** x and y of the start of a ring that begins with a new arc, as the difference from the last such start. */
	starts: anyText,
	/** For each new arc its number of steps. */
	lengths: anyText,
	/** dx and dy of each step. */
	steps: anyText
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

/**
 * Unpacks what `packOutlines` packed: the same areas along the same arcs, which may be numbered, turned and begun otherwise.
 * @param codes of the register, sorted
 * @throws Error when the lists do not fit each other or the register
 */
export function unpackOutlines(value: unknown, codes: readonly AreaCode[]): Topology {
	const outlines = read(outlinesSchema, value, 'outlines');
	const [shape, begins, turns] = [reader(outlines.shape), reader(outlines.begins), reader(outlines.turns)];
	const [starts, lengths, steps] = [
		reader(outlines.starts),
		reader(outlines.lengths),
		reader(outlines.steps)
	];
	const arcs: Arc[] = [];
	const ends = new ArcEnds();
	const newArc = (from: Node): number => {
		let [x, y] = placeOf(from);
		const arc: number[][] = [[x, y]];
		for (let i = lengths.next(); i > 0; i--) {
			const dx = steps.next();
			const dy = steps.next();
			arc.push([dx, dy]);
			x += dx;
			y += dy;
		}
		arcs.push(arc);
		return ends.add(from, nodeOf(x, y));
	};
	let [startX, startY] = [0, 0];
	const newRing = (): number => newArc(nodeOf((startX += starts.next()), (startY += starts.next())));
	const begun = (open: OpenArcs): number | undefined => {
		const back = begins.next();
		return back > 0 ? open.all.at(-back) : undefined;
	};
	/** From an arc on until it is back at its start. */
	const ringFrom = (first: number, next: (at: Node) => number): number[] => {
		const ring = [first];
		const start = ends.from(first);
		for (let at = ends.to(first); at !== start;) {
			const ref = next(at);
			ring.push(ref);
			at = ends.to(ref);
		}
		return ring;
	};

	const borders = new OpenArcs();
	const opened = (ref: number): number => {
		borders.add(~ref, ends.to(ref));
		return ref;
	};
	const closed = (ref: number): number => {
		borders.take(ref, ends.from(ref));
		return ref;
	};
	const municipalities = shapesOf(
		shape,
		codes.filter((code) => code.length > 2),
		() => () => {
			const first = begun(borders);
			return ringFrom(first === undefined ? opened(newRing()) : closed(first), (at) => {
				const here = borders.from(at);
				const ref = here.length > 0 ? here[turns.next() - 1] : undefined;
				return ref === undefined ? opened(newArc(at)) : closed(ref);
			});
		}
	);
	const outerOf = outerArcs(municipalities, ends);
	const prefectures = shapesOf(
		shape,
		codes.filter((code) => code.length === 2),
		(code) => {
			const outer = outerOf(code);
			const taken = (ref: number | undefined): number => {
				if (ref === undefined) throw new Error(`outlines: a ring of ${code} leads nowhere`);
				outer.take(ref, ends.from(ref));
				return ref;
			};
			return () =>
				ringFrom(taken(begun(outer)), (at) => {
					const here = outer.from(at);
					return taken(here[here.length > 1 ? turns.next() - 1 : 0]);
				});
		}
	);
	return {
		type: 'Topology',
		transform: outlines.transform,
		objects: {
			municipalities: { type: 'GeometryCollection', geometries: municipalities },
			prefectures: { type: 'GeometryCollection', geometries: prefectures }
		},
		arcs
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
	ringsOf: (code: AreaCode) => () => number[]
): (Polygon | MultiPolygon)[] {
	const list = <T>(of: () => T): T[] => Array.from({ length: shape.next() }, of);
	return codes.map((id) => {
		const next = ringsOf(id);
		const polygons = list(() => list(next));
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
