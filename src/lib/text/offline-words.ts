import type { Language } from '../model/language';
import { offlineEn } from './offline-en';
import { offlineJa, type OfflineWords } from './offline-ja';

export type { OfflineWords };
export const OFFLINE_WORDS: Readonly<Record<Language, OfflineWords>> = { ja: offlineJa, en: offlineEn };
