import type { Language } from '../view/view';
import { sheetEn } from './sheet-en';
import { type SheetMessages, sheetJa } from './sheet-ja';

/** What the partnership sheet says in a language. */
export const SHEET_MESSAGES: Readonly<Record<Language, SheetMessages>> = { ja: sheetJa, en: sheetEn };
