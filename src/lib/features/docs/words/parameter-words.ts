/** How the words of a parameter are written, and those that several have. */
import type { Language } from '$lib/view/view';

export type Words = Readonly<Record<Language, string>>;

export interface ParameterWords {
	readonly meaning: Words;
	/** What a value means, by the value. Not needed for `on`, `off`, numbers, and ids that another table lists. */
	readonly values?: Readonly<Record<string, Words>>;
	/** What holds where it is not given, when that is no single value. */
	readonly usual?: Words;
}

export const words = (ja: string, en: string): Words => ({ ja, en });

/** What a list of ours calls its values. */
export const ofIds = (list: readonly { readonly id: string; readonly ja: string; readonly en: string }[]) =>
	Object.fromEntries(list.map(({ id, ja, en }) => [id, words(ja, en)]));

export const NONE = words('なし', 'none');
export const ALL = words('すべて', 'all');
export const EDITION: ParameterWords = {
	meaning: words(
		'アドレスを作ったときの事例の版。ほかの版のときは、そのことを知らせて現在の版を表示します',
		'edition of the cases the address was made with; if it is another, a note says so and today’s is shown'
	),
	usual: words('アトラスが書き込む', 'written by the atlas')
};
export const DONE = {
	meaning: words(
		'公的な率を「実施」とみなす境目。取組の状況で使います',
		'the per cent from which an official rate counts as done, in the measure of evidence'
	)
};
export const LANGUAGE: ParameterWords = {
	meaning: words('言語', 'language'),
	values: { ja: words('日本語', 'Japanese'), en: words('英語', 'English') },
	usual: words('端末が覚えている言語。なければ `ja`', 'what this device remembers, otherwise `ja`')
};

/** In an embed nothing is remembered. */
export const EMBED_LANGUAGE: ParameterWords = {
	...LANGUAGE,
	usual: words(
		'`ja`。見る人の端末が覚えている言語は使いません',
		'`ja`; what the reader’s device remembers does not count'
	)
};
