import type { Language } from '../../model/language';
import { offlineEn } from './en';
import { offlineJa, type OfflineWords } from './ja';

export type { OfflineWords };
export const OFFLINE_WORDS: Readonly<Record<Language, OfflineWords>> = { ja: offlineJa, en: offlineEn };
