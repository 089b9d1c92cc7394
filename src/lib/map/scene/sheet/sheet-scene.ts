/** A few municipalities and their surroundings, as points in user units: the map of a partnership sheet. */
import type { Topology } from 'topojson-specification';
import type { Area, BBox, LonLat } from '../../../model/area';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../../../model/code';
import type { Dataset } from '../../../model/dataset';
import { frameAt, framesOf, type Frame } from '../frames';
import { meet } from '../framing';
import { featuresOf, type AreaFeature } from '../geometry';
import { layOut, type Inset } from '../layout';
import { openRing, withoutRepeats, type Lines } from '../path';
import type { Point } from '../simplify';

export interface SheetScene {
	/** All points are whole numbers of this many user units. */
	readonly grid: number;
	readonly insets: readonly Inset[];
	/** Every municipality on the sheet. */
	readonly areas: readonly { readonly code: AreaCode; readonly rings: Lines }[];
	/** Outlines of the prefectures that they belong to. */
	readonly prefectures: Lines;
	readonly project: (at: LonLat) => Point;
	/** User units of a kilometre about a place. */
	readonly kilometre: (at: LonLat) => number;
}

export interface SheetSceneRequest {
	readonly dataset: Dataset;
	readonly chosen: readonly Area[];
	readonly overview: Topology;
	/** Finer outlines of all that `detailsFor` names; empty where they are not here, and then the overview is drawn. */
	readonly details: ReadonlyMap<AreaCode, Topology>;
	readonly width: number;
	readonly height: number;
}

const GRID = 0.25;
/** Beyond this many degrees the overview is fine enough. */
const WIDE = 2.5;
/** Room around the chosen areas for orientation: a share of their extent, and never less than this many degrees. */
const AROUND = 0.18;
const LEAST_AROUND = 0.04;

/** How far from the middle of what is framed a canvas reaches that is not of its shape, in longer sides of it. */
const REACH = 0.65;

/**
 * The prefectures whose detailed outlines a sheet is drawn from: all that it may show, so that every line is of one
 * topology. None where it spans so much that the overview does.
 */
export function detailsFor(chosen: readonly Area[], dataset: Dataset): readonly AreaCode[] {
	const boxes = chosen.map(({ bbox }) => bbox);
	const box = boxes.reduce(union, boxes[0] ?? [0, 0, 0, 0]);
	if (box[2] - box[0] > WIDE || box[3] - box[1] > WIDE) return [];
	const wide = reachOf(roomAround(box), REACH + 0.1);
	const near = dataset.areas.filter(({ code, bbox }) => !isPrefectureCode(code) && meet(bbox, wide));
	return [...new Set(near.map(({ code }) => prefectureCodeOf(code)))].sort();
}

/** Draws the sheet: framed about the chosen areas, far islands in boxes where only some of the chosen are there. */
export function sheetScene({
	dataset,
	chosen,
	overview,
	details,
	width,
	height
}: SheetSceneRequest): SheetScene {
	const topologies = details.size > 0 ? [...details.values()] : [overview];
	const shapes = topologies.flatMap((topology) => featuresOf(topology, 'municipality'));
	const wanted = new Set(chosen.map(({ code }) => code));
	const { frames, keeps } = framesFor(chosen);
	const held = shapes
		.filter(({ properties }) => wanted.has(properties.code))
		.flatMap((feature) => ringsOf(feature).flat())
		.filter(keeps);
	const { insets, project, isMain } = layOut(frames, [...held, ...cornersAround(held, frames)], {
		width,
		height
	});

	const steps = (at: LonLat): Point => {
		const [x, y] = project(at);
		return [Math.round(x / GRID) * GRID, Math.round(y / GRID) * GRID];
	};
	const isNear = boxTest(held, frames);
	const draw = (feature: AreaFeature): Lines =>
		ringsOf(feature)
			.filter((ring) => ring[0] !== undefined && (isMain(ring[0]) || wanted.has(feature.properties.code)))
			.map((ring) => openRing(withoutRepeats(ring.map(steps))))
			.filter((ring) => ring.length > 2);
	const areas = shapes
		.filter(({ properties: { code } }) => {
			const bbox = dataset.areaByCode.get(code)?.bbox;
			return wanted.has(code) || (bbox !== undefined && isNear(bbox));
		})
		.map((feature) => ({ code: feature.properties.code, rings: draw(feature) }))
		.filter(({ rings }) => rings.length > 0);
	const prefectures = topologies
		.flatMap((topology) => featuresOf(topology, 'prefecture'))
		.filter((feature) => areas.some(({ code }) => prefectureCodeOf(code) === feature.properties.code))
		.flatMap(draw);
	return {
		grid: GRID,
		insets,
		areas,
		prefectures,
		project,
		kilometre: (at) => Math.abs(project([at[0], at[1] + 0.05])[1] - project(at)[1]) / 5.55
	};
}

