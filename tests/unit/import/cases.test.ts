/** A person's own list as cases: which columns, what of each row, and what is reported of cells that cannot be read. */
import { caseNames } from '../../../src/lib/derive/filter/case-names';
import { NO_TEXTS } from '../../../src/lib/model/case-texts';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { CASE_FIELDS, CASE_FIELD_NAMES } from '../../../src/lib/import/case-fields';
import type { CasesChoice, MadeCases } from '../../../src/lib/import/cases';
import { formatDocument, parseDocument, tableOf } from '../../../src/lib/import/session/document';
import { readFileTable } from '../../../src/lib/import/read';
import { TableSession } from '../../../src/lib/import/session/session';
import { themeOfWord, themeWords } from '../../../src/lib/import/theme-words';
import { parseCaseTables } from '../../../src/lib/model/case-table';
import { parseUserCases } from '../../../src/lib/model/user-cases';
import { THEMES, themeById } from '../../../src/lib/model/theme';
import { templateCasesCsv } from '../../../src/lib/features/import/template-csv';
import { makeDataset } from '../../../src/lib/model/dataset';
import { areas, joiner } from '../join/register';
import Papa from 'papaparse';

async function sessionOf(text: string): Promise<TableSession> {
	const read = await readFileTable(new TextEncoder().encode(text), '事例.csv');
	if (!read.table) throw new Error('refused');
	return new TableSession(joiner, read.table);
}
async function casesOf(text: string, themes: CasesChoice['themes'] = {}): Promise<MadeCases> {
	const session = await sessionOf(text);
	session.chooseCases({ fields: session.report(true).caseFields, themes });
	const made = session.cases();
	if (!made) throw new Error('no cases');
	return made;
}

const LIST = `自治体名,取組名,概要,分野,URL,年度,連携先
今治市,しまなみ窓口,書かずに済みます。,書かない窓口、防災,https://example.jp/a,2023年度,株式会社甲、乙大学
府中市,府中の実証,,防災,,,
札幌市中央区,区のアプリ,,アプリ・LINE,www.example.jp,2021/4,
越智郡大西町,旧町の無線,,移住,javascript:alert(1),1998?,
今治市,,題名がない,防災,,,
合計,4,,,,,
`;

