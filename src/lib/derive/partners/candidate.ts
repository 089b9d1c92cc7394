/** A candidate of the shortlist: how near and how like us it is, what it has done, and its place in the order. */
import { columnsOf, type Strengths } from '../../measures/evidence';
import { strengthOf } from '../../model/evidence';
import type { WholeArea } from '../../model/area';
import type { Contact } from '../../model/case';
import type { CaseHead } from '../../model/case-head';
import type { CaseTexts } from '../../model/case-texts';
import type { AreaCode } from '../../model/code';
import type { WholeDataset } from '../../model/dataset';
import type { Framework } from '../../model/framework';
import { FINER_THEMES } from '../../model/theme';
import type { AlikeBy, PartnerFinder } from '../../view/partners';
import { newestFirst } from '../../model/newest';
import { contactsOf } from '../contacts';
import type { Field, Other } from './field';
import {
	alikeByFigures,
	alikeByGroup,
	alikePart,
	experiencedPart,
	nearPart,
	scoreOf,
	type Score
} from './partner-score';
import { holds, type Wanted } from './wanted';

/** What of the finder's settings decides who comes in and in which order. */
export type FinderRequest = Omit<PartnerFinder, 'open'>;

/** How far others are from a municipality by the figures chosen, from `distancesFrom`. */
export type Distances = ReadonlyMap<AreaCode, number>;

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
export interface Candidate {
	readonly area: WholeArea;
	readonly otherPrefecture: boolean;
	readonly near: Near;
	readonly size: Size;
	/** Cooperation frameworks that hold both of us. */
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
	contacts(texts: CaseTexts): readonly Contact[];
	readonly score: Score;
}

export const CASE = strengthOf('case');
export const DONE = strengthOf('done');

/** Somebody who has what is wanted, and comes in. */
export interface Drawn {
	readonly other: Other;
	readonly alike: boolean;
	readonly nearestOutside: boolean;
	readonly beyond: boolean;
}

/** What decides how a candidate is rated. */
interface Asked {
	readonly wanted: Wanted;
	/** Whether a case of a theme is one of those wanted. */
	readonly fits: (theme: string) => boolean;
	readonly by: AlikeBy;
	readonly request: FinderRequest;
	readonly apart: Distances | undefined;
}

const NO_CASES: readonly CaseHead[] = Object.freeze([]);

/** A candidate. What only a row shows is worked out when it is asked for: of a long list few rows are. */
export class Drawing implements Candidate {
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
		{ wanted: { themes }, fits, by, request, apart }: Asked,
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
		this.cases = this.#all.filter((item) => item.themes.some(fits));
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
	contacts(texts: CaseTexts): readonly Contact[] {
		return contactsOf(this.all, texts);
	}
	#has(i: number): boolean {
		return holds(this.#other, this.#other.strengths[i] ?? 0);
	}
	#weHave(i: number): boolean {
		return (this.#field.strengths[i] ?? 0) >= DONE;
	}
}

/** The strongest evidence of a theme of either level. */
function strengthIn(strengths: Strengths, theme: string): number {
	let strength = 0;
	for (const column of columnsOf(theme)) strength = Math.max(strength, strengths[column] ?? 0);
	return strength;
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

/** Whether a case of a theme is of one of some of either level; one of a whole group is of each of its finer themes. */
export function themeTest(themes: readonly string[]): (theme: string) => boolean {
	const known = new Map<string, boolean>();
	return (theme) => {
		let fits = known.get(theme);
		if (fits === undefined) {
			fits = themes.some((id) => theme === id || theme.startsWith(`${id}/`) || id.startsWith(`${theme}/`));
			known.set(theme, fits);
		}
		return fits;
	};
}
