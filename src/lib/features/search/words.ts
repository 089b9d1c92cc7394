import type { FormerPlace, Ward } from '$lib/model/names/former';
import type { SearchKind } from '$lib/derive/search/search';
import type { Language } from '$lib/view/view';
import type { SearchListed } from '$lib/view/search';

/** The words of what was found. */
interface SearchWords {
	/** What kind of thing it is, beside its name. */
	readonly badge: Readonly<Record<SearchKind, string>>;
	readonly own: string;
	/** It was only proposed. */
	readonly idea: string;
	/** That a name of before leads to another; `today` as it is called in this language. */
	former(place: FormerPlace, today: string): string;
	/** @param name of the ward, as it is called in this language */
	ward(ward: Ward, name: string, city: string): string;
	partner(cases: number): string;
	/** Name of the list of all that was found. */
	title(query: string): string;
	count(count: number): string;
	none(query: string): string;
	readonly close: string;
	readonly kinds: string;
	readonly kind: Readonly<Record<'all' | SearchListed, string>>;
	readonly theme: string;
	readonly allThemes: string;
	readonly prefecture: string;
	readonly allPrefectures: string;
	more(left: number): string;
	/** Nothing of what was found passes the choices above the list. */
	readonly filteredOut: string;
	readonly clear: string;
	/** Shows on the map only the cases that hold these words. */
	readonly filterMap: string;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

const ja: SearchWords = {
	badge: {
		area: '地域',
		former: '地域',
		ward: '地域',
		region: '地方',
		theme: 'テーマ',
		set: '収録元',
		framework: '枠組み',
		partner: '連携先',
		case: '事例'
	},
	own: '利用者の事例',
	idea: 'アイデア（実施前の案）',
	former: ({ name, steps }) => {
		const [first, ...later] = steps;
		if (first && later.length === 0 && first.kind === 'absorbed')
			return `${name}は${yearOf(first.date)}年に${first.to}に編入されました`;
		return `${name}は${steps.map(({ date, to }) => `${yearOf(date)}年に${to}`).join('、')}になりました`;
	},
	ward: ({ until }, name, city) =>
		until === undefined ? `${name}は${city}の区です` : `${name}は${yearOf(until)}年までの${city}の区です`,
	partner: (cases) => `${cases}件の事例`,
	title: (query) => `「${query}」の検索結果`,
	count: (count) => `${count.toLocaleString('ja')}件`,
	none: (query) => `「${query}」に該当するものは見つかりませんでした。`,
	close: '検索結果を閉じる',
	kinds: '種類',
	kind: { all: 'すべて', place: '地域', case: '事例', filter: 'テーマ・連携先' },
	theme: 'テーマ',
	allThemes: 'すべてのテーマ',
	prefecture: '都道府県',
	allPrefectures: '全国',
	more: (left) => `さらに表示（残り${left.toLocaleString('ja')}件）`,
	filteredOut: 'この条件に該当するものはありません。',
	clear: '条件を外す',
	filterMap: 'この語で地図を絞り込む'
};

const en: SearchWords = {
	badge: {
		area: 'Place',
		former: 'Place',
		ward: 'Place',
		region: 'Region',
		theme: 'Theme',
		set: 'Set',
		framework: 'Framework',
		partner: 'Partner',
		case: 'Case'
	},
	own: 'Your case',
	idea: 'Idea (not carried out)',
	former: ({ name, steps }, today) => {
		const year = yearOf(steps[0]?.date ?? '');
		const renamed = steps.every(({ kind }) => kind === 'promoted' || kind === 'renamed');
		return renamed
			? `${name} (until ${year}) is now ${today}`
			: `${name} (until ${year}) is now part of ${today}`;
	},
	ward: ({ until }, name, city) =>
		until === undefined
			? `${name} is a ward of ${city}`
			: `${name} was a ward of ${city} until ${yearOf(until)}`,
	partner: (cases) => (cases === 1 ? '1 case' : `${cases.toLocaleString('en')} cases`),
	title: (query) => `Search results for “${query}”`,
	count: (count) => (count === 1 ? '1 result' : `${count.toLocaleString('en')} results`),
	none: (query) => `Nothing matches “${query}”.`,
	close: 'Close search results',
	kinds: 'Kind',
	kind: { all: 'All', place: 'Places', case: 'Cases', filter: 'Themes and partners' },
	theme: 'Theme',
	allThemes: 'All themes',
	prefecture: 'Prefecture',
	allPrefectures: 'All of Japan',
	more: (left) => `Show more (${left.toLocaleString('en')} left)`,
	filteredOut: 'Nothing matches these choices.',
	clear: 'Clear choices',
	filterMap: 'Filter the map by these keywords'
};

export const SEARCH_WORDS: Readonly<Record<Language, SearchWords>> = { ja, en };
