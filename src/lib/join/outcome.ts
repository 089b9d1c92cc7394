/** What the join says of a row. */
import type { AreaCode } from '../model/code';

/**
 * `matched`: it is this area. `ambiguous`: it can be any of the candidates. `conflicting`: what it says contradicts
 * itself. `unmatched`: it names no area that we know. `set-aside`: it is not about one area.
 */
export const JOIN_STATUSES = ['matched', 'ambiguous', 'conflicting', 'unmatched', 'set-aside'] as const;
export type JoinStatus = (typeof JOIN_STATUSES)[number];

/** By what a row was matched. The documentation has an example of each; a row can have several. */
export const JOIN_RULES = [
	'exact',
	'code',
	'code-in-text',
	'zero-restored',
	'spacing',
	'width',
	'look-alike',
	'variant-character',
	'reading',
	'county-dropped',
	'note-dropped',
	'address',
	'suffix-restored',
	'prefecture-above',
	'prefecture-of-table',
	'order-of-table',
	'part-of-area',
	'former-name',
	'former-ward',
	'ward-to-city',
	'not-comparable',
	'point',
	'decided'
] as const;
export type JoinRule = (typeof JOIN_RULES)[number];

/** Why a row is not about one area. */
export const ASIDE_REASONS = [
	'blank',
	'total',
	'subtotal',
	'average',
	'part',
	'note',
	'header',
	'overlong',
	'filtered',
	'decided'
] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

/** `same-name`: places share the name. `code-form`: the code reads as two places. `divided`: the place was divided. */
const AMBIGUOUS_REASONS = ['same-name', 'code-form', 'divided'] as const;
const CONFLICT_REASONS = [
	'code-and-name',
	'code-and-code',
	'check-digit',
	'other-prefecture',
	'other-county',
	'unknown-prefecture',
	'point-elsewhere'
] as const;
export type ConflictReason = (typeof CONFLICT_REASONS)[number];
/** Why a row is open. */
export const OPEN_REASONS = [
	...AMBIGUOUS_REASONS,
	...CONFLICT_REASONS,
	'unknown-name',
	'begins-with',
	'code-and-unknown-name',
	'unknown-code',
	'several-areas',
	'nothing-named',
	'point-outside'
] as const;
export type OpenReason = (typeof OPEN_REASONS)[number];

/** Why an area is offered. */
export type CandidateReason = 'name' | 'code' | 'former' | 'ward' | 'begins' | 'similar' | 'point';

/** An area that an open row may mean, the likeliest first. */
export interface Candidate {
	readonly code: AreaCode;
	readonly why: CandidateReason;
	/** The former place or ward meant, 越智郡大西町, 中央区. */
	readonly by?: string;
}

/** What happened to the place that a row names, for the message. */
interface Succession {
	readonly from: string;
	readonly date: string;
	readonly kind: string;
}

export interface RowOutcome {
	/** The record's 1-based number as a spreadsheet shows it; of a table that was turned round, the column's. */
	readonly row: number;
	/** What the row says of its area, the cells joined by spaces. */
	readonly input: string;
	readonly status: JoinStatus;
	/** Key of the area, two or five digits; `null` unless matched. */
	readonly code: AreaCode | null;
	readonly rules: readonly JoinRule[];
	readonly candidates: readonly Candidate[];
	/** Why it is set aside or open; `null` when matched. */
	readonly reason: AsideReason | OpenReason | null;
	/** Of a former name: what it was and until when. */
	readonly succession?: Succession;
	/** The ward that was taken to its city, 中央区; the part of a municipality, 第1開票区. */
	readonly ward?: string;
	/** The word by which a row was set aside as a part of an area, 大阪市を除く. */
	readonly word?: string;
}
