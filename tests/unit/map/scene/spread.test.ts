import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../../src/lib/map/scene/spread';
import type { Point } from '../../../../src/lib/map/scene/simplify';

const sheet = { x: 0, y: 0, width: 480, height: 400 };
const far = (points: readonly Point[], least: number) =>
	points.every((a, i) =>
		points.slice(0, i).every((b) => Math.hypot(a[0] - b[0], a[1] - b[1]) >= least - 0.5)
	);

describe('spread', () => {
	it('leaves marks where they are that do not touch', () => {
		expect(
			spread(
				[
					[10, 10],
					[50, 10]
				],
				20,
				sheet
			)
		).toEqual([
			[10, 10],
			[50, 10]
		]);
	});
	it('parts marks in the very same place', () => {
		expect(far(spread(Array(8).fill([200, 200]), 20, sheet), 20)).toBe(true);
	});
	it('parts marks that are far outside and meet at a corner', () => {
		const found = spread(
			[
				[200, 200],
				[2000, -900],
				[1500, -900]
			],
			19,
			sheet
		);
		expect(far(found, 19)).toBe(true);
	});
	it('keeps up to eight marks apart and on the sheet, wherever they lie', () => {
		const place = fc.tuple(fc.integer({ min: 0, max: 480 }), fc.integer({ min: 0, max: 400 }));
		fc.assert(
			fc.property(fc.array(place, { maxLength: 8 }), (places) => {
				const found = spread(places, 19, sheet);
				expect(far(found, 19)).toBe(true);
				for (const [x, y] of found) expect(x >= 0 && x <= 480 && y >= 0 && y <= 400).toBe(true);
			})
		);
	});
});
