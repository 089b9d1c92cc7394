import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../../src/lib/derive/evidence';
import type { FinderData } from '../../../../src/lib/derive/partners/field';
import type { FinderRequest } from '../../../../src/lib/derive/partners/candidate';
import { makeShortlist } from '../../../../src/lib/derive/partners/partners';
import { wideningSteps } from '../../../../src/lib/derive/partners/partner-steps';
import type { Case } from '../../../../src/lib/model/case';
import type { Frameworks } from '../../../../src/lib/model/framework';
import { PARTNER_MESSAGES, tellAnswers, tellQuestions, tellWhy } from '../../../../src/lib/text/partners';
import { similarGroupName } from '../../../../src/lib/text/similar-group';
import { DEFAULT_FINDER } from '../../../../src/lib/view/partners';
import { CASES, makeCase, withEnclave } from '../../../fixtures/mini-country';
import { miniFigures } from '../../../fixtures/mini-figures';
import { miniFrameworks } from '../../../fixtures/mini-frameworks';

const figures = miniFigures();
const { ja, en } = PARTNER_MESSAGES;

function dataOf(cases: readonly Case[] = CASES, frameworks: Frameworks | null = null): FinderData {
	const { dataset, neighbours } = withEnclave(cases);
	return {
		dataset,
		neighbours,
		figures,
		frameworks,
		evidence: evidenceOf(dataset, dataset.cases, figures, 50)
	};
}
function shortlist(code: string, some: Partial<FinderRequest> = {}, data: FinderData = dataOf()) {
	const area = data.dataset.areaByCode.get(code);
	if (!area) throw new Error(code);
	return makeShortlist(data, area, { ...DEFAULT_FINDER, ...some });
}
const candidate = (list: ReturnType<typeof shortlist>, code: string) => {
	const found = list.candidates.find(({ area }) => area.code === code);
	if (!found) throw new Error(`${code} is not listed`);
	return found;
};

describe('what an opened finder asks', () => {
	it('is what the municipality answered “not done” to, as far as anybody has it', () => {
		// Nobody has a CIO or trains its staff; of what 泊村 has not done, 札幌市 and 福島市 have done some.
		const { wanted } = shortlist('01403');
		expect(wanted.by).toBe('not-done');
		expect(wanted.themes).toContain('organisation/headquarters');
		expect(wanted.themes).toContain('operations/rpa-ai');
		expect(wanted.themes).not.toContain('organisation/training');
	});
	it('is what is unknown where nothing was answered “not done”', () => {
		const { dataset, neighbours } = withEnclave();
		const evidence = evidenceOf(dataset, dataset.cases, null, 50);
		const blind = { dataset, neighbours, evidence, figures: null, frameworks: null };
		const { wanted, by } = shortlist('01403', {}, blind);
		expect(wanted.by).toBe('unknown');
		expect(wanted.themes).toContain('services/cashless');
		expect(wanted.themes).not.toContain('smart-city/sdgs');
		// Without the figures nobody has a group.
		expect(by).toBe('size');
	});
	it('is any theme where a person says so, and what a person chose', () => {
		expect(shortlist('01403', { wanted: [] }).wanted).toMatchObject({ by: 'any' });
		expect(shortlist('01403', { wanted: ['services'] }).wanted).toEqual({
			by: 'person',
			themes: ['services']
		});
	});
	it('is told in one line', () => {
		const { wanted } = shortlist('01403', { wanted: ['services'] });
		expect(tellQuestions({ ...DEFAULT_FINDER, wanted: ['services'] }, wanted, null, ja)).toBe(
			'住民サービス／60\u00a0km以内／類似団体／バランス'
		);
	});
});

describe('a case and an official answer', () => {
	const wanted = ['organisation/headquarters'];
	it('are told apart, and a case weighs more', () => {
		const cases = [makeCase({ id: 'hq', area: '01233', themes: wanted })];
		const list = shortlist('01403', { wanted }, dataOf(cases));
		const [first, second] = [candidate(list, '01233'), candidate(list, '01100')];
		expect(first).toMatchObject({ has: wanted, done: [] });
		expect(second).toMatchObject({ has: [], done: wanted, cases: [] });
		expect([first.score.parts.experienced, second.score.parts.experienced]).toEqual([0.75, 0.25]);
	});
	it('are said in the reason, with items, rates and survey', () => {
		const data = dataOf();
		const list = shortlist('01403', { wanted }, data);
		const other = candidate(list, '01100');
		expect(tellWhy(other, list, ja)).toMatch(
			/同じ類似団体（町村Ⅰ－０）で、選んだテーマが実施（公式）です。$/
		);
		expect(tellWhy(other, list, en)).toMatch(/the theme you chose is done there \(official\)\.$/);
		expect(tellAnswers('01100', wanted, data.evidence, '2026-11-22', ja)).toEqual([
			{
				survey: 'デジタル庁「自治体DXの取組に関するダッシュボード」（2024年7月12日）',
				themes: ['推進組織・CDO（DXの全体方針）']
			}
		]);
		const [old] = tellAnswers('01100', wanted, data.evidence, '2027-11-22', ja);
		expect(old?.survey).toContain('3年より前の回答');
		const [rate] = tellAnswers('01100', ['services/counter'], data.evidence, '2026-11-22', ja);
		expect(rate?.themes.join()).toMatch(/75\.?0?%|75/);
	});
	it('of our prefecture is a case only: its own answers are no programme', () => {
		const codes = shortlist('01403', { wanted: ['operations/rpa-ai'] }).candidates.map(
			({ area }) => area.code
		);
		expect(codes).not.toContain('01');
	});
});

