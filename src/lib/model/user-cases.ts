/** Cases of a person's own list, beside ours or instead of them. They live on that person's device only. */
import * as v from 'valibot';
import { caseSchema, originSchema, type Case } from './case';
import { USER_CASE_ID, type CaseHead } from './case-head';
import { anyText, fields, list, readOrNull, textThat } from './schema';
import { themeById } from './theme';

/** Which cases are shown: ours and theirs, theirs alone, ours alone. */
export const CASE_MIXES = ['both', 'own', 'atlas'] as const;
export type CaseMix = (typeof CASE_MIXES)[number];

/** Where the cases that are shown come from, for whoever names them. */
export interface UserCasesShown {
	readonly file: string;
	readonly mix: CaseMix;
	/** How many there are of their own, shown or not. */
	readonly count: number;
}

/** The cases to show. */
export function mixCases(ours: readonly CaseHead[], own: readonly Case[], mix: CaseMix): readonly CaseHead[] {
	if (mix === 'atlas') return ours;
	return mix === 'own' ? own : [...ours, ...own];
}

const { entries } = caseSchema;
/** A name; a list kept by an earlier edition has it as a text. */
const name = v.union([
	entries.programmes.item,
	v.pipe(
		v.string(),
		v.transform((each) => ({ name: each }))
	)
]);
const figure = fields({
	...entries.figures.item.entries,
	unitEn: v.optional(anyText, ''),
	countsEn: v.optional(anyText, '')
});
/** It may say less than a case of ours, as one that an earlier edition kept does, and says where it comes from. */
const userCaseSchema = fields({
	...entries,
	id: textThat((id) => id.startsWith(USER_CASE_ID), `an id that begins with ${USER_CASE_ID}`),
	others: v.optional(entries.others, []),
	set: v.optional(v.null(), null),
	status: v.optional(entries.status, 'unknown'),
	title: anyText,
	titleEn: anyText,
	summary: anyText,
	summaryEn: v.optional(anyText, ''),
	programmes: list(name),
	partners: list(name),
	figures: list(figure),
	award: v.optional(name),
	themes: list(textThat((id) => themeById(id) !== undefined, 'the id of a theme')),
	sources: list(entries.sources.item),
	own: originSchema
});

/**
 * Reads own cases that this device kept.
 * @returns `null` when they are not what we would have kept
 */
export function parseUserCases(value: unknown): readonly Case[] | null {
	return readOrNull(v.array(userCaseSchema), value);
}
