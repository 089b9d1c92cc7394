/** What fills the canvas of a drawn map. */
import type { Topology } from 'topojson-specification';
import type { DerivedView } from '../../derive/derive-view';
import { Memo } from '../../derive/memo';
import type { BBox } from '../../model/area';
import type { AreaCode } from '../../model/code';
import type { Level } from '../../view/view';
import { mergeTopologies } from './merge';

export interface Extent {
	/** A prefecture by its municipalities; `null`: several, or the country. */
	readonly focus: AreaCode | null;
	/** Prefectures that fill the canvas together, in place of the whole country. */
	readonly within?: readonly AreaCode[] | null | undefined;
	/** Municipalities of those that do so alone; the rest of them is land around. */
	readonly codes?: ReadonlySet<AreaCode> | null | undefined;
	/**
	 * Box that fills the canvas in place of all of that land; what is out of it is cut off. In Mercator's projection only.
	 */
	readonly frame?: BBox | null | undefined;
	/** Whether far islands are in boxes beside the main map; by default they are where no frame is given. */
	readonly boxes?: boolean | undefined;
}

/** What a picture of a view is of: a prefecture, the scope, or the country. */
export function extentOf({ focus, scoped }: Pick<DerivedView, 'focus' | 'scoped'>): Extent {
	if (focus !== null || scoped.codes === null) return { focus };
	return { focus: null, within: scoped.prefectures, codes: scoped.whole ? null : scoped.codes };
}

/** Of more prefectures together the overview is fine enough. */
const MOST_FINE = 8;

/** The prefectures whose finer outlines a drawing takes; none for the country and other large parts of it. */
export function finePrefectures({ focus, within }: Extent, level: Level): readonly AreaCode[] {
	if (focus !== null) return [focus];
	return level === 'municipality' && within && within.length <= MOST_FINE ? within : [];
}

const merged = new Memo<Topology>();

/**
 * Finer outlines of some prefectures as one topology.
 * @param of those of one, `null` where they are not here
 * @returns `null` where any is missing, and for none: the overview is drawn
 */
export function fineOutlines(
	prefectures: readonly AreaCode[],
	of: (prefecture: AreaCode) => Topology | null
): Topology | null {
	const parts = prefectures.flatMap((code) => of(code) ?? []);
	if (parts.length < prefectures.length) return null;
	if (parts.length < 2) return parts[0] ?? null;
	return merged.at(parts, '', () => mergeTopologies(parts));
}
