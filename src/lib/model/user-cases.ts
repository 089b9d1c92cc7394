/** Cases of a person's own list, beside ours or instead of them. They live on that person's device only. */
import * as v from 'valibot';
import { caseSchema, originSchema, type Case } from './case';
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

/** Ids of user cases begin so; none of ours does, and none of them is ever in an address. */
export const USER_CASE_ID = 'own-';

/** The cases to show. */
export function mixCases(ours: readonly Case[], own: readonly Case[], mix: CaseMix): readonly Case[] {
	if (mix === 'atlas') return ours;
	return mix === 'own' ? own : [...ours, ...own];
}

const { entries } = caseSchema;
/** It may say less than a case of ours, and says where it comes from. */
const userCaseSchema = fields({
	...entries,
	id: textThat((id) => id.startsWith(USER_CASE_ID), `an id that begins with ${USER_CASE_ID}`),
	title: anyText,
	titleEn: anyText,
	summary: anyText,
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
