import type { Topology } from 'topojson-specification';
import type { MapProps } from '$lib/map/props';
import type { Extent } from '$lib/map/scene/extent';

/** What the SVG map of a stage is given; each part changes by itself. */
export interface DrawnMap {
	readonly shared: MapProps;
	/** The prefecture drilled into, the scope, or the country. */
	readonly extent: Extent;
	/** Finer outlines of it, once they are here; `null` for what is drawn from the overview. */
	readonly detail: Topology | null;
	/** Fetches the finer outlines; done when they are here, or will not come: then the overview's stay. */
	readonly loadDetail: () => Promise<void>;
	/** MapLibre's map is shown. */
	readonly ready: boolean;
	/** It never will be. */
	readonly failed: boolean;
}
