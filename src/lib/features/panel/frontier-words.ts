/** What the section of candidates to follow says; fetched with it. */
import type { Language } from '$lib/view/view';

interface FrontierWords {
	readonly title: string;
	readonly lead: string;
	readonly beside: (count: number) => string;
	readonly theme: string;
	readonly anyTheme: string;
	readonly severalThemes: string;
	readonly whole: (name: string) => string;
	/**
	 * @param holders `null` where each municipality is asked for what it lacks itself
	 * @param unit what municipalities are counted by: 市町
	 */
	readonly sentence: (
		place: string,
		n: number,
		possible: number,
		all: number,
		holders: number | null,
		unit: string
	) => string;
	readonly byPrefecture: (unit: string) => string;
	readonly more: (count: number) => string;
	readonly less: string;
	readonly map: string;
	readonly table: string;
}

const ja = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 });
const en = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

export const FRONTIER_WORDS: Readonly<Record<Language, FrontierWords>> = {
	ja: {
		title: '横展開の候補',
		lead: '隣の自治体に事例か「実施」の回答があり、まだ取り組んでいない市区町村です。公式の調査に「未実施」と答えたところを候補、不明のところを可能性として、分けて数えます。',
		beside: (n) => `${ja.format(n)}自治体と隣接`,
		theme: 'テーマ',
		anyTheme: 'すべてのテーマ',
		severalThemes: '複数のテーマ',
		whole: (name) => `${name}（全体）`,
		sentence: (place, n, possible, all, holders, unit) =>
			`${place}の${ja.format(all)}${unit}のうち、候補（未実施）は${ja.format(n)}、可能性（不明）は${ja.format(possible)}${unit}です${holders === null ? '' : `（事例か実施の回答あり${ja.format(holders)}）`}。`,
		byPrefecture: (unit) => `都道府県別の${unit}数`,
		more: (n) => `ほか${ja.format(n)}件を表示`,
		less: '一部だけ表示',
		map: '地図で見る',
		table: '表で見る'
	},
	en: {
		title: 'Candidates to follow',
		lead: 'Municipalities that have not done it and border one with a case or the answer “done”. Those that answered “not done” are candidates, those unknown are possible ones; they are counted apart.',
		beside: (n) => `Borders ${en.format(n)}`,
		theme: 'Theme',
		anyTheme: 'Any theme',
		severalThemes: 'Several themes',
		whole: (name) => `${name} (all)`,
		sentence: (place, n, possible, all, holders) =>
			`Of the ${en.format(all)} ${all === 1 ? 'municipality' : 'municipalities'} in ${place}, ${en.format(n)} ${n === 1 ? 'is a candidate' : 'are candidates'} (not done) and ${en.format(possible)} ${possible === 1 ? 'is a possible one' : 'are possible ones'} (unknown)${holders === null ? '' : `; ${en.format(holders)} with a case or the answer “done”`}.`,
		byPrefecture: () => 'Municipalities by prefecture',
		more: (n) => `Show ${en.format(n)} more`,
		less: 'Show fewer',
		map: 'Show on the map',
		table: 'Show as a table'
	}
};
