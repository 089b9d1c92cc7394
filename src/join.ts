/**
 * `npm run join -- FILE [options]`: joins a table to areas with what the page for one's own table is made of; `--help` says
 * how. Exit 0 when the file was read, 1 with `--strict` when rows stayed open, 2 with one line when it could not be read.
 */
import { fstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { toJoinJson } from './lib/features/import/command/json';
import {
	Failure,
	INPUT,
	optionsOf,
	type JoinOptions,
	type OutFormat
} from './lib/features/import/command/options';
import { listed, reportJoin } from './lib/features/import/command/report';
import { COMMAND_MESSAGES } from './lib/features/import/command/words';
import { toJoinedCsv, toJoinedWorkbook } from './lib/features/import/worker/joined-table';
import { makeLocator } from './lib/features/import/worker/locator';
import { describeTableRefusal } from './lib/features/import/words/import';
import { MAX_BYTES } from './lib/import/limits';
import { formatDocument } from './lib/import/session/document';
import { openSession } from './lib/import/session/open';
import type { TableSession } from './lib/import/session/session';
import { titleOf } from './lib/import/understand';
import { makeJoiner } from './lib/join/join';
import { indexPlaces, type Places } from './lib/join/places';
import { codeAreas, readCode } from './lib/join/read-code';
import { readPrefecture } from './lib/join/read-name';
import { parseAreas } from './lib/model/area';
import type { AreaCode } from './lib/model/code';
import type { Language } from './lib/model/language';
import { parseFormer, parseWards } from './lib/model/names/former';
import { unpackClose } from './lib/model/packed/outlines';
import { describeFileError } from './lib/text/import';

async function main(args: readonly string[]): Promise<void> {
	const options = optionsOf(args);
	const { file, json, out, lang } = options;
	if (options.help) {
		process.stdout.write(COMMAND_MESSAGES[lang].help);
		return;
	}
	if (out !== null && file !== INPUT && resolve(out.file) === resolve(file)) {
		throw new Failure(`${out.file}: ${describeFileError('same', 'write', lang)}`);
	}
	const bytes = contentOf(file, lang);
	const joiner = makeJoiner(
		indexPlaces(
			parseAreas(built('areas.json')),
			parseFormer(built('former.json')),
			parseWards(built('wards.json'))
		)
	);
	const within = options.scope === null ? undefined : prefectureOf(options.scope, joiner.places, lang);
	const session = await openSession(joiner, bytes, file === INPUT ? '' : basename(file), {
		worksheet: options.sheet
	});
	if ('refusal' in session) throw refused(file, session.refusal, lang);
	if (options.listSheets) {
		process.stdout.write(session.table.worksheets.map((name) => `${name}\n`).join(''));
		return;
	}
	settle(session, options, within);
	const areas = joiner.places.areaByCode;
	const report = session.report(false);
	const joined = { session, report, areas, lang };
	if (out !== null) {
		try {
			writeFileSync(out.file, await written(joined, out.format));
		} catch (error) {
			throw new Failure(`${out.file}: ${describeFileError(codeOf(error), 'write', lang)}`);
		}
	}
	process.stdout.write(json ? `${JSON.stringify(toJoinJson(joined), null, 1)}\n` : reportJoin(joined));
	const { matched, 'set-aside': aside } = report.counts;
	if (options.strict && matched + aside < report.file.rows) process.exitCode = 1;
}

function built(...path: readonly string[]): unknown {
	return JSON.parse(readFileSync(join(import.meta.dirname, '..', 'geodata', 'built', ...path), 'utf8'));
}

/** Does with the table what the options ask for, and looks its points up. */
function settle(session: TableSession, options: JoinOptions, within: AreaCode | undefined): void {
	const { repair, withoutPoints, only, lang, ordered, begins } = options;
	const { corrections, answers } = session.report(false).choices;
	if (repair || withoutPoints) {
		session.correct({
			...corrections,
			...(repair && { repaired: true }),
			...(withoutPoints && { withoutPoints: true })
		});
	}
	if (only.length > 0) session.filter(only.map((each) => filterOf(each, session, lang)));
	if (within !== undefined || ordered || begins) {
		session.answer({
			...answers,
			...(within !== undefined && { within }),
			...(ordered && { ordered }),
			...(begins && { begins })
		});
	}
	const { points } = session.report(false);
	if (points?.state === 'waiting') {
		const outlines = points.prefectures.map((code) =>
			unpackClose(built('boundaries', 'close', `${code}.json`))
		);
		session.locate(makeLocator(outlines));
	}
}

/** 年度=2024 as a column and a value of it. */
function filterOf(
	text: string,
	{ understanding: { columns, body } }: TableSession,
	lang: Language
): readonly [column: number, value: string] {
	const [, name = '', value = ''] = /^([^=]+)=(.*)$/u.exec(text) ?? [];
	const column = columns.find((each) => [each.name, each.letter, titleOf(each)].includes(name.trim()));
	const words = COMMAND_MESSAGES[lang];
	if (!column) throw new Failure(words.noColumn(text, words.list(columns.map((each) => each.name))));
	const values = new Set(body.map(({ cells }) => (cells[column.index] ?? '').trim()));
	if (!values.has(value.trim())) throw new Failure(words.noValue(text, listed([...values], words)));
	return [column.index, value.trim()];
}

/** The file to write. */
async function written(
	{ session, areas, lang }: Parameters<typeof reportJoin>[0],
	format: OutFormat
): Promise<string | Uint8Array> {
	switch (format) {
		case 'csv':
			return toJoinedCsv(session.joined(), areas, lang);
		case 'xlsx':
			return new Uint8Array(await (await toJoinedWorkbook(session.joined(), areas, lang)).arrayBuffer());
		case 'dxatlas.json':
			return formatDocument(session.document());
	}
}

function refused(file: string, refusal: Parameters<typeof describeTableRefusal>[0], lang: Language): Failure {
	return new Failure(`${file}: ${describeTableRefusal(refusal, lang)}`);
}

function contentOf(file: string, lang: Language): Uint8Array {
	try {
		// A table that is too large is not read first; a saved one has no such limit.
		const { size } = file === INPUT ? fstatSync(process.stdin.fd) : statSync(file);
		if (size > MAX_BYTES && !/\.json$/i.test(file))
			throw refused(file, { why: 'too-large', bytes: size, limit: MAX_BYTES }, lang);
		return readFileSync(file === INPUT ? process.stdin.fd : file);
	} catch (error) {
		if (error instanceof Failure) throw error;
		throw new Failure(`${file}: ${describeFileError(codeOf(error), 'read', lang)}`);
	}
}

/** The prefecture that a name or two digits mean. */
function prefectureOf(scope: string, places: Places, lang: Language): AreaCode {
	const code = /^\d{1,2}$/.test(scope) ? readCode(scope).prefecture : readPrefecture(places, scope);
	const [area] = codeAreas(places, code);
	if (area === undefined) throw new Failure(COMMAND_MESSAGES[lang].noPrefecture(scope));
	return area;
}

/** What the system says went wrong, ENOENT. */
function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

try {
	await main(process.argv.slice(2));
} catch (error) {
	// One line, whatever a library has to say.
	const said = error instanceof Failure ? error.message : String(error);
	process.stderr.write(`${said.replace(/\s+/gu, ' ')}\n`);
	process.exitCode = 2;
}
