import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCases, type Case } from '../../../src/lib/model/case';
import {
	readFacet,
	readFigure,
	readNamed,
	readSource,
	readTheme
} from '../../../src/lib/model/cells/case-cells';
import { CASE_COLUMNS, parseCaseTables, type CaseTables } from '../../../src/lib/model/case-table';
import { parseDate, parsePeriod } from '../../../src/lib/model/date';
import type { ProblemKind, RawRows, Rows } from '../../../src/lib/model/table';

const GOOD: Readonly<Record<string, string>> = {
	id: 'ehime-yell-lab',
	code: '380008',
	prefecture: '愛媛県',
	municipality: '',
	title: 'エールラボえひめ',
	title_en: 'Yell Lab Ehime',
	summary: '官民共創の場を設けています。',
	themes: '官民共創\nco-creation/citizens',
	programmes: 'エールラボえひめ\n愛媛県デジタル総合戦略',
	partners: '一般社団法人Code for Japan',
	figures: '41 | コミュニティ | 登録されたコミュニティ | 2022-12\n約9 | 割 | 満足度',
	period: '2021/',
	award: '日本DX大賞',
	contact_department: 'デジタルシフト推進課',
	contact_tel: '089-912-2280',
	contact_page: 'エールラボえひめ | 愛媛県',
	contact_url: 'https://www.pref.ehime.jp/',
	sources: '000 | 都道府県におけるDX事例 > 【愛媛県】エールラボえひめ | 愛媛県『エールラボえひめ』',
	survey: '産学官連携や市民参画に関する取り組み（推定）',
	views: 'IT基盤の整備',
	priorities: '',
	steps: 'step-3（推定）'
};

function rows(...changes: readonly Readonly<Record<string, string>>[]): Rows {
	const columns = [...CASE_COLUMNS] as string[];
	return [
		columns,
		...changes.map((change) => columns.map((column) => ({ ...GOOD, ...change })[column] ?? ''))
	];
}

function read(change: Readonly<Record<string, string>> = {}): Case | undefined {
	return parseCaseTables({ cases: rows(change) }).cases[0];
}

