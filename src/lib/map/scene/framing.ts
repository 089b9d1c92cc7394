/** Which part of the world a selection shows. */
import type { Area, BBox } from '../../model/area';
import { isPrefectureCode, type AreaCode } from '../../model/code';
import type { ResolvedScope } from '../../derive/scope';
import type { Dataset } from '../../model/dataset';
import type { Size } from './boxes';
import { frameAt, framesOf, onMainMap } from './frames';
import { fitMercator } from './mercator';

/** 対馬 to 択捉, 佐多岬 to 宗谷: the main islands as a fixed map shows them, without those that it puts into boxes. */
export const MAIN_JAPAN: BBox = [128.6, 30.95, 148.95, 45.6];
/** As far as a person may move the map: wide and high enough for a screen of any shape to show all of Japan. */
export const FARTHEST: BBox = [60, -40, 180, 72];
/** From this zoom on a town fills the screen, with the finest outlines. */
export const CLOSE_ZOOM = 9.5;
/** A municipality never fills the screen alone: its neighbours are needed to compare it with. */
export const MUNICIPALITY_MAX_ZOOM = 10;
/** Width of a map on a usual screen, in pixels. */
const USUAL_WIDTH = 960;

/** The same of a drawn map in MapLibre's zooms: it shows no less than a usual screen would, however small it is. */
export function maxZoomOn({ width }: Size): number {
	return MUNICIPALITY_MAX_ZOOM + Math.log2(width / USUAL_WIDTH);
}

/**
 * The box that a selection is framed by: of a municipality its main land, of a prefecture that of its municipalities
 * whose label is on its main map, which leaves out the islands that have a box of their own (see frames.ts): Tokyo
 * without Izu and Ogasawara.
 */
export function boundsOf(dataset: Dataset, selected: AreaCode | null): BBox {
	const area = selected === null ? undefined : dataset.areaByCode.get(selected);
	if (!area) return MAIN_JAPAN;
	if (isPrefectureCode(area.code)) {
		const near = dataset.municipalitiesOf(area.code).filter((each) => onMainMap(each.code, each.label));
		return near.length ? near.map(mainLand).reduce(union) : area.bbox;
	}
	return mainLand(area);
}

function mainLand({ frame, bbox }: Area): BBox {
	return frame ?? bbox;
}

/** Islands that the frame of a selection leaves out, and the box to look at them in. */
export interface FarIslands {
	readonly id: string;
	readonly ja: string;
	readonly en: string;
	readonly bounds: BBox;
	/** Of each of its municipalities. */
	readonly lands: readonly BBox[];
}

/** What the frame of a selection leaves out: the islands with a box of their own, and those of a municipality itself. */
export function farIslandsOf(dataset: Dataset, selected: AreaCode | null): readonly FarIslands[] {
	const area = selected === null ? undefined : dataset.areaByCode.get(selected);
	if (area && !isPrefectureCode(area.code)) {
		if (!area.frame) return [];
		return [
			{ id: 'outlying', ja: '離れた島', en: 'the outlying islands', bounds: area.bbox, lands: [area.bbox] }
		];
	}
	const frames = framesOf(area?.code ?? null);
	const municipalities = area ? dataset.municipalitiesOf(area.code) : dataset.municipalities;
	return frames.flatMap((frame): readonly FarIslands[] => {
		const boxes = municipalities
			.filter((each) => frame.size > 0 && frameAt(frames, each.label) === frame)
			.map(mainLand);
		if (boxes.length === 0) return [];
		const en = frame.en.endsWith('Islands') ? `the ${frame.en}` : frame.en;
		return [{ id: frame.id, ja: frame.ja, en, bounds: boxes.reduce(union), lands: boxes }];
	});
}

/** The box that a scope is framed by, as `boundsOf` has it for each of its areas. */
export function boundsOfScope(
	dataset: Dataset,
	{ codes, prefectures, whole }: Pick<ResolvedScope, 'codes' | 'prefectures' | 'whole'>
): BBox {
	if (codes === null) return MAIN_JAPAN;
	const boxes = (whole ? prefectures : [...codes]).map((code) => boundsOf(dataset, code));
	return boxes.length > 0 ? boxes.reduce(union) : MAIN_JAPAN;
}

/** The prefectures that a canvas in Mercator's projection shows land of while a box is framed, by code. */
export function prefecturesInFrame(dataset: Dataset, frame: BBox, canvas: Size): readonly AreaCode[] {
	const shown = fitMercator(frame, { ...canvas, maxZoom: maxZoomOn(canvas) }).reach([0, 0]);
	return dataset.prefectures
		.map(({ code }) => code)
		.filter((code) => dataset.municipalitiesOf(code).some(({ bbox }) => meet(bbox, shown)));
}

/** Whether two boxes overlap. */
export function meet(a: BBox, b: BBox): boolean {
	return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function union(a: BBox, b: BBox): BBox {
	return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
