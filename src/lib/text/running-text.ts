import type { Language } from '../model/language';

/** Sentences one after the other; between Japanese ones there is no space. What is empty or not said is left out. */
export function runningText(
	lang: Language,
	sentences: readonly (string | false | null | undefined)[]
): string {
	return sentences.filter(Boolean).join(lang === 'ja' ? '' : ' ');
}
