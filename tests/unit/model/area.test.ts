import { describe, expect, test } from 'vitest';
import { parseAreas } from '../../../src/lib/model/area';
import { AREA_RECORDS } from '../../fixtures/mini-country';

function without(field: string): unknown[] {
	return AREA_RECORDS.map((record, i) => (i === 1 ? { ...record, [field]: undefined } : record));
}
function withField(field: string, value: unknown): unknown[] {
	return AREA_RECORDS.map((record, i) => (i === 1 ? { ...record, [field]: value } : record));
}

describe('parseAreas', () => {
	test('reads a register', () => {
		const areas = parseAreas(AREA_RECORDS);
		expect(areas).toHaveLength(12);
		expect(areas[1]).toMatchObject({ code: '01100', name: '札幌市', kind: 'designated-city' });
	});

	test('is frozen, positions included', () => {
		const areas = parseAreas(AREA_RECORDS);
		expect(Object.isFrozen(areas) && Object.isFrozen(areas[0]) && Object.isFrozen(areas[0]?.bbox)).toBe(true);
	});

	test.each([
		['code', 1100],
		['code', '011002'],
		['lgcode', '011003'],
		['kind', 'hamlet'],
		['kind', 'prefecture'],
		['name', ''],
		['region', 'kansai'],
		['population', '4000'],
		['population', -1],
		['areaKm2', 0],
		['label', [43, 141]],
		['bbox', [141, 43, 140, 44]],
		['office', [141]],
		['county', 7]
	])('%s %j is refused by name', (field, value) => {
		expect(() => parseAreas(withField(field, value))).toThrow(
			new RegExp(`areas\\[1\\].*\\.${field}(\\[\\d\\])?: found .*expected`)
		);
	});

	test('says which record lacks a field', () => {
		expect(() => parseAreas(without('kana'))).toThrow(
			'areas[1] (01100 札幌市).kana: found nothing, expected a text'
		);
	});

	test('a code twice is refused', () => {
		expect(() => parseAreas([AREA_RECORDS[0], AREA_RECORDS[0]])).toThrow(
			'areas[1] (01 北海道): code: found twice'
		);
	});

	test.each([[null], [{}], ['[]']])('%j is no register', (value) => {
		expect(() => parseAreas(value)).toThrow('expected a list');
	});
});
