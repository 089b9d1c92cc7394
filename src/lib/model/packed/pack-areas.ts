/** Packs the register as `area-columns.ts` describes and unpacks it. */
import type { Topology } from 'topojson-specification';
import { encode } from 'vlq';
import { AREA_KINDS, REGIONS, type Area, type WholeArea } from '../area';
import { boxesOf } from './outline-boxes';
import { boxOf, ENDINGS, hundredths, NONE, type AreaColumns, type PlaceColumns } from './area-columns';

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
		name: areas.map(({ kind, name }) => withoutEnding(name, ENDINGS[kind] ?? '')).join('\n'),
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

/** @throws Error naming the area that is called otherwise than its kind */
function withoutEnding(name: string, ending: string): string {
	if (name.endsWith(ending)) return name.slice(0, name.length - ending.length);
	throw new Error(`areas: ${name} does not end in ${ending}`);
}

const { round } = Math;

/** Each number as the difference from the one `step` places before it. */
function differences(numbers: readonly number[], step = 1): number[] {
	return numbers.map((number, i) => number - (numbers[i - step] ?? 0));
}
