/** What the panel tells of a measure that is not of cases; fetched with it. */
import { OLD_YEARS } from '$lib/model/evidence';
import type { Language } from '$lib/view/view';

interface MeasureWords {
	readonly title: (place: string, measure: string) => string;
	/** Of all together; the place is in the title. */
	readonly together: (value: string) => string;
	/** @param unit what the areas are counted by */
	readonly median: (unit: string, value: string, areas: string) => string;
	readonly regions: string;
	readonly prefectures: string;
	readonly medians: string;
	readonly all: string;
	readonly highest: string;
	readonly lowest: string;
	/** Of a change. */
	readonly rise: string;
	readonly fall: string;
	/** Behind the name of an area. */
	readonly small: string;
	readonly smallNote: string;
	/** @param unit what the areas are counted by */
	readonly counted: (part: string, whole: string, unit: string) => string;
	readonly share: (part: string, whole: string) => string;
	readonly old: (items: string) => string;
	readonly table: string;
}

export const MEASURE_WORDS: Readonly<Record<Language, MeasureWords>> = {
	ja: {
		title: (place, measure) => `${place}の${measure}`,
		together: (value) => `全体では${value}です。`,
		median: (unit, value, areas) => `${unit}の中央値は${value}です（値のある${areas}${unit}）。`,
		regions: '地方別',
		prefectures: '都道府県別',
		medians: '市区町村の中央値です。合わせた値は、市区町村の値から計算できません。',
		all: '高い順',
		highest: '高い地域',
		lowest: '低い地域',
		rise: '増え方の大きい順',
		fall: '減り方の大きい順（減った地域がなければ、増え方の小さい順）',
		small: '少数',
		smallNote: '「少数」は、分母が10未満、または人口が1,000人未満で、値が大きく動きやすい地域です。',
		counted: (part, whole, unit) => `${part} / ${whole}${unit}`,
		share: (part, whole) => `${part} / ${whole}`,
		old: (items) => `${OLD_YEARS}年より前の値です: ${items}`,
		table: 'すべての値を表で見る'
	},
	en: {
		title: (place, measure) => `${measure}, ${place}`,
		together: (value) => `All together: ${value}.`,
		median: (unit, value, areas) => `Median of ${areas} ${unit} with a value: ${value}.`,
		regions: 'By region',
		prefectures: 'By prefecture',
		medians: 'Medians of municipalities: a combined value cannot be worked out from theirs.',
		all: 'Highest first',
		highest: 'Highest',
		lowest: 'Lowest',
		rise: 'Largest rise first',
		fall: 'Largest fall, or smallest rise, first',
		small: 'few',
		smallNote:
			'“few”: a denominator below 10 or fewer than 1,000 residents, so small changes move the value a lot.',
		counted: (part, whole, unit) => `${part} of ${whole} ${unit}`,
		share: (part, whole) => `${part} of ${whole}`,
		old: (items) => `More than ${OLD_YEARS} years old: ${items}`,
		table: 'See all values in the table'
	}
};
