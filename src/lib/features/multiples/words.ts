/** What the maps of several dates side by side say. */
import type { Language } from '$lib/view/view';

interface MultiplesViewWords {
	readonly title: string;
	readonly close: string;
	readonly measure: string;
	readonly hint: string;
	readonly one: (measure: string) => string;
	readonly none: string;
	readonly toMap: string;
	readonly waiting: string;
	readonly failed: string;
	readonly retry: string;
	/** An offline copy lacks the values. */
	readonly notInCopy: (measure: string) => string;
	readonly missed: (asked: string, at: string) => string;
	readonly choose: (chosen: number, all: number) => string;
	readonly most: string;
	readonly presets: Readonly<Record<'evenly' | 'ends' | 'yearly', string>>;
	readonly values: string;
	/** A value and the date that it is of. */
	readonly dated: (date: string, value: string) => string;
	readonly between: string;
	readonly areaHint: string;
	/** A map as a link. */
	readonly open: (date: string) => string;
}

export const MULTIPLES_WORDS: Readonly<Record<Language, MultiplesViewWords>> = {
	ja: {
		title: '時点を並べる',
		close: '並べた地図を閉じて1つの地図に戻る',
		measure: '指標',
		hint: '地図を押すと、その時点の地図を開きます。',
		one: (measure) => `「${measure}」の値は1つの時点だけのため、並べる時点がありません。`,
		none: '複数の時点の値がある指標を選んでください。',
		toMap: '地図に戻る',
		waiting: '時点ごとの値を読み込んでいます。',
		failed: '時点ごとの値を読み込めませんでした。',
		retry: 'もう一度読み込む',
		notInCopy: (measure) => `「${measure}」の時点ごとの値は、このオフライン版に入っていません。`,
		missed: (asked, at) => `${asked}の値はないため、${at}の値を示しています。`,
		choose: (chosen, all) => `時点を選ぶ（${all}時点のうち${chosen}）`,
		most: '2〜9時点を選べます。',
		presets: { evenly: '等間隔', ends: '最初と最後', yearly: '年ごと' },
		values: '時点ごとの値',
		dated: (date, value) => `${date} ${value}`,
		between: '、',
		areaHint: '地域を指すと、時点ごとの値をここに表示します。',
		open: (date) => `${date}の地図を開く`
	},
	en: {
		title: 'Dates side by side',
		close: 'Close the maps side by side and go back to one map',
		measure: 'Measure',
		hint: 'Press a map to open the map of its date.',
		one: (measure) => `“${measure}” has values for one date only, so there are no dates to put side by side.`,
		none: 'Choose a measure that has values for several dates.',
		toMap: 'Back to the map',
		waiting: 'Loading the values of each date.',
		failed: 'The values of each date could not be loaded.',
		retry: 'Try again',
		notInCopy: (measure) => `The values of “${measure}” by date are not in this offline copy.`,
		missed: (asked, at) => `There is no value for ${asked}, so that for ${at} is shown.`,
		choose: (chosen, all) => `Choose dates (${chosen} of ${all})`,
		most: 'Choose 2 to 9 dates.',
		presets: { evenly: 'Evenly spread', ends: 'First and last', yearly: 'Yearly' },
		values: 'Values by date',
		dated: (date, value) => `${date}: ${value}`,
		between: '; ',
		areaHint: 'Point at an area to see its value at each date here.',
		open: (date) => `Open the map of ${date}`
	}
};
