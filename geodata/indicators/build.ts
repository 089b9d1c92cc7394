/**
 * `npm run geodata:indicators -- --source DIR`
 *
 * Builds our own tables from `indicators.csv`, `local-governments.csv`, `official/official.csv`, `official/prefectures.csv`
 * and `official/opendata-links.csv` in DIR: `geodata/indicators.csv` and `links.csv`, one row a municipality, and
 * `prefecture-answers.csv`, one row a prefecture. Rewrites what they were made of in `read.json`. The same input gives the
 * same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { GeodataFault } from '../boundaries/fault';
import { readRegister } from '../register/table';
import { LINK_COLUMNS, SITE_COLUMNS, formatLinks, makeLinks } from './links';
import { makeIndicators, READ_COLUMNS, READ_SECOND } from './make';
import { formatAnswers, makeAnswers, READ_ANSWERS } from './prefectures';
import { formatIndicators } from './table';

const HERE = import.meta.dirname;
const USAGE = 'usage: npm run geodata:indicators -- --source DIR';

function main(): void {
	const { source } = parseArgs({ options: { source: { type: 'string' } } }).values;
	if (source === undefined) throw new GeodataFault(USAGE);
	const table = (name: string, columns: readonly string[]) => readTable(path.join(source, name), columns);
	const first = table('indicators.csv', READ_COLUMNS);
	const second = table('official/official.csv', READ_SECOND);
	const prefectures = table('official/prefectures.csv', READ_ANSWERS);
	const links = table('official/opendata-links.csv', LINK_COLUMNS);
	const sites = table('local-governments.csv', SITE_COLUMNS);
	const register = readRegister(path.join(HERE, '..', 'register.csv'));
	const rows = makeIndicators(first.lines, second.lines, register);
	write('indicators.csv', formatIndicators(rows));
	write('prefecture-answers.csv', formatAnswers(makeAnswers(prefectures.lines, register)));
	write('links.csv', formatLinks(makeLinks(sites.lines, links.lines, register)));
	const read = [first, second, prefectures, links, sites].map(({ file }) => file);
	writeFileSync(path.join(HERE, 'read.json'), `${JSON.stringify(read, null, '\t')}\n`);
	console.error(`indicators.csv: ${rows.length} municipalities`);
}

function write(name: string, text: string): void {
	writeFileSync(path.join(HERE, '..', name), text);
}

/** @throws GeodataFault naming a file that is not there, or a column that it lacks */
function readTable(name: string, columns: readonly string[]) {
	if (!existsSync(name)) throw new GeodataFault(`${name}: no such file; ${USAGE}`);
	const content = readFileSync(name);
	const { data, meta } = Papa.parse<Record<string, string>>(content.toString('utf8').replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true
	});
	const missing = columns.filter((column) => !meta.fields?.includes(column));
	if (missing.length > 0) throw new GeodataFault(`${path.basename(name)}: no column ${missing.join(', ')}`);
	const sha256 = createHash('sha256').update(content).digest('hex');
	return { lines: data, file: { file: path.basename(name), sha256, bytes: content.length } };
}

try {
	main();
} catch (error) {
	if (!(error instanceof GeodataFault)) throw error;
	console.error(`geodata: ${error.message}`);
	process.exitCode = 1;
}
