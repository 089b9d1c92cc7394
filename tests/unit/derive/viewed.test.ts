import { describe, expect, it } from 'vitest';
import { makeChoropleth } from '../../../src/lib/derive/choropleth';
import { filterCases } from '../../../src/lib/derive/filter/filter';
import { viewed } from '../../../src/lib/derive/viewed';
import { defaultView } from '../../../src/lib/view/defaults';
import { withEnclave } from '../../fixtures/mini-country';

const { dataset, neighbours } = withEnclave();
const nothing = { neighbours: null, mine: null, figures: null };

describe('what a view shows', () => {
	it('is what the explorer derives for it: the same cases, the same shades', () => {
		const view = defaultView('01');
		const filters = { ...view.filters, themes: ['services'] };
		const seen = viewed({ ...view, filters }, dataset, nothing);
		const cases = filterCases(dataset, filters);
		expect(seen.cases).toEqual(cases);
		expect(seen.choropleth).toEqual(
			makeChoropleth(dataset, { level: view.level, measure: view.measure, breaks: view.breaks, cases })
		);
		expect(seen.scope).toBe('01');
	});
	it('has no pins where they are off', () => {
		const view = defaultView();
		expect(viewed(view, dataset, nothing).pins.length).toBeGreaterThan(0);
		expect(viewed({ ...view, pins: false }, dataset, nothing).pins).toEqual([]);
	});
	it('is the cases, and called that, while what the measure needs is missing', () => {
		for (const measure of ['frontier', 'mine'] as const) {
			const { choropleth } = viewed({ ...defaultView(), measure }, dataset, nothing);
			expect(choropleth.measure).toBe('cases');
		}
		const view = { ...defaultView(), measure: 'frontier' } as const;
		expect(viewed(view, dataset, { ...nothing, neighbours }).choropleth.measure).toBe('frontier');
	});
	it('is of the whole country at the level of prefectures, whatever is selected', () => {
		expect(viewed({ ...defaultView('01'), level: 'prefecture' }, dataset, nothing).scope).toBeNull();
	});
});
