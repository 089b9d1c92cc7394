import { describe, expect, it } from 'vitest';
import { crosses } from '../../../../src/lib/map/scene/boxes';

describe('a line and a box', () => {
	const box = { x: 10, y: 10, width: 20, height: 10 };
	it.each([
		['through it', [0, 15], [40, 15], true],
		['aslant through a corner', [0, 20], [40, 0], true],
		['past a corner', [0, 12], [12, 0], false],
		['that ends before it', [0, 15], [9, 15], false],
		['that begins in it', [15, 15], [15, 90], true],
		['upright beside it', [35, 0], [35, 90], false],
		['level above it', [0, 5], [90, 5], false]
	] as const)('%s', (_, from, to, meets) => {
		expect(crosses(box, from, to)).toBe(meets);
		expect(crosses(box, to, from)).toBe(meets);
	});
});
