/** What the page says of a list that becomes cases, in Japanese. */
import type { CaseField } from '$lib/import/case-fields';
import type { CaseProblemKind } from '$lib/import/cases';
import { ja as base } from '$lib/text/ja';

const { whole } = base;

export const userCasesJa = {
	kindTitle: '地図への載せ方',
	kinds: {
		measure: '指標の表として（列の値で塗り分ける）',
		cases: '事例の一覧として（1行を1件の事例にする）'
	},
	title: '事例として載せる',
	lead: '題名のある行が1件ずつ事例になり、アトラスの事例と同じように地図の印・一覧・絞り込み・検索・連携先の候補・書き出しに出ます。どの画面でも「利用者の事例」と示します。',
	none: '（使わない）',
	fields: {
		title: '題名',
		summary: '概要',
		themes: 'テーマ',
		sources: '出典・リンク',
		period: '時期',
		partners: '連携先',
		programmes: '施策・サービス',
		award: '受賞',
		department: '問い合わせ先',
		tel: '電話',
		url: '問い合わせ先のページ',
		title_en: '英語の題名',
		summary_en: '英語の概要',
		status: '状態',
		department_en: '問い合わせ先の英語名',
		figures: '数値',
		page: '問い合わせ先のページ名',
		survey: '調査の分類',
		views: '観点',
		priorities: '重点取組事項',
		steps: '手順'
	} satisfies Record<string, string> as Readonly<Partial<Record<CaseField, string>>>,
	noTitle: '題名の列を選ぶと、事例になります。',
	more: 'そのほかの列',
	count: (cases: number, areas: number): string => `${whole(areas)}地域の${whole(cases)}件が事例になります。`,
	nothing: '事例になる行がありません。',
	untitled: (n: number): string =>
		`${whole(n)}行は題名の欄が空のため、事例になりません。題名の列を変えると加わることがあります。`,
	uncounted: (n: number): string => `${whole(n)}行は北方領土の村のため、事例になりません。`,
	open: (n: number): string =>
		`${whole(n)}行は自治体が決まっていないため、まだ事例になりません。下で決められます。`,
	examples: (n: number): string => `記入例の${whole(n)}行は除きました。`,
	aside: (n: number): string => `合計・注記・空行などの${whole(n)}行は事例にしません。`,
	words: 'アトラスのテーマにない言葉',
	wordsLead: 'テーマを選ぶと、その言葉のある行すべてに使います。選ばなければ、その言葉はテーマになりません。',
	wordOf: (word: string, n: number): string => `${word}（${whole(n)}行）`,
	noTheme: 'テーマにしない',
	problems: (n: number): string => `読み取れなかった欄 ${whole(n)}か所`,
	problemsOf: (shown: number, all: number): string =>
		`${whole(all)}か所のうち、はじめの${whole(shown)}か所です。`,
	row: (row: number, turned: boolean): string => `${row}${turned ? '列目' : '行目'}`,
	found: (found: string): string => `「${found}」`,
	problem: {
		'no-title': '題名が空のため、事例にしていません。題名を書いてください。',
		'not-counted': '集計の対象外の地域（北方領土の村）のため、事例にしていません。',
		'unknown-theme': 'アトラスのテーマにない言葉です。上でテーマを選ぶか、テーマの名前に書き換えてください。',
		'bad-link': 'リンクにしていません。https:// か http:// で始まるアドレスを書いてください。',
		'bad-period': '時期として読めません。2021、2021-03、2021年度、2020-04/2022-03 のように書いてください。',
		'bad-figure': '数値として読めません。「約9 | 割 | 何の数か | 2022-12」のように書いてください。',
		'unknown-facet': 'この分類にない値です。',
		'unknown-status':
			'状態として読めません。実施中、実証、計画、終了、アイデア、不明のどれかを書いてください。',
		'unknown-code': '共同の事例に加わる地域のコードとして読めません。',
		'too-long': '長いため、途中までを使っています。'
	} satisfies Record<CaseProblemKind, string> as Record<CaseProblemKind, string>,
	first: 'はじめの事例',
	show: 'アトラスの事例に加えて表示',
	showOnly: 'この事例だけを表示',
	replaces: (name: string): string => `この端末にある一覧「${name}」に替わります。`,
	kept: '事例は、削除するまでこの端末に残ります。共有するアドレスには入りません。',
	template: '事例の記入用CSVを保存',
	templateHint: '事例を一覧にするときは、1行に1件を書くCSVもあります。列の書き方は記入例の行にあります。',
	templateName: '事例一覧_記入用.csv',
	keptTitle: 'この端末にある表',
	keptKinds: { measure: '塗り分け', cases: '事例' },
	pasted: '貼り付けた表',
	openKept: '開く',
	remove: 'この端末から削除',
	removeOf: (file: string): string => `「${file}」をこの端末から削除`,
	nameOf: (name: string): string => `「${name}」の名前`,
	renamed: (title: string): string => `名前を「${title}」にしました。`,
	removed: 'この端末から削除しました。',
	bar: {
		title: (count: number, file: string): string => `利用者の事例 ${whole(count)}件（${file}）`,
		mix: { both: '両方を表示', own: '利用者の事例だけ', atlas: 'アトラスの事例だけ' },
		label: '表示する事例',
		edit: '表を開く'
	}
};

export type UserCasesMessages = typeof userCasesJa;
