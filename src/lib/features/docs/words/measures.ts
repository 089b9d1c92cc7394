/** What the measures that are no official figures count, and how values are cut into classes. */
import type { Breaks } from '$lib/measures/entry';
import type { Measure } from '$lib/measures/registry';
import type { IndicatorId } from '$lib/model/indicator';
import type { Language } from '$lib/view/view';

/** A measure without a publication that says what it is. */
export type DescribedMeasure = Exclude<Measure, IndicatorId>;

export const MEASURE_WORDS = {
	cases: {
		ja: '絞り込みに合う事例の数。都道府県では、都道府県自身と域内の市区町村の事例を合わせます。',
		en: 'Cases that pass the filters; of a prefecture, its own and those of its municipalities.'
	},
	themes: {
		ja: '事例がある大分類のテーマの数（0〜6）。',
		en: 'Themes of the first level that have a case, 0 to 6.'
	},
	share: {
		ja: '市区町村のうち、絞り込みに合う事例がある市区町村の割合。',
		en: 'Share of the municipalities that have a case which passes the filters.'
	},
	frontier: {
		ja: '事例がある隣の市区町村の数。都道府県では、隣に事例がある未収録の市区町村の数。[くわしく](../map/ja.md#the-frontier)',
		en: 'Neighbours with a case; of a prefecture, its municipalities without one next to one that has. [More](../map/en.md#the-frontier)'
	},
	mine: {
		ja: '手元の表の1列。[くわしく](../own-table/ja.md)',
		en: 'A column of a table of one’s own. [More](../own-table/en.md)'
	}
} as const satisfies Record<DescribedMeasure, Record<Language, string>>;

interface BreakWords {
	readonly name: string;
	readonly how: string;
}
export const BREAK_WORDS: Readonly<Record<Breaks, Readonly<Record<Language, BreakWords>>>> = {
	quantile: {
		ja: { name: '等量', how: 'どの区分にも、ほぼ同じ数の地域が入ります。' },
		en: { name: 'quantile', how: 'Every class holds about as many areas.' }
	},
	equal: {
		ja: { name: '等間隔', how: '値の幅を同じにします。' },
		en: { name: 'equal', how: 'Every class spans the same range of values.' }
	},
	natural: {
		ja: { name: '自然な切れ目', how: '似た値がまとまる切れ目を選びます。' },
		en: { name: 'natural', how: 'Cut where values fall apart into groups.' }
	},
	round: {
		ja: { name: 'きりのよい数', how: 'きりのよい数で切ります。' },
		en: { name: 'round', how: 'Cut at round numbers.' }
	}
};
