/** Whom to talk to: who is near us or like us AND has done what we want to start, in the order of `partner-score.ts`. */
import { columnsOf, type Strengths } from '../../measures/evidence';
import { strengthOf } from '../../model/evidence';
import type { WholeArea } from '../../model/area';
import type { Case, Contact } from '../../model/case';
import type { CaseHead } from '../../model/case-head';
import type { CaseTexts } from '../../model/case-texts';
import type { AreaCode } from '../../model/code';
import type { WholeDataset } from '../../model/dataset';
import type { Framework } from '../../model/framework';
import { FINER_THEMES } from '../../model/theme';
import type { AlikeBy, PartnerFinder } from '../../view/partners';
import { newestFirst } from '../newest';
import { isSameKind } from './area-kind';
import { fieldOf, type Field, type FinderData, type Other } from './field';
import { SEA_NEIGHBOURS, type Rings } from './near';
import {
	alikeByFigures,
	alikeByGroup,
	alikePart,
	experiencedPart,
	HALF_APART,
	nearPart,
	scoreOf,
	type Score
} from './partner-score';
import { holds, wantedOf, type Wanted } from './wanted';

/** What of the finder's settings decides who comes in and in which order. */
export type FinderRequest = Omit<PartnerFinder, 'open'>;

/** How many of the nearest are listed where nobody is near. */
const NEAREST = 3;

/** How near a candidate is. */
interface Near extends Pick<Other, 'ring' | 'borderKm' | 'km' | 'overSea'> {
	/** Of a municipality on an island: one of the nearest outside it that have what is wanted. */
	readonly nearestOutside: boolean;
	/** Farther than was asked: one of the nearest that have what is wanted, because nobody within the reach has. */
	readonly beyond: boolean;
}
/** Size beside ours. */
interface Size {
	readonly population: number | null;
	/** Theirs / ours; `null` for a prefecture, or where a figure is 0 or missing. */
	readonly times: number | null;
	/** The 類似団体 that we share; `null` where we do not. */
	readonly group: string | null;
	/** Standardised difference of the figures chosen; `null` where places are not alike by them, or it is unknown. */
	readonly apart: number | null;
	/** Of our group, within the ratio chosen, or by figures half a standard deviation apart at most. */
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
	/** Frameworks of cooperation that hold both of us. */
	readonly frameworks: readonly Framework[];
	/** Its cases in the themes wanted, the newest first. Without one, `done` has a theme. */
	readonly cases: readonly CaseHead[];
	/** How many more cases it has, in other themes. */
	readonly more: number;
	/** Which of the wanted themes it has a case in. */
	readonly has: readonly string[];
	/** Which of them it has done by official answers, without a case. */
	readonly done: readonly string[];
	/** Finer themes that it has, by a case or an answer, and we do not, in the taxonomy's order. */
	readonly beyondUs: readonly string[];
	/** Finer themes that both of us have. */
	readonly shared: readonly string[];
	/** All its cases, those in the wanted themes first. */
	readonly all: readonly CaseHead[];
	/** Named in them as far as their whole records have arrived; each once. */
	contacts(texts: CaseTexts): readonly CandidateContact[];
	readonly score: Score;
}

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

/** How far others are from a municipality by the figures chosen, from `distancesFrom`. */
export type Distances = ReadonlyMap<AreaCode, number>;
const NO_DISTANCES: Distances = new Map();

const NOBODY: ReadonlySet<AreaCode> = new Set();

const CASE = strengthOf('case');
const DONE = strengthOf('done');

/** Somebody who has what is wanted, and comes in. */
interface Drawn {
	readonly other: Other;
	readonly alike: boolean;
	readonly nearestOutside: boolean;
	readonly beyond: boolean;
}

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
	const asked = { wanted, by, request, apart: by === 'figures' ? apart : undefined };
	const candidates = [...within, ...beyond].map((each) => new Drawing(data.dataset, field, asked, each));
	candidates.sort((a, b) => b.score.total - a.score.total || (a.area.code < b.area.code ? -1 : 1));
	return {
		...{ area, request, wanted, by, group: field.group, isInFramework: field.isInFramework },
		...{ rings: field.rings, candidates, within: within.length, anywhere }
	};
}

/** What decides how a candidate is rated. */
interface Asked {
	readonly wanted: Wanted;
	readonly by: AlikeBy;
	readonly request: FinderRequest;
	readonly apart: Distances | undefined;
}

