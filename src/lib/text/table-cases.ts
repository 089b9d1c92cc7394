import type { Language } from '../model/language';
import { tableCasesEn } from './table-cases-en';
import { tableCasesJa, type TableCasesMessages } from './table-cases-ja';

/** What is said of cases of a person's own list, apart from the words every page has. */
export const TABLE_CASES_MESSAGES: Readonly<Record<Language, TableCasesMessages>> = {
	ja: tableCasesJa,
	en: tableCasesEn
};
