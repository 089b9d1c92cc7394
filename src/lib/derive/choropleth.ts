import type { Area } from '../model/area';
import type { Case } from '../model/case';
import { isPrefectureCode, type AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import type { UserMeasure } from '../model/user-measure';
import type { Figures } from '../model/figures';
import type { Breaks, Level, Measure } from '../view/view';
import { classify, cutAt, type Classes, type ClassIndex } from './classes';
import type { Frontier } from '../measures/frontier';
import { measureValue, MEASURE_SPECS, needsFigures, type NoValue } from '../measures/measure';
import { tallyCases, type Tally } from '../measures/tally';
import { makeUserChoropleth } from './user-choropleth';

/** Where a class lies on an axis of two measures: low, in the middle, high. */
export type PairLevel = 0 | 1 | 2;
/** A cell of two measures, the first before the second: `b20` is high in the first and low in the second. */
export type PairShade = `b${PairLevel}${PairLevel}`;

/**
 * How an area looks: a class (0 is the lowest), a cell where two measures are shown together, zero (counted, and there is none), `unrecorded` (未収録: no case of it
 * is in the dataset, which never means that nothing was done), `own` (of the frontier only: it has a case itself),
 * `not-surveyed` (調査無し: nobody asked), `missing` (値なし: the publication leaves it blank) or `not-applicable` (対象外:
 * the measure has no value here).
 */
export type Shade =
	| 0
	| 1
	| 2
	| 3
	| 4
	| PairShade
	| 'zero'
	| 'own'
	| 'unrecorded'
	| 'not-surveyed'
	| 'missing'
	| 'not-applicable';

export interface ShadedArea {
	readonly shade: Shade;
	readonly value: number | null;
}
/** One class of the legend: `from <= value < to`, the last one with `to` included. */
export interface ChoroplethClass {
	readonly shade: 0 | 1 | 2 | 3 | 4;
	readonly from: number;
	readonly to: number;
	/** Areas in it. */
	readonly count: number;
}
/** The one derivation that both renderers, the legend and the table read. */
export interface Choropleth {
	readonly level: Level;
	readonly measure: Measure;
	readonly classes: readonly ChoroplethClass[];
	/** The classes are categories: each has a colour of its own, none is more than another. */
	readonly kinds?: true;
	readonly zero: number;
	/** Areas with a case themselves, where the measure is the frontier. */
	readonly own: number;
	readonly unrecorded: number;
	readonly notSurveyed: number;
	readonly missing: number;
	readonly notApplicable: number;
	/** Every area of the level, the northern villages included (always `not-applicable`). */
	readonly byArea: ReadonlyMap<AreaCode, ShadedArea>;
	/** Where two measures are shown together (`derive/pair.ts`): `measure` and `value` are the first's, `classes` are none. */
	readonly pair?: Pair;
}
/** Two measures shown together. */
export interface Pair {
	/** Each by itself, in at most three classes. */
	readonly axes: readonly [first: Choropleth, second: Choropleth];
	/** Areas in each of the nine cells. */
	readonly cells: ReadonlyMap<PairShade, number>;
}

/** The measures that a choropleth shows: one, or two. */
export function measuresOf({ measure, pair }: Choropleth): readonly Measure[] {
	return pair ? pair.axes.map((axis) => axis.measure) : [measure];
}

/** What a choropleth is derived from. */
export interface ChoroplethInput {
	readonly level: Level;
	readonly measure: Measure;
	/** `null`: the measure's own default. */
	readonly breaks: Breaks | null;
	/** Most classes; five when left out. */
	readonly most?: number;
	/** The cases looked at, already filtered, in any order. */
	readonly cases: readonly Case[];
	/** Where the measure is the frontier: the frontier; without it every area is `not-applicable`. */
	readonly frontier?: Frontier | null;
	/** Where the measure is a person's own; without it every area is `not-applicable`. */
	readonly mine?: UserMeasure | null;
	/** Where the measure is an official figure: the figures; without them every area is `not-applicable`. */
	readonly figures?: Figures | null;
}

/**
 * Shades every area of a level. Values: see `measureValue`. An area is
 * - `not-applicable` (value `null`): a northern village, the share on the level of municipalities, no population figure;
 * - `unrecorded` (value `null`): the measure counts cases and the dataset holds none of the area, filtered or not
 *   (of a prefecture: none of its own and none of any of its municipalities);
 * - `own` (value `null`): the measure is the frontier, and the area has a case itself; a municipality that is neither at
 *   the frontier nor `own` is `unrecorded` or `zero` as it is for the number of cases;
 * - `zero`: the value is 0, as when the filter leaves none, or when only the prefecture itself has a case (share);
 * - a class otherwise.
 *
 * Asked for twice with the same dataset and the same list of cases, it is derived once.
 */
export function makeChoropleth(dataset: Dataset, input: ChoroplethInput): Choropleth {
	const { level, measure, breaks, cases } = input;
	if (measure === 'mine' && input.mine) {
		return makeUserChoropleth(dataset, level, breaks ?? MEASURE_SPECS.mine.breaks, input.mine, input.most);
	}
	let ofDataset = derived.get(dataset);
	if (!ofDataset) derived.set(dataset, (ofDataset = new WeakMap()));
	let known = ofDataset.get(cases);
	if (!known) ofDataset.set(cases, (known = new Map()));
	if (measure === 'frontier' || needsFigures(measure)) return derive(dataset, input);
	const key = [level, measure, breaks, input.most].join();
	let choropleth = known.get(key);
	if (!choropleth) known.set(key, (choropleth = derive(dataset, input)));
	return choropleth;
}

/** What was derived from a list of cases. Every prerendered page asks for the same two, and a person comes back to one. */
const derived = new WeakMap<Dataset, WeakMap<readonly Case[], Map<string, Choropleth>>>();

function derive(dataset: Dataset, input: ChoroplethInput): Choropleth {
	const { level, measure, cases } = input;
	const spec = MEASURE_SPECS[measure];
	const tallies = spec.ofCases ? tallyCases(dataset, level, cases) : NO_TALLIES;
	const areas =
		level === 'prefecture' ? dataset.prefectures : dataset.areas.filter((area) => area.kind !== 'prefecture');
	const found = areas.map((area) => {
		const tally = tallies.get(area.code);
		const value = measureValue(dataset, measure, area, tally, input.frontier, input.figures);
		if (typeof value === 'string') return { code: area.code, value };
		const unrecorded = spec.ofCases ? !tally?.recorded : isBehindFrontier(dataset, measure, area, value);
		return { code: area.code, value: unrecorded ? null : value };
	});
	const values = found.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
	const cuts = spec.cuts?.[level];
	const classes = cuts ? cutAt(values, cuts) : classify(values, input.breaks ?? spec.breaks, input.most);
	const byArea = new Map<AreaCode, ShadedArea>();
	const count = new Map<Shade, number>();
	for (const { code, value } of found) {
		const shaded = shade(value, classes);
		byArea.set(code, shaded);
		count.set(shaded.shade, (count.get(shaded.shade) ?? 0) + 1);
	}
	return {
		level,
		measure,
		classes: INDEXES.slice(0, classes.count).map((index) => ({
			shade: index,
			from: classes.bounds[index] ?? NaN,
			to: classes.bounds[index + 1] ?? NaN,
			count: count.get(index) ?? 0
		})),
		zero: count.get('zero') ?? 0,
		own: count.get('own') ?? 0,
		unrecorded: count.get('unrecorded') ?? 0,
		notSurveyed: count.get('not-surveyed') ?? 0,
		missing: count.get('missing') ?? 0,
		notApplicable: count.get('not-applicable') ?? 0,
		byArea
	};
}

/** Whether what a measure is derived from is still on its way. */
export function isWaiting(
	measure: Measure,
	{ frontier, mine, figures }: Pick<ChoroplethInput, 'frontier' | 'mine' | 'figures'>
): boolean {
	return (
		(measure === 'frontier' && !frontier) ||
		(measure === 'mine' && !mine) ||
		(needsFigures(measure) && !figures)
	);
}

const NO_TALLIES: ReadonlyMap<AreaCode, Tally> = new Map();
const INDEXES: readonly ClassIndex[] = [0, 1, 2, 3, 4];

/** A municipality that borders nobody with a case of what is looked at, and of which no case at all is recorded. */
function isBehindFrontier(dataset: Dataset, measure: Measure, { code }: Area, value: number): boolean {
	return (
		measure === 'frontier' && value === 0 && !isPrefectureCode(code) && dataset.casesOf(code).length === 0
	);
}

function shade(value: number | NoValue | null, classes: Classes): ShadedArea {
	if (typeof value === 'string') return { shade: value, value: null };
	if (value === null) return { shade: 'unrecorded', value };
	return { shade: value === 0 ? 'zero' : classes.indexOf(value), value };
}
