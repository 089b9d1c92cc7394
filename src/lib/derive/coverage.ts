import { REGIONS, type Area, type RegionId } from '../model/area';
import type { Case } from '../model/case';
import { prefectureCodeOf, type AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import { THEMES } from '../model/theme';

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
export interface RegionCoverage extends Coverage {
	readonly region: RegionId;
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
export function coverageByRegion(dataset: Dataset, cases: readonly Case[]): readonly RegionCoverage[] {
	const sums = sumsByPrefecture(cases);
	return REGIONS.flatMap(({ id }): RegionCoverage[] => {
		const own = dataset.prefectures.filter((area) => area.region === id);
		if (own.length === 0) return [];
		const municipalities = own.reduce((sum, { code }) => sum + dataset.municipalitiesOf(code).length, 0);
		return [
			{
				region: id,
				...covered(
					own.map(({ code }) => sums.get(code)),
					municipalities
				)
			}
		];
	});
}

/** Coverage of each prefecture, by code. */
export function coverageByPrefecture(
	dataset: Dataset,
	cases: readonly Case[]
): readonly PrefectureCoverage[] {
	const sums = sumsByPrefecture(cases);
	return dataset.prefectures.map(({ code }: Area) => ({
		code,
		...covered([sums.get(code)], dataset.municipalitiesOf(code).length)
	}));
}

/** The national picture of the cases looked at. */
export function nationalTotals(dataset: Dataset, cases: readonly Case[]): NationalTotals {
	const sums = [...sumsByPrefecture(cases).values()];
	return {
		...covered(sums, dataset.municipalities.length),
		prefectures: sums.length,
		prefecturesOwn: sums.filter(({ ownCases }) => ownCases > 0).length,
		initiatives: cases.reduce((sum, item) => sum + item.initiatives.length, 0),
		byTheme: themeCounts(cases)
	};
}

/** Cases by theme of both levels, in the taxonomy's order. */
export function themeCounts(cases: readonly Case[]): readonly ThemeCount[] {
	const counts = new Map<string, number>();
	for (const { themes } of cases) {
		// A case counts once for each theme, and once for a group however many of its themes it has.
		const seen: string[] = [];
		for (const id of themes) {
			const group = id.split('/', 1)[0] ?? id;
			for (const each of group === id ? [id] : [id, group]) {
				if (seen.includes(each)) continue;
				seen.push(each);
				counts.set(each, (counts.get(each) ?? 0) + 1);
			}
		}
	}
	const casesOf = (id: string) => counts.get(id) ?? 0;
	return THEMES.map((group) => ({
		theme: group.id,
		cases: casesOf(group.id),
		finer: group.finer.map(({ id }) => ({ theme: id, cases: casesOf(id) }))
	}));
}

/** What the cases of one prefecture amount to. */
interface Sum {
	cases: number;
	ownCases: number;
	readonly municipalities: Set<AreaCode>;
	readonly themes: Set<string>;
}

function sumsByPrefecture(cases: readonly Case[]): ReadonlyMap<AreaCode, Sum> {
	const sums = new Map<AreaCode, Sum>();
	for (const { area, themes } of cases) {
		const code = prefectureCodeOf(area);
		let sum = sums.get(code);
		if (!sum) sums.set(code, (sum = { cases: 0, ownCases: 0, municipalities: new Set(), themes: new Set() }));
		sum.cases++;
		if (area === code) sum.ownCases++;
		else sum.municipalities.add(area);
		for (const theme of themes) sum.themes.add(theme);
	}
	return sums;
}

/** Several prefectures together: they share no municipality. */
function covered(sums: readonly (Sum | undefined)[], municipalities: number): Coverage {
	const found = sums.filter((sum) => sum !== undefined);
	const add = (of: (sum: Sum) => number): number => found.reduce((all, sum) => all + of(sum), 0);
	return {
		covered: add((sum) => sum.municipalities.size),
		municipalities,
		cases: add((sum) => sum.cases),
		ownCases: add((sum) => sum.ownCases),
		themes: new Set(found.flatMap((sum) => [...sum.themes])).size
	};
}
