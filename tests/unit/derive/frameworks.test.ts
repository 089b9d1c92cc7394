import { describe, expect, it } from 'vitest';
import { frameworksIn } from '../../../src/lib/derive/frameworks';
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

it('frameworks with members in a prefecture: those with most of them first', () => {
	const inside = (code: string) =>
		frameworksIn(miniFrameworks(), code).map(
			({ framework, inside }) => `${framework.id} ${inside.length}/${framework.members.length}`
		);
	expect(inside('01')).toEqual(['renkei-1 3/3', 'joint-1 2/2', 'teiju-1 1/2']);
	expect(inside('07')).toEqual(['teiju-1 1/2']);
	expect(inside('47')).toEqual([]);
});
