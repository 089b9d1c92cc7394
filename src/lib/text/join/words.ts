/** Sentences about rows of a joined table. */
import type { Area } from '../../model/area';
import { lgcodeOf, prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Candidate, RowOutcome } from '../../join/outcome';
import { isOneOf } from '../../join/one-of';
import { ASIDE_REASONS } from '../../join/outcome';
import { FORMER_KINDS } from '../../model/names/former';
import type { Language } from '../../model/language';
import { areaName } from '../../model/name';
import { joinEn } from './en';
import { joinJa, type JoinMessages } from './ja';
import { formatDate } from '../messages';
import { runningText } from '../running-text';

export const JOIN_MESSAGES: Readonly<Record<Language, JoinMessages>> = { ja: joinJa, en: joinEn };

type Areas = ReadonlyMap<AreaCode, Area>;

/** What happened to a row, in one or two sentences. */
export function describeRow(row: RowOutcome, areas: Areas, lang: Language): string {
	const messages = JOIN_MESSAGES[lang];
	const { reason, code, rules, succession, ward, candidates } = row;
	if (code !== null) {
		const area = fullName(code, areas, lang);
		const how = rules.filter((rule) => rule !== 'exact' && rule !== 'code');
		const said = succession
			? messages.succession(
					succession.from,
					formatDate(succession.date, lang),
					isOneOf(FORMER_KINDS, succession.kind) ? messages.kind[succession.kind] : succession.kind,
					area
				)
			: ward
				? rules.includes('part-of-area')
					? messages.section(ward, area)
					: messages.ward(ward, area)
				: messages.to(area);
		if (how.length === 0) return said;
		// Within the sentence, whose last letter is its full stop.
		return `${said.slice(0, -1)}${messages.bracket(messages.list(how.map((rule) => messages.rule[rule])))}${said.slice(-1)}`;
	}
	if (reason === null) return '';
	if (reason === 'part' && row.word !== undefined) return messages.part(row.word);
	if (isOneOf(ASIDE_REASONS, reason)) return messages.aside[reason];
	const names = candidates.map((candidate) => candidateName(candidate, areas, lang));
	return names.length === 0
		? messages.open[reason]
		: runningText(lang, [messages.open[reason], messages.likely(names)]);
}

/** 愛媛県今治市（旧越智郡大西町）, with the code where it is what was written. */
export function candidateName({ code, why, by }: Candidate, areas: Areas, lang: Language): string {
	const messages = JOIN_MESSAGES[lang];
	const name = fullName(code, areas, lang);
	if (by !== undefined) {
		return why === 'former'
			? `${name}${messages.bracket(lang === 'ja' ? `旧${by}` : `formerly ${by}`)}`
			: `${name}${messages.bracket(by)}`;
	}
	if (why === 'point') return `${name}${messages.bracket(messages.why.point)}`;
	return why === 'code' ? `${name}${messages.bracket(lgcodeOf(code))}` : name;
}

function fullName(code: AreaCode, areas: Areas, lang: Language): string {
	const area = areas.get(code);
	return area ? areaName(area, lang, areas.get(prefectureCodeOf(code))) : lgcodeOf(code);
}
