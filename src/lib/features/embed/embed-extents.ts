/** The parts of the country that an embed can be of, where that is not the one on screen. */
import { REGIONS } from '$lib/model/area';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '$lib/model/code';
import type { Dataset } from '$lib/model/dataset';
import { areaName } from '$lib/model/name';
import { COUNTRY, scopeOfPlaces, type Scope } from '$lib/view/scope';
import type { Language } from '$lib/view/view';
import { EMBED_WORDS } from './words';

export interface EmbedExtent {
	readonly name: string;
	readonly scope: Scope;
}

/**
 * From the country inwards to the selection and its neighbours.
 * @param area the selection, `null` for the country
 * @param country its name
 */
export function embedExtents(
	{ areaByCode }: Dataset,
	area: AreaCode | null,
	country: string,
	lang: Language
): readonly EmbedExtent[] {
	const prefecture = area === null ? undefined : areaByCode.get(prefectureCodeOf(area));
	// Hokkaido is both.
	const region = REGIONS.find(({ id, ja }) => id === prefecture?.region && ja !== areaName(prefecture, 'ja'));
	const chosen = area === null || isPrefectureCode(area) ? undefined : areaByCode.get(area);
	return [
		{ name: country, scope: COUNTRY },
		...(region ? [{ name: region[lang], scope: scopeOfPlaces([region.id]) }] : []),
		...(prefecture ? [{ name: areaName(prefecture, lang), scope: scopeOfPlaces([prefecture.code]) }] : []),
		...(chosen
			? [
					{
						name: EMBED_WORDS[lang].dialog.around(areaName(chosen, lang)),
						scope: { kind: 'around', area: chosen.code, rings: 1 } as const
					}
				]
			: [])
	];
}
