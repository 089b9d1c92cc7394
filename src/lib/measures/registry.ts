/** All measures, in the order in which they are offered. */
import { INDICATOR_GROUPS } from '../model/indicator';
import { isUserMeasureId, type UserMeasures } from '../model/user-measure';
import { CASES } from './cases';
import {
	LEVELS,
	MEASURE_COLUMNS,
	type Level,
	type MeasureColumn,
	type MeasureEntry,
	type MeasureGroup,
	type Need
} from './entry';
import { EVIDENCE_MEASURE } from './evidence-measure';
import { FRONTIER } from './frontier-measure';
import { OFFICIAL } from './official';
import { OFFICIAL_COUNT } from './official-count';
import { SHARE } from './share';
import { THEME_COUNT } from './themes';
import { USER_MEASURES } from './user-measure';

const REGISTRY = [
	CASES,
	THEME_COUNT,
	SHARE,
	FRONTIER,
	...USER_MEASURES,
	EVIDENCE_MEASURE,
	OFFICIAL_COUNT,
	...OFFICIAL
] as const;

export type Measure = (typeof REGISTRY)[number]['id'];
export type RegisteredMeasure = MeasureEntry<Measure>;

const BY_ID = new Map<Measure, RegisteredMeasure>(REGISTRY.map((entry) => [entry.id, entry]));

/** The entry of a measure. */
export function measureOf(measure: Measure): RegisteredMeasure {
	const entry = BY_ID.get(measure);
	if (!entry) throw new Error(`measure: found "${measure}", expected one of ${[...BY_ID.keys()].join()}`);
	return entry;
}

/** Something of every measure, by its id. */
export function ofEachMeasure<T>(of: (entry: RegisteredMeasure) => T): Readonly<Record<Measure, T>> {
	return Object.fromEntries(REGISTRY.map((entry) => [entry.id, of(entry)])) as Record<Measure, T>;
}

/** The measures that a map may be shaded by. */
export const MEASURES: readonly Measure[] = REGISTRY.filter(({ offered }) => offered).map(({ id }) => id);

/** What a map is shaded by when nobody has chosen, and while what was chosen is waiting for its data. */
export const DEFAULT_MEASURE: Measure = CASES.id;

/** The measures by what they are about, as they are offered. */
export const MEASURE_GROUPS: readonly {
	readonly group: MeasureGroup;
	readonly measures: readonly Measure[];
}[] = (['cases', 'evidence', ...INDICATOR_GROUPS] as const).map((group) => ({
	group,
	measures: MEASURES.filter((measure) => measureOf(measure).group === group)
}));

/** The columns of a table that hold no measure of those shown. */
export function columnsBesides(shown: readonly Measure[]): readonly MeasureColumn[] {
	return MEASURE_COLUMNS.filter((column) => !shown.some((measure) => measureOf(measure).column === column));
}

/** The levels that a measure has values on. */
export function levelsOf(measure: Measure): readonly Level[] {
	return measureOf(measure).levels;
}

/** The levels that every one of some measures has values on. */
export function sharedLevels(measures: readonly (Measure | null)[]): readonly Level[] {
	return LEVELS.filter((level) => measures.every((each) => each === null || levelsOf(each).includes(level)));
}

/** Whether any of some measures has to wait for something; evidence waits for the figures too. */
export function anyNeeds(measures: readonly (Measure | null)[], need: Need): boolean {
	return measures.some((each) => {
		const needs = each === null ? null : measureOf(each).needs;
		// The frontier is made of evidence, and evidence of figures.
		const made: readonly Need[] =
			needs === 'neighbours' ? ['evidence', 'figures'] : needs === 'evidence' ? ['figures'] : [];
		return needs === need || made.includes(need);
	});
}

/** Whether a measure can be chosen: a person's own needs their table. */
export function isAvailable(measure: Measure, userMeasures: UserMeasures): boolean {
	return !isUserMeasureId(measure) || userMeasures[measure] !== undefined;
}

/** Whether a measure can be one of two: categories have no low and high. */
export function canBePaired(measure: Measure, userMeasures: UserMeasures): boolean {
	return (
		isAvailable(measure, userMeasures) && (measureOf(measure).categories?.({ userMeasures }) ?? null) === null
	);
}

/** Whether the measure's values are whole numbers on this level. */
export function isWhole(of: OnLevel): boolean {
	const { kind, wholeOn } = measureOf(of.measure);
	return kind === 'count' || wholeOn === toldLevel(of);
}

/** A measure on a level; `own` where prefectures answered for themselves. */
interface OnLevel {
	readonly measure: Measure;
	readonly level: Level;
	readonly own?: boolean;
}

/** The level that values are told as: what a prefecture answered for itself is told as of a municipality. */
export function toldLevel({ level, own }: Pick<OnLevel, 'level' | 'own'>): Level {
	return own ? 'municipality' : level;
}

/** Whether the measure distinguishes done from not done on this level. */
export function isDoneOrNot(of: OnLevel): boolean {
	return measureOf(of.measure).doneOrNot === toldLevel(of);
}
