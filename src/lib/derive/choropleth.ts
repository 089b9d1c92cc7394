import type { Breaks, Level, MeasureData, NoValue, ValueOf } from '../measures/entry';
import type { EvidenceIndex } from '../measures/evidence';
import type { Frontier } from '../measures/frontier';
import { measureOf, toldLevel, type Measure } from '../measures/registry';
import type { CaseHead } from '../model/case-head';
import type { AreaCode } from '../model/code';
import type { Ramp } from '../model/colour/ramp';
import type { Dataset } from '../model/dataset';
import type { Figures } from '../model/figures';
import type { Series, SeriesBreak, SeriesById } from '../model/series/series';
import { isUserMeasureId, NO_USER_MEASURES, type UserMeasures } from '../model/user-measure';
import type { ChangeKind } from '../view/view';
import { classify, cutAt, type Classes, type ClassIndex } from './classes';
import { Memo } from './memo';
import type { ResolvedScope } from './scope';
import { countShades, type Counts, type ShadedArea, type Hues } from './shade';

export type { PairLevel, PairShade, Shade } from './shade';

/** One class of the legend: `from <= value < to`, the last one with `to` included; of a category `from` is its place. */
export interface ChoroplethClass {
	readonly shade: ClassIndex;
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
	/** Where the classes are no steps: categories, none more than another (`kinds`), or `two` of different hues. */
	readonly hues?: Exclude<Hues, 'steps'>;
	/** A person's own colours of its steps. */
	readonly ramp?: Ramp;
	/** How it is cut into classes, where that follows from the values: of a change. */
	readonly breaks?: Breaks;
	/** Areas by how they look. */
	readonly counts: Counts;
	/** Every area of the level that is in the scope, the northern villages included (always `not-applicable`). */
	readonly byArea: ReadonlyMap<AreaCode, ShadedArea>;
	/**
	 * Of prefectures, where they were asked the same as municipalities: whether its values are their own answers, or follow
	 * from those of their municipalities.
	 */
	readonly own?: boolean;
	/** Where its values are of a date that was asked for, or of the change between two (`derive/time.ts`). */
	readonly time?: ShownTime;
	/** Where two measures are shown together (`derive/pair.ts`): `measure` and `value` are the first's, `classes` are none. */
	readonly pair?: Pair;
}
/** Which date of a measure is shown. */
export interface ShownTime {
	/** As the publication writes it. */
	readonly at: string;
	/** What was asked for, where the measure has no value of that date and an earlier one is shown. */
	readonly asked: string | null;
	/** Where it is the change from one date to another. */
	readonly change: {
		readonly from: string;
		readonly askedFrom: string | null;
		/** `turned`: of done or not done, who began and who gave up. */
		readonly kind: ChangeKind | 'turned';
	} | null;
	/** Why values before a date and from it on differ, where the two dates are on either side of one. */
	readonly breaks: readonly SeriesBreak[];
}
/** Two measures shown together. */
export interface Pair {
	/** Each by itself, in at most three classes. */
	readonly axes: readonly [first: Choropleth, second: Choropleth];
	/** Areas by how they look; the cells among them. */
	readonly counts: Counts;
}

/** Each measure that a choropleth shows, as a choropleth: itself, or its two axes. */
export function axesOf(choropleth: Choropleth): readonly Choropleth[] {
	return choropleth.pair?.axes ?? [choropleth];
}

/**
 * The values at all dates of what a choropleth shows, and which of them it shows; `null` while none have arrived, and of
 * categories, which make no line.
 */
export function linedOf(
	choropleth: Choropleth,
	seriesById: SeriesById
): { readonly series: Series; readonly time: ShownTime | undefined } | null {
	for (const { measure, time } of axesOf(choropleth)) {
		const series = seriesById.get(measure);
		if (series && series.kinds === undefined) return { series, time };
	}
	return null;
}

