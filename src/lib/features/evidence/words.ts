/** What panels say of official answers. */
import type { Language } from '$lib/view/view';

interface AnswerWords {
	readonly count: (done: number, surveyed: number) => string;
	/** Of a prefecture: its own answers. */
	readonly prefecture: (done: number, surveyed: number) => string;
	readonly source: string;
	/** Of a neighbour. */
	readonly official: (done: number, surveyed: number) => string;
	/** What a neighbour has and the area in view lacks. */
	readonly ahead: (items: string) => string;
	readonly failed: string;
	readonly retry: string;
}

export const ANSWER_WORDS: Readonly<Record<Language, AnswerWords>> = {
	ja: {
		count: (done, surveyed) => `実施か未実施かを答えた${surveyed}項目のうち、${done}項目が「実施」です。`,
		prefecture: (done, surveyed) =>
			`都道府県庁としての回答です。実施か未実施かを答えた${surveyed}項目のうち、${done}項目が「実施」です。`,
		source: '出典:',
		official: (done, surveyed) => (surveyed === 0 ? '公式の調査無し' : `公式の取組 ${done} / ${surveyed}`),
		ahead: (items) => `選択中の自治体が未実施の取組: ${items}`,
		failed: '公式の調査への回答を読み込めませんでした。通信の状態を確認してください。',
		retry: 'もう一度読み込む'
	},
	en: {
		count: (done, surveyed) => `Of ${surveyed} items answered, ${done} are done.`,
		prefecture: (done, surveyed) =>
			`Answers of the prefectural office itself. Of ${surveyed} items answered, ${done} are done.`,
		source: 'Source:',
		official: (done, surveyed) =>
			surveyed === 0 ? 'no official survey' : `Official items ${done} of ${surveyed}`,
		ahead: (items) => `Has what is not done here: ${items}`,
		failed: 'The answers to official surveys could not be loaded. Check your connection.',
		retry: 'Try again'
	}
};
