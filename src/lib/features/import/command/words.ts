/** What the command `npm run join` says besides the words of the screen. */
import type { Language } from '$lib/model/language';

export const USAGE =
	'npm run -s join -- FILE [--json] [--out FILE] [--sheet NAME] [--list-sheets] [--scope AREA] [--ordered] [--begins] [--only COLUMN=VALUE] [--repair] [--without-points] [--strict] [--lang ja|en] [--help]';

const ja = {
	help: `${USAGE}

表（CSV、TSV、Excelブック、.xls、.ods）の各行を、都道府県・市区町村と照合します。規則と説明の文は「自分の表」の画面と同じで、緯度・経度の列も使います。ファイルはどこにも送りません。

  FILE             読むファイル。画面で保存した .dxatlas.json なら、決めた内容ごと読みます。- なら標準入力から読みます
  --json           結果をJSONで出します
  --out FILE       元の列に団体コードと結果を加えた表を書きます。末尾が .csv ならCSV、.xlsx ならExcelブック（コードは文字）、
                   .dxatlas.json なら画面で続きから開ける形
  --sheet NAME     ブックの中の、読むシート
  --list-sheets    シートの名前だけを1行ずつ出します
  --scope AREA     すべての行がある都道府県（福岡県、または40）
  --ordered        行は団体コードの順に並んでいる
  --begins         市区町村の名称のあとに続く文字は、その中の地名
  --only 列=値     その列がその値の行だけ（年度=2024、指標=人口）。くり返せます
  --repair         桁区切りのカンマで分かれた数値をつなぎ直します
  --without-points 緯度・経度の列を使いません
  --strict         決まっていない行が残れば、終了コードを1にします
  --lang ja|en     表示する言語
  --help           この説明

終了コード: 0 読めた、1 --strict で、決まっていない行が残った、2 読めなかった
`,
	columns: (
		of: { codes: string; prefecture: string; group: string; area: string },
		isTurned: boolean
	): string =>
		`列: コード ${of.codes}、都道府県 ${of.prefecture}、郡・政令市 ${of.group}、市区町村 ${of.area}${isTurned ? '（縦横を入れ替えました）' : ''}`,
	list: (items: readonly string[]): string => items.join('、'),
	/** Behind what can be done about it. */
	with: (said: string, option: string): string => `${said} ${option}`,
	dates: (name: string, span: string): string =>
		`「${name}」は${span}です。画面では時点ごとに動かせます。1つだけにするには`,
	names: (name: string, values: string, n: number): string =>
		`「${name}」は${n}個の指標の名前です（${values}）。1つだけにするには`,
	kinds: (name: string, values: string, n: number): string =>
		`「${name}」の${n}通りの値で分かれています（${values}）。1つだけにするには`,
	toSettle:
		'決めるには、表に都道府県名かコードを加えるか、--out で .dxatlas.json に書き出して画面で開いてください。',
	more: (n: number): string => `ほか${n}行`,
	where: (row: number, isTurned: boolean): string => `${row}${isTurned ? '列' : '行'}`,
	noColumn: (option: string, names: string): string =>
		`--only ${option}: 「列=値」の形で、この表の列を指定してください（${names}）。`,
	noValue: (option: string, values: string): string =>
		`--only ${option}: その値の行がありません。この列の値は次のとおりです（${values}）。`,
	noPrefecture: (scope: string): string =>
		`--scope ${scope}: 都道府県の名前か、2桁のコードを指定してください。`,
	noFormat: (file: string): string =>
		`--out ${file}: ファイル名の末尾を .csv、.xlsx、.dxatlas.json のいずれかにしてください。`
};

export type CommandMessages = typeof ja;

const en: CommandMessages = {
	help: `${USAGE}

Joins the rows of a table (CSV, TSV, Excel workbook, .xls, .ods) to prefectures and municipalities, by the same rules and in the same words as the page for your own table; columns of latitude and longitude are used, too. Nothing is sent anywhere.

  FILE             the file to read; a .dxatlas.json saved on the page is read with everything settled there; - reads standard input
  --json           prints the result as JSON
  --out FILE       writes the table with codes and outcomes beside its columns: as CSV where FILE ends in .csv, as an Excel
                   workbook (codes are texts) for .xlsx, and to be opened on the page again for .dxatlas.json
  --sheet NAME     the sheet of a workbook to read
  --list-sheets    prints the names of the sheets only, one a line
  --scope AREA     the prefecture that all rows lie in (福岡県, or 40)
  --ordered        the rows are in the order of their codes
  --begins         what follows the name of a municipality is a place in it
  --only COLUMN=VALUE  only rows with that value in the column (年度=2024, 指標=人口); may be repeated
  --repair         rejoins numbers that were split at their commas
  --without-points ignores columns of latitude and longitude
  --strict         ends with 1 when rows stay open
  --lang ja|en     the language
  --help           this text

Exit codes: 0 read, 1 rows stayed open with --strict, 2 not read
`,
	columns: ({ codes, prefecture, group, area }, isTurned) =>
		`Columns: code ${codes}; prefecture ${prefecture}; county ${group}; area ${area}${isTurned ? ' (rows and columns swapped)' : ''}`,
	list: (items) => items.join(', '),
	with: (said, option) => `${said} ${option}`,
	dates: (name, span) => `“${name}” has ${span}. The page moves through them; for one of them:`,
	names: (name, values, n) => `“${name}” holds the names of ${n} measures (${values}). For one of them:`,
	kinds: (name, values, n) => `“${name}” tells them apart by ${n} values (${values}). For one of them:`,
	toSettle:
		'To settle them, add the prefecture or the code to the table, or write a .dxatlas.json with --out and open it on the page.',
	more: (n) => `and ${n} more rows`,
	where: (row, isTurned) => `${isTurned ? 'column' : 'row'} ${row}`,
	noColumn: (option, names) => `--only ${option}: give COLUMN=VALUE with a column of this table (${names}).`,
	noValue: (option, values) => `--only ${option}: no row has that value. The column has: ${values}.`,
	noPrefecture: (scope) => `--scope ${scope}: give the name of a prefecture or its two-digit code.`,
	noFormat: (file) => `--out ${file}: the file name has to end in .csv, .xlsx or .dxatlas.json.`
};

export const COMMAND_MESSAGES: Readonly<Record<Language, CommandMessages>> = { ja, en };
