import type { Language } from '../model/language';

/** How much of a text field is used, once little is left: a field that takes no more says so. */
const FEW = 0.9;

const SAID = {
	ja: {
		left: (left: string, most: string): string => `あと${left}字入ります（${most}字まで）。`,
		full: (most: string): string => `${most}字に達しました。これより長い部分は入りません。`,
		over: (length: string, most: string): string =>
			`${length}字あり、${most}字までの欄には長すぎます。このまま残りますが、書き足せません。`
	},
	en: {
		left: (left: string, most: string): string => `Room for ${left} more of ${most} characters.`,
		full: (most: string): string => `That is all ${most} characters: what is longer is not taken in.`,
		over: (length: string, most: string): string =>
			`${length} characters, where ${most} fit. All of them are kept, but none can be added.`
	}
} as const;

/**
 * What a person should know of the length of what they wrote, as a field with `maxlength` counts it.
 * @returns an empty text while there is room
 */
export function lettersText({ length }: string, most: number, lang: Language): string {
	const said = SAID[lang];
	const whole = (n: number): string => n.toLocaleString(lang === 'ja' ? 'ja-JP' : 'en-GB');
	if (length > most) return said.over(whole(length), whole(most));
	if (length === most) return said.full(whole(most));
	return length >= FEW * most ? said.left(whole(most - length), whole(most)) : '';
}
