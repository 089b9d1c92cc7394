import type { AreaCode } from '../model/code';
import type { Level, Measure } from '../view/view';

/**
 * How an area looks: a class (0 is the lowest), zero (counted, and there is none), `unrecorded` (未収録: no case of it
 * is in the dataset, which never means that nothing was done) or `not-applicable` (対象外: the measure has no value here).
 */
export type Shade = 0 | 1 | 2 | 3 | 4 | 'zero' | 'unrecorded' | 'not-applicable';

export interface ShadedArea {
	readonly shade: Shade;
	readonly value: number | null;
}
/** One class of the legend: `from <= value < to`, the last one with `to` included. */
export interface ChoroplethClass {
	readonly shade: 0 | 1 | 2 | 3 | 4;
	readonly from: number;
	readonly to: number;
	/** Areas in it. */
	readonly count: number;
}
/** The one derivation that both renderers, the legend and the table read. */
export interface Choropleth {
	readonly level: Level;
	readonly measure: Measure;
	readonly classes: readonly ChoroplethClass[];
	readonly zero: number;
	readonly unrecorded: number;
	readonly notApplicable: number;
	/** Every area of the level, the northern villages included (always `not-applicable`). */
	readonly byArea: ReadonlyMap<AreaCode, ShadedArea>;
}
