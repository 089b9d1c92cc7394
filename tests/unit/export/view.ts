/** What a person sees, on the real boundaries with a handful of cases, for tests of what leaves the atlas. */
import { NO_TEXTS } from '../../../src/lib/model/case-texts';
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { indicatorsJson } from '../../../geodata/indicators/publish';
import { makeChoropleth } from '../../../src/lib/derive/choropleth';
import { anyNeeds } from '../../../src/lib/measures/registry';
import { partOf } from '../../../src/lib/derive/part';
import { makePins } from '../../../src/lib/derive/pins';
import type { WholeArea } from '../../../src/lib/model/area';
import { makeDataset } from '../../../src/lib/model/dataset';
import { parseFigures } from '../../../src/lib/model/figures';
import type { PictureOptions } from '../../../src/lib/export/picture/picture-options';
import type { Shown } from '../../../src/lib/export/picture/shown';
import { EXPORT_WORDS } from '../../../src/lib/text/export/words';
import { MESSAGES } from '../../../src/lib/text/messages';
import { resolveScope } from '../../../src/lib/derive/scope';
import { COUNTRY } from '../../../src/lib/view/scope';
import { NO_FILTERS } from '../../../src/lib/view/defaults';
import type { Level, Measure } from '../../../src/lib/view/view';
import { EDITIONS, makeCase } from '../../fixtures/mini-country';

const read = (file: string): unknown => JSON.parse(readFileSync(`geodata/built/${file}`, 'utf8'));
const boundaries = read('boundaries/japan.topo.json') as Topology;

const CASES = [
	makeCase({ id: 'ehime-lab', area: '38', title: 'エールラボえひめ', period: '2022' }),
	makeCase({ id: 'imabari-seal', area: '38202', title: '=脱ハンコ', titleEn: 'No "seals" & <no> paper' }),
	makeCase({ id: 'sapporo-counter', area: '01100', title: '書かない窓口', period: '2021' })
];
export const dataset = makeDataset({
	areas: read('areas.json') as WholeArea[],
	cases: CASES,
	editions: EDITIONS
});

export function view(
	focus: string | null = null,
	{
		level = focus === null ? 'prefecture' : 'municipality',
		measure = 'cases',
		lang = 'ja',
		...rest
	}: Partial<Shown> & { level?: Level; measure?: Measure; lang?: 'ja' | 'en' } = {}
): Shown {
	const figures = anyNeeds([measure], 'figures')
		? parseFigures(JSON.parse(indicatorsJson(dataset.areas)))
		: null;
	const choropleth = makeChoropleth(dataset, { level, measure, breaks: null, cases: CASES, figures });
	return {
		dataset,
		texts: NO_TEXTS,
		boundaries,
		detail: focus === null ? null : (read(`boundaries/${focus}.topo.json`) as Topology),
		choropleth: focus === null ? choropleth : partOf(choropleth, (code) => code.startsWith(focus)),
		cases: CASES,
		pins: makePins(dataset, CASES),
		frameworks: null,
		outlined: [],
		selected: focus,
		scoped: resolveScope(COUNTRY, dataset, null, null),
		focus,
		extent: { focus },
		filters: NO_FILTERS,
		doneShare: 50,
		sort: null,
		scheme: 'light',
		t: MESSAGES[lang],
		words: EXPORT_WORDS[lang],
		articleTitle: (id) => `記事${id}`,
		permalink: 'https://example.jp/atlas/?measure=cases&ed=2026-11-22',
		...rest
	};
}

export const ALL: PictureOptions = { shape: 'wide', title: '題名', legend: true, list: true, code: true };
