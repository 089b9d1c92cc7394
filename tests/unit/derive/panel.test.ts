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
import { makeChoropleth } from '../../../src/lib/derive/choropleth';
import { makeEvidence } from '../../../src/lib/measures/evidence';
import { BORDERS, CASES, filters, makeCase, miniCountry } from '../../fixtures/mini-country';

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

describe('an idea', () => {
	const idea = makeCase({ id: 'idea', area: '01403', status: 'idea' });
	const some = miniCountry([...CASES, idea]);
	const at = (area: string | null) =>
		makePanel(some, { area, cases: some.counted, ideas: some.ideasOf('01403'), neighbours });
	test('is listed with its area, and counted nowhere', () => {
		expect(at('01403')).toMatchObject({ own: { cases: [idea], total: 1, hidden: 0 } });
		expect(at(null)).toMatchObject({ totals: { cases: 7 }, newest: { total: 7 } });
		expect(some.casesOf('01403')).toEqual([]);
		expect(some.casesIn('01')).toHaveLength(5);
		const choropleth = makeChoropleth(some, {
			...{ level: 'municipality', measure: 'cases', breaks: null },
			cases: some.counted
		});
		expect(choropleth.byArea.get('01403')?.shade).toBe('unrecorded');
	});
	test('is counted where its status is asked for, and is no evidence even then', () => {
		const cases = filterCases(some, filters({ statuses: ['idea'] }));
		const choropleth = makeChoropleth(some, {
			...{ level: 'municipality', measure: 'cases', breaks: null },
			cases
		});
		expect(choropleth.byArea.get('01403')?.value).toBe(1);
		const evidence = makeEvidence(some, { cases, figures: null, doneShare: 50 });
		expect(evidence.of('01403', [])).toBe('unknown');
		expect(evidence.cases('01403', 'services')).toEqual([]);
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
