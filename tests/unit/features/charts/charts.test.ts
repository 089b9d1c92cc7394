import { describe, expect, it } from 'vitest';
import { makeCoverageTable } from '../../../../src/lib/derive/coverage-table';
import { pairOf } from '../../../../src/lib/derive/pair';
import { makeScatter } from '../../../../src/lib/derive/scatter';
import { coverageChart } from '../../../../src/lib/features/coverage/coverage-chart';
import { scatterChart } from '../../../../src/lib/features/scatter/scatter-chart';
import { makeProfile } from '../../../../src/lib/derive/profile';
import { profileChart } from '../../../../src/lib/features/profile/profile-chart';
import { profileRows } from '../../../../src/lib/features/profile/profile-rows';
import { PROFILE_WORDS } from '../../../../src/lib/features/profile/words';
import { checkCompare, makeComparison } from '../../../../src/lib/derive/compare';
import { compareChart } from '../../../../src/lib/features/compare/compare-chart';
import { COMPARE_MESSAGES } from '../../../../src/lib/features/compare/words';
import { linesChart } from '../../../../src/lib/features/lines/lines-chart';
import { INDICATORS } from '../../../../src/lib/model/indicator';
import { similarGroupName } from '../../../../src/lib/text/similar-group';
import { MESSAGES } from '../../../../src/lib/text/messages';
import { CASES, miniCountry } from '../../../fixtures/mini-country';
import { miniFigures } from '../../../fixtures/mini-figures';

const country = miniCountry();
const nameOf = (code: string) => country.areaByCode.get(code)?.name ?? code;

describe('the scatter plot as a chart of a slide', () => {
	const pair = pairOf(
		country,
		{ level: 'municipality', breaks: null, cases: CASES, figures: miniFigures(), measure: 'population' },
		'density'
	);
	const scatter = pair && makeScatter(pair);
	if (!scatter) throw new Error('no plot');
	const shown = {
		scatter,
		brushed: [],
		selected: null,
		place: '全国',
		nameOf,
		credits: ['x'],
		t: MESSAGES.ja
	};

	it('has every dot once, with its values, and says which areas have none', () => {
		const { title, chart, sentence, table } = scatterChart(shown);
		expect(title).toBe('全国の人口 × 人口密度');
		if (chart?.type !== 'scatter') throw new Error('no chart');
		expect(chart.series).toHaveLength(1);
		expect(chart.series[0]?.points).toEqual(scatter.dots.map(({ values }) => values));
		// So few can be named.
		expect(chart.series[0]?.names).toEqual(scatter.dots.map(({ code }) => nameOf(code)));
		expect(chart.axes[0]).toEqual({ name: '人口（人、対数目盛）', log: true });
		expect(sentence).toContain('7地域');
		expect(table?.rows).toHaveLength(1 + scatter.dots.length);
	});
	it('has what is framed and what is selected as series of their own, and lists what is framed', () => {
		const [first, second] = scatter.dots;
		if (!first || !second) throw new Error('no dots');
		const { chart, table } = scatterChart({ ...shown, brushed: [first, second], selected: first.code });
		if (chart?.type !== 'scatter') throw new Error('no chart');
		expect(chart.series.map(({ name, points }) => [name, points.length])).toEqual([
			['地域', scatter.dots.length - 2],
			['範囲内の地域', 1],
			[nameOf(first.code), 1]
		]);
		expect(table?.rows.slice(1).map(([name]) => name)).toEqual([nameOf(first.code), nameOf(second.code)]);
	});
	it('is none where no area has both values, and says so', () => {
		const undrawn = [{ reason: 'missing', count: 7 }] as const;
		const { chart, sentence } = scatterChart({ ...shown, scatter: { ...scatter, dots: [], undrawn } });
		expect(chart).toBeNull();
		expect(sentence).toContain('7地域');
	});
});

