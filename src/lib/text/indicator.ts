/** What is said about official figures; their names are in `model/indicator.ts`. */
import type { MeasureGroup } from '../measures/entry';
import {
	INDICATOR_SOURCES,
	indicatorById,
	type Indicator,
	type IndicatorSourceId,
	type PrefectureRule
} from '../model/indicator';
import type { NoFigure } from '../model/prefecture-figure';
import type { Language, Level } from '../view/view';
import { isOld } from '../model/evidence';
import { yearsSince } from '../model/series/series';
import { formatDate } from './date';
import { runningText } from './running-text';

interface IndicatorWords {
	readonly groups: Readonly<Record<MeasureGroup, string>>;
	readonly done: string;
	readonly notDone: string;
	readonly none: Readonly<Record<NoFigure, string>>;
	readonly noneNotes: Readonly<
		Record<'not-surveyed' | 'missing' | 'zero' | 'notDone' | 'notDoneOwn' | 'unlisted', string>
	>;
	/** How a prefecture's value follows from its municipalities'. */
	readonly rules: Readonly<Record<PrefectureRule, string>>;
	readonly published: (publisher: string, date: string | null) => string;
	/** Made from what was published. */
	readonly computed: (publisher: string, date: string | null) => string;
	/** A survey of which only the day of its publication is known. */
	readonly publishedOn: (publisher: string, date: string, isComputed: boolean) => string;
	/** Behind the date that a figure is of. */
	readonly out: (date: string) => string;
	readonly outShort: (date: string) => string;
	readonly age: (years: number) => string;
	/** What a prefecture answered itself, and what follows from its municipalities: behind the name of a figure. */
	readonly own: readonly [office: string, municipalities: string];
	/** Goes over to either of them. */
	readonly showOwn: readonly [office: string, municipalities: string];
	readonly ownNote: string;
	/** Where every prefecture does it. */
	readonly allOwn: string;
	readonly few: (parts: string) => string;
}

