import { CASE_STATUS_IDS } from '../../../../src/lib/model/case-status';
import { CASE_SET_IDS } from '../../../../src/lib/model/case-set';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOptions } from '../../../../src/lib/derive/filter/place-options';
import { filterCases } from '../../../../src/lib/derive/filter/filter';
import { filterOptions } from '../../../../src/lib/derive/filter/filter-options';
import type { Filters } from '../../../../src/lib/view/view';
import { NO_TEXTS } from '../../../../src/lib/model/case-texts';
import {
	CASES,
	EDITIONS,
	filters,
	headOf,
	makeCase,
	miniAreas,
	miniCountry
} from '../../../fixtures/mini-country';
import { makeDataset } from '../../../../src/lib/model/dataset';

const country = miniCountry();
const found = (some: Partial<Filters>) => filterCases(country, filters(some)).map(({ id }) => id);

describe('filterCases', () => {
	test('nothing set lets all pass', () => {
		expect(filterCases(country, filters({}))).toBe(country.cases);
	});

	test('a finer theme', () => {
		expect(found({ themes: ['operations/rpa-ai'] })).toEqual(['sapporo-rpa', 'fukushima-chat']);
	});

	test('an upper theme takes in its finer ones', () => {
		expect(found({ themes: ['services'] })).toEqual(['sapporo-counter', 'sapporo-pay', 'fukushima-chat']);
	});

	test('values of one list are joined by OR', () => {
		expect(found({ themes: ['services/cashless', 'community'] })).toEqual(['sapporo-pay', 'date-bus']);
	});

	test('lists are joined by AND', () => {
		expect(found({ themes: ['operations'], awards: ['窓口大賞'] })).toEqual(['fukushima-chat']);
	});

	test('partners, awards and facets', () => {
		expect(found({ partners: ['北国大学'] })).toEqual(['sapporo-counter', 'date-bus']);
		expect(found({ awards: ['窓口大賞'] })).toEqual(['sapporo-counter', 'fukushima-chat']);
		expect(found({ facets: ['soumu:AI・RPA'] })).toEqual(['sapporo-rpa']);
	});

	test('sets and statuses; an idea passes where it is asked for', () => {
		const idea = makeCase({ id: 'idea', area: '01403', set: 'digiden-2022', status: 'idea' });
		const trial = makeCase({ id: 'trial', area: '01403', set: 'pages', status: 'trial' });
		const own = makeCase({ id: 'own-1', area: '01403', set: null });
		const some = miniCountry([...CASES, idea, trial, own]);
		const ids = (given: Partial<Filters>) => filterCases(some, filters(given)).map(({ id }) => id);
		expect(ids({})).not.toContain('idea');
		expect(ids({ sets: ['digiden-2022', 'pages'] })).toEqual(['trial']);
		expect(ids({ sets: ['digiden-2022'], statuses: ['idea', 'trial'] })).toEqual(['idea']);
		expect(ids({ statuses: ['idea', 'trial'] })).toEqual(['idea', 'trial']);
		const options = filterOptions(some, filters({}));
		expect(options.statuses.find(({ value }) => value === 'idea')?.count).toBe(1);
		expect([options.passing, options.all]).toEqual([9, 9]);
		expect(filterOptions(some, filters({ statuses: ['idea'] })).all).toBe(10);
	});

	test('what only whole records tell passes once they have arrived', () => {
		const heads = miniCountry(CASES.map(headOf));
		expect(() => filterCases(heads, filters({ text: '申請書' }))).toThrow('before it has arrived');
		expect(filterCases(heads, filters({ themes: ['services/counter'] }))).toHaveLength(1);
		const texts = NO_TEXTS.with(new Map(['01', '07'].map((code) => [code, CASES] as const)));
		const ids = (given: Partial<Filters>) => filterCases(heads, filters(given), texts).map(({ id }) => id);
		expect(ids({ text: '申請書' })).toEqual(['sapporo-counter']);
		expect(ids({ partners: ['北国大学'] })).toEqual(['sapporo-counter', 'date-bus']);
	});

	test.each([
		['the title', 'デマンド', ['date-bus']],
		['the summary', '申請書', ['sapporo-counter']],
		['a programme', 'かんたんゲート', ['sapporo-counter']],
		['a partner', '北斗', ['sapporo-counter', 'sapporo-rpa']],
		['an initiative', '乗合バス', ['date-bus']],
		['the area', '北海道伊達市', ['date-bus']],
		['the area in English', 'date city', ['date-bus']]
	])('a word is found in %s', (_, text, ids) => {
		expect(found({ text })).toEqual(ids);
	});

	test('spelling does not matter', () => {
		expect(found({ text: 'ﾁｬｯﾄﾎﾞｯﾄ' })).toEqual(['fukushima-chat']);
		expect(found({ text: 'ai‐ocr' })).toEqual(['sapporo-rpa']);
	});

	test('every word must occur', () => {
		expect(found({ text: '札幌　窓口' })).toEqual(['sapporo-counter']);
		expect(found({ text: '札幌 バス' })).toEqual([]);
	});

	test('what no case has finds nothing', () => {
		expect(found({ partners: ['誰か'] })).toEqual([]);
	});

	const some = fc.record({
		themes: fc.subarray(['services', 'operations/rpa-ai', 'community/transport']),
		sets: fc.subarray([...CASE_SET_IDS]),
		statuses: fc.subarray([...CASE_STATUS_IDS]),
		partners: fc.subarray(['北国大学', '北斗システム株式会社']),
		awards: fc.subarray(['窓口大賞']),
		facets: fc.subarray(['soumu:AI・RPA', 'soumu:共同調達']),
		text: fc.constantFrom('', '市', 'AI', '窓口 札幌')
	});

	test('filtering twice is filtering once', () => {
		fc.assert(
			fc.property(some, (given) => {
				const once = filterCases(country, given);
				const again = makeDataset({ areas: miniAreas(), cases: once, editions: EDITIONS });
				expect(filterCases(again, given)).toEqual(once);
			})
		);
	});

	test('another filter never adds a case', () => {
		fc.assert(
			fc.property(some, (given) => {
				const wider = new Set(filterCases(country, { ...given, awards: [], text: '' }));
				return filterCases(country, given).every((item) => wider.has(item));
			})
		);
	});
});

