/** More like a case: others of its theme, nearby first, then where the area is like its own. */
import { isWholeArea, type Area } from '../../model/area';
import { areasOf, type CaseHead } from '../../model/case-head';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Dataset, Neighbours } from '../../model/dataset';
import type { Figures } from '../../model/figures';
import { officeKm } from '../partners/near';
import { ratioOf } from '../partners/partner-score';
import { newestFirst } from '../../model/newest';

/** How many are listed, and how many of them for being near. */
const MOST = 5;
const MOST_NEAR = 3;
/** From office to office: as far as one goes for a visit of a day. */
const NEAR_KM = 60;
/** The larger population is at most so many times the smaller. */
const ALIKE_RATIO = 2;

/** Why an area stands there, in the order of the list. */
type AlikeWhy = 'neighbour' | 'near' | 'group' | 'size' | 'theme';

export interface AlikeCase {
	readonly item: CaseHead;
	/** Its area that is meant. */
	readonly area: Area;
	readonly why: AlikeWhy;
}

export interface AlikeData {
	readonly dataset: Dataset;
	/** Those that the filters let through: no other is shown at its area. */
	readonly cases: readonly CaseHead[];
	/** `null` while they have not arrived: nobody is near by a border then. */
	readonly neighbours: Neighbours | null;
	/** `null` while they have not arrived, or cannot be had: nobody is of the same 類似団体 then. */
	readonly figures: Figures | null;
}

/**
 * Cases like one, at most five, each of another area: those that have its main theme; up to three of neighbours and of places
 * within 60 km, then those of the same 類似団体, of a similar population, and any others. A prefecture's case is set beside
 * those of prefectures. The same input gives the same list, whatever the order of the cases.
 */
export function alikeCases(
	{ dataset, cases, neighbours, figures }: AlikeData,
	item: CaseHead
): readonly AlikeCase[] {
	const ours = dataset.areaByCode.get(item.area);
	const theme = item.themes[0];
	if (!ours || theme === undefined) return [];
	const own = new Set(areasOf(item));
	const isPrefecture = isPrefectureCode(ours.code);
	const borders = new Set([
		...(neighbours?.of(ours.code) ?? []).map(({ code }) => code),
		...(neighbours?.bridged(ours.code) ?? [])
	]);
	const group = figures?.similarGroupOf(ours.code) ?? null;
	const byArea = new Map<AreaCode, CaseHead>();
	// Of an area the case that is of this theme before all else, the newest of those.
	const having = cases.filter(({ themes, status }) => status !== 'idea' && themes.includes(theme));
	for (const other of [...newestFirst(having)].sort((a, b) => rank(a, theme) - rank(b, theme))) {
		for (const code of areasOf(other)) {
			if (own.has(code) || isPrefectureCode(code) !== isPrefecture || byArea.has(code)) continue;
			byArea.set(code, other);
		}
	}
	const rated = [...byArea].flatMap(([code, other]) => {
		const area = dataset.areaByCode.get(code);
		if (!area) return [];
		const km = kmBetween(ours, area);
		const ratio = ratioOf(ours.population, area.population);
		const isGroup = group !== null && figures?.similarGroupOf(code) === group;
		const isNear = km === null ? prefectureCodeOf(code) === prefectureCodeOf(ours.code) : km <= NEAR_KM;
		const likeness: AlikeWhy = isGroup ? 'group' : ratio !== null && ratio <= ALIKE_RATIO ? 'size' : 'theme';
		const why: AlikeWhy = borders.has(code) ? 'neighbour' : isNear ? 'near' : likeness;
		return [{ item: other, area, why, likeness, ratio: ratio ?? Infinity, km: km ?? Infinity }];
	});
	type Rated = (typeof rated)[number];
	const byCode = (a: Rated, b: Rated) => (a.area.code < b.area.code ? -1 : 1);
	const near = rated
		.filter(({ why }) => why === 'neighbour' || why === 'near')
		.sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || compare(a.km, b.km) || byCode(a, b))
		.slice(0, MOST_NEAR);
	const alike = rated
		.filter((each) => !near.includes(each))
		.sort(
			(a, b) =>
				ORDER.indexOf(a.likeness) - ORDER.indexOf(b.likeness) || compare(a.ratio, b.ratio) || byCode(a, b)
		);
	const listed: AlikeCase[] = [];
	for (const { item: other, area, why } of [...near, ...alike]) {
		// A joint case stands there once.
		if (listed.length < MOST && listed.every((each) => each.item !== other))
			listed.push({ item: other, area, why });
	}
	return listed;
}

const ORDER: readonly AlikeWhy[] = ['neighbour', 'near', 'group', 'size', 'theme'];

function rank({ themes }: CaseHead, theme: string): number {
	return themes[0] === theme ? 0 : 1;
}

function kmBetween(a: Area, b: Area): number | null {
	return isWholeArea(a) && isWholeArea(b) ? officeKm(a, b) : null;
}

function compare(a: number, b: number): number {
	return a === b ? 0 : a - b;
}
