import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeChoropleth } from '../../../src/lib/derive/choropleth';
import { makePair } from '../../../src/lib/derive/pair';
import { fileName } from '../../../src/lib/export/file-name';
import { viewFileName } from '../../../src/lib/export/view-name';
import { resolveScope } from '../../../src/lib/derive/scope';
import { scopeOfPlaces } from '../../../src/lib/view/scope';
import { NO_FILTERS } from '../../../src/lib/view/defaults';
import { dataset, view } from './view';

describe('file names', () => {
	it('tell what, where, which measure and which edition', () => {
		expect(fileName(['愛媛県', '事例の数', '2026-11-22'], 'png')).toBe(
			'jichitai-dx-atlas_愛媛県_事例の数_2026-11-22.png'
		);
	});
	it('hold nothing that a system refuses', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (parts) => {
				const name = fileName(parts, 'svg');
				expect(name).toMatch(/^jichitai-dx-atlas[^\\/:*?"<>|\s]*\.svg$/u);
				expect(name.length).toBeLessThan(600);
			})
		);
	});
	it('are no longer than a system takes, with the date whole, however much is asked for', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 6 }), (parts) => {
				const name = fileName([...parts, '2026-11-22'], 'dxdeck.json');
				expect(name).toMatch(/2026-11-22\.dxdeck\.json$/);
				expect(Array.from(name).length).toBeLessThan(200);
			})
		);
		const long = fileName(
			Array.from({ length: 7 }, () => '窓口の手続のオンライン化'.repeat(9)),
			'xlsx'
		);
		expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(255);
	});
	it('are cut after a whole word', () => {
		const text = 'Number of municipalities that have published open data for everybody to use';
		expect(fileName([text], 'csv')).toBe(
			'jichitai-dx-atlas_Number-of-municipalities-that-have-published-open-data-for.csv'
		);
	});
});

describe('the name of a file of a view', () => {
	it('says what is shown, where and on which level', () => {
		expect(viewFileName(view('38'), 'png')).toBe('jichitai-dx-atlas_愛媛県_事例の数_市区町村_2026-11-22.png');
	});
	it('tells a filter, a scope, a level and a second measure apart', () => {
		const base = view(null, { level: 'municipality' });
		const [cases, people] = (['cases', 'themes'] as const).map((measure) =>
			makeChoropleth(dataset, { level: 'municipality', measure, breaks: null, cases: base.cases })
		);
		if (!cases || !people) throw new Error('Made no choropleths');
		const names = [
			base,
			view(),
			{ ...base, choropleth: makePair(cases, people) },
			{ ...base, filters: { ...NO_FILTERS, themes: ['front'], text: '窓口' } },
			{ ...base, scoped: resolveScope(scopeOfPlaces(['shikoku']), dataset, null, null) },
			view(null, { level: 'municipality', lang: 'en' })
		].map((shown) => viewFileName(shown, 'csv'));
		expect(new Set(names).size).toBe(names.length);
		expect(names[2]).toContain('事例の数×テーマの数');
		expect(names[3]).toContain('窓口');
		expect(names[4]).toContain('_四国_');
	});
});
