/** What the partner finder says about its candidates, from data to sentences. */
import { isPrefectureCode, type AreaCode } from '../model/code';
import { isOld } from '../model/evidence';
import type { EvidenceIndex } from '../measures/evidence';
import { answerValue, EVIDENCE_WORDS, surveyOf } from './evidence';
import type { Candidate, FinderRequest } from '../derive/partners/candidate';
import type { Shortlist } from '../derive/partners/partners';
import { ratioOf } from '../derive/partners/partner-score';
import type { WideningChange } from '../derive/partners/partner-steps';
import type { Wanted } from '../derive/partners/wanted';
import { themeById } from '../model/theme';
import type { Language } from '../view/view';
import { presetOf, type AlikeBy, type Matter } from '../view/partners';
import { similarGroupName } from './similar-group';
import { partnersEn } from './partners-en';
import { partnersJa, type PartnerMessages } from './partners-ja';
import { runningText } from './running-text';

export type { PartnerMessages };

/** What the finder says in a language. */
export const PARTNER_MESSAGES: Readonly<Record<Language, PartnerMessages>> = {
	ja: partnersJa,
	en: partnersEn
};

/** What of a shortlist the reasons of its rows depend on. */
type Asked = Pick<Shortlist, 'wanted' | 'by'>;

/** Why a candidate is in the list, in one sentence: how near, how like us, what it has done. */
export function tellWhy(candidate: Candidate, { wanted, by }: Asked, p: PartnerMessages): string {
	const { cases, done, frameworks } = candidate;
	const clauses = [
		tellNear(candidate, p),
		frameworks.length > 0 ? p.row.formal : '',
		...tellAlike(candidate, by, p),
		p.row.evidence(wanted.by, cases.length, done.length, wanted.themes.length)
	];
	return p.sentence(clauses.filter((clause) => clause !== ''));
}

/** How many of the themes that nobody chose are named, and of any on a picture. */
const NAMED = 3;
const NAMED_BRIEFLY = 2;

/**
 * What was looked for, in a few words: the themes, or what they are.
 * @param brief for a line of a picture, which names few of them
 */
export function tellSought({ by, themes }: Wanted, p: PartnerMessages, brief = false): string {
	const names = (most = themes.length) =>
		p.list(themes.slice(0, most).map((id) => themeById(id)?.[p.lang] ?? id)) +
		(themes.length > most ? p.row.others(themes.length - most) : '');
	switch (by) {
		case 'any':
			return p.wanted.any;
		case 'person':
			return names(brief ? NAMED : themes.length);
		case 'not-done':
		case 'unknown':
			return p.row.answers(p.questions.sought[by](themes.length), [names(brief ? NAMED_BRIEFLY : NAMED)]);
		default: {
			const never: never = by;
			return never;
		}
	}
}

/**
 * The questions in one line: what, where, by which weights.
 * @param scope name of the scope, `null` for the country
 */
export function tellQuestions(
	request: FinderRequest,
	wanted: Wanted | null,
	scope: string | null,
	p: PartnerMessages
): string {
	const { questions } = p;
	const { reach } = request;
	const preset = presetOf(request.weights);
	return questions.joined([
		...(wanted ? [tellSought(wanted, p)] : []),
		reach === 'border' || reach === 'second' || reach === 'japan'
			? questions.reach[reach]
			: questions.km(reach),
		...(request.alike && reach !== 'japan' ? [questions.alike[request.by]] : []),
		...(request.formal ? [questions.formal] : []),
		...(scope !== null && request.inScope ? [questions.inScope] : []),
		preset === null ? questions.own : p.matters.presets[preset]
	]);
}

/**
 * Where was looked, in one sentence.
 * @param programmesOf name of our prefecture, `null` where it runs nothing itself
 * @param scope name of the scope, `null` for the country
 */
