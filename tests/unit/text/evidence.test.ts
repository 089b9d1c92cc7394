import { describe, expect, it } from 'vitest';
import type { Choropleth } from '../../../src/lib/derive/choropleth';
import { evidenceOf } from '../../../src/lib/derive/evidence';
import { surveyOf, surveysShown } from '../../../src/lib/text/evidence';
import { indicatorById } from '../../../src/lib/model/indicator';
import { defaultView, NO_FILTERS } from '../../../src/lib/view/defaults';
import { miniCountry } from '../../fixtures/mini-country';
import { miniFigures } from '../../fixtures/mini-figures';

const dataset = miniCountry();
const evidence = evidenceOf(dataset, [], miniFigures(), 50);
const view = { ...defaultView(), filters: { ...NO_FILTERS, themes: ['organisation/headquarters'] } };
const choropleth = (measure: Choropleth['measure']): Choropleth => ({
	level: 'municipality',
	measure,
	classes: [],
	counts: new Map(),
	byArea: new Map()
});

describe('what a map tells of an area', () => {
	const answered = dataset.municipalities.find(
		({ code }) => evidence.of(code, 'organisation/headquarters') === 'done'
	);
	const code = answered?.code ?? '';
	it('names the survey and its date where answers are shown', () => {
		const cio = indicatorById('cio');
		const lines = surveysShown(code, { choropleth: choropleth('evidence'), evidence, view }, 'ja');
		expect(lines.join('\n')).toContain(cio && surveyOf(cio, 'ja'));
	});
	it('names none with cases alone, of a prefecture, and before the answers are there', () => {
		const shown = { choropleth: choropleth('evidence'), evidence, view };
		expect(surveysShown(code, { ...shown, choropleth: choropleth('cases') }, 'ja')).toEqual([]);
		expect(surveysShown(code.slice(0, 2), shown, 'ja')).toEqual([]);
		expect(surveysShown(code, { ...shown, evidence: null }, 'ja')).toEqual([]);
	});
});
