/** How values are cut into classes. */
import type { Breaks } from '$lib/measures/entry';
import type { Language } from '$lib/view/view';

interface BreakWords {
	readonly name: string;
	readonly how: string;
}
export const BREAK_WORDS: Readonly<Record<Breaks, Readonly<Record<Language, BreakWords>>>> = {
	quantile: {
		ja: { name: '等量', how: 'どの区分にも、ほぼ同じ数の地域が入ります。' },
		en: { name: 'quantile', how: 'Every class holds about the same number of areas.' }
	},
	equal: {
		ja: { name: '等間隔', how: '値の幅を同じにします。' },
		en: { name: 'equal', how: 'Every class spans the same range of values.' }
	},
	natural: {
		ja: { name: '自然な切れ目', how: '似た値がまとまる切れ目を選びます。' },
		en: { name: 'natural', how: 'Cut where the values form groups.' }
	},
	round: {
		ja: { name: 'きりのよい数', how: 'きりのよい数で切ります。' },
		en: { name: 'round', how: 'Cut at round numbers.' }
	}
};
