import type { Area } from '../model/area';
import type { Case } from '../model/case';
import { isPrefectureCode, type AreaCode } from '../model/code';
import type { Dataset, Neighbours } from '../model/dataset';
import { sumsOf } from './case-sums';

/** A municipality of the frontier (波及の最前線): it has no such case, and borders municipalities that have. */
export interface FrontierArea {
	readonly area: Area;
	/** The municipalities with such a case that it shares a boundary line with, the longest border first; never empty. */
	readonly beside: readonly AreaCode[];
}
/** How far the frontier reaches in one prefecture. */
interface FrontierCount {
	readonly prefecture: Area;
	/** Municipalities at the frontier. */
	readonly frontier: number;
	/** Municipalities with such a case. */
	readonly holders: number;
	/** All municipalities. */
	readonly municipalities: number;
}
export interface Frontier {
	/** At the frontier: most neighbours with such a case first, then by code. */
	readonly areas: readonly FrontierArea[];
	/** Every prefecture looked at, by code. */
	readonly prefectures: readonly FrontierCount[];
	/**
	 * What the frontier is at an area: of a municipality the number of its neighbours with such a case, or `covered` when it
	 * has one itself; of a prefecture the number of its municipalities at the frontier; `not-applicable` outside the places
	 * looked at, and for a northern village.
	 */
	valueOf(area: Area): number | 'covered' | 'not-applicable';
	/** The neighbours with such a case of a municipality at the frontier; empty for any other area. */
	besideOf(code: AreaCode): readonly AreaCode[];
}

export interface FrontierInput {
	/**
	 * Cases of the theme asked for (or of whatever else is asked), from the whole country: a place that is looked at alone
	 * still borders what is outside it.
	 */
	readonly cases: readonly Case[];
	/** Whether a municipality, or a prefecture as such, is in the scope looked at. */
	readonly within: (code: AreaCode) => boolean;
}

const NOBODY: readonly AreaCode[] = Object.freeze([]);

/**
 * The frontier: F = { m ∉ H : N(m) ∩ H ≠ ∅ }, where H are the municipalities with at least one of the cases, and N(m)
 * those that m shares a boundary line with (not a point, not the sea), across prefectures too. Cases that prefectures run
 * themselves do not count. The value of m is |N(m) ∩ H|. Not being in H means 未収録, never that nothing was done.
 */
export function makeFrontier(
	dataset: Dataset,
	neighbours: Neighbours,
	{ cases, within }: FrontierInput
): Frontier {
	const holders = new Set([...sumsOf(cases).areas.keys()].filter((code) => !isPrefectureCode(code)));
	const beside = new Map<AreaCode, readonly AreaCode[]>();
	for (const area of dataset.municipalities) {
		if (holders.has(area.code) || !within(area.code)) continue;
		const near = neighbours.of(area.code).flatMap(({ code }) => (holders.has(code) ? [code] : []));
		if (near.length > 0) beside.set(area.code, near);
	}
	const prefectures = dataset.prefectures.flatMap((prefecture): FrontierCount[] => {
		const own = dataset.municipalitiesOf(prefecture.code).filter(({ code }) => within(code));
		if (own.length === 0) return [];
		const count = {
			prefecture,
			frontier: own.filter(({ code }) => beside.has(code)).length,
			holders: own.filter(({ code }) => holders.has(code)).length,
			municipalities: own.length
		};
		return [count];
	});
	const counts = new Map(prefectures.map(({ prefecture, frontier }) => [prefecture.code, frontier]));
	return {
		areas: dataset.municipalities
			.flatMap((area): FrontierArea[] => {
				const near = beside.get(area.code);
				return near ? [{ area, beside: near }] : [];
			})
			.sort((a, b) => b.beside.length - a.beside.length || (a.area.code < b.area.code ? -1 : 1)),
		prefectures,
		valueOf: (area) => {
			if (area.kind === 'northern-village' || !within(area.code)) return 'not-applicable';
			if (isPrefectureCode(area.code)) return counts.get(area.code) ?? 0;
			return holders.has(area.code) ? 'covered' : (beside.get(area.code)?.length ?? 0);
		},
		besideOf: (code) => beside.get(code) ?? NOBODY
	};
}
