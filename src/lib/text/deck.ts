import type { Language } from '../view/view';
import { deckEn } from './deck-en';
import { deckJa, type DeckMessages } from './deck-ja';

export type { DeckMessages };

/** What the deck and presenting say in a language. */
export const DECK_MESSAGES: Readonly<Record<Language, DeckMessages>> = { ja: deckJa, en: deckEn };
