import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../../src/lib/map/scene/framing';
import { sceneOf, type SceneRequest } from '../../../../src/lib/map/scene/scene';
import type { LonLat } from '../../../../src/lib/model/area';
import { boundaries, dataset } from '../country';

const canvas = { width: 960, height: 780, projection: 'mercator', level: 'municipality' } as const;
const country: SceneRequest = { ...canvas, focus: null, level: 'prefecture' };
const ehime: SceneRequest = { ...canvas, focus: '38' };
const matsuyama: SceneRequest = { ...canvas, focus: '38', frame: boundsOf(dataset, '38201') };
const chichijima: SceneRequest = { ...canvas, focus: '13', frame: [142.15, 27.03, 142.26, 27.11] };

/** Where MapLibre shows a place: `Transform.locationToScreenPoint` of an upright map. */
function onMapLibre(
	[lon, lat]: LonLat,
	camera: { readonly lon: number; readonly lat: number; readonly zoom: number }
) {
	const world = 512 * 2 ** camera.zoom;
	const x = (lon: number) => (180 + lon) / 360;
	const y = (lat: number) =>
		(180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360;
	return [
		canvas.width / 2 + (x(lon) - x(camera.lon)) * world,
		canvas.height / 2 + (y(lat) - y(camera.lat)) * world
	];
}

describe('a map in the projection of MapLibre', () => {
	it.each([
		['the country', country],
		['a prefecture', ehime],
		['a municipality', matsuyama],
		['an island', chichijima]
	])('lies on what MapLibre shows with its camera, to a hundredth of a pixel: %s', (_, request) => {
		const { camera, project } = sceneOf(boundaries, request);
		expect(camera).not.toBeNull();
		if (!camera) return;
		for (const at of [
			[139.69, 35.69],
			[141.35, 43.06],
			[130.56, 31.59],
			[132.77, 33.84]
		] as const) {
			const [x = NaN, y = NaN] = onMapLibre(at, camera);
			expect(project(at)[0]).toBeCloseTo(x, 2);
			expect(project(at)[1]).toBeCloseTo(y, 2);
		}
	});

	it('is the equal-area one as before where none is asked for', () => {
		const { camera } = sceneOf(boundaries, { ...country, projection: undefined });
		expect(camera).toBeNull();
	});

	it('keeps the boxes of far islands for the country and for prefectures, framed or not', () => {
		const boxes = (request: SceneRequest) => sceneOf(boundaries, request).insets.map(({ id }) => id);
		expect(boxes(country)).toEqual(['ryukyu', 'ogasawara']);
		expect(boxes({ ...ehime, focus: '46' })).toEqual(['amami']);
		expect(boxes({ ...ehime, focus: '46', frame: boundsOf(dataset, '46'), boxes: true })).toEqual(['amami']);
		expect(boxes(chichijima)).toEqual([]);
	});
});

describe('a frame', () => {
	it('fills the canvas, and is never nearer than zoom 10', () => {
		const frame = boundsOf(dataset, '38');
		const { project, camera } = sceneOf(boundaries, { ...ehime, frame });
		const [west, south, east, north] = frame;
		const [left, bottom] = project([west, south]);
		const [right, top] = project([east, north]);
		for (const edge of [left, 960 - right]) expect(edge).toBeGreaterThan(19);
		for (const edge of [top, 780 - bottom]) expect(edge).toBeGreaterThan(19);
		expect(Math.min(left, top)).toBeCloseTo(19.5, 1);
		expect(left).toBeCloseTo(960 - right, 6);
		expect(top).toBeCloseTo(780 - bottom, 6);
		expect(camera?.zoom).toBeLessThan(10);
		expect(sceneOf(boundaries, chichijima).camera?.zoom).toBeCloseTo(10, 9);
	});

	it('shows the same on a canvas of half the units', () => {
		for (const request of [country, ehime, matsuyama, chichijima]) {
			const whole = sceneOf(boundaries, request).camera;
			const half = sceneOf(boundaries, { ...request, width: 480, height: 390 }).camera;
			expect(half?.zoom).toBeCloseTo((whole?.zoom ?? NaN) - 1, 2);
			expect(half?.lat).toBeCloseTo(whole?.lat ?? NaN, 2);
		}
	});

	it.each([0, 100])('cuts off areas, land around and lines %s units outside the canvas', (margin) => {
		const scene = sceneOf(boundaries, { ...matsuyama, margin: [margin, margin] });
		const codes = scene.areas.map(({ code }) => code);
		expect(codes).toContain('38201');
		expect(codes).toContain('38401');
		expect(codes).not.toContain('38506');
		expect(scene.context.length).toBeGreaterThan(0);
		const rings = [
			...scene.areas.flatMap(({ rings }) => rings),
			...scene.context,
			...scene.outlineOf('38'),
			...scene.mergedOf(new Set(codes))
		];
		for (const [x, y] of rings.flat()) {
			expect(x).toBeGreaterThanOrEqual(-margin);
			expect(x).toBeLessThanOrEqual(960 + margin);
			expect(y).toBeGreaterThanOrEqual(-margin);
			expect(y).toBeLessThanOrEqual(780 + margin);
		}
		for (const line of [...scene.coast, ...scene.borders, ...scene.contextBorders]) {
			expect(line.some(([x, y]) => x > -margin && x < 960 + margin && y > -margin && y < 780 + margin)).toBe(
				true
			);
		}
	});

	it('draws the municipalities of several prefectures in it', () => {
		const frame = boundsOf(dataset, '13219');
		const scene = sceneOf(boundaries, { ...canvas, focus: null, within: ['13', '14'], frame });
		const codes = scene.areas.map(({ code }) => code);
		expect(codes).toContain('13219');
		expect(codes).toContain('14130');
		expect(codes).not.toContain('14384');
	});
});
