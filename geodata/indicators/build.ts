/**
 * `npm run geodata:indicators -- --source DIR`
 *
 * Builds our own tables from `indicators.csv`, `local-governments.csv`, and in `official/` `official.csv`, `series.csv`,
 * `prefectures.csv`, `opendata-links.csv`, `raw/ssdse-a/SSDSE-A-2026.csv` and
 * `raw/gcportal_tokutei_detail_2025-12.json` in DIR: `geodata/indicators.csv` and `links.csv`, one row a municipality, and
 * `prefecture-answers.csv`, one row a prefecture. Rewrites what they were made of in `read.json`. The same input gives the
 * same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { parseCode } from '../../src/lib/model/code';
import { GeodataFault } from '../boundaries/fault';
import { readRegister } from '../register/table';
import { LINK_COLUMNS, SITE_COLUMNS, formatLinks, makeLinks } from './links';
import { SOURCE_COLUMNS } from './columns';
import { censusCells, makeIndicators, READ_CENSUS, READ_COLUMNS, READ_SECOND } from './make';
import { formatAnswers, lateSystemsOfPrefectures, makeAnswers, READ_ANSWERS } from './prefectures';
import { formatIndicators } from './table';

const HERE = import.meta.dirname;
/** The newest day of 住民基本台帳人口. */
const RESIDENTS_DATE = '2022-01-01';
const USAGE = 'usage: npm run geodata:indicators -- --source DIR';

function main(): void {
	const { source } = parseArgs({ options: { source: { type: 'string' } } }).values;
	if (source === undefined) throw new GeodataFault(USAGE);
	const table = (name: string, columns: readonly string[], encoding = 'utf-8') =>
		readTable(path.join(source, name), columns, encoding);
	const first = table('indicators.csv', READ_COLUMNS);
	const second = table('official/official.csv', READ_SECOND);
	const dated = table('official/series.csv', ['code', 'indicator', 'date', 'value']);
	const census = table(
		'official/raw/ssdse-a/SSDSE-A-2026.csv',
		['SSDSE-A-2026', ...READ_CENSUS],
		'shift_jis'
	);
	const late = readFile(path.join(source, 'official/raw/gcportal_tokutei_detail_2025-12.json'));
	const prefectures = table('official/prefectures.csv', READ_ANSWERS);
	const links = table('official/opendata-links.csv', LINK_COLUMNS);
	const sites = table('local-governments.csv', SITE_COLUMNS);
	const register = readRegister(path.join(HERE, '..', 'register.csv'));
	const residents = new Map(
		dated.lines
			.filter(({ indicator, date }) => indicator === 'population' && date === RESIDENTS_DATE)
			.map(({ code, value }) => [code, value])
	);
	const counted = new Map(
		census.lines.map((line) => [parseCode((line['SSDSE-A-2026'] ?? '').replace(/^R/, '')), censusCells(line)])
	);
	const merged = second.lines.map((line) => ({
		...line,
		...counted.get(parseCode(line.code ?? '')),
		[SOURCE_COLUMNS.residents]: residents.get(line.code) ?? ''
	}));
	const rows = makeIndicators(first.lines, merged, register);
	const lateSystems = lateSystemsOfPrefectures(JSON.parse(late.content.toString('utf8')));
	write('indicators.csv', formatIndicators(rows));
	write('prefecture-answers.csv', formatAnswers(makeAnswers(prefectures.lines, lateSystems, register)));
	write('links.csv', formatLinks(makeLinks(sites.lines, links.lines, register)));
	const read = [first, second, prefectures, links, sites, dated, census, late].map(({ file }) => file);
	writeFileSync(path.join(HERE, 'read.json'), `${JSON.stringify(read, null, '\t')}\n`);
	console.error(`indicators.csv: ${rows.length} municipalities`);
}

function write(name: string, text: string): void {
	writeFileSync(path.join(HERE, '..', name), text);
}

/** @throws GeodataFault naming a file that is not there, or a column that it lacks */
function readTable(name: string, columns: readonly string[], encoding: string) {
	const { content, file } = readFile(name);
	// The decoder leaves a byte order mark out.
	const { data, meta } = Papa.parse<Record<string, string>>(new TextDecoder(encoding).decode(content), {
		header: true,
		skipEmptyLines: true
	});
	const missing = columns.filter((column) => !meta.fields?.includes(column));
	if (missing.length > 0) throw new GeodataFault(`${path.basename(name)}: no column ${missing.join(', ')}`);
	return { lines: data, file };
}

/** @throws GeodataFault naming a file that is not there */
function readFile(name: string) {
	if (!existsSync(name)) throw new GeodataFault(`${name}: no such file; ${USAGE}`);
	const content = readFileSync(name);
	const sha256 = createHash('sha256').update(content).digest('hex');
	return { content, file: { file: path.basename(name), sha256, bytes: content.length } };
}

try {
	main();
} catch (error) {
	if (!(error instanceof GeodataFault)) throw error;
	console.error(`geodata: ${error.message}`);
	process.exitCode = 1;
}
