import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePath, linesOf, ringPath } from '../../../../src/lib/map/scene/path';

const point = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }));
const moves = (line: readonly (readonly [number, number])[]) =>
	line.filter(([x, y], i) => i === 0 || x !== line[i - 1]?.[0] || y !== line[i - 1]?.[1]);

describe('path data', () => {
	it('are read back as the lines that were written', () => {
		fc.assert(
			fc.property(fc.array(fc.array(point, { minLength: 2, maxLength: 12 }), { maxLength: 5 }), (lines) => {
				const written = lines.map(linePath).join('');
				expect(linesOf(written)).toEqual(lines.map(moves).filter((line) => line.length > 1));
			})
		);
	});
	it('of a ring do not repeat its start', () => {
		const d = ringPath([
			[0, 0],
			[4, 0],
			[4, 3],
			[0, 0]
		]);
		expect(linesOf(d)).toEqual([
			[
				[0, 0],
				[4, 0],
				[4, 3]
			]
		]);
	});
});
