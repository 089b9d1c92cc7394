/** Words of the parts that show frameworks; what is said of a framework anywhere is in `text/frameworks.ts`. */
import type { Language } from '$lib/model/language';

interface FrameworkPartWords {
	readonly title: string;
	readonly none: string;
	readonly failed: string;
	readonly retry: string;
	/** Of an offline copy that holds none. */
	readonly left: string;
	/** In the panel of a prefecture. */
	readonly inside: (prefecture: string) => string;
	readonly insideNote: string;
	/** How many of all its members are in the prefecture, where not all are. */
	readonly insideCount: (here: string, prefecture: string) => string;
	readonly moreFrameworks: (count: number) => string;
	readonly centre: (names: string) => string;
	readonly members: (count: number) => string;
	/** What a member has, behind its name. */
	readonly counts: (cases: number, done: number) => string;
	readonly themes: string;
	readonly themesNote: string;
	readonly theme: string;
	readonly loading: string;
	readonly uneven: string;
	readonly unevenNote: string;
	readonly unevenNone: string;
	readonly has: (names: string) => string;
	readonly lacks: (names: string) => string;
	readonly unknown: (count: number) => string;
	readonly more: (count: number) => string;
	readonly less: string;
	readonly sheet: (count: number) => string;
	/** Where not all members have room on it. */
	readonly sheetNote: string;
	readonly noteTitle: string;
	/** The key of the outlines. */
	readonly lines: string;
	readonly own: string;
	readonly shown: (count: number) => string;
}

const themesEn = (count: number): string => `${count} ${count === 1 ? 'theme' : 'themes'}`;

export const FRAMEWORK_PART_WORDS: Readonly<Record<Language, FrameworkPartWords>> = {
	ja: {
		title: '連携の枠組み',
		none: '名前の出ている枠組みは見つかっていません。構成市町村の名前を公開ページで確認できた枠組みだけを収録しているので、入っていないという意味ではありません。',
		failed: '連携の枠組みを読み込めませんでした。',
		retry: 'もう一度読み込む',
		left: 'このファイルに連携の枠組みは入っていません。ウェブのアトラスで見られます。',
		inside: (prefecture) => `${prefecture}の連携の枠組み`,
		insideNote: '構成市町村の名前を公開ページで確認できた枠組みです。すべてではありません。',
		insideCount: (here, prefecture) => `うち${prefecture.slice(-1)}内${here}`,
		moreFrameworks: (count) => `ほか${count}件を表示`,
		centre: (names) => `中心: ${names}`,
		members: (count) => `構成市町村（${count}）`,
		counts: (cases, done) => `${cases > 0 ? `事例 ${cases}テーマ、` : ''}実施 ${done}テーマ`,
		themes: 'テーマ別の取組の状況',
		themesNote: '事例は取組のしかたを、公式の調査への回答は取組の有無を示します。',
		theme: 'テーマ',
		loading: '公式の調査への回答を読み込んでいます。',
		uneven: '一部の構成市町村にある取組',
		unevenNote:
			'取り組む市町村と、調査に未実施と答えた市町村がともにあるテーマです。取り組む市町村の少ない順に並べます。',
		unevenNone: '一部の市町村だけが取り組み、ほかが未実施と答えたテーマはありません。',
		has: (names) => `あり: ${names}`,
		lacks: (names) => `未実施: ${names}`,
		unknown: (count) => `不明 ${count}`,
		more: (count) => `ほか${count}テーマを表示`,
		less: '一部だけを表示',
		sheet: (count) => `${count}市町村で連携シートを作る`,
		sheetNote: '中心と、人口の多い順に入れています。シートの画面で変えられます。',
		noteTitle: '出典についての注記',
		lines: '連携の枠組みの線',
		own: '選択した市区町村のもの',
		shown: (count) => `${count}圏域を表示中`
	},
	en: {
		title: 'Cooperation frameworks',
		none: 'No framework that names it has been found. Only frameworks whose members are named on a public page are recorded, so this does not mean that it belongs to none.',
		failed: 'The cooperation frameworks could not be loaded.',
		retry: 'Try again',
		left: 'This file holds no cooperation frameworks. They are in the atlas on the web.',
		inside: (prefecture) => `Cooperation frameworks in ${prefecture}`,
		insideNote: 'Frameworks whose members are named on a public page; there may be others.',
		insideCount: (here) => `here: ${here}`,
		moreFrameworks: (count) => `Show ${count} more`,
		centre: (names) => `centre: ${names}`,
		members: (count) => `Members (${count})`,
		counts: (cases, done) =>
			cases > 0 ? `cases in ${themesEn(cases)}, done in ${done}` : `done in ${themesEn(done)}`,
		themes: 'What is known by theme',
		themesNote: 'A case tells how something is done; an official answer tells that it is.',
		theme: 'Theme',
		loading: 'Loading official answers.',
		uneven: 'What only some of them have',
		unevenNote:
			'Themes that some members work on and others answered “not done” to; those with the fewest first.',
		unevenNone: 'There is no theme that some members work on and others answered “not done” to.',
		has: (names) => `Has it: ${names}`,
		lacks: (names) => `Not done: ${names}`,
		unknown: (count) => `unknown: ${count}`,
		more: (count) => `Show ${count} more themes`,
		less: 'Show fewer',
		sheet: (count) => `Partnership sheet of ${count}`,
		sheetNote: 'The centres and the largest are on it; they can be changed there.',
		noteTitle: 'Note on the source',
		lines: 'Outlines of frameworks',
		own: 'of the selected municipality',
		shown: (count) => `${count} outlined`
	}
};
