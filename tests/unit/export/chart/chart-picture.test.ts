import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartPage } from '../../../../src/lib/export/chart/chart-page';
import { emsOf } from '../../../../src/lib/export/picture/text-block';
import { SIZES } from '../../../../src/lib/export/picture/text-size';
import { chartSvg } from '../../../../src/lib/export/svg/chart-svg';
import { all, byId, parseXml, textOf } from '../xml-tree';
import { CHARTS, JOB, jobOf, TIMED } from './charts';

describe('a line over time', () => {
	const { shapes } = chartPage(jobOf(TIMED));
	const xs = shapes.flatMap((shape) => (shape.kind === 'mark' ? [shape.at[0]] : []));
	it('has its values as far apart as their days', () => {
		const [a = 0, b = 0, c = 0, d = 0] = xs;
		// Without the third, which there is not: 176 days, 1,948 and 365.
		expect((c - b) / (b - a)).toBeCloseTo(1948 / 176, 1);
		expect((d - c) / (b - a)).toBeCloseTo(365 / 176, 1);
	});
	it('has the newest date below it, and of the others those that have room', () => {
		const dates = shapes.flatMap((shape) =>
			shape.kind === 'text' && TIMED.labels.includes(shape.text) ? [shape] : []
		);
		expect(dates.map(({ text }) => text)).toEqual([
			'2023年12月31日',
			'2022年12月31日',
			'2019年11月1日',
			'2017年8月31日'
		]);
		const halves = dates.map(({ at, text, size }) => [at[0], (emsOf(text) * size) / 2] as const);
		halves.slice(1).forEach(([x, half], i) => {
			const [next, other] = halves[i] ?? [0, 0];
			expect(x + half).toBeLessThan(next - other);
		});
	});
});

describe('a chart as a picture', () => {
	it.each(CHARTS)(
		'%s: is SVG that a strict reader takes, with a mark for each value that there is',
		(name, chart, marks) => {
			const text = chartSvg(chartPage(jobOf(chart)));
			if (process.env.KEEP_SVG) writeFileSync(`${process.env.KEEP_SVG}-${name}.svg`, text);
			const drawn = byId(parseXml(text), 'chart');
			const filled = [...all(drawn, 'circle'), ...all(drawn, 'rect'), ...all(drawn, 'path')].filter(
				({ attributes }) => attributes.fill !== 'none'
			);
			expect(filled).toHaveLength(marks);
		}
	);
	it.each(CHARTS)('%s: has its title, legend, date, credit and address', (_, chart) => {
		const text = textOf(parseXml(chartSvg(chartPage(jobOf(chart)))));
		const said = [JOB.title, JOB.sentence, ...JOB.editions, ...JOB.credits, JOB.site, JOB.link];
		for (const part of [...said, ...chart.series.map(({ name }) => name)]) expect(text).toContain(part);
	});
	it.each(CHARTS)('%s: nothing is outside the page, or smaller than a map has it', (_, chart) => {
		const page = chartPage(jobOf(chart, 'en'));
		const smallest = Math.min(...page.texts.map(({ size }) => size));
		expect(smallest).toBeGreaterThanOrEqual(SIZES.projector.foot);
		for (const shape of page.shapes) {
			if (shape.kind !== 'text') continue;
			const width = emsOf(shape.text) * shape.size;
			const left = shape.at[0] - { start: 0, middle: 0.5, end: 1 }[shape.anchor] * width;
			expect(shape.size).toBeGreaterThanOrEqual(14);
			expect(left).toBeGreaterThanOrEqual(0);
			expect(left + width).toBeLessThanOrEqual(page.width);
			expect(shape.at[1]).toBeLessThan(page.height);
		}
	});
	it('breaks a line where a value is missing', () => {
		const [, , line] = CHARTS;
		const drawn = byId(parseXml(chartSvg(chartPage(jobOf(line?.[1] ?? null)))), 'chart');
		const courses = all(drawn, 'path').filter(({ attributes }) => attributes['stroke-width'] === '3');
		// Two keys, the stretch after the gap, and the whole of the other.
		expect(courses).toHaveLength(4);
	});
	it('has a row of a table each where the table says more, and grows with them', () => {
		const [, bar] = CHARTS;
		const job = jobOf(bar?.[1] ?? null, 'ja', 40);
		expect(textOf(parseXml(chartSvg(chartPage(job))))).not.toContain('地域39');
		const page = chartPage({ ...job, tableToo: true });
		expect(page.texts.filter(({ text }) => /^地域\d+$/.test(text))).toHaveLength(40);
		expect(page.height).toBeGreaterThan(720);
		expect(textOf(parseXml(chartSvg(chartPage(jobOf(null, 'ja', 3)))))).toContain('地域2');
	});
});
