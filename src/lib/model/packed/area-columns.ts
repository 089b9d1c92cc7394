/**
 * The register as columns: the same areas as `areas.json` at a fraction of the bytes, which is what the atlas starts
 * with. Written by the publisher, read by the app; people take `areas.json`.
 */
import type { Topology } from 'topojson-specification';
import type { InferOutput } from 'valibot';
import { decode, encode } from 'vlq';
import {
	AREA_KINDS,
	REGIONS,
	areasInPart,
	wholeAreas,
	type Area,
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
export const placesSchema = fields({
	kana: anyText,
	en: anyText,
	county: anyText
});
export type PlaceColumns = InferOutput<typeof placesSchema>;

/** Stands for `null` among whole numbers; nothing we write is as small. */
const NONE = -(2 ** 30);

/**
 * Packs areas sorted with each prefecture before its municipalities.
 * @param overview with an outline for each of them
 * @throws Error naming the area without an outline
 */
export function packAreas(areas: readonly Area[], overview: Topology): AreaColumns {
	const boxes = boxesOf(overview);
	return {
		code: encode(differences(areas.map(({ code }) => Number(code.padEnd(5, '0'))))),
		kind: areas.map((area) => AREA_KINDS.indexOf(area.kind)).join(''),
		region: areas
			.filter((area) => area.kind === 'prefecture')
			.map((area) => REGIONS.findIndex((region) => region.id === area.region))
			.join(''),
		name: areas.map(({ name }) => name).join('\n'),
		population: encode(areas.map((area) => area.population ?? NONE)),
		areaKm2: encode(areas.map((area) => round(area.areaKm2 * 100))),
		bbox: encode(
			areas.flatMap((area) => {
				const box = boxOf(boxes, area.code);
				return area.bbox.map((degrees, i) => round(degrees * 100) - hundredths(box, i));
			})
		),
		frame: encode(packFrames(areas)),
		label: encode(
			differences(
				areas.flatMap(({ label }) => label.map((degrees) => round(degrees * 1e3))),
				2
			)
		),
		office: encode(
			areas.flatMap(({ office, label: [x, y] }) =>
				office === null ? [NONE, NONE] : [round((office[0] - x) * 1e4), round((office[1] - y) * 1e4)]
			)
		)
	};
}

function packFrames(areas: readonly Area[]): number[] {
	let last = 0;
	return areas.flatMap(({ frame, bbox }, i) => {
		if (!frame) return [];
		const skipped = i - last;
		last = i;
		return [skipped, ...frame.map((_, k) => hundredths(frame, k) - hundredths(bbox, k))];
	});
}

/** Packs what `packAreas` leaves out. */
export function packPlaces(areas: readonly WholeArea[]): PlaceColumns {
	const text = (of: (area: WholeArea) => string): string => areas.map(of).join('\n');
	return {
		kana: text((area) => area.kana),
		en: text((area) => area.en),
		county: text((area) => area.county ?? '')
	};
}

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
	return codes.map((code, i) => ({
		code,
		lgcode: lgcodeOf(code),
		kind: AREA_KINDS[Number(columns.kind[i])],
		name: name[i],
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
const hundredths = (box: readonly number[], i: number): number => round(at(box, i) * 100);

function boxOf(boxes: ReadonlyMap<AreaCode, BBox>, code: AreaCode): BBox {
	const box = boxes.get(code);
	if (!box) throw new Error(`areas: ${code} has no outline in the overview`);
	return box;
}

/** Each number as the difference from the one `step` places before it. */
function differences(numbers: readonly number[], step = 1): number[] {
	return numbers.map((number, i) => number - (numbers[i - step] ?? 0));
}

/** Undoes `differences`. */
function sums(numbers: readonly number[], step = 1): readonly number[] {
	const result: number[] = [];
	for (const number of numbers) result.push(number + (result[result.length - step] ?? 0));
	return result;
}

function ofLength<T>(key: string, list: readonly T[], length: number): readonly T[] {
	if (list.length === length) return list;
	throw new Error(`areas.${key}: found ${list.length} entries, expected ${length}`);
}
