/** The real data as an offline file takes them, for tests of its structure and its size. */
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { frameworksOf, readFrameworkTable } from '../../../../geodata/frameworks/table';
import { indicatorsJson } from '../../../../geodata/indicators/publish';
import { parseCsv, readArticles, readCases } from '../../../../geodata/read-cases';
import { parseAreas } from '../../../../src/lib/model/area';
import { indexNeighbours, makeDataset } from '../../../../src/lib/model/dataset';
import type { OfflineData, OfflineHead } from '../../../../src/lib/export/offline/content';

const read = (file: string): unknown => JSON.parse(readFileSync(`geodata/built/${file}`, 'utf8'));
const topology = (name: string) => read(`boundaries/${name}.topo.json`) as Topology;
const editions = { data: '2026-11-22', boundaries: '2025-01-01' };

export const data: OfflineData = {
	dataset: makeDataset({ areas: parseAreas(read('areas.json')), cases: readCases().cases, editions }),
	boundaries: topology('japan'),
	series: new Map(),
	neighbours: indexNeighbours(read('neighbours.json')),
	provenance: {
		editions,
		sources: [
			{
				title: '国土数値情報 行政区域データ',
				publisher: '国土交通省',
				licence: 'CC BY 4.0',
				credit: '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成'
			}
		],
		articles: readArticles()
	},
	mine: {},
	figures: null,
	frameworks: null,
	own: null
};

/** Content of `/data/indicators.json`. */
export const figures: unknown = JSON.parse(indicatorsJson(data.dataset.areas));

/** Content of `/data/frameworks.json`. */
export const frameworks: unknown = frameworksOf(
	readFrameworkTable(parseCsv(readFileSync('geodata/frameworks.csv', 'utf8'))).table
);

export const PREFECTURES = data.dataset.prefectures.map(({ code }) => code);
const details = new Map<string, Topology>();
/** Outlines are read once: what is written of them is kept by them, and is most of the work of a file. */
export const detailsOf = (codes: readonly string[]) =>
	new Map(codes.map((code) => [code, details.get(code) ?? keep(code)]));
function keep(code: string): Topology {
	const outlines = topology(code);
	details.set(code, outlines);
	return outlines;
}

/** A head with one view. */
export function head(address = '/', more: Partial<OfflineHead> = {}): OfflineHead {
	return {
		format: 'dxatlas-offline',
		version: 1,
		title: '全国のDX事例',
		lang: 'ja',
		slides: [{ title: '全国', notes: '', address }],
		prefectures: PREFECTURES,
		site: 'https://example.jp/atlas',
		saved: '2026-11-22',
		...more
	};
}
