/** `npm run join`: what it prints, writes and returns. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { USAGE } from '../../src/lib/features/import/command/words';
import { JOIN_STATUSES } from '../../src/lib/join/outcome';
import { readFileTable } from '../../src/lib/import/read';
import { workbook } from '../fixtures/workbook';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'join-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(name: string, content: string | null, ...options: readonly string[]) {
	const file = join(folder, name);
	if (content !== null) writeFileSync(file, content);
	return command([file, ...options]);
}

/** The command in one file, a folder down, as it finds its data: to read its modules is most of the time of each start. */
const bundled = join(root, '.cache', 'join.mjs');
beforeAll(async () => {
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		build: {
			ssr: join(root, 'src', 'join.ts'),
			outDir: dirname(bundled),
			emptyOutDir: false,
			rolldownOptions: { output: { entryFileNames: basename(bundled), codeSplitting: false } }
		}
	});
});
afterAll(() => rmSync(bundled));

function command(args: readonly string[], input = '') {
	return start([bundled, ...args], input);
}
function start(args: readonly string[], input = '') {
	return spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root, input });
}

const TABLE = `取組の状況（令和5年度）,,,
団体コード,都道府県,市区町村,件数
12203,北海道,士別市,1
382027,愛媛県,今治市,=1+1
,,府中市,-3
382019,愛媛県,今治市,4
,愛媛県,今冶市,5
,愛媛県,合計,9
`;

