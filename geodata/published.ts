/** The public data files as texts, made from the tables of cases and figures and from what the pipeline built. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { parseAreas, type WholeArea } from '../src/lib/model/area';
import { packAreas, packPlaces } from '../src/lib/model/packed/pack-areas';
import type { Case } from '../src/lib/model/case';
import { areasOf } from '../src/lib/model/case-head';
import { packCaseHeads, packCaseTitles } from '../src/lib/model/packed/pack-cases';
import { prefectureCodeOf, type AreaCode } from '../src/lib/model/code';
import { firstListed } from '../src/lib/model/newest';
import { topologySchema } from '../src/lib/model/packed/outlines';
import { packOutlines } from '../src/lib/model/packed/pack-outlines';
import { CASE_SETS } from '../src/lib/model/case-set';
import type { AtlasFile, Credits } from '../src/lib/model/provenance';
import { readSourceSchema, type CasePoints, type Manifest } from '../src/lib/model/published';
import { fields, list, read, text } from '../src/lib/model/schema';
import { linesOfJson } from './boundaries/manifest';
import { frameworksOf, readFrameworkTable } from './frameworks/table';
import { linksJson, parseLinks } from './indicators/links';
import { indicatorsJson, indicatorSources } from './indicators/publish';
import { parseCsv, readArticles, readEdition } from './read-cases';
import { seriesFiles } from './series/publish';

const here = import.meta.dirname;

/** What each file is, for people who read the manifest. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
	'atlas.json': 'What the atlas itself starts with: editions, the register as columns, the overview as lists',
	'atlas-places.json':
		'What the atlas fetches next: the rest of the register as columns (readings, English names, 郡), sources, articles',
	'areas.json': 'Register of the 47 prefectures, 1,741 municipalities and 6 northern villages',
	'case-index.json':
		'What the atlas starts with of the cases, as columns: area, themes, set, status; of the newest title and dates',
	'case-titles.json':
		'What the atlas fetches next of the cases, as columns: ids, titles, titles in English, dates',
	'cases.csv': 'All cases as a table (UTF-8 with BOM, opens in Excel)',
	'cases.geojson': 'Cases as points at the main office of their area',
	'neighbours.json': 'Areas that share a boundary line: [code, code, km]',
	'former.json': 'Municipalities that were merged, promoted or renamed since 1999, with those of today',
	'indicators.json': 'Official figures by prefecture and municipality, with what each is and does not say',
	'frameworks.json':
		'Cooperation frameworks between municipalities (連携中枢都市圏, 定住自立圏, bodies for joint DX): members and the page that names them',
	'links.json': 'Official site and open data page of each municipality',
	'wards.json': 'Wards of the designated cities, with their city',
	'boundaries/japan.topo.json':
		'Prefectures and municipalities of the whole country, for the overview (TopoJSON)'
};

/** Compressed once, where the plain file and two compressed copies beside it would weigh four times as much. */
const CLOSE = 'boundaries/close/';

/** Of the files that there is one of for each prefecture. */
function describe(path: string): string {
	return (
		DESCRIPTIONS[path] ??
		(path.startsWith('cases/')
			? 'Cases that one prefecture and its municipalities run, with sources, figures, corrections and finer initiatives'
			: path.startsWith('series/')
				? 'An official figure at several dates, packed'
				: path.startsWith(CLOSE)
					? 'Municipalities of one prefecture close up, packed as lists and compressed'
					: 'Municipalities of one prefecture in detail (TopoJSON)')
	);
}

/** The whole records of the cases that a prefecture and its municipalities run. */
function textsOf(prefecture: AreaCode, cases: readonly Case[]): [path: string, text: string] {
	return [
		`cases/${prefecture}.json`,
		linesOfJson(cases.filter(({ area }) => prefectureCodeOf(area) === prefecture))
	];
}

/** Cases as points: one feature a case, at the main office of its area. */
function toGeoJson(cases: readonly Case[], areas: readonly WholeArea[]): CasePoints {
	const byCode = new Map(areas.map((area) => [area.code, area]));
	return {
		type: 'FeatureCollection',
		features: cases.flatMap((item) => {
			const area = byCode.get(item.area);
			if (!area?.office) return [];
			return {
				type: 'Feature',
				id: item.id,
				geometry: { type: 'Point', coordinates: area.office },
				properties: {
					area: item.area,
					lgcode: area.lgcode,
					name: area.name,
					title: item.title,
					title_en: item.titleEn,
					others: item.others,
					set: item.set,
					status: item.status,
					themes: item.themes,
					period: item.period ?? null,
					date: item.date ?? null
				}
			};
		})
	};
}

