/**
 * Which part of a map goes into which frame. Japanese maps draw the far islands in boxes of their own; the lines between
 * them run through open sea, so that a place alone says where it belongs and no municipality's island is cut in two.
 */
import { prefectureCodeOf, type AreaCode } from '../../model/code';
import type { LonLat } from '../../model/area';

export interface Frame {
	readonly id: string;
	readonly ja: string;
	readonly en: string;
	/** Whether a place belongs here; the first frame that says so has it. */
	readonly holds: (lon: number, lat: number) => boolean;
	/** Size of the box as a share of the map's shorter side; 0 for the main map. */
	readonly size: number;
	/** Meridian that the projection is centred on. */
	readonly meridian: number;
}

const AMAMI_AND_SOUTH = 30.1;

/** South of 屋久島 (30.23°N) and west of 132°E: トカラ, 奄美, 沖縄, 先島 and 大東. */
const RYUKYU: Frame = {
	id: 'ryukyu',
	ja: '南西諸島',
	en: 'Nansei Islands',
	holds: (lon, lat) => lat < AMAMI_AND_SOUTH && lon < 132,
	size: 0.34,
	meridian: 127.5
};
const AMAMI: Frame = {
	...RYUKYU,
	id: 'amami',
	ja: '奄美・トカラ',
	en: 'Amami and Tokara',
	size: 0.36,
	meridian: 129.3
};
const SAKISHIMA: Frame = {
	id: 'sakishima',
	ja: '宮古・八重山',
	en: 'Miyako and Yaeyama',
	holds: (lon, lat) => lon < 126 && lat < 27,
	size: 0.42,
	meridian: 124.3
};
const DAITO: Frame = {
	id: 'daito',
	ja: '大東諸島',
	en: 'Daito Islands',
	holds: (lon, lat) => lon > 130.5 && lon < 132 && lat < 27,
	size: 0.2,
	meridian: 131.2
};
/** South of 房総 (34.9°N) and east of 伊豆半島, which keeps further from 大島 than from 神津島: 大島 to 青ヶ島. */
const IZU: Frame = {
	id: 'izu',
	ja: '伊豆諸島',
	en: 'Izu Islands',
	holds: (lon, lat) => lat < 34.86 && lat > 29.5 && lon > (lat < 34.6 ? 139.03 : 139.2) && lon < 140.6,
	size: 0.46,
	meridian: 139.5
};
const OGASAWARA: Frame = {
	id: 'ogasawara',
	ja: '小笠原諸島',
	en: 'Ogasawara',
	holds: (lon, lat) => lat < 29.5 && lon > 138 && lon < 146,
	size: 0.2,
	meridian: 141.7
};
const MINAMITORI: Frame = {
	id: 'minamitori',
	ja: '南鳥島',
	en: 'Minamitori',
	holds: (lon, lat) => lat < 29.5 && lon >= 146,
	size: 0.07,
	meridian: 154
};

/** The main map. */
export function mainFrame(meridian: number): Frame {
	return { id: 'main', ja: '', en: '', holds: () => true, size: 0, meridian };
}

/** Boxes beside the main map: of the country (`''`), and of the prefectures that have far islands. */
const BOXES: Readonly<Record<string, readonly Frame[]>> = {
	'': [RYUKYU, OGASAWARA, MINAMITORI],
	'13': [IZU, OGASAWARA, MINAMITORI],
	'46': [AMAMI],
	'47': [SAKISHIMA, DAITO]
};

/** The frames of a map in the order in which they are asked; the main map comes last and holds the rest. */
export function framesOf(focus: AreaCode | null, meridian = 137): readonly Frame[] {
	return [...(BOXES[focus ?? ''] ?? []), mainFrame(meridian)];
}

/** The frame that a place belongs to. */
export function frameAt(frames: readonly Frame[], at: LonLat): Frame {
	const frame = frames.find((each) => each.holds(at[0], at[1]));
	if (!frame) throw new RangeError(`No frame holds ${at.join(', ')}; the main one has to come last`);
	return frame;
}

/** The frames of what is shown, the main map upright about the middle of what is on it. */
export function framesAbout(
	focus: AreaCode | null,
	within: readonly AreaCode[] | null,
	places: readonly LonLat[]
): readonly Frame[] {
	const frames = framesOf(focus);
	if (focus === null && !within) return frames;
	let [west, east] = [180, -180];
	for (const at of places) {
		if (frameAt(frames, at).size === 0) [west, east] = [Math.min(west, at[0]), Math.max(east, at[0])];
	}
	// All of them may be in boxes.
	return west > east ? frames : framesOf(focus, (west + east) / 2);
}

/** Whether a place of a prefecture is on its main map, that is: not on an island with a box of its own. */
export function onMainMap(code: AreaCode, at: LonLat): boolean {
	return frameAt(framesOf(prefectureCodeOf(code)), at).size === 0;
}
