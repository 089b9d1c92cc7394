/**
 * `npm run geodata:frameworks -- --source FILE --read YYYY-MM`
 *
 * Takes a list of frameworks, one row a member, into `geodata/frameworks.csv` and rewrites what it was made of in
 * `read.json`. Rows whose id the list does not have stay as they are. The same input gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { GeodataFault } from '../boundaries/fault';
import { readRegister } from '../register/table';
import { makeFrameworks, READ_COLUMNS } from './make';
import { formatFrameworks } from './table';

const HERE = import.meta.dirname;
const TABLE = path.join(HERE, '..', 'frameworks.csv');
const USAGE = 'usage: npm run geodata:frameworks -- --source FILE --read YYYY-MM';

function parse(text: string) {
	return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true
	});
}

try {
	const text = { type: 'string' } as const;
	const { source, read } = parseArgs({ options: { source: text, read: text } }).values;
	if (source === undefined || !existsSync(source)) {
		throw new GeodataFault(`--source ${source ?? 'is missing'}: no such file; ${USAGE}`);
	}
	if (read === undefined || !/^\d{4}-\d\d$/.test(read)) {
		throw new GeodataFault(`--read ${read ?? 'is missing'}: expected a month as 2026-11; ${USAGE}`);
	}
	const content = readFileSync(source);
	const { data, meta } = parse(content.toString('utf8'));
	const missing = READ_COLUMNS.filter((column) => !meta.fields?.includes(column));
	if (missing.length > 0) throw new GeodataFault(`${path.basename(source)}: no column ${missing.join(', ')}`);
	const rows = makeFrameworks(data, readRegister(path.join(HERE, '..', 'register.csv')), read);
	const ids = new Set(rows.map(({ id }) => id));
	const kept = existsSync(TABLE)
		? parse(readFileSync(TABLE, 'utf8')).data.filter(({ id }) => !ids.has(id))
		: [];
	writeFileSync(TABLE, formatFrameworks([...rows, ...kept]));
	const made = {
		file: path.basename(source),
		read,
		sha256: createHash('sha256').update(content).digest('hex'),
		bytes: content.length
	};
	writeFileSync(path.join(HERE, 'read.json'), `${JSON.stringify(made, null, '\t')}\n`);
	console.error(`frameworks.csv: ${rows.length} of the list, ${kept.length} others`);
} catch (error) {
	if (!(error instanceof GeodataFault)) throw error;
	console.error(`geodata: ${error.message}`);
	process.exitCode = 1;
}