describe('a row that is right', () => {
	it('becomes a case, and no problem', () => {
		const { cases, problems } = parseCaseTables({ cases: rows({}) });
		expect(problems).toEqual([]);
		expect(cases).toEqual([
			{
				id: 'ehime-yell-lab',
				area: '38',
				others: [],
				set: null,
				status: 'unknown',
				title: 'エールラボえひめ',
				titleEn: 'Yell Lab Ehime',
				summary: '官民共創の場を設けています。',
				summaryEn: '',
				themes: ['co-creation/public-private', 'co-creation/citizens'],
				programmes: [{ name: 'エールラボえひめ' }, { name: '愛媛県デジタル総合戦略' }],
				partners: [{ name: '一般社団法人Code for Japan' }],
				figures: [
					{
						...{ value: 41, unit: 'コミュニティ', counts: '登録されたコミュニティ', asOf: '2022-12' },
						...{ unitEn: '', countsEn: '' }
					},
					{ value: 9, qualifier: 'about', unit: '割', counts: '満足度', unitEn: '', countsEn: '' }
				],
				period: '2021/',
				date: '2021',
				award: { name: '日本DX大賞' },
				contact: {
					department: 'デジタルシフト推進課',
					tel: '089-912-2280',
					page: 'エールラボえひめ | 愛媛県',
					url: 'https://www.pref.ehime.jp/'
				},
				facets: [
					{ scheme: 'survey', value: 'collaboration', by: 'ours' },
					{ scheme: 'views', value: 'foundation', by: 'article' },
					{ scheme: 'steps', value: 'step-3', by: 'ours' }
				],
				sources: [
					{
						article: '000',
						heading: ['都道府県におけるDX事例', '【愛媛県】エールラボえひめ'],
						cites: '愛媛県『エールラボえひめ』'
					}
				],
				corrections: [],
				initiatives: []
			}
		]);
	});

	it('may be of several areas, of a set and at a stage', () => {
		expect(read({ code: '382027\n382019\n382027', set: 'pages', status: '実証' })).toMatchObject({
			...{ area: '38202', others: ['38201'], set: 'pages', status: 'trial' }
		});
	});

	it('is dated by its newest source where it does not say when it began', () => {
		const page = (date: string) =>
			`https://a.lg.jp/${date} | 例市 | Example | 題 | ${date} | 2026-11-29 | official`;
		expect(
			read({ period: '', sources: ['FY2022', '2023-01', '2022-12-31'].map(page).join('\n') })?.date
		).toBe('2023-01');
		expect(read({ period: '2020-02/2021', sources: page('2023-01') })?.date).toBe('2020-02');
		expect(read({ period: '' })).not.toHaveProperty('date');
	});

	it('has the themes of its initiatives after its own', () => {
		const { cases } = parseCaseTables({
			cases: rows({}),
			initiatives: [
				['case', 'name', 'summary', 'themes'],
				['ehime-yell-lab', '名', '説明です。', '教育\n官民共創']
			]
		});
		expect(cases[0]?.themes).toEqual([
			...['co-creation/public-private', 'co-creation/citizens', 'community/education']
		]);
	});

	it('is frozen all the way in', () => {
		const { cases } = parseCaseTables({ cases: rows({}) });
		expect(Object.isFrozen(cases)).toBe(true);
		expect(Object.isFrozen(cases[0]?.figures[0])).toBe(true);
	});

	it('passes the check of cases.json, written and read again', () => {
		const { cases } = parseCaseTables({ cases: rows({}, { id: 'another' }) });
		expect(parseCases(JSON.parse(JSON.stringify(cases)))).toEqual(cases);
	});

	it('needs only id, code, title, summary and themes', () => {
		const columns = ['id', 'code', 'title', 'summary', 'themes'];
		const { cases, problems } = parseCaseTables({
			cases: [columns, ['a', '38202', '題', '説明です。', '教育']]
		});
		expect(problems).toEqual([]);
		expect(cases[0]).toMatchObject({ area: '38202', title: '題', titleEn: '題', partners: [], sources: [] });
		expect(cases[0]).not.toHaveProperty('contact');
	});

	it('may have a byte order mark, capital letters and spaces in its header', () => {
		const { problems } = parseCaseTables({
			cases: [
				['\ufeffID', ' Code ', 'TITLE', 'summary', 'themes'],
				['a', '３８２０２７', '題', '説明です。', '教育']
			]
		});
		expect(problems).toEqual([]);
	});
});

