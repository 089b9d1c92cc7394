import type { Topology } from 'topojson-specification';
import type { OfflineContent } from '$lib/export/offline/content';
import type { Size } from '$lib/map/scene/boxes';
import { boxIn } from '$lib/map/scene/camera';
import { fineOutlines, finePrefectures, type Extent } from '$lib/map/scene/extent';
import { prefecturesInFrame } from '$lib/map/scene/framing';
import { EDGE } from '$lib/map/scene/mercator';
import type { ResolvedScope } from '$lib/derive/scope';
import type { Dataset } from '$lib/model/dataset';
import type { Camera, Level } from '$lib/view/view';

/** What fills a map in a copy, which may hold a part of the country only, with the finer outlines that it holds. */
export function extentInCopy(
	extent: Extent,
	{ head, detailOf, together }: Pick<OfflineContent, 'head' | 'detailOf' | 'together'>,
	level: Level
): { readonly extent: Extent; readonly detail: Topology | null } {
	if (extent.focus === null && !extent.within) {
		return { extent: { ...extent, within: head.within ?? null }, detail: together() };
	}
	return { extent, detail: fineOutlines(finePrefectures(extent, level), detailOf) };
}

/**
 * The same where it was moved to: drawn anew for what its canvas shows there, with as many names as have room, and far
 * islands where they are.
 * @param canvas in pixels: a user unit is one
 */
export function movedExtent(
	extent: Extent,
	camera: Camera,
	canvas: Size,
	dataset: Dataset,
	{ codes, prefectures }: ResolvedScope
): Extent {
	if (extent.projection === 'tiles') return extent;
	const edge = EDGE * Math.min(canvas.width, canvas.height);
	const frame = boxIn(camera, canvas, { top: edge, right: edge, bottom: edge, left: edge });
	const moved = { ...extent, projection: 'mercator', frame, boxes: false } as const;
	// Among its neighbours a municipality is drawn with those that are near; from elsewhere others are.
	if (!extent.frame || extent.boxes) return moved;
	const shown = prefecturesInFrame(dataset, frame, canvas);
	return { ...moved, within: codes === null ? shown : shown.filter((code) => prefectures.includes(code)) };
}
