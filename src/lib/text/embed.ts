import type { Language } from '../view/view';
import { embedEn } from './embed-en';
import { embedJa, type EmbedWords } from './embed-ja';

export type { EmbedWords };

/** What an embed and the dialog that makes one say in a language. */
export const EMBED_WORDS: Readonly<Record<Language, EmbedWords>> = { ja: embedJa, en: embedEn };
