/**
 * `npm run geodata:former -- --source DIR [--out DIR]`
 *
 * Builds the tables of former municipalities and of wards that the join of people's own lists reads. DIR holds
 * former-municipalities.csv and local-governments.csv. The same input gives the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseAreas } from '../../src/lib/model/area';
import { GeodataFault } from '../boundaries/fault';
import { linesOfJson, writeOutput } from '../boundaries/manifest';
import { makeFormer } from './make';
import { makeWards } from './wards';

const HERE = import.meta.dirname;
const BUILT = path.join(HERE, '..', 'built');
const USAGE = 'usage: npm run geodata:former -- --source DIR [--out DIR]';

try {
	const { values } = parseArgs({ options: { source: { type: 'string' }, out: { type: 'string' } } });
	const { source, out = BUILT } = values;
	if (source === undefined || !existsSync(source)) {
		throw new GeodataFault(`--source ${source ?? 'is missing'}: no such folder; ${USAGE}`);
	}
	const areas = parseAreas(JSON.parse(readFileSync(path.join(BUILT, 'areas.json'), 'utf8')));
	const { places, source: list } = makeFormer(source, areas);
	const wards = makeWards(source, areas);
	for (const { path: file, gzip } of [
		writeOutput(out, 'former.json', linesOfJson(places)),
		writeOutput(out, 'wards.json', linesOfJson(wards))
	]) {
		console.error(`${file}: ${(gzip / 1024).toFixed(1)} KB gzipped`);
	}
	writeFileSync(path.join(HERE, 'sources.json'), `${JSON.stringify([list], null, '\t')}\n`);
	console.error(`${places.length} former municipalities, ${wards.length} wards`);
} catch (error) {
	if (!(error instanceof GeodataFault)) throw error;
	console.error(`geodata: ${error.message}`);
	process.exitCode = 1;
}
