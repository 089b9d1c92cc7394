import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, placeBox, placeBoxes } from '../../../../src/lib/map/scene/boxes';
import { emsOf, boxOfLabel, placeLabels } from '../../../../src/lib/map/scene/labels';

const sheet = { x: 0, y: 0, width: 400, height: 300 };
const requests = fc.array(
	fc.record({
		id: fc.string({ minLength: 1, maxLength: 4 }),
		text: fc.constantFrom('津', '今治市', 'Imabari', '久万高原町', 'Nansei Islands'),
		at: fc.tuple(fc.integer({ min: -20, max: 420 }), fc.integer({ min: -20, max: 320 })),
		size: fc.integer({ min: 8, max: 16 }),
		weight: fc.integer({ min: 0, max: 9 }),
		reach: fc.integer({ min: 0, max: 60 })
	}),
	{ maxLength: 60 }
);
const boxes = fc.array(
	fc.record({
		x: fc.integer({ min: 0, max: 380 }),
		y: fc.integer({ min: 0, max: 280 }),
		width: fc.integer({ min: 1, max: 60 }),
		height: fc.integer({ min: 1, max: 60 })
	}),
	{ maxLength: 8 }
);

describe('placeLabels', () => {
	it('never lets a name cover another, a pin, or the edge', () => {
		fc.assert(
			fc.property(requests, boxes, (wanted, taken) => {
				// Places are rounded to a tenth, and the ground has a halo's room to spare.
				const grounds = placeLabels(wanted, taken, sheet).map(boxOfLabel);
				const shrunk = grounds.map((box) => ({
					x: box.x + 0.2,
					y: box.y + 0.2,
					width: box.width - 0.4,
					height: box.height - 0.4
				}));
				shrunk.forEach((a, i) => {
					for (const b of [...shrunk.slice(i + 1), ...taken]) expect(overlap(a, b)).toBe(false);
					expect(a.x).toBeGreaterThanOrEqual(0);
					expect(a.y + a.height).toBeLessThanOrEqual(sheet.height);
				});
			})
		);
	});

	it('places the weightier name where two want the same place, whatever their order', () => {
		const town = { id: '2', text: '松前町', at: [100, 100] as const, size: 12, weight: 1, reach: 7 };
		const city = { ...town, id: '1', text: '松山市', weight: 9 };
		expect(placeLabels([town, city], [], sheet)).toEqual(placeLabels([city, town], [], sheet));
		expect(placeLabels([town, city], [], sheet)[0]).toMatchObject({ id: '1', x: 100 });
	});

	it('places a name that has to be seen, beside pins that cover its place, or else over them', () => {
		const name = { id: 'a', text: '松山市', at: [200, 150], size: 12, weight: 9, reach: 4 } as const;
		const pins = [-40, -20, 0, 20, 40].map((dx) => ({ x: 180 + dx, y: 130, width: 40, height: 40 }));
		expect(placeLabels([name], pins, sheet)).toEqual([]);
		const [placed] = placeLabels([{ ...name, always: true }], pins, sheet);
		expect(placed && pins.some((pin) => overlap(boxOfLabel(placed), pin))).toBe(false);
		const everywhere = [{ x: 0, y: 0, width: 400, height: 300 }];
		const [forced] = placeLabels([{ ...name, at: [399, 299], always: true }], everywhere, sheet);
		const box = forced && boxOfLabel(forced);
		expect(box && box.x + box.width <= 400.1 && box.y + box.height <= 300.1).toBe(true);
	});

	it('counts a Latin letter as a little more than half of a full-width one', () => {
		expect(emsOf('今治市')).toBe(3);
		expect(emsOf('Imabari')).toBeCloseTo(4.06);
	});
});

describe('placeBoxes', () => {
	it('keeps boxes apart and off the land where there is room', () => {
		const land = Array.from({ length: 40 }, (_, i) => [100 + 5 * i, 280 - 6 * i] as const);
		const placed = placeBoxes(
			[
				{ width: 90, height: 60 },
				{ width: 40, height: 70 }
			],
			land,
			sheet,
			8
		);
		const [first, second] = placed;
		expect(first && second && overlap(first, second)).toBe(false);
		for (const { x, y, width, height } of placed) {
			expect(land.some(([px, py]) => px >= x && px <= x + width && py >= y && py <= y + height)).toBe(false);
		}
	});
});

describe('placeBox', () => {
	const within = { x: 100, y: 50, width: 300, height: 200 };

	it('goes to the bottom right of what nothing covers, past what is taken there', () => {
		const size = { width: 60, height: 40 };
		expect(placeBox(size, [], within, [], 10)).toEqual({ box: { x: 330, y: 200, ...size }, covered: 0 });
		const taken = [{ x: 340, y: 100, width: 60, height: 150 }];
		const found = placeBox(size, [], within, taken, 10);
		expect(found && taken.some((each) => overlap(each, found.box))).toBe(false);
	});

	it('says how much land it covers where it has to, and is nowhere where all is taken', () => {
		const land = Array.from(
			{ length: 400 },
			(_, i) => [100 + (i % 20) * 15, 50 + Math.floor(i / 20) * 10] as const
		);
		expect(placeBox({ width: 60, height: 40 }, land, within, [], 10)?.covered).toBeGreaterThan(0);
		expect(placeBox({ width: 60, height: 40 }, land, within, [within], 10)).toBeNull();
	});
});
