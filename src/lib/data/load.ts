import type { Topology } from 'topojson-specification';
import { unpackAreas, unpackCodes } from '../model/area-columns';
import { parseCases } from '../model/case';
import { parseFigures, type Figures } from '../model/figures';
import { type Dataset, indexNeighbours, makeDataset, type Neighbours } from '../model/dataset';
import { type FormerPlace, parseFormer, parseWards, type Ward } from '../join/former';
import { unpackOutlines } from '../model/outlines';
import { type AtlasFile, parseAtlasFile } from '../model/provenance';
import { parsed, readFile, readParsed } from './files';

/** What the atlas stands on: everything but the neighbours and the boundaries in detail. */
export interface AtlasData {
	readonly dataset: Dataset;
	readonly boundaries: Topology;
	readonly provenance: Pick<AtlasFile, 'editions' | 'sources' | 'articles'>;
}

/** What the atlas starts with. */
export interface AtlasStart extends Omit<AtlasData, 'dataset'> {
	/**
	 * The dataset with the second part of the register, or without: areas are then read as they are written, and their
	 * offices are nowhere, which is enough for the map of the whole country in Japanese.
	 * @throws Error when that part is not what it should be
	 */
	datasetOf(places: unknown): Dataset;
}

/**
 * Reads the files that every page needs, all at once.
 * @throws DataFileError naming the file that could not be had
 */
export async function loadStart(): Promise<AtlasStart> {
	const [{ columns, boundaries, provenance }, cases] = await Promise.all([
		readParsed('atlas.json', (value) => {
			const { areas, outlines, ...provenance } = parseAtlasFile(value);
			return { columns: areas, boundaries: unpackOutlines(outlines, unpackCodes(areas)), provenance };
		}),
		readParsed('cases.json', parseCases)
	]);
	const { editions } = provenance;
	const datasetOf = (places: unknown): Dataset =>
		makeDataset({ areas: unpackAreas(columns, boundaries, places), cases, editions });
	return { boundaries, provenance, datasetOf };
}

/**
 * Reads the second part of the register: how areas are read, and where their offices stand.
 * @throws DataFileError
 */
export async function loadWhole(start: () => Promise<AtlasStart>): Promise<Dataset> {
	const [{ datasetOf }, places] = await Promise.all([start(), readFile('atlas-places.json')]);
	return parsed('atlas-places.json', places, datasetOf);
}

/**
 * Reads who borders whom.
 * @throws DataFileError
 */
export function loadNeighbours(): Promise<Neighbours> {
	return readParsed('neighbours.json', indexNeighbours);
}

/**
 * Reads what tables name besides the areas of today: former municipalities and wards.
 * @throws DataFileError
 */
export async function loadFormer(): Promise<{
	readonly former: readonly FormerPlace[];
	readonly wards: readonly Ward[];
}> {
	const [former, wards] = await Promise.all([
		readParsed('former.json', parseFormer),
		readParsed('wards.json', parseWards)
	]);
	return { former, wards };
}

/**
 * Reads the official figures.
 * @throws DataFileError
 */
export function loadFigures(): Promise<Figures> {
	return readParsed('indicators.json', parseFigures);
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
