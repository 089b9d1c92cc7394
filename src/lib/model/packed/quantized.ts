/** A quantized topology of areas as it is walked through: its geometries, and their rings by numbers of arcs. */
import type { MultiPolygon, Polygon, Topology, Transform } from 'topojson-specification';

export type Areal = (Polygon | MultiPolygon) & { id?: string | number };

/** Of an arc that may be gone along backwards. */
export const numberOf = (ref: number): number => (ref < 0 ? ~ref : ref);

/** @throws Error when it is not quantized */
export function quantizationOf({ transform }: Topology): Transform {
	if (!transform) throw new Error('outlines: expected a quantized topology');
	return transform;
}

/** @throws Error when there is no such object */
export function geometries(topology: Topology, name: string): readonly Areal[] {
	const object = topology.objects[name];
	if (object?.type !== 'GeometryCollection') throw new Error(`outlines: expected an object "${name}"`);
	return object.geometries as Areal[];
}

/** Counts of polygons, rings and arcs, telling each ring on the way. */
export function shapeOf(areas: readonly Areal[], tell: (ring: readonly number[]) => void): readonly number[] {
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
