/** One chart of each kind, for tests of what they are written as. */
import type { ChartData, ChartJob } from '../../../../src/lib/export/chart/chart';

export const JOB = {
	kind: 'chart' as const,
	site: '自治体DXアトラス',
	title: 'マイナンバーカードの交付率と人口 <&>',
	sentence: '47地域のうち47地域を点で示しています。',
	description: '横軸が人口、縦軸が交付率の散布図。',
	credits: ['出典: 総務省'],
	editions: ['事例 2026年11月22日版'],
	link: 'この画面を開く: https://example.jp/?a=1&b=2',
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
/** With how many filled shapes each is drawn, its key among them. */
export const CHARTS: readonly (readonly ['scatter' | 'bar' | 'line', ChartData, marks: number])[] = [
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
				{ name: '選んだ地域', points: [[5000, 75]], names: ['今治市 <&>'] }
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

export function jobOf(chart: ChartData | null, lang: 'ja' | 'en' = 'ja', rows = 0): ChartJob {
	const body = Array.from({ length: rows }, (_, i) => [`地域${i}`, String(i)]);
	const table = rows === 0 ? null : { rows: [['地域', '値'], ...body], shares: [0.6, 0.4], numbers: [1] };
	return { ...JOB, lang, chart, table };
}
