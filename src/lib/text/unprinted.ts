/** What paper says in the place of what had not come when it was printed; apart, since the page says it before its program. */
import type { Language } from '../view/view';

export const UNPRINTED: Readonly<Record<Language, { readonly part: string; readonly view: string }>> = {
	ja: {
		part: 'ここに入る図や表は、まだ読み込んでいます。画面に出てから、もう一度印刷してください。',
		view: '開こうとした表示は、まだ読み込んでいます。下にあるのは、別の表示です。画面に出てから、もう一度印刷してください。'
	},
	en: {
		part: 'What belongs here was still loading. Print again once it is on the screen.',
		view: 'The view that was opened was still loading. What follows is another one. Print again once it is on the screen.'
	}
};
