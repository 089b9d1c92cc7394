/** Whom to talk to: who is near us or like us AND has done what we want to start, in the order of `partner-score.ts`. */
import type { WholeArea } from '../../model/area';
import type { Case, Contact } from '../../model/case';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Dataset, Neighbours, WholeDataset } from '../../model/dataset';
import { THEMES } from '../../model/theme';
import type { PartnerFinder } from '../../view/partners';
import { isSameKind } from './area-kind';
import { greatCircleKm, isOverSea, officeKm, ringsOf, SEA_NEIGHBOURS, type Rings } from './near';
import { newestFirst } from '../newest';
import {
	alikeByFigures,
	alikePart,
	experiencedPart,
	HALF_APART,
	nearPart,
	ratioOf,
	scoreOf,
	type Score
} from './partner-score';

/** What of the finder's settings decides who comes in and in which order. */
export type FinderRequest = Omit<PartnerFinder, 'open'>;

/** How near a candidate is. */
interface Near {
	/** 1: shares a border with us, or is our prefecture; 2: the ring behind; `null`: neither. */
	readonly ring: 1 | 2 | null;
	/** Length of the border we share, km; `null` where there is none. */
	readonly borderKm: number | null;
	/** From office to office, km; `null` for our prefecture. */
	readonly km: number | null;
	/** Of a municipality without a neighbour by land: one of the nearest across the sea that have done what is wanted. */
	readonly nearestOverSea: boolean;
	/** No way by land leads there. */
	readonly overSea: boolean;
}
/** Size beside ours. */
interface Size {
	readonly population: number | null;
	/** Theirs / ours; `null` for a prefecture, or where a figure is 0 or missing. */
	readonly times: number | null;
	/** Standardised difference of the figures chosen; `null` where places are alike by size, or it is unknown. */
	readonly apart: number | null;
	/** Within the ratio chosen, or by figures half a standard deviation apart at most. */
	readonly alike: boolean;
}
interface CandidateContact {
	readonly contact: Contact;
	/** The case whose source names it. */
	readonly item: Case;
}

export interface Candidate {
	readonly area: WholeArea;
	readonly otherPrefecture: boolean;
	readonly near: Near;
	readonly size: Size;
	/** Its cases in the themes wanted, the newest first; at least one. */
	readonly cases: readonly Case[];
	/** How many more cases it has, in other themes. */
	readonly more: number;
	/** Which of the wanted themes it has a case in; of all six upper ones when none is wanted. */
	readonly has: readonly string[];
	/** Finer themes of all its cases that ours are not in, in the taxonomy's order. */
	readonly beyondUs: readonly string[];
	/** Finer themes that its cases and ours are both in. */
	readonly shared: readonly string[];
	/** Named in its cases, those in the wanted themes first; each once. */
	readonly contacts: readonly CandidateContact[];
	readonly score: Score;
}

export interface Shortlist {
	readonly area: WholeArea;
	readonly request: FinderRequest;
	readonly rings: Rings;
	/** The best first. */
	readonly candidates: readonly Candidate[];
	/** How many in all of Japan have a case in the wanted themes: other municipalities, and our prefecture. */
	readonly anywhere: number;
}

/**
 * The shortlist of a municipality. The filters of the map do not count: it looks through all cases, by its own themes.
 * The same input gives the same order, whatever the order of areas and cases.
 * @param neighbours of `/data/neighbours.json`
 * @param rings of the municipality, where they are known already
 * @param apart how far others are from the municipality by the figures chosen, from `distancesFrom`; needed where places
 * are alike by figures
 */
export function makeShortlist(
	dataset: WholeDataset,
	neighbours: Neighbours,
	area: WholeArea,
	request: FinderRequest,
	rings: Rings = ringsOf(area, dataset, neighbours),
	apart: ReadonlyMap<AreaCode, number> = NO_DISTANCES
): Shortlist {
	const wanted = request.wanted.length > 0 ? request.wanted : THEMES.map(({ id }) => id);
	const isWanted = (item: Case) => wanted.some((id) => isOf(item, id));
	const ours = themesOf(dataset.casesOf(area.code));

	// Of prefectures only our own is anybody to go together with.
	const experienced = [...new Set(dataset.cases.filter(isWanted).map((item) => item.area))]
		.filter((code) => code !== area.code && (!isPrefectureCode(code) || code === prefectureCodeOf(area.code)))
		.flatMap((code) => dataset.areaByCode.get(code) ?? []);
	const overSea = rings.land.length === 0 ? nearestOf(area, experienced) : NOBODY;
	const candidates = experienced.flatMap((other): Candidate[] => {
		const near = nearOf(area, other, rings, overSea, dataset, neighbours);
		const size = sizeOf(area, other, request, apart);
		if (!comesIn(other, near, size, rings, request)) return [];
		const all = newestFirst(dataset.casesOf(other.code));
		const cases = all.filter(isWanted);
		const has = wanted.filter((id) => cases.some((item) => isOf(item, id)));
		const theirs = themesOf(all);
		return [
			{
				area: other,
				otherPrefecture: prefectureCodeOf(other.code) !== prefectureCodeOf(area.code),
				near,
				size,
				cases,
				more: all.length - cases.length,
				has,
				beyondUs: FINER.filter((id) => theirs.has(id) && !ours.has(id)),
				shared: FINER.filter((id) => theirs.has(id) && ours.has(id)),
				contacts: contactsOf([...cases, ...all.filter((item) => !cases.includes(item))]),
				score: scoreOf(
					{
						near: nearPart(near.ring, near.km),
						experienced: experiencedPart(has.length, wanted.length, cases.length),
						alike: isPrefectureCode(other.code)
							? 0
							: request.by === 'figures'
								? alikeByFigures(size.apart)
								: alikePart(ratioOf(area.population, other.population), request.ratio)
					},
					request.weights
				)
			}
		];
	});
	candidates.sort((a, b) => b.score.total - a.score.total || (a.area.code < b.area.code ? -1 : 1));
	return { area, request, rings, candidates, anywhere: experienced.length };
}

