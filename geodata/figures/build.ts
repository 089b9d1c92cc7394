/**
 * `npm run geodata:figures -- [--accept] [--dry-run] [--against DIR] FILE[=DATE]…`
 *
 * Reads files as their publishers made them: says what each was taken for and of which date, joins it, checks it, puts its
 * values into our tables and says what that changes. A file that fails a check changes nothing, and the command ends with 1.
 * `--accept` lets through what has changed more than is likely, `--dry-run` writes nothing. `--against` holds the tables
 * against `official.csv` and `series.csv` in DIR, cell by cell.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isPrefectureCode, lgcodeOf } from '../../src/lib/model/code';
import { GeodataFault } from '../boundaries/fault';
import { readRegister, type RegisterRow } from '../register/table';
import { compareTables } from './against';
import { applyTables } from './apply';
import { readJoiner } from './areas';
import { figureKind, type FigureId } from './columns';
import { checkDifference, differenceOf, type ColumnDifference } from './difference';
import { readDocument } from './document';
import { readEditions, readFiles, recordFile, writeEditions, type ReadFile } from './editions';
import { readTables, withColumn, writeTables, type Tables, type Values } from './tables';
import { takeFile } from './take';

const GEODATA = path.join(import.meta.dirname, '..');
const DATE = /^(FY)?\d{4}$|^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;
const USAGE = 'usage: npm run geodata:figures -- [--accept] [--dry-run] [--against DIR] FILE[=DATE]…';

interface State {
	readonly tables: Tables;
	readonly files: readonly ReadFile[];
	readonly changed: ReadonlySet<FigureId>;
}

function main(): void {
	const { values: options, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			accept: { type: 'boolean', default: false },
			'dry-run': { type: 'boolean', default: false },
			against: { type: 'string' }
		}
	});
	if (positionals.length === 0 && options.against === undefined) throw new GeodataFault(USAGE);
	const register = readRegister(path.join(GEODATA, 'register.csv'));
	const joiner = readJoiner();
	const files = readFiles();
	const dates = new Map(readEditions().map(({ id, date }) => [id, date]));
	const tables = readTables(GEODATA, (id) => dates.get(id) ?? '');
	let state: State = { tables, files, changed: new Set() };
	for (const argument of positionals) {
		try {
			state = takeInto(state, argument, options.accept, register, joiner);
		} catch (error) {
			if (!(error instanceof GeodataFault)) throw error;
			console.error(`NOT TAKEN: ${error.message}`);
			process.exitCode = 1;
		}
	}
	if (!options['dry-run'] && state.changed.size > 0) {
		writeTables(GEODATA, state.tables, state.changed, register);
		writeEditions(state.tables, state.files);
		applyTables(GEODATA, state.tables);
	}
	if (options.against !== undefined)
		process.stdout.write(compareTables(state.tables, options.against, register));
}

/** @throws GeodataFault where the file is not there, or fails a check */
function takeInto(
	{ tables, files, changed }: State,
	argument: string,
	accept: boolean,
	register: readonly RegisterRow[],
	joiner: ReturnType<typeof readJoiner>
): State {
	const [file = '', given] = argument.split('=');
	if (!existsSync(file)) throw new GeodataFault(`${file}: no such file; ${USAGE}`);
	if (given !== undefined && !DATE.test(given))
		throw new GeodataFault(
			`${argument}: found "${given}", expected a date as 2024-10, 2024-07-12, 2024 or FY2021`
		);
	const document = readDocument(path.basename(file), readFileSync(file));
	const before = files.find(({ sha256 }) => sha256 === document.sha256);
	const known = [...new Set(Object.values(before?.dates ?? {}))];
	const taken = takeFile(
		document,
		given ?? (known.length === 1 ? (known[0] ?? null) : null),
		register,
		joiner
	);
	const today = new Date().toISOString().slice(0, 10);
	for (const { id, date } of taken.columns) {
		if (given !== undefined && date !== given)
			throw new GeodataFault(`${argument}: the file says ${date ?? 'no date'} itself; take ${given} away`);
		if (date !== null && date.replace('FY', '') > today)
			throw new GeodataFault(`${file}: ${id} of ${date}: that is to come`);
	}
	console.log(`${document.file}: ${taken.form.title}`);
	for (const note of taken.notes) console.log(`  ${note}`);
	let after = tables;
	const ids = new Set(changed);
	for (const { id, date, values } of taken.columns) {
		const at = date ?? '';
		const last = [...(tables.get(id)?.keys() ?? [])].at(-1);
		if (!figureKind(id).series && last !== undefined && at < last) {
			console.log(`  ${id} of ${at}: older than that of ${last}, which stays`);
			continue;
		}
		// A publication of prefectures and one of municipalities fill one column.
		const whole = new Map([...(tables.get(id)?.get(at) ?? []), ...values]);
		const difference = differenceOf(tables, id, at, whole);
		if (!accept) checkDifference(`${document.file}: ${id}`, id, at, whole, difference);
		console.log(describe(id, at, values, difference, register));
		after = withColumn(after, id, at, whole);
		ids.add(id);
	}
	return { tables: after, files: recordFile(files, document, taken, today), changed: ids };
}

function describe(
	id: FigureId,
	date: string,
	values: Values,
	{ against, added, changed, gone, largest }: ColumnDifference,
	register: readonly RegisterRow[]
): string {
	const municipalities = [...values].filter(([code]) => !isPrefectureCode(code));
	const filled = municipalities.filter(([, value]) => value !== '');
	const { kind } = figureKind(id);
	const answers = (word: string): string =>
		`${filled.filter(([, value]) => value === word).length.toLocaleString('en')} ${word}`;
	const whole =
		kind === 'count'
			? `, sum ${filled.reduce((total, [, value]) => total + Number(value), 0).toLocaleString('en')}`
			: kind === 'yes-no'
				? `: ${['yes', 'no', 'not-surveyed'].map(answers).join(', ')}`
				: '';
	const name = new Map(register.map((row) => [row.code, row.name]));
	const most = largest.map(([code, was, is]) => `${lgcodeOf(code)} ${name.get(code) ?? ''} ${was} → ${is}`);
	const beside =
		against === null ? 'the first' : against === date ? 'read again' : `beside ${against || 'no date'}`;
	return [
		`  ${id} of ${date || 'no date'}: ${filled.length.toLocaleString('en')} municipalities${whole}`,
		`    ${beside}: ${added} new, ${changed} changed, ${gone} gone`,
		...(kind === 'text' || most.length === 0 ? [] : [`    largest: ${most.join('; ')}`])
	].join('\n');
}

try {
	main();
} catch (error) {
	if (!(error instanceof GeodataFault)) throw error;
	console.error(`geodata: ${error.message}`);
	process.exitCode = 1;
}
