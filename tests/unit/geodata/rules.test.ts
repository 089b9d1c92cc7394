import { describe, expect, it } from 'vitest';
import { goals } from '../../../geodata/goals';
import type { Article } from '../../../src/lib/model/provenance';
import { counts, EXPECTED } from '../../../geodata/rules/counts';
import { RULES } from '../../../geodata/rules/index';
import { ruleInput } from '../../../geodata/rules/input';
import type { Finding } from '../../../geodata/rules/rule';
import { usedThemes } from '../../../geodata/rules/used-themes';
import type { WholeArea } from '../../../src/lib/model/area';
import { CASE_COLUMNS, CORRECTION_COLUMNS, INITIATIVE_COLUMNS } from '../../../src/lib/model/case-table';

const ARTICLES: readonly Article[] = [
	{ id: '000', title: '事例8選', entries: 1 },
	{ id: '002', title: '3つの観点', entries: 1 }
];
const AREAS: readonly WholeArea[] = (
	[
		{ code: '06', name: '山形県', kana: 'やまがたけん', en: 'Yamagata', kind: 'prefecture' },
		{ code: '06401', name: '小国町', kana: 'おぐにまち', en: 'Oguni Town', kind: 'town' },
		{ code: '43', name: '熊本県', kana: 'くまもとけん', en: 'Kumamoto', kind: 'prefecture' },
		{ code: '43424', name: '小国町', kana: 'おぐにまち', en: 'Oguni Town', kind: 'town' },
		{ code: '01', name: '北海道', kana: 'ほっかいどう', en: 'Hokkaido', kind: 'prefecture' },
		{ code: '01695', name: '色丹村', kana: 'しこたんむら', en: 'Shikotan Village', kind: 'northern-village' }
	] as const
).map((area) => ({
	...area,
	...{ lgcode: `${area.code.padEnd(5, '0')}0`, region: 'tohoku', population: null, areaKm2: 1 },
	...{ bbox: [0, 0, 0, 0], label: [0, 0], office: null }
}));

const FORMER = [
	{
		...{ prefecture: '43', name: '北小国村', into: ['43424'] },
		steps: [{ date: '2005-10-01', kind: 'merged', to: '小国町' }]
	}
] as const;

const CASE: Readonly<Record<string, string>> = {
	id: 'oguni-apps',
	set: 'articles',
	code: '434248',
	prefecture: '熊本県',
	municipality: '小国町',
	title: 'アプリづくり',
	title_en: 'Making apps',
	summary: '職員が自ら業務のアプリを作り、現場の困りごとをその日のうちに直せるようにしています。',
	summary_en: 'Staff make their own apps and can mend what troubles them the same day.',
	themes: 'チャット・ノーコード',
	partners: 'アステリア株式会社 | Asteria Corporation',
	figures: '約30 | 本 | 職員が作ったアプリ | 2023-03 | apps | apps made by staff',
	status: 'running',
	contact_department: '総務課',
	contact_department_en: 'General Affairs Division',
	contact_tel: '0967-46-2111',
	sources: '000 | 見出し',
	survey: '働き方改革や業務効率化に関する取り組み（推定）'
};
/** Words that a summary can begin with. */
const LONG = '職員が自ら業務のアプリを作り、現場の困りごとを直せるようにする取り組みで、';
/** A case that was read on a page of the municipality, with what is changed of that. */
function paged(change: Readonly<Record<string, string>>): Change {
	const page = {
		...{ url: 'https://www.town.oguni.lg.jp/', publisher: '小国町 | Oguni Town', title: 'アプリ' },
		...{ date: '2026-04', read: '2026-11-29', kind: 'official' },
		...change
	};
	const { url, publisher, title, date, read, kind } = page;
	return { set: 'pages', survey: '', sources: [url, publisher, title, date, read, kind].join(' | ') };
}

const INITIATIVE: Readonly<Record<string, string>> = {
	case: 'oguni-apps',
	name: '検温アプリ',
	name_en: 'Temperature app',
	summary: '最初に試したアプリです。',
	summary_en: 'The first app that was tried.',
	themes: '医療・健康'
};
const CORRECTION: Readonly<Record<string, string>> = {
	case: 'oguni-apps',
	article: '000',
	says: '小国長',
	shows: '小国町',
	why: '変換の誤りです。',
	why_en: 'A slip of the keyboard.'
};

