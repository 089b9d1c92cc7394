import { describe, expect, it } from 'vitest';
import {
	EXPORT_SIZES,
	OWN_SIDE,
	ownSize,
	pageLike
} from '../../../../src/lib/features/share/export-settings';

describe('a size of one’s own', () => {
	it('has bounds', () => {
		const { least, most } = OWN_SIDE;
		expect(ownSize(1200, 630)).toMatchObject({ id: 'own', width: 1200, height: 630, shape: 'wide' });
		expect(ownSize(1080, 1350)?.shape).toBe('standard');
		for (const [width, height] of [
			[least - 1, 400],
			[most + 1, most],
			[400.5, 400],
			[NaN, 400],
			[3100, 1000]
		] as const)
			expect(ownSize(width, height)).toBeNull();
	});
	it('is a page in the units of a slide, of the same shape', () => {
		for (const { width, height } of [
			...EXPORT_SIZES,
			{ width: 210, height: 297 },
			{ width: 3000, height: 1000 }
		]) {
			const page = pageLike(width, height);
			expect(page.width / page.height).toBeCloseTo(width / height, 2);
			expect(page.width).toBeGreaterThanOrEqual(860);
			expect(page.height).toBeGreaterThanOrEqual(640);
		}
		expect(pageLike(1920, 1080)).toEqual({ width: 1280, height: 720 });
	});
});
