import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeChoropleth } from '../../../src/lib/derive/choropleth';
import { pairOf } from '../../../src/lib/derive/pair';
import { brushedDots, brushOf, dotNear, makeScatter, type Scatter } from '../../../src/lib/derive/scatter';
import { en } from '../../../src/lib/text/en';
import { ja } from '../../../src/lib/text/ja';
import { axisName, formatTick, scatterNote } from '../../../src/lib/features/scatter/words';
import type { Measure } from '../../../src/lib/view/view';
import { CASES, miniCountry } from '../../fixtures/mini-country';
import { miniFigures } from '../../fixtures/mini-figures';

const country = miniCountry();
const figures = miniFigures();
const input = { level: 'municipality', breaks: null, cases: CASES, figures } as const;
function plot(measure: Measure, second: Measure): Scatter {
	const pair = pairOf(country, { ...input, measure }, second);
	const scatter = pair && makeScatter(pair);
	if (!scatter) throw new Error('no plot');
	return scatter;
}

test('one measure has no plot', () => {
	expect(makeScatter(makeChoropleth(country, { ...input, measure: 'cases' }))).toBeNull();
});

describe('population and density', () => {
	const scatter = plot('population', 'density');

	test('population spans a factor of 200: it is logarithmic, with round ticks', () => {
		const [x] = scatter.axes;
		expect(x.kind).toBe('log');
		expect(x.ticks).toEqual([20, 50, 100, 200, 500, 1000, 2000]);
		expect(axisName(x, ja)).toBe('人口（人、対数目盛）');
	});

	test('a place without people has no dot, and it is said why; northern villages are in no count', () => {
		expect(scatter.dots).toHaveLength(7);
		expect(scatter.undrawn).toEqual([{ reason: 'zero', count: 1 }]);
		expect(scatterNote(scatter, ja)).toBe(
			'8地域のうち7地域を点で示しています。点のない地域: 値が0（対数目盛に置けない） 1。'
		);
		expect(scatterNote(scatter, en)).toBe(
			'7 of 8 areas have a dot. Without a dot: value 0 (no place on a logarithmic axis) 1.'
		);
	});

	test('every dot lies on the plot, and a place leads back to its value', () => {
		for (const { x, y, values } of scatter.dots) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(1);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(1);
			expect(scatter.axes[0].valueAt(x)).toBeCloseTo(values[0], 6);
		}
	});

	test('a brush holds the dots between its bounds', () => {
		const codes = brushedDots(scatter, { x: [100, 600], y: [0, 1000] }).map(({ code }) => code);
		expect(codes).toEqual(['01233', '01403', '01517', '07213']);
	});

	test('a brush over the whole plot holds every dot, wherever it was begun', () => {
		const whole = brushOf(scatter, [1.2, -0.1], [-0.3, 1]);
		expect(whole.x[0]).toBeLessThan(whole.x[1]);
		expect(brushedDots(scatter, whole)).toHaveLength(7);
	});

	test('whatever is framed, the dots in the frame are those brushed, to the rounding of its bounds', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(share, share, share, share, (a, b, c, d) => {
				const { x, y } = brushOf(scatter, [a, b], [c, d]);
				expect(x[0]).toBeLessThanOrEqual(x[1]);
				for (const { values } of brushedDots(scatter, { x, y })) {
					expect(values[0]).toBeGreaterThanOrEqual(x[0]);
					expect(values[1]).toBeLessThanOrEqual(y[1]);
				}
			})
		);
	});

	test('the dot near the pointer is found, and none far from all', () => {
		const sapporo = scatter.dots.find(({ code }) => code === '01100');
		if (!sapporo) throw new Error('no dot');
		const at = [sapporo.x * 400 + 3, (1 - sapporo.y) * 300 - 2] as const;
		expect(dotNear(scatter, at, [400, 300], 14)?.code).toBe('01100');
		expect(dotNear(scatter, [-200, -200], [400, 300], 14)).toBeNull();
	});
});

describe('cases and population', () => {
	const scatter = plot('cases', 'population');

	test('未収録 has no dot and is counted', () => {
		expect(scatter.undrawn).toContainEqual({ reason: 'unrecorded', count: 5 });
		expect(scatterNote(scatter, ja)).toContain('未収録 5');
	});

	test('cases have whole ticks on a linear axis', () => {
		const [x] = scatter.axes;
		expect(x.kind).toBe('linear');
		expect(x.ticks.every(Number.isInteger)).toBe(true);
	});
});

describe('done or not', () => {
	const scatter = plot('dx-policy', 'population');

	test('has two bands named in words, in which dots stay', () => {
		const [x] = scatter.axes;
		expect(x.ticks.map((tick) => formatTick(tick, x, ja))).toEqual(['未実施', '実施']);
		for (const dot of scatter.dots) expect(dot.x < 0.5).toBe(dot.values[0] === 0);
	});

	test('who was not asked has no dot', () => {
		expect(scatter.undrawn).toContainEqual({ reason: 'not-surveyed', count: 1 });
	});
});
