import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { mergeTopologies } from '../../../../../src/lib/map/scene/outlines/merge';
import type { Lines } from '../../../../../src/lib/map/scene/path';
import { sceneOf } from '../../../../../src/lib/map/scene/scene';

const read = (name: string) =>
	JSON.parse(readFileSync(`geodata/built/boundaries/${name}.topo.json`, 'utf8')) as Topology;
const boundaries = read('japan');
const SHIKOKU = ['36', '37', '38', '39'];
const canvas = { focus: null, level: 'municipality', width: 960, height: 780 } as const;
const merged = mergeTopologies(SHIKOKU.map(read));

describe('several prefectures on one canvas', () => {
	const coarse = sceneOf(boundaries, { ...canvas, within: SHIKOKU });
	const fine = sceneOf(boundaries, { ...canvas, within: SHIKOKU, detail: merged });

	it('hold the municipalities of theirs and no others', () => {
		const of = (prefecture: string) => fine.areas.filter(({ code }) => code.startsWith(prefecture)).length;
		expect(SHIKOKU.map(of)).toEqual([24, 17, 20, 34]);
		expect(fine.areas).toHaveLength(95);
		expect(coarse.areas.map(({ code }) => code).sort()).toEqual(fine.areas.map(({ code }) => code).sort());
	});
	it('are drawn finer from their own outlines, in the same places', () => {
		const size = ({ areas }: typeof fine) => areas.reduce((sum, { rings }) => sum + rings.flat().length, 0);
		expect(size(fine)).toBeGreaterThan(1.3 * size(coarse));
		const [x, y] = fine.project([132.77, 33.84]);
		const [cx, cy] = coarse.project([132.77, 33.84]);
		expect(Math.hypot(x - cx, y - cy)).toBeLessThan(20);
	});
	it('fill the canvas, with the land around them', () => {
		const [west] = fine.project([132.05, 33.35]);
		const [east] = fine.project([134.75, 33.83]);
		expect(east - west).toBeGreaterThan(700);
		expect(fine.context).not.toEqual([]);
		expect(fine.borders).not.toEqual([]);
		expect(fine.coast).not.toEqual([]);
	});
	it('are islands in boxes as well, and nothing but those', () => {
		const isDrawn = ({ rings }: { rings: Lines }) =>
			rings.length > 0 && rings.flat(2).every((value) => Number.isFinite(value));
		const scene = sceneOf(boundaries, { ...canvas, within: ['46', '47'] });
		expect(scene.insets.map(({ id }) => id)).toContain('ryukyu');
		expect(scene.areas.every(({ code }) => /^4[67]/.test(code))).toBe(true);
		expect(scene.areas.every(isDrawn)).toBe(true);
		const alone = sceneOf(boundaries, { ...canvas, within: ['47'] });
		expect(alone.areas.every(isDrawn)).toBe(true);
	});
});