describe('a list of cases', () => {
	it('is known by its titles', async () => {
		const { caseFields } = (await sessionOf(LIST)).report(true);
		expect(caseFields).toEqual({ title: 1, summary: 2, themes: 3, sources: 4, period: 5, partners: 6 });
	});
	it('is not made of a table of figures', async () => {
		const { caseFields } = (await sessionOf('市区町村,人口,面積\n今治市,1,2\n松山市,3,4\n')).report(true);
		expect(caseFields.title).toBeUndefined();
	});
	it('becomes cases of the areas that its rows were joined to', async () => {
		const { cases } = await casesOf(LIST);
		expect(cases.map(({ id, area, title }) => [id, area, title])).toEqual([
			['own-000002', '38202', 'しまなみ窓口'],
			['own-000004', '01100', '区のアプリ'],
			['own-000005', '38202', '旧町の無線']
		]);
		expect(cases[0]).toMatchObject({
			themes: ['services/counter', 'community/disaster'],
			partners: [{ name: '株式会社甲' }, { name: '乙大学' }],
			period: 'FY2023',
			own: { file: '事例.csv', row: 2, sources: ['https://example.jp/a'] }
		});
		expect(cases[1]).toMatchObject({ themes: ['services/apps'], period: '2021-04' });
	});
	it('waits for rows that are open, and takes them in once they are settled', async () => {
		const session = await sessionOf(LIST);
		session.chooseCases({ fields: session.report(true).caseFields, themes: {} });
		expect(session.cases()?.open).toBe(1);
		session.settle({ input: '府中市', rows: [3], code: '34208' });
		expect(session.cases()).toMatchObject({ open: 0 });
		expect(session.cases()?.cases.map(({ area }) => area)).toContain('34208');
	});
	it('tells each cell that cannot be read, by row and column', async () => {
		const { problems, unknownWords } = await casesOf(LIST);
		expect(problems.map(({ kind, row, column, found }) => [kind, row, column, found])).toEqual([
			['bad-link', 4, 4, 'www.example.jp'],
			['bad-period', 5, 5, '1998?'],
			['unknown-theme', 5, 3, '移住'],
			['bad-link', 5, 4, 'javascript:alert(1)'],
			['no-title', 6, 1, '']
		]);
		expect(unknownWords).toEqual([['移住', 1]]);
	});
	it('uses the theme that a person gives to a word', async () => {
		const { cases, problems, unknownWords } = await casesOf(LIST, { 移住: 'community/tourism' });
		expect(cases[2]?.themes).toEqual(['community/tourism']);
		expect(problems.some(({ kind }) => kind === 'unknown-theme')).toBe(false);
		// It stays in its place among the words, to be changed.
		expect(unknownWords).toEqual([['移住', 1]]);
	});
	it('lists forty words at once that are undecided, and those that are decided in their places', async () => {
		const words = Array.from({ length: 60 }, (_, i) => `ことば${i}`);
		const session = await sessionOf(`市区町村,題名,テーマ\n今治市,甲,${words.join('、')}\n`);
		const listed = (themes: CasesChoice['themes']) => {
			session.chooseCases({ fields: { title: 1, themes: 2 }, themes });
			return session.report(true).cases?.unknownWords.map(([word]) => word);
		};
		expect(listed({})).toEqual(words.slice(0, 40));
		expect(listed({ ことば3: '', ことば5: 'community/tourism' })).toEqual(words.slice(0, 42));
	});
	it('is not misled by words that every object has', async () => {
		const { cases } = await casesOf('市区町村,題名,テーマ\n今治市,甲,constructor\n松山市,乙,__proto__\n');
		expect(cases.map(({ themes }) => themes)).toEqual([[], []]);
	});
	it('leaves the northern villages out, which are out of every count', async () => {
		const { cases, problems } = await casesOf('都道府県,市区町村,題名\n北海道,色丹村,甲\n北海道,札幌市,乙\n');
		expect(cases.map(({ title }) => title)).toEqual(['乙']);
		expect(problems[0]).toMatchObject({ kind: 'not-counted', row: 2 });
	});
});

it('offers no filter for what only a person’s own cases name, since filters stand in the address', async () => {
	const { cases } = await casesOf(LIST);
	const dataset = makeDataset({ areas, cases, editions: { data: '2026-01-01', boundaries: '2025-01-01' } });
	expect(dataset.cases).toHaveLength(3);
	expect(caseNames(dataset, NO_TEXTS)).toEqual({ partners: [], awards: [] });
});

describe('the template', () => {
	it('has the columns of geodata/cases.csv, and its examples never become cases', async () => {
		for (const lang of ['ja', 'en'] as const) {
			const made = await casesOf(await templateCasesCsv(lang));
			expect(made).toMatchObject({ cases: [], examples: 2, problems: [] });
		}
	});
	it('is the form of our own table: read as a person’s list it gives the same cases', async () => {
		const text = readFileSync('geodata/cases.csv', 'utf8');
		const { cases } = await casesOf(text);
		const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''));
		const ours = parseCaseTables({ cases: data }).cases;
		expect(cases).toHaveLength(ours.length);
		const told = ({
			area,
			others,
			status,
			title,
			titleEn,
			summary,
			summaryEn,
			themes,
			partners,
			figures,
			period,
			award,
			contact,
			facets
		}: (typeof cases)[number]) => ({
			area,
			others,
			status,
			title,
			titleEn,
			summary,
			summaryEn,
			themes,
			partners,
			figures,
			period,
			award,
			contact,
			facets
		});
		expect(cases.map(told)).toEqual(ours.map(told));
	});
});

