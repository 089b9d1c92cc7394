import type { Area } from '../model/area';
import { areasOf, isIn, type CaseHead } from '../model/case-head';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../model/code';
import type { Dataset, Neighbours } from '../model/dataset';
import { byPrefecture, countCases, sumsOf, type CaseSums } from '../measures/case-sums';
import {
	coverageByPrefecture,
	coverageByRegion,
	coverageWithin,
	nationalTotals,
	type Coverage,
	type NationalTotals,
	type PlaceCoverage
} from './coverage';
import { newestFirst } from '../model/newest';
import type { ResolvedScope } from './scope';

/** Cases and ideas that pass the filters, out of those that there are. */
export interface Shown {
	readonly cases: readonly CaseHead[];
	/** Without the filters. */
	readonly total: number;
	/** How many the filters hide: `total` less those shown. */
	readonly hidden: number;
}
/** An area with the number of cases that pass, and that there are. */
export interface AreaCount {
	readonly area: Area;
	readonly shown: number;
	readonly total: number;
}
export interface NeighbourRow extends AreaCount {
	/** Length of the shared border, km; 0 where only a bridge or a tunnel leads there. */
	readonly km: number;
	readonly otherPrefecture: boolean;
}

export interface NationalPanel {
	readonly kind: 'national';
	readonly totals: NationalTotals;
	/** By region, in a scope by prefecture. */
	readonly coverage: readonly PlaceCoverage[];
	/** All that pass, the latest year first, then by id. */
	readonly newest: Shown;
}
export interface PrefecturePanel {
	readonly kind: 'prefecture';
	readonly area: Area;
	/** What the prefecture runs itself. */
	readonly own: Shown;
	/** Municipalities with a case in the dataset: most cases shown first, then most in all, then by code. */
	readonly municipalities: readonly AreaCount[];
	/** Of the cases that pass. */
	readonly coverage: Coverage;
	/** `null` while the neighbours have not arrived. Counts are of the prefecture and its municipalities. */
	readonly neighbours: readonly NeighbourRow[] | null;
}
export interface MunicipalityPanel {
	readonly kind: 'municipality';
	readonly area: Area;
	readonly prefecture: Area;
	readonly own: Shown;
	/** What its prefecture runs itself. */
	readonly prefectureRuns: Shown;
	/** `null` while the neighbours have not arrived, empty for an island. */
	readonly neighbours: readonly NeighbourRow[] | null;
}
export type Panel = NationalPanel | PrefecturePanel | MunicipalityPanel;

export interface PanelInput {
	/** Selected area, `null` for the whole country. */
	readonly area: AreaCode | null;
	/** The cases looked at, already filtered: of the scope where no area is selected, of everywhere otherwise. */
	readonly cases: readonly CaseHead[];
	/** Ideas that are shown with an area's cases, after them, and counted nowhere. */
	readonly ideas?: readonly CaseHead[];
	/** What the panel is about while no area is selected; the country where it is left out. */
	readonly scoped?: ResolvedScope | undefined;
	/** `null` while they have not arrived. */
	readonly neighbours: Neighbours | null;
}

/**
 * What the panel says about the selection.
 * @throws Error when the area is not in the register (check the view against the dataset first: `checkView`)
 */
export function makePanel(
	dataset: Dataset,
	{ area: code, cases, ideas = NONE, scoped, neighbours }: PanelInput
): Panel {
	if (code === null) {
		const codes = scoped?.codes ?? null;
		const total = scoped
			? dataset.counted.filter((item) => isIn(item, scoped.has)).length
			: dataset.counted.length;
		return {
			kind: 'national',
			totals: nationalTotals(dataset, cases, scoped),
			coverage:
				scoped && codes !== null ? coverageWithin(dataset, cases, scoped) : coverageByRegion(dataset, cases),
			newest: { cases: newestFirst(cases), total, hidden: Math.max(0, total - cases.length) }
		};
	}
	const area = dataset.areaByCode.get(code);
	const prefecture = dataset.areaByCode.get(prefectureCodeOf(code));
	if (!area || !prefecture)
		throw new Error(`panel: found "${code}", expected a code in the register of areas`);
	const sums = sumsOf(cases);
	const shown = (area: AreaCode): Shown => shownOf(dataset, area, sums, sumsOf(ideas));
	const own = shown(code);
	const rows = neighbours && neighbourRows(dataset, area, sums, neighbours);
	if (!isPrefectureCode(code)) {
		const runs = shown(prefecture.code);
		// What the two do together stands with the municipality's own.
		const apart = runs.cases.filter((item) => !areasOf(item).includes(code));
		const together = runs.cases.length - apart.length;
		const prefectureRuns = { ...runs, cases: apart, total: runs.total - together };
		return { kind: 'municipality', area, prefecture, own, prefectureRuns, neighbours: rows };
	}
	const coverage = coverageByPrefecture(dataset, cases).find((row) => row.code === code);
	if (!coverage) throw new Error(`panel: found no coverage of ${code}, expected one for each prefecture`);
	return {
		kind: 'prefecture',
		area,
		own,
		municipalities: dataset
			.municipalitiesOf(code)
			.map((municipality) => countOf(dataset, municipality, sums))
			.filter(({ total }) => total > 0)
			.sort((a, b) => b.shown - a.shown || b.total - a.total || (a.area.code < b.area.code ? -1 : 1)),
		coverage,
		neighbours: rows
	};
}

function neighbourRows(
	dataset: Dataset,
	area: Area,
	sums: CaseSums,
	neighbours: Neighbours
): readonly NeighbourRow[] {
	const groups = byPrefecture(sums);
	const bridged = neighbours.bridged(area.code).map((code) => ({ code, km: 0 }));
	return [...neighbours.of(area.code), ...bridged].flatMap(({ code, km }): NeighbourRow[] => {
		const other = dataset.areaByCode.get(code);
		if (!other) return [];
		const otherPrefecture = prefectureCodeOf(code) !== prefectureCodeOf(area.code);
		if (!isPrefectureCode(code)) return [{ ...countOf(dataset, other, sums), km, otherPrefecture }];
		const shown = countCases(groups.get(code) ?? []);
		return [{ area: other, shown, total: dataset.casesIn(code).length, km, otherPrefecture }];
	});
}

const NONE: readonly CaseHead[] = Object.freeze([]);

function shownOf(dataset: Dataset, code: AreaCode, sums: CaseSums, ideas: CaseSums): Shown {
	const passing = sums.areas.get(code)?.cases ?? NONE;
	const proposed = ideas.areas.get(code)?.cases;
	const cases = proposed ? [...passing, ...proposed] : passing;
	const total = dataset.casesOf(code).length + dataset.ideasOf(code).length;
	return { cases, total, hidden: total - cases.length };
}

function countOf(dataset: Dataset, area: Area, sums: CaseSums): AreaCount {
	return {
		area,
		shown: sums.areas.get(area.code)?.cases.length ?? 0,
		total: dataset.casesOf(area.code).length
	};
}
