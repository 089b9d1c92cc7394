/** What the distribution in the legend says; fetched with it. */
import type { Language } from '$lib/view/view';

interface DistributionWords {
	/** For those who do not see it. */
	readonly tell: (count: string, low: string, median: string, high: string) => string;
	readonly median: (value: string) => string;
	readonly log: string;
	/** Of a prefecture's municipalities. */
	readonly within: (name: string, count: string) => string;
	readonly none: string;
}

export const DISTRIBUTION_WORDS: Readonly<Record<Language, DistributionWords>> = {
	ja: {
		tell: (count, low, median, high) => `${count}地域の値の分布。最小${low}、中央値${median}、最大${high}。`,
		median: (value) => `中央値 ${value}`,
		log: '横軸は対数',
		within: (name, count) => `${name}の${count}市区町村`,
		none: '値なし'
	},
	en: {
		tell: (count, low, median, high) =>
			`Distribution of ${count} areas: lowest ${low}, median ${median}, highest ${high}.`,
		median: (value) => `median ${value}`,
		log: 'logarithmic axis',
		within: (name, count) => `${count} municipalities of ${name}`,
		none: 'no value'
	}
};