/** The measures that a choropleth shows: one, or two. */
export function measuresOf({ measure, pair }: Pick<Choropleth, 'measure' | 'pair'>): readonly Measure[] {
	return pair ? pair.axes.map((axis) => axis.measure) : [measure];
}

/** Whether two of one measure each, in its own colours and of no date, show the same of every area. */
export function areAlike(one: Choropleth, other: Choropleth): boolean {
	if (one === other) return true;
	const isPlain = ({ pair, ramp, time }: Choropleth): boolean => !pair && !ramp && !time;
	return (
		[one, other].every(isPlain) &&
		one.measure === other.measure &&
		one.level === other.level &&
		one.byArea.size === other.byArea.size &&
		[...one.byArea].every(([code, { shade, value }]) => {
			const found = other.byArea.get(code);
			return found?.shade === shade && found.value === value;
		})
	);
}

/** How many of its areas are counted; the northern villages are not. */
export function countAreas({ areaByCode }: Dataset, { byArea }: Choropleth): number {
	return [...byArea.keys()].filter((code) => areaByCode.get(code)?.kind !== 'northern-village').length;
}

/** How it is cut into classes when nobody has chosen; of two, how the second is. */
export function defaultBreaks({
	measure,
	pair,
	breaks
}: Pick<Choropleth, 'measure' | 'pair' | 'breaks'>): Breaks {
	if (breaks !== undefined) return breaks;
	return pair ? measureOf(pair.axes[1].measure).pairBreaks : measureOf(measure).breaks;
}

/** What a measure may have to wait for; what is left out is not there yet. */
export interface ChoroplethParts {
	readonly frontier?: Frontier | null;
	readonly figures?: Figures | null;
	readonly evidence?: EvidenceIndex | null;
	readonly userMeasures?: UserMeasures;
}

/** What a choropleth is derived from. */
export interface ChoroplethInput extends ChoroplethParts {
	readonly level: Level;
	readonly measure: Measure;
	/** `null`: the measure's own default. */
	readonly breaks: Breaks | null;
	/** Most classes; five when left out. */
	readonly most?: number;
	/** The areas that are shaded, and that the classes are of; all where it is `null` or left out. */
	readonly within?: Pick<ResolvedScope, 'has'> | null;
	/** The cases looked at, already filtered, in any order. */
	readonly cases: readonly CaseHead[];
	/** The themes looked at, which evidence is of; none: all. */
	readonly themes?: readonly string[];
	/** See `MeasureData`. */
	readonly ownAnswers?: boolean;
}

/** What a measure needs of what is there: `undefined` where it needs nothing, `null` while it is waiting. */
function neededBy(
	measure: Measure,
	{ frontier = null, figures = null, evidence = null, userMeasures = NO_USER_MEASURES }: ChoroplethParts
): object | null | undefined {
	const { needs } = measureOf(measure);
	switch (needs) {
		case 'neighbours':
			return frontier;
		case 'figures':
			return figures;
		case 'evidence':
			return evidence;
		case 'user-measure':
			return isUserMeasureId(measure) ? (userMeasures[measure] ?? null) : null;
		case null:
			return undefined;
		default: {
			const never: never = needs;
			return never;
		}
	}
}

/** Whether what a measure is derived from is still on its way. */
export function isWaiting(measure: Measure, parts: ChoroplethParts): boolean {
	return neededBy(measure, parts) === null;
}

const choropleths = new Memo<Choropleth>();
const NO_PARTS = { frontier: null, figures: null, evidence: null, userMeasures: NO_USER_MEASURES };

/**
 * Shades every area of a level. An area has
 * - no class and `null` for its value, where its measure has none for it (see `NoValue`);
 * - `zero`: the value is 0, as when the filter leaves none, or when only the prefecture itself has a case (share);
 * - a class otherwise. Categories are a class each, in their order; one that says that nobody asked is `not-surveyed`.
 *
 * Asked for twice with the same objects, it is derived once.
 */
