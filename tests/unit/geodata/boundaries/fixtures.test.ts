/** The steps of the pipeline on shapes small enough to draw. */
import { topology as topologyOf } from 'topojson-server';
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { geometriesOf, linesOf, polygonPoints, type AreaGeometry } from '../../../../geodata/boundaries/arcs';
import { dissolve, readRows } from '../../../../geodata/boundaries/dissolve';
import { lineLengthKm, polygonAreaKm2 } from '../../../../geodata/boundaries/earth';
import { findFlaws } from '../../../../geodata/boundaries/flaws';
import { labelOf } from '../../../../geodata/boundaries/label';
import type { Level } from '../../../../geodata/boundaries/levels';
import { neighbourPairs } from '../../../../geodata/boundaries/neighbours';
import { pack } from '../../../../geodata/boundaries/pack';
import { placeRows } from '../../../../geodata/boundaries/rows';
import { simplifyTo, weigh } from '../../../../geodata/boundaries/simplify';
import { openSource, type Source } from '../../../../geodata/boundaries/source';
import { checkGeometries } from '../../../../geodata/boundaries/validate';
import type { RegisterRow } from '../../../../geodata/register/table';

type Ring = [number, number][];

/** A square of side `size` (degrees) with its south-west corner at x, y. */
function square(x: number, y: number, size = 1): Ring {
	return [
		[x, y],
		[x, y + size],
		[x + size, y + size],
		[x + size, y],
		[x, y]
	];
}

/** @param grid so many steps from one side to the other that points are rounded to */
function drawing(rings: Record<string, Ring[]>, grid?: number): Topology {
	const municipalities: FeatureCollection = {
		type: 'FeatureCollection',
		features: Object.entries(rings).map(([id, parts]) => ({
			type: 'Feature',
			id,
			properties: {},
			geometry: { type: 'MultiPolygon', coordinates: parts.map((ring) => [ring]) }
		}))
	};
	return topologyOf({ municipalities }, grid);
}

function n03(rows: { properties: Record<string, string | null>; ring: Ring }[]): Source {
	const collection: FeatureCollection = {
		type: 'FeatureCollection',
		features: rows.map(({ properties, ring }) => ({
			type: 'Feature',
			properties,
			geometry: { type: 'Polygon', coordinates: [ring] }
		}))
	};
	const files = { 'n03.json': JSON.stringify(collection) };
	return { name: 'n03.json', main: 'n03.json', files, edition: '2025-01-01', sha256: '', bytes: 0 };
}

function named(
	N03_001: string,
	N03_003: string | null,
	N03_004: string,
	N03_005: string | null,
	N03_007: string | null
) {
	return { N03_001, N03_002: null, N03_003, N03_004, N03_005, N03_007 };
}

const CITIES = new Map([['北海道札幌市', '01100']]);

/*
 *   +----+----+
 *   | A  | B  |      A-B and B-D share a line, A-D only a point: no pair
 *   +----+----+----+
 *        | D  | E  |  D is of another prefecture than A, B; E is a northern village
 *        +----+----+
 */
describe('neighbours', () => {
	const topology = drawing({
		'02201': [square(140, 41)],
		'02202': [square(141, 41)],
		'03201': [square(141, 40)],
		'01695': [square(142, 40)]
	});
	const pairs = neighbourPairs(topology, (code) => code !== '01695');

	it('share a line, not a point, and are counted', () => {
		expect(pairs.map(([a, b]) => `${a}-${b}`)).toEqual(['02-03', '02201-02202', '02202-03201']);
	});

	it('know how long the line is on the ellipsoid', () => {
		// One degree of the meridian at 41.5°N is 111.07 km, one of the parallel 41°N is 84.14 km (GRS 80).
		expect(pairs[1]?.[2]).toBeCloseTo(111.07, 1);
		expect(pairs[2]?.[2]).toBeCloseTo(84.14, 1);
		expect(pairs[0]?.[2]).toBe(pairs[2]?.[2]);
	});
});

/*
 *   +------+------+------+
 *   | 中央区| 北区  | 江別市 |    wards of 札幌市 become one shape; 所属未定地 is left out
 *   +------+------+------+
 *                 | 未定地 |
 *                 +------+
 */
describe('an N03 file', () => {
	const wards = [
		{ properties: named('北海道', null, '札幌市', '中央区', '01101'), ring: square(141, 43) },
		// As it was written before 2024.
		{ properties: named('北海道', '札幌市', '北区', null, '01102'), ring: square(142, 43) },
		{ properties: named('北海道', null, '江別市', null, '01217'), ring: square(143, 43) },
		{ properties: named('北海道', '石狩郡', '当別町', null, '01303'), ring: square(144, 43) },
		{ properties: named('北海道', null, '所属未定地', null, '01000'), ring: square(143, 42) },
		{ properties: named('北海道', null, '', null, null), ring: square(145, 42) }
	];

	it('has its wards dissolved into their city, and land without a municipality left out', async () => {
		const source = n03(wards);
		const { places, wards: folded, unassigned } = placeRows(await readRows(source), CITIES);
		expect([folded, unassigned]).toEqual([2, 2]);
		expect(places[3]).toEqual({ code: '01303', county: '石狩郡' });
		const topology = await dissolve(source, places);
		const shapes = geometriesOf(topology, 'municipalities');
		expect(shapes.map(({ id }) => id)).toEqual(['01100', '01217', '01303']);
		const lines = linesOf(topology);
		const polygons = shapes[0] === undefined ? [] : polygonPoints(shapes[0], lines);
		expect(polygons).toHaveLength(1);
		expect(polygonAreaKm2(polygons[0] ?? [])).toBeCloseTo(2 * polygonAreaKm2([square(141, 43)]), -1);
	});

	it('fails with the name and code of an area that it lacks', async () => {
		const source = n03(wards.slice(0, 3));
		const topology = await dissolve(source, placeRows(await readRows(source), CITIES).places);
		const row = { kind: 'town', prefecture: '北海道', county: '', kana: '', en: '' } as const;
		const rows = [
			['01100', '札幌市'],
			['01217', '江別市'],
			['01303', '当別町']
		].map(([code = '', name = '']): RegisterRow => ({
			...row,
			code,
			name,
			population: 1,
			areaKm2: 1,
			office: null
		}));
		expect(() => checkGeometries(topology, rows)).toThrow(/area without geometry.*北海道当別町 \(01303\)/);
		expect(() => checkGeometries(topology, rows.slice(0, 1))).toThrow(
			/without an area in the register.*01217/
		);
	});

	it('says what it found when it is another kind of file', () => {
		expect(() => placeRows([{ NAME: 'x' }], CITIES)).toThrow(/have NAME; expected N03_001/);
		expect(() => openSource('missing.zip')).toThrow(/--source missing.zip: no such file/);
		expect(() => openSource('.')).toThrow(/a folder, not a file/);
	});
});