describe('the coverage view as a chart of a slide', () => {
	it.each(['ja', 'en'] as const)(
		'has a bar a row in per cent, and the total in the table only, in %s',
		(lang) => {
			const table = makeCoverageTable(country, CASES, { by: 'prefecture' });
			const { rows } = table;
			const t = MESSAGES[lang];
			const shown = {
				table,
				rows,
				sentence: 's',
				filtered: false,
				place: '四国',
				nameOf: ({ id }: { id: string }) => id,
				credits: [],
				t
			};
			const { title, chart, table: cells } = coverageChart(shown);
			expect(title).toContain('四国');
			if (chart?.type !== 'bar') throw new Error('no chart');
			expect(chart.labels).toEqual(['01', '07']);
			expect(chart.series.map(({ values }) => values)).toEqual([[50, 25]]);
			expect(cells?.rows).toHaveLength(4);
			for (const row of cells?.rows ?? []) expect(row).toHaveLength(cells?.shares.length ?? 0);
			expect(cells?.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
		}
	);
});

describe('a comparison as slides', () => {
	it.each(['ja', 'en'] as const)(
		'has every figure and theme of every area in its table, and rates as bars, in %s',
		(lang) => {
			const { areas } = checkCompare(country, ['01100', '07201']);
			const parts = { dataset: country, figures: miniFigures(), links: new Map(), doneShare: 50 };
			const comparison = makeComparison(parts, areas);
			const { chart, table } = compareChart(comparison, MESSAGES[lang], COMPARE_MESSAGES[lang]);
			const [, ...groups] = table?.rows.find(([item]) => item === COMPARE_MESSAGES[lang].similarGroup) ?? [];
			expect(groups[0]).toBe(comparison.areas[0] && similarGroupName(comparison.areas[0].similarGroup, lang));
			if (lang === 'en') expect(groups.join()).not.toMatch(/[\p{sc=Han}－]/u);
			expect(table?.rows).toHaveLength(3 + comparison.indicators.length + comparison.themes.length);
			for (const row of table?.rows ?? []) expect(row.every((text) => text !== '')).toBe(true);
			for (const [item] of table?.rows ?? []) expect(item).not.toMatch(/:\s*\(/);
			expect(table?.rows.flat()).toContain(lang === 'ja' ? '● 事例1件' : '● 1 case');
			if (chart?.type === 'bar')
				for (const { values } of chart.series) expect(values.every((value) => value !== null)).toBe(true);
		}
	);
});

describe('a profile as slides and as a picture', () => {
	it.each(['ja', 'en'] as const)(
		'has every figure with its places in the table, and rates beside the medians as bars, in %s',
		(lang) => {
			const t = MESSAGES[lang];
			const area = country.areaByCode.get('01100');
			if (!area) throw new Error('no area');
			const profile = makeProfile(country, miniFigures(), area);
			const told = { profile, prefecture: '北海道', scope: null, tell: () => '1', place: () => '2' };
			const rows = profileRows(told, t);
			const shown = { profile, name: '札幌市', level: 'municipality' as const, rows, t };
			const { chart, table, credits, tableToo } = profileChart(shown);
			expect(tableToo).toBe(true);
			expect(table?.rows).toHaveLength(1 + profile.rows.length);
			for (const row of table?.rows ?? []) expect(row).toHaveLength(5);
			expect(table?.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
			expect(credits.length).toBeGreaterThan(0);
			if (chart?.type !== 'bar') throw new Error('no chart');
			expect(chart.series.map(({ name }) => name).slice(0, 2)).toEqual([
				'札幌市',
				PROFILE_WORDS[lang].medianOf.municipality
			]);
			expect(chart.labels.length).toBeLessThanOrEqual(10);
			for (const { values } of chart.series) expect(values).toHaveLength(chart.labels.length);
		}
	);
});

describe('lines over time as slides', () => {
	it('have a gap where there is no number, and say in the table why', () => {
		const [indicator] = INDICATORS;
		if (!indicator) throw new Error('no indicator');
		const columns = [{ name: '札幌市', values: [1, 'missing', 3] as const, i: 0 }];
		const dates = ['2020-10-01', '2021-10-01', '2022-10-01'];
		const shown = { indicator, dates, columns, format: String, t: MESSAGES.ja };
		const { chart, table, credits } = linesChart(shown);
		expect(credits).toHaveLength(1);
		if (chart?.type !== 'line') throw new Error('no chart');
		expect(chart.series).toEqual([{ name: '札幌市', values: [1, null, 3] }]);
		expect(table?.rows[2]).toEqual(['2021年10月1日', 'missing']);
	});
});
