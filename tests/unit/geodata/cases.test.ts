import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReviews } from '../../../geodata/review';
import {
	parseCsv,
	readArticles,
	readCases,
	readEdition,
	readRows,
	TABLES_FOLDER
} from '../../../geodata/read-cases';
import { EXPECTED } from '../../../geodata/rules/counts';
import { RULES } from '../../../geodata/rules/index';
import { ruleInput } from '../../../geodata/rules/input';
import { parseCases } from '../../../src/lib/model/case';
import { areasOf, articlesOf } from '../../../src/lib/model/case-head';
import { CASE_COLUMNS } from '../../../src/lib/model/case-table';
import { isPrefectureCode, lgcodeOf, prefectureCodeOf } from '../../../src/lib/model/code';

const { cases: all, problems } = readCases();
const cases = all.filter(({ set }) => set === 'articles');
const articles = readArticles();
const byId = new Map(cases.map((item) => [item.id, item]));
const text = (name: string): string => readFileSync(join(TABLES_FOLDER, name), 'utf8');
const NAMES = ['cases.csv', 'initiatives.csv', 'corrections.csv'] as const;

describe('the table of cases', () => {
	it('can be read to its last cell, and fits cases.json', () => {
		expect(problems).toEqual([]);
		expect(parseCases(JSON.parse(JSON.stringify(all)))).toEqual(all);
	});

	it('holds as many cases as rules/counts.ts says, every entry of the articles, three told by two of them', () => {
		const told = (article: string): number =>
			cases.filter((item) => articlesOf(item).includes(article)).length;
		expect(cases).toHaveLength(EXPECTED.cases);
		expect(['000', '001', '002', '003', '004'].map(told)).toEqual([8, 42, 9, 4, 11]);
		expect(articles.map(({ id }) => told(id))).toEqual(articles.map(({ entries }) => entries));
		const shared = cases.filter((item) => articlesOf(item).length > 1);
		expect(shared.map(({ id, sources }) => [id, ...articlesOf({ sources })])).toEqual([
			['miyakonojo-my-number', '000', '001'],
			['ehime-dx-declaration', '002', '004'],
			['kobe-workstyle-team', '002', '004']
		]);
	});

	it('is of as many localities and prefectures as rules/counts.ts says', () => {
		const areas = [...new Set(cases.map((item) => item.area))];
		expect(areas).toHaveLength(EXPECTED.localities);
		const prefectures = areas.filter(isPrefectureCode);
		expect(prefectures).toHaveLength(EXPECTED.prefectures);
		expect(prefectures).toEqual(
			expect.arrayContaining(['07', '10', '12', '13', '14', '18', '27', '38', '44'])
		);
		expect(new Set(areas.map(prefectureCodeOf)).size).toBe(EXPECTED.prefecturesTouched);
	});

	it('means 小国町 of 熊本県, and あわら市 of 福井県', () => {
		expect(byId.get('oguni-nocode-apps')?.area).toBe('43424');
		expect(byId.get('awara-dx-promoters')?.area).toBe('18208');
	});

	it('holds at least 95 initiatives, each under its case', () => {
		const initiatives = cases.flatMap((item) => item.initiatives);
		expect(initiatives.length).toBeGreaterThanOrEqual(95);
		expect(byId.get('ina-dx-declaration')?.initiatives.map(({ name }) => name)).toEqual([
			'ぐるっとタクシー',
			'ゆうあいマーケット',
			'モバイルクリニック',
			'INAヘルスモビリティ',
			'モバイルエコーによる妊婦健診'
		]);
	});

	it('carries the figures with what they count', () => {
		const figures = (id: string): unknown => byId.get(id)?.figures;
		expect(figures('ehime-yell-lab')).toMatchObject([
			{ value: 41, unit: 'コミュニティ', asOf: '2022-12' },
			{ value: 64, unit: 'プロジェクト', asOf: '2022-12' }
		]);
		expect(figures('fukui-co-fukui')).toMatchObject([
			{ value: 51, asOf: 'FY2021' },
			{ value: 6, asOf: 'FY2021' },
			{ value: 900_000, unit: '人' },
			{ value: 70, unit: '%', asOf: '2021-11-27' }
		]);
		expect(figures('fukushima-ict-advisers')).toMatchObject([
			{ value: 59 },
			{ value: 95, qualifier: 'at-least' },
			{ value: 90, qualifier: 'about', unit: '%' },
			{ value: 1_841_000, unit: '人' }
		]);
	});

	it('names whom to ring, and leaves empty what the source leaves empty', () => {
		expect(byId.get('kamisato-ict-leaders')?.contact).toEqual({
			department: '総合政策課',
			departmentEn: 'General Policy Division',
			tel: '0495-35-1238',
			page: 'デジタル行政の推進について/上里町'
		});
		expect(byId.get('kobe-workstyle-team')?.contact).not.toHaveProperty('tel');
		expect(byId.get('funagata-digital-first')).not.toHaveProperty('contact');
		expect(cases.filter((item) => item.contact?.tel)).toHaveLength(10);
	});

	it('shows the right word where a source has a wrong one, and says so', () => {
		const shown = (id: string): string => JSON.stringify({ ...byId.get(id), corrections: [] });
		expect(shown('kamiyama-week')).toContain('名西郡');
		expect(shown('funagata-digital-first')).toContain('第7次舟形町総合発展計画');
		expect(shown('awara-dx-promoters')).toContain('地域活性化起業人');
		expect(shown('fukui-dx-promotion-officer')).toContain('市町職員');
		expect(shown('himeji-smart-farm')).toContain('ソフトバンクニュース');
		for (const id of ['kamiyama-week', 'funagata-digital-first', 'awara-dx-promoters', 'himeji-smart-farm']) {
			expect(byId.get(id)?.corrections.length).toBeGreaterThan(0);
		}
	});
});