describe('a cell that is wrong', () => {
	const wrong: readonly [ProblemKind, string, string, RegExp][] = [
		['missing', 'id', '', /fill in the id/],
		['missing', 'code', '', /fill in the code/],
		['missing', 'title', '', /fill in the title/],
		['missing', 'summary', '', /fill in the summary/],
		['missing', 'themes', '', /fill in the themes/],
		['bad-id', 'id', 'エールラボ', /small latin letters/],
		['bad-id', 'id', 'Yell Lab', /hyphens/],
		['bad-code', 'code', '382028', /six digits.*leading zero/],
		['bad-code', 'code', '愛媛県', /382027/],
		['unknown-theme', 'themes', '住民サービス', /マイナンバーカード/],
		['bad-figure', 'figures', '41コミュニティ', /値 \| 単位/],
		['bad-figure', 'figures', '約9以上 | 割 | 満足度', /約/],
		['bad-figure', 'figures', '41 | 件 | 登録数 | 先月', /2022-12/],
		['bad-figure', 'figures', '41 | 件 | ', /何の数か/],
		['bad-period', 'period', '先月から', /FY2021\/FY2023/],
		['bad-period', 'period', '2023/2021', /start and end/],
		['bad-source', 'sources', '愛媛県のサイト', /three digits/],
		['bad-source', 'sources', '000 | ', /headings/],
		['bad-source', 'sources', 'https://a.jp/ | 例市', /date it was read/],
		['bad-name', 'partners', '例大学 | a | b', /名 \| English/],
		['unknown-set', 'set', '記事', /articles/],
		['unknown-status', 'status', '開始', /実施中/],
		['bad-url', 'contact_url', 'javascript:alert(1)', /https/],
		['bad-url', 'contact_url', 'www.pref.ehime.jp', /https/],
		['unknown-facet', 'views', '人材', /人材確保/],
		['unknown-facet', 'steps', 'ステップ9（推定）', /ステップ0/]
	];
	it.each(wrong)('%s in %s "%s"', (kind, column, cell, remedy) => {
		const { problems } = parseCaseTables({ cases: rows({}, { id: 'b', [column]: cell }) });
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ kind, file: 'cases.csv', line: 3, column });
		expect(problems[0]?.found).toBe(cell.trim() === '' ? 'an empty cell' : cell.trim());
		expect(problems[0]?.remedy).toMatch(remedy);
	});

	it('leaves out a case without id, code or title, and only the value elsewhere', () => {
		for (const column of ['id', 'code', 'title']) expect(read({ [column]: '' })).toBeUndefined();
		expect(read({ figures: 'x\n41 | 件 | 登録数', period: 'x', contact_url: 'x' })).toMatchObject({
			figures: [{ value: 41 }],
			contact: { tel: '089-912-2280' }
		});
		expect(read({ period: 'x' })).not.toHaveProperty('period');
	});

	it('says which of two rows has an id that is taken', () => {
		const { cases, problems } = parseCaseTables({ cases: rows({}, {}) });
		expect(cases).toHaveLength(1);
		expect(problems).toMatchObject([{ kind: 'double-id', line: 3, found: 'ehime-yell-lab' }]);
	});

	it('counts empty rows, so that a line is the row of the spreadsheet', () => {
		const [header = [], row = []] = rows({ period: 'x' });
		const { problems } = parseCaseTables({ cases: [header, [''], [], row] });
		expect(problems).toMatchObject([{ kind: 'bad-period', line: 4 }]);
	});
});

describe('a header that is wrong', () => {
	const kinds = (cases: Rows): readonly string[] =>
		parseCaseTables({ cases }).problems.map(({ kind }) => kind);
	it('is said, whatever it lacks', () => {
		expect(kinds([])).toContain('no-header');
		expect(kinds([['id', 'code', 'title']])).toEqual(['missing-column']);
		expect(kinds([['id', 'code', 'title', 'summary', '備考']])).toEqual(['unknown-column']);
		expect(kinds([['id', 'code', 'title', 'summary', 'title']])).toEqual(['double-column']);
		expect(
			kinds([
				['id', 'code', 'title', 'summary'],
				['', '', '', '', 'x']
			])
		).toContain('too-many-cells');
	});
});

describe('initiatives and corrections', () => {
	const initiatives: Rows = [
		['case', 'name', 'summary', 'themes'],
		['ehime-yell-lab', '伴走支援', '実行を支えます。', '官民共創'],
		['ehime-yell-lab', '対話の場', '対話を促します。', '市民参加'],
		['nowhere', '何か', '説明です。', '教育']
	];
	const corrections: Rows = [
		['case', 'article', 'says', 'shows', 'why'],
		['ehime-yell-lab', '003', '総合デジタル戦略', 'デジタル総合戦略', '名称です。'],
		['ehime-yell-lab', '003', '', 'デジタル総合戦略', '名称です。']
	];
	it('go to their case, numbered in order', () => {
		const { cases, problems } = parseCaseTables({ cases: rows({}), initiatives, corrections });
		expect(cases[0]?.initiatives.map(({ id, name }) => [id, name])).toEqual([
			['ehime-yell-lab-1', '伴走支援'],
			['ehime-yell-lab-2', '対話の場']
		]);
		expect(cases[0]?.corrections).toHaveLength(1);
		expect(problems).toMatchObject([
			{ kind: 'unknown-case', file: 'initiatives.csv', line: 4, column: 'case', found: 'nowhere' },
			{ kind: 'missing', file: 'corrections.csv', line: 3, column: 'says' }
		]);
	});
});

