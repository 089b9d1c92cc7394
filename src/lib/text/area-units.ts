/** What areas are called when they are counted: 県 where there is no other kind, 市町 where there are no villages. */
import type { Choropleth } from '../derive/choropleth';
import type { ResolvedScope } from '../derive/scope';
import type { Area } from '../model/area';
import type { Dataset } from '../model/dataset';
import type { Language } from '../model/language';

type Counted = Pick<Area, 'kind' | 'name'>;

const PREFECTURES = ['都', '道', '府', '県'] as const;
const MUNICIPALITIES = ['市', '区', '町', '村'] as const;

/** The kind of an area in a character: 県 of 愛媛県, 市 of 松山市. */
function kindOf({ kind, name }: Counted): string {
	switch (kind) {
		case 'prefecture':
			return name.slice(-1);
		case 'designated-city':
		case 'city':
			return '市';
		case 'special-ward':
			return '区';
		case 'town':
			return '町';
		case 'village':
		case 'northern-village':
			return '村';
		default: {
			const never: never = kind;
			return never;
		}
	}
}

/**
 * The word that some areas of one level are counted by: 県, 府県, 都道府県; 市町, 町村, 市区町村. In English they are all
 * prefectures or municipalities.
 * @param areas northern villages left out; of none it is the word for all
 */
export function areaUnit(
	areas: readonly Counted[],
	level: 'prefecture' | 'municipality',
	lang: Language
): string {
	if (lang === 'en') return level === 'prefecture' ? 'prefectures' : 'municipalities';
	const present = new Set(areas.map(kindOf));
	const kinds: readonly string[] = level === 'prefecture' ? PREFECTURES : MUNICIPALITIES;
	return kinds.filter((kind) => present.size === 0 || present.has(kind)).join('');
}

/** The word that the municipalities of a scope are counted by. */
export function unitOfScope(
	{ municipalities }: Pick<Dataset, 'municipalities'>,
	{ codes }: Pick<ResolvedScope, 'codes'>,
	lang: Language
): string {
	const counted = codes === null ? [] : municipalities.filter(({ code }) => codes.has(code));
	return areaUnit(counted, 'municipality', lang);
}

/** The word that the prefectures of a scope are counted by. */
export function unitOfPrefectures(
	{ prefectures }: Pick<Dataset, 'prefectures'>,
	scoped: Pick<ResolvedScope, 'prefectures'>,
	lang: Language
): string {
	return areaUnit(
		prefectures.filter(({ code }) => scoped.prefectures.includes(code)),
		'prefecture',
		lang
	);
}

/** The word that the areas of a choropleth are counted by. */
export function unitOfAreas(
	{ areaByCode }: Pick<Dataset, 'areaByCode'>,
	{ level, byArea }: Pick<Choropleth, 'level' | 'byArea'>,
	lang: Language
): string {
	const counted = [...byArea.keys()].flatMap((code) => areaByCode.get(code) ?? []);
	return areaUnit(
		counted.filter(({ kind }) => kind !== 'northern-village'),
		level,
		lang
	);
}