export function tellReach(
	{ request, by, group, rings }: Pick<Shortlist, 'request' | 'by' | 'group' | 'rings'>,
	programmesOf: string | null,
	scope: string | null,
	{ lang, reach }: PartnerMessages
): string {
	const alike = {
		group: group === null ? null : reach.statedGroup(similarGroupName(group, lang)),
		size: reach.statedAlike(request.ratio),
		figures: reach.statedFigures
	}[by];
	const where = reach.statedWhole([
		reach.stated(request.reach, rings.island),
		...(request.alike && request.reach !== 'japan' && alike !== null ? [alike] : []),
		...(request.programmes && programmesOf !== null ? [reach.statedProgrammes(programmesOf)] : [])
	]);
	return runningText(lang, [
		where,
		...(request.formal ? [reach.statedFormal] : []),
		...(request.inScope && scope !== null ? [reach.statedInScope(scope)] : [])
	]);
}

/** The same where there is room for a line: the names that the questions themselves have. */
export function tellReachBriefly(
	{ request, by, group, rings }: Pick<Shortlist, 'request' | 'by' | 'group' | 'rings'>,
	programmesOf: string | null,
	scope: string | null,
	{ lang, reach: words, questions }: PartnerMessages
): string {
	const { reach } = request;
	const near = rings.island === null ? words.options : words.island[rings.island];
	const alike = {
		group: group === null ? null : words.briefGroup(similarGroupName(group, lang)),
		size: words.briefAlike(request.ratio),
		figures: questions.alike.figures
	}[by];
	const inside = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
	return words.briefWhole(
		[
			...(reach === 'japan' ? [questions.reach.japan] : [inside(near.border)]),
			...(reach === 'japan' || reach === 'border' ? [] : [inside(near.second)]),
			...(reach === 'japan' || reach === 'border' || reach === 'second' ? [] : [questions.km(reach)]),
			...(request.alike && reach !== 'japan' && alike !== null ? [alike] : []),
			...(request.programmes && programmesOf !== null ? [words.statedProgrammes(programmesOf)] : [])
		],
		[
			...(request.formal ? [questions.formal] : []),
			...(request.inScope && scope !== null ? [inside(words.inScope(scope))] : [])
		]
	);
}

/**
 * Why a candidate is in the list in a few words, for one line of a slide: 隣接・人口69%・事例1件.
 * @returns the fullest first; each after it leaves out what is missed least, down to where it is
 */
export function tellBriefly(candidate: Candidate, p: PartnerMessages): readonly string[] {
	const { brief } = p;
	const { area, near, size, cases, done: answered } = candidate;
	const km = near.km === null ? '' : p.row.km(near.km);
	const place = isPrefectureCode(area.code)
		? brief.ownPrefecture
		: near.borderKm !== null
			? brief.border
			: near.ring === 2
				? brief.second(km)
				: near.overSea
					? brief.overSea(km)
					: near.nearestOutside
						? brief.overBridge(km)
						: near.beyond
							? brief.beyond(km)
							: km;
	const alike = size.group !== null ? brief.group : size.times === null ? '' : brief.size(size.times);
	const held = (done: (count: number) => string) => [
		cases.length > 0 ? brief.cases(cases.length) : '',
		answered.length > 0 ? done(answered.length) : ''
	];
	const far = near.borderKm === null && km !== '' ? km : place;
	return [
		[place, alike, ...held(brief.done)],
		[place, alike, ...held(brief.doneShort)],
		[far, alike, ...held(brief.doneShort)],
		[far, ...held(brief.doneShort)],
		[far]
	].map((clauses) => brief.joined(clauses.filter((clause) => clause !== '')));
}

function tellAlike(
	{ size: { apart, alike, times, group } }: Candidate,
	by: AlikeBy,
	p: PartnerMessages
): readonly string[] {
	const grouped = group === null ? [] : [p.row.group(similarGroupName(group, p.lang))];
	if (apart !== null)
		return [alike ? p.row.figuresAlike(p.part(apart)) : p.row.figures(p.part(apart)), ...grouped];
	if (times === null) return grouped;
	// A size is judged only where places are alike by it.
	return [alike && by === 'size' ? p.row.sizeAlike(times) : p.row.size(times), ...grouped];
}

