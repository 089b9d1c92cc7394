/**
 * `npm run join -- FILE [options]`: joins a table to areas, as the atlas does; `--help` says how. Exit 0 when the file was
 * read, 1 with `--strict` when rows stayed open, 2 with one line when it could not be read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreBy } from './lib/import/workbook/choose-sheet';
import { readFileTable } from './lib/import/read';
import { findLongColumns } from './lib/import/long/long';
import { titleOf, understand, type TableColumn } from './lib/import/understand';
import { parseAreas } from './lib/model/area';
import { parseFormer, parseWards } from './lib/model/names/former';
import { makeJoiner } from './lib/join/join';
import { indexPlaces, type Places } from './lib/join/places';
import { applyAnswers } from './lib/join/questions';
import { codeAreas, readCode } from './lib/join/read-code';
import { readPrefecture } from './lib/join/read-name';
import type { AreaCode } from './lib/model/code';
import { LANGUAGES, type Language } from './lib/model/language';
import { toJoinedCsv } from './lib/features/import/worker/joined-table';
import { describeFileError, describeRefusal } from './lib/text/import';
import { reportJoin, toJoinJson } from './lib/text/join/report';

/** Stands for standard input. */
const INPUT = '-';
const USAGE =
	'npm run join -- FILE [--json] [--out joined.csv] [--sheet NAME] [--list-sheets] [--scope AREA] [--only COLUMN=VALUE] [--strict] [--lang ja|en] [--help]';
const HELP: Readonly<Record<Language, string>> = {
	ja: `${USAGE}

表（CSV、TSV、Excelブック、.xls、.ods）の行を、都道府県と市区町村に結び付けます。ファイルはどこにも送りません。

  FILE           読むファイル。- なら標準入力から読みます
  --json         結果をJSONで出します
  --out FILE     元の列に団体コードと結果を加えた表を、CSVで書きます
  --sheet NAME   ブックの中の、読むシート
  --list-sheets  シートの名前だけを1行ずつ出します
  --scope AREA   すべての行がある都道府県（福岡県、または40）
  --only 列=値   その列がその値の行だけ（年度=2024）。くり返せます
  --strict       決まらない行が残れば、1で終わります
  --lang ja|en   言葉
  --help         この説明

終了コード: 0 読めた、1 --strict で決まらない行が残った、2 読めなかった
`,
	en: `${USAGE}

Joins the rows of a table (CSV, TSV, Excel workbook, .xls, .ods) to prefectures and municipalities. Nothing is sent anywhere.

  FILE           the file to read; - reads standard input
  --json         prints the result as JSON
  --out FILE     writes the table as CSV, with codes and outcomes beside its columns
  --sheet NAME   the sheet of a workbook to read
  --list-sheets  prints the names of the sheets only, one a line
  --scope AREA   the prefecture that all rows lie in (福岡県, or 40)
  --only COLUMN=VALUE  only rows with that value in the column (年度=2024); may be repeated
  --strict       ends with 1 when rows stay open
  --lang ja|en   the language
  --help         this text

Exit codes: 0 read, 1 rows stayed open with --strict, 2 not read
`
};

/** Ends with one line on standard error. */
class Failure extends Error {}

