import type { Language } from '../../view/view';
import { exportEn } from './en';
import { exportJa, type ExportWords } from './ja';

export type { ExportWords };

/** What exports and their dialog say in a language. */
export const EXPORT_WORDS: Readonly<Record<Language, ExportWords>> = { ja: exportJa, en: exportEn };
