/** What is known of an area and a theme, in words and in signs that survive a grey print. */
import { measuresOf, type Choropleth } from '../derive/choropleth';
import type { Answer, EvidenceIndex } from '../measures/evidence';
import { isPrefectureCode, type AreaCode } from '../model/code';
import { EVIDENCE_ITEMS, isOld, OLD_YEARS, type Evidence } from '../model/evidence';
import { INDICATOR_SOURCES, type Indicator } from '../model/indicator';
import type { Language, ViewState } from '../view/view';
import { formatDate } from './date';
import { creditsOf, formatFigure, INDICATOR_WORDS } from './indicator';

/** One sign each, told apart without colour. */
export const EVIDENCE_SIGNS: Readonly<Record<Evidence, string>> = {
	case: '●',
	done: '○',
	'not-done': '×',
	unknown: '－'
};

interface EvidenceWords {
	/** 取組の状況, as a heading. */
	readonly title: string;
	readonly names: Readonly<Record<Evidence, string>>;
	/** In a cell, where there is a key. */
	readonly short: Readonly<Record<Evidence, string>>;
	/** What each means, below a table. */
	readonly notes: Readonly<Record<Evidence, string>>;
	readonly old: string;
	/** Official answers, as a heading of their list. */
	readonly answers: string;
	readonly noAnswers: string;
	/** Yes-or-no items answered yes, of those surveyed. */
	readonly count: (done: number, surveyed: number) => string;
	/** A table's note: from which share a rate counts as done. */
	readonly share: (percent: number) => string;
	readonly surveys: string;
	/** Behind the first few items. */
	readonly others: (count: number) => string;
}

export const EVIDENCE_WORDS: Readonly<Record<Language, EvidenceWords>> = {
	ja: {
		title: '取組の状況',
		names: { case: '事例あり', done: '実施（公式）', 'not-done': '未実施（公式）', unknown: '不明' },
		short: { case: '事例', done: '実施', 'not-done': '未実施', unknown: '不明' },
		notes: {
			case: '収録した事例がある',
			done: '公式の調査に「実施」と答えている',
			'not-done': '公式の調査に「未実施」と答えている',
			unknown: '調査がなく、事例も収録していない（取組がないという意味ではありません）'
		},
		old: `${OLD_YEARS}年より前の回答です`,
		answers: '公式の調査への回答',
		noAnswers: 'このテーマの公式の調査はありません。',
		count: (done, surveyed) => (surveyed === 0 ? '調査無し' : `${done} / ${surveyed}`),
		share: (percent) => `割合の項目は${percent}%以上を「実施」としています。`,
		surveys: '公式の調査',
		others: (count) => `、ほか${count}`
	},
	en: {
		title: 'What is known',
		names: { case: 'Case', done: 'Done (official)', 'not-done': 'Not done (official)', unknown: 'Unknown' },
		short: { case: 'case', done: 'done', 'not-done': 'not done', unknown: 'unknown' },
		notes: {
			case: 'a case is recorded',
			done: 'answered “done” in an official survey',
			'not-done': 'answered “not done” in an official survey',
			unknown: 'not surveyed, and no case recorded; it does not mean that nothing has been done'
		},
		old: `answered more than ${OLD_YEARS} years ago`,
		answers: 'Answers to official surveys',
		noAnswers: 'No official survey asks about this theme.',
		count: (done, surveyed) => (surveyed === 0 ? 'not surveyed' : `${done} of ${surveyed}`),
		share: (percent) => `A rate counts as done from ${percent}%.`,
		surveys: 'Official surveys',
		others: (count) => ` and ${count} more`
	}
};

/** The signs with what they mean, the key of a table. */
export function evidenceKey(lang: Language): readonly string[] {
	const { short, notes } = EVIDENCE_WORDS[lang];
	const between = lang === 'ja' ? '：' : ': ';
	return (Object.keys(EVIDENCE_SIGNS) as Evidence[]).map(
		(each) => `${EVIDENCE_SIGNS[each]} ${short[each]}${between}${notes[each]}`
	);
}

/**
 * Evidence in a cell, without cases' numbers: 「○ 実施」, and of a rate its number: 「○ 58%」.
 * @param rate per cent, where a rate decides
 */
