/** What the legend of evidence says besides its classes; fetched with it. */
import { OLD_YEARS } from '$lib/model/evidence';
import type { Language } from '$lib/view/view';

interface EvidenceOptionsWords {
	readonly share: string;
	readonly from: (percent: number) => string;
	/** Items whose answers are of long ago. */
	readonly old: (items: string) => string;
	/** No survey asks about the themes. */
	readonly none: string;
}

export const EVIDENCE_OPTIONS_WORDS: Readonly<Record<Language, EvidenceOptionsWords>> = {
	ja: {
		share: '割合の項目を「実施」とする',
		from: (percent) => `${percent}%以上`,
		old: (items) => `${OLD_YEARS}年より前の回答です: ${items}`,
		none: 'このテーマを尋ねた公式の調査はないため、事例のない地域は不明です。'
	},
	en: {
		share: 'A rate counts as done from',
		from: (percent) => `${percent}%`,
		old: (items) => `Answered more than ${OLD_YEARS} years ago: ${items}`,
		none: 'No official survey asks about this theme: areas without a case are unknown.'
	}
};
