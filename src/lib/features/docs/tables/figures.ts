/** Tables of the measures, made from their registry and from what is said of each official figure. */
import type { Level } from '$lib/measures/entry';
import { MEASURE_GROUPS, measureOf } from '$lib/measures/registry';
import {
	indicatorById,
	INDICATORS,
	INDICATOR_SOURCES,
	type Indicator,
	type IndicatorSourceId,
	type PrefectureRule
} from '$lib/model/indicator';
import { EVIDENCE_ITEMS, isOld } from '$lib/model/evidence';
import { yearsSince } from '$lib/model/series/series';
import { ABOUT, TERMS } from '$lib/model/indicator-about';
import { themeById, themeGroupOf } from '$lib/model/theme';
import { formatDate } from '$lib/text/date';
import { formatAsOf } from '$lib/text/indicator';
import { LANGUAGES, type Language } from '$lib/view/view';
import { BREAK_WORDS } from '../words/measures';
import { dueOf, TODAY } from './renewal';
import type { MakeTable } from './table';

const RULES: Readonly<Record<PrefectureRule, Readonly<Record<Language, string>>>> = {
	sum: { ja: '合計', en: 'sum' },
	mean: { ja: '平均', en: 'mean' },
	'mean-by-population': { ja: '国勢調査人口による加重平均', en: 'mean weighted by census population' },
	'ratio-of-sums': { ja: '分子の合計 ÷ 分母の合計', en: 'sum ÷ sum' },
	'share-of-surveyed': {
		ja: '実施 ÷ 調査した市区町村（%）',
		en: 'municipalities that do it ÷ those surveyed, %'
	},
	none: { ja: 'なし', en: 'none' }
};
const YES_NO = { ja: '実施・未実施・調査無し', en: 'yes, no, not surveyed' };

/** The measures without a publication that says what they are: each says it itself. */
const counted = () =>
	MEASURE_GROUPS.flatMap(({ measures: ids }) => ids)
		.map(measureOf)
		.filter(({ indicator }) => indicator === null);

/** Measures that are counted from cases or brought along. */
const measures: MakeTable = (lang) => {
	const ja = lang === 'ja';
	return {
		caption: ja ? '事例と、公式の回答の指標' : 'Measures of cases and official answers',
		columns: ja
			? ['`measure`', '名前', '単位', '地図の単位', '区分', '値']
			: ['`measure`', 'Name', 'Unit', 'Levels', 'Classes', 'Value'],
		rows: counted().map(({ id, words, levels, breaks }) => {
			const notes = levels.map((level) => ({
				level: LEVEL_WORDS[level][lang],
				note: words[lang].note?.[level] ?? ''
			}));
			const same = new Set(notes.map(({ note }) => note)).size === 1;
			return [
				`\`${id}\``,
				words[lang].name,
				words[lang].unit || '–',
				levels.map((level) => LEVEL_WORDS[level][lang]).join(ja ? '、' : ', '),
				BREAK_WORDS[breaks][lang].name,
				same
					? (notes[0]?.note ?? '')
					: notes.map(({ level, note }) => (ja ? `${level}: ${note}` : `Of ${level}: ${note}`)).join(' ')
			];
		})
	};
};
const LEVEL_WORDS = {
	prefecture: { ja: '都道府県', en: 'prefectures' },
	municipality: { ja: '市区町村', en: 'municipalities' }
} as const satisfies Record<Level, unknown>;

const figures: MakeTable = (lang) => {
	const ja = lang === 'ja';
	return {
		caption: ja ? '公的な指標' : 'Official figures',
		columns: ja
			? ['`measure`', '名前', '単位', '時点', '都道府県の値', '区分', 'クレジット']
			: ['`measure`', 'Name', 'Unit', 'As of', 'Prefecture’s value', 'Classes', 'Credit'],
		rows: INDICATORS.map((indicator) => {
			const { id, unit, kind, rule, breaks, source, own } = indicator;
			return [
				`\`${id}\``,
				indicator[lang],
				kind === 'yes-no' ? YES_NO[lang] : unit[lang] || '–',
				asOf(indicator, lang),
				own ? OWN[lang](RULES[rule][lang]) : RULES[rule][lang],
				BREAK_WORDS[breaks][lang].name,
				INDICATOR_SOURCES[source].credit
			];
		})
	};
};

