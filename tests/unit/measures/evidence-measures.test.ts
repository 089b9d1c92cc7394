import { describe, expect, it } from 'vitest';
import { deriveView } from '../../../src/lib/derive/derive-view';
import { NOTHING_LOADED } from '../../../src/lib/derive/derived-view';
import * as evidencing from '../../../src/lib/derive/evidence';
import * as pairing from '../../../src/lib/derive/pair';
import { areaRows } from '../../../src/lib/export/data/area-table';
import { dataJson } from '../../../src/lib/export/data/data-json';
import { shownOf, type Shown } from '../../../src/lib/export/picture/shown';
import { YES_NO_ITEMS } from '../../../src/lib/model/evidence';
import { unitOfAreas } from '../../../src/lib/text/area-units';
import { tellArea } from '../../../src/lib/text/describe';
import { EXPORT_WORDS } from '../../../src/lib/text/export/words';
import { headline } from '../../../src/lib/text/headline';
import { legendRows } from '../../../src/lib/text/legend-rows';
import { measureCredits } from '../../../src/lib/text/measures';
import { MESSAGES } from '../../../src/lib/text/messages';
import { defaultView, NO_FILTERS } from '../../../src/lib/view/defaults';
import { setDoneShare, showCasesOnly, showEvidence } from '../../../src/lib/view/intents';
import type { ViewState } from '../../../src/lib/view/view';
import { miniCountry } from '../../fixtures/mini-country';
import { miniFigures } from '../../fixtures/mini-figures';

const { ja, en } = MESSAGES;
const dataset = miniCountry();
const figures = miniFigures();
const derive = (view: Partial<ViewState>) =>
	deriveView({ ...defaultView(), level: 'municipality', ...view }, dataset, {
		...NOTHING_LOADED,
		figures,
		evidencing,
		pairing
	});
const of = (...themes: string[]) => ({ ...NO_FILTERS, themes });
const HEADQUARTERS = of('organisation/headquarters');

describe('evidence of municipalities', () => {
	const derived = derive({ measure: 'evidence', filters: HEADQUARTERS });
	const { choropleth } = derived;

	it('looks as one of four, which add up to all that are counted', () => {
		const rows = legendRows(choropleth, ja).filter(({ shade }) => shade !== 'not-applicable');
		const all = rows.reduce((sum, { count }) => sum + count, 0);
		expect(all).toBe(dataset.municipalities.length);
		for (const { code } of dataset.municipalities) {
			const known = derived.evidence?.of(code, HEADQUARTERS.themes);
			const shade = choropleth.byArea.get(code)?.shade;
			expect({ case: 1, done: 0, 'not-done': 'zero', unknown: 'unknown' }[known ?? 'unknown']).toBe(shade);
		}
	});
	it('takes the strongest of a group, of several themes, and of all', () => {
		for (const themes of [['organisation'], ['organisation/headquarters', 'operations/telework'], []]) {
			const { evidence, choropleth: map } = derive({ measure: 'evidence', filters: of(...themes) });
			expect(map.byArea.get('01100')?.shade).toBe(evidence?.of('01100', themes) === 'case' ? 1 : 0);
		}
	});
	it('is told in words, with its name', () => {
		expect(tellArea('01403', choropleth, ja)).toEqual(['取組の状況 未実施（公式）']);
		expect(legendRows(choropleth, ja).map(({ label }) => label)).toContain('未実施（公式）');
	});
	it('counts its looks in the sentence of a picture', () => {
		const said = headline(
			{
				choropleth,
				counted: derived.counted,
				unit: unitOfAreas(dataset, choropleth, 'ja'),
				place: null,
				cases: derived.cases,
				filters: HEADQUARTERS
			},
			ja,
			EXPORT_WORDS.ja
		);
		expect(said.title).toBe('全国の「推進組織・CDO」の取組の状況（市区町村別）');
		expect(said.sentence).toMatch(/^\d+市町村のうち、.*未実施（公式） \d+/);
	});
	it('has cells with a second measure, not done the lowest', () => {
		const { choropleth: both } = derive({ measure: 'evidence', second: 'population', filters: HEADQUARTERS });
		expect(both.byArea.get('01403')?.shade).toMatch(/^b0/);
	});
	it('follows the share from which a rate counts as done', () => {
		const view = { ...defaultView(), level: 'municipality' as const, measure: 'evidence' as const };
		const at = (share: number) =>
			derive({ ...setDoneShare(view, share), filters: of('services/my-number') }).choropleth.counts;
		expect(at(1)).not.toEqual(at(100));
	});
	it('waits for the figures and for its code: the cases stand for it, and are called that', () => {
		const view = { ...defaultView(), measure: 'evidence' as const };
		for (const missing of [{ figures: null }, { evidencing: null }]) {
			const parts = { ...NOTHING_LOADED, figures, evidencing, ...missing };
			expect(deriveView(view, dataset, parts).choropleth.measure).toBe('cases');
		}
	});
});

