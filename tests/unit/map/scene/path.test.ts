import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesPath, openRing, ringsPath, withoutRepeats } from '../../../../src/lib/map/scene/path';

type Point = readonly [number, number];
const point = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }));
const shape = fc.array(fc.array(point, { minLength: 2, maxLength: 12 }), { maxLength: 5 });

/** The lines of path data, in its own steps, as a reader of SVG follows them. */
function linesOf(d: string): readonly (readonly Point[])[] {
	return [...d.matchAll(/M([^Ml]*)l([^Mz]*)/g)].map(([, start = '', steps = '']) => {
		const numbers = [...`${start} ${steps}`.matchAll(/-?\d+/g)].map(Number);
		let [x, y] = [0, 0];
		return numbers.flatMap((step, i): Point[] => {
			if (i % 2 === 0) x += step;
			else y += step;
			return i % 2 === 0 ? [] : [[x, y]];
		});
	});
}

describe('path data', () => {
	it.each([1, 0.5, 0.25, 0.1])('are read back as the lines that were written, in steps of %d', (grid) => {
		fc.assert(
			fc.property(shape, (lines) => {
				const inUnits = lines.map((line) => line.map(([x, y]): Point => [x * grid, y * grid]));
				const moves = lines.map(withoutRepeats).filter((line) => line.length > 1);
				expect(linesOf(linesPath(inUnits, grid))).toEqual(moves);
			})
		);
	});
	it('of a ring do not repeat its start', () => {
		const ring: readonly Point[] = [
			[0, 0],
			[4, 0],
			[4, 3],
			[0, 0]
		];
		expect(openRing(ring)).toEqual(ring.slice(0, 3));
		expect(linesOf(ringsPath([ring], 1))).toEqual([ring.slice(0, 3)]);
	});
});
