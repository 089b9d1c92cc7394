/** The register of areas: what every prefecture and municipality is called and where it is. */
import * as v from 'valibot';
import { isPrefectureCode, lgcodeOf, parseCode } from './code';
import { areaCode, count, fields, freeze, list, number, oneOf, read, text } from './schema';

/** 八地方区分. */
export const REGIONS = [
	{ id: 'hokkaido', ja: '北海道', en: 'Hokkaido' },
	{ id: 'tohoku', ja: '東北', en: 'Tohoku' },
	{ id: 'kanto', ja: '関東', en: 'Kanto' },
	{ id: 'chubu', ja: '中部', en: 'Chubu' },
	{ id: 'kinki', ja: '近畿', en: 'Kinki' },
	{ id: 'chugoku', ja: '中国', en: 'Chugoku' },
	{ id: 'shikoku', ja: '四国', en: 'Shikoku' },
	{ id: 'kyushu', ja: '九州・沖縄', en: 'Kyushu-Okinawa' }
] as const;
export type RegionId = (typeof REGIONS)[number]['id'];

/**
 * What sort of area it is. `northern-village` are the six villages of the Northern Territories: drawn, and out of
 * every count.
 */
export const AREA_KINDS = [
	'prefecture',
	'designated-city',
	'special-ward',
	'city',
	'town',
	'village',
	'northern-village'
] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** Longitude and latitude in degrees (WGS 84 / JGD2011). */
export type LonLat = readonly [lon: number, lat: number];
/** West, south, east, north in degrees. */
export type BBox = readonly [west: number, south: number, east: number, north: number];

const POSITION = '[longitude, latitude] in degrees';
export const positionSchema = v.pipe(
	v.tuple([number, number], POSITION),
	v.check(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90, POSITION),
	v.readonly()
);
const BOX = '[west, south, east, north] in degrees';
const box = v.pipe(
	v.tuple([number, number, number, number], BOX),
	v.check(([west, south, east, north]) => west <= east && south <= north, BOX),
	v.readonly()
);
const LGCODE = 'the six digits of its code';
const KIND = `a kind that suits its code (${AREA_KINDS.join(', ')})`;

const ENTRIES = {
	/** Two digits (prefecture) or five (municipality). */
	code: areaCode,
	/** Six digits, with the check digit. */
	lgcode: v.string(LGCODE),
	kind: oneOf(AREA_KINDS, KIND),
	/** 愛媛県, 今治市. */
	name: text,
	region: oneOf(
		REGIONS.map(({ id }) => id),
		'the id of a region'
	),
	/** Persons, census of 2020-10-01; `null` where there is no figure (the northern villages). */
	population: v.nullable(count),
	/** km², 国土地理院 面積調; for the northern villages, measured on the boundaries. */
	areaKm2: v.pipe(number, v.gtValue(0, 'km² above 0')),
	bbox: box,
	/** The box about its main land, where its people and office are; absent where `bbox` does as well. */
	frame: v.optional(box),
	/** A point well inside the area's largest polygon, for labels. */
	label: positionSchema,
	/** Position of the main office, for pins; `null` where there is none (the northern villages). */
	office: v.nullable(positionSchema)
};

const areaSchema = fields(ENTRIES);
/** A record of `/data/areas.json`. */
export const wholeAreaSchema = fields({
	...ENTRIES,
	/** えひめけん, いまばりし. */
	kana: text,
	/** Ehime, Imabari City. */
	en: text,
	/** The 郡 a town or village lies in, as 名西郡; absent elsewhere. */
	county: v.optional(text)
});

/** What is counted and drawn of an area: the first part of the register, which every page begins with. */
export type Area = v.InferOutput<typeof areaSchema>;
/** An area with all of the register: also how its name is read, and what it is called in English. */
export type WholeArea = v.InferOutput<typeof wholeAreaSchema>;

/** Whether the second part of the register has been read for an area. */
export function isWholeArea(area: Area): area is WholeArea {
	return 'kana' in area;
}

/**
 * Reads the register (`/data/areas.json`): a list of records shaped like `WholeArea`. The result is frozen.
 * @throws Error that says which record and field, what was found and what was expected
 */
export function parseAreas(value: unknown): readonly WholeArea[] {
	return checked(read(list(wholeAreaSchema), value, 'areas'));
}

/**
 * Reads the first part of the register: records shaped like `Area`. The result is frozen.
 * @throws Error as `parseAreas`
 */
function parseAreasInPart(value: unknown): readonly Area[] {
	return checked(read(list(areaSchema), value, 'areas'));
}

/**
 * The same of records that were put together from our own columns, of which all as a rule are right: a look at each is a
 * small part of the work that its schema makes, and every page begins with it. The schema says what is wrong where
 * something is. Boxes are made when they are asked for, and not looked at here.
 * @throws Error as `parseAreas`
 */
export function areasInPart(records: readonly Part[]): readonly Area[] {
	return records.every(isSound) ? settled(records) : parseAreasInPart(records);
}

/** `areasInPart` for the whole register. */
export function wholeAreas(records: readonly Whole[]): readonly WholeArea[] {
	return records.every(isSoundWhole) ? settled(records) : parseAreas(records);
}

type Part = Readonly<Record<keyof Area, unknown>>;
type Whole = Part & Readonly<Partial<Record<keyof WholeArea, unknown>>>;

const KINDS: ReadonlySet<unknown> = new Set(AREA_KINDS);
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isPosition = (value: unknown): boolean =>
	Array.isArray(value) &&
	value.length === 2 &&
	Math.abs(Number(value[0])) <= 180 &&
	Math.abs(Number(value[1])) <= 90;

function isSound(record: Part): record is Part & Area {
	const { code, kind, name, region, population, areaKm2, label, office } = record;
	return (
		typeof code === 'string' &&
		parseCode(code) === code &&
		KINDS.has(kind) &&
		isText(name) &&
		typeof region === 'string' &&
		(population === null || (Number.isInteger(population) && Number(population) >= 0)) &&
		Number(areaKm2) > 0 &&
		isPosition(label) &&
		(office === null || isPosition(office))
	);
}

function isSoundWhole(record: Whole): record is Whole & WholeArea {
	const { kana, en, county } = record;
	return isSound(record) && isText(kana) && isText(en) && (county === undefined || isText(county));
}

/** Frozen without a look at what is made when it is asked for. */
function settled<A extends Area>(areas: readonly A[]): readonly A[] {
	for (const area of areas) Object.freeze(area);
	return Object.freeze(once(areas));
}

/** Codes that are there once, and what has to suit them. */
function checked<A extends Area>(areas: readonly A[]): readonly A[] {
	return freeze(once(areas));
}

function once<A extends Area>(areas: readonly A[]): readonly A[] {
	const seen = new Set<string>();
	areas.forEach(({ code, lgcode, kind, name }, i) => {
		const where = `areas[${i}] (${code} ${name})`;
		if (lgcode !== lgcodeOf(code)) throw new Error(`${where}.lgcode: found "${lgcode}", expected ${LGCODE}`);
		if ((kind === 'prefecture') !== isPrefectureCode(code))
			throw new Error(`${where}.kind: found "${kind}", expected ${KIND}`);
		if (seen.has(code)) throw new Error(`${where}: code: found twice, expected once`);
		seen.add(code);
	});
	return areas;
}
