import { geoConicEqualArea } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { fitEqualArea } from '../../../../src/lib/map/scene/equal-area';

const PLACES = [
	[129.7, 33.1],
	[141.3, 43.1],
	[139.7, 35.7],
	[145.6, 43.4]
] as const;

describe('an equal-area map of places', () => {
	const map = fitEqualArea(PLACES, 137, [34, 42], [10, 20, 410, 320]);

	test('is the map that d3 makes of them', () => {
		const d3 = geoConicEqualArea()
			.rotate([-137, 0])
			.parallels([34, 42])
			.fitExtent(
				[
					[10, 20],
					[410, 320]
				],
				{ type: 'MultiPoint', coordinates: PLACES.map(([lon, lat]) => [lon, lat]) }
			);
		expect(map.scale).toBeCloseTo(d3.scale(), 8);
		for (const [lon, lat] of PLACES) {
			const [x, y] = d3([lon, lat]) ?? [];
			expect(map.project([lon, lat])[0]).toBeCloseTo(x ?? NaN, 8);
			expect(map.project([lon, lat])[1]).toBeCloseTo(y ?? NaN, 8);
		}
	});

	test('gets smaller about a point, which stays', () => {
		const middle = map.project([138, 36]);
		const half = map.shrunk(2, middle);
		expect(half.scale).toBe(map.scale / 2);
		expect(half.project([138, 36])).toEqual([
			expect.closeTo(middle[0], 8) as number,
			expect.closeTo(middle[1], 8) as number
		]);
	});

	test('of no place or of one is a map all the same', () => {
		for (const places of [[], [PLACES[0]]])
			expect(fitEqualArea(places, 137, [33, 43], [0, 0, 100, 100]).project([138, 36])).toEqual([
				expect.any(Number) as number,
				expect.any(Number) as number
			]);
	});
});