/** Files as the site serves them: path below `/data/` → text, or bytes of a compressed one, the manifest with the checksums of the others last. */
export function publishedFiles(cases: readonly Case[]): ReadonlyMap<string, string | Uint8Array> {
	const textOf = (...path: readonly string[]): string => readFileSync(join(here, ...path), 'utf8');
	const namesIn = (...path: readonly string[]): string[] =>
		readdirSync(join(here, 'built', ...path)).filter((name) => name.endsWith('.json'));
	const jsonOf = (...path: readonly string[]): unknown => JSON.parse(textOf(...path));
	const areas = parseAreas(jsonOf('built', 'areas.json'));
	const boundaries = read(
		fields({ edition: text, lines: v.optional(text), sources: list(readSourceSchema) }),
		jsonOf('built', 'boundaries.json'),
		'boundaries.json'
	);
	const former = read(list(readSourceSchema), jsonOf('former', 'sources.json'), 'former/sources.json');
	const provenance = {
		editions: { data: readEdition(), boundaries: boundaries.lines ?? boundaries.edition },
		sources: [...boundaries.sources, ...former, ...indicatorSources()],
		articles: readArticles()
	};
	const overview = read(topologySchema, jsonOf('built', 'boundaries', 'japan.topo.json'), 'japan.topo.json');
	const atlas: AtlasFile = {
		editions: provenance.editions,
		areas: packAreas(areas, overview),
		outlines: packOutlines(overview)
	};
	const credits: Credits = {
		// The checksums of what was read are in the manifest; nobody who looks at a map needs them.
		sources: provenance.sources.map(({ title, publisher, licence, url, credit }) => ({
			...{ title, publisher, licence, credit },
			...(url !== undefined && { url })
		})),
		articles: provenance.articles
	};
	const built = [
		...['areas.json', 'neighbours.json', 'former.json', 'wards.json'],
		...namesIn('boundaries').map((name) => `boundaries/${name}`)
	];
	const texts = new Map<string, string | Uint8Array>([
		...namesIn('boundaries', 'close').map((name): [string, Uint8Array] => [
			`${CLOSE}${name}.gz`,
			gzipSync(textOf('built', 'boundaries', 'close', name), { level: 9 })
		]),
		...built.map((path): [string, string] => [path, textOf('built', path)]),
		['cases.csv', textOf('cases.csv')],
		['case-index.json', JSON.stringify(packCaseHeads(cases, firstListed(cases)))],
		['case-titles.json', JSON.stringify(packCaseTitles(cases))],
		['cases.geojson', JSON.stringify(toGeoJson(cases, areas))],
		...areas.filter(({ kind }) => kind === 'prefecture').map(({ code }) => textsOf(code, cases)),
		['indicators.json', indicatorsJson(areas)],
		...seriesFiles(areas),
		[
			'frameworks.json',
			linesOfJson(frameworksOf(readFrameworkTable(parseCsv(textOf('frameworks.csv'))).table))
		],
		['links.json', linksJson(parseLinks(textOf('links.csv')))],
		['atlas.json', JSON.stringify(atlas)],
		['atlas-places.json', JSON.stringify({ ...packPlaces(areas), ...credits })]
	]);
	const manifest: Manifest = {
		name: 'Jichitai DX Atlas / 自治体DXアトラス',
		editions: provenance.editions,
		counts: {
			cases: cases.length,
			initiatives: cases.reduce((sum, item) => sum + item.initiatives.length, 0),
			localities: new Set(cases.flatMap(areasOf)).size,
			prefectures: 47,
			municipalities: 1741
		},
		licence: {
			cases: 'CC BY 4.0, Jichitai DX Atlas; facts from the pages and articles named in each case',
			boundaries: 'CC BY 4.0'
		},
		sets: CASE_SETS.map(({ id, ja, en, licence, credit }) => ({
			...{ id, name: { ja, en }, licence, credit },
			cases: cases.filter(({ set }) => set === id).length
		})),
		sources: provenance.sources,
		articles: provenance.articles,
		files: [...texts]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([path, content]) => ({
				path,
				bytes: Buffer.byteLength(content),
				sha256: createHash('sha256').update(content).digest('hex'),
				description: describe(path)
			}))
	};
	return texts.set('manifest.json', `${JSON.stringify(manifest, null, '\t')}\n`);
}
