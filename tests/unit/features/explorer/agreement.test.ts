/**
 * Whoever shows a view shows the same: for random addresses and with random parts of the data on their way, the screen,
 * a slide, an embed, an export and the offline copy have the same shades, legend, headline and table.
 */
import fc from 'fast-check';
import type { Topology } from 'topojson-specification';
import { describe, expect, it, vi } from 'vitest';
import * as evidencing from '../../../../src/lib/derive/evidence';
import * as pairing from '../../../../src/lib/derive/pair';
import * as finding from '../../../../src/lib/derive/partners/found-partners';
import { dataJson } from '../../../../src/lib/export/data/data-json';
import { areaRows } from '../../../../src/lib/export/data/area-table';
import { stillView } from '../../../../src/lib/export/offline/still-view';
import { headlineOf } from '../../../../src/lib/export/picture/picture-words';
import { shownOf, type Shown } from '../../../../src/lib/export/picture/shown';
import { slideShown } from '../../../../src/lib/export/picture/slide';
import { Slides } from '../../../../src/lib/features/deck/slides';
import { EMBED_ADDRESS } from '../../../../src/lib/features/embed/embed-address';
import { embedTitle } from '../../../../src/lib/features/embed/embed-title';
import { ATLAS_ADDRESS, type Addressing } from '../../../../src/lib/features/explorer/addressing';
import { Explorer } from '../../../../src/lib/features/explorer/explorer.svelte';
import { DEFAULT_MEASURE, MEASURES } from '../../../../src/lib/measures/registry';
import type { UserMeasure, UserMeasures } from '../../../../src/lib/model/user-measure';
import { EXPORT_WORDS } from '../../../../src/lib/text/export/words';
import { legendRows } from '../../../../src/lib/text/legend-rows';
import { pairRows } from '../../../../src/lib/text/pair';
import { defaultView } from '../../../../src/lib/view/defaults';
import { COUNTRY, type Scope } from '../../../../src/lib/view/scope';
import { formatView } from '../../../../src/lib/view/url';
import { BREAKS, LEVELS, type ViewState } from '../../../../src/lib/view/view';
import { filters, withEnclave } from '../../../fixtures/mini-country';
import { miniFigures } from '../../../fixtures/mini-figures';
import { miniFrameworks } from '../../../fixtures/mini-frameworks';

const { page } = vi.hoisted(() => ({ page: { url: new URL('https://example.jp/') } }));
vi.mock('$app/state', () => ({ page }));
vi.mock('$app/navigation', () => ({ goto: () => Promise.resolve() }));

const { dataset, neighbours } = withEnclave();
const figures = miniFigures();
const frameworks = miniFrameworks();
const boundaries: Topology = { type: 'Topology', objects: {}, arcs: [] };
const provenance = { editions: dataset.editions, sources: [], articles: [] };
const numbers: UserMeasure = {
	title: '実施率',
	file: '調査.csv',
	kind: 'percent',
	unit: '%',
	categories: [],
	values: new Map([
		['01', 3],
		['01100', 0],
		['01233', 5],
		['07201', 12.5]
	]),
	blank: new Set(['01403'])
};
const categories: UserMeasure = {
	...numbers,
	kind: 'category',
	unit: '',
	categories: ['未実施', '実施', '調査無し'],
	values: new Map([
		['01100', 1],
		['01233', 0],
		['07201', 2]
	])
};

/** What has arrived. */
const loadedParts = fc.record({
	neighbours: fc.constantFrom(null, neighbours),
	figures: fc.constantFrom(null, figures),
	frameworks: fc.constantFrom(null, frameworks),
	userMeasures: fc.constantFrom<UserMeasures>(
		{},
		{ mine: numbers },
		{ mine: categories },
		{ mine: numbers, 'mine-2': { ...numbers, title: '別' } }
	)
});
type Parts = typeof loadedParts extends fc.Arbitrary<infer T> ? T : never;

const views = fc
	.record({
		area: fc.constantFrom(null, '01', '07', '01100', '07213'),
		level: fc.constantFrom(...LEVELS),
		measure: fc.constantFrom(...MEASURES),
		second: fc.option(fc.constantFrom(...MEASURES)),
		breaks: fc.option(fc.constantFrom(...BREAKS)),
		pins: fc.boolean(),
		lang: fc.constantFrom('ja', 'en'),
		nationalBreaks: fc.boolean(),
		scope: fc.constantFrom<Scope>(
			COUNTRY,
			{ kind: 'places', places: ['01', 'tohoku'] },
			{ kind: 'places', places: ['07'] },
			{ kind: 'around', area: '01100', rings: 1 },
			{ kind: 'list', name: '', areas: ['01100', '07545', '07201'] }
		),
		filters: fc
			.record({
				themes: fc.subarray(['services', 'organisation/together']),
				text: fc.constantFrom('', '窓口')
			})
			.map(filters),
		open: fc.boolean()
	})
	.map(({ open, ...some }): ViewState => {
		const view = { ...defaultView(some.area), ...some };
		return { ...view, finder: { ...view.finder, open: open && some.area?.length === 5 } };
	});

