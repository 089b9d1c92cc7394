/** What is said of similar municipalities; fetched with the profile. */
import type { Language } from '$lib/view/view';

const number = (lang: Language, digits: number, signed = false) =>
	new Intl.NumberFormat(lang === 'ja' ? 'ja-JP' : 'en-GB', {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
		...(signed && { signDisplay: 'exceptZero' })
	});
const FORMATS = {
	ja: { two: number('ja', 2), signed: number('ja', 2, true), whole: number('ja', 0) },
	en: { two: number('en', 2), signed: number('en', 2, true), whole: number('en', 0) }
};

interface SimilarWords {
	readonly title: string;
	readonly lead: (by: string, lacking: number) => string;
	readonly left: (names: string) => string;
	readonly like: string;
	readonly choose: string;
	/** A distance, for the row of a place. */
	readonly distance: (value: number) => string;
	readonly parts: string;
	readonly column: Readonly<Record<'indicator' | 'ours' | 'theirs' | 'apart' | 'share', string>>;
	readonly apart: (value: number) => string;
	readonly share: (value: number) => string;
	readonly formula: string;
	readonly more: string;
	readonly none: string;
	readonly side: (name: string) => string;
	readonly topThree: string;
	readonly finder: string;
	readonly list: (names: readonly string[]) => string;
}

export const SIMILAR_WORDS: Readonly<Record<Language, SimilarWords>> = {
	ja: {
		title: '類似自治体',
		lead: (by, lacking) =>
			`同じ種類（市、特別区、町村）の自治体を、${by}の近い順に並べます。${lacking > 0 ? `値のない${FORMATS.ja.whole.format(lacking)}自治体は除きます。` : ''}`,
		left: (names) => `この自治体に値がないため、${names}は比べていません。`,
		like: '人口のほかに比べる指標',
		choose: '比べる指標を変える',
		distance: (value) => `差 ${FORMATS.ja.two.format(value)}`,
		parts: '差の内訳',
		column: { indicator: '指標', ours: 'こちら', theirs: '相手', apart: '標準化した差', share: '寄与' },
		apart: (value) => FORMATS.ja.signed.format(value),
		share: (value) => `${FORMATS.ja.whole.format(value * 100)}%`,
		formula:
			'標準化した差は、値の差を全国の市区町村の標準偏差で割ったものです（人口や密度など、桁が大きく違う指標は対数をとります）。「差」はその2乗の平均の平方根で、0なら同じです。寄与は、差の2乗のうちその指標が占める割合です。',
		more: 'さらに表示',
		none: '比べられる自治体がありません。',
		side: (name) => `${name}と並べて比べる`,
		topThree: '上位3自治体と並べて比べる',
		finder: '似た自治体から連携先を探す',
		list: (names) => names.join('、')
	},
	en: {
		title: 'Similar municipalities',
		lead: (by, lacking) =>
			`Municipalities of the same kind (cities, special wards, or towns and villages), the nearest in ${by} first.${lacking > 0 ? ` ${FORMATS.en.whole.format(lacking)} without a value are left out.` : ''}`,
		left: (names) => `Not compared, since this place has no value: ${names}.`,
		like: 'Figures compared besides the population',
		choose: 'Change what is compared',
		distance: (value) => `difference ${FORMATS.en.two.format(value)}`,
		parts: 'What the difference is made of',
		column: { indicator: 'Figure', ours: 'Here', theirs: 'There', apart: 'SDs apart', share: 'Share' },
		apart: (value) => FORMATS.en.signed.format(value),
		share: (value) => `${FORMATS.en.whole.format(value * 100)}%`,
		formula:
			'A standardised difference is the difference divided by the standard deviation of all municipalities (of the logarithm, for figures such as population that differ by powers of ten). The difference of two places is the root of the mean of their squares; 0 is the same. The share is what a figure makes up of the square.',
		more: 'Show more',
		none: 'There is no place to compare with.',
		side: (name) => `Compare with ${name} side by side`,
		topThree: 'Compare with the first three side by side',
		finder: 'Find partners among similar places',
		list: (names) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)
	}
};