describe('filterOptions', () => {
	const count = (given: Partial<Filters>, list: 'themes' | 'partners' | 'awards' | 'facets', value: string) =>
		filterOptions(country, filters(given))[list].find((option) => option.value === value)?.count;

	test('a theme counts its cases once, whatever they have of its finer ones', () => {
		expect(count({}, 'themes', 'services')).toBe(3);
		expect(count({}, 'themes', 'services/counter')).toBe(1);
	});

	test('the choices of the own list are left out of its counts', () => {
		expect(count({ awards: ['窓口大賞'], themes: ['community'] }, 'themes', 'services')).toBe(2);
	});

	test('the choices of the other lists and the text count', () => {
		expect(count({ awards: ['窓口大賞'] }, 'themes', 'services')).toBe(2);
		expect(count({ text: '札幌' }, 'awards', '窓口大賞')).toBe(1);
	});

	test('values without a case are offered with 0', () => {
		expect(count({}, 'themes', 'smart-city/sdgs')).toBe(0);
	});

	test('what is outside the scope is not counted', () => {
		const options = filterOptions(country, filters({}), (area) => area.startsWith('07'));
		expect(options.themes.find(({ value }) => value === 'services')?.count).toBe(1);
		expect([options.passing, options.all]).toEqual([2, 2]);
	});

	test('places are regions with their prefectures, and how many cases are in each', () => {
		const of = (text: string) =>
			placeOptions(country, filterCases(country, filters({ text })), ['07']).map(({ value, count: told }) => [
				value,
				told
			]);
		expect(of('')).toEqual([
			['hokkaido', 5],
			['01', 5],
			['tohoku', 2],
			['07', 2]
		]);
		expect(of('札幌').find(([value]) => value === 'tohoku')).toEqual(['tohoku', 0]);
	});

	test('says what is chosen, how many pass and how many there are', () => {
		const options = filterOptions(country, filters({ awards: ['窓口大賞'] }));
		expect(options.awards).toEqual([{ value: '窓口大賞', count: 2, chosen: true }]);
		expect([options.passing, options.all]).toEqual([2, 7]);
	});

	test('choosing a value shows as many cases as its count said', () => {
		const options = filterOptions(country, filters({ text: '市' }));
		for (const { value, count: told } of options.themes) {
			expect(filterCases(country, filters({ text: '市', themes: [value] }))).toHaveLength(told);
		}
	});

	test('rows do not move while one filters', () => {
		const values = (given: Partial<Filters>) =>
			filterOptions(country, filters(given)).partners.map(({ value }) => value);
		expect(values({ themes: ['community'] })).toEqual(values({}));
	});
});
