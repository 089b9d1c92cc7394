/** What `npm run bench -- --write` measured last. */
import { formatDate } from '$lib/text/date';
import type { Language } from '$lib/view/view';
import measured from './bench.json';
import type { MakeTable } from './table';

type Words = Readonly<Record<Language, string>>;

const setting: MakeTable = (lang) => {
	const { date, cores, chromium, rounds, floor } = measured;
	const ja = lang === 'ja';
	return {
		caption: ja ? '測ったときの条件' : 'How it was measured',
		columns: ja ? ['条件', '値'] : ['What', 'Value'],
		rows: [
			[ja ? '日' : 'Date', formatDate(date, lang)],
			[
				ja ? '機械' : 'Machine',
				ja
					? `${cores}コア、Chromium ${chromium}、1440×900、ソフトウェア描画のWebGL`
					: `${cores} cores, Chromium ${chromium}, 1440×900, WebGL in software`
			],
			[ja ? '回数' : 'Rounds', String(rounds)],
			[ja ? '下限（floor）が落ち着くまで' : 'The floor, until it is idle', milliseconds(floor)]
		]
	};
};

const PAGES: Readonly<Record<Exclude<keyof typeof measured.pages, 'floor'>, Words>> = {
	start: { ja: 'アトラス、最初のページ（都道府県）', en: 'Atlas, start page (prefectures)' },
	atlas: { ja: 'アトラス、市区町村', en: 'Atlas, municipalities' },
	d3: { ja: 'd3のSVG', en: 'd3, SVG' },
	leaflet: { ja: 'Leaflet', en: 'Leaflet' },
	echarts: { ja: 'ECharts', en: 'ECharts' },
	plain: { ja: 'MapLibreとGeoJSON（plain）', en: 'MapLibre with GeoJSON (plain)' },
	bare: { ja: 'アトラスの形だけ（bare）', en: 'The atlas’s shapes alone (bare)' }
};

const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
const kilobytes = (value: number | null): string => (value === null ? '–' : `${value.toFixed(0)} KB`);
/** A time, and what it is of the floor's. */
const ratio = (value: number | null): string =>
	value === null ? '–' : `${milliseconds(value)} (${(value / measured.floor).toFixed(2)}×)`;

const frames: MakeTable = (lang) => ({
	caption: lang === 'ja' ? 'ページごとの、見えるまでの時間' : 'What is seen of each page, and when',
	columns:
		lang === 'ja'
			? ['ページ', '陸の半分が塗られる', '画面が変わらなくなる', '最初の応答']
			: ['Page', 'Half of the land coloured', 'Picture stays', 'First answer'],
	rows: Object.entries(PAGES).map(([id, words]) => {
		const { half, stays, answer } = measured.pages[id as keyof typeof PAGES];
		return [words[lang], ratio(half), ratio(stays), ratio(answer)];
	})
});

const work: MakeTable = (lang) => {
	const { busy, script, kb, ready } = measured;
	const row = (words: Words, value: string, aim: Words | string): readonly string[] => [
		words[lang],
		value,
		typeof aim === 'string' ? aim : aim[lang]
	];
	const start = busy['/'];
	const area = busy['/area/38201/'];
	return {
		caption: lang === 'ja' ? '応答の妨げになるもの' : 'What keeps the page from answering',
		columns: lang === 'ja' ? ['項目', '結果', '目標'] : ['What', 'Measured', 'Aim'],
		rows: [
			row(
				{ ja: '求められてからMapLibreの地図が使えるまで', en: 'MapLibre’s map, once it is asked for' },
				ratio(ready),
				'≤ 1.5×'
			),
			row(
				{
					ja: '4倍遅いCPUでの最長のタスク（最初のページ、松山市のページ）',
					en: 'Longest task on a CPU four times slower (start page, page of Matsuyama)'
				},
				[start, area].map(({ longest }) => milliseconds(longest)).join(' / '),
				'< 200 ms'
			),
			row(
				{
					ja: '同じく、最初の描画のあとに操作を待たせる時間の合計',
					en: 'The same: total blocking time after the first paint'
				},
				[start, area].map(({ blocking }) => milliseconds(blocking)).join(' / '),
				'–'
			),
			row(
				{
					ja: 'MapLibre以外の転送量（gzip、ページとともに）',
					en: 'Ours beside MapLibre, gzipped, with the page'
				},
				kilobytes(kb.before),
				'≤ 200 KB'
			),
			row(
				{ ja: '同じく、MapLibreの地図が使えるまで', en: 'The same until MapLibre’s map is ready' },
				kilobytes(kb.until),
				'≤ 200 KB'
			),
			row(
				{
					ja: '指標の変更、1,741地域（SVGの地図、MapLibreの地図）',
					en: 'Another measure on 1,741 areas (SVG map, MapLibre’s map)'
				},
				[script.drawn, script.measure].map(milliseconds).join(' / '),
				'≤ 25 ms'
			),
			row({ ja: '条件の変更', en: 'Another filter' }, milliseconds(script.filter), '≤ 25 ms'),
			row({ ja: '次の日付へ', en: 'A date further' }, milliseconds(script.step), '< 16 ms'),
			row({ ja: '9つの日付を並べる', en: 'Nine dates side by side' }, milliseconds(script.nine), '< 400 ms')
		]
	};
};

export const benchTables = {
	'bench-setting': setting,
	'bench-frames': frames,
	'bench-work': work
} satisfies Record<string, MakeTable>;
