/**
 * Opening the official boundaries, in whichever form a person has them: the Digital Agency's TopoJSON, or the N03 file
 * as 国土数値情報 hands it out (a zip with a Shapefile and a GeoJSON, or one of the two unpacked).
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { GeodataFault } from './fault';

/** Files by name, as mapshaper takes them, and the one that leads (the .shp of a Shapefile). */
export interface Source {
	/** Name of the file on the command line. */
	readonly name: string;
	readonly main: string;
	readonly files: Record<string, Uint8Array | string>;
	/** Day the boundaries were true on, 2025-01-01. */
	readonly edition: string;
	/** Of the file that was named on the command line. */
	readonly sha256: string;
	readonly bytes: number;
}

const SHAPEFILE_PARTS = ['.shp', '.dbf', '.shx', '.prj', '.cpg'];
const WANTED = 'a zip, GeoJSON or Shapefile of 国土数値情報 N03, or the TopoJSON made from it';

/**
 * @param file path of the file
 * @param edition the day, when the file's name does not contain it
 * @throws GeodataFault when there is no such file or it is none of the known forms
 */
export function openSource(file: string, edition?: string): Source {
	if (!existsSync(file)) throw new GeodataFault(`--source ${file}: no such file; give ${WANTED}`);
	if (!statSync(file).isFile()) {
		throw new GeodataFault(`--source ${file}: a folder, not a file; give ${WANTED}`);
	}
	const content = readFileSync(file);
	const name = path.basename(file);
	const { main, files } = unpack(file, name, content);
	return {
		name,
		main,
		files,
		edition: edition ?? editionOf(name, main),
		sha256: createHash('sha256').update(content).digest('hex'),
		bytes: content.length
	};
}

function unpack(file: string, name: string, content: Uint8Array): Pick<Source, 'main' | 'files'> {
	const head = new TextDecoder().decode(content.subarray(0, 400));
	if (head.startsWith('PK')) return unpackZip(file, content);
	if (/^\uFEFF?\s*\{/.test(head)) {
		const main = `${path.parse(name).name}.json`;
		return { main, files: { [main]: content } };
	}
	if (name.endsWith('.shp')) {
		const stem = file.slice(0, -'.shp'.length);
		const parts = SHAPEFILE_PARTS.filter((part) => existsSync(stem + part));
		if (!parts.includes('.dbf')) {
			throw new GeodataFault(
				`--source ${file}: no ${path.basename(stem)}.dbf beside it; unpack the whole zip`
			);
		}
		return shapefile(name, new Map(parts.map((part) => [part, readFileSync(stem + part)])));
	}
	throw new GeodataFault(`--source ${file}: begins with "${head.slice(0, 12)}", which is not ${WANTED}`);
}

/** Takes the Shapefile of the zip, and the GeoJSON where there is none: the Shapefile is a third of its size. */
function unpackZip(file: string, content: Uint8Array): Pick<Source, 'main' | 'files'> {
	const names: string[] = [];
	unzipSync(content, { filter: ({ name }) => names.push(name) < 0 });
	const shp = pickOne(file, names, '.shp');
	if (shp !== undefined) {
		const stem = shp.slice(0, -'.shp'.length);
		const parts = new Set(SHAPEFILE_PARTS.map((part) => stem + part));
		const entries = unzipSync(content, { filter: ({ name }) => parts.has(name) });
		const found = Object.entries(entries).map(([name, bytes]) => [path.extname(name), bytes] as const);
		return shapefile(path.basename(shp), new Map(found));
	}
	const json = pickOne(file, names, '.geojson');
	if (json === undefined) {
		throw new GeodataFault(`--source ${file}: the zip holds no .shp and no .geojson (${names.join(', ')})`);
	}
	const bytes = unzipSync(content, { filter: ({ name }) => name === json })[json] ?? new Uint8Array();
	const main = `${path.parse(json).name}.json`;
	return { main, files: { [main]: bytes } };
}

function pickOne(file: string, names: readonly string[], extension: string): string | undefined {
	const found = names.filter((name) => name.endsWith(extension) && !name.includes('__MACOSX'));
	if (found.length > 1) {
		throw new GeodataFault(
			`--source ${file}: the zip holds ${found.length} ${extension} files (${found.join(', ')}); give the zip of the whole country`
		);
	}
	return found[0];
}

function shapefile(name: string, parts: ReadonlyMap<string, Uint8Array>): Pick<Source, 'main' | 'files'> {
	const stem = path.parse(name).name;
	return {
		main: `${stem}.shp`,
		files: Object.fromEntries([...parts].map(([part, bytes]) => [stem + part, contentOf(part, bytes)]))
	};
}

/** mapshaper takes the projection and the name of the encoding as text. */
function contentOf(part: string, bytes: Uint8Array): Uint8Array | string {
	return part === '.prj' || part === '.cpg' ? new TextDecoder().decode(bytes) : bytes;
}

/** N03-20250101.shp, N03-20250101_GML.zip and municipalities-n03-2025.topojson contain their day. */
function editionOf(...names: string[]): string {
	for (const name of names) {
		const found = /n03[-_]?(\d{4})(\d\d)?(\d\d)?/i.exec(name);
		if (found !== null) return `${found[1]}-${found[2] ?? '01'}-${found[3] ?? '01'}`;
	}
	throw new GeodataFault(
		`--source ${names[0]}: its name does not tell the day the boundaries are of; add --edition YYYY-MM-DD`
	);
}
