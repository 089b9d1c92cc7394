/** Words of the parts that show frameworks; what is said of a framework anywhere is in `text/frameworks.ts`. */
import type { Language } from '$lib/model/language';

interface FrameworkPartWords {
	readonly title: string;
	readonly none: string;
	readonly failed: string;
	readonly retry: string;
}

export const FRAMEWORK_PART_WORDS: Readonly<Record<Language, FrameworkPartWords>> = {
	ja: {
		title: '連携の枠組み',
		none: '名前の出ている枠組みは見つかっていません。構成市町村の名前を公開ページで確認できた枠組みだけを収録しているので、入っていないという意味ではありません。',
		failed: '連携の枠組みを読み込めませんでした。',
		retry: 'もう一度読み込む'
	},
	en: {
		title: 'Frameworks of cooperation',
		none: 'No framework naming it has been found. Only those whose members a public page names are recorded, so this does not mean that it is in none.',
		failed: 'The frameworks of cooperation could not be loaded.',
		retry: 'Try again'
	}
};
