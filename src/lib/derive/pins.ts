import type { AreaCode } from '../model/code';
import type { LonLat } from '../model/area';

/** A locality's cases as one mark at its main office. */
export interface Pin {
	readonly code: AreaCode;
	readonly at: LonLat;
	/** A prefecture's own cases are a square, a municipality's a circle. */
	readonly shape: 'square' | 'circle';
	/** Cases here that pass the filter. */
	readonly count: number;
	/** Upper-level theme id when all its cases here share it, otherwise the most frequent one. */
	readonly theme: string;
}
/** Several pins that would overlap at a zoom. */
export interface PinCluster {
	readonly id: string;
	readonly at: LonLat;
	/** Cases in all of them. */
	readonly count: number;
	readonly codes: readonly AreaCode[];
	/** Zoom at which it falls apart. */
	readonly expandsAt: number;
}
