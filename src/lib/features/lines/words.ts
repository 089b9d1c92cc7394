/** What lines of figures over time say; fetched with the first of them. */
import { formatDate } from '$lib/text/date';
import type { Language } from '$lib/view/view';

interface LineWords {
	readonly noValue: string;
	readonly title: (indicator: string) => string;
	/** Medians, by what they are of; shares of done or not done. */
	readonly medianOf: (place: string) => string;
	readonly shareOf: (place: string) => string;
	/** Of a prefecture's own municipalities, where it has no value itself. */
	readonly municipalitiesOf: (place: string) => string;
	readonly japan: string;
	readonly japanPrefectures: string;
	readonly japanMunicipalities: string;
	/** Lines are in per cent of what each was at a date. */
	readonly relative: (date: string) => string;
	/** The same where no table stands below. */
	readonly relativeAlone: (date: string) => string;
	readonly noneOfPrefecture: string;
	/** Areas that have no value at any date. */
	readonly without: (names: string) => string;
	/** An area has no value before a date. */
	readonly noneBefore: (date: string) => string;
	/** How mergers are dealt with. */
	readonly merged: Readonly<Record<'rolled-up' | 'earlier-area', string>>;
	readonly breakAt: (date: string, note: string) => string;
	readonly marked: (dates: readonly string[]) => string;
	readonly table: string;
	readonly date: string;
	readonly loading: string;
	readonly failed: string;
	readonly retry: string;
	readonly csv: string;
	readonly csvScope: string;
	readonly csvFailed: string;
	/** In the names of files. */
	readonly file: string;
	readonly columns: Readonly<
		Record<
			'code' | 'prefecture' | 'name' | 'indicator' | 'unit' | 'note' | 'source' | 'edition' | 'address',
			string
		>
	>;
}

export const LINE_WORDS: Readonly<Record<Language, LineWords>> = {
	ja: {
		noValue: 'どの時点の値もありません',
		title: (indicator) => `${indicator}の推移`,
		medianOf: (place) => `${place}の中央値`,
		shareOf: (place) => `${place}で実施している割合`,
		municipalitiesOf: (place) => `${place}の市区町村`,
		japan: '全国',
		japanPrefectures: '47都道府県',
		japanMunicipalities: '全国の市区町村',
		relative: (date) => `それぞれ${date}を100とした値です。実際の値は、下の表にあります。`,
		relativeAlone: (date) => `それぞれ${date}を100とした値です。`,
		without: (names) => `値がないため、描いていない地域: ${names}`,
		noneOfPrefecture: '都道府県の値は計算できないため、市区町村の中央値を描いています。',
		noneBefore: (date) =>
			`${date}より前の値はありません。合併や改称などでできた自治体には、合併前の値はありません。`,
		merged: {
			'rolled-up': '合併した自治体の合併前の値は、今の区域に含まれる旧自治体の合計です。',
			'earlier-area':
				'合併しても名前が変わらなかった自治体の、合併前の値は、合併前の自治体（今より狭い区域）のものです。'
		},
		breakAt: (date, note) => `${date}で線を切っています。${note}`,
		marked: (dates) => `地図で見ている時点: ${dates.map((date) => formatDate(date, 'ja')).join('、')}`,
		table: '値を表で見る',
		date: '時点',
		loading: '推移を読み込んでいます。',
		failed: '推移を読み込めませんでした。',
		retry: 'もう一度読み込む',
		csv: '時系列のCSV',
		csvScope: '範囲の全地域のCSV',
		csvFailed: 'CSVを作れませんでした。もう一度お試しください。',
		file: '時系列',
		columns: {
			code: '全国地方公共団体コード',
			prefecture: '都道府県',
			name: '地域',
			indicator: '指標',
			unit: '単位',
			note: '注記',
			source: '出典',
			edition: 'データの版',
			address: 'アドレス'
		}
	},
	en: {
		noValue: 'No value at any date',
		title: (indicator) => `${indicator} over time`,
		medianOf: (place) => `Median of ${place}`,
		shareOf: (place) => `Share answering yes, ${place}`,
		municipalitiesOf: (place) => `municipalities of ${place}`,
		japan: 'Japan',
		japanPrefectures: 'the 47 prefectures',
		japanMunicipalities: 'all municipalities',
		relative: (date) =>
			`Each value is shown as a percentage of its value in ${date}. The values themselves are in the table below.`,
		relativeAlone: (date) => `Each value is shown as a percentage of its value in ${date}.`,
		without: (names) => `Not drawn, because there is no value: ${names}`,
		noneOfPrefecture:
			'No value for a prefecture can be worked out, so the medians of its municipalities are drawn.',
		noneBefore: (date) =>
			`No values before ${date}. A municipality made by a merger has none from before it.`,
		merged: {
			'rolled-up': 'Before a merger, values are the sums of the former municipalities in the present area.',
			'earlier-area':
				'Where a municipality kept its name through a merger, values before it are those of the earlier, smaller municipality.'
		},
		breakAt: (date, note) => `The line is broken at ${date}. ${note}`,
		marked: (dates) => `Shown on the map: ${dates.map((date) => formatDate(date, 'en')).join(', ')}`,
		table: 'Values as a table',
		date: 'Date',
		loading: 'Loading values over time.',
		failed: 'The values over time could not be loaded.',
		retry: 'Try again',
		csv: 'CSV over time',
		csvScope: 'CSV of all areas in the scope',
		csvFailed: 'The CSV could not be made. Try again.',
		file: 'over time',
		columns: {
			code: 'Local government code',
			prefecture: 'Prefecture',
			name: 'Area',
			indicator: 'Indicator',
			unit: 'Unit',
			note: 'Note',
			source: 'Source',
			edition: 'Data edition',
			address: 'Address'
		}
	}
};

/** How each series deals with mergers before its dates; those that none came before have no entry. */
export const MERGERS: Readonly<Record<string, keyof LineWords['merged']>> = {
	residents: 'rolled-up',
	'fiscal-capacity': 'earlier-area',
	'ordinary-balance': 'earlier-area'
};
