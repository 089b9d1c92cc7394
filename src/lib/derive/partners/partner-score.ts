/**
 * The order of a shortlist, as a formula. Each part is between 0 and 1; documentation and interface give the same formula:
 *
 *     near        = 1            shares a border with us, or is our prefecture
 *                   1 / (1 + km / 50)   otherwise; in the ring behind at least 0.75
 *     experienced = (b + n / (n + 1)) / 2
 *                   b: share of the wanted themes it has a case in (none wanted: of all six); n: its cases in them
 *     alike       = 1 / (1 + ln r / ln R)
 *                   r: the larger population / the smaller; R: the ratio chosen; 0 for a prefecture or without a figure
 *                   1 / (1 + d / 0.5)   by official figures; d: see similar.ts; 0 for a prefecture or without one
 *     score       = (near × w₁ + experienced × w₂ + alike × w₃) / (w₁ + w₂ + w₃)
 *                   weights 0 to 10; three zeros weigh the same
 *
 * So half a part is 50 km, one case, just the chosen ratio, or half a standard deviation. The highest score comes first, ties go by code.
 */
import { MATTERS, type Matter, type Weights } from '../../view/partners';

/** Distance that is worth half of `near`, km. */
export const HALF_KM = 50;
/** The least that the ring behind is worth. */
export const SECOND_RING = 0.75;

export interface Score {
	/** Each part, 0 to 1. */
	readonly parts: Readonly<Record<Matter, number>>;
	/** The weights the parts were taken with. */
	readonly weights: Weights;
	/** 0 to 1. */
	readonly total: number;
}

/**
 * @param ring 1: shares a border, or our own prefecture; 2: the ring behind; `null`: neither
 * @param km from office to office, `null` where one has none
 */
export function nearPart(ring: 1 | 2 | null, km: number | null): number {
	if (ring === 1) return 1;
	const byDistance = km === null ? 0 : 1 / (1 + km / HALF_KM);
	return ring === 2 ? Math.max(SECOND_RING, byDistance) : byDistance;
}

/**
 * @param had how many of the wanted themes it has a case in
 * @param wanted how many are wanted, at least 1
 * @param cases its cases in them
 */
export function experiencedPart(had: number, wanted: number, cases: number): number {
	return (had / wanted + cases / (cases + 1)) / 2;
}

/** @param ratio the larger population divided by the smaller, `null` where one is 0 or not known */
export function alikePart(ratio: number | null, chosen: number): number {
	return ratio === null ? 0 : 1 / (1 + Math.log(ratio) / Math.log(chosen));
}

/** Standardised difference up to which a place counts as alike, and that is worth half of `alike`. */
export const HALF_APART = 0.5;

/** @param distance standardised difference, `null` where it is unknown */
export function alikeByFigures(distance: number | null): number {
	return distance === null ? 0 : 1 / (1 + distance / HALF_APART);
}

/** How many times one population is the other, 1 or more; `null` where one is 0 or not known. */
export function ratioOf(a: number | null, b: number | null): number | null {
	return a && b ? Math.max(a, b) / Math.min(a, b) : null;
}

/** The score of three parts. */
export function scoreOf(parts: Score['parts'], weights: Weights): Score {
	const even = MATTERS.every((matter) => weights[matter] === 0);
	const weightOf = (matter: Matter) => (even ? 1 : weights[matter]);
	const sum = MATTERS.reduce((total, matter) => total + weightOf(matter), 0);
	const weighed = MATTERS.reduce((total, matter) => total + weightOf(matter) * parts[matter], 0);
	// Rounded, so that the order in which numbers are added up never decides between equals.
	return { parts, weights, total: Math.round((weighed / sum) * 1e9) / 1e9 };
}
