import type { NoValue } from '../measures/entry';
import type { AreaCode } from '../model/code';
import type { ClassIndex } from './classes';

/** Where a class is on an axis of two measures: low, in the middle, high. */
export type PairLevel = 0 | 1 | 2;
/** A cell of two measures, the first before the second: `b20` is high in the first and low in the second. */
export type PairShade = `b${PairLevel}${PairLevel}`;

/** The looks without a class: `zero` is counted, and there is none; the others say why there is no value. */
export type NoClass = NoValue | 'zero';

/** How an area looks: a class (0 is the lowest), a cell where two measures are shown together, or without a class. */
export type Shade = ClassIndex | PairShade | NoClass;

/** The looks without a class in the order of a legend. */
export const NO_CLASSES = [
	'covered',
	'zero',
	'unrecorded',
	'unknown',
	'not-surveyed',
	'missing',
	'not-applicable'
] as const satisfies readonly NoClass[];

/** Where two measures give two reasons, the first in this list is given. */
export const REASONS = [
	'not-applicable',
	'unrecorded',
	'unknown',
	'not-surveyed',
	'missing',
	'covered',
	'zero'
] as const satisfies readonly NoClass[];

const LEVELS: readonly PairLevel[] = [0, 1, 2];
/** The nine cells, the first measure before the second. */
export const PAIR_SHADES: readonly PairShade[] = LEVELS.flatMap((x) =>
	LEVELS.map((y): PairShade => `b${x}${y}`)
);

/** Whether nothing is known of an area that looks so: paper with a fine hatch. */
export function isHatched(shade: Shade | 'outside'): boolean {
	return shade === 'unrecorded' || shade === 'unknown';
}

/** Whether a look is a cell of two measures. */
export function isPairShade(shade: Shade): shade is PairShade {
	return typeof shade === 'string' && shade.startsWith('b');
}

export interface ShadedArea {
	readonly shade: Shade;
	/** `null` where there is no number, zero apart. */
	readonly value: number | null;
	/** The two numbers behind it, where its measure has some. */
	readonly of?: readonly [part: number, whole: number];
}

/** How many areas look so; a look that no area has is not in it. */
export type Counts = ReadonlyMap<Shade, number>;

/** Counts areas by how they look. */
export function countShades(byArea: ReadonlyMap<AreaCode, ShadedArea>): Counts {
	const counts = new Map<Shade, number>();
	for (const { shade } of byArea.values()) counts.set(shade, (counts.get(shade) ?? 0) + 1);
	return counts;
}

/**
 * What colours the classes of a change have, two hues on either side of none: `rise` and `fall` all on one side;
 * `mostly-rise` one class below and four above, `mostly-fall` the other way round; `fall-rise` three classes below and two
 * above, `rise-fall` two below and three above; `turned`: gave up, done before and after, began.
 */
export type ChangeHues =
	'rise' | 'fall' | 'mostly-rise' | 'mostly-fall' | 'fall-rise' | 'rise-fall' | 'turned';

/** What colours classes have: `steps` of one hue, `kinds` of categories, `two` hues, or those of a change. */
export type Hues = 'steps' | 'kinds' | 'two' | ChangeHues;
