/** What the control that moves through dates says; fetched with it. */
import type { ChangeKind, Language } from '$lib/view/view';

interface TimeControlWords {
	readonly label: string;
	readonly start: string;
	readonly play: string;
	readonly pause: string;
	/** In place of playing, for who wants nothing to move by itself. */
	readonly step: string;
	readonly earlier: string;
	readonly later: string;
	readonly date: string;
	readonly newest: string;
	readonly change: string;
	readonly from: string;
	readonly since: (date: string) => string;
	readonly kind: string;
	readonly kinds: Readonly<Record<ChangeKind, string>>;
	/** Where a second measure is shown. */
	readonly alone: string;
	/** Of categories. */
	readonly noChange: string;
	readonly loading: string;
	readonly failed: string;
	readonly retry: string;
}

export const TIME_WORDS: Readonly<Record<Language, TimeControlWords>> = {
	ja: {
		label: '時点',
		start: '時点を動かす',
		play: '再生',
		pause: '一時停止',
		step: '1つ進める',
		earlier: '前の時点',
		later: '次の時点',
		date: '表示する時点',
		newest: '最新の値だけに戻す',
		change: '変化を表示',
		from: 'いつから',
		since: (date) => `${date}から`,
		kind: '変化の表し方',
		kinds: { difference: '差', percent: '増減率（%）' },
		alone: '変化は1つの指標だけで表示します。重ねた指標は外れます。',
		noChange: '区分には大小がないため、変化は表示しません。並べた図で見比べられます。',
		loading: '各時点の値を読み込んでいます。',
		failed: '各時点の値を読み込めませんでした。最新の値を表示しています。',
		retry: 'もう一度読み込む'
	},
	en: {
		label: 'Date',
		start: 'Move through time',
		play: 'Play',
		pause: 'Pause',
		step: 'One step forward',
		earlier: 'Previous date',
		later: 'Next date',
		date: 'Date shown',
		newest: 'Latest value only',
		change: 'Show the change',
		from: 'Since',
		since: (date) => `since ${date}`,
		kind: 'Shown as',
		kinds: { difference: 'difference', percent: 'per cent' },
		alone: 'A change is shown for one measure at a time, so the second one is removed.',
		noChange: 'Categories have no difference to show. Compare the dates side by side.',
		loading: 'Loading the values of each date.',
		failed: 'The values of each date could not be loaded. The latest ones are shown.',
		retry: 'Try again'
	}
};
