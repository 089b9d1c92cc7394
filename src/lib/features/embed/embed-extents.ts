/** The parts of the country that an embed can be of, where that is not the one on screen. */
import { REGIONS, type BBox } from '$lib/model/area';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '$lib/model/code';
import { scopeInView } from '$lib/export/picture/extent-choice';
import type { Dataset } from '$lib/model/dataset';
import { areaName } from '$lib/model/name';
import { LIST_LIMIT } from '$lib/view/parameters/scope';
import { COUNTRY, scopeOfList, scopeOfPlaces, type Scope } from '$lib/view/scope';
import type { Language, Level } from '$lib/view/view';
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

/** What a person has at hand besides. */
interface AtHand {
	/** Of this device, of the partnership sheet. */
	readonly lists: readonly { readonly name: string; readonly areas: readonly AreaCode[] }[];
	/** What the map has in view, west, south, east, north in degrees; `null` where there is no map. */
	readonly inView: BBox | null;
	readonly level: Level;
}

/** A person's lists, and what is in view. What is too long for an address is left out. */
export function extentsAtHand(
	dataset: Pick<Dataset, 'prefectures' | 'municipalities'>,
	{ lists, inView, level }: AtHand,
	lang: Language
): readonly EmbedExtent[] {
	const name = EMBED_WORDS[lang].dialog.inView;
	const seen = inView && scopeInView(dataset, inView, { level, name });
	return [
		...lists.map(({ name, areas }) => ({ name, scope: scopeOfList(areas, name) })),
		...(seen ? [{ name, scope: seen }] : [])
	].filter(({ scope }) => scope.kind === 'list' && scope.areas.length <= LIST_LIMIT);
}