/** The date of a figure, how old it is, and that a newer edition should be out where it is so. */
function asOf(indicator: Indicator, lang: Language): string {
	const { id, date } = indicator;
	const past = dueOf(id, lang);
	const years = yearsSince(date, TODAY);
	const age = isOld(date, TODAY) ? (lang === 'ja' ? `（${years}年前）` : ` (${years} years ago)`) : '';
	return formatAsOf(indicator, lang) + age + (past === '' ? '' : ` *${past}*`);
}
const OWN = {
	ja: (rule: string) => `都道府県庁の回答。\`own=share\` では${rule}`,
	en: (rule: string) => `the prefectural office’s answer; with \`own=share\` ${rule}`
};

const silent: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '得られ方と、分からないこと' : 'How each was obtained, and what it does not say',
	columns:
		lang === 'ja' ? ['指標', '得られ方', '分からないこと'] : ['Figure', 'How obtained', 'Does not say'],
	rows: INDICATORS.map((indicator) => {
		const { obtained, silent: not } = ABOUT[indicator.id];
		return [indicator[lang], obtained[lang], not[lang]];
	})
});

/** Which official figures answer for which finer theme. */
const evidence: MakeTable = (lang) => ({
	caption: lang === 'ja' ? 'テーマと公式の項目' : 'Themes and official items',
	columns: lang === 'ja' ? ['テーマ', '`theme`', '項目', '時点'] : ['Theme', '`theme`', 'Items', 'As of'],
	rows: Object.entries(EVIDENCE_ITEMS).map(([theme, ids]) => {
		const items = ids.flatMap((id) => indicatorById(id) ?? []);
		const names = [themeGroupOf(theme), themeById(theme)].map((each) => each?.[lang] ?? '');
		const rate = lang === 'ja' ? '（割合）' : ' (a rate)';
		return [
			names.join(' / '),
			`\`${theme}\``,
			items
				.map((item) => item[lang] + (item.kind === 'yes-no' ? '' : rate))
				.join(lang === 'ja' ? '、' : ', '),
			[...new Set(items.map(({ date }) => formatDate(date, lang)))].join(lang === 'ja' ? '、' : ', ')
		];
	})
});

/** The publications that the official figures are from. */
const publications: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '公的な指標の出典' : 'Publications of the official figures',
	columns: lang === 'ja' ? ['公表資料', '条件', 'クレジット'] : ['Publication', 'Terms', 'Credit line'],
	rows: (Object.keys(INDICATOR_SOURCES) as IndicatorSourceId[]).map((id) => {
		const { publisher, title, credit } = INDICATOR_SOURCES[id];
		const { licence, url } = TERMS[id];
		const named = lang === 'ja' ? `${publisher.ja}「${title}」` : `${title}, ${publisher.en}`;
		return [url === undefined ? named : `[${named}](${url})`, licence, credit];
	})
});

const breaks: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '区分の作り方' : 'Ways to make classes',
	columns: lang === 'ja' ? ['`breaks`', '名前', '作り方'] : ['`breaks`', 'Name', 'How'],
	rows: Object.entries(BREAK_WORDS).map(([id, words]) => [`\`${id}\``, words[lang].name, words[lang].how])
});

export const figureTables = {
	measures,
	figures,
	'figures-silent': silent,
	'evidence-items': evidence,
	publications,
	breaks
} satisfies Record<string, MakeTable>;

/** Measures that neither are official figures nor say what they count at each level. A test holds that there are none. */
export const undescribed = (): readonly string[] =>
	counted()
		.filter(({ words, levels }) =>
			LANGUAGES.some((lang) => levels.some((level) => (words[lang].note?.[level] ?? '') === ''))
		)
		.map(({ id }) => id);
