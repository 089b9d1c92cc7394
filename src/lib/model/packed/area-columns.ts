/**
 * The register as columns: the same areas as `areas.json` at a fraction of the bytes, which is what the atlas starts
 * with. Written by the publisher, read by the app; people take `areas.json`.
 */
import type { Topology } from 'topojson-specification';
import type { InferOutput } from 'valibot';
import { decode } from 'vlq';
import {
	AREA_KINDS,
	REGIONS,
	areasInPart,
	wholeAreas,
	type Area,
	type AreaKind,
	type BBox,
	type LonLat,
	type WholeArea
} from '../area';
import { lgcodeOf, prefectureCodeOf, type AreaCode } from '../code';
import { boxesOf } from './outline-boxes';
import { anyText, fields, read } from '../schema';

/**
 * One entry an area, in the order of `areas.json`: what the map of the whole country needs. Texts are joined by line
 * breaks; whole numbers are written as base64 VLQ, as in source maps.
 */
export const columnsSchema = fields({
	/** Differences of the codes as numbers; a prefecture counts as its two digits and three zeros. */
	code: anyText,
	/** Index into `AREA_KINDS`, one digit an area. */
	kind: anyText,
	/** Index into `REGIONS`, one digit a prefecture. */
	region: anyText,
	/** Without the ending that its kind has. */
	name: anyText,
	/** Persons; `NONE` where there is no figure. */
	population: anyText,
	/** Hundredths of a km². */
	areaKm2: anyText,
	/** Hundredths of a degree, as the difference from the box of the outline in the overview. */
	bbox: anyText,
	/** Of each area with a frame: how many areas after the last with one, and the frame as `bbox`, from the area's own box. */
	frame: anyText,
	/** Thousandths of a degree, as the difference from the area before. */
	label: anyText,
	/** Ten-thousandths of a degree, as the difference from the label; `NONE` twice where there is no office. */
	office: anyText
});
export type AreaColumns = InferOutput<typeof columnsSchema>;

/** The rest of the register, in the same order and manner: how the names are read, and what they are in English. */
export const placesEntries = { kana: anyText, en: anyText, county: anyText };
const placesSchema = fields(placesEntries);
export type PlaceColumns = InferOutput<typeof placesSchema>;

/** Stands for `null` among whole numbers; nothing we write is as small. */
export const NONE = -(2 ** 30);

/** What the names of a kind end in. */
export const ENDINGS: Readonly<Partial<Record<AreaKind, string>>> = {
	'designated-city': '市',
	'special-ward': '区',
	city: '市',
	town: '町',
	village: '村',
	'northern-village': '村'
};

/** The codes of a packed register: what its outlines are in the order of. */
export function unpackCodes({ code }: Pick<AreaColumns, 'code'>): readonly AreaCode[] {
	return sums(decode(code)).map((number) => {
		const code = String(number).padStart(5, '0');
		return number % 1000 === 0 ? prefectureCodeOf(code) : code;
	});
}

/**
 * Unpacks what `packAreas` packed.
 * @throws Error naming the column that is missing or of another length, or the record that is wrong
 */
export function unpackAreas(columns: unknown, overview: () => Topology): readonly Area[] {
	return areasInPart(recordsOf(columns, overview));
}

/**
 * Unpacks what `packAreas` and `packPlaces` packed.
 * @throws Error as `unpackAreas`
 */
export function unpackWholeAreas(
	columns: unknown,
	overview: () => Topology,
	places: unknown
): readonly WholeArea[] {
	const records = recordsOf(columns, overview);
	const placeOf = unpackPlaces(places, records.length);
	return wholeAreas(records.map((record, i) => Object.assign(record, placeOf(i))));
}