const NO_DISTANCES: ReadonlyMap<AreaCode, number> = new Map();
const NOBODY: ReadonlySet<AreaCode> = new Set();
const FINER = THEMES.flatMap(({ finer }) => finer.map(({ id }) => id));

function themesOf(cases: readonly Case[]): ReadonlySet<string> {
	return new Set(cases.flatMap((item) => item.themes));
}

/** The nearest of some municipalities, equal distances by code. */
function nearestOf(area: WholeArea, others: readonly WholeArea[]): ReadonlySet<AreaCode> {
	const places = others.flatMap(({ code, office }) => {
		const km = isPrefectureCode(code) || !office || !area.office ? null : greatCircleKm(area.office, office);
		return km === null ? [] : [{ code, km }];
	});
	places.sort((a, b) => a.km - b.km || (a.code < b.code ? -1 : 1));
	return new Set(places.slice(0, SEA_NEIGHBOURS).map(({ code }) => code));
}

function nearOf(
	area: WholeArea,
	other: WholeArea,
	rings: Rings,
	overSea: ReadonlySet<AreaCode>,
	dataset: Dataset,
	neighbours: Neighbours
): Near {
	if (isPrefectureCode(other.code)) {
		const ring = other.code === prefectureCodeOf(area.code) ? 1 : null;
		return { ring, borderKm: null, km: null, nearestOverSea: false, overSea: false };
	}
	const borderKm = rings.land.find(({ code }) => code === other.code)?.km ?? null;
	return {
		ring: borderKm !== null ? 1 : rings.second.has(other.code) && rings.land.length > 0 ? 2 : null,
		borderKm,
		km: officeKm(area, other),
		nearestOverSea: overSea.has(other.code),
		overSea: isOverSea(area.code, other.code, dataset, neighbours)
	};
}

function sizeOf(
	area: WholeArea,
	other: WholeArea,
	{ ratio: chosen, by }: FinderRequest,
	distances: ReadonlyMap<AreaCode, number>
): Size {
	const { population } = other;
	if (isPrefectureCode(other.code)) return { population, times: null, apart: null, alike: false };
	const ratio = ratioOf(area.population, population);
	const times = area.population && population ? population / area.population : null;
	const apart = by === 'figures' ? (distances.get(other.code) ?? null) : null;
	const alike =
		by === 'figures'
			? apart !== null && apart <= HALF_APART && isSameKind(area, other)
			: ratio !== null && ratio <= chosen;
	return { population, times, apart, alike };
}

/** Whether the reach holds a candidate. */
function comesIn(
	{ code }: WholeArea,
	{ km, nearestOverSea }: Near,
	{ alike }: Size,
	rings: Rings,
	request: FinderRequest
): boolean {
	if (isPrefectureCode(code)) return request.programmes;
	if (request.reach === 'japan' || (request.alike && alike)) return true;
	if (nearestOverSea || rings.first.has(code)) return true;
	if (request.reach === 'border') return false;
	if (rings.second.has(code)) return true;
	return request.reach !== 'second' && km !== null && km <= Number(request.reach);
}

function contactsOf(cases: readonly Case[]): readonly CandidateContact[] {
	const seen = new Set<string>();
	return cases.flatMap((item): CandidateContact[] => {
		if (!item.contact) return [];
		const key = JSON.stringify(item.contact);
		if (seen.has(key)) return [];
		seen.add(key);
		return [{ contact: item.contact, item }];
	});
}

/** Whether a case is of a theme of either level. */
function isOf({ themes }: Case, id: string): boolean {
	return themes.some((theme) => theme === id || theme.startsWith(`${id}/`));
}
