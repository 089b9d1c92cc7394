import type { Size } from '$lib/map/scene/boxes';

/** The legend over the map, as far as the map's framing depends on it. */
export interface LegendPlace {
	/** Whether a person opened it or folded it; `null` for neither. */
	chosen: boolean | null;
	/** Its size in CSS pixels, its margin at the top and the left included; none where it is not drawn. */
	size: Size;
	/** What is kept free for it, in the same pixels. */
	room: Size;
}

export const NO_SIZE: Size = { width: 0, height: 0 };

/** So much lower the legend may become before its room is given up, in pixels. */
const LOWER = 240;

/** The room of a legend of this size that had another: names on the map are not placed anew with each measure. */
export function roomOf(size: Size, before: Size): Size {
	const { width, height } = before;
	return size.width === width && size.height <= height && height - size.height < LOWER ? before : size;
}
