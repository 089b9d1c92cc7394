import { describe, expect, it } from 'vitest';
import { makeChoropleth } from '../../../src/lib/derive/choropleth';
import { partOf } from '../../../src/lib/derive/part';
import { makeTable } from '../../../src/lib/derive/table';
import { creditsOf } from '../../../src/lib/export/picture/shown';
import { tellArea } from '../../../src/lib/text/describe';
import { en } from '../../../src/lib/text/en';
import { ja } from '../../../src/lib/text/ja';
import { legendRows } from '../../../src/lib/text/legend-rows';
import { measureNotes } from '../../../src/lib/text/time';
import { NO_FILTERS } from '../../../src/lib/view/defaults';
import type { Level, Measure } from '../../../src/lib/view/view';
import { CASES, miniCountry } from '../../fixtures/mini-country';
import { miniFigures } from '../../fixtures/mini-figures';

const country = miniCountry();
const figures = miniFigures();
function shaded(measure: Measure, level: Level = 'municipality') {
	return makeChoropleth(country, { level, measure, breaks: null, cases: CASES, figures });
}

describe('a map of done and not done', () => {
	const map = shaded('dx-policy');
	it('has two looks for the answers and one of its own for who was not asked', () => {
		expect(legendRows(map, ja).map(({ label, count }) => [label, count])).toEqual([
			['実施', 2],
			['未実施', 5],
			['調査無し', 1],
			['対象外', 2]
		]);
		expect(map.byArea.get('01233')).toEqual({ shade: 'not-surveyed', value: null });
	});
	it('says in the tooltip what was asked and what was answered', () => {
		expect(tellArea('01100', map, ja)).toEqual(['DXの全体方針 実施']);
		expect(tellArea('01403', map, en)).toEqual(['Overall DX policy: No']);
		expect(tellArea('01233', map, ja)).toEqual(['DXの全体方針 調査無し']);
	});
	it('of prefectures is a share of those surveyed, by name', () => {
		const prefectures = shaded('dx-policy', 'prefecture');
		expect(tellArea('01', prefectures, ja)).toEqual(['DXの全体方針 33.3%']);
		expect(ja.measureNote['dx-policy'].prefecture).toContain('実施した市区町村 ÷ 調査した市区町村');
	});
	it('is told by whose answers it is, where prefectures were asked too', () => {
		const map = (ownAnswers: boolean) =>
			makeChoropleth(country, {
				...{ level: 'prefecture', measure: 'cio', breaks: null, cases: CASES, figures, ownAnswers }
			});
		const [own, share] = [map(true), map(false)];
		expect(legendRows(own, ja).map(({ label, count }) => [label, count])).toEqual([['実施', 2]]);
		expect(tellArea('01', own, ja)).toEqual(['CIOの任命（都道府県庁） 実施']);
		expect(tellArea('01', own, en)).toEqual(['CIO appointed (prefectural office): Yes']);
		expect(measureNotes(own, ja).join('')).toContain('都道府県庁自身の値です');
		expect(measureNotes(own, ja).join('')).toContain('すべて実施しています');
		expect(tellArea('01', share, ja)).toEqual(['CIOの任命（市区町村の集計） 0%']);
		expect(measureNotes(share, ja).join('')).toContain('実施した市区町村 ÷ 調査した市区町村');
		expect(partOf(own, (code) => code === '01').own).toBe(true);
	});
	it('says who answered not done, and who was not asked', () => {
		const own = makeChoropleth(country, {
			...{ level: 'prefecture', measure: 'rpa', breaks: null, cases: CASES, figures, ownAnswers: true }
		});
		expect(legendRows(own, ja)).toMatchObject([
			{ label: '実施', count: 0 },
			{ label: '未実施', count: 2, note: '都道府県庁が調査に「未実施」と答えたものです。' }
		]);
		const national = makeChoropleth(country, {
			...{ level: 'prefecture', measure: 'open-data', breaks: null, cases: CASES, figures, ownAnswers: true }
		});
		expect(national.own).toBeUndefined();
		expect(tellArea('01', national, ja)).toEqual(['オープンデータの取組 0%']);
	});
	it('is the table as well', () => {
		const row = makeTable(country, map, CASES, 'ja').find(({ code }) => code === '01233');
		expect(row).toMatchObject({ value: null, shade: 'not-surveyed' });
	});
	it('credits who asked', () => {
		expect(creditsOf({ cases: [], choropleth: map, filters: NO_FILTERS, t: ja }).at(-1)).toContain(
			'デジタル庁'
		);
		expect(creditsOf({ cases: [], choropleth: map, filters: NO_FILTERS, t: en }).at(-1)).toContain(
			'Digital Agency'
		);
	});
});

describe('a map of late systems', () => {
	it('counts those of prefectures themselves, or the mean of their municipalities', () => {
		const map = (ownAnswers: boolean) =>
			makeChoropleth(country, {
				...{ level: 'prefecture', measure: 'late-systems', breaks: null, cases: CASES, figures, ownAnswers }
			});
		expect(tellArea('01', map(true), ja)).toEqual([
			'移行が期限に間に合わない見込みのシステム（都道府県庁） 1システム'
		]);
		expect(tellArea('01', map(false), ja)).toEqual([
			'移行が期限に間に合わない見込みのシステム（市区町村の集計） 0.5システム'
		]);
	});
	it('says that who is not listed may still be late', () => {
		const zero = legendRows(shaded('late-systems'), ja).find(({ shade }) => shade === 'zero');
		expect(zero?.note).toBe('一覧に載っていない地域です。期限に間に合うという意味ではありません。');
		expect(tellArea('01100', shaded('late-systems'), en)).toEqual([
			'Systems expected to miss the deadline: 2 systems'
		]);
	});
});

describe('a map of a rate', () => {
	it('tells the numbers behind it, and marks those of few', () => {
		const map = shaded('online-procedures');
		expect(tellArea('01100', map, ja)).toEqual(['よく使う32手続のオンライン化 75%（15/20手続）']);
		const few = {
			...map,
			byArea: new Map([['01100', { shade: 0 as const, value: 100, of: [1, 1] as const }]])
		};
		expect(tellArea('01100', few, ja)).toEqual(['よく使う32手続のオンライン化 100%（1/1手続、少数）']);
		expect(tellArea('01100', few, en)).toEqual([
			'Frequent procedures online (32): 100% (1 of 1 procedures, few)'
		]);
		expect(measureNotes(map, ja).join('')).toContain('分母が10手続未満の地域は「少数」と示します。');
	});
	it('tells 0, no value and out of the statistics apart', () => {
		const { byArea } = shaded('online-procedures');
		const look = (code: string) => byArea.get(code)?.shade;
		expect(['01403', '01517', '01695'].map(look)).toEqual(['zero', 'missing', 'not-applicable']);
	});
});

describe('a figure that prefectures have none of', () => {
	it('shades municipalities', () => {
		const { classes, counts } = shaded('fiscal-capacity');
		expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(8);
		expect(counts.get('not-applicable')).toBe(2);
	});
	it('has its own digits', () => {
		expect(tellArea('01100', shaded('fiscal-capacity'), ja)).toEqual(['財政力指数 0.72']);
	});
});