describe('the files', () => {
	it.each(NAMES)('%s is UTF-8 with a byte order mark, and its rows end in CR LF', (name) => {
		const content = text(name);
		expect(content.startsWith('\ufeff')).toBe(true);
		expect(content.endsWith('\r\n')).toBe(true);
		const outside = content.replace(/"(?:[^"]|"")*"/g, '');
		expect(outside.match(/\n/g)).toHaveLength(outside.match(/\r\n/g)?.length ?? 0);
		expect(outside).not.toContain('\ufffd');
	});

	it('have the columns of the model, and every code with its six digits', () => {
		const [header, ...rows] = readRows().cases;
		expect(header).toEqual([...CASE_COLUMNS]);
		const at = CASE_COLUMNS.indexOf('code');
		const codes = rows.filter((row) => row.length > 1).map((row) => row[at]);
		expect(codes).toEqual(all.map((item) => areasOf(item).map(lgcodeOf).join('\n')));
	});

	it('hold no look-alike characters but those a correction is about', () => {
		const odd = /[\u2e80-\u2fdf\uf900-\ufaff\uff61-\uff9f\u00a0\u3000]/;
		expect(JSON.stringify(all.map((item) => ({ ...item, corrections: [] })))).not.toMatch(odd);
		expect(cases.flatMap((item) => item.corrections).filter(({ says }) => odd.test(says))).toHaveLength(1);
	});
});

describe('review.csv', () => {
	it('says of every page that was read for a second time how it came out', () => {
		const reviews = readReviews(parseCsv(text('review.csv')));
		expect(reviews.length).toBeGreaterThan(500);
		expect(reviews.some(({ result }) => result === 'out')).toBe(true);
	});
	it('is refused with the row that is wrong', () => {
		const header = ['address', 'code', 'title', 'read', 'result', 'kind', 'reason'];
		const row = ['https://a.jp/', '382027', '窓口', '2026-11-29', 'in', 'ok', 'found again'];
		expect(readReviews([header, row])).toHaveLength(1);
		expect(() => readReviews([header, row, row.with(4, 'maybe')])).toThrow(
			/review\.csv:3\.result: found "maybe"/
		);
		expect(() => readReviews([header.slice(1), row.slice(1)])).toThrow(/address/);
	});
});

describe('the rules', () => {
	const input = ruleInput(
		{ cases: text(NAMES[0]), initiatives: text(NAMES[1]), corrections: text(NAMES[2]) },
		articles,
		null,
		readEdition()
	);
	it.each(RULES.map((rule) => [rule.holds, rule] as const))('%s', (_, rule) => {
		expect(rule.check(input)).toEqual([]);
	});
});