async function main(args: readonly string[]): Promise<void> {
	const options = optionsOf(args);
	const { file, json, out, sheet, scope, lang } = options;
	if (options.help) {
		process.stdout.write(HELP[lang]);
		return;
	}
	if (out !== null && file !== INPUT && resolve(out) === resolve(file)) {
		throw new Failure(`${out}: ${describeFileError('same', 'write', lang)}`);
	}
	const bytes = contentOf(file, lang);
	const built = (name: string): unknown =>
		JSON.parse(readFileSync(join(import.meta.dirname, '..', 'geodata', 'built', name), 'utf8'));
	const joiner = makeJoiner(
		indexPlaces(
			parseAreas(built('areas.json')),
			parseFormer(built('former.json')),
			parseWards(built('wards.json'))
		)
	);
	const within = scope === null ? undefined : prefectureOf(scope, joiner.places, lang);
	const read = await readFileTable(bytes, file === INPUT ? '' : basename(file), {
		worksheet: sheet,
		score: scoreBy(joiner),
		other: () => import('./lib/import/workbook/read-other')
	});
	if (read.refusal) throw new Failure(`${file}: ${describeRefusal(read.refusal, lang)}`);
	const { table } = read;
	if (options.listSheets) {
		process.stdout.write(table.worksheets.map((name) => `${name}\n`).join(''));
		return;
	}
	const found = understand(table.records, joiner);
	const filter = options.only.map((each) => filterOf(each, found.columns, lang));
	const understanding = filter.length === 0 ? found : understand(table.records, joiner, { filter });
	const joined = joiner.join(understanding.body, understanding.roles, understanding.titles);
	const result = within === undefined ? joined : applyAnswers(joined, { within });
	const areas = joiner.places.areaByCode;
	if (out !== null) {
		const { titles, body } = understanding;
		const csv = await toJoinedCsv({ titles, body, rows: result.rows }, areas, lang);
		try {
			writeFileSync(out, csv);
		} catch (error) {
			throw new Failure(`${out}: ${describeFileError(codeOf(error), 'write', lang)}`);
		}
	}
	const codes = result.rows.map(({ code, rules }) => (rules.includes('ward-to-city') ? null : code));
	const { columns, body } = understanding;
	const long = filter.length === 0 ? findLongColumns(columns, body, codes, []) : [];
	const input = { table, understanding, result, areas, lang, long };
	process.stdout.write(json ? `${JSON.stringify(toJoinJson(input), null, 1)}\n` : reportJoin(input));
	const { matched, 'set-aside': aside } = result.counts;
	if (options.strict && matched + aside < result.rows.length) process.exitCode = 1;
}

/** 年度=2024 as a column and a value of it. */
function filterOf(
	text: string,
	columns: readonly TableColumn[],
	lang: Language
): readonly [column: number, value: string] {
	const [, name = '', value = ''] = /^([^=]+)=(.*)$/u.exec(text) ?? [];
	const column = columns.find((each) => [each.name, each.letter, titleOf(each)].includes(name.trim()));
	if (column) return [column.index, value.trim()];
	const names = columns.map((each) => each.name).join(lang === 'ja' ? '、' : ', ');
	throw new Failure(
		lang === 'ja'
			? `--only ${text}: 「列=値」の形で、この表の列を指定してください（${names}）。`
			: `--only ${text}: give COLUMN=VALUE with a column of this table (${names}).`
	);
}

function contentOf(file: string, lang: Language): Uint8Array {
	try {
		return readFileSync(file === INPUT ? process.stdin.fd : file);
	} catch (error) {
		throw new Failure(`${file}: ${describeFileError(codeOf(error), 'read', lang)}`);
	}
}

/** The prefecture that a name or two digits mean. */
function prefectureOf(scope: string, places: Places, lang: Language): AreaCode {
	const code = /^\d{1,2}$/.test(scope) ? readCode(scope).prefecture : readPrefecture(places, scope);
	const [area] = codeAreas(places, code);
	if (area === undefined) {
		throw new Failure(
			lang === 'ja'
				? `--scope ${scope}: 都道府県の名前か、2桁のコードを指定してください。`
				: `--scope ${scope}: give the name of a prefecture, or its code of two digits.`
		);
	}
	return area;
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
				'list-sheets': { type: 'boolean', default: false },
				scope: { type: 'string' },
				only: { type: 'string', multiple: true, default: [] },
				strict: { type: 'boolean', default: false },
				help: { type: 'boolean', short: 'h', default: false },
				lang: { type: 'string', default: 'ja' }
			}
		});
		const [file = values.help ? INPUT : undefined, more] = positionals;
		if (file === undefined || more !== undefined) throw new Error('one FILE');
		const lang = LANGUAGES.find((each) => each === values.lang);
		if (lang === undefined) throw new Error(`Unknown language '${values.lang}'`);
		return {
			file,
			json: values.json,
			out: values.out ?? null,
			sheet: values.sheet ?? null,
			listSheets: values['list-sheets'],
			scope: values.scope ?? null,
			only: values.only,
			strict: values.strict,
			help: values.help,
			lang
		};
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