export const INDICATOR_WORDS: Readonly<Record<Language, IndicatorWords>> = {
	ja: {
		groups: {
			cases: '収録した事例',
			evidence: '事例と公式の回答',
			people: '人口・面積',
			finance: '財政・所得',
			organisation: '推進体制・人材',
			operations: '業務のデジタル化',
			services: '住民サービス'
		},
		done: '実施',
		notDone: '未実施',
		none: { 'not-surveyed': '調査無し', missing: '値なし', 'not-computed': '計算しない' },
		noneNotes: {
			'not-surveyed': '調査の対象にならなかった地域です。未実施という意味ではありません。',
			missing: '公表された資料に値がない地域です。0ではありません。',
			zero: '値が0の地域です。',
			notDone: '調査に「未実施」と答えた地域です。',
			notDoneOwn: '都道府県庁が調査に「未実施」と答えたものです。',
			unlisted: '一覧に載っていない地域です。期限に間に合うという意味ではありません。'
		},
		rules: {
			sum: '都道府県の値は、市区町村の合計です。',
			mean: '都道府県の値は、市区町村の値の平均です。',
			'mean-by-population': '都道府県の値は、市区町村の値を2020年国勢調査の人口で重みづけた平均です。',
			'ratio-of-sums': '都道府県の値は、市区町村の分子の合計 ÷ 分母の合計です。',
			'share-of-surveyed':
				'都道府県の値は、実施した市区町村 ÷ 調査した市区町村です。都道府県庁の取組ではありません。',
			none: '都道府県の値は、市区町村の値から正しく計算できないため、ありません。'
		},
		published: (publisher, date) => `${date === null ? '' : `${date}、`}${publisher}の公表値です。`,
		computed: (publisher, date) =>
			`${date === null ? '' : `${date}、`}${publisher}の公表資料を加工した値です。`,
		publishedOn: (publisher, date, isComputed) =>
			`${publisher}が${date}に公表した${isComputed ? '資料を加工した' : ''}値です。調査の時点は、それより前です。`,
		out: (date) => `公表は${date}です。`,
		outShort: (date) => `${date}公表`,
		age: (years) => `${years}年前の値です。`,
		own: ['都道府県庁', '市区町村の集計'],
		showOwn: ['都道府県庁自身の回答を表示', '市区町村の集計を表示'],
		ownNote: '都道府県庁自身の値です。市区町村の取組ではありません。',
		allOwn: '表示している都道府県は、すべて実施しています。',
		few: (parts) => `分母が10${parts}未満の地域は「少数」と示します。`
	},
	en: {
		groups: {
			cases: 'Cases recorded',
			evidence: 'Cases and official answers',
			people: 'Population and area',
			finance: 'Finance and income',
			organisation: 'Organisation and people',
			operations: 'Digital operations',
			services: 'Resident services'
		},
		done: 'Yes',
		notDone: 'No',
		none: { 'not-surveyed': 'Not surveyed', missing: 'No value', 'not-computed': 'Not computed' },
		noneNotes: {
			'not-surveyed': 'Areas that were not asked. It does not mean that nothing has been done.',
			missing: 'Areas that the publication has no value for. It is not 0.',
			zero: 'Areas whose value is 0.',
			notDone: 'Areas that answered “no”.',
			notDoneOwn: 'Prefectural offices that answered “no”.',
			unlisted: 'Areas that are not on the list. It does not mean that they are on time.'
		},
		rules: {
			sum: 'The value of a prefecture is the sum of its municipalities’.',
			mean: 'The value of a prefecture is the mean of its municipalities’.',
			'mean-by-population':
				'The value of a prefecture is the mean of its municipalities’, weighted by the census population of 2020.',
			'ratio-of-sums':
				'The value of a prefecture is the sum of its municipalities’ numerators ÷ the sum of their denominators.',
			'share-of-surveyed':
				'The value of a prefecture is its municipalities that answered “yes” ÷ those surveyed. It says nothing about the prefectural office.',
			none: 'Prefectures have no value, because none can be worked out from their municipalities’.'
		},
		published: (publisher, date) => `As published by ${publisher}${date === null ? '' : `, ${date}`}.`,
		computed: (publisher, date) =>
			`Worked out from data published by ${publisher}${date === null ? '' : `, ${date}`}.`,
		publishedOn: (publisher, date, isComputed) =>
			`${isComputed ? 'Worked out from data published' : 'As published'} by ${publisher} on ${date}; the survey was earlier.`,
		out: (date) => `Published ${date}.`,
		outShort: (date) => `published ${date}`,
		age: (years) => `The value is ${years} years old.`,
		own: ['prefectural office', 'municipalities together'],
		showOwn: ['Show what prefectural offices answered', 'Show municipalities together'],
		ownNote: 'These are the answers of the prefectural offices themselves, not of the municipalities.',
		allOwn: 'All prefectures shown answered “yes”.',
		few: (parts) => `Areas with fewer than 10 ${parts} are marked “few”.`
	}
};

/** What a note may tell besides. */
interface NoteOptions {
	/** Of prefectures that were asked: whether these are their own answers. */
	readonly own?: boolean | undefined;
	/** Day of the data, `2026-11-22`, from which the age is told; without it none is. */
	readonly day?: string | undefined;
	/** Another note tells the rule. */
	readonly unruled?: boolean | undefined;
	/** What stands above names the date. */
	readonly undated?: boolean | undefined;
}

/** A note of when and by whom, how old it is, and on the level of prefectures by which rule. */
export function indicatorNote(
	indicator: Indicator,
	level: Level,
	lang: Language,
	{ own, day, unruled, undated }: NoteOptions = {}
): string {
	const { rule, date, parts, caveat } = indicator;
	const words = INDICATOR_WORDS[lang];
	return runningText(lang, [
		datedNote(indicator, lang, undated),
		...(day !== undefined && isOld(date, day) ? [words.age(yearsSince(date, day))] : []),
		...(level === 'prefecture' && own ? [words.ownNote] : []),
		...(level === 'prefecture' && !own && !unruled ? [words.rules[rule]] : []),
		...(caveat && !own ? [caveat[lang]] : []),
		...(parts && !own ? [words.few(parts[lang])] : [])
	]);
}

