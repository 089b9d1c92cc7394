import type { Topology } from 'topojson-specification';
import type { OfflineContent } from '$lib/export/offline/content';
import { fineOutlines, finePrefectures, type Extent } from '$lib/map/scene/extent';
import type { Level } from '$lib/view/view';

/** What fills a map in a copy, which may hold a part of the country only, with the finer outlines that it holds. */
export function extentInCopy(
	extent: Extent,
	{ head, detailOf, together }: Pick<OfflineContent, 'head' | 'detailOf' | 'together'>,
	level: Level
): { readonly extent: Extent; readonly detail: Topology | null } {
	if (extent.focus === null && !extent.within) {
		return { extent: { focus: null, within: head.within ?? null }, detail: together() };
	}
	return { extent, detail: fineOutlines(finePrefectures(extent, level), detailOf) };
}
