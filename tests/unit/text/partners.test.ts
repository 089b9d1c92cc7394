import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../src/lib/derive/evidence';
import type { Wanted } from '../../../src/lib/derive/partners/wanted';
import type { FinderRequest } from '../../../src/lib/derive/partners/candidate';
import { makeShortlist } from '../../../src/lib/derive/partners/partners';
import { PARTNER_MESSAGES, tellBasis, tellBriefly, tellStep, tellWhy } from '../../../src/lib/text/partners';
import { THEMES } from '../../../src/lib/model/theme';
import { DEFAULT_FINDER } from '../../../src/lib/view/partners';
import { CASES, makeCase, withEnclave } from '../../fixtures/mini-country';

const { dataset, neighbours } = withEnclave([...CASES, makeCase({ id: 'okuma', area: '07545' })]);
const { ja, en } = PARTNER_MESSAGES;
const evidence = evidenceOf(dataset, dataset.cases, null, 50);
const data = { dataset, neighbours, evidence, figures: null, frameworks: null };
const by = (wanted: Wanted['by'], themes: readonly string[] = THEMES.map(({ id }) => id)) =>
	({ wanted: { by: wanted, themes }, by: 'size' }) as const;
function candidate(of: string, code: string, some: Partial<FinderRequest> = {}) {
	const area = dataset.areaByCode.get(of);
	if (!area) throw new Error(of);
	const { candidates } = makeShortlist(data, area, {
		...DEFAULT_FINDER,
		wanted: [],
		by: 'size',
		reach: 'japan',
		...some
	});
	const found = candidates.find((each) => each.area.code === code);
	if (!found) throw new Error(code);
	return found;
}

describe('why a candidate is in the list, in a line of a slide', () => {
	it('is said ever shorter, down to where it is', () => {
		const found = candidate('01517', '01233');
		const told = tellBriefly({ ...found, done: ['rpa', 'telework'] }, ja);
		expect(told).toEqual([
			'海を隔てて233\u00a0km・人口6倍・事例1件・実施（公式）2',
			'海を隔てて233\u00a0km・人口6倍・事例1件・実施2',
			'233\u00a0km・人口6倍・事例1件・実施2',
			'233\u00a0km・事例1件・実施2',
			'233\u00a0km'
		]);
		expect(tellBriefly(candidate('01100', '01233'), en).at(-1)).toBe('neighbour');
	});
});

describe('why a candidate is in the list', () => {
	it.each([
		[
			'01100',
			'01233',
			'12\u00a0kmにわたって境界を接し、人口はこちらの15%で、事例が1件あります。',
			'Shares 12\u00a0km of border; 15% of your population; 1 case.'
		],
		[
			'01575',
			'01100',
			'隣の隣にあって役所間は129\u00a0km、人口規模が大きく異なり、事例が3件あります。',
			'A neighbour’s neighbour, 129\u00a0km from office to office; of a very different size; 3 cases.'
		],
		[
			'01517',
			'01233',
			'海を隔てて233\u00a0kmと、島の外で取組のある自治体では最も近い3つに入り、人口はこちらの6倍で、事例が1件あります。',
			'233\u00a0km away across the sea, one of the 3 nearest off the island that have it; 6 times your population; 1 case.'
		],
		[
			'01517',
			'07545',
			'海を隔てて417\u00a0km離れ、人口はこちらの20%で、事例が1件あります。',
			'417\u00a0km away across the sea; 20% of your population; 1 case.'
		],
		[
			'07213',
			'01233',
			'12\u00a0kmにわたって境界を接し、人口はこちらとほぼ同じで、事例が1件あります。',
			'Shares 12\u00a0km of border; of similar size (almost your population); 1 case.'
		],
		[
			'07546',
			'07201',
			'隣の隣にあって役所間は140\u00a0km、事例が1件あります。',
			'A neighbour’s neighbour, 140\u00a0km from office to office; 1 case.'
		],
		['07213', '07', '所属する都道府県で、事例が1件あります。', 'Your prefecture itself; 1 case.']
	])('%s → %s', (of, code, japanese, english) => {
		expect(tellWhy(candidate(of, code), by('any'), ja)).toBe(japanese);
		expect(tellWhy(candidate(of, code), by('any'), en)).toBe(english);
	});
	it('names the themes that were chosen', () => {
		const wanted = candidate('01233', '01100', { wanted: ['services'] });
		expect(tellWhy(wanted, by('person', ['services']), ja)).toContain('選んだテーマの事例が2件あります。');
	});
});

describe('what a part of the score comes from', () => {
	const ours = dataset.areaByCode.get('07213');
	if (!ours) throw new Error('07213');
	const given = { ...by('any'), area: ours };
	it('names the numbers that went into it', () => {
		const each = candidate('07213', '01233');
		expect(tellBasis('near', each, given, ja)).toBe('境界を接する');
		expect(tellBasis('experienced', each, given, ja)).toBe('6テーマのうち、事例あり1。事例1件');
		expect(tellBasis('alike', each, given, ja)).toBe('人口の比 1.03倍');
		expect(tellBasis('alike', candidate('07213', '07'), given, ja)).toBe('比べません');
	});
});

it('steps of widening have names', () => {
	expect(tellStep({ kind: 'reach', reach: '60' }, '愛媛県', ja)).toBe('60\u00a0km以内まで');
	expect(tellStep({ kind: 'alike', ratio: 1.25 }, '愛媛県', ja)).toBe('人口が1.25倍以内の自治体を全国から');
	expect(tellStep({ kind: 'programmes' }, '愛媛県', ja)).toBe('愛媛県の取組');
});

describe('the two languages of the finder', () => {
	const shape = (value: unknown): unknown =>
		typeof value === 'object' && value !== null
			? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shape(each)]))
			: typeof value;
	it('say the same things', () => {
		expect(shape(en)).toEqual(shape(ja));
	});
	it('leave nothing in Japanese on the English side', () => {
		expect(JSON.stringify(en)).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
	});
});
