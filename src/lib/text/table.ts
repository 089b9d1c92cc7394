import type { DocumentFault } from '../import/document';
import type { Refusal } from '../import/refusal';
import type { Language } from '../model/language';
import { describeRefusal } from './import';
import { tableEn } from './table-en';
import { tableJa, type TableMessages } from './table-ja';

/** What the page for a person's own table says in a language. */
export const TABLE_MESSAGES: Readonly<Record<Language, TableMessages>> = { ja: tableJa, en: tableEn };

/** Why a file is not opened, and what to do. */
export function describeTableRefusal(refusal: Refusal | DocumentFault, lang: Language): string {
	if ('why' in refusal) return describeRefusal(refusal, lang);
	const { notOurs, newer, damagedDocument } = TABLE_MESSAGES[lang];
	return { 'not-ours': notOurs, newer, damaged: damagedDocument }[refusal.fault];
}
