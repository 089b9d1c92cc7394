/** The places that a table can name, indexed by their names: areas of today, former municipalities, wards. */
import type { WholeArea } from '../model/area';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../model/code';
import { enStem, kanaStem, nameStem } from '../model/name';
import type { FormerPlace, Ward } from '../model/names/former';
import { placeKey } from './spelling';

export interface Place {
	readonly kind: 'area' | 'former' | 'ward';
	/** As it is written officially, without prefecture and 郡: 今治市, 中央区. */
	readonly name: string;
	/** The prefecture it is or was in. */
	readonly prefecture: AreaCode;
	/** 郡, or the city of a ward; empty where there is none. */
	readonly group: string;
	/** Areas of today; one, or several where a former municipality was divided. */
	readonly codes: readonly AreaCode[];
	/** A village of the Northern Territories. */
	readonly northern?: true;
	readonly former?: FormerPlace;
	readonly ward?: Ward;
}

export interface Places {
	readonly areaByCode: ReadonlyMap<AreaCode, WholeArea>;
	readonly wardByCode: ReadonlyMap<AreaCode, Place>;
	/** By the folded name, with and without 郡 or city before it. */
	readonly byKey: ReadonlyMap<string, readonly Place[]>;
	/** By folded kana and romaji: いまばりし, Imabari City, Imabari-shi. */
	readonly byReading: ReadonlyMap<string, readonly Place[]>;
	/** By the folded name, kana or English name without 市区町村, City and their like. */
	readonly byStem: ReadonlyMap<string, readonly Place[]>;
	/** Every way to write a prefecture, folded: 愛媛県, 愛媛, えひめけん, Ehime Prefecture. */
	readonly prefectures: ReadonlyMap<string, AreaCode>;
	/** Full names only, folded, to be taken off the front of a name. */
	readonly prefectureNames: ReadonlyMap<string, AreaCode>;
	/** Folded 郡 of today and of former municipalities. */
	readonly counties: ReadonlySet<string>;
	/** Folded names of designated cities → code. */
	readonly cities: ReadonlyMap<string, AreaCode>;
	readonly all: readonly Place[];
}

/**
 * Cities that are gone and sound like one of today; the register has no readings of former municipalities.
 * 川内市 (now 薩摩川内市) sounds like 仙台市, 本荘市 (now 由利本荘市) like 本庄市.
 */
const FORMER_READINGS: readonly (readonly [prefecture: AreaCode, name: string, kana: string, en: string])[] =
	[
		['46', '川内市', 'せんだいし', 'Sendai City'],
		['05', '本荘市', 'ほんじょうし', 'Honjo City']
	];
const ENDINGS: readonly (readonly [RegExp, string])[] = [
	[/し$/u, 'shi'],
	[/く$/u, 'ku'],
	[/ちょう$/u, 'cho'],
	[/まち$/u, 'machi'],
	[/そん$/u, 'son'],
	[/むら$/u, 'mura']
];

/** Indexes the register, the former municipalities and the wards. */
export function indexPlaces(
	areas: readonly WholeArea[],
	former: readonly FormerPlace[],
	wards: readonly Ward[]
): Places {
	const areaByCode = new Map(areas.map((area) => [area.code, area]));
	const municipal = areas.filter(({ code }) => !isPrefectureCode(code));
	const wardPlaces = wards.map((ward): Place => {
		const { city, name } = ward;
		const group = areaByCode.get(city)?.name ?? '';
		return { kind: 'ward', name, prefecture: prefectureCodeOf(city), group, codes: [city], ward };
	});
	const formerPlaces = former.map((place): Place => {
		const { name, prefecture, county = '', into } = place;
		return { kind: 'former', name, prefecture, group: county, codes: into, former: place };
	});
	const areaPlaces = areas.map(({ code, name, county = '', kind }): Place => {
		const place = {
			kind: 'area',
			name,
			prefecture: prefectureCodeOf(code),
			group: county,
			codes: [code]
		} as const;
		return kind === 'northern-village' ? { ...place, northern: true } : place;
	});
	const all = [...areaPlaces, ...wardPlaces, ...formerPlaces];
	const byKey = new Map<string, Place[]>();
	const byStem = new Map<string, Place[]>();
	for (const place of all) {
		for (const key of new Set([place.name, place.group + place.name])) add(byKey, placeKey(key), place);
		if (isPrefecture(place)) continue;
		add(byStem, placeKey(place.name.replace(/(?<=.)[市区町村]$/u, '')), place);
	}
	const byReading = new Map<string, Place[]>();
	areaPlaces.forEach((place, i) => {
		const area = areas[i];
		if (!area || isPrefecture(place)) return;
		for (const key of new Set(readingsOf(area).map(placeKey))) add(byReading, key, place);
		for (const stem of [enStem(area), kanaStem(area)]) add(byStem, placeKey(stem), place);
	});
	for (const place of wardPlaces) if (place.ward?.kana) add(byReading, placeKey(place.ward.kana), place);
	for (const [prefecture, name, kana, en] of FORMER_READINGS) {
		const place = formerPlaces.find((each) => each.prefecture === prefecture && each.name === name);
		if (place) for (const key of [kana, en]) add(byReading, placeKey(key), place);
	}
	return {
		areaByCode,
		wardByCode: new Map(wardPlaces.map((place) => [place.ward?.code ?? '', place])),
		byKey,
		byReading,
		byStem,
		...indexPrefectures(areas.filter(({ code }) => isPrefectureCode(code))),
		counties: new Set(
			[...municipal.map(({ county }) => county), ...former.map(({ county }) => county)].flatMap((county) =>
				county ? [placeKey(county)] : []
			)
		),
		cities: new Map(
			areas.filter(({ kind }) => kind === 'designated-city').map(({ name, code }) => [placeKey(name), code])
		),
		all
	};
}

/** Whether the place is a prefecture. */
export function isPrefecture(place: Place): boolean {
	return place.kind === 'area' && isPrefectureCode(place.codes[0] ?? '');
}

function indexPrefectures(areas: readonly WholeArea[]): Pick<Places, 'prefectures' | 'prefectureNames'> {
	const prefectures = new Map<string, AreaCode>();
	for (const area of areas) {
		const end = { 都: 'to', 道: 'do', 府: 'fu', 県: 'ken' }[area.name.slice(-1)] ?? '';
		const en = area.code === '01' ? ['Hokkaido', 'Hokkai-do'] : [area.en, `${area.en}-${end}`];
		for (const name of [
			area.name,
			nameStem(area),
			area.kana,
			kanaStem(area),
			...en,
			`${area.en} Prefecture`,
			`${area.en} Pref.`,
			`${area.en} Pref`,
			...(area.code === '13' ? ['Tokyo Metropolis'] : [])
		]) {
			prefectures.set(placeKey(name), area.code);
		}
	}
	return { prefectures, prefectureNames: new Map(areas.map(({ name, code }) => [placeKey(name), code])) };
}

function readingsOf(area: WholeArea): string[] {
	const stem = enStem(area);
	const ending = ENDINGS.find(([end]) => end.test(area.kana))?.[1];
	// ﾐﾅﾐｱﾙﾌﾟｽ市: the reading with the last character in kanji.
	const mixed = kanaStem(area) + area.name.slice(-1);
	return [area.kana, mixed, area.en, ...(ending === undefined ? [] : [`${stem}-${ending}`])];
}

function add(index: Map<string, Place[]>, key: string, place: Place): void {
	const list = index.get(key);
	if (!list) index.set(key, [place]);
	else if (!list.includes(place)) list.push(place);
}