describe('evidence of prefectures', () => {
	const { choropleth, evidence } = derive({
		measure: 'evidence',
		level: 'prefecture',
		filters: HEADQUARTERS
	});

	it('is the share of municipalities with a case or an answer', () => {
		const all = dataset.municipalitiesOf('01');
		const having = all.filter(({ code }) =>
			['case', 'done'].includes(evidence?.of(code, HEADQUARTERS.themes) ?? '')
		);
		expect(choropleth.byArea.get('01')).toMatchObject({
			value: having.length / all.length,
			of: [having.length, all.length]
		});
	});
	it('says both numbers', () => {
		const [part, whole] = choropleth.byArea.get('01')?.of ?? [];
		expect(tellArea('01', choropleth, ja)[0]).toContain(`（${part} / ${whole}市区町村）`);
		expect(tellArea('01', choropleth, en)[0]).toContain(`(${part} of ${whole} municipalities)`);
	});
});

describe('the official count', () => {
	const { choropleth, evidence } = derive({ measure: 'official-count' });

	it('is of the items surveyed, and says how many where they are fewer', () => {
		for (const { code } of dataset.municipalities) {
			const { done, surveyed } = evidence?.officialCount(code) ?? { done: 0, surveyed: 0 };
			const shaded = choropleth.byArea.get(code);
			if (surveyed === 0) expect(shaded?.shade).toBe('not-surveyed');
			else expect(shaded).toMatchObject({ value: done, of: [done, surveyed] });
			const [told] = tellArea(code, choropleth, ja);
			if (surveyed === YES_NO_ITEMS.length) expect(told).toBe(`公式の取組数 ${surveyed}項目中${done}`);
			else if (surveyed > 0) expect(told).toContain(`調査された${surveyed}項目中${done}（全`);
		}
	});
	it('of a prefecture is the mean of its municipalities', () => {
		const { choropleth: map } = derive({ measure: 'official-count', level: 'prefecture' });
		const counts = dataset
			.municipalitiesOf('01')
			.flatMap(({ code }) => evidence?.officialCount(code) ?? [])
			.filter(({ surveyed }) => surveyed > 0);
		const mean = counts.reduce((sum, { done }) => sum + done, 0) / counts.length;
		expect(map.byArea.get('01')?.value).toBeCloseTo(mean, 10);
	});
	it('does not follow the filter of cases', () => {
		const filtered = derive({ measure: 'official-count', filters: HEADQUARTERS }).choropleth;
		expect(filtered.byArea.get('01100')).toEqual(choropleth.byArea.get('01100'));
	});
});

describe('files of evidence', () => {
	const shown = (view: Partial<ViewState>): Shown => ({
		...shownOf(derive(view), null),
		boundaries: { type: 'Topology', objects: {}, arcs: [] },
		detail: null,
		scheme: 'light',
		t: ja,
		words: EXPORT_WORDS.ja,
		articleTitle: (id) => id,
		permalink: ''
	});

	it('say in words what is known, with the credit of the surveys', () => {
		const [header, ...rows] = areaRows(shown({ measure: 'evidence', filters: HEADQUARTERS }));
		const at = header?.indexOf('取組の状況') ?? -1;
		const values = new Set(rows.map((row) => row[at]));
		expect(values).toContain('未実施（公式）');
		expect([...values].every((value) => typeof value !== 'number')).toBe(true);
		expect(rows[0]?.join()).toContain('自治体DXの取組に関するダッシュボード');
		const { areas } = dataJson(shown({ measure: 'evidence', filters: HEADQUARTERS }));
		expect(areas.find(({ code }) => code === '01403')).toMatchObject({
			category: '未実施（公式）',
			class: 'zero'
		});
	});
	it('have the number surveyed beside the official count', () => {
		const [header] = areaRows(shown({ measure: 'official-count' }));
		expect(header).toContain('調査された項目');
		expect(dataJson(shown({ measure: 'official-count' })).areas[0]?.of).toHaveLength(2);
	});
});

it('credits only the surveys that speak of the themes', () => {
	const all = measureCredits(['evidence'], [], 'ja');
	expect(all.length).toBeGreaterThan(1);
	expect(measureCredits(['evidence'], ['operations/telework'], 'ja')).toHaveLength(1);
	expect(measureCredits(['cases'], [], 'ja')).toEqual([]);
});

describe('one step from cases to evidence and back', () => {
	const view = defaultView();
	it('is the evidence of a theme that is looked at, and the official count without one', () => {
		expect(showEvidence({ ...view, filters: HEADQUARTERS })).toMatchObject({
			measure: 'evidence',
			level: 'municipality'
		});
		expect(showEvidence(view).measure).toBe('official-count');
		expect(showCasesOnly(showEvidence(view))).toEqual(view);
	});
});
