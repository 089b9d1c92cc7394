import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../../src/lib/map/scene/scene';
import { areaAt, lookShapes, SMALL_CANVAS } from '../../../../src/lib/map/scene/small-map';
import type { Lines } from '../../../../src/lib/map/scene/path';
import { boundaries, choroplethOf, dataset } from '../country';

const scene = sceneOf(boundaries, { focus: null, level: 'municipality', ...SMALL_CANVAS });
const areaOf = (rings: Lines) =>
	Math.abs(
		rings.reduce((sum, ring) => {
			let [px, py] = ring.at(-1) ?? [0, 0];
			return ring.reduce((twice, [x, y]) => {
				const next = twice + px * y - x * py;
				[px, py] = [x, y];
				return next;
			}, sum);
		}, 0) / 2
	);

describe('the areas of a look as one shape', () => {
	const shapes = lookShapes(scene, choroplethOf('municipality'));
	it('are every area once', () => {
		expect(shapes.reduce((sum, { areas }) => sum + areas, 0)).toBe(scene.areas.length);
	});
	it('cover what the areas cover, with far fewer points', () => {
		const whole = lookShapes(scene, { ...choroplethOf('municipality'), byArea: new Map() });
		expect(whole).toHaveLength(1);
		const land = areaOf(scene.areas.flatMap(({ rings }) => rings));
		expect(areaOf(whole[0]?.rings ?? []) / land).toBeCloseTo(1, 2);
		expect(areaOf(shapes.flatMap(({ rings }) => rings)) / land).toBeCloseTo(1, 2);
		const points = (lines: Lines) => lines.flat().length;
		expect(points(whole[0]?.rings ?? [])).toBeLessThan(points(scene.areas.flatMap(({ rings }) => rings)) / 2);
	});
});

describe('the area at a point', () => {
	it.each(['01100', '13101', '38201', '47201'])('of %s is it', (code) => {
		const area = dataset.areaByCode.get(code);
		if (!area) throw new Error('none');
		const found = areaAt(scene, scene.project(area.label));
		expect(found?.slice(0, 2)).toBe(code.slice(0, 2));
	});
	it('at sea is none', () => {
		expect(areaAt(scene, [SMALL_CANVAS.width - 1, SMALL_CANVAS.height - 1])).toBeNull();
	});
});
