import { caseNames } from '../../../src/lib/derive/filter/case-names';
import { NO_TEXTS } from '../../../src/lib/model/case-texts';
import { describe, expect, test } from 'vitest';
import {
	indexNeighbours,
	makeDataset,
	takeCases,
	withCases,
	withNeighbours
} from '../../../src/lib/model/dataset';
import {
	AREA_RECORDS,
	BORDERS,
	CASES,
	EDITIONS,
	makeCase,
	miniAreas,
	miniCountry
} from '../../fixtures/mini-country';
import { parseAreas } from '../../../src/lib/model/area';

const country = miniCountry();
const codes = (areas: readonly { readonly code: string }[]) => areas.map(({ code }) => code);
const ids = (cases: readonly { readonly id: string }[]) => cases.map(({ id }) => id);

describe('makeDataset', () => {
	test('counts leave the northern villages out, the register does not', () => {
		expect(country.areas).toHaveLength(12);
		expect(codes(country.prefectures)).toEqual(['01', '07']);
		expect(country.municipalities).toHaveLength(8);
		expect(codes(country.northernVillages)).toEqual(['01695', '01696']);
	});

	test('a prefecture has its municipalities, by code', () => {
		expect(codes(country.municipalitiesOf('01'))).toEqual(['01100', '01233', '01403', '01517']);
		expect(country.municipalitiesOf('13')).toEqual([]);
	});

	test('an area has its own cases only', () => {
		expect(ids(country.casesOf('01'))).toEqual(['hokkaido-together']);
		expect(ids(country.casesOf('01100'))).toEqual(['sapporo-counter', 'sapporo-rpa', 'sapporo-pay']);
		expect(country.casesOf('01517')).toEqual([]);
	});

	test('in a prefecture are its own cases and its municipalities’', () => {
		expect(ids(country.casesIn('07'))).toEqual(['fukushima-cdo', 'fukushima-chat']);
	});

	test('a joint case is a case of each of its areas, and once of a prefecture', () => {
		const joint = makeCase({ id: 'date-both', area: '01233', others: ['01403', '07213'] });
		const { cases, casesOf, casesIn } = miniCountry([joint]);
		expect(['01233', '01403', '07213', '01100'].map((code) => casesOf(code).length)).toEqual([1, 1, 1, 0]);
		expect([casesIn('01'), casesIn('07'), cases]).toEqual([[joint], [joint], [joint]]);
		expect(() => miniCountry([{ ...joint, others: ['13101'] }])).toThrow('"13101" is not in the register');
	});

	test('partners and awards are named with how often they occur', () => {
		const { partners, awards } = caseNames(country, NO_TEXTS) ?? {};
		expect(partners).toEqual([
			{ name: '北国大学', count: 2 },
			{ name: '北斗システム株式会社', count: 2 }
		]);
		expect(awards).toEqual([{ name: '窓口大賞', count: 2 }]);
	});

	test('areas and cases are found by code and id', () => {
		expect(country.areaByCode.get('07546')?.name).toBe('双葉町');
		expect(country.caseById.get('date-bus')?.area).toBe('01233');
	});

	test('the order of the register does not matter', () => {
		const reversed = miniCountry(CASES, [...miniAreas()].reverse());
		expect(codes(reversed.areas)).toEqual(codes(country.areas));
	});

	test('is frozen', () => {
		expect([country, country.areas, country.cases, country.casesOf('01100')].every(Object.isFrozen)).toBe(
			true
		);
	});

	test('a case of an unknown area is refused by name', () => {
		expect(() => miniCountry([makeCase({ id: 'lost', area: '13101' })])).toThrow(
			'case lost: its area "13101" is not in the register of areas'
		);
	});

	test('a case of a northern village is refused', () => {
		expect(() => miniCountry([makeCase({ id: 'north', area: '01695' })])).toThrow('case north');
	});

	test('a case twice is refused', () => {
		expect(() => miniCountry([...CASES, ...CASES.slice(0, 1)])).toThrow(
			'case hokkaido-together: found twice'
		);
	});

	test('a municipality without its prefecture is refused', () => {
		const areas = parseAreas(AREA_RECORDS.slice(1));
		expect(() => makeDataset({ areas, cases: [], editions: EDITIONS })).toThrow(
			'its prefecture 01 is missing'
		);
	});
});

describe('neighbours', () => {
	test('stand both ways, the longest border first, equals by code', () => {
		expect(country.neighboursOf('01233')).toEqual([
			{ code: '01403', km: 12.5 },
			{ code: '01100', km: 12 },
			{ code: '07201', km: 12 },
			{ code: '07213', km: 12 }
		]);
		expect(country.neighboursOf('07')).toEqual([{ code: '01', km: 24 }]);
	});

	test('an island has none', () => {
		expect(country.neighboursOf('01517')).toEqual([]);
	});

	test('may come later', () => {
		const early = makeDataset({ areas: miniAreas(), cases: CASES, editions: EDITIONS });
		expect(early.neighboursOf('07')).toEqual([]);
		expect(withNeighbours(early, indexNeighbours(BORDERS)).neighboursOf('07')).toHaveLength(1);
	});

	test.each([[['01', '01', 3]], [['01', '7', 3]], [['01', '07']], [['01', '07', -1]], ['01 07']])(
		'row %j is refused',
		(row) => {
			expect(() => indexNeighbours([row])).toThrow(/^neighbours\[0\](\[\d\])?: found .*, expected/);
		}
	);

	test('a border twice is refused', () => {
		expect(() =>
			indexNeighbours([
				['01', '07', 3],
				['07', '01', 3]
			])
		).toThrow('07 and 01 found twice');
	});

	test('what is no list is refused', () => {
		expect(() => indexNeighbours({})).toThrow('expected a list');
	});
});

test('other cases are taken in bit by bit as they are at once', () => {
	const empty = miniCountry([]);
	const steps = takeCases(empty, CASES, 2);
	let turns = 0;
	let step = steps.next();
	for (; !step.done; step = steps.next()) turns++;
	expect(turns).toBeGreaterThan(2);
	const atOnce = withCases(empty, CASES);
	expect(step.value.cases).toEqual(atOnce.cases);
	for (const { code } of empty.areas) {
		expect(step.value.casesOf(code)).toEqual(atOnce.casesOf(code));
		expect(step.value.casesIn(code)).toEqual(atOnce.casesIn(code));
	}
	expect([...step.value.caseById.keys()]).toEqual([...atOnce.caseById.keys()]);
	expect(caseNames(step.value, NO_TEXTS)).toEqual(caseNames(atOnce, NO_TEXTS));
});
