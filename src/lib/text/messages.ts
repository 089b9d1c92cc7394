import type { Language } from '../view/view';
import { type Messages, ja } from './ja';

let english: Messages | null = null;

/** What the interface says in a language: in Japanese until the language has been learnt. */
export const MESSAGES: Readonly<Record<Language, Messages>> = {
	ja,
	get en() {
		return english ?? ja;
	}
};

/** Fetches the words of a language. Japanese is always at hand. Rejects when they cannot be had. */
export async function learn(lang: Language): Promise<void> {
	if (lang === 'en') english ??= (await import('./en')).en;
}

export { formatDate, formatPeriod } from './date';
