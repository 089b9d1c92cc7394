/**
 * What an offline file holds: a head in plain JSON, the data and each prefecture's finer outlines as compressed JSON. The
 * file's own script reads it with the functions of this module, so that writer and reader cannot drift apart.
 */
import type { Topology } from 'topojson-specification';
import { unpackCodes, unpackWholeAreas } from '../../model/packed/area-columns';
import { packAreas, packPlaces } from '../../model/packed/pack-areas';
import type { Case } from '../../model/case';
import { unpackCaseHeads } from '../../model/packed/case-columns';
import { packCaseHeads, packCaseTitles } from '../../model/packed/pack-cases';
import type { CaseHead } from '../../model/case-head';
import type { AreaCode } from '../../model/code';
import { parseFigures, type Figures } from '../../model/figures';
import { parseFrameworks, type Frameworks } from '../../model/framework';
import type { IndicatorId } from '../../model/indicator';
import { parseSeries } from '../../model/series/parse-series';
import type { SeriesById } from '../../model/series/series';
import { indexNeighbours, makeDataset, type Neighbours, type WholeDataset } from '../../model/dataset';
import type { Language } from '../../model/language';
import { CASE_MIXES, mixCases, parseUserCases, type CaseMix } from '../../model/user-cases';
import { packOutlines } from '../../model/packed/pack-outlines';
import { unpackOutlines } from '../../model/packed/outlines';
import type { AtlasFile, Credits, Provenance } from '../../model/provenance';
import { mergeTopologies } from '../../map/scene/outlines/merge';
import { PART_IDS, unpackTightly, unpackTopology } from './packed';
import { packTexts, unpackTexts, type PackedTexts } from './texts';
import { packUserMeasures, parseUserMeasures, type UserMeasures } from '../../model/user-measure';

/** One view of a file, as `formatView` writes it: `/area/38/?measure=density`. */
export interface OfflineSlide {
	readonly title: string;
	/** Speaker notes; empty for none. */
	readonly notes: string;
	readonly address: string;
	/** A second view on its right, and what each of the two is called. */
	readonly beside?: { readonly address: string; readonly titles: readonly string[] };
	/** What of its maps is left out. */
	readonly without?: readonly ('legend' | 'names')[];
	/** Words that are shown in the view's place; absent where it is the view that is meant. */
	readonly text?: string;
}

/** Where the maps of a slide come from, from the left. */
export function addressesIn({ address, beside }: OfflineSlide): readonly string[] {
	return beside ? [address, beside.address] : [address];
}

/** What a file says about itself before anything is unpacked. */
export interface OfflineHead {
	readonly format: 'dxatlas-offline';
	readonly version: 1;
	/** What the file is called, also in its tab. */
	readonly title: string;
	readonly lang: Language;
	/** At least one; the first is what the file opens with. Several can be gone through by keys. */
	readonly slides: readonly OfflineSlide[];
	/** Prefectures whose finer outlines are inside; the others are drawn from the overview. */
	readonly prefectures: readonly AreaCode[];
	/** Prefectures that its map of the country shows, `null` for all of them. */
	readonly within?: readonly AreaCode[] | null;
	/** Where the atlas lives, without a slash at the end: `https://example.jp/atlas`. */
	readonly site: string;
	/** Day that the file was saved on, `2026-11-22`. */
	readonly saved: string;
}

/** The data of the atlas, as the explorer has them. */
export interface OfflineData {
	/** Those of its cases that the file tells of in whole are whole records. */
	readonly dataset: WholeDataset;
	/** The overview, the same as `/data/boundaries/japan.topo.json`. */
	readonly boundaries: Topology;
	readonly neighbours: Neighbours;
	readonly provenance: Provenance;
	/** Columns of the person's own tables, those that they chose to put in. */
	readonly mine: UserMeasures;
	/** The official figures. */
	readonly figures: Figures | null;
	readonly frameworks: Frameworks | null;
	/** Figures at several dates, those that its views show. */
	readonly series: SeriesById;
	/** Cases of the person's own list, when they chose to put them in. */
	readonly own: OfflineUserCases | null;
}

/** Cases of a person's own list, and how they are mixed with the atlas's. */
export interface OfflineUserCases {
	readonly file: string;
	readonly mix: CaseMix;
	readonly cases: readonly Case[];
}

/** The cases that are shown: the atlas's own, the person's, or both. */
export function shownDataset({ dataset, own }: Pick<OfflineData, 'dataset' | 'own'>): WholeDataset {
	if (own === null || own.mix === 'atlas') return dataset;
	const { areas, cases, editions } = dataset;
	return makeDataset({ areas, cases: mixCases(cases, own.cases, own.mix), editions });
}

/** Everything in a file, unpacked. */
export interface OfflineContent extends OfflineData {
	readonly head: OfflineHead;
	readonly detailOf: (prefecture: AreaCode) => Topology | null;
	/** Finer outlines of the prefectures that the map of the country shows; `null` where it shows all. */
	readonly together: () => Topology | null;
}

/** How to have them put together, once. */
export function togetherOf(
	{ within = null }: Pick<OfflineHead, 'within'>,
	detailOf: OfflineContent['detailOf']
): () => Topology | null {
	let merged: Topology | null | undefined;
	return () => (merged ??= merge());
	function merge(): Topology | null {
		const parts = (within ?? []).map(detailOf);
		const whole = parts.flatMap((part) => part ?? []);
		// One that could not be had leaves all of them to the overview.
		return whole.length === 0 || whole.length < parts.length ? null : mergeTopologies(whole);
	}
}

