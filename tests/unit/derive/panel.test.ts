import { describe, expect, test } from 'vitest';
import { filterCases } from '../../../src/lib/derive/filter/filter';
import {
	makePanel,
	type MunicipalityPanel,
	type NationalPanel,
	type PrefecturePanel,
	type Shown
} from '../../../src/lib/derive/panel';
import { indexNeighbours } from '../../../src/lib/model/dataset';
import type { Filters } from '../../../src/lib/view/view';
import { BORDERS, filters, miniCountry } from '../../fixtures/mini-country';

const country = miniCountry();
const neighbours = indexNeighbours(BORDERS);
const ids = ({ cases }: Shown) => cases.map(({ id }) => id);

function panel(area: string | null, some: Partial<Filters> = {}) {
	return makePanel(country, { area, cases: filterCases(country, filters(some)), neighbours });
}
function national(some?: Partial<Filters>): NationalPanel {
	const made = panel(null, some);
	if (made.kind !== 'national') throw new Error(made.kind);
	return made;
}
function prefecture(code: string, some?: Partial<Filters>): PrefecturePanel {
	const made = panel(code, some);
	if (made.kind !== 'prefecture') throw new Error(made.kind);
	return made;
}
function municipality(code: string, some?: Partial<Filters>): MunicipalityPanel {
	const made = panel(code, some);
	if (made.kind !== 'municipality') throw new Error(made.kind);
	return made;
}

describe('the panel of the country', () => {
	test('tells the newest cases', () => {
		expect(ids(national().newest).slice(0, 3)).toEqual(['fukushima-cdo', 'hokkaido-together', 'date-bus']);
	});

	test('says how many cases the filters hide', () => {
		const { newest, totals } = national({ themes: ['services'] });
		expect(newest).toMatchObject({ total: 7, hidden: 4 });
		expect(totals.cases).toBe(3);
	});
});

describe('the panel of a prefecture', () => {
	test('tells its own cases apart from its municipalities’', () => {
		const made = prefecture('01');
		expect(ids(made.own)).toEqual(['hokkaido-together']);
		expect(made.municipalities.map(({ area, shown, total }) => [area.code, shown, total])).toEqual([
			['01100', 3, 3],
			['01233', 1, 1]
		]);
	});

	test('keeps municipalities whose cases are hidden, below the others', () => {
		const made = prefecture('01', { themes: ['community'] });
		expect(made.municipalities.map(({ area, shown, total }) => [area.code, shown, total])).toEqual([
			['01233', 1, 1],
			['01100', 0, 3]
		]);
		expect(made.own).toMatchObject({ cases: [], total: 1, hidden: 1 });
	});

	test('tells its coverage', () => {
		expect(prefecture('07').coverage).toMatchObject({ covered: 1, municipalities: 4 });
	});

	test('counts a neighbour’s cases with those of its municipalities', () => {
		expect(prefecture('07').neighbours).toMatchObject([
			{ area: { code: '01' }, shown: 5, total: 5, km: 24, otherPrefecture: true }
		]);
	});
});

describe('the panel of a municipality', () => {
	test('tells its cases and what its prefecture runs', () => {
		const made = municipality('07213');
		expect(made.own).toEqual({ cases: [], total: 0, hidden: 0 });
		expect(ids(made.prefectureRuns)).toEqual(['fukushima-cdo']);
		expect(made.prefecture.name).toBe('福島県');
	});

	test('tells its neighbours, the longest border first, and which lie in another prefecture', () => {
		const rows = municipality('01233').neighbours ?? [];
		expect(rows.map(({ area, total, otherPrefecture }) => [area.code, total, otherPrefecture])).toEqual([
			['01403', 0, false],
			['01100', 3, false],
			['07201', 1, true],
			['07213', 0, true]
		]);
	});

	test('an island has no neighbours', () => {
		expect(municipality('01517').neighbours).toEqual([]);
	});

	test('neighbours that have not arrived are not taken for none', () => {
		expect(makePanel(country, { area: '01517', cases: [], neighbours: null })).toMatchObject({
			neighbours: null
		});
	});

	test('a northern village has a panel', () => {
		expect(municipality('01696').own.total).toBe(0);
	});

	test('says how many of its cases the filters hide', () => {
		expect(municipality('01100', { text: '窓口' }).own).toMatchObject({ total: 3, hidden: 2 });
	});
});

test('an unknown area is refused', () => {
	expect(() => panel('13101')).toThrow('panel: found "13101"');
});
