import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAreas } from '../../../src/lib/model/area';
import { packAreas, unpackAreas } from '../../../src/lib/model/area-columns';

const areas = parseAreas(JSON.parse(readFileSync('geodata/built/areas.json', 'utf8')));

describe('the register as columns', () => {
	it('unpacks to every area of the register, to the digit', () => {
		const packed: unknown = JSON.parse(JSON.stringify(packAreas(areas)));
		expect(unpackAreas(packed)).toEqual(areas);
	});
	it('says which column is missing', () => {
		expect(() => unpackAreas({ ...packAreas(areas), kana: undefined })).toThrow(
			'areas.kana: expected a text'
		);
	});
	it('says which column has another length', () => {
		const packed = packAreas(areas);
		expect(() => unpackAreas({ ...packed, bbox: packed.bbox.slice(1) })).toThrow(
			/areas\.bbox: expected a list of \d+/
		);
	});
});