describe('the parts of a cell', () => {
	it('figures', () => {
		expect(readFigure('95以上 | % | 満足度')).toEqual({
			value: 95,
			qualifier: 'at-least',
			unit: '%',
			counts: '満足度',
			unitEn: '',
			countsEn: ''
		});
		expect(readFigure('約30 | 分 | 短くなった時間 |  | minutes | time saved')).toMatchObject({
			...{ value: 30, unit: '分', unitEn: 'minutes', countsEn: 'time saved' }
		});
		expect(readFigure('最大３２|カ国|言語')).toMatchObject({ value: 32, qualifier: 'at-most', unit: 'カ国' });
		expect(readFigure('1,741 | | 市区町村の数')).toMatchObject({ value: 1741, unit: '' });
		expect(readFigure('5.7 | % | 割合 | 令和3年度')).toMatchObject({ value: 5.7, asOf: 'FY2021' });
		for (const bad of ['', 'x | 件 | 数', '1,74 | 件 | 数', '1e9 | 件 | 数', '1 | 件 | 数 | 2021 | 余り']) {
			expect(readFigure(bad)).toBeNull();
		}
		expect(readFigure(`${'9'.repeat(400)} | 件 | 数`)).toBeNull();
	});
	it('sources', () => {
		expect(readSource('002 | 見出し')).toEqual({ article: '002', heading: ['見出し'] });
		expect(readSource('004 | 外 > 内 | 策定 | あわら市')).toMatchObject({
			heading: ['外', '内'],
			cites: '策定 | あわら市'
		});
		expect(readSource('001 | 東京都渋谷区|LINEの利用')).toMatchObject({
			heading: ['東京都渋谷区|LINEの利用']
		});
	});
	it('pages as sources', () => {
		const page =
			'https://www.city.example.lg.jp/dx | 例市 | Example City | 書かない窓口 |  | 2026-11-29 | official';
		expect(readSource(page)).toEqual({
			url: 'https://www.city.example.lg.jp/dx',
			...{ publisher: '例市', publisherEn: 'Example City', title: '書かない窓口' },
			...{ read: '2026-11-29', kind: 'official' }
		});
		expect(readSource(page.replace('|  |', '| 2024-04 |').replace('official', '報道'))).toMatchObject({
			...{ date: '2024-04', kind: 'press' }
		});
		for (const [good, bad] of [
			['official', 'blog'],
			['2026-11-29', ''],
			['Example City', ''],
			['|  |', '| 先月 |'],
			['https://www.city.example.lg.jp/dx', 'https://'],
			[' | official', '']
		] as const) {
			expect(readSource(page.replace(good, bad))).toBeNull();
		}
	});
	it('names, with their English', () => {
		expect(readNamed('例大学 | Example University')).toEqual({ name: '例大学', en: 'Example University' });
		expect(readNamed('例大学')).toEqual({ name: '例大学' });
		expect(readNamed(' | Example University')).toBeNull();
		expect(readNamed('例 | a | b')).toBeNull();
	});
	it('themes by name or id, of the finer level only', () => {
		expect(readTheme('教育')).toBe('community/education');
		expect(readTheme('community/education')).toBe('community/education');
		expect(readTheme('community')).toBeNull();
	});
	it('facets, ours or the article’s', () => {
		expect(readFacet('survey', 'テレワーク(推定)')).toEqual({
			scheme: 'survey',
			value: 'telework',
			by: 'ours'
		});
		expect(readFacet('nothing', 'テレワーク')).toBeNull();
	});
});

describe('periods', () => {
	it.each([
		['2021', '2021'],
		['2021年3月', '2021-03'],
		['令和3年3月', '2021-03'],
		['令和元年度', 'FY2019'],
		['2021-11-27', '2021-11-27'],
		['２０２１年度／２０２３年度', 'FY2021/FY2023'],
		['2020年2月〜', '2020-02/'],
		['2021-03/FY2020', '2021-03/FY2020']
	])('%s is %s', (cell, expected) => expect(parsePeriod(cell)).toBe(expected));
	it.each(['', '21', '2021-13', '2021-02-29', '2021-3x', '2021/2022/2023', '/2021', '2023/2021', 'FY21'])(
		'%s is none',
		(cell) => expect(parsePeriod(cell)).toBeNull()
	);
	it('knows the days of a leap year', () => expect(parseDate('2024-02-29')).toBe('2024-02-29'));
	it('reads what it has written', () => {
		fc.assert(
			fc.property(fc.string(), (cell) => {
				const period = parsePeriod(cell);
				if (period !== null) expect(parsePeriod(period)).toBe(period);
			})
		);
	});
});