export function tellEvidence(evidence: Evidence, rate: number | null, lang: Language): string {
	const word = EVIDENCE_WORDS[lang].short[evidence];
	const shown = rate === null || evidence === 'case' ? word : `${Math.round(rate)}%`;
	return `${EVIDENCE_SIGNS[evidence]} ${shown}`;
}

/** What an answer says: 実施, 58%, 調査無し. */
export function answerValue({ indicator, value }: Answer, lang: Language): string {
	return typeof value === 'number'
		? formatFigure(value, indicator, 'municipality', lang)
		: INDICATOR_WORDS[lang].none[value];
}

/** Which survey, of which date. */
export function surveyOf({ source, date }: Indicator, lang: Language): string {
	const { publisher, title } = INDICATOR_SOURCES[source];
	const told = formatDate(date, lang);
	return lang === 'ja' ? `${publisher.ja}「${title}」（${told}）` : `${publisher.en}, 「${title}」 (${told})`;
}

/**
 * An answer with its survey: 「AIの導入: 実施。デジタル庁「…」（2024年7月12日）」; one of long ago says so.
 * @param day on which it is told, `2026-11-22`
 */
export function tellAnswer(answer: Answer, day: string, lang: Language): string {
	const { indicator } = answer;
	const old = isOld(indicator.date, day) ? EVIDENCE_WORDS[lang].old : '';
	return lang === 'ja'
		? `${indicator.ja}: ${answerValue(answer, lang)}。${surveyOf(indicator, lang)}${old && `。${old}`}`
		: `${indicator.en}: ${answerValue(answer, lang)}. ${surveyOf(indicator, lang)}${old && `, ${old}`}`;
}

/** What a map shows: which surveys tell of a municipality there. Nothing where it shows no evidence. */
export function surveysShown(
	code: AreaCode,
	{ choropleth, evidence, view }: Shading,
	lang: Language
): readonly string[] {
	if (evidence === null || isPrefectureCode(code) || !measuresOf(choropleth).includes('evidence')) return [];
	return tellSurveys(evidence, code, view.filters.themes, lang);
}
interface Shading {
	readonly choropleth: Choropleth;
	readonly evidence: Pick<EvidenceIndex, 'of' | 'answers'> | null;
	readonly view: Pick<ViewState, 'filters'>;
}

/** Most items that a line names. */
const NAMED = 3;

/**
 * The surveys by whose answers an area is 実施 or 未実施, a line each, with the items: 「AIの導入、RPAの導入: デジタル庁「…」
 * （2024年7月12日）」. Nothing where a case says it, or nobody does.
 * @param themes of either level; none: all
 */
export function tellSurveys(
	evidence: Pick<EvidenceIndex, 'of' | 'answers'>,
	code: AreaCode,
	themes: readonly string[],
	lang: Language
): readonly string[] {
	const known = evidence.of(code, themes);
	if (known === 'case' || known === 'unknown') return [];
	const items = new Map<string, Set<string>>();
	for (const theme of themes.length > 0 ? themes : Object.keys(EVIDENCE_ITEMS)) {
		for (const { indicator, done } of evidence.answers(code, theme)) {
			if (done !== (known === 'done')) continue;
			const survey = surveyOf(indicator, lang);
			items.set(survey, (items.get(survey) ?? new Set<string>()).add(indicator[lang]));
		}
	}
	const { others } = EVIDENCE_WORDS[lang];
	return [...items].map(([survey, names]) => {
		const few = [...names].slice(0, NAMED).join(lang === 'ja' ? '、' : ', ');
		return `${few}${names.size > NAMED ? others(names.size - NAMED) : ''}: ${survey}`;
	});
}

/** The credits of the surveys that some answers are of, each once, in their order; those of long ago say so. */
export function surveysOf(answers: readonly Answer[], day: string, lang: Language): readonly string[] {
	const { old } = EVIDENCE_WORDS[lang];
	const told = answers.flatMap(({ indicator: { id, date } }) =>
		creditsOf(id, lang).map((credit) => {
			if (!isOld(date, day)) return credit;
			return lang === 'ja' ? `${credit}（${old}）` : `${credit} (${old})`;
		})
	);
	return [...new Set(told)];
}