/*
 *      ,-^-.
 *   +--     --+   A's coast has a bay; at a coarse level its chord would run over the island B in it
 *   |  (B)    |
 *   |    A    |
 *   +---------+
 */
describe('simplification', () => {
	const bay: Ring = [
		[140, 40],
		[140, 41],
		[140.3, 41],
		[140.31, 40.5],
		[140.69, 40.5],
		[140.7, 41],
		[141, 41],
		[141, 40],
		[140, 40]
	];
	const level: Level = {
		name: 'japan',
		minTriangleKm2: [1e4],
		budget: { largest: 1e6, median: 1e6 },
		minIslandKm2: 100,
		minPieceKm2: 1,
		minLineKm: 0,
		transform: { scale: [0.01, 0.01], translate: [122, 20] }
	};

	it('gives detail back rather than swallow an island that is all an area has', () => {
		const topology = drawing({ '02201': [bay], '02202': [square(140.45, 40.7, 0.1)] });
		const { topology: coarse } = simplifyTo(topology, weigh(topology), level, 1e4, () => {});
		const lines = linesOf(coarse, true);
		expect(findFlaws(geometriesOf(coarse, 'municipalities'), lines)).toEqual([]);
		expect(geometriesOf(coarse, 'municipalities').map(({ id }) => id)).toEqual(['02201', '02202']);
	});

	it('leaves out an islet of an area that has a larger island', () => {
		const topology = drawing({ '02201': [square(140, 40), square(142, 40, 0.05)] });
		const { topology: coarse, dropped } = simplifyTo(topology, weigh(topology), level, 0.001, () => {});
		expect([dropped, coarse.objects['municipalities']]).toMatchObject([
			1,
			{ geometries: [{ type: 'Polygon' }] }
		]);
	});

	it('sees lines that cross or lie on each other, and rings that enclose nothing', () => {
		const area = (id: string, arc: number): AreaGeometry => ({ type: 'Polygon', id, arcs: [[arc]] });
		const kinds = (...rings: Ring[]) =>
			findFlaws(
				rings.map((_, i) => area(String(i), i)),
				rings
			).map(({ kind }) => kind);
		expect(kinds(square(0, 0, 4), square(4, 0, 4))).toContain('overlap');
		expect(kinds(square(0, 0, 4), square(2, 2, 4))).toContain('crossing');
		expect(kinds(square(0, 0, 8), square(2, 2, 4))).toEqual(['swallowed island']);
		expect(kinds(square(0, 0, 4), square(6, 6, 4))).toEqual([]);
		expect(
			kinds([
				[0, 0],
				[3, 0],
				[0, 0]
			])
		).toContain('empty ring');
	});
});

describe('packing', () => {
	it('changes no shape and no shared line', () => {
		const areas = { '02201': [square(140, 41)], '02202': [square(141, 41)], '03201': [square(141, 40)] };
		const topology = drawing(areas, 1000);
		const packed = pack(topology, ['municipalities']);
		const km2 = (of: Topology) =>
			geometriesOf(of, 'municipalities').map((geometry) =>
				polygonAreaKm2(polygonPoints(geometry, linesOf(of))[0] ?? [])
			);
		expect(km2(packed)).toEqual(km2(topology).map((value) => expect.closeTo(value, 6) as number));
		expect(neighbourPairs(packed, () => true)).toEqual(neighbourPairs(topology, () => true));
	});
});

describe('measures', () => {
	it('give the area of a cell and the length of a line on GRS 80', () => {
		// ∫∫ M N cos φ dφ dλ over one degree at 35-36°N, added up in 100,000 strips: 10,066.275 km².
		expect(polygonAreaKm2([square(135, 35)])).toBeCloseTo(10066.275, 3);
		const line = [
			[135, 35],
			[135, 36]
		] as const;
		expect(lineLengthKm(line)).toBeCloseTo(110.95, 1);
	});

	it('find a label inside a shape whose middle is outside', () => {
		const hook: Ring = [
			[140, 40],
			[140, 41],
			[141, 41],
			[141, 40.9],
			[140.1, 40.9],
			[140.1, 40],
			[140, 40]
		];
		const topology = drawing({ '02201': [hook] });
		const [geometry] = geometriesOf(topology, 'municipalities');
		const label = geometry && labelOf([{ geometry, lines: linesOf(topology) }]);
		expect(label?.[0]).toBeLessThan(140.1);
		expect(label?.[1]).toBeGreaterThan(40.9);
	});
});
