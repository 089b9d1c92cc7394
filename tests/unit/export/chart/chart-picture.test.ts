import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ChartData, ChartJob } from '../../../../src/lib/export/chart/chart';
import { chartPage } from '../../../../src/lib/export/chart/chart-page';
import { emsOf } from '../../../../src/lib/export/picture/text-block';
import { SIZES } from '../../../../src/lib/export/picture/text-size';
import { chartSvg } from '../../../../src/lib/export/svg/chart-svg';
import { all, byId, parseXml, textOf } from '../xml-tree';

const JOB = {
	kind: 'chart' as const,
	site: '自治体DXアトラス',
	title: 'マイナンバーカードの交付率と人口 <&>',
	sentence: '47地域のうち47地域を点で示しています。',
	description: '横軸が人口、縦軸が交付率の散布図。',
	credits: ['出典: 総務省'],
	editions: ['事例 2026年11月22日版'],
	link: 'この画面を開く: https://example.jp/?a=1&b=2',
	address: 'https://example.jp/?a=1&b=2',
	words: { title: '', sentence: '', source: '', link: '', chart: '', table: '', blank: '' }
};
const CHARTS: readonly (readonly [string, ChartData, marks: number])[] = [
	[
		'scatter',
		{
			type: 'scatter',
			axes: [
				{ name: '人口', log: true },
				{ name: '交付率', domain: [50, 100] }
			],
			series: [
				{
					name: '地域',
					points: [
						[1000, 70],
						[20000, 80.5],
						[300000, 90]
					]
				},
				{ name: '選んだ地域', points: [[5000, 75]] }
			]
		},
		5 + 1
	],
	[
		'bar',
		{
			type: 'bar',
			axis: { name: '％', domain: [0, 100] },
			labels: ['北海道', '東北', 'とても長い名前の地方であり、二行にわたって書かれるもの'.repeat(2)],
			series: [
				{ name: '事例がある市区町村', values: [10, null, 100] },
				{ name: '全国', values: [30, 40, 50] }
			]
		},
		5 + 2
	],
	[
		'line',
		{
			type: 'line',
			axis: { name: '人' },
			labels: ['2020年', '2021年', '2022年', '2023年'],
			series: [
				{ name: '松山市', values: [1, null, 3, 4] },
				{ name: '中央値', values: [2, 2, 2, 2] }
			]
		},
		7 + 2
	]
];

function jobOf(chart: ChartData | null, lang: 'ja' | 'en' = 'ja', rows = 0): ChartJob {
	const body = Array.from({ length: rows }, (_, i) => [`地域${i}`, String(i)]);
	const table = rows === 0 ? null : { rows: [['地域', '値'], ...body], shares: [0.6, 0.4], numbers: [1] };
	return { ...JOB, lang, chart, table };
}

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
