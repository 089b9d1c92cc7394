/** How much of a text field is used, once little is left: a field that takes no more says so. */
const FEW = 0.9;

const SAID = {
	ja: {
		left: (left: number, most: number): string => `あと${left}字入ります（${most}字まで）。`,
		full: (most: number): string => `${most}字に達しました。これより長い部分は入りません。`,
		over: (length: number, most: number): string =>
			`${length}字あり、${most}字までの欄には長すぎます。このまま残りますが、書き足せません。`
	},
	en: {
		left: (left: number, most: number): string => `Room for ${left} more of ${most} characters.`,
		full: (most: number): string => `That is all ${most} characters: what is longer is not taken in.`,
		over: (length: number, most: number): string =>
			`${length} characters, where ${most} fit. All of them are kept, but none can be added.`
	}
} as const;

/**
 * What a person should know of the length of what they wrote, as a field with `maxlength` counts it.
 * @returns an empty text while there is room
 */
export function lettersText({ length }: string, most: number, lang: 'ja' | 'en'): string {
	const said = SAID[lang];
	if (length > most) return said.over(length, most);
	if (length === most) return said.full(most);
	return length >= FEW * most ? said.left(most - length, most) : '';
}
