/** The public data files, and the only place that fetches them. */
import { base } from './base';
import type { Topology } from 'topojson-specification';
import type { AreaCode } from '../model/code';
import { type BoundaryLevel, topologySchema, unpackClose } from '../model/packed/outlines';
import { read } from '../model/schema';

/** A data file that could not be had: which, and why. */
export class DataFileError extends Error {
	override readonly name = 'DataFileError';
	constructor(
		/** Path below `/data/`. */
		readonly file: string,
		/**
		 * `network`: no answer. `status`: the server refused. `shape`: it is not what it should be. `renewed`: the site has a
		 * newer version than the page, so says the service worker.
		 */
		readonly reason: 'network' | 'status' | 'shape' | 'renewed',
		detail: string
	) {
		super(`/data/${file}: ${detail}`);
	}
}

/** Event of the window: the site has a newer version than this page, which gets no more of it. */
export const RENEWED = 'atlas:renewed';

/** Whether the host of the data answers at all. */
export function isHostThere(): Promise<boolean> {
	return fetch(`${base}/_app/version.json`, { cache: 'no-store' }).then(
		() => true,
		() => false
	);
}

/**
 * Reads one file below `/data/`. While pages are prerendered it is read from where it will be served from.
 * @throws DataFileError
 */
export async function readFile(file: string): Promise<unknown> {
	if (import.meta.env.SSR) {
		const { readFile: readText } = await import('node:fs/promises');
		return JSON.parse(await readText(`static/data/${file}`, 'utf8'));
	}
	let response: Response;
	try {
		response = await fetch(`${base}/data/${file}`);
	} catch (error) {
		throw new DataFileError(file, 'network', String(error));
	}
	if (response.status === 409) {
		dispatchEvent(new CustomEvent(RENEWED, { detail: file }));
		throw new DataFileError(file, 'renewed', 'The site has a newer version');
	}
	if (!response.ok) throw new DataFileError(file, 'status', `HTTP ${response.status}`);
	try {
		return await (file.endsWith('.gz') ? await unzipped(response) : response).json();
	} catch (error) {
		throw new DataFileError(file, 'shape', String(error));
	}
}

/** Some hosts say of a file that ends in `.gz` that it is compressed, and the browser has unpacked it already. */
async function unzipped(response: Response): Promise<Response> {
	const bytes = await response.blob();
	const [first, second] = new Uint8Array(await bytes.slice(0, 2).arrayBuffer());
	const isZipped = first === 0x1f && second === 0x8b;
	return new Response(isZipped ? bytes.stream().pipeThrough(new DecompressionStream('gzip')) : bytes);
}

/**
 * Reads the outlines of one prefecture and its municipalities. The overview comes with `atlas.json`.
 * @throws DataFileError
 */
export async function readBoundaries(code: AreaCode, level: BoundaryLevel = 'prefecture'): Promise<Topology> {
	if (level === 'close') return readParsed(`boundaries/close/${code}.json.gz`, unpackClose);
	return readParsed(`boundaries/${code}.topo.json`, (value) => read(topologySchema, value, 'boundaries'));
}

/** Reads and parses a file, so that the error about what is wrong in it names the file. */
export async function readParsed<T>(file: string, parse: (value: unknown) => T): Promise<T> {
	return parsed(file, await readFile(file), parse);
}

/**
 * Parses what was read from a file.
 * @throws DataFileError
 */
export function parsed<T>(file: string, value: unknown, parse: (value: unknown) => T): T {
	try {
		return parse(value);
	} catch (error) {
		throw new DataFileError(file, 'shape', error instanceof Error ? error.message : String(error));
	}
}