type Change = Readonly<Record<string, string>>;
interface Changes {
	readonly cases?: readonly Change[];
	readonly initiative?: Change;
	readonly correction?: Change;
	readonly areas?: readonly WholeArea[] | null;
	readonly edit?: (csv: string) => string;
}

function csv(columns: readonly string[], rows: readonly Change[]): string {
	const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
	const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
	return `\ufeff${lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

function input({
	cases = [{}],
	initiative = {},
	correction = {},
	areas = AREAS,
	edit = (text) => text
}: Changes) {
	return ruleInput(
		{
			cases: edit(
				csv(
					CASE_COLUMNS,
					cases.map((change) => ({ ...CASE, ...change }))
				)
			),
			initiatives: csv(INITIATIVE_COLUMNS, [{ ...INITIATIVE, ...initiative }]),
			corrections: csv(CORRECTION_COLUMNS, [{ ...CORRECTION, ...correction }])
		},
		ARTICLES,
		areas,
		'2026-11-29',
		FORMER
	);
}

/** What the rules say about the rows; those about the whole dataset are tested apart. */
function findings(changes: Changes): readonly (Finding & { rule: string })[] {
	const all = input(changes);
	return RULES.filter((rule) => rule !== counts && rule !== usedThemes).flatMap((rule) =>
		rule.check(all).map((finding) => ({ ...finding, rule: rule.id }))
	);
}

describe('the rules for the tables of cases', () => {
	it('find nothing in rows that are right', () => expect(findings({})).toEqual([]));

	it('have ids and sentences of their own', () => {
		expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
		expect(new Set(RULES.map((rule) => rule.holds)).size).toBe(RULES.length);
	});

	const one = (change: Change): Changes => ({ cases: [change] });
	const wrong: readonly [rule: string, what: string, changes: Changes, column: string, found: RegExp][] = [
		['readable', 'an unknown theme', one({ themes: 'アプリ' }), 'themes', /^アプリ$/],
		['readable', 'an id twice', { cases: [{}, {}] }, 'id', /^oguni-apps$/],
		['readable', 'no title', one({ title: '' }), 'title', /an empty cell/],
		['readable', 'no summary', one({ summary: '' }), 'summary', /an empty cell/],
		['readable', 'a bad period', one({ period: '先月' }), 'period', /先月/],
		['readable', 'a bad figure', one({ figures: '多数' }), 'figures', /多数/],
		['readable', 'a bad address', one({ contact_url: 'ftp://x' }), 'contact_url', /ftp/],
		['readable', 'no heading', one({ sources: '000' }), 'sources', /^000$/],
		['readable', 'an initiative of no case', { initiative: { case: 'x' } }, 'case', /^x$/],
		['readable', 'a correction of no case', { correction: { case: 'x' } }, 'case', /^x$/],
		['file-form', 'no byte order mark', { edit: (text) => text.slice(1) }, '', /byte order mark/],
		['file-form', 'LF alone', { edit: (text) => text.replaceAll('\r', '') }, '', /CR LF/],
		[
			'row-length',
			'a cell with a comma without quotes',
			{ edit: (text) => text.replace('own apps and', 'own apps, and') },
			'',
			/^27 cells$/
		],
		['formula', 'a formula', one({ award: '=1+1' }), 'award', /^=1\+1$/],
		['formula', 'a formula in a second line', one({ programmes: '名\n@x' }), 'programmes', /^@x$/],
		['look-alikes', 'a radical', one({ title: '⻄のアプリ' }), 'title', /⻄ U\+2EC4/],
		['look-alikes', 'a Kangxi radical', { correction: { why: '⼈です。' } }, 'why', /U\+2F08/],
		['look-alikes', 'a compatibility ideograph', one({ award: '神\ufa19' }), 'award', /U\+FA19/],
		['look-alikes', 'full-width letters', { initiative: { name: 'ＡＩ' } }, 'name', /U\+FF21/],
		['look-alikes', 'a space that is not one', one({ title: 'あ\u00a0い' }), 'title', /U\+00A0/],
		['stray-space', 'a space at the end', one({ title: 'アプリ ' }), 'title', /"アプリ "/],
		['stray-space', 'an empty line', one({ programmes: '一\n\n二' }), 'programmes', /""/],
		['no-repeats', 'a partner twice', one({ partners: 'A社\nA社' }), 'partners', /A社/],
		['six-digits', 'five digits', one({ code: '43424' }), 'code', /^43424$/],
		['known-code', 'a code of no area', one({ code: '434256' }), 'code', /434256/],
		[
			'known-code',
			'an area that is out of every count',
			one({ code: '016951', prefecture: '北海道', municipality: '色丹村' }),
			'code',
			/016951/
		],
		['names-match-code', 'the 小国町 of another prefecture', one({ code: '064017' }), 'prefecture', /熊本県/],
		[
			'names-match-code',
			'a municipality with a prefecture’s code',
			one({ code: '430005' }),
			'municipality',
			/小国町/
		],
		['english', 'a title in Japanese', one({ title_en: 'アプリ' }), 'title_en', /アプリ/],
		['english', 'no title in English', one({ title_en: '' }), 'title_en', /an empty cell/],
		['english', 'no summary in English', one({ summary_en: '' }), 'summary_en', /an empty cell/],
		['english', 'this year', one({ summary_en: 'It began this year.' }), 'summary_en', /this year/],
		['english', 'a partner without English', one({ partners: 'アステリア株式会社' }), 'partners', /an empty/],
		[
			'english',
			'a department in Japanese',
			one({ contact_department_en: '課' }),
			'contact_department_en',
			/課/
		],
		['english', 'a publisher in Japanese', one(paged({ publisher: '小国町 | 小国町' })), 'sources', /小国町/],
		['english', 'an initiative without English', { initiative: { summary_en: '' } }, 'summary_en', /empty/],
		['english', 'a reason in Japanese', { correction: { why_en: '誤り' } }, 'why_en', /誤り/],
		['summary-length', 'a word for a summary', one({ summary: 'アプリです。' }), 'summary', /^6 characters/],
		[
			'summary-length',
			'a page for a summary',
			one({ summary: `${'長'.repeat(300)}です。` }),
			'summary',
			/303/
		],
		[
			'polite-sentences',
			'no 。',
			one({ summary: '職員が自ら業務のアプリを作り、現場の困りごとをその日のうちに直せるようにしています' }),
			'summary',
			/います$/
		],
		[
			'polite-sentences',
			'である',
			one({ summary: '職員が作った。アプリを使っています。' }),
			'summary',
			/作った。/
		],
		[
			'one-name',
			'two names',
			{ cases: [{}, { id: 'b', partners: 'アステリア' }] },
			'partners',
			/^アステリア$/
		],
		[
			'one-name',
			'two English names',
			{ cases: [{}, { id: 'b', partners: 'アステリア株式会社 | Asteria' }] },
			'partners',
			/Asteria$/
		],
		['six-digits', 'five digits in a second line', one({ code: '434248\n43424' }), 'code', /^43424$/],
		[
			'edition',
			'a page read after the day of the edition',
			one(paged({ read: '2026-11-30' })),
			'sources',
			/2026-11-30/
		],
		['known-code', 'a second code of no area', one({ code: '434248\n434256' }), 'code', /434256/],
		['no-repeats', 'an area twice', one({ code: '434248\n434248' }), 'code', /434248/],
		['words', 'a month without its year', one({ summary: `${LONG}4月に始めました。` }), 'summary', /4月/],
		['words', '今年', one({ summary: `${LONG}今年始めました。` }), 'summary', /今年/],
		['words', 'years of an era', one({ title: '令和5年度のアプリ' }), 'title', /令和5/],
		['shared-run', 'another’s words', { cases: [{}, { id: 'b' }] }, 'summary', /as in oguni-apps/],
		[
			'figures',
			'no unit',
			one({ figures: '3 |  | 職員が作ったアプリ |  |  | apps made by staff' }),
			'figures',
			/unit/
		],
		[
			'figures',
			'a place in an order',
			one({ figures: '3 | 例目 | 県内の協定 |  | rd case | agreements' }),
			'figures',
			/例目/
		],
		[
			'figures',
			'a multiplier for a unit',
			one({ figures: '3 | 万円 | かかった費用 |  | yen | what it cost' }),
			'figures',
			/万円/
		],
		[
			'figures',
			'nothing that is counted',
			one({ figures: '3 | 本 | 数 |  | apps | number' }),
			'figures',
			/数/
		],
		[
			'figures',
			'a population',
			one({ ...paged({}), figures: '6,500 | 人 | 町の人口 |  | people | population' }),
			'figures',
			/人口/
		],
		[
			'status',
			'a plan that runs',
			one({ summary: `${LONG}2027年度に始める予定です。` }),
			'status',
			/予定です/
		],
		[
			'status',
			'an old page that shows something running',
			one(paged({ date: '2023-04' })),
			'status',
			/2023-04/
		],
		['status', 'an idea that is none', one({ status: 'idea' }), 'status', /no proposal/],
		['future', 'a page of tomorrow', one(paged({ date: '2999-01' })), 'sources', /2999-01/],
		[
			'future',
			'a figure of tomorrow',
			one({ figures: '3 | 本 | 作ったアプリ | 2999 | apps | apps made' }),
			'figures',
			/2999/
		],
		['future', 'a start in the future', one({ period: '2999/' }), 'period', /2999/],
		['older-than-area', 'a case before the merger', one({ period: '2004' }), 'period', /2004/],
		[
			'contact',
			'a number beside the department',
			one({ contact_department: '総務課 0967-46-2111' }),
			'contact_department',
			/0967/
		],
		[
			'contact',
			'a number without a department',
			one({ contact_department: '' }),
			'contact_department',
			/empty/
		],
		['source-of-set', 'no set', one({ set: '' }), 'set', /empty/],
		['source-of-set', 'a public page that is none', one({ set: 'pages' }), 'sources', /pages/],
		['source-kind', 'a municipality as the press', one(paged({ kind: 'press' })), 'sources', /press/],
		[
			'source-kind',
			'a release as the press',
			one(paged({ url: 'https://prtimes.jp/1', kind: 'press' })),
			'sources',
			/press/
		],
		[
			'source-kind',
			'a blog alone',
			one(paged({ url: 'https://ameblo.jp/1', kind: 'press' })),
			'sources',
			/ameblo/
		],
		[
			'source-kind',
			'two kinds of one site',
			one({
				sources: [
					paged({ url: 'https://a.jp/1', kind: 'press' }),
					paged({ url: 'https://a.jp/2', kind: 'vendor' })
				]
					.map(({ sources }) => sources)
					.join('\n'),
				set: 'pages'
			}),
			'sources',
			/a\.jp/
		],
		[
			'own-address',
			'a copy',
			one(paged({ url: 'https://web.archive.org/x', kind: 'press' })),
			'sources',
			/archive/
		],
		[
			'own-address',
			'a service that has ended',
			one(paged({ url: 'https://nordot.app/1', kind: 'press' })),
			'sources',
			/nordot/
		],
		[
			'own-address',
			'where a reader came from',
			one(paged({ url: 'https://a.jp/1?utm_source=x', kind: 'press' })),
			'sources',
			/utm_source/
		],
		[
			'own-address',
			'the authority last',
			one({
				sources: [paged({ url: 'https://a.jp/1', kind: 'press' }), paged({})]
					.map(({ sources }) => sources)
					.join('\n'),
				set: 'pages'
			}),
			'sources',
			/lg\.jp/
		],
		[
			'double-case',
			'a joint case told by both',
			{
				cases: [
					{ ...paged({}), code: '434248\n430005' },
					{
						...{ ...paged({}), id: 'b', code: '430005\n434248', prefecture: '熊本県', municipality: '' },
						...{ title: '二つの役所で使う電話', summary: `${'長'.repeat(40)}です。` }
					}
				]
			},
			'summary',
			/b and oguni-apps/
		],
		[
			'double-case',
			'the same thing twice',
			{ cases: [paged({}), { ...paged({}), id: 'b' }] },
			'summary',
			/alike/
		],
		[
			'most-cases',
			'seven of one area',
			{ cases: Array.from({ length: 7 }, (_, i) => ({ ...paged({}), id: `b${i}` })) },
			'code',
			/more than 6/
		],
		['real-correction', 'a variant', { correction: { says: '⼩国町' } }, 'says', /国町/],
		['tel', 'a number without hyphens', one({ contact_tel: '0967462111' }), 'contact_tel', /0967462111/],
		['tel', 'words beside the number', one({ contact_tel: '代表 0967-46-2111' }), 'contact_tel', /代表/],
		['known-article', 'no source', one({ sources: '' }), 'sources', /an empty cell/],
		['known-article', 'an article that is not there', one({ sources: '000 | a\n009 | b' }), 'sources', /009/],
		['known-article', 'a correction of no article', { correction: { article: '009' } }, 'article', /009/],
		[
			'known-article',
			'a correction of another’s article',
			{ correction: { article: '002' } },
			'article',
			/002/
		],
		[
			'article-facet',
			'a case of 002 without its group',
			one({ sources: '000 | a\n002 | b', views: '人材確保（推定）' }),
			'views',
			/people/
		],
		['article-facet', 'ours given as the article’s', one({ steps: 'step-3' }), 'steps', /step-3/],
		['corrected', 'the wrong word still there', one({ title: '小国長のアプリ' }), '', /小国長/],
		['corrected', 'nothing corrected', { correction: { says: '小国町' } }, 'shows', /小国町/]
	];
	it.each(wrong)('%s: %s', (rule, _, changes, column, found) => {
		const own = findings(changes).filter((finding) => finding.rule === rule);
		expect(own.length).toBeGreaterThan(0);
		expect(own[0]).toMatchObject({ column });
		expect(own[0]?.found).toMatch(found);
		expect(own[0]?.file).toMatch(/^geodata\/(cases|initiatives|corrections)\.csv$/);
		expect(own[0]?.remedy).not.toBe('');
	});

	it('name the row of the spreadsheet, lines inside cells not counted', () => {
		const found = findings({ cases: [{ programmes: '一\n二\n三' }, { id: 'b', contact_tel: 'x' }] });
		const finding = found.find(({ rule }) => rule === 'tel');
		expect(finding).toMatchObject({ rule: 'tel', line: 3 });
	});

	it('leave a source its look-alikes, and a correction that adds its words', () => {
		expect(findings({ correction: { says: '⼩国長' } })).toEqual([]);
		expect(
			findings({ cases: [{ title: '小国町' }], correction: { says: '小国町', shows: '熊本県小国町' } })
		).toEqual([]);
	});

	it('do without the register where it is not built', () => {
		expect(findings({ areas: null, cases: [{ code: '064017' }] })).toEqual([]);
	});
});

describe('the goals', () => {
	it('are counted: cases, municipalities, prefectures and themes with too few', () => {
		const lines = goals(input({ cases: [{}, { id: 'b', code: '430005' }] }).cases, AREAS);
		expect(lines[0]).toMatch(/^2 of 1000 cases \(記事 2, /);
		expect(lines[1]).toBe('1 of 600 municipalities');
		expect(lines[2]).toContain('熊本県 2');
		expect(lines[3]).toContain('チャット・ノーコード 2');
	});
});

describe('the rules for the whole', () => {
	it('used-themes names a theme that no case has', () => {
		const unused = usedThemes.check(input({}));
		expect(unused.map(({ found }) => found)).toContain('no case of 教育 (community/education)');
		expect(unused.some(({ found }) => found.includes('chat-nocode'))).toBe(false);
	});

	it('counts compares articles with their entries, and the totals', () => {
		const found = counts.check(input({}));
		expect(found).toContainEqual(
			expect.objectContaining({ column: 'sources', found: '0 cases of article 002' })
		);
		expect(found).toContainEqual(expect.objectContaining({ column: 'cases', found: '1' }));
		expect(found.find(({ column }) => column === 'localities')?.remedy).toContain(
			String(EXPECTED.localities)
		);
	});
});
