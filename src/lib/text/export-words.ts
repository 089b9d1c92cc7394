import type { Language } from '../view/view';
import { exportEn } from './export-en';
import { exportJa, type ExportWords } from './export-ja';

export type { ExportWords };

/** What exports and their dialog say in a language. */
export const EXPORT_WORDS: Readonly<Record<Language, ExportWords>> = { ja: exportJa, en: exportEn };
