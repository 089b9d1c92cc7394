import type { Language } from '$lib/model/language';
import { userCasesEn } from './cases-en';
import { userCasesJa, type UserCasesMessages } from './cases-ja';

/** What is said of cases of a person's own list, apart from the words every page has. */
export const USER_CASES_MESSAGES: Readonly<Record<Language, UserCasesMessages>> = {
	ja: userCasesJa,
	en: userCasesEn
};
