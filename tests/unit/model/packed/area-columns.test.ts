import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { parseAreas } from '../../../../src/lib/model/area';
import { unpackAreas, unpackWholeAreas } from '../../../../src/lib/model/packed/area-columns';
import { packAreas, packPlaces } from '../../../../src/lib/model/packed/pack-areas';

const read = (name: string): unknown => JSON.parse(readFileSync(`geodata/built/${name}`, 'utf8'));
const areas = parseAreas(read('areas.json'));
const overview = read('boundaries/japan.topo.json') as Topology;
const packed = packAreas(areas, overview);
const places = packPlaces(areas);

describe('the register as columns', () => {
	it('unpacks to every area of the register, to the digit', () => {
		const [first, second] = JSON.parse(JSON.stringify([packed, places])) as unknown[];
		expect(unpackWholeAreas(first, () => overview, second)).toEqual(areas);
	});
	it('tells what the map needs without its second part', () => {
		const [found] = unpackAreas(packed, () => overview).filter(({ code }) => code === '38202');
		const [whole] = areas.filter(({ code }) => code === '38202');
		const { name, kind, population, areaKm2, bbox, label, office } = whole ?? {};
		expect(found).toMatchObject({ name, kind, population, areaKm2, bbox, label, office });
		for (const later of ['kana', 'en', 'county']) expect(found).not.toHaveProperty(later);
	});
	it('says which column is missing', () => {
		expect(() => unpackAreas({ ...packed, name: undefined }, () => overview)).toThrow(
			'areas.name: found nothing, expected a text'
		);
		expect(() => unpackWholeAreas(packed, () => overview, { ...places, kana: undefined })).toThrow(
			'areas.kana: found nothing, expected a text'
		);
	});
	it('are packed by names that end as their kind does', () => {
		const renamed = areas.map((area) => (area.code === '38202' ? { ...area, name: '今治' } : area));
		expect(() => packAreas(renamed, overview)).toThrow('areas: 今治 does not end in 市');
	});
	it('says which column has another length', () => {
		expect(() => unpackAreas({ ...packed, bbox: packed.bbox.slice(1) }, () => overview)).toThrow(
			/areas\.bbox: found \d+ entries, expected \d+/
		);
	});
});
