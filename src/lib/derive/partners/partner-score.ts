/**
 * The order of a shortlist, as a formula. Each part is between 0 and 1; documentation and interface give the same formula:
 *
 *     near        = 1            shares a border with us, or is our prefecture
 *                   1 / (1 + km / 50)   otherwise; in the ring behind at least 0.75
 *     experienced = ((c + d / 2) / w + n / (n + 1)) / 2
 *                   w: how many themes are wanted (none: all six); c: those it has a case in; d: those that only an
 *                   official answer says it has done; n: its cases in them
 *     alike       = 1            of our peer group (類似団体)
 *                   s / 2        of another one
 *                   s = 1 / (1 + ln r / ln R)   by population
 *                   r: the larger population / the smaller; R: the ratio chosen; 0 for a prefecture or without a figure
 *                   1 / (1 + d / 0.5)   by official figures; d: see similar.ts; 0 for a prefecture or without one
 *     score       = (near × w₁ + experienced × w₂ + alike × w₃) / (w₁ + w₂ + w₃)
 *                   weights 0 to 10; three zeros weigh the same
 *
 * So half a part is 50 km, just the chosen ratio, or half a standard deviation; of one theme an answer is worth a quarter of
 * `experienced`, and a case three quarters: it tells how, where an answer tells that. The highest score comes first, ties go by code.
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

/** What an official answer is worth of what a case is. */
export const DONE_WORTH = 0.5;

/**
 * @param had how many of the wanted themes it has a case in
 * @param done how many more it has done by official answers only
 * @param wanted how many are wanted, at least 1
 * @param cases its cases in them
 */
export function experiencedPart(had: number, done: number, wanted: number, cases: number): number {
	return ((had + done * DONE_WORTH) / wanted + cases / (cases + 1)) / 2;
}

/** @param ratio the larger population divided by the smaller, `null` where one is 0 or not known */
export function alikePart(ratio: number | null, chosen: number): number {
	return ratio === null ? 0 : 1 / (1 + Math.log(ratio) / Math.log(chosen));
}

/** From this ratio a population is called very different, without a number. */
export const SIZES_APART = 20;

/** What a similar size is worth where places are alike by their group and of two. */
export const OTHER_GROUP = 0.5;

/** @param same of one 類似団体; the population decides about the others */
export function alikeByGroup(same: boolean, ratio: number | null, chosen: number): number {
	return same ? 1 : alikePart(ratio, chosen) * OTHER_GROUP;
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
	let [sum, weighed] = [0, 0];
	for (const matter of MATTERS) {
		const weight = even ? 1 : weights[matter];
		sum += weight;
		weighed += weight * parts[matter];
	}
	// Rounded, so that the order in which numbers are added up never decides between equals.
	return { parts, weights, total: Math.round((weighed / sum) * 1e9) / 1e9 };
}
