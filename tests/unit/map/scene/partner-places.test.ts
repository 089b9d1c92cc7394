import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBER_SIZE, placeNumbers } from '../../../../src/lib/map/scene/partner-places';

const BOUNDS = { left: 0, top: 0, right: 1000, bottom: 800 };
const FROM = [500, 400] as const;
const place = (...at: readonly (readonly [number, number])[]) =>
	placeNumbers(
		at.map((point, i) => ({ code: String(i), at: point })),
		FROM,
		BOUNDS
	);

describe('the numbers of candidates', () => {
	it('stand on their office', () => {
		expect(place([100, 200])).toEqual([{ code: '0', x: 100, y: 200, towards: null }]);
	});

	it('step aside from those before them', () => {
		const [first, second] = place([100, 200], [104, 200]);
		expect(first).toMatchObject({ x: 100, y: 200 });
		expect(second).toMatchObject({ x: 104 + NUMBER_SIZE + 2, y: 200 });
	});

	it('stand where the line leaves the picture when the office is out of sight, and point to it', () => {
		expect(place([500, -600])).toEqual([{ code: '0', x: 500, y: 0, towards: -90 }]);
		expect(place([1500, 400])).toEqual([{ code: '0', x: 1000, y: 400, towards: 0 }]);
	});

	it('stay in the picture when we ourselves are out of sight', () => {
		expect(placeNumbers([{ code: '0', at: [1200, 900] }], [2000, 2000], BOUNDS)).toMatchObject([
			{ x: 1000, y: 800 }
		]);
	});

	it('never leave the picture, wherever the offices lie', () => {
		const far = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }));
		fc.assert(
			fc.property(fc.array(far, { maxLength: 20 }), far, (offices, from) => {
				const placed = placeNumbers(
					offices.map((at, i) => ({ code: String(i), at })),
					from,
					BOUNDS
				);
				expect(placed).toHaveLength(offices.length);
				for (const { x, y } of placed) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(1000);
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y).toBeLessThanOrEqual(800);
				}
			})
		);
	});
});
