/** Looks points up in the outlines of municipalities. */
import type { Position } from 'geojson';
import type { Locator } from '$lib/join/locate';
import { featuresOf } from '$lib/map/scene/geometry';
import type { AreaCode } from '$lib/model/code';
import type { Topology } from 'topojson-specification';

type Point = readonly [lon: number, lat: number];

/** In degrees: some 300 m. */
const NEAR = 0.003;
const AROUND: readonly Point[] = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [
	NEAR * 1.2 * Math.cos((i * Math.PI) / 4),
	NEAR * Math.sin((i * Math.PI) / 4)
]);

type Box = readonly [west: number, south: number, east: number, north: number];

/** @param outlines of the prefectures that points may lie in */
export function makeLocator(outlines: readonly Topology[]): Locator {
	const features = outlines.flatMap((topology) => featuresOf(topology, 'municipality'));
	const areas = features.map(({ geometry, properties: { code } }) => {
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		return {
			code,
			box: boxOf(polygons.flatMap(([outer = []]) => outer)),
			polygons: polygons.map((rings) => ({ rings, box: boxOf(rings[0] ?? []) }))
		};
	});
	const at = ([lon, lat]: Point): AreaCode | null => {
		const found = areas.find(
			({ box, polygons }) =>
				holds(box, lon, lat) &&
				polygons.some((polygon) => holds(polygon.box, lon, lat) && isWithin(polygon.rings, lon, lat))
		);
		return found?.code ?? null;
	};
	const near = ([lon, lat]: Point): readonly AreaCode[] => [
		...new Set(AROUND.flatMap(([x, y]) => at([lon + x, lat + y]) ?? []))
	];
	return { at, near };
}

/**
 * Whether a line from the point to the east crosses the rings an odd number of times: then it is within, and in no hole. On the
 * plane, since outlines are so fine that a straight line and a geodesic are one; d3-geo's `geoContains`, which goes by the
 * sphere, takes a hundred times as long.
 */
function isWithin(rings: readonly (readonly Position[])[], lon: number, lat: number): boolean {
	let odd = false;
	for (const ring of rings) {
		let [beforeX = NaN, beforeY = NaN] = ring.at(-1) ?? [];
		for (const [x = NaN, y = NaN] of ring) {
			const isCrossed = y > lat !== beforeY > lat;
			if (isCrossed && lon < x + ((lat - y) / (beforeY - y)) * (beforeX - x)) odd = !odd;
			[beforeX, beforeY] = [x, y];
		}
	}
	return odd;
}

function holds(box: Box, lon: number, lat: number): boolean {
	return box[0] <= lon && lon <= box[2] && box[1] <= lat && lat <= box[3];
}

function boxOf(ring: readonly Position[]): Box {
	const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x = NaN, y = NaN] of ring) {
		box[0] = Math.min(box[0], x);
		box[1] = Math.min(box[1], y);
		box[2] = Math.max(box[2], x);
		box[3] = Math.max(box[3], y);
	}
	return box;
}
