/**
 * Lengths and areas on the earth.
 * Areas use the GRS 80 ellipsoid (the one of JGD2011) through its authalic latitude: a cylindrical equal-area
 * projection turns the ellipsoid's area into a plane polygon's, so that 面積調 can be checked against the geometry.
 */

export type Point = readonly [lon: number, lat: number];

const SEMI_MAJOR_KM = 6378.137;
const FLATTENING = 1 / 298.257222101;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);
const RADIANS = Math.PI / 180;

/** q of Snyder, "Map Projections: A Working Manual" (USGS 1395), eq. 3-12. */
function authalicQ(sinLat: number): number {
	const es = E * sinLat;
	return (1 - E2) * (sinLat / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * E));
}

/**
 * Signed area of a ring in km² on the GRS 80 ellipsoid; edges are straight in the equal-area projection, which for
 * edges of a few kilometres differs from geodesics by less than a part in a million.
 * @param ring degrees; the last point may repeat the first
 */
function ringAreaKm2(ring: readonly Point[]): number {
	const last = ring[ring.length - 1];
	if (last === undefined) return 0;
	let [px, py] = [last[0] * RADIANS, authalicQ(Math.sin(last[1] * RADIANS)) / 2];
	const [x0, y0] = [px, py];
	let twice = 0;
	for (const [lon, lat] of ring) {
		const [x, y] = [lon * RADIANS, authalicQ(Math.sin(lat * RADIANS)) / 2];
		// Relative to one point of the ring: absolute coordinates would cost six digits of precision.
		twice += (px - x0) * (y - y0) - (x - x0) * (py - y0);
		px = x;
		py = y;
	}
	return (twice / 2) * SEMI_MAJOR_KM * SEMI_MAJOR_KM;
}

/** Area of a polygon in km²: the outer ring less its holes. */
export function polygonAreaKm2(rings: readonly (readonly Point[])[]): number {
	return rings.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * Math.abs(ringAreaKm2(ring)), 0);
}

/**
 * Length of a line in km on the GRS 80 ellipsoid, by the radii of curvature at the middle of each segment. For
 * segments up to some tens of kilometres that agrees with the geodesic to a part in a hundred thousand.
 * @param line degrees
 */
export function lineLengthKm(line: readonly Point[]): number {
	let km = 0;
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1], line[i]];
		if (a === undefined || b === undefined) continue;
		const mid = ((a[1] + b[1]) / 2) * RADIANS;
		const w = 1 - E2 * Math.sin(mid) ** 2;
		const meridian = (SEMI_MAJOR_KM * (1 - E2)) / w ** 1.5;
		const normal = SEMI_MAJOR_KM / Math.sqrt(w);
		km += Math.hypot((b[1] - a[1]) * RADIANS * meridian, (b[0] - a[0]) * RADIANS * normal * Math.cos(mid));
	}
	return km;
}
