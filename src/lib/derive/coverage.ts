import { REGIONS, type Area, type RegionId } from '../model/area';
import type { Case } from '../model/case';
import { isPrefectureCode, type AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import { THEMES, themeGroupOf } from '../model/theme';

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
	const byPrefecture = new Map(coverageByPrefecture(dataset, cases).map((row) => [row.code, row]));
	const casesByRegion = new Map<RegionId, Case[]>();
	for (const item of cases) {
		const region = dataset.areaByCode.get(item.area)?.region;
		const list = region && casesByRegion.get(region);
		if (list) list.push(item);
		else if (region) casesByRegion.set(region, [item]);
	}
	return REGIONS.flatMap(({ id }): RegionCoverage[] => {
		const rows = dataset.prefectures.flatMap((area) =>
			area.region === id ? (byPrefecture.get(area.code) ?? []) : []
		);
		if (rows.length === 0) return [];
		const municipalities = rows.reduce((sum, row) => sum + row.municipalities, 0);
		return [{ region: id, ...cover(casesByRegion.get(id) ?? [], municipalities) }];
	});
}

/** Coverage of each prefecture, by code. */
export function coverageByPrefecture(
	dataset: Dataset,
	cases: readonly Case[]
): readonly PrefectureCoverage[] {
	const byPrefecture = new Map<AreaCode, Case[]>();
	for (const item of cases) {
		const code = item.area.slice(0, 2);
		const list = byPrefecture.get(code);
		if (list) list.push(item);
		else byPrefecture.set(code, [item]);
	}
	return dataset.prefectures.map(({ code }: Area) => ({
		code,
		...cover(byPrefecture.get(code) ?? [], dataset.municipalitiesOf(code).length)
	}));
}

/** The national picture of the cases looked at. */
export function nationalTotals(dataset: Dataset, cases: readonly Case[]): NationalTotals {
	return {
		...cover(cases, dataset.municipalities.length),
		prefectures: new Set(cases.map((item) => item.area.slice(0, 2))).size,
		prefecturesOwn: new Set(cases.map((item) => item.area).filter(isPrefectureCode)).size,
		initiatives: cases.reduce((sum, item) => sum + item.initiatives.length, 0),
		byTheme: themeCounts(cases)
	};
}

/** Cases by theme of both levels, in the taxonomy's order. */
export function themeCounts(cases: readonly Case[]): readonly ThemeCount[] {
	const counts = new Map<string, number>();
	for (const item of cases) {
		const groups = item.themes.flatMap((id) => themeGroupOf(id)?.id ?? []);
		for (const id of new Set([...item.themes, ...groups])) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	const casesOf = (id: string) => counts.get(id) ?? 0;
	return THEMES.map((group) => ({
		theme: group.id,
		cases: casesOf(group.id),
		finer: group.finer.map(({ id }) => ({ theme: id, cases: casesOf(id) }))
	}));
}

function cover(cases: readonly Case[], municipalities: number): Coverage {
	const own = cases.filter((item) => isPrefectureCode(item.area));
	return {
		covered: new Set(cases.map((item) => item.area)).size - new Set(own.map((item) => item.area)).size,
		municipalities,
		cases: cases.length,
		ownCases: own.length,
		themes: new Set(cases.flatMap((item) => item.themes)).size
	};
}
