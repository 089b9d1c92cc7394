import { describe, expect, it } from 'vitest';
import { makeChoropleth } from '../../../src/lib/derive/choropleth';
import { fillOf, PALETTES, spreadName } from '../../../src/lib/derive/palette';
import type { Breaks } from '../../../src/lib/measures/entry';
import type { UserMeasure } from '../../../src/lib/model/user-measure';
import { legendRows } from '../../../src/lib/text/legend-rows';
import { MESSAGES } from '../../../src/lib/text/messages';
import { withUserMeasure } from '../../../src/lib/text/user-data';
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
	makeChoropleth(dataset, { level: 'municipality', measure: 'mine', breaks, cases: [], userMeasure });

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
		const t = withUserMeasure(MESSAGES.ja, mine);
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
		const t = withUserMeasure(MESSAGES.ja, mine);
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
		const t = withUserMeasure(MESSAGES.ja, mine);
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
