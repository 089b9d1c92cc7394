/**
 * Lays out the public data files: `npm run data` writes `static/data/`, which the site serves as `/data/`. Cases are
 * read from their tables and written as JSON, CSV and GeoJSON; what the boundaries pipeline built is copied as it is.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Topology } from 'topojson-specification';
import { parseAreas } from '../src/lib/model/area';
import { packAreas, packPlaces } from '../src/lib/model/area-columns';
import type { Case } from '../src/lib/model/case';
import { packOutlines } from '../src/lib/model/outlines';
import type { DataSource } from '../src/lib/model/provenance';
import { indicatorsJson, indicatorSources } from './indicators/publish';
import { readArticles, readCases } from './read-cases';

const here = dirname(fileURLToPath(import.meta.url));
const built = join(here, 'built');
const out = join(here, '..', 'static', 'data');

/** What each file is, for people who read the manifest. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
	'atlas.json':
		'What the atlas itself starts with: editions, sources, articles, the register as columns, the overview as lists',
	'atlas-places.json':
		'What the atlas fetches next: the rest of the register as columns (readings, English names, 郡, label points, offices)',
	'areas.json': 'Register of the 47 prefectures, 1,741 municipalities and 6 northern villages',
	'cases.json': 'Cases with sources, corrections and finer initiatives',
	'cases.csv': 'The same cases as a table (UTF-8 with BOM, opens in Excel)',
	'cases.geojson': 'Cases as points at the main office of their area',
	'neighbours.json': 'Areas that share a boundary line: [code, code, km]',
	'former.json': 'Municipalities that were merged, promoted or renamed since 1999, with those of today',
	'indicators.json': 'Official figures by prefecture and municipality, with what each is and does not say',
	'wards.json': 'Wards of the designated cities, with their city',
	'boundaries/japan.topo.json':
		'Prefectures and municipalities of the whole country, for the overview (TopoJSON)'
};

/** Cases as points: one feature a case, at the main office of its area. */
function toGeoJson(cases: readonly Case[], areas: ReturnType<typeof parseAreas>): unknown {
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
					summary: item.summary,
					themes: item.themes,
					period: item.period ?? null,
					award: item.award ?? null,
					sources: item.sources.map((source) => source.article)
				}
			};
		})
	};
}

/** One record a line, so that a difference between two editions can be read. */
function lines(records: readonly unknown[]): string {
	return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

function readJson(file: string): unknown {
	return JSON.parse(readFileSync(file, 'utf8'));
}

function main(): void {
	const { cases, problems } = readCases();
	if (problems.length > 0) {
		const [first] = problems;
		console.error(
			`${problems.length} wrong rows in the tables of cases, the first: ${first?.file}:${first?.line} ${first?.column}: found ${first?.found}; ${first?.remedy}\nRun "npm run data:check" for all of them.`
		);
		process.exit(1);
	}
	const areas = parseAreas(readJson(join(built, 'areas.json')));
	const boundaries = readJson(join(built, 'boundaries.json')) as {
		readonly edition: string;
		readonly sources: readonly DataSource[];
	};
	const former = readJson(join(here, 'former', 'sources.json')) as readonly DataSource[];
	const edition = readJson(join(here, 'edition.json')) as { readonly data: string };

	rmSync(out, { recursive: true, force: true });
	mkdirSync(join(out, 'boundaries'), { recursive: true });
	for (const name of readdirSync(join(built, 'boundaries'))) {
		copyFileSync(join(built, 'boundaries', name), join(out, 'boundaries', name));
	}
	for (const name of ['areas.json', 'neighbours.json', 'former.json', 'wards.json']) {
		copyFileSync(join(built, name), join(out, name));
	}
	copyFileSync(join(here, 'cases.csv'), join(out, 'cases.csv'));
	writeFileSync(join(out, 'cases.json'), lines(cases));
	writeFileSync(join(out, 'cases.geojson'), JSON.stringify(toGeoJson(cases, areas)));
	writeFileSync(join(out, 'indicators.json'), indicatorsJson(areas));

	const provenance = {
		editions: { data: edition.data, boundaries: boundaries.edition },
		sources: [...boundaries.sources, ...former, ...indicatorSources()],
		articles: readArticles()
	};
	// The checksums of what was read are in the manifest; nobody who looks at a map needs them.
	const sources = provenance.sources.map(({ title, publisher, licence, url, credit }) => ({
		...{ title, publisher, licence, credit },
		...(url !== undefined && { url })
	}));
	const overview = readJson(join(built, 'boundaries', 'japan.topo.json')) as Topology;
	writeFileSync(
		join(out, 'atlas.json'),
		JSON.stringify({
			...provenance,
			sources,
			areas: packAreas(areas, overview),
			outlines: packOutlines(overview)
		})
	);
	writeFileSync(join(out, 'atlas-places.json'), JSON.stringify(packPlaces(areas)));

	const files = readdirSync(out, { recursive: true })
		.map(String)
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => statSync(join(out, name)).isFile())
		.sort()
		.map((path) => {
			const content = readFileSync(join(out, path));
			return {
				path,
				bytes: content.length,
				sha256: createHash('sha256').update(content).digest('hex'),
				description: DESCRIPTIONS[path] ?? 'Municipalities of one prefecture in detail (TopoJSON)'
			};
		});
	const manifest = {
		name: 'Jichitai DX Atlas / 自治体DXアトラス',
		editions: provenance.editions,
		counts: {
			cases: cases.length,
			initiatives: cases.reduce((sum, item) => sum + item.initiatives.length, 0),
			localities: new Set(cases.map((item) => item.area)).size,
			prefectures: 47,
			municipalities: 1741
		},
		licence: {
			cases: 'CC BY 4.0, Jichitai DX Atlas; facts from the articles named in each case',
			boundaries: 'CC BY 4.0'
		},
		sources: provenance.sources,
		articles: provenance.articles,
		files
	};
	writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest, null, '\t') + '\n');
	const total = files.reduce((sum, file) => sum + file.bytes, 0);
	console.log(
		`static/data: ${files.length + 1} files, ${(total / 1024).toFixed(0)} KiB, ${cases.length} cases`
	);
}

main();
