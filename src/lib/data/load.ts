import type { Topology } from 'topojson-specification';
import { unpackAreas, unpackCodes, unpackWholeAreas } from '../model/area-columns';
import { parseCases } from '../model/case';
import type { Frameworks } from '../model/framework';
import type { Figures } from '../model/figures';
import {
	type Dataset,
	indexNeighbours,
	makeDataset,
	type Neighbours,
	type WholeDataset
} from '../model/dataset';
import type { FormerPlace, Ward } from '../join/former';
import type { Links } from '../model/links';
import { unpackOutlines } from '../model/outlines';
import { type AtlasFile, parseAtlasFile } from '../model/provenance';
import { parsed, readFile, readParsed } from './files';

/** What the atlas starts with: everything but the neighbours, the figures and the boundaries in detail. */
export interface AtlasStart {
	readonly boundaries: Topology;
	readonly provenance: Pick<AtlasFile, 'editions' | 'sources' | 'articles'>;
	/** The dataset without the second part of the register: enough for the map of the whole country in Japanese. */
	readonly makeDataset: () => Dataset;
	/**
	 * The dataset with the second part of the register.
	 * @param places content of `/data/atlas-places.json`
	 * @throws Error when that is not what it should be
	 */
	readonly makeWholeDataset: (places: unknown) => WholeDataset;
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
	return {
		boundaries,
		provenance,
		makeDataset: () => makeDataset({ areas: unpackAreas(columns, boundaries), cases, editions }),
		makeWholeDataset: (places) =>
			makeDataset({ areas: unpackWholeAreas(columns, boundaries, places), cases, editions })
	};
}

/**
 * Reads the second part of the register: how their names are read, and where their offices are.
 * @throws DataFileError
 */
export async function loadWhole(start: () => Promise<AtlasStart>): Promise<WholeDataset> {
	const [{ makeWholeDataset }, places] = await Promise.all([start(), readFile('atlas-places.json')]);
	return parsed('atlas-places.json', places, makeWholeDataset);
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
	const code = import('../join/former');
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

/**
 * Reads the frameworks of cooperation.
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
