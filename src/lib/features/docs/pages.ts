/** The pages of the documentation, in the order in which they are listed. The prose of each is in `pages/<id>/`. */
import type { Language } from '$lib/view/view';

interface PageWords {
	readonly title: string;
	/** What one finds there, in one line. */
	readonly summary: string;
}

export const DOC_GROUPS = ['use', 'pass-on', 'reference', 'project'] as const;
export type DocGroup = (typeof DOC_GROUPS)[number];

export interface DocEntry<Id extends string = string> {
	readonly id: Id;
	readonly group: DocGroup;
	readonly words: Readonly<Record<Language, PageWords>>;
}

const page = <const Id extends string>(
	id: Id,
	group: DocGroup,
	ja: readonly [title: string, summary: string],
	en: readonly [title: string, summary: string]
): DocEntry<Id> => ({
	id,
	group,
	words: { ja: { title: ja[0], summary: ja[1] }, en: { title: en[0], summary: en[1] } }
});

export const DOC_PAGES = [
	page(
		'map',
		'use',
		['地図の見方', '色、0と未収録の違い、区分、2つの指標、収録状況、横展開の候補'],
		[
			'Reading the map',
			'Colours, zero and not recorded, classes, two measures, coverage, candidates to follow'
		]
	),
	page(
		'figures',
		'use',
		['指標の一覧', '塗り分けに使える数値の単位、時点、出典と、それぞれから分からないこと'],
		['Measures and figures', 'Unit, date and source of each, and what each does not say']
	),
	page(
		'partners',
		'use',
		['連携先を探す', '候補の選び方、並び順の計算式、重みと範囲'],
		['Partner finder', 'How candidates are chosen and ordered: formula, weights and reach']
	),
	page(
		'sheet',
		'use',
		['連携シートと地域の比較', '2〜8市区町村を1つの画面にまとめる、4地域までを並べて比べる'],
		[
			'Partnership sheet and comparison',
			'Two to eight municipalities on one page; up to four areas side by side'
		]
	),
	page(
		'own-table',
		'use',
		['自分の表を使う', '自分の表や事例を地図に重ねる。データは端末の外に出ません'],
		['A table of your own', 'Your own table or cases on the map; nothing leaves the device']
	),
	page(
		'exports',
		'pass-on',
		['書き出しとオフライン版', '画像、スライド、表、オフラインで開ける1ファイル'],
		['Exports and offline copy', 'Pictures, slides, tables, and one file that opens without a network']
	),
	page(
		'deck',
		'pass-on',
		['スライドと発表', '画面をスライドにして並べ、地図の上で発表する'],
		['Slides and presenting', 'Make slides of views, and present them on one moving map']
	),
	page(
		'embeds',
		'pass-on',
		['ほかのページへの埋め込み', 'コード、設定、メッセージ、表示の条件'],
		['Embedding', 'Code, options, messages, and what the page around must allow']
	),
	page(
		'address',
		'reference',
		['アドレスの書き方', '画面を表すアドレスのすべての項目'],
		['The address', 'Every parameter of the address that names a view']
	),
	page(
		'data',
		'reference',
		['データファイル', '自由に使える公開データの形と項目'],
		['Data files', 'Form and fields of the files that anyone may use']
	),
	page(
		'join',
		'reference',
		['表の照合のしくみ', '表の行を地域に結び付ける規則と、コマンド'],
		['How tables are joined', 'The rules that join rows to areas, and the command']
	),
	page(
		'sources',
		'project',
		['出典と利用条件', 'データごとの条件とクレジットの書き方'],
		['Sources and licences', 'Terms and credit line of each kind of data']
	),
	page(
		'cases',
		'project',
		['事例のなりたちと提案', '収録元、状態、出典の種類、事例を提案するには'],
		['Cases, and how to propose one', 'Sets, status, kinds of source, and what a proposal takes']
	),
	page(
		'hosting',
		'project',
		['サイトの公開', 'ビルド、置き場所、ヘッダー、速さ'],
		['Hosting', 'Building, where it can live, headers, speed']
	),
	page(
		'contribute',
		'project',
		['事例や指標を加える', '誤りを知らせる、事例・指標・形式・ページを加える'],
		['Adding to the atlas', 'Report what is wrong; add a case, a measure, a format or a page']
	),
	page(
		'renewal',
		'project',
		['指標の更新', '公的な指標を新しい版にする手順、ダウンロードするもの、次の版の見込み'],
		[
			'Renewing the figures',
			'How official figures are renewed: what to download, when the next is due, the command'
		]
	),
	page('changes', 'project', ['変更履歴', '版ごとの変更'], ['Changes', 'What changed, version by version'])
] as const;

export type DocId = (typeof DOC_PAGES)[number]['id'];