describe('what is kept', () => {
	it('opens again with the same cases', async () => {
		const session = await sessionOf(LIST);
		session.chooseCases({ fields: session.report(true).caseFields, themes: { 移住: '' } });
		const document = parseDocument(formatDocument(session.document()));
		if ('fault' in document) throw new Error(document.fault);
		const again = new TableSession(joiner, tableOf(document), document);
		expect(again.cases()).toEqual(session.cases());
	});
	it.each([
		[{ fields: { title: -1 }, themes: {} }],
		[{ fields: { nothing: 1 }, themes: {} }],
		[{ fields: {}, themes: { 甲: 'no-such-theme' } }]
	])('refuses a document whose choice of columns is %j', async (cases) => {
		const session = await sessionOf(LIST);
		const text = JSON.stringify({ ...JSON.parse(formatDocument(session.document())), cases });
		expect(parseDocument(text)).toEqual({ fault: 'damaged' });
	});
	it('is read back from the device, and nothing else is', async () => {
		const { cases } = await casesOf(LIST);
		expect(parseUserCases(JSON.parse(JSON.stringify(cases)))).toEqual(cases);
		for (const wrong of [
			null,
			{},
			[{}],
			[{ ...cases[0], id: 'ehime-yell-lab' }],
			[{ ...cases[0], area: '99999' }]
		])
			expect(parseUserCases(wrong)).toBeNull();
	});
});

describe('words for themes', () => {
	it('are every name we have, in both languages, and parts of a cell', () => {
		for (const { id, ja, en } of THEMES.flatMap((group) => [group, ...group.finer])) {
			expect([themeOfWord(id), themeOfWord(ja), themeOfWord(en)]).toEqual([id, id, id]);
			expect(themeWords(ja)).toEqual([ja]);
		}
		expect(themeWords('AI・防災')).toEqual(['AI', '防災']);
		expect(themeWords('人・もの')).toEqual(['人・もの']);
	});
});

it('makes cases of anything without throwing or losing a row, links to nothing but http(s), and knows every theme it gives', async () => {
	const cell = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 20 }),
		fc.constantFrom(
			'今治市',
			'府中市',
			'防災',
			'https://a.jp',
			'javascript:x',
			'data:text/html,x',
			'2021',
			'=1+1',
			'（記入例）甲',
			'合計',
			'留夜別村',
			'越智郡',
			''
		)
	);
	const row = fc.array(cell, { minLength: 1, maxLength: CASE_FIELDS.length + 1 });
	await fc.assert(
		fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
			const session = await sessionOf(Papa.unparse([['市区町村', ...CASE_FIELDS], ...rows]));
			const fields = Object.fromEntries(CASE_FIELDS.map((field, i) => [field, i + 1]));
			session.chooseCases({ fields, themes: {} });
			const made = session.cases();
			const report = session.report(true);
			expect(made).not.toBeNull();
			for (const item of made?.cases ?? []) {
				expect(item.themes.every((id) => themeById(id) !== undefined)).toBe(true);
				if (item.contact?.url) expect(item.contact.url).toMatch(/^https?:/);
				expect(item.title).not.toBe('');
			}
			expect(report.cases?.problems.every(({ row: at }) => at > 0)).toBe(true);
			const { cases = [], problems = [], open = 0, examples = 0, aside = 0 } = made ?? {};
			const without = problems.filter(({ kind }) => kind === 'no-title' || kind === 'not-counted');
			// Rows in, rows out: each is a case or is rejected with a reason, and no row is two.
			expect(cases.length + without.length + open + examples + aside).toBe(report.file.rows);
			const rowsOf = [...cases.map(({ own }) => own?.row), ...without.map(({ row: at }) => at)];
			expect(new Set(rowsOf).size).toBe(rowsOf.length);
		}),
		{ numRuns: 60 }
	);
	expect(CASE_FIELD_NAMES).toContain('title');
});
