import type { Topology } from 'topojson-specification';
import type { DrawnPlace, MapProps } from '$lib/map/props';
import type { Box, Size } from '$lib/map/scene/boxes';
import type { Extent } from '$lib/map/scene/extent';
import type { Camera } from '$lib/view/view';

/** What the SVG map of a stage is given; each part changes by itself. */
export interface DrawnMap {
	readonly shared: MapProps;
	/** The prefecture drilled into, the scope, or the country. */
	readonly extent: Extent;
	/** Where it was moved to and came to rest; `null`: as it is framed. */
	readonly rested: Camera | null;
	/** Finer outlines of it, once they are here; `null` for what is drawn from the overview. */
	readonly detail: Topology | null;
	/** Fetches the finer outlines; done when they are here, or will not come: then the overview's stay. */
	readonly loadDetail: () => Promise<void>;
	/** A hand or the keyboard has come to the map. */
	readonly near: boolean;
	/** Of the stage, in pixels. */
	readonly size: Size;
	/** What lies over the stage, in pixels: the legend where it is folded, or open, and the buttons. */
	readonly over: { readonly legend: Box | null; readonly opened: Box | null; readonly buttons: Box };
	/** Where it stands, to be told whenever that changes: boxes of far islands stay there in MapLibre's map. */
	place: Pick<DrawnPlace, 'canvas' | 'left' | 'top' | 'scale'> | null;
	/** MapLibre's map is shown. */
	readonly ready: boolean;
	/** It never will be. */
	readonly failed: boolean;
}

/** Canvas of the country's map in a page's markup, in user units: its place on a usual screen, a pixel a unit. */
export const COUNTRY_CANVAS = { width: 800, height: 650 } as const;

/**
 * Where a canvas is that fills a holder as far as its shape lets it.
 * @param holder its place on the stage, in pixels
 */
export function placeIn(
	{ offsetLeft, offsetTop, clientWidth, clientHeight }: HTMLElement,
	canvas: DrawnPlace['canvas']
): NonNullable<DrawnMap['place']> {
	const scale = Math.min(clientWidth / canvas.width, clientHeight / canvas.height);
	return {
		canvas,
		scale,
		left: offsetLeft + (clientWidth - canvas.width * scale) / 2,
		top: offsetTop + (clientHeight - canvas.height * scale) / 2
	};
}

/** How far a stage reaches beyond a canvas that stands on it, at the wider side, across and down, in the canvas's units. */
export function beyond(
	{ canvas, left, top, scale }: NonNullable<DrawnMap['place']>,
	stage: Size
): readonly [across: number, down: number] {
	const farther = (before: number, size: number, all: number): number =>
		Math.max(0, before / scale, (all - before) / scale - size);
	return [farther(left, canvas.width, stage.width), farther(top, canvas.height, stage.height)];
}