interface Frames {
	readonly frames: readonly Frame[];
	/**
	 * Whether a place of a chosen area is to be framed: not where it is far from the area's label, as
	 * 南鳥島 does from the rest of 小笠原村.
	 */
	readonly keeps: (at: LonLat) => boolean;
}

/** The country's frames that hold the chosen areas' labels; one frame alone is the whole sheet. */
function framesFor(chosen: readonly Area[]): Frames {
	const all = framesOf(null);
	const used = new Set(chosen.map((area) => frameAt(all, area.label)));
	const middle = (frame: Frame) => {
		const lons = chosen
			.map(({ label }) => label)
			.flatMap((at) => (frameAt(all, at) === frame ? [at[0]] : []));
		return (Math.min(...lons) + Math.max(...lons)) / 2;
	};
	const keeps = (at: LonLat) => used.has(frameAt(all, at));
	const main = all.at(-1) as Frame;
	const boxed = all.slice(0, -1).filter((frame) => used.has(frame));
	// Without anything on the main islands the first frame takes the sheet.
	const [first, ...others] = used.has(main) ? [main, ...boxed] : boxed;
	const base = first ?? main;
	const whole: Frame = { ...base, size: 0, meridian: middle(base), holds: () => true };
	return { frames: [...others, whole], keeps };
}

/** Corners of the box about what the main map has to show, a little larger than that. */
function cornersAround(held: readonly LonLat[], frames: readonly Frame[]): readonly LonLat[] {
	const box = grown(held, frames);
	if (!box) return [];
	const [west, south, east, north] = box;
	const corners: readonly LonLat[] = [
		[west, south],
		[west, north],
		[east, south],
		[east, north]
	];
	return corners.filter((at) => frameAt(frames, at).size === 0);
}

function grown(held: readonly LonLat[], frames: readonly Frame[]): BBox | null {
	const main = held.filter((at) => frameAt(frames, at).size === 0);
	if (main.length === 0) return null;
	return roomAround(main.map(([lon, lat]): BBox => [lon, lat, lon, lat]).reduce(union));
}

function roomAround([west, south, east, north]: BBox): BBox {
	const by = Math.max(LEAST_AROUND, AROUND * Math.max(east - west, north - south));
	return [west - by, south - by, east + by, north + by];
}

/** So far from the middle of a box, in its longer side. */
function reachOf([west, south, east, north]: BBox, sides: number): BBox {
	const [lon, lat] = [(west + east) / 2, (south + north) / 2];
	const shrink = Math.cos((lat * Math.PI) / 180);
	const by = sides * Math.max((east - west) * shrink, north - south);
	return [lon - by / shrink, lat - by, lon + by / shrink, lat + by];
}

/** Whether an area may be on the main map: the sheet is rarely the shape of what it shows, so the box is wider. */
function boxTest(held: readonly LonLat[], frames: readonly Frame[]): (bbox: BBox) => boolean {
	const box = grown(held, frames);
	if (!box) return () => false;
	const wide = reachOf(box, REACH);
	return (bbox) => meet(bbox, wide);
}

function ringsOf({ geometry }: AreaFeature): readonly (readonly LonLat[])[] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.flat().map((ring) => ring.map(([lon = 0, lat = 0]): LonLat => [lon, lat]));
}

function union(a: BBox, b: BBox): BBox {
	return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
