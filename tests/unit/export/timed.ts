/** Views of figures at a date, of a change, and of several dates, as every export takes them. */
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { indicatorsJson } from '../../../geodata/indicators/publish';
import { seriesFiles } from '../../../geodata/series/publish';
import { checkView } from '../../../src/lib/derive/check-view';
import { deriveView } from '../../../src/lib/derive/derive-view';
import { NOTHING_LOADED } from '../../../src/lib/derive/derived-view';
import * as timing from '../../../src/lib/derive/time';
import { shownOf, type Shown } from '../../../src/lib/export/picture/shown';
import { parseFigures } from '../../../src/lib/model/figures';
import type { IndicatorId } from '../../../src/lib/model/indicator';
import { parseSeries } from '../../../src/lib/model/series/parse-series';
import { EXPORT_WORDS } from '../../../src/lib/text/export/words';
import { MESSAGES } from '../../../src/lib/text/messages';
import { splitAddress } from '../../../src/lib/view/deck-file';
import { parseView } from '../../../src/lib/view/url';
import { dataset } from './view';

const boundaries = JSON.parse(readFileSync('geodata/built/boundaries/japan.topo.json', 'utf8')) as Topology;
const figures = parseFigures(JSON.parse(indicatorsJson(dataset.areas)));
const files = new Map(seriesFiles(dataset.areas));
const IDS: readonly IndicatorId[] = ['card-issued', 'open-data', 'fiscal-capacity'];
export const contentOf = (id: IndicatorId): unknown => JSON.parse(files.get(`series/${id}.json`) ?? '');
const series = new Map(IDS.map((id) => [id, parseSeries(contentOf(id), id, dataset)]));

/** What the view of an address shows. */
export function timed(address: string): Shown {
	const { pathname, query } = splitAddress(address);
	const { view } = checkView(parseView(pathname, query).view, dataset, null);
	const derived = deriveView(view, dataset, { ...NOTHING_LOADED, figures, series, timing });
	return {
		...shownOf(derived, derived.focus),
		...{ boundaries, detail: null, scheme: 'light' },
		t: MESSAGES[view.lang],
		words: EXPORT_WORDS[view.lang],
		articleTitle: (id) => id,
		permalink: `https://example.jp/atlas${address}`
	};
}