describe('whatever is given', () => {
	const cell = fc.oneof(
		fc.string(),
		fc.string({ unit: 'binary' }),
		fc.constantFrom(...Object.values(GOOD), '__proto__', 'constructor', '|||', ' > ', '（推定）', '\r\n')
	);
	const header = fc.array(fc.oneof(fc.constantFrom<string>(...CASE_COLUMNS, 'case', 'name', 'says'), cell));
	const table = fc.tuple(header, fc.array(fc.array(cell))).map(([columns, body]): Rows => [columns, ...body]);

	it('it never throws, and its cases pass the check of cases.json but for empty lists', () => {
		fc.assert(
			fc.property(table, table, table, (cases, initiatives, corrections) => {
				const tables: CaseTables = { cases, initiatives, corrections };
				const result = parseCaseTables(tables);
				const complete = result.cases.filter(
					(item) => item.summary && item.sources.length > 0 && item.themes.length > 0
				);
				parseCases(complete.filter((item) => item.initiatives.every(({ themes }) => themes.length > 0)));
				for (const problem of result.problems) {
					expect(problem.line).toBeGreaterThan(0);
					expect(problem.remedy).not.toBe('');
				}
			})
		);
	}, 30_000);

	it('nor for rows that are not texts', () => {
		fc.assert(
			fc.property(fc.array(fc.array(fc.anything())), (body) => {
				const cases: RawRows = [[...CASE_COLUMNS], ...body];
				expect(() => parseCaseTables({ cases })).not.toThrow();
			})
		);
	}, 30_000);

	it('every cell of a good row may be wrong', () => {
		fc.assert(
			fc.property(fc.constantFrom(...CASE_COLUMNS), cell, (column, value) => {
				expect(() => parseCaseTables({ cases: rows({ [column]: value }) })).not.toThrow();
			})
		);
	}, 30_000);
});

describe('cases.json', () => {
	const [good] = JSON.parse(JSON.stringify(parseCaseTables({ cases: rows({}) }).cases)) as Case[];
	const broken: readonly [string, object, RegExp][] = [
		['an id', { id: 'エール' }, /cases\[0\].*\.id: found "エール", expected latin letters/],
		['an area', { area: '380008' }, /\.area: found "380008", expected two digits/],
		['a title', { title: ' ' }, /\.title: found " ", expected a text/],
		[
			'a theme',
			{ themes: ['services'] },
			/\.themes\[0\]: found "services", expected the id of a finer theme/
		],
		['no themes', { themes: [] }, /\.themes: found \[\], expected a list of at least 1/],
		['a figure', { figures: [{ value: '41', unit: '', counts: '数' }] }, /\.figures\[0\]\.value: found "41"/],
		['a period', { period: '令和3年' }, /\.period: found "令和3年"/],
		['an address', { contact: { url: 'javascript:x' } }, /\.contact\.url: found/],
		['a facet', { facets: [{ scheme: 'views', value: 'x', by: 'ours' }] }, /\.facets\[0\]: found/],
		['no sources', { sources: [] }, /\.sources: found \[\]/],
		['a missing list', { partners: undefined }, /\.partners: found nothing, expected a list/]
	];
	it.each(broken)('%s that is wrong is said', (_, change, message) => {
		expect(() => parseCases([{ ...good, ...change }])).toThrow(message);
	});
	it('is a list, of cases, each once', () => {
		expect(() => parseCases({})).toThrow(/cases: found \{\}, expected a list/);
		expect(() => parseCases([1])).toThrow(/cases\[0\]: found 1, expected an object/);
		expect(() => parseCases([good, good])).toThrow(/"ehime-yell-lab" twice/);
	});
});
