/** What the profile of an area says; fetched with it. */
import type { Rank } from '$lib/derive/profile';
import type { Language, Level } from '$lib/view/view';

const ja = new Intl.NumberFormat('ja-JP');
const en = new Intl.NumberFormat('en-GB');
const percent = (lang: Language, { done, of }: Rank): string =>
	new Intl.NumberFormat(lang === 'ja' ? 'ja-JP' : 'en-GB', {
		style: 'percent',
		maximumFractionDigits: 0
	}).format(of === 0 ? 0 : done / of);

export interface ProfileWords {
	/** @param similar how many are of similar size and kind; `null` for a prefecture */
	readonly lead: (similar: number | null) => string;
	readonly country: string;
	readonly similar: string;
	/** Among how many areas of a scope. */
	readonly within: (place: string, count: number, unit: string) => string;
	readonly done: (rank: Rank) => string;
	readonly indicator: string;
	readonly value: string;
	/** What the marks of the chart are. */
	readonly key: Readonly<Record<'range' | 'middle' | 'median' | 'similar', string>>;
	/** Of all areas of the level. */
	readonly medianOf: Readonly<Record<Level, string>>;
	/** What the bars of a file are. */
	readonly rates: string;
	readonly log: string;
	readonly loading: string;
	readonly failed: string;
	readonly retry: string;
	readonly explained: string;
	readonly asTable: string;
	readonly asChart: string;
	readonly caption: (name: string) => string;
	readonly silent: string;
	/** A newer edition of the figure should be out since a month. */
	readonly due: (month: string) => string;
	readonly of: (numerator: number, denominator: number) => string;
	/** Behind a share of few. */
	readonly few: string;
	readonly onMap: (name: string) => string;
}

export const PROFILE_WORDS: Readonly<Record<Language, ProfileWords>> = {
	ja: {
		lead: (similar) => {
			if (similar === null) return '順位は47都道府県のうちの値の大きい順で、良し悪しではありません。';
			return similar > 0
				? `順位は値の大きい順で、良し悪しではありません。「似た規模」は、市、特別区、町村の別が同じで、人口が3分の2から1.5倍までの${ja.format(similar)}自治体（この自治体を含む）です。`
				: '順位は値の大きい順で、良し悪しではありません。人口が0人のため、似た規模の自治体はありません。';
		},
		country: '全国',
		similar: '似た規模',
		within: (place, count, unit) => `${place}の${ja.format(count)}${unit}のうち`,
		done: (rank) => `実施 ${percent('ja', rank)}（${ja.format(rank.done)} / ${ja.format(rank.of)}）`,
		indicator: '指標',
		value: '値',
		key: { range: '最小〜最大', middle: '中央の半数', median: '中央値', similar: '似た規模の中央値' },
		medianOf: { prefecture: '47都道府県の中央値', municipality: '全国の市区町村の中央値' },
		rates: '割合で表される指標を図に、すべての指標を表にしています。',
		log: '対数',
		loading: '公的な指標を読み込んでいます。',
		failed: '公的な指標を読み込めませんでした。通信の状態を確認してから、もう一度お試しください。',
		retry: 'もう一度読み込む',
		explained: '出典、求め方、分からないこと',
		asTable: '表で見る',
		asChart: '図で見る',
		caption: (name) => `${name}の公的な指標`,
		silent: '分からないこと:',
		due: (month) => `次の版は${month}までに公表された見込みです。`,
		of: (n, d) => `${ja.format(d)}のうち${ja.format(n)}`,
		few: '少数',
		onMap: (name) => `${name}を地図で見る`
	},
	en: {
		lead: (similar) => {
			if (similar === null)
				return 'Ranks are among the 47 prefectures; rank 1 is the largest value, not the best.';
			return similar > 0
				? `Rank 1 is the largest value, not the best. Of similar size are the ${en.format(similar)} of the same kind (cities, special wards, or towns and villages) with a population up to 1.5 times larger or smaller, this one included.`
				: 'Rank 1 is the largest value, not the best. Nobody lived here, so no place is of similar size.';
		},
		country: 'Japan',
		similar: 'Similar size',
		within: (place, count, unit) => `Among the ${en.format(count)} ${unit} of ${place}`,
		done: (rank) => `${percent('en', rank)} yes (${en.format(rank.done)} of ${en.format(rank.of)})`,
		indicator: 'Indicator',
		value: 'Value',
		key: {
			range: 'lowest to highest',
			middle: 'middle half',
			median: 'median',
			similar: 'median of similar size'
		},
		medianOf: { prefecture: 'median of the 47 prefectures', municipality: 'median of all municipalities' },
		rates: 'The chart has the figures that are rates, the table all of them.',
		log: 'log',
		loading: 'Loading the official figures.',
		failed: 'The official figures could not be loaded. Check your connection and try again.',
		retry: 'Try again',
		explained: 'Sources, how obtained, what they do not say',
		asTable: 'Show as a table',
		asChart: 'Show as a chart',
		caption: (name) => `Official figures of ${name}`,
		silent: 'It does not say:',
		due: (month) => `A newer edition should have been published by ${month}.`,
		of: (n, d) => `${en.format(n)} of ${en.format(d)}`,
		few: 'few',
		onMap: (name) => `Show ${name} on the map`
	}
};
