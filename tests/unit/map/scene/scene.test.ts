import { describe, expect, it } from 'vitest';
import { overlap } from '../../../../src/lib/map/scene/boxes';
import { linePath, linesPath, ringPath, ringsPath } from '../../../../src/lib/map/scene/path';
import { sceneInSteps, sceneOf } from '../../../../src/lib/map/scene/scene';
import { simplify } from '../../../../src/lib/map/scene/simplify';
import { boundaries } from '../country';

const country = { focus: null, level: 'prefecture', width: 1000, height: 1000 } as const;

describe('path data', () => {
	it('is relative, whole and without letters that say nothing new', () => {
		expect(
			linePath([
				[10, 10],
				[13, 6],
				[13, 6],
				[-2, 7]
			])
		).toBe('M10 10l3-4-15 1');
		expect(
			ringPath([
				[0, 0],
				[4, 0],
				[4, 4],
				[0, 0]
			])
		).toBe('M0 0l4 0 0 4z');
		expect(
			ringPath([
				[0, 0],
				[4, 0],
				[0, 0]
			])
		).toBe('');
	});

	it('keeps the ends of a simplified line and what strays too far', () => {
		expect(
			simplify(
				[
					[0, 0],
					[5, 0.4],
					[10, 0]
				],
				0.5
			)
		).toEqual([
			[0, 0],
			[10, 0]
		]);
		expect(
			simplify(
				[
					[0, 0],
					[5, 3],
					[10, 0]
				],
				0.5
			)
		).toHaveLength(3);
	});
});

describe('the country by prefectures', () => {
	it('takes at most 35 KB of path data and is the same each time', () => {
		const scene = sceneOf(boundaries, country);
		const again = sceneOf(structuredClone(boundaries), country);
		const size =
			scene.areas.reduce((sum, { rings }) => sum + ringsPath(rings, scene.grid).length, 0) +
			linesPath(scene.borders, scene.grid).length +
			linesPath(scene.coast, scene.grid).length;
		expect(size).toBeLessThan(35_000);
		expect(again.areas).toEqual(scene.areas);
		expect(again.coast).toEqual(scene.coast);
		expect(again.insets).toEqual(scene.insets);
	});

	it('is drawn in several tasks where the page has other things to do, and is the same then', async () => {
		const request = { ...country, width: 700, height: 700 };
		let pauses = 0;
		const scene = await sceneInSteps(boundaries, request, () => {
			pauses++;
			return Promise.resolve();
		});
		expect(pauses).toBeGreaterThan(3);
		expect(sceneOf(boundaries, request)).toBe(scene);
		expect(scene.areas).toEqual(sceneOf(structuredClone(boundaries), request).areas);
	});

	it('stays on the sheet, with the boxes apart from the land', () => {
		const scene = sceneOf(boundaries, country);
		expect(scene.areas).toHaveLength(47);
		expect(scene.insets.map(({ id }) => id)).toEqual(['ryukyu', 'ogasawara']);
		for (const [lon, lat] of [
			[139.69, 35.69],
			[141.35, 43.06],
			[130.4, 33.59],
			[127.68, 26.21],
			[142.19, 27.09]
		] as const) {
			const [x, y] = scene.project([lon, lat]);
			expect(Math.min(x, y)).toBeGreaterThan(0);
			expect(Math.max(x, y)).toBeLessThan(1000);
		}
	});
});

it('puts boxes of far islands where nothing lies over the canvas', () => {
	const small = { ...country, projection: 'mercator', width: 240, height: 195 } as const;
	const legend = { x: -60, y: 0, width: 160, height: 76 };
	const buttons = { x: 190, y: 60, width: 64, height: 132 };
	for (const covered of [[legend], [buttons], [legend, buttons]]) {
		const { insets } = sceneOf(boundaries, { ...small, covered });
		expect(insets).toHaveLength(2);
		for (const box of insets) expect(covered.filter((over) => overlap(box, over))).toEqual([]);
	}
});

it('draws all 1,747 municipalities, however small', () => {
	const { areas } = sceneOf(boundaries, { ...country, level: 'municipality' });
	expect(areas).toHaveLength(1747);
	expect(areas.filter(({ rings }) => rings.length === 0)).toEqual([]);
});
