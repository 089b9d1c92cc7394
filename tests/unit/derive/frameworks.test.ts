import { describe, expect, it } from 'vitest';
import { outlinedFrameworks } from '../../../src/lib/derive/outlined';
import type { FrameworkLayer } from '../../../src/lib/view/view';
import { miniFrameworks } from '../../fixtures/mini-frameworks';

describe('frameworks that are outlined', () => {
	const outlined = (
		area: string | null,
		layers: readonly FrameworkLayer[] = [],
		scoped: string | null = null
	) =>
		outlinedFrameworks({ area, frameworks: layers }, miniFrameworks(), scoped).map(
			({ framework, lane }) => `${framework.id} ${lane}`
		);
	it('are those of the selection, each in a lane of its own', () => {
		expect(outlined('01233')).toEqual(['renkei-1 0', 'teiju-1 1']);
		expect(outlined('07201')).toEqual([]);
		expect(outlined(null)).toEqual([]);
	});
	it('are not those of the selection when they are off', () => {
		expect(outlined('01233', ['off'])).toEqual([]);
		expect(outlined('01233', ['settlement', 'off'])).toEqual(['teiju-1 0']);
	});
	it('are whole kinds, and the one in scope', () => {
		expect(outlined(null, ['core-city', 'other'])).toEqual(['renkei-1 0', 'joint-1 1']);
		expect(outlined(null, [], 'joint-1')).toEqual(['joint-1 0']);
		// With nobody in common they share a lane.
		expect(outlined(null, ['settlement', 'other'])).toEqual(['teiju-1 0', 'joint-1 0']);
	});
});
