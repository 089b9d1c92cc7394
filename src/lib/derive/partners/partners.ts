/** Whom to talk to: who is near us or like us AND has done what we want to start, in the order of `partner-score.ts`. */
import { columnsOf } from '../../measures/evidence';
import type { WholeArea } from '../../model/area';
import type { AreaCode } from '../../model/code';
import type { AlikeBy } from '../../view/partners';
import { isSameKind } from './area-kind';
import {
	CASE,
	DONE,
	Drawing,
	themeTest,
	type Candidate,
	type Distances,
	type Drawn,
	type FinderRequest
} from './candidate';
import { fieldOf, type Field, type FinderData, type Other } from './field';
import { SEA_NEIGHBOURS, type Rings } from './near';
import { HALF_APART } from './partner-score';
import { wantedOf, type Wanted } from './wanted';

/** How many of the nearest are listed where nobody is near. */
const NEAREST = 3;

export interface Shortlist {
	readonly area: WholeArea;
	readonly request: FinderRequest;
	readonly wanted: Wanted;
	/** What places are alike by: what was asked for, or population where the figures cannot be had. */
	readonly by: AlikeBy;
	/** Our 類似団体, `null` where it is not known. */
	readonly group: string | null;
	/** Whether a framework holds us. */
	readonly isInFramework: boolean;
	readonly rings: Rings;
	/** The best first. */
	readonly candidates: readonly Candidate[];
	/** How many of them come in by what was asked; the others are the nearest beyond. */
	readonly within: number;
	/** How many in all of Japan have what is wanted: other municipalities, and our prefecture with a case. */
	readonly anywhere: number;
}

const NO_DISTANCES: Distances = new Map();

const NOBODY: ReadonlySet<AreaCode> = new Set();

/** Who comes in by a request, before anything of them is worked out. */
export interface Draw {
	readonly field: Field;
	readonly wanted: Wanted;
	readonly by: AlikeBy;
	readonly within: readonly Drawn[];
	readonly beyond: readonly Drawn[];
	readonly anywhere: number;
}

/**
 * Draws those who come in.
 *
 * Where nobody is near, the nearest that have what is wanted come in as `beyond`, however far they are.
 */
export function draw(
	data: FinderData,
	area: WholeArea,
	request: FinderRequest,
	apart: Distances = NO_DISTANCES
): Draw {
	const field = fieldOf(data, area);
	const wanted = wantedOf(request.wanted, field);
	const by = data.figures === null ? 'size' : request.by;
	const columns = wanted.themes.map(columnsOf);
	const holders = field.others.filter((other) => {
		const least = other.isPrefecture ? CASE : DONE;
		return columns.some((each) => each.some((column) => (other.strengths[column] ?? 0) >= least));
	});
	const scope = request.inScope ? data.scope : null;
	const asked = holders.filter(
		({ area: { code }, isPrefecture, frameworks }) =>
			(!request.formal || frameworks.length > 0) && (!scope || isPrefecture || scope.has(code))
	);
	const outside =
		field.rings.island === null
			? NOBODY
			: nearestOf(
					asked.filter(({ offIsland }) => offIsland),
					SEA_NEIGHBOURS
				);
	const isAlike = alikeTest(field, by, request, apart);
	const within: Drawn[] = [];
	let isAnybodyNear = false;
	for (const other of asked) {
		const nearestOutside = outside.has(other.area.code);
		const isNear = !other.isPrefecture && (nearestOutside || isWithin(other, field.rings, request));
		isAnybodyNear ||= isNear;
		const alike = isAlike(other);
		if (isNear || (alike && request.alike) || (other.isPrefecture && request.programmes))
			within.push({ other, alike, nearestOutside, beyond: false });
	}
	const nearest = isAnybodyNear ? NOBODY : nearestOf(asked, NEAREST);
	const beyond = asked
		.filter((other) => nearest.has(other.area.code) && !within.some((each) => each.other === other))
		.map((other): Drawn => ({ other, alike: isAlike(other), nearestOutside: false, beyond: true }));
	return { field, wanted, by, within, beyond, anywhere: holders.length };
}

/**
 * The shortlist of a municipality. The filters of the map do not count: it looks through all cases and official answers,
 * by its own themes. The same input gives the same order, whatever the order of areas and cases.
 * @param apart needed where places are alike by figures
 */
export function makeShortlist(
	data: FinderData,
	area: WholeArea,
	request: FinderRequest,
	apart?: Distances
): Shortlist {
	const { field, wanted, by, within, beyond, anywhere } = draw(data, area, request, apart);
	const fits = themeTest(wanted.themes);
	const asked = { wanted, fits, by, request, apart: by === 'figures' ? apart : undefined };
	const candidates = [...within, ...beyond].map((each) => new Drawing(data.dataset, field, asked, each));
	candidates.sort((a, b) => b.score.total - a.score.total || (a.area.code < b.area.code ? -1 : 1));
	return {
		...{ area, request, wanted, by, group: field.group, isInFramework: field.isInFramework },
		...{ rings: field.rings, candidates, within: within.length, anywhere }
	};
}

/** The nearest municipalities of some, equal distances by code. */
function nearestOf(others: readonly Other[], count: number): ReadonlySet<AreaCode> {
	const places = others.flatMap(({ area, km }) => (km === null ? [] : [{ code: area.code, km }]));
	places.sort((a, b) => a.km - b.km || (a.code < b.code ? -1 : 1));
	return new Set(places.slice(0, count).map(({ code }) => code));
}

/** Who is alike: never a prefecture. */
function alikeTest(
	{ area }: Field,
	by: AlikeBy,
	{ ratio: chosen }: FinderRequest,
	distances: Distances
): (other: Other) => boolean {
	switch (by) {
		case 'group':
			return ({ sameGroup }) => sameGroup;
		case 'size':
			return ({ ratio }) => ratio !== null && ratio <= chosen;
		case 'figures':
			return ({ area: other }) =>
				(distances.get(other.code) ?? Infinity) <= HALF_APART && isSameKind(area, other);
		default: {
			const never: never = by;
			return never;
		}
	}
}

/** Whether the reach holds a municipality. */
function isWithin({ area, km }: Other, rings: Rings, { reach }: FinderRequest): boolean {
	if (reach === 'japan' || rings.first.has(area.code)) return true;
	if (reach === 'border') return false;
	if (rings.second.has(area.code)) return true;
	return reach !== 'second' && km !== null && km <= Number(reach);
}
