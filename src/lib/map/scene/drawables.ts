/** What a map is made of: each drawable has its points, in user units, and says what it is; how that looks is in look.ts. */
import type { AreaCode } from '../../model/code';
import type { Framework } from '../../model/framework';
import type { PlacedLabel } from './labels';
import type { Inset } from './layout';
import type { Mark } from './marks';
import type { PlacedNote } from './notes';
import type { PlacedNumber } from './partner-places';
import type { Lines } from './path';
import type { MapShade } from './shade';
import type { Point } from './simplify';

interface ContextLand {
	readonly kind: 'context';
	readonly rings: Lines;
}
/** Borders in the land around, borders of prefectures, and the coast. */
interface MapLine<Kind extends 'context-border' | 'border' | 'coast'> {
	readonly kind: Kind;
	readonly lines: Lines;
}
export interface InsetBox extends Inset {
	readonly kind: 'inset';
}
export interface AreaShape {
	readonly kind: 'area';
	readonly code: AreaCode;
	readonly shade: MapShade;
	readonly rings: Lines;
}
/** All areas of a look together, on a small map. */
export interface LookShape {
	readonly kind: 'look';
	readonly shade: MapShade;
	/** How many areas it is of. */
	readonly areas: number;
	readonly rings: Lines;
}
/**
 * The areas of which nothing is known, as one shape below them: where it is hatched they are clear. One pattern for all
 * keeps a printed map small, as every shape that has one brings it into a PDF anew.
 */
export interface HatchedLand {
	readonly kind: 'hatch';
	readonly rings: Lines;
}
/** An area of one of the partner finder's rings. */
export interface RingShape {
	readonly kind: 'ring';
	readonly ring: 1 | 2;
	readonly code: AreaCode;
	readonly rings: Lines;
}
/** The outline of a framework's members together. */
export interface FrameworkOutline {
	readonly kind: 'framework';
	readonly framework: Framework;
	readonly lines: Lines;
}
interface AreaOutline {
	readonly kind: 'outline';
	readonly role: 'marked' | 'hovered' | 'selected';
	readonly code: AreaCode;
	readonly rings: Lines;
}
/** A name. Its place is the middle of its baseline, of an inset's the start. */
export interface NameLabel extends PlacedLabel {
	readonly kind: 'label';
	readonly role: 'own' | 'around' | 'inset';
}
/** The line from our own office to a candidate. */
export interface Spoke {
	readonly kind: 'spoke';
	readonly code: AreaCode;
	readonly from: Point;
	readonly to: Point;
}
/** Our own office. */
export interface OfficeMark {
	readonly kind: 'office';
	readonly code: AreaCode;
	readonly at: Point;
}
export interface CandidateNumber extends PlacedNumber {
	readonly kind: 'number';
	/** As in the list. */
	readonly number: number;
	readonly isPrefecture: boolean;
}
export interface PinShape extends Mark {
	readonly kind: 'pin';
}

/** Words beside an area. */
export interface NoteShape extends PlacedNote {
	readonly kind: 'note';
}

export type Drawable =
	| ContextLand
	| MapLine<'context-border'>
	| MapLine<'border'>
	| MapLine<'coast'>
	| InsetBox
	| HatchedLand
	| AreaShape
	| LookShape
	| RingShape
	| FrameworkOutline
	| AreaOutline
	| NameLabel
	| Spoke
	| OfficeMark
	| CandidateNumber
	| PinShape
	| NoteShape;

/** Those of one kind, in their order. */
export function ofKind<D extends Drawable, K extends D['kind']>(
	drawables: readonly D[],
	kind: K
): readonly Extract<D, { readonly kind: K }>[] {
	return drawables.filter((each): each is Extract<D, { readonly kind: K }> => each.kind === kind);
}
