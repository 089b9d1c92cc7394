import { describe, expect, it } from 'vitest';
import { makeChoropleth } from '../../../src/lib/derive/choropleth';
import { partOf } from '../../../src/lib/derive/part';
import { CASES, miniCountry } from '../../fixtures/mini-country';

describe('a part of a choropleth', () => {
	const whole = makeChoropleth(miniCountry(), {
		level: 'municipality',
		measure: 'cases',
		breaks: null,
		cases: CASES
	});
	const part = partOf(whole, (code) => code.startsWith('07'));

	it('keeps the classes and their bounds', () => {
		const bounds = (choropleth: typeof whole) => choropleth.classes.map(({ from, to }) => [from, to]);
		expect(bounds(part)).toEqual(bounds(whole));
	});
	it('counts its own areas only', () => {
		expect([...part.byArea.keys()]).toEqual(['07201', '07213', '07545', '07546']);
		expect(part.classes.map(({ count }) => count)).toEqual([1, 0]);
		const { counts } = part;
		expect([counts.get('zero'), counts.get('unrecorded'), counts.get('not-applicable')]).toEqual([
			undefined,
			3,
			undefined
		]);
	});
});