/** The data as plain JSON: what `pack` takes, and what can be sent to a worker. */
export interface OfflinePlain {
	readonly atlas: AtlasFile & Credits;
	/** Second part of the register, see `area-columns.ts`. */
	readonly places: unknown;
	/** Heads of all cases and their titles in English (see `case-columns.ts`), and the whole records that there are. */
	readonly cases: { readonly heads: unknown; readonly titles: unknown; readonly texts: PackedTexts };
	/** `[code, code, km]`, each border once. */
	readonly neighbours: unknown;
	readonly mine: unknown;
	/** As in `/data/indicators.json`; `null` where they could not be had. */
	readonly figures: unknown;
	/** As in `/data/frameworks.json`; `null` where they could not be had. */
	readonly frameworks: unknown;
	/** Each as in `/data/series/ID.json`. */
	readonly series: readonly { readonly id: IndicatorId; readonly content: unknown }[];
	readonly own: { readonly file: string; readonly mix: string; readonly cases: unknown } | null;
}

/** What of the data comes as the content of its file. */
export type FromFiles = 'figures' | 'frameworks' | 'series';

/**
 * The data as plain JSON.
 * @param files content of `/data/indicators.json`, of `/data/frameworks.json` and of `/data/series/`
 */
export function plainOf(
	{ dataset, boundaries, neighbours, provenance, mine, own }: Omit<OfflineData, FromFiles>,
	files: Partial<Pick<OfflinePlain, FromFiles>> = {}
): OfflinePlain {
	const { editions, sources, articles } = provenance;
	const borders = dataset.areas.flatMap(({ code }) =>
		[...neighbours.of(code), ...neighbours.bridged(code).map((other) => ({ code: other, km: 0 }))]
			.filter((other) => code < other.code)
			.map((other) => [code, other.code, other.km])
	);
	return {
		atlas: {
			editions,
			sources,
			articles,
			areas: packAreas(dataset.areas, boundaries),
			outlines: packOutlines(boundaries)
		},
		places: packPlaces(dataset.areas),
		cases: {
			heads: packCaseHeads(dataset.cases, new Set()),
			titles: packCaseTitles(dataset.cases),
			texts: packTexts(dataset.cases)
		},
		neighbours: borders,
		mine: packUserMeasures(mine),
		figures: files.figures ?? null,
		frameworks: files.frameworks ?? null,
		series: files.series ?? [],
		own
	};
}

/**
 * Reads plain data.
 * @throws Error that says which record is wrong
 */
export function dataFrom({
	atlas,
	places,
	cases,
	neighbours,
	mine,
	figures,
	frameworks,
	series,
	own
}: OfflinePlain): OfflineData {
	const { editions, sources, articles } = atlas;
	const boundaries = unpackOutlines(atlas.outlines, unpackCodes(atlas.areas));
	const areas = unpackWholeAreas(atlas.areas, () => boundaries, places);
	const dataset = makeDataset({ areas, cases: casesFrom(cases), editions });
	return {
		dataset,
		boundaries,
		neighbours: indexNeighbours(neighbours),
		provenance: { editions, sources, articles },
		mine: parseUserMeasures(mine),
		figures: figures === null ? null : parseFigures(figures),
		frameworks: frameworks === null ? null : parseFrameworks(frameworks),
		series: new Map(series.map(({ id, content }) => [id, parseSeries(content, id, dataset)])),
		own: own && readOwn(own)
	};
}

/** All cases, whole records where they are in the file. */
function casesFrom({ heads, titles, texts }: OfflinePlain['cases']): readonly CaseHead[] {
	const cases = unpackCaseHeads(heads, titles);
	const whole = new Map(unpackTexts(texts, cases).map((item) => [item.id, item]));
	return cases.map((item) => whole.get(item.id) ?? item);
}

function readOwn({ file, mix, cases }: NonNullable<OfflinePlain['own']>): OfflineUserCases | null {
	const read = parseUserCases(cases);
	return read && { file, mix: CASE_MIXES.find((each) => each === mix) ?? 'both', cases: read };
}

/**
 * Reads a file's parts.
 * @param textOf text of the element with an id, `null` when there is none
 * @throws Error when a part is missing or not what it should be
 */
export function readContent(textOf: (id: string) => string | null): OfflineContent {
	const partOf = (id: string): string => {
		const text = textOf(id);
		if (text === null) throw new Error(`Found no part "${id}" in the file`);
		return text;
	};
	const head = JSON.parse(partOf(PART_IDS.head)) as OfflineHead;
	const data = dataFrom(unpackTightly(partOf(PART_IDS.data)) as OfflinePlain);
	const known = new Map<AreaCode, Topology | null>();
	const detailOf = (prefecture: AreaCode): Topology | null => {
		let detail = known.get(prefecture);
		if (detail === undefined) {
			const text = textOf(PART_IDS.detail + prefecture);
			detail = text === null ? null : unpackTopology(text);
			known.set(prefecture, detail);
		}
		return detail;
	};
	return { ...data, head, detailOf, together: togetherOf(head, detailOf) };
}
