import { describe, expect, it } from 'vitest';
import { deriveView } from '../../../src/lib/derive/derive-view';
import { NOTHING_LOADED } from '../../../src/lib/derive/derived-view';
import * as evidencing from '../../../src/lib/derive/evidence';
import { makeMeasurePanel } from '../../../src/lib/derive/measure-panel';
import { indexNeighbours } from '../../../src/lib/model/dataset';
import { defaultView } from '../../../src/lib/view/defaults';
import type { ViewState } from '../../../src/lib/view/view';
import { BORDERS, miniCountry } from '../../fixtures/mini-country';
import { miniFigures } from '../../fixtures/mini-figures';

const dataset = miniCountry();
const figures = miniFigures();
const neighbours = indexNeighbours(BORDERS);
function panelOf(view: Partial<ViewState>) {
	const derived = deriveView({ ...defaultView(), level: 'municipality', ...view }, dataset, {
		...NOTHING_LOADED,
		neighbours,
		figures,
		evidencing
	});
	const { choropleth, scoped, cases, evidence, frontier } = derived;
	return {
		choropleth,
		panel: makeMeasurePanel({
			...{ dataset, choropleth, scoped, cases, evidence, figures },
			...{ frontier, themes: derived.view.filters.themes, userMeasures: {} }
		})
	};
}
const persons = (areas: readonly { readonly population: number | null }[]): number =>
	areas.reduce((sum, { population }) => sum + (population ?? 0), 0);

describe('a panel of a count', () => {
	const { panel, choropleth } = panelOf({ measure: 'population' });
	const values = [...choropleth.byArea.values()].flatMap(({ value }) => value ?? []).sort((a, b) => a - b);

	it('has the sum of all, and by region', () => {
		expect(panel.together?.value).toBe(persons(dataset.municipalities));
		expect(panel.bars.reduce((sum, { value }) => sum + value, 0)).toBe(panel.together?.value);
		expect(panel.bars.map(({ id }) => id)).toEqual(['hokkaido', 'tohoku']);
	});
	it('has the median of those with a value', () => {
		expect(panel.counted).toBe(values.length);
		expect(panel.median).toBe(values[Math.floor((values.length - 1) / 2)]);
	});
	it('names the highest first; few areas are one list', () => {
		expect(panel.highest.map(({ value }) => value)).toEqual(values.toReversed());
		expect(panel.lowest).toEqual([]);
	});
});

describe('a panel of done and not done', () => {
	const { panel } = panelOf({ measure: 'dx-policy' });

	it('has the share of those surveyed, and no median', () => {
		const [part = 0, whole = 1] = panel.together?.of ?? [];
		expect(panel.together?.value).toBeCloseTo((100 * part) / whole, 6);
		expect(panel.median).toBeNull();
	});
	it('ranks prefectures, with small denominators marked', () => {
		expect(panel.level).toBe('prefecture');
		for (const { of, small } of panel.highest) expect(small).toBe((of?.[1] ?? 0) < 10);
	});
});

it('categories have no median and no ranks', () => {
	const { panel, choropleth } = panelOf({ measure: 'population' });
	expect(panel.highest.length).toBeGreaterThan(0);
	const derived = deriveView({ ...defaultView(), level: 'municipality' }, dataset, NOTHING_LOADED);
	const kinds = makeMeasurePanel({
		...{ dataset, scoped: derived.scoped, cases: [], evidence: null, figures, frontier: null, themes: [] },
		...{ choropleth: { ...choropleth, hues: 'kinds' }, userMeasures: {} }
	});
	expect(kinds).toMatchObject({ median: null, highest: [], lowest: [], bars: [], counted: panel.counted });
});

it('a figure that has no value of all together has medians of parts', () => {
	const { panel } = panelOf({ measure: 'fiscal-capacity' });
	expect(panel.together).toBeNull();
	expect(panel.ofMedians).toBe(true);
	expect(panel.median).not.toBeNull();
});

it('evidence is the share of municipalities that have any', () => {
	const { panel } = panelOf({ measure: 'evidence' });
	expect(panel.together?.of?.[1]).toBe(dataset.municipalities.length);
});

it('a scope is told of by itself: its value is of its municipalities alone', () => {
	const { panel } = panelOf({ measure: 'population', scope: { kind: 'places', places: ['01'] } });
	expect(panel.together?.value).toBe(persons(dataset.municipalitiesOf('01')));
	expect(panel.bars).toEqual([]);
});

describe('a panel of the frontier', () => {
	it('counts the candidates of all together, and ranks those that border somebody who has it', () => {
		const { panel, choropleth } = panelOf({ measure: 'frontier' });
		const candidates = [...choropleth.byArea.values()].filter(({ value }) => value !== null && value > 0);
		expect(candidates.length).toBeGreaterThan(0);
		expect(panel.together).toEqual({
			value: candidates.length,
			of: [candidates.length, dataset.municipalities.length]
		});
		expect(panel.median).toBeNull();
		expect(panel.highest.every(({ value }) => value > 0)).toBe(true);
		expect(panel.lowest).toEqual([]);
	});
});
