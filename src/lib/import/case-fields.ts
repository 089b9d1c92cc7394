/** Which column of a list holds which part of a case. */
import { SCHEMES } from '../model/colour/scheme';
import type { TableColumn } from './understand';

/** What a person can choose a column for. `sources` holds links or names of sources. */
export const CASE_FIELDS = [
	'title',
	'summary',
	'themes',
	'sources',
	'period',
	'partners',
	'programmes',
	'award',
	'department',
	'tel',
	'url'
] as const;
/** What only a table in the form of `geodata/cases.csv` has, by the names of its columns. */
export const TEMPLATE_FIELDS = [
	'title_en',
	'summary_en',
	'status',
	'figures',
	'department_en',
	'page',
	...SCHEMES.map(({ id }) => id)
] as const;
export type CaseField = (typeof CASE_FIELDS)[number] | (typeof TEMPLATE_FIELDS)[number];
/** Index of the column, by field. */
export type CaseFields = Readonly<Partial<Record<CaseField, number>>>;

/** Every field there can be a column of. */
export const CASE_FIELD_NAMES = [...CASE_FIELDS, ...TEMPLATE_FIELDS] as const;

/** Titles of columns, ours first. */
const TITLES: readonly (readonly [CaseField, RegExp])[] = [
	[
		'title',
		/^(title|事例名?|取組(名|事例)?|取り?組み(名|事例)?|題名?|タイトル|件名|事業名?|施策名?|プロジェクト名?|名称|case|project|initiative)$/iu
	],
	['title_en', /^title_en$/iu],
	['summary', /^(summary|概要|内容|説明|取組内容|取り?組みの?内容|事業内容|事例概要|詳細|description)$/iu],
	['themes', /^(themes?|テーマ|分野|カテゴリー?|分類|区分|タグ|キーワード|tags?|category|categories)$/iu],
	['url', /^(contact_url)$/iu],
	[
		'sources',
		/^(sources?|出典|参考|参考(url|リンク|資料)|リンク|関連リンク|ホームページ|hp|web|ウェブ|website|link|url|アドレス)$/iu
	],
	[
		'period',
		/^(period|年度|実施年度|時期|実施時期|期間|実施期間|開始(年度?|日|時期|年月)?|導入(年度?|時期|年月)|year|date)$/iu
	],
	[
		'partners',
		/^(partners?|連携先|連携(企業|事業者|団体)|事業者名?|委託先|協力(企業|者|団体)?|ベンダー|企業名?|vendor)$/iu
	],
	['programmes', /^(programmes?|サービス名?|施策・サービス|システム名?|製品名?|service)$/iu],
	['award', /^(award|受賞(歴)?|表彰)$/iu],
	[
		'department',
		/^(contact_department|担当(課|部署|部局)?|所管(課)?|問い?合わせ先|問合せ先|連絡先|department)$/iu
	],
	['tel', /^(contact_tel|電話(番号)?|tel|連絡先電話(番号)?|phone)$/iu],
	['summary_en', /^summary_en$/iu],
	['status', /^status$/iu],
	['department_en', /^contact_department_en$/iu],
	['page', /^contact_page$/iu],
	['figures', /^figures$/iu],
	...SCHEMES.map(({ id }) => [id, new RegExp(`^${id}$`, 'iu')] as const)
];

/** Names that a case may have instead of a title. */
const NAMES =
	/^(name|名称|名前|事例名?|取組(名|事例)?|事業名?|題名?|件名|タイトル|プロジェクト名?|施策名?)$/iu;
/** Shares of the rows. */
const HALF_EMPTY = 0.3;
const FULL = 0.05;

/** The column of titles, or one of names where the titles are half empty and the names are full. */
function fullerTitle(title: TableColumn, columns: readonly TableColumn[], rows: number): TableColumn {
	if (title.missing < rows * HALF_EMPTY) return title;
	const full = columns.find(
		({ index, name, missing, kind }) =>
			index !== title.index &&
			(kind === 'text' || kind === 'category') &&
			missing <= rows * FULL &&
			NAMES.test(name.normalize('NFKC').replace(/\s+/gu, ''))
	);
	return full ?? title;
}

/**
 * The columns of a list of cases, by the text above them; links are a source wherever they are.
 * @param rows of the table, those that are set aside left out
 * @returns nothing for `title` where no column is called so: then it is no list of cases, unless a person says so
 */
export function findCaseFields(columns: readonly TableColumn[], rows: number): CaseFields {
	const values = columns.filter(({ role, kind }) => role === 'value' && kind !== 'blank');
	const found: Partial<Record<CaseField, number>> = {};
	const taken = new Set<number>();
	for (const [field, title] of TITLES) {
		const named = values.find(
			({ index, name }) => !taken.has(index) && title.test(name.normalize('NFKC').replace(/\s+/gu, ''))
		);
		const column = field === 'title' && named ? fullerTitle(named, values, rows) : named;
		if (!column) continue;
		found[field] = column.index;
		taken.add(column.index);
	}
	const link = values.find(({ index, kind }) => kind === 'link' && !taken.has(index));
	if (found.sources === undefined && link) found.sources = link.index;
	return found;
}
