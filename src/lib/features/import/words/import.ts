import type { DocumentFault } from '$lib/import/session/document';
import type { Refusal } from '$lib/import/refusal';
import type { Language } from '$lib/model/language';
import { describeRefusal } from '$lib/text/import';
import { importEn } from './import-en';
import { importJa, type ImportMessages } from './import-ja';

/** What the page for a person's own table says in a language. */
export const IMPORT_MESSAGES: Readonly<Record<Language, ImportMessages>> = { ja: importJa, en: importEn };

/** Why a file is not opened, and what to do. */
export function describeTableRefusal(refusal: Refusal | DocumentFault, lang: Language): string {
	if ('why' in refusal) return describeRefusal(refusal, lang);
	const { notOurs, newer, damagedDocument } = IMPORT_MESSAGES[lang];
	return { 'not-ours': notOurs, newer, damaged: damagedDocument }[refusal.fault];
}
