import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { packClose, packOutlines } from '../../../../src/lib/model/packed/pack-outlines';
import { unpackClose, unpackOutlines } from '../../../../src/lib/model/packed/outlines';

const file = readFileSync('geodata/built/boundaries/japan.topo.json', 'utf8');
const topology = JSON.parse(file) as Topology;
const codes = Object.values(topology.objects)
	.flatMap((object) => (object as GeometryCollection).geometries.map(({ id }) => String(id)))
	.sort();
const packed = JSON.stringify(packOutlines(topology));

/** Every ring as a text that does not depend on where it begins. */
function ringsOf(of: Topology, name: string): Map<string, string[]> {
	const rings = feature(of, of.objects[name] as GeometryCollection).features.map((each) => {
		if (each.geometry.type !== 'Polygon' && each.geometry.type !== 'MultiPolygon') throw new Error(name);
		const polygons =
			each.geometry.type === 'Polygon' ? [each.geometry.coordinates] : each.geometry.coordinates;
		const texts = polygons.map((polygon) =>
			polygon
				.map((ring) => {
					const points = ring.slice(1).map(([x = NaN, y = NaN]) => `${x.toFixed(4)} ${y.toFixed(4)}`);
					const first = points.indexOf(points.toSorted()[0] ?? '');
					return [...points.slice(first), ...points.slice(0, first)].join();
				})
				.join(' / ')
		);
		return [String(each.id), texts] as const;
	});
	return new Map(rings);
}

describe('the outlines the atlas starts with', () => {
	const unpacked = unpackOutlines(JSON.parse(packed), codes);
	for (const name of ['municipalities', 'prefectures']) {
		it(`hold every ring of the ${name}, to the point`, () => {
			expect(ringsOf(unpacked, name)).toEqual(ringsOf(topology, name));
		});
	}
	it('share their arcs as the overview does', () => {
		expect(unpacked.arcs).toHaveLength(topology.arcs.length);
	});
	it('take less than half the bytes of the overview', () => {
		expect(gzipSync(packed).length).toBeLessThan(gzipSync(file).length / 2);
	});
	it('say which list is missing', () => {
		expect(() => unpackOutlines({ ...JSON.parse(packed), turns: undefined }, codes)).toThrow(
			'outlines.turns: found nothing, expected a text'
		);
	});
	it('say so when a list is cut off', () => {
		const { steps } = JSON.parse(packed) as { steps: string };
		expect(() => unpackOutlines({ ...JSON.parse(packed), steps: steps.slice(0, 1000) }, codes)).toThrow(
			'shorter than expected'
		);
	});
});

describe('the outlines of a prefecture close up', () => {
	const detail = JSON.parse(readFileSync('geodata/built/boundaries/38.topo.json', 'utf8')) as Topology;
	const unpacked = unpackClose(JSON.parse(JSON.stringify(packClose(detail))));
	for (const name of ['municipalities', 'prefectures']) {
		it(`hold every ring of the ${name}, with its code`, () => {
			expect(ringsOf(unpacked, name)).toEqual(ringsOf(detail, name));
		});
	}
	it('say so when they are something else', () => {
		expect(() => unpackClose(detail)).toThrow('boundaries');
	});
});