function explorerAt(
	address: string,
	{ neighbours, figures, frameworks, userMeasures }: Parts,
	addressing: Addressing
): Explorer {
	page.url = new URL(`https://example.jp${address}`);
	const explorer = new Explorer(
		{
			...{ dataset, boundaries: () => boundaries, provenance, neighbours },
			loadWhole: () => Promise.resolve({ dataset, credits: provenance }),
			loadTexts: () => Promise.resolve([])
		},
		addressing
	);
	explorer.live = true;
	explorer.figures = figures;
	explorer.frameworks = frameworks;
	explorer.userMeasures = userMeasures;
	explorer.evidencing = evidencing;
	explorer.pairing = pairing;
	explorer.finding = finding;
	return explorer;
}

/** What is drawn and said. */
function told(shown: Shown) {
	const { choropleth, pins, partners, t } = shown;
	return {
		shades: [...choropleth.byArea],
		legend: [...(choropleth.pair ? pairRows(choropleth.pair, t) : []), ...legendRows(choropleth, t)],
		headline: headlineOf(shown),
		table: areaRows(shown),
		data: dataJson(shown),
		pins,
		candidates: partners?.shortlist.candidates.map(({ area }) => area.code) ?? null
	};
}

const rest = { boundaries, detail: null, articleTitle: (id: string) => id, permalink: 'https://example.jp/' };
function exported(explorer: Explorer): Shown {
	const { derived, t } = explorer;
	const words = EXPORT_WORDS[t.lang];
	return { ...shownOf(derived, derived.focus), ...rest, t, words, scheme: 'light', sort: null };
}

const files = {
	loadNeighbours: () => Promise.resolve(neighbours),
	loadFigures: () => Promise.resolve(figures),
	loadFrameworks: () => Promise.resolve(frameworks),
	loadSeries: () => Promise.reject(new Error('none'))
};

describe('whoever shows a view', () => {
	it('shows the same: an export and a slide what is on screen', () => {
		fc.assert(
			fc.property(views, loadedParts, (view, parts) => {
				const address = formatView(view, null);
				const explorer = explorerAt(address, parts, ATLAS_ADDRESS);
				const { derived } = explorer;
				const part = derived.within(derived.focus === null ? null : [derived.focus]);
				const shown = exported(explorer);
				expect(shown.choropleth).toBe(part.choropleth);
				expect(explorer.choropleth).toBe(derived.choropleth);
				// Candidates of a finder that lie elsewhere follow.
				const areas = dataJson(shown).areas.filter(({ code }) => part.choropleth.byArea.has(code));
				expect(areas.map(({ code, value, second }) => [code, value, second])).toEqual(
					part.rows(explorer.lang).map(({ code, value, second }) => [code, value, second])
				);

				const slides = new Slides(explorer, files);
				const slide = slides.now(address);
				expect(told(slideShown(slide, { ...rest, t: slides.wordsOf(slide) }))).toEqual(told(shown));
			})
		);
	});

	it('shows the same: an embed what is on a screen without the table, which stays at home', () => {
		fc.assert(
			fc.property(views, loadedParts, (view, parts) => {
				const address = formatView({ ...view, finder: defaultView().finder }, null);
				const without = { ...parts, userMeasures: {} };
				const screen = explorerAt(address, without, ATLAS_ADDRESS);
				const expected = { ...told(exported(screen)), title: embedTitle(screen, screen.derived.focus) };
				const embed = explorerAt(`/embed${address}`, without, EMBED_ADDRESS);
				expect({ ...told(exported(embed)), title: embedTitle(embed, embed.derived.focus) }).toEqual(expected);
				expect(expected.title).toBe(expected.headline.title);
			})
		);
	});

	it('shows the same: an offline copy without a script, where one measure is shown', () => {
		fc.assert(
			fc.property(views, loadedParts, (view, parts) => {
				const address = formatView(view, null);
				const screen = explorerAt(address, { ...parts, neighbours }, ATLAS_ADDRESS);
				screen.pairing = null;
				const { figures, frameworks, userMeasures: mine } = parts;
				// What a copy does not hold never comes.
				screen.figuresFailed = figures === null;
				const data = {
					dataset,
					boundaries,
					neighbours,
					provenance,
					mine,
					figures,
					frameworks,
					series: new Map(),
					own: null
				};
				const still = stillView(data, dataset, address);
				const { t } = screen;
				expect(told(slideShown(still.derived, { ...rest, t }))).toEqual(told(exported(screen)));
			})
		);
	});

	it('never shows a measure whose data are not there', () => {
		const nothing = { neighbours: null, figures: null, frameworks: null, userMeasures: {} };
		const shown = (query: string, parts: Parts = nothing) => {
			const { choropleth } = explorerAt(`/?${query}`, parts, ATLAS_ADDRESS);
			return [choropleth.measure, choropleth.pair?.axes[1].measure ?? null];
		};
		expect(shown('measure=mine&with=population')).toEqual([DEFAULT_MEASURE, 'population']);
		expect(shown('measure=frontier&with=population')).toEqual([DEFAULT_MEASURE, 'population']);
		expect(shown('measure=ai&with=population')).toEqual([DEFAULT_MEASURE, 'population']);
		expect(shown('measure=population&with=mine')).toEqual(['population', null]);
		expect(shown('measure=mine&with=ai')).toEqual([DEFAULT_MEASURE, null]);
		expect(shown('measure=mine&with=population', { ...nothing, userMeasures: { mine: numbers } })).toEqual([
			'mine',
			'population'
		]);
	});
});
