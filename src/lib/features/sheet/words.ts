import type { Language } from '$lib/view/view';
import { creditOfSource, creditsOf } from '$lib/text/indicator';
import type { Messages } from '$lib/text/ja';
import { sheetEn } from './words-en';
import { type SheetMessages, sheetJa } from './words-ja';

/** What the partnership sheet says in a language. */
export const SHEET_MESSAGES: Readonly<Record<Language, SheetMessages>> = { ja: sheetJa, en: sheetEn };

/**
 * What a sheet asks to be credited with: its outlines, population and area, the groups and the open data pages. The surveys
 * are credited where their answers are.
 */
export function sheetCredits(t: Pick<Messages, 'lang' | 'legend'>): readonly string[] {
	return [
		t.legend.credit,
		...creditsOf('density', t.lang),
		creditOfSource('similar-groups', t.lang),
		creditOfSource('open-data-pages', t.lang)
	];
}