describe('npm run join', { timeout: 120_000 }, () => {
	it('takes the rows of one value of a long table, and says by what columns its rows are told apart', () => {
		const long = `年度,市区町村,件数\n${['今治市', '松山市'].flatMap((name) => [2023, 2024].map((year) => `${year},${name},1`)).join('\n')}\n`;
		expect(run('long.csv', long).stdout).toContain(
			'「年度」は2023年度〜2024年度、2時点です。画面では時点ごとに動かせます。1つだけにするには --only 年度=2024'
		);
		const never = run('long.csv', long, '--strict', '--only', '年度=2025');
		expect([never.status, never.stderr]).toEqual([
			2,
			'--only 年度=2025: その値の行がありません。この列の値は次のとおりです（2023、2024）。\n'
		]);
		// As a shell takes it.
		expect(run('kinds.csv', long.replace('年度', '区分(大)').replaceAll(/202[34]/g, "'$&")).stdout).toContain(
			"--only '区分(大)='\\''2023'"
		);
		const { summary } = JSON.parse(run('long.csv', long, '--json', '--only', '年度=2024').stdout) as {
			summary: Record<string, unknown>;
		};
		expect(summary).toMatchObject({ matched: 2, 'set-aside': 2, repeated: [] });
		const wrong = run('long.csv', long, '--only', '年=2024');
		expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('年度、市区町村、件数')]);
	});
	it('prints the JSON that is documented and writes the joined table', async () => {
		const out = join(folder, 'joined.csv');
		const { status, stdout } = run('list.csv', TABLE, '--json', '--out', out);
		expect(status).toBe(0);
		const { summary, columns, rows } = JSON.parse(stdout) as {
			summary: unknown;
			columns: { role: string }[];
			rows: { code: string | null; status: string; candidates: { code: string }[] }[];
		};
		expect(summary).toMatchObject({
			titleRows: [1],
			headerRows: [2],
			rows: 6,
			matched: 2,
			ambiguous: 1,
			conflicting: 1,
			unmatched: 1,
			'set-aside': 1
		});
		expect(columns.map(({ role }) => role)).toEqual(['code', 'prefecture', 'area', 'value']);
		expect(Object.keys(rows[0] ?? {})).toEqual([
			'row',
			'input',
			'status',
			'code',
			'rules',
			'candidates',
			'message'
		]);
		expect(rows[0]).toMatchObject({
			row: 3,
			input: '12203 北海道 士別市',
			status: 'matched',
			code: '012203',
			rules: ['code', 'zero-restored', 'exact']
		});
		expect(rows.map(({ code, status }) => code ?? status)).toEqual([
			'012203',
			'382027',
			'ambiguous',
			'conflicting',
			'unmatched',
			'set-aside'
		]);
		expect(rows[2]?.candidates.map(({ code }) => code)).toEqual(['132063', '342084']);

		const joined = readFileSync(out);
		expect([...joined.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const { table } = await readFileTable(joined, 'joined.csv');
		const [header, first, second, third] = table?.records.map(({ cells }) => cells) ?? [];
		expect(header?.slice(0, 5)).toEqual(['団体コード', '都道府県', '市区町村', '件数', '団体コード']);
		expect(first?.slice(4, 8)).toEqual(['012203', '北海道', '士別市', '一致']);
		expect(second?.[3]).toBe("'=1+1");
		expect(third?.[3]).toBe('-3');
		expect(table?.records).toHaveLength(7);
	});
	it('19.17 tells of points, cut numbers and questions as the page does, and writes what the page opens again', async () => {
		const places = join(folder, '施設.xlsx');
		const points = run(
			'places.csv',
			'施設,市区町村,緯度,経度\n城,今治市,34.0637,133.0073\n港,西条市,34.068,133.0\n駅,,33.8404,132.7513\n沖,,33.0,134.9\n',
			'--out',
			places
		);
		expect(points.stdout).toContain('そのうち2行は、位置が市区町村の中にあります。');
		expect(points.stdout).toContain('1行は、名称と位置の市区町村が異なります。');
		expect(points.stdout).toContain('海の上か国外にある行 1\n  5行目 沖（33.0, 134.9）');
		const { table } = await readFileTable(readFileSync(places), '施設.xlsx');
		expect(table?.records[3]?.cells.slice(4)).toEqual([
			...['382019', '愛媛県', '松山市', '一致'],
			'愛媛県松山市と一致しました（緯度・経度の位置による）。'
		]);
		const saved = join(folder, '続き.dxatlas.json');
		const cut = '市町村,人口\n三原市,151,672\n福山市,1\n三次市,2\n庄原市,3\n府中市,4\n';
		const before = run('cut.csv', cut, '--lang', 'en', '--out', saved);
		expect(before.stdout).toMatch(/Rejoin numbers .* at their commas \(1 row\) --repair/);
		expect(before.stdout).toContain(
			'“Yes” settles 1 row: --scope 広島県\n  row 6 “府中市” → Fuchu City, Hiroshima'
		);
		const after = run('続き.dxatlas.json', null, '--repair', '--scope', '広島県', '--strict');
		expect([after.status, after.stdout]).toEqual([0, expect.stringContaining('5行のうち5行が自治体と一致')]);
		const other = run('cut.csv', cut, '--out', 'joined.txt');
		expect([other.status, other.stderr]).toEqual([2, expect.stringMatching(/joined\.txt.*\.xlsx/)]);
	});
	it('19.17 reads what another program saved, and says nothing besides', () => {
		const file = join(root, 'tests', 'fixtures', 'workbooks', 'libreoffice.ods');
		writeFileSync(join(folder, 'libreoffice.ods'), readFileSync(file));
		const { stdout, stderr } = run('libreoffice.ods', null);
		expect([stdout, stderr]).toEqual([expect.stringContaining('4行のうち2行が自治体と一致'), '']);
	});
	it('prints a report to read', () => {
		const { status, stdout } = run('list.csv', TABLE);
		expect(status).toBe(0);
		expect(stdout).toMatch(/2 {2}一致[^]*5行 .*府中市.*東京都府中市、広島県府中市/);
	});
	it.each<[string, string | null, RegExp]>([
		['page.xlsx', '<!DOCTYPE html><html></html>', /HTML/],
		['missing.csv', null, /見つかりません/]
	])('ends with 2 and one line for %s', (name, content, message) => {
		const { status, stdout, stderr } = run(name, content);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(stderr).toMatch(message);
	});

	it('refuses what is too large without reading it', () => {
		const file = join(folder, 'large.csv');
		writeFileSync(file, '市町村,値\n');
		// Longer than a text can be: it would end otherwise if it were read.
		truncateSync(file, 3 * 1024 ** 3);
		const { status, stderr } = run('large.csv', null);
		expect([status, stderr]).toEqual([2, expect.stringContaining('上限の 50 MB')]);
	});
	it('does not write over the file that it reads', () => {
		const { status, stderr, stdout } = run('mine.csv', TABLE, '--out', join(folder, 'mine.csv'));
		expect(status).toBe(2);
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
		expect(stderr).toContain('別の名前にしてください');
		expect(stdout).toBe('');
		expect(readFileSync(join(folder, 'mine.csv'), 'utf8')).toBe(TABLE);
	});

	it('says in one line that a folder is no file, and that it does not know a language', () => {
		const folderOnly = run('.', null);
		expect([folderOnly.status, folderOnly.stdout]).toEqual([2, '']);
		expect(folderOnly.stderr).toMatch(/^[^\n]+: フォルダーです。ファイルを指定してください。\n$/u);
		const french = run('mine.csv', TABLE, '--lang', 'fr');
		expect([french.status, french.stdout]).toEqual([2, '']);
		expect(french.stderr).toMatch(/^Unknown language 'fr'; [^\n]+\n$/u);
	});

	it('19.17 explains itself, lists sheets, takes a prefecture, is strict, and reads standard input', () => {
		const help = run('mine.csv', TABLE, '--help', '--lang', 'en');
		const pages = ['ja', 'en'].map((lang) =>
			readFileSync(join(root, 'src/lib/features/docs/pages/join', `${lang}.md`), 'utf8')
		);
		expect([help.status, help.stderr]).toEqual([0, '']);
		for (const option of [...USAGE.matchAll(/--[a-z-]+/gu)].map(([option]) => option)) {
			expect(help.stdout).toContain(`\n  ${option}`);
			for (const page of pages) expect(page).toContain(`\`${option}\``);
		}
		writeFileSync(
			join(folder, 'book.xlsx'),
			workbook([
				{ name: '表紙', rows: { 1: ['統計'] } },
				{ name: '表1', rows: { 1: ['団体名', '値'], 2: ['今治市', 1], 3: ['松山市', 2], 4: ['西条市', 3] } }
			])
		);
		expect(run('book.xlsx', null, '--list-sheets')).toMatchObject({ status: 0, stdout: '表紙\n表1\n' });
		const book = run('book.xlsx', null, '--strict');
		expect([book.status, book.stdout]).toEqual([
			0,
			expect.stringContaining('地域の表がある「表1」を読みました')
		]);
		// The documentation names all that is printed of a table.
		const told = JSON.parse(run('book.xlsx', null, '--json').stdout) as {
			readonly summary: object;
			readonly columns: readonly object[];
			readonly rows: readonly object[];
		};
		const fields = [told.summary, ...told.columns, ...told.rows].flatMap(Object.keys);
		expect(fields).toContain('remarks');
		for (const lang of ['ja', 'en']) {
			const page = readFileSync(
				join(root, 'src/lib/features/docs/pages/join', `${lang}.md`),
				'utf8'
			).replaceAll('[]`', '`');
			expect(
				fields.filter(
					(name) => !page.includes(`\`${name}\``) && !JOIN_STATUSES.some((status) => status === name)
				)
			).toEqual([]);
		}
		const open = '団体名,値\n府中市,1\n';
		expect(run('open.csv', open).status).toBe(0);
		expect(run('open.csv', open, '--strict').status).toBe(1);
		for (const scope of ['広島県', '34']) {
			const { status, stdout } = run('open.csv', open, '--strict', '--json', '--scope', scope);
			expect([status, stdout]).toEqual([0, expect.stringContaining('"code": "342084"')]);
		}
		const nowhere = run('open.csv', open, '--scope', '火星');
		expect([nowhere.status, nowhere.stderr]).toEqual([2, expect.stringMatching(/^--scope 火星: 都道府県/)]);
		// As `npm run join` starts it.
		const input = start(
			['--import', 'tsx', join(root, 'src', 'join.ts'), '-', '--json'],
			'団体名,値\n今治市,1\n'
		);
		expect([input.status, input.stdout]).toEqual([0, expect.stringContaining('"code": "382027"')]);
	});
});
