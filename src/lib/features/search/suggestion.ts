/** What was found, in the words of a suggestion. */
import type { SearchHit } from '$lib/derive/search/search';
import type { Ward } from '$lib/model/names/former';
import { fold } from '$lib/model/name';
import type { Language } from '$lib/view/view';
import { SEARCH_WORDS } from './words';

export interface Suggestion extends SearchHit {
	/** What kind of thing it is. */
	readonly badge: string;
	/** Below its name; of a name of before that it leads to another. */
	readonly told: string;
}

/** @param toRomaji from hiragana, once it has been loaded */
export function suggestionOf(
	hit: SearchHit,
	lang: Language,
	toRomaji: ((kana: string) => string) | null
): Suggestion {
	const words = SEARCH_WORDS[lang];
	const badge = hit.own ? words.own : words.badge[hit.kind];
	const told = (): string => {
		if (hit.kind === 'partner') return words.partner(Number(hit.detail));
		if (hit.idea) return `${hit.detail} · ${words.idea}`;
		if (!hit.was) return hit.detail;
		const line =
			hit.was.kind === 'former'
				? words.former(hit.was.place, hit.label)
				: words.ward(hit.was.ward, wardName(hit.was.ward, lang, toRomaji), hit.label);
		return hit.detail === '' ? line : `${hit.detail} · ${line}`;
	};
	return { ...hit, badge, told: told() };
}

/** 鶴見区, Tsurumi Ward: the register has no English names of wards, so they are spelt as those of areas are. */
function wardName({ name, kana }: Ward, lang: Language, toRomaji: ((kana: string) => string) | null): string {
	if (lang === 'ja' || !toRomaji) return name;
	const romaji = fold(toRomaji(kana.replace(/(?<=.)く$/u, '')));
	return `${romaji.charAt(0).toUpperCase()}${romaji.slice(1)} Ward`;
}
