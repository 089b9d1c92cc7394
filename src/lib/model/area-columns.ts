/**
 * The register as columns: the same areas as `areas.json` at about half the bytes, which is what the atlas starts with.
 * Written by the publisher, read by the app; people take `areas.json`.
 */
import { AREA_KINDS, REGIONS, parseAreas, type Area } from './area';
import { lgcodeOf, prefectureCodeOf } from './code';

/**
 * One entry an area, in the order of `areas.json`; texts are joined by line breaks. Places are whole numbers: `label` in
 * thousandths of a degree as the difference from the area before; `office` in ten-thousandths and `bbox` in hundredths as
 * the difference from the label; four zeros where there is no office.
 */
export interface AreaColumns {
	readonly code: string;
	/** Index into `AREA_KINDS`, one digit an area. */
	readonly kind: string;
	/** Index into `REGIONS`, one digit a prefecture. */
	readonly region: string;
	readonly name: string;
	readonly kana: string;
	readonly en: string;
	readonly county: string;
	readonly population: readonly (number | null)[];
	readonly areaKm2: readonly number[];
	readonly label: readonly number[];
	readonly office: readonly (number | null)[];
	readonly bbox: readonly number[];
}

/** Packs areas sorted with each prefecture before its municipalities. */
export function packAreas(areas: readonly Area[]): AreaColumns {
	const text = (of: (area: Area) => string): string => areas.map(of).join('\n');
	let [lon, lat] = [0, 0];
	const label = areas.flatMap((area) => {
		const [x, y] = [round(area.label[0] * 1e3), round(area.label[1] * 1e3)];
		const step = [x - lon, y - lat];
		[lon, lat] = [x, y];
		return step;
	});
	return {
		code: text((area) => area.code),
		kind: areas.map((area) => AREA_KINDS.indexOf(area.kind)).join(''),
		region: areas
			.filter((area) => area.kind === 'prefecture')
			.map((area) => REGIONS.findIndex((region) => region.id === area.region))
			.join(''),
		name: text((area) => area.name),
		kana: text((area) => area.kana),
		en: text((area) => area.en),
		county: text((area) => area.county ?? ''),
		population: areas.map((area) => area.population),
		areaKm2: areas.map((area) => area.areaKm2),
		label,
		office: areas.flatMap(({ office, label: [x, y] }) =>
			office === null ? [null, null] : [round((office[0] - x) * 1e4), round((office[1] - y) * 1e4)]
		),
		bbox: areas.flatMap(({ bbox: [west, south, east, north], label: [x, y] }) => [
			round(x * 100) - round(west * 100),
			round(y * 100) - round(south * 100),
			round(east * 100) - round(x * 100),
			round(north * 100) - round(y * 100)
		])
	};
}

/**
 * Unpacks what `packAreas` packed.
 * @throws Error naming the column that is missing or of another length, or the record that is wrong
 */
export function unpackAreas(value: unknown): readonly Area[] {
	const columns = asColumns(value);
	const split = (key: 'code' | 'name' | 'kana' | 'en' | 'county'): string[] => columns[key].split('\n');
	const [code, name, kana, en, county] = [
		split('code'),
		split('name'),
		split('kana'),
		split('en'),
		split('county')
	];
	const regionOf = new Map(
		code.filter((each) => each.length === 2).map((each, i) => [each, REGIONS[Number(columns.region[i])]?.id])
	);
	let [lon, lat] = [0, 0];
	const at = (list: readonly (number | null)[], i: number): number => list[i] ?? NaN;
	return parseAreas(
		code.map((each, i) => {
			lon += at(columns.label, 2 * i);
			lat += at(columns.label, 2 * i + 1);
			const [x, y] = [lon / 1e3, lat / 1e3];
			const side = (k: number, from: number, sign: number): number =>
				(round(from * 100) + sign * at(columns.bbox, 4 * i + k)) / 100;
			const east = columns.office[2 * i];
			return {
				code: each,
				lgcode: lgcodeOf(each),
				kind: AREA_KINDS[Number(columns.kind[i])],
				name: name[i],
				kana: kana[i],
				en: en[i],
				...(county[i] ? { county: county[i] } : {}),
				region: regionOf.get(prefectureCodeOf(each)),
				population: columns.population[i],
				areaKm2: columns.areaKm2[i],
				label: [x, y],
				bbox: [side(0, x, -1), side(1, y, -1), side(2, x, 1), side(3, y, 1)],
				office:
					typeof east === 'number'
						? [round(x * 1e4 + east) / 1e4, round(y * 1e4 + at(columns.office, 2 * i + 1)) / 1e4]
						: null
			};
		})
	);
}

const round = Math.round;
const TEXTS = ['code', 'kind', 'region', 'name', 'kana', 'en', 'county'] as const;
const LISTS = { population: 1, areaKm2: 1, label: 2, office: 2, bbox: 4 } as const;

function asColumns(value: unknown): AreaColumns {
	if (typeof value !== 'object' || value === null) throw new Error('areas: expected columns');
	const columns = value as Record<string, unknown>;
	for (const key of TEXTS) {
		if (typeof columns[key] !== 'string') throw new Error(`areas.${key}: expected a text`);
	}
	const count = String(columns.code).split('\n').length;
	for (const [key, each] of Object.entries(LISTS)) {
		const list = columns[key];
		if (!Array.isArray(list) || list.length !== count * each) {
			throw new Error(`areas.${key}: expected a list of ${count * each} numbers`);
		}
	}
	return value as AreaColumns;
}