function tellNear({ area, near }: Candidate, p: PartnerMessages): string {
	if (isPrefectureCode(area.code)) return p.row.ownPrefecture;
	if (near.borderKm !== null) return p.row.border(near.borderKm);
	if (near.km === null) return '';
	const km = p.row.km(near.km);
	if (near.ring === 2) return p.row.second(km);
	if (near.nearestOutside) return p.row.nearestOutside(km, near.overSea);
	if (near.beyond) return p.row.beyond(km);
	return near.overSea ? p.row.overSea(km) : p.row.away(km);
}

/** What a part of a candidate's score was worked out from. */
export function tellBasis(
	matter: Matter,
	candidate: Candidate,
	{ wanted, by, area: { population } }: Pick<Shortlist, 'wanted' | 'by' | 'area'>,
	p: PartnerMessages
): string {
	const { area, near, has, done, cases, size } = candidate;
	const { basis } = p.formula;
	switch (matter) {
		case 'near':
			if (isPrefectureCode(area.code)) return basis.ownPrefecture;
			if (near.ring === 1) return basis.ring1;
			if (near.km === null) return '';
			return near.ring === 2 ? basis.ring2(p.row.km(near.km)) : basis.km(p.row.km(near.km));
		case 'experienced':
			return basis.experienced(has.length, wanted.themes.length, cases.length, done.length);
		case 'alike': {
			if (size.apart !== null) return basis.figures(p.part(size.apart));
			if (by === 'figures') return basis.noRatio;
			if (by === 'group' && size.group !== null) return basis.group(similarGroupName(size.group, p.lang));
			const ratio = isPrefectureCode(area.code) ? null : ratioOf(population, size.population);
			if (ratio === null) return basis.noRatio;
			return by === 'group' ? basis.otherGroup(basis.ratio(ratio)) : basis.ratio(ratio);
		}
		default: {
			const never: never = matter;
			return never;
		}
	}
}

/** What one survey answers for some themes. */
interface ToldAnswers {
	/** Each theme with its items and rates: 「RPA・AI（AIの導入、RPAの導入）」. */
	readonly themes: readonly string[];
	/** Which survey, of which date; one of long ago says so. */
	readonly survey: string;
}

/**
 * The official answers by which an area has done some themes, by survey.
 * @param day on which it is told, `2026-11-22`
 */
export function tellAnswers(
	area: AreaCode,
	themes: readonly string[],
	evidence: EvidenceIndex,
	day: string,
	{ lang, row }: PartnerMessages
): readonly ToldAnswers[] {
	const bySurvey = new Map<string, string[]>();
	for (const theme of themes) {
		const items = new Map<string, string[]>();
		for (const answer of evidence.answers(area, theme)) {
			const { indicator } = answer;
			if (!answer.done) continue;
			const old = isOld(indicator.date, day) ? EVIDENCE_WORDS[lang].old : '';
			const survey = [surveyOf(indicator, lang), old].filter(Boolean).join(lang === 'ja' ? '、' : ', ');
			const rate = indicator.kind === 'yes-no' ? '' : ` ${answerValue(answer, lang)}`;
			items.set(survey, [...(items.get(survey) ?? []), indicator[lang] + rate]);
		}
		const name = themeById(theme)?.[lang] ?? theme;
		for (const [survey, each] of items)
			bySurvey.set(survey, [...(bySurvey.get(survey) ?? []), row.answers(name, each)]);
	}
	return [...bySurvey].map(([survey, told]) => ({ survey, themes: told }));
}

/** What a step of widening is called. */
export function tellStep(change: WideningChange, prefecture: string, p: PartnerMessages): string {
	switch (change.kind) {
		case 'reach':
			if (change.reach === 'japan') return p.widen.japan;
			return change.reach === 'second' || change.reach === 'border'
				? p.widen.second
				: p.widen.km(change.reach);
		case 'alike':
			return p.widen.alike(change.ratio);
		case 'group':
		case 'figures':
		case 'informal':
		case 'outside':
			return p.widen[change.kind];
		case 'programmes':
			return p.widen.programmes(prefecture);
		case 'any-theme':
			return p.widen.anyTheme;
		default: {
			const never: never = change;
			return never;
		}
	}
}
