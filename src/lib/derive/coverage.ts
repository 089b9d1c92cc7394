import { REGIONS, type Area } from '../model/area';
import type { CaseHead } from '../model/case-head';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import { THEMES } from '../model/theme';
import { byPrefecture, countCases, sumsOf, type AreaSum } from '../measures/case-sums';
import type { ResolvedScope } from './scope';

/** How far a region, a prefecture or the country is covered by the cases looked at. */
export interface Coverage {
	/** Municipalities with at least one case. */
	readonly covered: number;
	/** All municipalities, northern villages left out. */
	readonly municipalities: number;
	/** All cases, those of the prefectures included. */
	readonly cases: number;
	/** Cases that prefectures run themselves. */
	readonly ownCases: number;
	/** Distinct finer themes. */
	readonly themes: number;
}
/** Of a region or a prefecture. */
export interface PlaceCoverage extends Coverage {
	/** Region id or prefecture code. */
	readonly id: string;
}
export interface PrefectureCoverage extends Coverage {
	readonly code: AreaCode;
}
export interface NationalTotals extends Coverage {
	/** Prefectures with any case, their own or a municipality's. */
	readonly prefectures: number;
	/** Prefectures with a case of their own. */
	readonly prefecturesOwn: number;
	/** Finer programmes inside the cases. */
	readonly initiatives: number;
	/** Cases by theme, in the taxonomy's order, zero included. A case counts once for each theme it has. */
	readonly byTheme: readonly ThemeCount[];
}
export interface ThemeCount {
	/** Upper-level id. */
	readonly theme: string;
	readonly cases: number;
	readonly finer: readonly { readonly theme: string; readonly cases: number }[];
}

/** Coverage of each region that the dataset has prefectures in, from north to south. */
export function coverageByRegion(dataset: Dataset, cases: readonly CaseHead[]): readonly PlaceCoverage[] {
	const groups = byPrefecture(sumsOf(cases));
	return REGIONS.flatMap(({ id }): PlaceCoverage[] => {
		const own = dataset.prefectures.filter((area) => area.region === id);
		if (own.length === 0) return [];
		const municipalities = own.reduce((sum, { code }) => sum + dataset.municipalitiesOf(code).length, 0);
		const sums = own.flatMap(({ code }) => groups.get(code) ?? []);
		return [{ id, ...covered(sums, municipalities) }];
	});
}

/** Coverage of each prefecture, by code. */
export function coverageByPrefecture(
	dataset: Dataset,
	cases: readonly CaseHead[]
): readonly PrefectureCoverage[] {
	const groups = byPrefecture(sumsOf(cases));
	return dataset.prefectures.map(({ code }: Area) => ({
		code,
		...covered(groups.get(code) ?? [], dataset.municipalitiesOf(code).length)
	}));
}

/**
 * Coverage of the prefectures that a scope is in, by code, as far as they are in it.
 * @param cases those of the scope
 */
export function coverageWithin(
	dataset: Dataset,
	cases: readonly CaseHead[],
	{ codes, prefectures, has }: Pick<ResolvedScope, 'codes' | 'prefectures' | 'has'>
): readonly PlaceCoverage[] {
	const groups = byPrefecture(sumsOf(cases));
	return prefectures.map((id) => {
		const own = dataset.municipalitiesOf(id).filter(({ code }) => codes?.has(code) ?? true);
		const sums = (groups.get(id) ?? []).filter(({ code }) => has(code));
		return { id, ...covered(sums, own.length) };
	});
}

/**
 * The picture of the cases looked at, of the country or of a scope.
 * @param scoped the scope; left out for the country
 */
export function nationalTotals(
	dataset: Dataset,
	cases: readonly CaseHead[],
	scoped?: Pick<ResolvedScope, 'codes' | 'has'>
): NationalTotals {
	const sums = sumsOf(cases);
	const areas = [...sums.areas.values()].filter(({ code }) => scoped?.has(code) ?? true);
	return {
		...covered(areas, scoped?.codes?.size ?? dataset.municipalities.length),
		prefectures: new Set(areas.map(({ code }) => prefectureCodeOf(code))).size,
		prefecturesOwn: areas.filter(({ code }) => isPrefectureCode(code)).length,
		initiatives: sums.initiatives,
		byTheme: themeCounts(cases)
	};
}

/** Cases by theme of both levels, in the taxonomy's order. */
export function themeCounts(cases: readonly CaseHead[]): readonly ThemeCount[] {
	const { byTheme } = sumsOf(cases);
	const casesOf = (id: string) => byTheme.get(id) ?? 0;
	return THEMES.map((group) => ({
		theme: group.id,
		cases: casesOf(group.id),
		finer: group.finer.map(({ id }) => ({ theme: id, cases: casesOf(id) }))
	}));
}

/** Areas together. */
function covered(sums: readonly AreaSum[], municipalities: number): Coverage {
	const own = sums.filter(({ code }) => isPrefectureCode(code));
	const themes = new Set<string>();
	for (const sum of sums) for (const theme of sum.themes) themes.add(theme);
	return {
		covered: sums.length - own.length,
		municipalities,
		cases: countCases(sums),
		ownCases: countCases(own),
		themes: themes.size
	};
}
