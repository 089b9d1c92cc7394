/**
 * `npm run join -- FILE [--json] [--out joined.csv] [--sheet NAME] [--lang ja|en]`: joins a table to areas, as the
 * atlas does. Exit 0 when the file was read, 2 with one line when it could not be.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFileTable } from './lib/import/read';
import { understand } from './lib/import/understand';
import { parseAreas } from './lib/model/area';
import { parseFormer, parseWards } from './lib/model/names/former';
import { makeJoiner } from './lib/join/join';
import { indexPlaces } from './lib/join/places';
import { LANGUAGES, type Language } from './lib/model/language';
import { toJoinedCsv } from './lib/features/import/worker/joined-csv';
import { describeFileError, describeRefusal } from './lib/text/import';
import { reportJoin, toJoinJson } from './lib/text/join/report';

const USAGE = 'npm run join -- FILE [--json] [--out joined.csv] [--sheet NAME] [--lang ja|en]';

/** Ends with one line on standard error. */
class Failure extends Error {}

async function main(args: readonly string[]): Promise<void> {
	const { file, json, out, sheet, lang } = optionsOf(args);
	if (out !== null && resolve(out) === resolve(file)) {
		throw new Failure(`${out}: ${describeFileError('same', 'write', lang)}`);
	}
	const read = await readFileTable(contentOf(file, lang), basename(file), sheet);
	if (read.refusal) throw new Failure(`${file}: ${describeRefusal(read.refusal, lang)}`);
	const { table } = read;
	const built = (name: string): unknown =>
		JSON.parse(readFileSync(join(import.meta.dirname, '..', 'geodata', 'built', name), 'utf8'));
	const joiner = makeJoiner(
		indexPlaces(
			parseAreas(built('areas.json')),
			parseFormer(built('former.json')),
			parseWards(built('wards.json'))
		)
	);
	const understanding = understand(table.records, joiner);
	const result = joiner.join(understanding.body, understanding.roles, understanding.titles);
	const areas = joiner.places.areaByCode;
	if (out !== null) {
		const { titles, body } = understanding;
		const csv = await toJoinedCsv(titles, body, result.rows, areas, lang);
		try {
			writeFileSync(out, csv);
		} catch (error) {
			throw new Failure(`${out}: ${describeFileError(codeOf(error), 'write', lang)}`);
		}
	}
	const input = { table, understanding, result, areas, lang };
	process.stdout.write(json ? `${JSON.stringify(toJoinJson(input), null, 1)}\n` : reportJoin(input));
}

function contentOf(file: string, lang: Language): Uint8Array {
	try {
		return readFileSync(file);
	} catch (error) {
		throw new Failure(`${file}: ${describeFileError(codeOf(error), 'read', lang)}`);
	}
}

/** What the system says went wrong, ENOENT. */
function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function optionsOf(args: readonly string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				json: { type: 'boolean', default: false },
				out: { type: 'string' },
				sheet: { type: 'string' },
				lang: { type: 'string', default: 'ja' }
			}
		});
		const [file, more] = positionals;
		if (file === undefined || more !== undefined) throw new Error('one FILE');
		const lang = LANGUAGES.find((each) => each === values.lang);
		if (lang === undefined) throw new Error(`Unknown language '${values.lang}'`);
		return { file, json: values.json, out: values.out ?? null, sheet: values.sheet ?? null, lang };
	} catch (error) {
		throw new Failure(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}; ${USAGE}`);
	}
}

try {
	await main(process.argv.slice(2));
} catch (error) {
	// One line, whatever a library has to say.
	console.error((error instanceof Failure ? error.message : String(error)).replace(/\s+/gu, ' '));
	process.exitCode = 2;
}
