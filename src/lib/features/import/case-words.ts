import type { Language } from '$lib/model/language';
import { tableCasesEn } from './case-words-en';
import { tableCasesJa, type TableCasesMessages } from './case-words-ja';

/** What is said of cases of a person's own list, apart from the words every page has. */
export const TABLE_CASES_MESSAGES: Readonly<Record<Language, TableCasesMessages>> = {
	ja: tableCasesJa,
	en: tableCasesEn
};