describe('where nobody is near', () => {
	const request = { wanted: ['services/chatbot'], reach: 'border', alike: false, programmes: false } as const;
	it('the nearest that have it are listed, with how far they are', () => {
		const list = shortlist('01403', request);
		expect(list.within).toBe(0);
		expect(list.candidates.map(({ area, near }) => [area.code, near.beyond])).toEqual([['07201', true]]);
		expect(tellWhy(candidate(list, '07201'), list, ja)).toMatch(/^隣の隣にあって役所間は237\u00a0km、/);
	});
	it('they are at most three, the nearest, and do not count as widened', () => {
		const cases = ['01100', '01575', '07201', '07545', '07546'].map((area) =>
			makeCase({ id: `c-${area}`, area, themes: ['services/chatbot'] })
		);
		const data = dataOf(cases);
		const list = shortlist('01517', { ...request, wanted: ['services/chatbot'] }, data);
		// An island has its nearest across the sea within the reach.
		expect(list.within).toBe(3);
		const lonely = shortlist(
			'07213',
			request,
			dataOf(cases.filter(({ area }) => area !== '07201' && area !== '07546'))
		);
		const beyond = lonely.candidates.filter(({ near }) => near.beyond);
		expect(beyond).toHaveLength(3);
		expect(beyond.map((each) => tellWhy(each, lonely, ja)).join()).toMatch(/\d+\u00a0km/);
		const steps = wideningSteps(data, list.area, list.request);
		for (const { candidates, added } of steps) expect(candidates - added).toBe(list.within);
	});
	it('a list is empty only where nobody has it', () => {
		expect(shortlist('01403', { ...request, wanted: ['smart-city/sdgs'] }).candidates).toEqual([]);
	});
});

describe('類似団体', () => {
	it('is a way of being alike: all of it in the same one', () => {
		const list = shortlist('01403', { wanted: [], reach: 'border' });
		expect(list.group).toBe('町村Ⅰ－０');
		for (const { area, size, score } of list.candidates.filter(({ area }) => area.code.length === 5)) {
			expect(size.group, area.code).toBe('町村Ⅰ－０');
			expect(score.parts.alike).toBe(1);
		}
	});
	it.each([
		['町村Ⅳ－２', 'Towns and villages IV-2'],
		['都市Ⅰ－０', 'Cities I-0'],
		['政令指定都市', 'Designated cities'],
		['特別区', 'Special wards'],
		['何か', '何か']
	])('%s is %s', (label, name) => {
		expect(similarGroupName(label, 'en')).toBe(name);
		expect(similarGroupName(label, 'ja')).toBe(label);
	});
});

describe('a scope', () => {
	const cases = ['01233', '07201', '07213'].map((area) => makeCase({ id: `c-${area}`, area }));
	const inside = { ...dataOf(cases), scope: new Set(['01100', '01233']) };
	const asked = { wanted: ['services/counter'], reach: 'japan' } as const;
	const codes = (some: Partial<FinderRequest>, data: FinderData) =>
		shortlist('01100', { ...asked, ...some }, data)
			.candidates.filter(({ area }) => area.kind !== 'prefecture')
			.map(({ area }) => area.code)
			.toSorted();
	it('keeps to itself only where that is asked', () => {
		expect(codes({}, inside)).toContain('07201');
		expect(codes({ inScope: true }, inside)).toEqual(['01233']);
		expect(codes({ inScope: true }, dataOf(cases))).toEqual(codes({}, inside));
	});
	it('can be left by a step', () => {
		const { area, request } = shortlist('01100', { ...asked, inScope: true }, inside);
		const step = wideningSteps(inside, area, request).find(({ change }) => change.kind === 'outside');
		expect(step?.added).toBe(codes({}, inside).length - 1);
		expect(tellQuestions(request, null, '四国', ja)).toContain('範囲の中だけ');
		expect(tellQuestions(request, null, null, ja)).not.toContain('範囲の中だけ');
	});
});

describe('a cooperation framework', () => {
	const frameworks = miniFrameworks();
	const [framework] = frameworks.all;
	const [ours = '', ...others] = framework?.members ?? [];
	it('is a reason on the row, and only its members come in where that is asked', () => {
		const cases = others.map((area) => makeCase({ id: `c-${area}`, area }));
		const data = dataOf(cases, frameworks);
		const list = shortlist(ours, { wanted: ['services/counter'], reach: 'japan', formal: true }, data);
		expect(list.isInFramework).toBe(true);
		expect(list.candidates.length).toBeGreaterThan(0);
		for (const each of list.candidates) {
			expect(each.frameworks.length, each.area.code).toBeGreaterThan(0);
			expect(tellWhy(each, list, ja)).toContain('同じ連携の枠組みに入り');
		}
		const outside = data.dataset.municipalities.find(({ code }) => frameworks.of(code).length === 0);
		expect(shortlist(outside?.code ?? '', { formal: true }, data).isInFramework).toBe(false);
	});
});
