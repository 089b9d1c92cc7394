import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clustersAt, isCluster, makePinIndex, PIN_MAX_ZOOM } from '../../../src/lib/derive/pin-clusters';
import { makePins, type Pin } from '../../../src/lib/derive/pins';
import { CASES, makeCase, miniCountry } from '../../fixtures/mini-country';

const country = miniCountry();
const pins = makePins(country, CASES);
const JAPAN = [120, 20, 160, 50] as const;
const pin = (code: string, lon: number, lat: number, count = 1): Pin => ({
	code,
	at: [lon, lat],
	shape: 'circle',
	count,
	theme: 'services'
});

describe('makePins', () => {
	test('one for each locality with a case, by code', () => {
		expect(pins.map(({ code, count }) => [code, count])).toEqual([
			['01', 1],
			['01100', 3],
			['01233', 1],
			['07', 1],
			['07201', 1]
		]);
	});

	test('a prefecture’s is a square, a municipality’s a circle', () => {
		expect(pins.map(({ shape }) => shape)).toEqual(['square', 'circle', 'circle', 'square', 'circle']);
	});

	test('stands at the office', () => {
		expect(pins[1]?.at).toEqual(country.areaByCode.get('01100')?.office);
	});

	test('only cases that pass count', () => {
		expect(makePins(country, CASES.slice(2, 4))).toMatchObject([{ code: '01100', count: 2 }]);
		expect(makePins(country, [])).toEqual([]);
	});

	test('shows the most frequent upper theme', () => {
		// Two of 札幌市's cases are services, one operations.
		expect(pins[1]?.theme).toBe('services');
	});

	test('of equally frequent themes shows the first of the taxonomy', () => {
		const cases = ['smart-city/sdgs', 'operations/rpa-ai'].map((theme, i) =>
			makeCase({ id: `c${i}`, area: '07', themes: [theme] })
		);
		expect(makePins(country, cases)[0]?.theme).toBe('operations');
	});

	test('the order of cases does not matter', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray([...CASES], { minLength: CASES.length }), (cases) => {
				expect(makePins(country, cases)).toEqual(pins);
			})
		);
	});
});

describe('clustersAt', () => {
	const index = makePinIndex(pins);

	test('far out, all are one cluster that sums their cases', () => {
		expect(clustersAt(index, JAPAN, 0)).toMatchObject([
			{ count: 7, codes: ['01', '01100', '01233', '07', '07201'] }
		]);
	});

	test('near by, they stand alone', () => {
		const marks = clustersAt(index, [140.4, 41.9, 140.6, 42.1], 12);
		expect(marks).toEqual([pins[2]]);
	});

	test('what lies outside the box is left out', () => {
		expect(clustersAt(index, [150, 20, 160, 30], 6)).toEqual([]);
	});

	test('a cluster falls apart at the zoom it names', () => {
		const cluster = clustersAt(index, JAPAN, 4).find(isCluster);
		expect(cluster).toBeDefined();
		const at = cluster?.expandsAt ?? 0;
		const whole = (zoom: number) =>
			clustersAt(index, JAPAN, zoom).some((mark) => isCluster(mark) && mark.id === cluster?.id);
		expect(at).toBeGreaterThan(4);
		expect(whole(at - 1)).toBe(true);
		expect(whole(at)).toBe(false);
	});

	test('offices in one building stay a cluster that lists both, however near', () => {
		const both = makePinIndex([pin('13', 139.69, 35.69, 2), pin('13104', 139.69, 35.69, 5)]);
		for (const zoom of [0, 8, PIN_MAX_ZOOM, PIN_MAX_ZOOM + 6]) {
			const [mark] = clustersAt(both, JAPAN, zoom);
			expect(mark).toMatchObject({ codes: ['13', '13104'], count: 7 });
			expect(mark && isCluster(mark) && mark.expandsAt).toBeGreaterThan(PIN_MAX_ZOOM);
		}
	});

	test('no pins give no marks', () => {
		expect(clustersAt(makePinIndex([]), JAPAN, 4)).toEqual([]);
	});

	test('every pin in the box is in exactly one mark, at every zoom', () => {
		const some = fc.uniqueArray(
			fc.record({
				code: fc.integer({ min: 1001, max: 47999 }).map((n) => String(n).padStart(5, '0')),
				lon: fc.double({ min: 123, max: 146, noNaN: true }),
				lat: fc.double({ min: 24, max: 46, noNaN: true }),
				count: fc.integer({ min: 1, max: 9 })
			}),
			{ selector: ({ code }) => code, maxLength: 40 }
		);
		fc.assert(
			fc.property(some, fc.integer({ min: 0, max: 18 }), (list, zoom) => {
				const all = list.map(({ code, lon, lat, count }) => pin(code, lon, lat, count));
				const marks = clustersAt(makePinIndex(all), JAPAN, zoom);
				const codes = marks.flatMap((mark) => (isCluster(mark) ? mark.codes : [mark.code]));
				const sum = (of: readonly { readonly count: number }[]) => of.reduce((n, { count }) => n + count, 0);
				expect([...codes].sort()).toEqual(all.map(({ code }) => code).sort());
				expect(sum(marks)).toBe(sum(all));
			}),
			{ numRuns: 50 }
		);
	});
});
