import type { Topology } from 'topojson-specification';
import { unpackAreas, unpackCodes, unpackWholeAreas } from '../model/packed/area-columns';
import type { Case } from '../model/case';
import type { CaseHead } from '../model/case-head';
import { unpackCaseHeads } from '../model/packed/case-columns';
import type { AreaCode } from '../model/code';
import type { Frameworks } from '../model/framework';
import type { Figures } from '../model/figures';
import type { IndicatorId } from '../model/indicator';
import type { Series } from '../model/series/series';
import {
	type Dataset,
	indexNeighbours,
	makeDataset,
	type Neighbours,
	type WholeDataset
} from '../model/dataset';
import type { FormerPlace, Ward } from '../model/names/former';
import type { Links } from '../model/links';
import { unpackOutlines } from '../model/packed/outlines';
import { type Credits, parseAtlasFile, parseCredits } from '../model/provenance';
import { parsed, readFile, readParsed } from './files';

/** What the atlas starts with: everything but the neighbours, the figures and the boundaries in detail. */
export interface AtlasStart {
	/** The overview; unpacked when it is first asked for, since no page's first answer needs it. */
	readonly boundaries: () => Topology;
	/** The dataset without the second part of the register and most titles: enough for the map of the whole country in Japanese. */
	readonly makeDataset: () => Dataset;
	/**
	 * The cases with their titles.
	 * @param titles content of `/data/case-titles.json`
	 * @throws Error when that is not what it should be
	 */
	readonly namedCases: (titles: unknown) => readonly CaseHead[];
	/**
	 * The dataset with the second part of the register.
	 * @param places content of `/data/atlas-places.json`
	 * @throws Error when that is not what it should be
	 */
	readonly makeWholeDataset: (places: unknown, cases: readonly CaseHead[]) => WholeDataset;
}

/**
 * Reads the files that every page needs, all at once.
 * @throws DataFileError naming the file that could not be had
 */
export async function loadStart(): Promise<AtlasStart> {
	const [{ columns, boundaries, editions }, heads] = await Promise.all([
		readParsed('atlas.json', (value) => {
			const { areas, outlines, editions } = parseAtlasFile(value);
			return {
				columns: areas,
				boundaries: lazily(() => unpackOutlines(outlines, unpackCodes(areas))),
				editions
			};
		}),
		readParsed('case-index.json', (value) => ({ value, cases: unpackCaseHeads(value) }))
	]);
	return {
		boundaries,
		makeDataset: () => makeDataset({ areas: unpackAreas(columns, boundaries), cases: heads.cases, editions }),
		namedCases: (titles) => unpackCaseHeads(heads.value, titles),
		makeWholeDataset: (places, cases) =>
			makeDataset({ areas: unpackWholeAreas(columns, boundaries, places), cases, editions })
	};
}

/** All of the register, and whom it is owed to. */
export interface Whole {
	readonly dataset: WholeDataset;
	readonly credits: Credits;
}

/**
 * Reads the second part of the register (how names are read, and in English) with the credits, and what cases are called.
 * @throws DataFileError
 */
export async function loadWhole(start: () => Promise<AtlasStart>): Promise<Whole> {
	const [{ makeWholeDataset, namedCases }, places, titles] = await Promise.all([
		start(),
		readFile('atlas-places.json'),
		readFile('case-titles.json')
	]);
	const cases = parsed('case-titles.json', titles, namedCases);
	return parsed('atlas-places.json', places, (value) => ({
		dataset: makeWholeDataset(value, cases),
		credits: parseCredits(value)
	}));
}

/**
 * Reads the whole records of the cases that a prefecture and its municipalities run.
 * @throws DataFileError
 */
export function loadTexts(prefecture: AreaCode): Promise<readonly Case[]> {
	return readBy(`cases/${prefecture}.json`, import('../model/case'), ({ parseCases }) => parseCases);
}

/**
 * Reads who borders whom.
 * @throws DataFileError
 */
export function loadNeighbours(): Promise<Neighbours> {
	return readParsed('neighbours.json', indexNeighbours);
}

/** What tables and searches name besides the areas of today. */
export interface FormerNames {
	readonly former: readonly FormerPlace[];
	readonly wards: readonly Ward[];
}

/**
 * Reads former municipalities and wards.
 * @throws DataFileError
 */
export async function loadFormer(): Promise<FormerNames> {
	const code = import('../model/names/former');
	const [former, wards] = await Promise.all([
		readBy('former.json', code, ({ parseFormer }) => parseFormer),
		readBy('wards.json', code, ({ parseWards }) => parseWards)
	]);
	return { former, wards };
}

/**
 * Reads the official figures.
 * @throws DataFileError
 */
export function loadFigures(): Promise<Figures> {
	return readBy('indicators.json', import('../model/figures'), ({ parseFigures }) => parseFigures);
}

const SERIES = new Map<IndicatorId, () => Promise<Series>>();

/**
 * Reads a figure at several dates, once.
 * @throws DataFileError
 */
export function loadSeries(id: IndicatorId, dataset: Dataset): Promise<Series> {
	let load = SERIES.get(id);
	if (!load) {
		load = once(() =>
			readBy(
				`series/${id}.json`,
				import('../model/series/parse-series'),
				({ parseSeries }) =>
					(value) =>
						parseSeries(value, id, dataset)
			)
		);
		SERIES.set(id, load);
	}
	return load();
}

/**
 * Reads the cooperation frameworks.
 * @throws DataFileError
 */
export function loadFrameworks(): Promise<Frameworks> {
	return readBy('frameworks.json', import('../model/framework'), ({ parseFrameworks }) => parseFrameworks);
}

/**
 * Reads where each municipality publishes.
 * @throws DataFileError
 */
export function loadLinks(): Promise<Links> {
	return readBy('links.json', import('../model/links'), ({ parseLinks }) => parseLinks);
}

/** Reads a file while the code that parses it is fetched: a page pays for neither before somebody asks. */
async function readBy<Code, T>(
	file: string,
	code: Promise<Code>,
	parserOf: (code: Code) => (value: unknown) => T
): Promise<T> {
	const [value, arrived] = await Promise.all([readFile(file), code]);
	return parsed(file, value, parserOf(arrived));
}

/** Makes a value when it is first asked for. */
function lazily<T extends object>(make: () => T): () => T {
	let value: T | undefined;
	return () => (value ??= make());
}

/** Remembers the result of a load, so that it is made once; a failure is forgotten, so that it can be tried again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
	let promise: Promise<T> | null = null;
	return () => {
		promise ??= load().catch((error: unknown) => {
			promise = null;
			throw error;
		});
		return promise;
	};
}

/** The same of each of several files, by name. */
export function onceEach<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
	const loads = new Map<string, () => Promise<T>>();
	return (name) => {
		let found = loads.get(name);
		if (!found) loads.set(name, (found = once(() => load(name))));
		return found();
	};
}
