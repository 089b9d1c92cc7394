import type { Rank } from '../derive/profile';
import type { Language } from '../view/view';

const ja = new Intl.NumberFormat('ja-JP');
const en = new Intl.NumberFormat('en-GB');

/** The place of a value among all: 「12位タイ / 1,741」. */
export function formatRank(rank: Rank, lang: Language): string {
	const place = formatPlace(rank, lang);
	return lang === 'ja' ? `${place} / ${ja.format(rank.of)}` : `${place} of ${en.format(rank.of)}`;
}

/** The same where it has been said of how many: 「12位タイ」. */
export function formatPlace({ rank, ties }: Rank, lang: Language): string {
	return lang === 'ja'
		? `${ja.format(rank)}位${ties > 0 ? 'タイ' : ''}`
		: `${ties > 0 ? 'joint ' : ''}${en.format(rank)}`;
}
