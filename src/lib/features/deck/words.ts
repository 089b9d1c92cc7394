import type { Language } from '$lib/view/view';
import { deckEn } from './words-en';
import { deckJa, type DeckMessages } from './words-ja';

export type { DeckMessages };

/** What the deck and presenting say in a language. */
export const DECK_MESSAGES: Readonly<Record<Language, DeckMessages>> = { ja: deckJa, en: deckEn };