const NO_CASES: readonly CaseHead[] = Object.freeze([]);

/** A candidate. What only a row shows is worked out when it is asked for: of a long list few rows are. */
class Drawing implements Candidate {
	readonly area: WholeArea;
	readonly otherPrefecture: boolean;
	readonly near: Near;
	readonly size: Size;
	readonly frameworks: readonly Framework[];
	readonly cases: readonly CaseHead[];
	readonly has: readonly string[];
	readonly done: readonly string[];
	readonly score: Score;
	readonly #all: readonly CaseHead[];
	readonly #field: Field;
	readonly #other: Other;

	constructor(
		dataset: WholeDataset,
		field: Field,
		{ wanted: { themes }, by, request, apart }: Asked,
		{ other, alike, nearestOutside, beyond }: Drawn
	) {
		const { area, isPrefecture, ring, borderKm, km, overSea, ratio, sameGroup } = other;
		this.area = area;
		this.otherPrefecture = other.otherPrefecture;
		this.near = { ring, borderKm, km, overSea, nearestOutside, beyond };
		const { population } = area;
		const ours = field.area.population;
		this.size = {
			population,
			times: !isPrefecture && ours && population ? population / ours : null,
			group: sameGroup ? field.group : null,
			apart: isPrefecture ? null : (apart?.get(area.code) ?? null),
			alike
		};
		this.frameworks = other.frameworks;
		const has: string[] = [];
		const done: string[] = [];
		for (const theme of themes) {
			const strength = strengthIn(other.strengths, theme);
			if (strength === CASE) has.push(theme);
			else if (strength === DONE && !isPrefecture) done.push(theme);
		}
		this.has = has;
		this.done = done;
		const all = dataset.casesOf(area.code);
		this.#all = all.length > 0 ? newestFirst(all) : NO_CASES;
		this.cases = this.#all.filter((item) => themes.some((id) => isOf(item, id)));
		this.#field = field;
		this.#other = other;
		this.score = scoreOf(
			{
				near: nearPart(ring, km),
				experienced: experiencedPart(has.length, done.length, themes.length, this.cases.length),
				alike: isPrefecture ? 0 : alikeOf(ratio, sameGroup, this.size.apart, by, request.ratio)
			},
			request.weights
		);
	}
	get more(): number {
		return this.#all.length - this.cases.length;
	}
	get beyondUs(): readonly string[] {
		return FINER_THEMES.filter((_, i) => this.#has(i) && !this.#weHave(i));
	}
	get shared(): readonly string[] {
		return FINER_THEMES.filter((_, i) => this.#has(i) && this.#weHave(i));
	}
	get all(): readonly CaseHead[] {
		return [...this.cases, ...this.#all.filter((item) => !this.cases.includes(item))];
	}
	contacts(texts: CaseTexts): readonly CandidateContact[] {
		return contactsOf(this.all.flatMap((item) => texts.of(item) ?? []));
	}
	#has(i: number): boolean {
		return holds(this.#other, this.#other.strengths[i] ?? 0);
	}
	#weHave(i: number): boolean {
		return (this.#field.strengths[i] ?? 0) >= DONE;
	}
}

/** The nearest municipalities of some, equal distances by code. */
function nearestOf(others: readonly Other[], count: number): ReadonlySet<AreaCode> {
	const places = others.flatMap(({ area, km }) => (km === null ? [] : [{ code: area.code, km }]));
	places.sort((a, b) => a.km - b.km || (a.code < b.code ? -1 : 1));
	return new Set(places.slice(0, count).map(({ code }) => code));
}

/** The strongest evidence of a theme of either level. */
function strengthIn(strengths: Strengths, theme: string): number {
	let strength = 0;
	for (const column of columnsOf(theme)) strength = Math.max(strength, strengths[column] ?? 0);
	return strength;
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

function alikeOf(
	ratio: number | null,
	sameGroup: boolean,
	apart: number | null,
	by: AlikeBy,
	chosen: number
): number {
	switch (by) {
		case 'group':
			return alikeByGroup(sameGroup, ratio, chosen);
		case 'size':
			return alikePart(ratio, chosen);
		case 'figures':
			return alikeByFigures(apart);
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

/** Whether a case is of a theme of either level; one of a whole group is of each of its finer themes. */
function isOf({ themes }: CaseHead, id: string): boolean {
	return themes.some((theme) => theme === id || theme.startsWith(`${id}/`) || id.startsWith(`${theme}/`));
}
