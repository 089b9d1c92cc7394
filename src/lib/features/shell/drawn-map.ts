import type { Topology } from 'topojson-specification';
import type { MapProps } from '$lib/map/props';
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
	/** MapLibre's map is shown. */
	readonly ready: boolean;
	/** It never will be. */
	readonly failed: boolean;
}

/** Canvas of the country's map in a page's markup, in user units: its place on a usual screen, a pixel a unit. */
export const COUNTRY_CANVAS = { width: 800, height: 650 } as const;
