import type { Rank } from '../derive/profile';
import type { Language } from '../view/view';

const ja = new Intl.NumberFormat('ja-JP');
const en = new Intl.NumberFormat('en-GB');

/** The place of a value among all: 「12位タイ / 1,741」. */
export function formatRank({ rank, of, ties }: Rank, lang: Language): string {
	return lang === 'ja'
		? `${ja.format(rank)}位${ties > 0 ? 'タイ' : ''} / ${ja.format(of)}`
		: `${ties > 0 ? 'joint ' : ''}${en.format(rank)} of ${en.format(of)}`;
}
