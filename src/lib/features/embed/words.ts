import type { Language } from '$lib/view/view';
import { embedEn } from './words-en';
import { embedJa, type EmbedWords } from './words-ja';

export type { EmbedWords };

/** What an embed and the dialog that makes one say in a language. */
export const EMBED_WORDS: Readonly<Record<Language, EmbedWords>> = { ja: embedJa, en: embedEn };
