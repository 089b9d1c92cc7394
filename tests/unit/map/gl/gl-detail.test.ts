/** Which outlines the map that can be moved asks for, and that all of an area changes at once. */
import { readFileSync } from 'node:fs';
import type { GeoJSONSourceDiff } from 'maplibre-gl';
import type { Topology } from 'topojson-specification';
import { describe, expect, it, vi } from 'vitest';
import { followDetail } from '../../../../src/lib/map/gl/gl-detail';
import { AREAS, styleOf } from '../../../../src/lib/map/gl/gl-style';
import { dataset } from '../country';

const ehime = JSON.parse(readFileSync('geodata/built/boundaries/38.topo.json', 'utf8')) as Topology;

type Box = readonly [west: number, south: number, east: number, north: number];
type Listener = (event: { readonly sourceId: string }) => void;

/** A map at a place, as far as outlines are concerned; `move` goes elsewhere. */
function mapAt(zoom: number, [west, south, east, north]: Box) {
	const updateData = vi.fn((_: GeoJSONSourceDiff) => Promise.resolve());
	const listeners = new Map<string, Listener>();
	const at = { zoom };
	const map = {
		getZoom: () => at.zoom,
		getBounds: () => ({
			getWest: () => west,
			getSouth: () => south,
			getEast: () => east,
			getNorth: () => north
		}),
		isSourceLoaded: () => true,
		on: (type: string, listener: Listener) => listeners.set(type, listener),
		off: () => undefined
	};
	const move = (to: number) => {
		at.zoom = to;
		listeners.get('moveend')?.({ sourceId: AREAS });
	};
	return { map, source: () => ({ updateData }), updateData, move };
}
const MATSUYAMA: Box = [132.6, 33.7, 132.9, 33.95];
const SHIKOKU: Box = [131.6, 32.4, 135, 34.9];
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the outlines that a map asks for', () => {
	const asked = async (zoom: number, box: Box) => {
		const { map, source } = mapAt(zoom, box);
		const found: string[] = [];
		followDetail(
			map,
			source,
			dataset.prefectures,
			(code, level) => {
				found.push(`${level} ${code}`);
				return Promise.resolve(ehime);
			},
			() => undefined
		);
		await settled();
		return found;
	};
	it('are none for the country, and those of a town close up', async () => {
		expect(await asked(5, [128, 30, 147, 46])).toEqual([]);
		expect(await asked(10.5, MATSUYAMA)).toContain('close 38');
	});
	it('are those of the prefectures in sight where few fill the picture, also on a small screen', async () => {
		const found = await asked(6.2, SHIKOKU);
		expect(found).toEqual(expect.arrayContaining(['prefecture 36', 'prefecture 38', 'prefecture 39']));
		expect(found.every((each) => each.startsWith('prefecture'))).toBe(true);
	});
	it('stay when one looks from farther away, and are asked for once', async () => {
		const { map, source, move } = mapAt(10.5, MATSUYAMA);
		const load = vi.fn(() => Promise.resolve(ehime));
		followDetail(map, source, dataset.prefectures, load, () => undefined);
		await settled();
		const times = load.mock.calls.length;
		move(8);
		move(11);
		await settled();
		expect(load).toHaveBeenCalledTimes(times);
	});
	it('are those of the prefecture where a town’s cannot be had', async () => {
		const { map, source } = mapAt(10.5, MATSUYAMA);
		const load = vi.fn((_: string, level: string) =>
			level === 'close' ? Promise.reject(new Error('no network')) : Promise.resolve(ehime)
		);
		followDetail(map, source, dataset.prefectures, load, () => undefined);
		await settled();
		expect(load).toHaveBeenCalledWith('38', 'prefecture');
	});
});

describe('what becomes finer', () => {
	it('is all of a prefecture in one change: its own outline and those of its municipalities', async () => {
		const { map, source, updateData } = mapAt(10.5, MATSUYAMA);
		const [own] = dataset.prefectures.filter(({ code }) => code === '38');
		const drawn = vi.fn<(finer: ReadonlyMap<string, Topology>) => void>();
		followDetail(map, source, own ? [own] : [], () => Promise.resolve(ehime), drawn);
		await settled();
		expect(updateData).toHaveBeenCalledTimes(1);
		const ids = updateData.mock.calls[0]?.[0].update?.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining(['38', '38201', '38202']));
		expect(ids).toHaveLength(1 + dataset.municipalitiesOf('38').length);
		expect([...(drawn.mock.calls[0]?.[0].keys() ?? [])]).toEqual(['38']);
	});
	it('is drawn by layers of one source: fills, lines, coast and highlights', () => {
		const look = {
			scheme: 'light',
			ramp: null,
			level: 'municipality',
			land: null
		} as const;
		const { layers } = styleOf(look, [], new Map());
		const drawn = layers.filter(({ type }) => type === 'fill' || type === 'line');
		expect(drawn.map(({ id }) => id)).toEqual(expect.arrayContaining(['coast', 'selected']));
		for (const layer of drawn) expect('source' in layer && layer.source).toBe(AREAS);
	});
});
