import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ChartData, ChartJob } from '../../../../src/lib/export/chart/chart';
import { makeChartFiles } from '../../../../src/lib/export/pptx/chart-make';
import { all, parseXml, textOf } from '../xml-tree';
import { boxesOf, faultsOf, partsOf, slideNames, type Parts } from './package';

function jobOf(chart: ChartData | null, rows = 12): ChartJob {
	return {
		kind: 'chart',
		lang: 'ja',
		site: '自治体DXアトラス',
		title: 'マイナンバーカードの交付率と人口 <&>',
		sentence: '47地域のうち47地域を点で示しています。',
		description: '横軸が人口、縦軸が交付率の散布図。',
		chart,
		table: {
			rows: [['地域', '値'], ...Array.from({ length: rows }, (_, i) => [`地域${i}`, String(i)])],
			shares: [0.6, 0.4],
			numbers: [1]
		},
		credits: ['出典'],
		editions: ['事例 2026年11月22日版'],
		link: 'このページ: https://example.jp/?a=1&b=2',
		address: 'https://example.jp/?a=1&b=2',
		words: {
			title: '題名',
			sentence: '要約',
			source: '出典',
			link: 'リンク',
			chart: '図',
			table: '表',
			blank: '白紙'
		}
	};
}
async function made(name: string, job: ChartJob): Promise<Parts> {
	const file = await makeChartFiles(structuredClone(job), () => {});
	if (process.env.KEEP_PPTX) writeFileSync(`${process.env.KEEP_PPTX}-${name}.pptx`, file);
	return partsOf(file);
}
const CHARTS: readonly (readonly [string, ChartData])[] = [
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
		}
	],
	[
		'bar',
		{
			type: 'bar',
			axis: { name: '％' },
			labels: ['北海道', '東北', '関東'],
			series: [{ name: '事例がある市区町村', values: [10, 20.5, 40] }]
		}
	],
	[
		'line',
		{
			type: 'line',
			axis: { name: '人' },
			labels: ['2020年', '2021年', '2022年'],
			series: [
				{ name: '松山市', values: [1, null, 3] },
				{ name: '中央値', values: [2, 2, 2] }
			]
		}
	]
];

describe('charts as PowerPoint', { timeout: 30_000 }, () => {
	it.each(CHARTS)(
		'a %s is a native chart with its workbook, in a package that a strict reader takes',
		async (name, chart) => {
			const parts = await made(name, jobOf(chart));
			expect(faultsOf(parts)).toEqual([]);
			expect([...parts.keys()].some((part) => /embeddings\/.*\.xlsx$/.test(part))).toBe(true);
			const [file] = [...parts]
				.filter(([part]) => /charts\/chart\d+\.xml$/.test(part))
				.map(([, text]) => text);
			const root = parseXml(file ?? '');
			expect(all(root, `c:${name}Chart`)).toHaveLength(1);
			expect(all(root, 'c:ser')).toHaveLength(chart.series.length);
			const frame = all(parseXml(parts.get('ppt/slides/slide1.xml') ?? ''), 'p:graphicFrame')[0];
			expect(frame && all(frame, 'p:cNvPr')[0]?.attributes.descr).toContain('散布図');
			for (const slide of slideNames(parts))
				for (const { x, y, width, height } of boxesOf(parts, slide))
					expect([x >= 0, y >= 0, x + width <= 1280, y + height <= 720]).toEqual([true, true, true, true]);
		}
	);
	it('has the values as tables on as many slides as they take, or alone', async () => {
		const parts = await made('table', jobOf(null, 60));
		const rows = slideNames(parts).flatMap((name) => all(parseXml(parts.get(name) ?? ''), 'a:tr').slice(1));
		expect(rows).toHaveLength(60);
		expect(rows.map(textOf).at(-1)).toBe('地域5959');
		expect(faultsOf(parts)).toEqual([]);
	});
	it('leaves a point that there is not empty, and keeps each value with its own', async () => {
		const parts = await made('points', jobOf(CHARTS[0]?.[1] ?? null));
		const [file] = [...parts].filter(([part]) => /charts\/chart\d+\.xml$/.test(part)).map(([, text]) => text);
		const [first, second] = all(parseXml(file ?? ''), 'c:ser').map((series) =>
			all(all(series, 'c:yVal')[0] ?? series, 'c:v')
				.map(textOf)
				.filter((text) => text !== '')
		);
		expect(first).toEqual(['70', '80.5', '90']);
		expect(second).toEqual(['75']);
	});
});
