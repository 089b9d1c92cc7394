import { describe, expect, it } from 'vitest';
import { makeChoropleth } from '../../../src/lib/derive/choropleth';
import { deriveView } from '../../../src/lib/derive/derive-view';
import { NOTHING_LOADED } from '../../../src/lib/derive/derived-view';
import { needsOf, seriesOf } from '../../../src/lib/derive/needs';
import { fillOf, PALETTES, spreadName } from '../../../src/lib/derive/palette';
import * as timing from '../../../src/lib/derive/time';
import type { Breaks } from '../../../src/lib/measures/entry';
import type { UserMeasure } from '../../../src/lib/model/user-measure';
import { tellLine } from '../../../src/lib/text/time/lines';
import { measureTitle } from '../../../src/lib/text/time';
import { defaultView, NEWEST } from '../../../src/lib/view/defaults';
import { legendRows } from '../../../src/lib/text/legend-rows';
import { MESSAGES } from '../../../src/lib/text/messages';
import { pairOf } from '../../../src/lib/derive/pair';
import { packUserMeasures, parseUserMeasures } from '../../../src/lib/model/user-measure';
import { withUserMeasures } from '../../../src/lib/text/user-data';
import { tellArea } from '../../../src/lib/text/describe';
import { miniCountry } from '../../fixtures/mini-country';

const dataset = miniCountry();
const codes = dataset.areas
	.filter(({ kind }) => kind !== 'prefecture' && kind !== 'northern-village')
	.map(({ code }) => code);
const [first = '', second = '', third = ''] = codes;
const measure = (over: Partial<UserMeasure>): UserMeasure => ({
	title: '実施率',
	blank: new Set(),
	file: '調査.csv',
	kind: 'percent',
	unit: '%',
	categories: [],
	values: new Map([
		[first, 0],
		[second, 12.5]
	]),
	...over
});
const shade = (userMeasure: UserMeasure, breaks: Breaks | null = null) =>
	makeChoropleth(dataset, {
		level: 'municipality',
		measure: 'mine',
		breaks,
		cases: [],
		userMeasures: { mine: userMeasure }
	});

describe('a choropleth of a person’s own table', () => {
	it('shows zero, a value and no value as three things', () => {
		const { byArea } = shade(measure({}));
		expect(byArea.get(first)).toEqual({ shade: 'zero', value: 0 });
		expect(byArea.get(second)).toEqual({ shade: 0, value: 12.5 });
		expect(byArea.get(third)).toEqual({ shade: 'unrecorded', value: null });
	});
	it('has a class for each category, in their order, and none of them is zero', () => {
		const mine = measure({
			kind: 'category',
			unit: '',
			categories: ['未実施', '実施'],
			values: new Map([
				[first, 0],
				[second, 1]
			])
		});
		const choropleth = shade(mine);
		const t = withUserMeasures(MESSAGES.ja, { mine });
		expect(
			legendRows(choropleth, t)
				.map(({ label, count }) => [label, count])
				.slice(0, 2)
		).toEqual([
			['実施', 1],
			['未実施', 1]
		]);
		expect(choropleth.counts.get('zero')).toBeUndefined();
	});
	it('gives categories colours of their own, and tells no value and not surveyed from them', () => {
		const mine = measure({
			kind: 'category',
			unit: '',
			categories: ['未実施', '実施', '調査無し'],
			values: new Map([
				[first, 1],
				[second, 2]
			]),
			blank: new Set([third])
		});
		const choropleth = shade(mine);
		const t = withUserMeasures(MESSAGES.ja, { mine });
		expect(choropleth.classes.map(({ shade }) => shade)).toEqual([0, 1]);
		expect([first, second, third].map((code) => choropleth.byArea.get(code)?.shade)).toEqual([
			1,
			'not-surveyed',
			'missing'
		]);
		expect(legendRows(choropleth, t).map(({ label }) => label)).toEqual(
			expect.arrayContaining(['実施', '未実施', '利用者の表にない', '調査無し', '値なし'])
		);
		expect(tellArea(third, choropleth, t)).toEqual(['利用者の表: 実施率', '値なし']);
		expect(spreadName(choropleth)).toBe('classes-kinds');
		const fills = PALETTES.light.kinds;
		expect(fillOf(PALETTES.light, 1, 2, choropleth.hues)).toBe(fills[1]);
	});
	it('is called the person’s own, and what it lacks is not called 未収録', () => {
		const mine = measure({});
		const t = withUserMeasures(MESSAGES.ja, { mine });
		const choropleth = shade(mine);
		expect(tellArea(second, choropleth, t)).toEqual(['利用者の表: 実施率', '12.5%']);
		expect(tellArea(third, choropleth, t)).toEqual(['利用者の表にない']);
		expect(t.measureNote.mine.municipality).toContain('「調査.csv」');
	});
	it('counts every area once', () => {
		const { counts, byArea } = shade(measure({}), 'natural');
		const sum = [...counts.values()].reduce((all, count) => all + count, 0);
		expect(sum).toBe(byArea.size);
	});
});