/** What a figure is of, short: its date, or that of its publication where no other is known. */
export function formatAsOf({ date, published }: Indicator, lang: Language): string {
	const told = formatDate(date, lang);
	return published === date ? INDICATOR_WORDS[lang].outShort(told) : told;
}

/** When and by whom it was published, or what it was made from. */
function datedNote(
	{ source, date, published, computed }: Indicator,
	lang: Language,
	undated = false
): string {
	const words = INDICATOR_WORDS[lang];
	const publisher = INDICATOR_SOURCES[source].publisher[lang];
	const told = formatDate(date, lang);
	if (published === date) return words.publishedOn(publisher, told, computed === true);
	const note = (computed ? words.computed : words.published)(publisher, undated ? null : told);
	if (published === undefined) return note;
	return runningText(lang, [note, words.out(formatDate(published, lang))]);
}

/**
 * The credits that the figures of an indicator ask to be shown with: publisher, title and date, one for each publication;
 * empty for any other text.
 * @param shown its date where that is not the newest
 */
export function creditsOf(id: string, lang: Language, shown?: string): readonly string[] {
	return creditsOfAll([{ id, date: shown }], lang);
}

/** The credits of several figures: each publication once, with all of its dates, or the first and the last of many. */
export function creditsOfAll(
	figures: readonly { readonly id: string; readonly date?: string | undefined }[],
	lang: Language
): readonly string[] {
	const dates = new Map<IndicatorSourceId, Set<string>>();
	for (const { id, date } of figures)
		for (const part of id === 'density' ? [id, 'area'] : [id]) {
			const indicator = indicatorById(part);
			if (!indicator) continue;
			const known = dates.get(indicator.source) ?? new Set();
			dates.set(indicator.source, known.add(date ?? indicator.date));
		}
	return [...dates].map(([source, all]) => {
		const { publisher, title } = INDICATOR_SOURCES[source];
		const [first, ...more] = [...all].map((date) => formatDate(date, lang));
		const told =
			more.length > MOST_DATES
				? `${first}${lang === 'ja' ? '〜' : '–'}${more.at(-1)}`
				: [first, ...more].join(lang === 'ja' ? '、' : ', ');
		return lang === 'ja'
			? `${publisher.ja}「${title}」（${told}）を加工して作成`
			: `Processed from 「${title}」 (${publisher.en}, ${told})`;
	});
}

/** Of a publication, after the first, that are named one by one. */
const MOST_DATES = 3;

/** The credit of a publication that has no date of its own. */
export function creditOfSource(source: IndicatorSourceId, lang: Language): string {
	const { publisher, title, credit } = INDICATOR_SOURCES[source];
	return lang === 'ja' ? credit : `Processed from 「${title}」 (${publisher.en})`;
}

const FORMATS = new Map<string, Intl.NumberFormat>();

/** A number with as many digits behind the point as its indicator is shown with. */
export function formatDigits(value: number, digits: number, lang: Language): string {
	const key = `${lang}${digits}`;
	let format = FORMATS.get(key);
	if (!format) {
		format = new Intl.NumberFormat(lang === 'ja' ? 'ja-JP' : 'en-GB', { maximumFractionDigits: digits });
		FORMATS.set(key, format);
	}
	return format.format(value);
}

/** A figure of an indicator with its unit: 0.72, 56.8%, 68.5（2020年=100）, 実施; on the level of prefectures 実施 is a share. */
export function formatFigure(value: number, indicator: Indicator, level: Level, lang: Language): string {
	const { kind, digits, unit } = indicator;
	const words = INDICATOR_WORDS[lang];
	if (kind === 'yes-no' && level === 'municipality') return value > 0 ? words.done : words.notDone;
	const text = formatDigits(value, digits, lang);
	if (kind === 'yes-no' || unit.en === '%') return `${text}%`;
	if (unit.ja === '') return text;
	// What 100 stands for is no unit to count in.
	if (kind === 'index') return lang === 'ja' ? `${text}（${unit.ja}）` : `${text} (${unit.en})`;
	return lang === 'ja' ? text + unit.ja : `${text} ${unit.en}`;
}
