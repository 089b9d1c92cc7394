/** What a list of cases amounts to, by area and by theme: counted in one pass, once for every list, whoever asks. */
import { areasOf, isOwn, type CaseHead } from '../model/case-head';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../model/code';
import { THEMES } from '../model/theme';

/** The cases of one area among those counted. */
export interface AreaSum {
	readonly code: AreaCode;
	/** In the order of the list. */
	readonly cases: readonly CaseHead[];
	/** Those of them that it has together with other areas. */
	readonly joint: readonly CaseHead[];
	/** Ids as the cases have them. */
	readonly themes: ReadonlySet<string>;
	/** Cases by the group of their first theme, in the order of `THEMES`; one without a theme is in none. */
	readonly firstThemes: readonly number[];
	/** Those of them that are a person's own. */
	readonly own: number;
}

export interface CaseSums {
	/** Areas with a case among those counted. */
	readonly areas: ReadonlyMap<AreaCode, AreaSum>;
	/** Cases by theme id of both levels. A case counts once for each theme, and once for a group. */
	readonly byTheme: ReadonlyMap<string, number>;
	/** Finer programmes inside the cases. */
	readonly initiatives: number;
}

const known = new WeakMap<readonly CaseHead[], CaseSums>();

/** Counts a list of cases. Lists do not change, so the same list is counted once. */
export function sumsOf(cases: readonly CaseHead[]): CaseSums {
	let sums = known.get(cases);
	if (!sums) known.set(cases, (sums = count(cases)));
	return sums;
}

/** Cases of a person's own in an area: of a prefecture its own and those of its municipalities. */
export function userCasesIn(cases: readonly CaseHead[], code: AreaCode): number {
	let count = 0;
	for (const sum of sumsOf(cases).areas.values()) {
		if (sum.code === code || (isPrefectureCode(code) && prefectureCodeOf(sum.code) === code))
			count += sum.own;
	}
	return count;
}

/** Cases of several areas; a joint one counts once. */
export function countCases(sums: readonly Pick<AreaSum, 'cases' | 'joint'>[]): number {
	let count = 0;
	for (const { cases, joint } of sums) count += cases.length - joint.length;
	return count + new Set(sums.flatMap(({ joint }) => joint)).size;
}

/** The areas with a case, gathered by prefecture. */
export function byPrefecture({ areas }: CaseSums): ReadonlyMap<AreaCode, readonly AreaSum[]> {
	const groups = new Map<AreaCode, AreaSum[]>();
	for (const sum of areas.values()) {
		const code = prefectureCodeOf(sum.code);
		const group = groups.get(code);
		if (group) group.push(sum);
		else groups.set(code, [sum]);
	}
	return groups;
}

interface Counting extends AreaSum {
	readonly cases: CaseHead[];
	readonly joint: CaseHead[];
	readonly themes: Set<string>;
	readonly firstThemes: number[];
	own: number;
	/** What its cases' themes come to; in `themes` once all are counted. */
	readonly mixes: Set<ThemeMix>;
}

function count(cases: readonly CaseHead[]): CaseSums {
	const areas = new Map<AreaCode, Counting>();
	const times = new Map<ThemeMix, number>();
	let initiatives = 0;
	for (const item of cases) {
		initiatives += item.initiatives.length;
		const mix = mixOf(item.themes);
		times.set(mix, (times.get(mix) ?? 0) + 1);
		for (const code of areasOf(item)) {
			let sum = areas.get(code);
			if (!sum) areas.set(code, (sum = startOf(code)));
			sum.cases.push(item);
			if (item.others.length > 0) sum.joint.push(item);
			if (isOwn(item)) sum.own++;
			sum.mixes.add(mix);
			if (mix.first >= 0) sum.firstThemes[mix.first] = (sum.firstThemes[mix.first] ?? 0) + 1;
		}
	}
	for (const { themes, mixes } of areas.values()) {
		for (const { ids } of mixes) for (const id of ids) themes.add(id);
	}
	const byTheme = new Map<string, number>();
	for (const [{ counted }, many] of times) {
		for (const id of counted) byTheme.set(id, (byTheme.get(id) ?? 0) + many);
	}
	return { areas, byTheme, initiatives };
}

function startOf(code: AreaCode): Counting {
	const firstThemes = THEMES.map(() => 0);
	return { code, cases: [], joint: [], themes: new Set(), firstThemes, own: 0, mixes: new Set() };
}

/** What a case's list of themes comes to. Thousands of cases share a few of them, so each is worked out once. */
interface ThemeMix {
	/** As the case has them. */
	readonly ids: readonly string[];
	/** For which it counts: each of them once, and each of their groups once. */
	readonly counted: ReadonlySet<string>;
	/** Position of the first one's group in `THEMES`; below 0 without one. */
	readonly first: number;
}

const mixes = new Map<string, ThemeMix>();

function mixOf(ids: readonly string[]): ThemeMix {
	const key = ids.length === 1 ? (ids[0] ?? '') : ids.join('\n');
	let mix = mixes.get(key);
	if (!mix) {
		const groups = ids.flatMap((id) => THEMES[groupAt(id)]?.id ?? []);
		mix = { ids, counted: new Set([...ids, ...groups]), first: groupAt(ids[0] ?? '') };
		mixes.set(key, mix);
	}
	return mix;
}

const GROUPS: ReadonlyMap<string, number> = new Map(
	THEMES.flatMap((group, i) => [group, ...group.finer].map(({ id }) => [id, i] as const))
);

/** Position of a theme's group in `THEMES`; below 0 for a theme that we do not know. */
function groupAt(id: string): number {
	return GROUPS.get(id) ?? -1;
}
