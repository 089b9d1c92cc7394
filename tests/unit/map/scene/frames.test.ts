import { describe, expect, it } from 'vitest';
import { arcsOf, polygonsOf, startOf, stitch } from '../../../../src/lib/map/scene/outlines/arcs';
import { frameAt, framesOf, onMainMap } from '../../../../src/lib/map/scene/frames';
import { codeOf, geometriesOf } from '../../../../src/lib/map/scene/geometry';
import { boundaries, dataset } from '../country';

const idAt = (focus: string | null, lon: number, lat: number) => frameAt(framesOf(focus), [lon, lat]).id;

describe('frames of the country', () => {
	it.each([
		['那覇', 127.68, 26.21, 'ryukyu'],
		['与那国', 122.98, 24.46, 'ryukyu'],
		['奄美', 129.49, 28.37, 'ryukyu'],
		['宝島', 129.21, 29.15, 'ryukyu'],
		['屋久島', 130.5, 30.25, 'main'],
		['南大東', 131.23, 25.83, 'ryukyu'],
		['父島', 142.19, 27.09, 'ogasawara'],
		['硫黄島', 141.32, 24.78, 'ogasawara'],
		['南鳥島', 153.98, 24.29, 'minamitori'],
		['八丈島', 139.79, 33.11, 'main'],
		['択捉島', 147.9, 45.0, 'main']
	])('%s', (_, lon, lat, id) => {
		expect(idAt(null, lon, lat)).toBe(id);
	});
});

describe('frames of a prefecture', () => {
	it('gives Tokyo its islands in boxes and leaves 伊豆半島 and 房総 on the main map', () => {
		expect(idAt('13', 139.36, 34.75)).toBe('izu');
		expect(idAt('13', 139.08, 34.19)).toBe('izu');
		expect(idAt('13', 139.1, 34.83)).toBe('main');
		expect(idAt('13', 139.87, 34.9)).toBe('main');
		expect(onMainMap('13104', [139.7, 35.69])).toBe(true);
	});

	it('knows 先島 and 大東 for Okinawa, 奄美 for Kagoshima, and no box for the others', () => {
		expect(idAt('47', 124.16, 24.34)).toBe('sakishima');
		expect(idAt('47', 131.23, 25.83)).toBe('daito');
		expect(idAt('47', 126.8, 26.34)).toBe('main');
		expect(idAt('46', 129.49, 28.37)).toBe('amami');
		expect(framesOf('42')).toHaveLength(1);
	});
});

it('no polygon lies in two frames, on any sheet', () => {
	const arcs = arcsOf(boundaries);
	for (const focus of [null, '13', '46', '47']) {
		const frames = framesOf(focus);
		const geometries = geometriesOf(boundaries, 'municipality').filter(
			(geometry) => focus === null || codeOf(geometry).startsWith(focus)
		);
		for (const ring of geometries.flatMap((geometry) => polygonsOf(geometry).flat())) {
			const frame = frameAt(frames, startOf(ring, arcs));
			for (const [lon, lat] of stitch(ring, arcs)) expect(frameAt(frames, [lon, lat])).toBe(frame);
		}
	}
});

it('every municipality belongs to one frame, except Ogasawara with its far islands', () => {
	const split = dataset.municipalities.filter(({ bbox: [west, south, east, north] }) => {
		const ids = [
			idAt(null, west, south),
			idAt(null, west, north),
			idAt(null, east, south),
			idAt(null, east, north)
		];
		return new Set(ids).size > 1;
	});
	expect(split.map(({ name }) => name)).toEqual(['小笠原村']);
});
