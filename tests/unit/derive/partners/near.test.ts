import { describe, expect, test } from 'vitest';
import { greatCircleKm, landsOf, officeKm, ringsOf } from '../../../../src/lib/derive/partners/near';
import { indexNeighbours } from '../../../../src/lib/model/dataset';
import { ENCLAVE_BORDERS, withEnclave } from '../../../fixtures/mini-country';

const { dataset, neighbours } = withEnclave();
function area(code: string) {
	const found = dataset.areaByCode.get(code);
	if (!found) throw new Error(code);
	return found;
}
const rings = (code: string) => ringsOf(area(code), dataset, neighbours);
const sorted = (codes: Iterable<string>) => [...codes].sort();

describe('a great circle', () => {
	test('of one degree on a meridian is 111.195 km', () => {
		expect(greatCircleKm([140, 35], [140, 36])).toBeCloseTo(111.195, 3);
	});

	test('is as long the other way round, and nothing to the place itself', () => {
		const [tokyo, osaka] = [
			[139.6917, 35.6895],
			[135.52, 34.6863]
		] as const;
		expect(greatCircleKm(tokyo, osaka)).toBe(greatCircleKm(osaka, tokyo));
		expect(greatCircleKm(tokyo, osaka)).toBeCloseTo(395, 0);
		expect(greatCircleKm(tokyo, tokyo)).toBe(0);
	});

	test('half round the earth is no rounding error', () => {
		expect(greatCircleKm([0, 0], [180, 0])).toBeCloseTo(20015.1, 1);
	});

	test('needs two offices', () => {
		expect(officeKm(area('01100'), area('01695'))).toBeNull();
	});
});

describe('the rings', () => {
	test('the first shares a line, across the border of prefectures too, the longest first', () => {
		expect(rings('01233').land.map(({ code, km }) => [code, km])).toEqual([
			['01403', 12.5],
			['01100', 12],
			['07201', 12],
			['07213', 12],
			['01575', 8]
		]);
	});

	test('a point in common is no line: who only touches is in the ring behind', () => {
		const { first, second } = rings('07201');
		expect(first.has('07546')).toBe(false);
		expect(second.has('07546')).toBe(true);
	});

	test('an enclave has one neighbour, and behind it all the neighbours of that one', () => {
		const { first, second } = rings('01575');
		expect(sorted(first)).toEqual(['01233']);
		expect(sorted(second)).toEqual(['01100', '01403', '07201', '07213']);
	});

	test('the ring behind holds neither the first nor ourselves', () => {
		for (const { code } of dataset.municipalities) {
			const { first, second } = rings(code);
			expect(second.has(code) || first.has(code)).toBe(false);
			expect([...second].filter((other) => first.has(other))).toEqual([]);
		}
	});

	test('an island has the nearest across the sea, and those behind them', () => {
		const { land, sea, second } = rings('01517');
		expect(land).toEqual([]);
		expect(sea.map(({ code }) => code)).toEqual(['01403', '01233', '01575']);
		expect(sea[0]?.km).toBeCloseTo(officeKm(area('01517'), area('01403')) ?? NaN);
		expect(sorted(second)).toEqual(['01100', '07201', '07213']);
	});

	test('who has land neighbours needs none across the sea', () => {
		expect(rings('01403').sea).toEqual([]);
	});
});

describe('the sea between', () => {
	test('lies before an island, and not between those that a way by land joins', () => {
		expect(landsOf(dataset, neighbours).isOverSea('01517', '01403')).toBe(true);
		expect(landsOf(dataset, neighbours).isOverSea('01100', '07546')).toBe(false);
	});

	test('is no more where a bridge leads over it, though the lands remain two', () => {
		const bridged = indexNeighbours([...ENCLAVE_BORDERS, ['01403', '01517', 0]]);
		expect(landsOf(dataset, bridged).isOverSea('01517', '07546')).toBe(false);
		expect(landsOf(dataset, bridged).isOnOneLand('01517', '01403')).toBe(false);
		expect(ringsOf(area('01517'), dataset, bridged)).toMatchObject({ island: 'bridged', land: [] });
		expect(rings('01517').island).toBe('alone');
		expect(rings('01403').island).toBeNull();
	});
});
