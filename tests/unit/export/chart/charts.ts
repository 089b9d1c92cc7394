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

const day = (date: string) => Date.parse(date) / 86_400_000;
/** A line over dates that are months and years apart. */
export const TIMED: Extract<ChartData, { type: 'bar' | 'line' }> = {
	type: 'line',
	axis: { name: '%' },
	labels: ['2017年3月8日', '2017年8月31日', '2019年11月1日', '2022年12月31日', '2023年12月31日'],
	days: ['2017-03-08', '2017-08-31', '2019-11-01', '2022-12-31', '2023-12-31'].map(day),
	series: [{ name: '松山市', values: [8, 9, null, 57, 75] }]
};
/** Points close to each other, each with a name. */
export const CROWD: ChartData = {
	type: 'scatter',
	axes: [{ name: '人口', log: true }, { name: '交付率' }],
	series: [
		{
			name: '地域',
			points: Array.from({ length: 10 }, (_, i) => [10_000 + 30 * i, 70 + 0.02 * i] as const),
			names: Array.from({ length: 10 }, (_, i) => `Minamiuwajima Town ${i}`)
		},
		{ name: '遠い地域', points: [[900_000, 90]] },
		{ name: '選んだ地域', points: [[10_100, 70.05]], names: ['Imabari City'] }
	]
};

export function jobOf(chart: ChartData | null, lang: 'ja' | 'en' = 'ja', rows = 0): ChartJob {
	const body = Array.from({ length: rows }, (_, i) => [`地域${i}`, String(i)]);
	const table = rows === 0 ? null : { rows: [['地域', '値'], ...body], shares: [0.6, 0.4], numbers: [1] };
	return { ...JOB, lang, chart, table };
}