export function makeChoropleth(dataset: Dataset, input: ChoroplethInput): Choropleth {
	const { level, measure, breaks, most, cases, themes = [], within = null } = input;
	const needed = neededBy(measure, input);
	return choropleths.at(
		[dataset, cases, ...(needed ? [needed] : []), ...(within ? [within] : [])],
		[level, measure, breaks, most, input.ownAnswers, ...themes].join(),
		() => shadeAreas({ ...NO_PARTS, ...input, themes, dataset })
	);
}

function shadeAreas(data: MeasureData & ChoroplethInput): Choropleth {
	const { dataset, level, measure } = data;
	const entry = measureOf(measure);
	const valueOf = entry.values(data);
	const ofLevel =
		level === 'prefecture' ? dataset.prefectures : dataset.areas.filter((area) => area.kind !== 'prefecture');
	const { within = null } = data;
	const areas = within ? ofLevel.filter(({ code }) => within.has(code)) : ofLevel;
	const found = areas.map((area) => [area.code, valueOf(area)] as const);
	const categories = entry.categories?.(data) ?? null;
	if (categories !== null) {
		const { ranges, shadeOf, hues } = cutKinds(categories);
		return { ...choroplethOf({ level, measure, ranges, byArea: shaded(found, shadeOf) }), hues };
	}
	const values = found.flatMap(([, value]) => numberOf(value) ?? []);
	const own = level === 'prefecture' && entry.indicator?.own ? data.ownAnswers : undefined;
	const cuts = entry.cuts?.[toldLevel({ level, ...(own && { own }) })];
	const classes = cuts ? cutAt(values, cuts) : classify(values, data.breaks ?? entry.breaks, data.most);
	const shadeOf = (value: number) => (value === 0 ? 'zero' : classes.indexOf(value));
	const plain = choroplethOf({ level, measure, ranges: rangesOf(classes), byArea: shaded(found, shadeOf) });
	return {
		...plain,
		...(entry.twoHues === level && { hues: 'two' }),
		...(own !== undefined && { own })
	};
}

const INDEXES: readonly ClassIndex[] = [0, 1, 2, 3, 4];

/** A class for each of so many categories; a value beyond them says that nobody asked. */
export function cutKinds(categories: number) {
	const kinds = INDEXES.slice(0, categories);
	const shadeOf = (value: number): ClassIndex | 'not-surveyed' => kinds[value] ?? 'not-surveyed';
	return { ranges: kinds.map((i) => ({ from: i, to: i })), shadeOf, hues: 'kinds' } as const;
}

function shaded(
	found: readonly (readonly [AreaCode, number | ValueOf | NoValue])[],
	shadeOf: (value: number) => ShadedArea['shade']
): Choropleth['byArea'] {
	return new Map(
		found.map(([code, value]): [AreaCode, ShadedArea] => [
			code,
			typeof value === 'string'
				? { shade: value, value: null }
				: typeof value === 'number'
					? { shade: shadeOf(value), value }
					: { shade: shadeOf(value.value), ...value }
		])
	);
}

function numberOf(value: number | ValueOf | NoValue): number | null {
	return typeof value === 'string' ? null : typeof value === 'number' ? value : value.value;
}

type Range = Pick<ChoroplethClass, 'from' | 'to'>;

function rangesOf({ count, bounds }: Classes): readonly Range[] {
	return Array.from({ length: count }, (_, i) => ({ from: bounds[i] ?? NaN, to: bounds[i + 1] ?? NaN }));
}

/**
 * A choropleth of shaded areas, counted.
 * @param ranges of its classes, the lowest first
 */
export function choroplethOf({
	level,
	measure,
	ranges,
	byArea
}: Pick<Choropleth, 'level' | 'measure' | 'byArea'> & { readonly ranges: readonly Range[] }): Choropleth {
	const counts = countShades(byArea);
	const classes = INDEXES.slice(0, ranges.length).map((shade) => ({
		shade,
		from: ranges[shade]?.from ?? NaN,
		to: ranges[shade]?.to ?? NaN,
		count: counts.get(shade) ?? 0
	}));
	return { level, measure, classes, counts, byArea };
}
