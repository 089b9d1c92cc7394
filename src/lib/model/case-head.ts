/**
 * What lists, maps, filters and counts ask of a case. The whole record (`case.ts`) has it too, and arrives when a case is
 * read; nothing here knows the schemas that check it.
 */
import type { CaseSetId } from './case-set';
import type { CaseStatus } from './case-status';
import type { AreaCode } from './code';

export interface CaseHead {
	/** Stable: `ehime-yell-lab`. A stand-in after all others, as `~12`, before the titles have arrived. */
	readonly id: string;
	/** Area that runs it. */
	readonly area: AreaCode;
	/** The other areas of a joint case. */
	readonly others: readonly AreaCode[];
	/** `null`: of a person's own list. */
	readonly set: CaseSetId | null;
	readonly status: CaseStatus;
	/** Empty before it has arrived: a page begins with those of the newest cases. */
	readonly title: string;
	/** In English; the Japanese one where there is none, or before it has arrived. */
	readonly titleEn: string;
	/** Ids of the finer level, the main one first; after its own those of its initiatives. */
	readonly themes: readonly string[];
	/** It comes with the title, and so does the date. */
	readonly period?: string | undefined;
	/** What lists sort by, as `caseDate` gives it. */
	readonly date?: string | undefined;
	/** Of a head only how many there are. */
	readonly initiatives: { readonly length: number };
}

/** Whether what it is called has arrived; without it nobody can tell it apart. */
export function isTitled({ title }: Pick<CaseHead, 'title'>): boolean {
	return title !== '';
}

/** Every area of a case: the one that runs it, then the others. */
export function areasOf({ area, others }: Pick<CaseHead, 'area' | 'others'>): readonly AreaCode[] {
	return others.length === 0 ? [area] : [area, ...others];
}

/** Whether any area of a case passes a test. */
export function isIn(
	{ area, others }: Pick<CaseHead, 'area' | 'others'>,
	has: (code: AreaCode) => boolean
): boolean {
	return has(area) || others.some(has);
}

/** Whether it was only proposed: it is shown, and counts nowhere unless ideas are asked for. */
export function isIdea({ status }: Pick<CaseHead, 'status'>): boolean {
	return status === 'idea';
}

/** Ids of a person's own cases begin so; none of ours does, and none of them is ever in an address. */
export const USER_CASE_ID = 'own-';

/** Whether it is of a person's own list, which is on their device alone. */
export function isOwn({ set }: Pick<CaseHead, 'set'>): boolean {
	return set === null;
}

/** Whether a source is a public page, not one of the articles. */
export function isPageSource<S extends object>(source: S): source is Extract<S, { readonly url: string }> {
	return 'url' in source;
}

/** The articles among the sources of a case. */
export function articlesOf({
	sources
}: {
	readonly sources: readonly ({ readonly article: string } | { readonly url: string })[];
}): readonly string[] {
	return [...new Set(sources.flatMap((source) => ('article' in source ? [source.article] : [])))];
}

/** Whether it is an address of the web, with nothing but http(s) before the colon. */
export function isWebAddress(input: string): boolean {
	if (!/^https?:\/\/[^\s/]/.test(input) || /\s/.test(input)) return false;
	return URL.canParse(input);
}
