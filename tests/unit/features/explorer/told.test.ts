import { describe, expect, it } from 'vitest';
import { describerOf, tellOnMap } from '../../../../src/lib/features/explorer/told';
import type { Series } from '../../../../src/lib/model/series/series';
import { MESSAGES } from '../../../../src/lib/text/messages';
import { choroplethOf, dataset } from '../../map/country';

const told = (lang: 'ja' | 'en') => ({
	dataset,
	t: { ...MESSAGES[lang], userCases: null },
	choropleth: choroplethOf('municipality'),
	lined: null,
	tellLine: null
});

describe('what is told of an area', () => {
	it('is its name and what the map holds about it, for assistive technology in one line', () => {
		expect(describerOf(told('ja'))('01202')).toBe('函館市 事例1件');
		expect(describerOf(told('en'))('01202')).toBe('Hakodate City, 1 case');
		expect(describerOf(told('ja'))('99999')).toBe('99999 範囲の外');
	});

	it('ends with its course where the figure has one', () => {
		const series = { id: 'card-issued', dates: [], breaks: [], of: () => 'missing' } satisfies Series;
		const describe = describerOf({ ...told('ja'), lined: { series }, tellLine: () => '8%から57%へ' });
		expect(describe('01202')).toBe('函館市 事例1件、8%から57%へ');
		// Nothing of an area that is not on the map.
		expect(describe('01')).toBe('北海道');
	});

	it('has a line for each thing that the map shows of it', () => {
		const map = {
			...told('ja'),
			...{ cases: [], derived: { evidence: null }, filters: { themes: [] }, tellSurveys: null },
			...{ frontier: null, nameOf: (code: string) => code, outlined: [], frameworks: null }
		};
		expect(tellOnMap('01202', map)).toEqual(['事例1件']);
		expect(tellOnMap('01', map)).toEqual([]);
	});
});
