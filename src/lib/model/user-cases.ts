/** Cases of a person's own list, beside ours or instead of them. They live on that person's device only. */
import type { Case, UserCaseOrigin } from './case';
import { parseCode } from './code';

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

/**
 * Reads own cases that this device kept.
 * @returns `null` when they are not what we would have kept
 */
export function parseUserCases(value: unknown): readonly Case[] | null {
	if (!Array.isArray(value)) return null;
	return value.every(isUserCase) ? (value as readonly Case[]) : null;
}

function isUserCase(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const { id, area, title, titleEn, summary, own, ...lists } = value as Partial<Record<keyof Case, unknown>>;
	const names = [
		'themes',
		'programmes',
		'partners',
		'figures',
		'facets',
		'sources',
		'corrections',
		'initiatives'
	] as const;
	return (
		typeof id === 'string' &&
		id.startsWith(USER_CASE_ID) &&
		typeof area === 'string' &&
		parseCode(area) === area &&
		[title, titleEn, summary].every((text) => typeof text === 'string') &&
		names.every((name) => Array.isArray(lists[name])) &&
		isOrigin(own)
	);
}

function isOrigin(value: unknown): value is UserCaseOrigin {
	if (typeof value !== 'object' || value === null) return false;
	const { file, row, sources } = value as Partial<Record<keyof UserCaseOrigin, unknown>>;
	return typeof file === 'string' && typeof row === 'number' && Array.isArray(sources);
}
