/**
 * `npm run geodata:indicators -- --source FILE`
 *
 * Builds `geodata/indicators.csv` from a table of published figures, one row a municipality, and rewrites what it was made
 * of in `read.json`. The same input gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { GeodataFault } from '../boundaries/fault';
import { readRegister } from '../register/table';
import { makeIndicators, READ_COLUMNS } from './make';
import { formatIndicators } from './table';

const HERE = import.meta.dirname;
const USAGE = 'usage: npm run geodata:indicators -- --source FILE';

try {
	const { source } = parseArgs({ options: { source: { type: 'string' } } }).values;
	if (source === undefined || !existsSync(source)) {
		throw new GeodataFault(`--source ${source ?? 'is missing'}: no such file; ${USAGE}`);
	}
	const content = readFileSync(source);
	const { data, meta } = Papa.parse<Record<string, string>>(content.toString('utf8').replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true
	});
	const missing = READ_COLUMNS.filter((column) => !meta.fields?.includes(column));
	if (missing.length > 0) throw new GeodataFault(`${path.basename(source)}: no column ${missing.join(', ')}`);
	const rows = makeIndicators(data, readRegister(path.join(HERE, '..', 'register.csv')));
	writeFileSync(path.join(HERE, '..', 'indicators.csv'), formatIndicators(rows));
	const read = {
		file: path.basename(source),
		sha256: createHash('sha256').update(content).digest('hex'),
		bytes: content.length
	};
	writeFileSync(path.join(HERE, 'read.json'), `${JSON.stringify(read, null, '\t')}\n`);
	console.error(`indicators.csv: ${rows.length} municipalities`);
} catch (error) {
	if (!(error instanceof GeodataFault)) throw error;
	console.error(`geodata: ${error.message}`);
	process.exitCode = 1;
}
