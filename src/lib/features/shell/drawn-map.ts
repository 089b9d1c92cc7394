import type { Topology } from 'topojson-specification';
import type { MapProps } from '$lib/map/props';
import type { AreaCode } from '$lib/model/code';

/** What the SVG map of a stage is given; each part changes by itself. */
export interface DrawnMap {
	readonly shared: MapProps;
	/** The prefecture drilled into; `null`: the country. */
	readonly scope: AreaCode | null;
	/** Finer outlines of the scope, once they are here. */
	readonly detail: Topology | null;
	readonly loadDetail: (prefecture: AreaCode) => Promise<Topology>;
	/** MapLibre's map is shown. */
	readonly ready: boolean;
	/** It never will be. */
	readonly failed: boolean;
}