/** The areas of the first part, not checked yet. Their boxes are made when the first is asked for: no page begins with one. */
function recordsOf(
	value: unknown,
	overview: () => Topology
): readonly Readonly<Record<keyof Area, unknown>>[] {
	const columns = read(columnsSchema, value, 'areas');
	const codes = unpackCodes(columns);
	const name = ofLength('name', columns.name.split('\n'), codes.length);
	const population = ofLength('population', decode(columns.population), codes.length);
	const areaKm2 = ofLength('areaKm2', decode(columns.areaKm2), codes.length);
	const bbox = ofLength('bbox', decode(columns.bbox), codes.length * 4);
	const label = ofLength('label', sums(decode(columns.label), 2), codes.length * 2);
	const office = ofLength('office', decode(columns.office), codes.length * 2);
	const regionOf = new Map(
		codes.filter((code) => code.length === 2).map((code, i) => [code, REGIONS[Number(columns.region[i])]?.id])
	);
	let boxes: ReturnType<typeof boxesOf> | undefined;
	let frames: ReturnType<typeof unpackFrames> | undefined;
	/** In hundredths of a degree. */
	const boxAt = (i: number, code: AreaCode): readonly number[] => {
		boxes ??= boxesOf(overview());
		return boxOf(boxes, code).map((_, k, all) => hundredths(all, k) + at(bbox, 4 * i + k));
	};
	const degrees = (each: number): number => each / 100;
	const labelAt = (i: number): LonLat => [at(label, 2 * i) / 1e3, at(label, 2 * i + 1) / 1e3];
	const officeAt = (i: number): LonLat | null => {
		const [x, y] = labelAt(i);
		const [east, north] = [at(office, 2 * i), at(office, 2 * i + 1)];
		return east === NONE ? null : [round(x * 1e4 + east) / 1e4, round(y * 1e4 + north) / 1e4];
	};
	const kindAt = (i: number): AreaKind | undefined => AREA_KINDS[Number(columns.kind[i])];
	return codes.map((code, i) => ({
		code,
		lgcode: lgcodeOf(code),
		kind: kindAt(i),
		name: `${name[i]}${ENDINGS[kindAt(i) ?? 'prefecture'] ?? ''}`,
		region: regionOf.get(prefectureCodeOf(code)),
		population: population[i] === NONE ? null : population[i],
		areaKm2: at(areaKm2, i) / 100,
		label: labelAt(i),
		office: officeAt(i),
		get bbox() {
			return boxAt(i, code).map(degrees);
		},
		get frame() {
			frames ??= unpackFrames(decode(columns.frame));
			const differences = frames.get(i);
			const box = differences && boxAt(i, code);
			return box && differences.map((difference, k) => degrees(at(box, k) + difference));
		}
	}));
}

/** Differences from the area's box, by the area's number. */
function unpackFrames(numbers: readonly number[]): ReadonlyMap<number, readonly number[]> {
	const frames = new Map<number, readonly number[]>();
	let last = 0;
	for (let i = 0; i < numbers.length; i += 5)
		frames.set((last += at(numbers, i)), numbers.slice(i + 1, i + 5));
	return frames;
}

type Place = Omit<WholeArea, keyof Area>;

function unpackPlaces(value: unknown, count: number): (i: number) => Place {
	const columns = read(placesSchema, value, 'areas');
	const texts = (key: 'kana' | 'en' | 'county'): readonly string[] =>
		ofLength(key, columns[key].split('\n'), count);
	const [kana, en, county] = [texts('kana'), texts('en'), texts('county')];
	return (i) => ({
		kana: kana[i] ?? '',
		en: en[i] ?? '',
		...(county[i] ? { county: county[i] } : {})
	});
}

const { round } = Math;
const at = (list: readonly number[], i: number): number => list[i] ?? NaN;
export const hundredths = (box: readonly number[], i: number): number => round(at(box, i) * 100);

export function boxOf(boxes: ReadonlyMap<AreaCode, BBox>, code: AreaCode): BBox {
	const box = boxes.get(code);
	if (!box) throw new Error(`areas: ${code} has no outline in the overview`);
	return box;
}

/** Undoes `differences` of `pack-areas.ts`. */
function sums(numbers: readonly number[], step = 1): readonly number[] {
	const result: number[] = [];
	for (const number of numbers) result.push(number + (result[result.length - step] ?? 0));
	return result;
}

function ofLength<T>(key: string, list: readonly T[], length: number): readonly T[] {
	if (list.length === length) return list;
	throw new Error(`areas.${key}: found ${list.length} entries, expected ${length}`);
}
