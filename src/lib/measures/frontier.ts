import type { Area } from '../model/area';
import { isPrefectureCode, type AreaCode } from '../model/code';
import type { Dataset, Neighbours } from '../model/dataset';
import { itemsOfAny, strengthOf } from '../model/evidence';
import type { EvidenceIndex } from './evidence';

/**
 * How a municipality is at the frontier: `true` where it answered 未実施, `possible` where nothing is known of it (不明). Only
 * the first is sure to lack what its neighbour has.
 */
type FrontierKind = 'true' | 'possible';

/** A municipality of the frontier (横展開の候補): it does not have what is looked at, and borders municipalities that have. */
export interface FrontierArea {
	readonly area: Area;
	readonly kind: FrontierKind;
	/** The municipalities with a case or the answer 実施 that it shares a boundary line with, the longest border first; never empty. */
	readonly beside: readonly AreaCode[];
}
/** How far the frontier reaches in one prefecture. */
interface FrontierCount {
	readonly prefecture: Area;
	/** Municipalities at the true frontier. */
	readonly frontier: number;
	/** Municipalities at the possible one. */
	readonly possible: number;
	/** Municipalities with a case or the answer 実施. */
	readonly holders: number;
	/** All municipalities. */
	readonly municipalities: number;
}
export interface Frontier {
	/** At the frontier: the true one first, in it most neighbours that have it first, then by code. */
	readonly areas: readonly FrontierArea[];
	/** Every prefecture looked at, by code. */
	readonly prefectures: readonly FrontierCount[];
	/** The kind that is counted: the true one, or the possible one where no official survey asks. */
	readonly counted: FrontierKind;
	/**
	 * What the frontier is at an area: of a municipality of the kind counted the number of its neighbours that have it,
	 * `unknown` of the possible kind where the true one is counted, `covered` when it has it itself, 0 when no neighbour has;
	 * of a prefecture the number of its municipalities of the kind counted; `not-applicable` outside the places looked at,
	 * and for a northern village.
	 */
	valueOf(area: Area): number | 'covered' | 'unknown' | 'not-applicable';
	/** A municipality of the frontier; `undefined` for any other area. */
	of(code: AreaCode): FrontierArea | undefined;
}

export interface FrontierInput {
	/** Of the whole country: a place that is looked at alone still borders what is outside it. */
	readonly evidence: EvidenceIndex;
	/** Theme ids of either level, any of which counts; none: what each municipality lacks of all finer themes. */
	readonly themes: readonly string[];
	/** Whether a municipality, or a prefecture as such, is in the scope looked at. */
	readonly within: (code: AreaCode) => boolean;
}

const DONE = strengthOf('done');
const NOT_DONE = strengthOf('not-done');
const UNKNOWN = strengthOf('unknown');

/**
 * The frontier: F = { m ∉ H : N(m) ∩ H ≠ ∅ }, where H are the municipalities with at least one of the themes by a case or
 * an official answer, and N(m) those that m shares a boundary line with (not a point, not the sea), across prefectures too.
 * What prefectures run themselves does not count. The value of m is |N(m) ∩ H|.
 *
 * Without a theme, H is another for each m: who has any of the finer themes that m answered 未実施 to; where no neighbour
 * has, any of those 不明 of m.
 */
export function makeFrontier(
	dataset: Dataset,
	neighbours: Neighbours,
	{ evidence, themes, within }: FrontierInput
): Frontier {
	const { municipalities } = dataset;
	const holders = new Set<AreaCode>();
	for (const { code } of municipalities) {
		if (strengthOf(evidence.of(code, themes)) >= DONE) holders.add(code);
	}
	const besideOf = (code: AreaCode, has: (other: AreaCode) => boolean) =>
		neighbours.of(code).flatMap(({ code: other }) => (has(other) ? [other] : []));
	const find = (area: Area): Omit<FrontierArea, 'area'> | null => {
		const { code } = area;
		if (themes.length > 0) {
			if (holders.has(code)) return null;
			const kind = evidence.of(code, themes) === 'not-done' ? 'true' : 'possible';
			return { kind, beside: besideOf(code, (other) => holders.has(other)) };
		}
		const ours = evidence.strengths(code);
		const lacking = (strength: number) =>
			besideOf(code, (other) => {
				const theirs = evidence.strengths(other);
				for (let i = 0; i < ours.length; i++) {
					if (ours[i] === strength && (theirs[i] ?? 0) >= DONE) return true;
				}
				return false;
			});
		const beside = lacking(NOT_DONE);
		return beside.length > 0 ? { kind: 'true', beside } : { kind: 'possible', beside: lacking(UNKNOWN) };
	};
	const found = new Map<AreaCode, FrontierArea>();
	for (const area of municipalities) {
		const each = within(area.code) ? find(area) : null;
		if (each && each.beside.length > 0) found.set(area.code, { area, ...each });
	}
	const counted: FrontierKind =
		evidence.hasAnswers && (themes.length === 0 || itemsOfAny(themes).length > 0) ? 'true' : 'possible';
	const prefectures = dataset.prefectures.flatMap((prefecture): FrontierCount[] => {
		const own = dataset.municipalitiesOf(prefecture.code).filter(({ code }) => within(code));
		if (own.length === 0) return [];
		const kinds = own.map(({ code }) => found.get(code)?.kind);
		const count = {
			prefecture,
			frontier: kinds.filter((kind) => kind === 'true').length,
			possible: kinds.filter((kind) => kind === 'possible').length,
			holders: own.filter(({ code }) => holders.has(code)).length,
			municipalities: own.length
		};
		return [count];
	});
	const counts = new Map(
		prefectures.map(({ prefecture, frontier, possible }) => [
			prefecture.code,
			counted === 'true' ? frontier : possible
		])
	);
	return {
		areas: [...found.values()].sort(
			(a, b) =>
				Number(a.kind === 'possible') - Number(b.kind === 'possible') ||
				b.beside.length - a.beside.length ||
				(a.area.code < b.area.code ? -1 : 1)
		),
		prefectures,
		counted,
		valueOf: (area) => {
			if (area.kind === 'northern-village' || !within(area.code)) return 'not-applicable';
			if (isPrefectureCode(area.code)) return counts.get(area.code) ?? 0;
			const each = found.get(area.code);
			if (each) return each.kind === counted ? each.beside.length : 'unknown';
			return themes.length > 0 && holders.has(area.code) ? 'covered' : 0;
		},
		of: (code) => found.get(code)
	};
}
