/** The register of areas: what every prefecture and municipality is called and where it is. */
import { isPrefectureCode, lgcodeOf, parseCode, type AreaCode } from './code';

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

/** What is counted and drawn of an area: the first part of the register, which every page begins with. */
export interface Area {
	/** Two digits (prefecture) or five (municipality). */
	readonly code: AreaCode;
	/** Six digits, with the check digit. */
	readonly lgcode: string;
	readonly kind: AreaKind;
	/** 愛媛県, 今治市. */
	readonly name: string;
	readonly region: RegionId;
	/** Persons, census of 2020-10-01; `null` where there is no figure (the northern villages). */
	readonly population: number | null;
	/** km², 国土地理院 面積調; for the northern villages, measured on the boundaries. */
	readonly areaKm2: number;
	readonly bbox: BBox;
}

/** An area with all of the register: how its name is read, and where its office and label are. */
export interface WholeArea extends Area {
	/** えひめけん, いまばりし. */
	readonly kana: string;
	/** Ehime, Imabari City. */
	readonly en: string;
	/** The 郡 a town or village lies in, as 名西郡; absent elsewhere. */
	readonly county?: string;
	/** A point well inside the area's largest polygon, for labels. */
	readonly label: LonLat;
	/** Position of the main office, for pins; `null` where there is none (the northern villages). */
	readonly office: LonLat | null;
}

/** Where an area's name goes: the middle of its box for as long as its label's own point has not been read. */
export function labelPoint(area: Area): LonLat {
	if (isWholeArea(area)) return area.label;
	const [west, south, east, north] = area.bbox;
	return [(west + east) / 2, (south + north) / 2];
}

/** Whether the second part of the register has been read for an area. */
export function isWholeArea(area: Area): area is WholeArea {
	return 'office' in area;
}

type Fields = Readonly<Record<string, unknown>>;
interface Check {
	readonly expected: string;
	readonly holds: (value: unknown, area: Fields) => boolean;
}

const text: Check = { expected: 'a text', holds: (v) => typeof v === 'string' && v.trim() !== '' };
const position: Check = {
	expected: '[longitude, latitude] in degrees',
	holds: (v) => numbers(v, 2) && Math.abs(v[0] ?? NaN) <= 180 && Math.abs(v[1] ?? NaN) <= 90
};
const orNull = ({ expected, holds }: Check): Check => ({
	expected: `${expected}, or null`,
	holds: (v, area) => v === null || holds(v, area)
});
const CHECKS: Readonly<Record<keyof Area, Check>> = {
	code: {
		expected: 'two digits (prefecture) or five (municipality), as a text',
		holds: (v) => typeof v === 'string' && v.length < 6 && parseCode(v) === v
	},
	lgcode: {
		expected: 'the six digits of its code',
		holds: (v, area) => v === lgcodeOf(String(area.code))
	},
	kind: {
		expected: `a kind that suits its code (${AREA_KINDS.join(', ')})`,
		holds: (v, area) =>
			AREA_KINDS.some((kind) => kind === v) && (v === 'prefecture') === isPrefectureCode(String(area.code))
	},
	name: text,
	region: { expected: 'the id of a region', holds: (v) => REGIONS.some((region) => region.id === v) },
	population: orNull({
		expected: 'a whole number of persons',
		holds: (v) => typeof v === 'number' && Number.isInteger(v) && v >= 0
	}),
	areaKm2: { expected: 'km² above 0', holds: (v) => typeof v === 'number' && Number.isFinite(v) && v > 0 },
	bbox: {
		expected: '[west, south, east, north] in degrees',
		holds: (v) => numbers(v, 4) && (v[0] ?? NaN) <= (v[2] ?? NaN) && (v[1] ?? NaN) <= (v[3] ?? NaN)
	}
};
const WHOLE_CHECKS: Readonly<Record<keyof WholeArea, Check>> = {
	...CHECKS,
	kana: text,
	en: text,
	county: { expected: 'a text, or absent', holds: (v, area) => v === undefined || text.holds(v, area) },
	label: position,
	office: orNull(position)
};

/**
 * Reads the register (`/data/areas.json`): a list of records shaped like `WholeArea`. The result is frozen.
 * @throws Error that says which record and field, what was found and what was expected
 */
export function parseAreas(value: unknown): readonly WholeArea[] {
	return parseRecords<WholeArea>(value, WHOLE_CHECKS);
}

/**
 * Reads the first part of the register: records shaped like `Area`. The result is frozen.
 * @throws Error as `parseAreas`
 */
export function parseAreasInPart(value: unknown): readonly Area[] {
	return parseRecords<Area>(value, CHECKS);
}

function parseRecords<A extends Area>(
	value: unknown,
	checks: Readonly<Record<keyof A & string, Check>>
): readonly A[] {
	if (!Array.isArray(value)) throw new Error(`areas: found ${shown(value)}, expected a list`);
	const seen = new Set<string>();
	return Object.freeze(
		value.map((record: unknown, i) => {
			if (typeof record !== 'object' || record === null) {
				throw new Error(`areas[${i}]: found ${shown(record)}, expected an area`);
			}
			const fields = record as Fields;
			const where = `areas[${i}] (${[fields.code, fields.name].map(String).join(' ')})`;
			for (const [field, { expected, holds }] of Object.entries<Check>(checks)) {
				if (holds(fields[field], fields)) continue;
				throw new Error(`${where}: ${field}: found ${shown(fields[field])}, expected ${expected}`);
			}
			const area = { ...fields } as unknown as A;
			if (seen.has(area.code)) throw new Error(`${where}: code: found twice, expected once`);
			seen.add(area.code);
			for (const part of Object.values(area)) if (Array.isArray(part)) Object.freeze(part);
			return Object.freeze(area);
		})
	);
}

function numbers(value: unknown, length: number): value is readonly number[] {
	return Array.isArray(value) && value.length === length && value.every((n) => Number.isFinite(n));
}

function shown(value: unknown): string {
	return value === undefined ? 'nothing' : JSON.stringify(value);
}