describe('two tables at once', () => {
	const other = measure({ title: '値', file: '来月.csv' });
	const both = { mine: measure({ title: '値', file: '今月.csv' }), 'mine-2': other };
	it('19 are two measures, told apart by their files where their columns are called the same', () => {
		const t = withUserMeasures(MESSAGES.ja, both);
		expect(t.measure.mine).toBe('利用者の表: 値（今月.csv）');
		expect(t.measure['mine-2']).toBe('利用者の表: 値（来月.csv）');
		expect(withUserMeasures(MESSAGES.ja, { 'mine-2': other }).measure['mine-2']).toBe('利用者の表: 値');
	});
	it('19 can be the two of a pair, each with its own values', () => {
		const pair = pairOf(
			dataset,
			{ level: 'municipality', measure: 'mine', breaks: null, cases: [], userMeasures: both },
			'mine-2'
		);
		expect(pair?.pair?.axes.map((axis) => axis.measure)).toEqual(['mine', 'mine-2']);
		const one = { level: 'municipality', measure: 'mine', breaks: null, cases: [] } as const;
		expect(pairOf(dataset, { ...one, userMeasures: { mine: both.mine } }, 'mine-2')).toBeNull();
	});
	it('19 come back from plain JSON, as far as they are measures', () => {
		const plain: unknown = JSON.parse(JSON.stringify(packUserMeasures(both)));
		expect(parseUserMeasures(plain)).toEqual(both);
		expect(parseUserMeasures([['mine', { title: 1 }]])).toEqual({});
		expect(parseUserMeasures('…')).toEqual({});
	});
});

describe('a person’s own table of several dates', () => {
	const mine = measure({
		title: '人口',
		kind: 'number',
		unit: '人',
		values: new Map([[first, 40]]),
		blank: new Set([second]),
		course: {
			dates: ['2015', '2020'],
			values: new Map([
				[first, [10, 40]],
				[second, [20, null]]
			])
		}
	});
	const t = withUserMeasures(MESSAGES.ja, { mine });
	const at = (time: Partial<typeof NEWEST>) => {
		const view = {
			...defaultView(),
			level: 'municipality',
			measure: 'mine',
			time: { ...NEWEST, ...time }
		} as const;
		return deriveView(view, dataset, { ...NOTHING_LOADED, userMeasures: { mine }, timing });
	};
	it('is moved through, in the classes of all dates', () => {
		const before = at({ at: '2015' }).choropleth;
		const after = at({ at: '2020' }).choropleth;
		expect([first, second, third].map((code) => before.byArea.get(code))).toMatchObject([
			{ value: 10 },
			{ value: 20 },
			{ shade: 'unrecorded' }
		]);
		expect(after.byArea.get(second)?.shade).toBe('missing');
		expect(after.classes.map(({ from }) => from)).toEqual(before.classes.map(({ from }) => from));
		expect(measureTitle(before, t)).toBe('利用者の表: 人口（2015年）');
		expect(tellArea(first, before, t)).toEqual(['利用者の表: 人口', '10人']);
		expect(t.measureNote.mine.municipality).toContain('2015年〜2020年の2時点');
	});
	it('shows its change, and its course', () => {
		const { choropleth, series } = at({ at: '2020', from: '2015' });
		expect(choropleth.byArea.get(first)?.value).toBe(30);
		expect(measureTitle(choropleth, t)).toBe('利用者の表: 人口の変化（2015年→2020年）');
		expect(series && tellLine(series, first, t)).toBe('2015年の10人から2020年の40人へ');
	});
	it('is asked for by its table alone: no file is fetched', () => {
		expect(seriesOf(['mine'], { mine })).toEqual(['mine']);
		expect(seriesOf(['mine'], { mine: measure({}) })).toEqual([]);
		const view = {
			...defaultView(),
			level: 'municipality',
			measure: 'mine',
			time: { ...NEWEST, at: '2015' }
		} as const;
		expect(needsOf(view)).toMatchObject({ series: [], timing: true });
	});
});
