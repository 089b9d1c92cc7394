/** The register of areas: what every prefecture and municipality is called and where it lies. */
import type { AreaCode } from './code';

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

export interface Area {
	/** Two digits (prefecture) or five (municipality). */
	readonly code: AreaCode;
	/** Six digits, with the check digit. */
	readonly lgcode: string;
	readonly kind: AreaKind;
	/** 愛媛県, 今治市. */
	readonly name: string;
	/** えひめけん, いまばりし. */
	readonly kana: string;
	/** Ehime, Imabari City. */
	readonly en: string;
	/** The 郡 a town or village lies in, as 名西郡; absent elsewhere. */
	readonly county?: string;
	readonly region: RegionId;
	/** Persons, census of 2020-10-01; `null` where there is no figure (the northern villages). */
	readonly population: number | null;
	/** km², 国土地理院 面積調; for the northern villages, measured on the boundaries. */
	readonly areaKm2: number;
	/** A point well inside the area's largest polygon, for labels. */
	readonly label: LonLat;
	readonly bbox: BBox;
	/** Where the main office stands, for pins; `null` where there is none (the northern villages). */
	readonly office: LonLat | null;
}
