import { describe, expect, it } from 'vitest';
import { checkCompare, makeComparison } from '../../../src/lib/derive/compare';
import { miniCountry } from '../../fixtures/mini-country';
import { miniFigures } from '../../fixtures/mini-figures';

const country = miniCountry();
const compare = (given: readonly string[]) => {
	const { areas } = checkCompare(country, given);
	const parts = { dataset: country, figures: miniFigures(), links: new Map(), doneShare: 50 };
	const comparison = makeComparison(parts, areas);
	return { ...comparison, of: new Map(comparison.indicators.map((each) => [each.indicator.id, each.cells])) };
};

describe('areas side by side', () => {
	it('keep the order given, each with its value and its rank', () => {
		const { areas, of } = compare(['07201', '01100']);
		expect(areas.map(({ area }) => area.code)).toEqual(['07201', '01100']);
		expect(of.get('fiscal-capacity')).toMatchObject([
			{ figure: { value: 0.8 }, country: { rank: 1, of: 8 }, at: 1 },
			{ figure: { value: 0.72 }, country: { rank: 2, of: 8 } }
		]);
	});
	it('count their cases by theme, and tell what is known where there is none', () => {
		const { areas, themes } = compare(['01100', '01403', '01']);
		areas.forEach(({ cases }, i) => {
			const most = Math.max(...themes.map(({ cells }) => cells[i]?.cases.length ?? 0));
			expect(most).toBeLessThanOrEqual(cases.length);
			expect(themes.some(({ cells }) => (cells[i]?.cases.length ?? 0) > 0)).toBe(cases.length > 0);
		});
		const rpa = themes.find(({ theme }) => theme === 'operations/rpa-ai');
		// A prefecture's is its own answer.
		expect(rpa?.cells.map(({ evidence }) => evidence)).toEqual(['case', 'not-done', 'done']);
	});
	it('name the peer group of a municipality, and none of a prefecture', () => {
		const { areas } = compare(['01403', '01']);
		expect(areas.map(({ similarGroup }) => similarGroup)).toEqual(['町村Ⅰ－０', null]);
	});
	it('have no place on a line where there is no number, and where a thing is done or not', () => {
		const { of } = compare(['01233', '01100']);
		expect(of.get('dx-policy')).toMatchObject([
			{ figure: { value: 'not-surveyed' }, at: null },
			{ figure: { value: 1 }, at: null }
		]);
	});
	it('say when a prefecture stands beside a municipality', () => {
		expect(compare(['01', '01100']).mixed).toBe(true);
		expect(compare(['01', '07']).mixed).toBe(false);
	});
});

describe('what is given to a comparison', () => {
	it('is read with two, five or six digits, and told where it cannot stand there', () => {
		const { areas, problems } = checkCompare(country, ['01', '01100', '011002', '99999', 'x']);
		expect(areas.map(({ code }) => code)).toEqual(['01', '01100']);
		expect(problems).toEqual([
			{ kind: 'repeated', found: '011002', code: '01100' },
			{ kind: 'unknown', found: '99999', code: null },
			{ kind: 'unknown', found: 'x', code: null }
		]);
	});
	it('is four areas at most', () => {
		const { areas, problems } = checkCompare(country, ['01100', '01233', '01403', '07201', '07213']);
		expect(areas).toHaveLength(4);
		expect(problems).toEqual([{ kind: 'over', found: '07213', code: '07213' }]);
	});
});
