import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { parseAreas } from '../../../src/lib/model/area';
import { packAreas, unpackAreas } from '../../../src/lib/model/area-columns';

const read = (name: string): unknown => JSON.parse(readFileSync(`geodata/built/${name}`, 'utf8'));
const areas = parseAreas(read('areas.json'));
const overview = read('boundaries/japan.topo.json') as Topology;

describe('the register as columns', () => {
	it('unpacks to every area of the register, to the digit', () => {
		const packed: unknown = JSON.parse(JSON.stringify(packAreas(areas, overview)));
		expect(unpackAreas(packed, overview)).toEqual(areas);
	});
	it('says which column is missing', () => {
		expect(() => unpackAreas({ ...packAreas(areas, overview), kana: undefined }, overview)).toThrow(
			'areas.kana: expected a text'
		);
	});
	it('says which column has another length', () => {
		const packed = packAreas(areas, overview);
		expect(() => unpackAreas({ ...packed, bbox: packed.bbox.slice(1) }, overview)).toThrow(
			/areas\.bbox: found \d+ entries, expected \d+/
		);
	});
});
