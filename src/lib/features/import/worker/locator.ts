/** Looks points up in the outlines of municipalities. */
import { geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import type { Locator } from '$lib/join/locate';
import type { AreaFeature } from '$lib/map/scene/geometry';
import type { AreaCode } from '$lib/model/code';

type Point = readonly [lon: number, lat: number];

/** In degrees: some 300 m. */
const NEAR = 0.003;
const AROUND: readonly Point[] = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [
	NEAR * 1.2 * Math.cos((i * Math.PI) / 4),
	NEAR * Math.sin((i * Math.PI) / 4)
]);

/** @param features outlines of municipalities, in degrees */
export function makeLocator(features: readonly AreaFeature[]): Locator {
	const polygons = features.flatMap(({ geometry, properties: { code } }) =>
		(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((coordinates) => ({
			code,
			polygon: { type: 'Polygon' as const, coordinates },
			box: boxOf(coordinates[0] ?? [])
		}))
	);
	const at = ([lon, lat]: Point): AreaCode | null => {
		const found = polygons.find(
			({ box: [west, south, east, north], polygon }) =>
				west <= lon && lon <= east && south <= lat && lat <= north && geoContains(polygon, [lon, lat])
		);
		return found?.code ?? null;
	};
	const near = ([lon, lat]: Point): readonly AreaCode[] => [
		...new Set(AROUND.flatMap(([x, y]) => at([lon + x, lat + y]) ?? []))
	];
	return { at, near };
}

function boxOf(ring: readonly Position[]): [number, number, number, number] {
	const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x = NaN, y = NaN] of ring) {
		box[0] = Math.min(box[0], x);
		box[1] = Math.min(box[1], y);
		box[2] = Math.max(box[2], x);
		box[3] = Math.max(box[3], y);
	}
	return box;
}
