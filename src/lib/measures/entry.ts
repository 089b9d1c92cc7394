/** What a measure is. Each has a file of its own and a line in `registry.ts`; nothing else knows it by name. */
import type { Area } from '../model/area';
import type { CaseHead } from '../model/case-head';
import type { Dataset } from '../model/dataset';
import type { Figures } from '../model/figures';
import type { Indicator, IndicatorGroup, IndicatorId } from '../model/indicator';
import type { Language } from '../model/language';
import type { UserMeasures } from '../model/user-measure';
import type { EvidenceIndex } from './evidence';
import type { Frontier } from './frontier';

export const LEVELS = ['prefecture', 'municipality'] as const;
export type Level = (typeof LEVELS)[number];

/** How values are cut into classes. */
export const BREAKS = ['quantile', 'equal', 'natural', 'round'] as const;
export type Breaks = (typeof BREAKS)[number];

/** What a measure is made from besides the dataset, and has to wait for. Evidence is made from the figures. */
export type Need = 'neighbours' | 'figures' | 'evidence' | 'user-measure';

/**
 * Why an area has no class: `unrecorded` (未収録: no case of it is in the dataset, or it is not in the table), `covered` (it
 * has a case itself, so that it is not at the frontier), `unknown` (不明: neither a case nor an answer), `not-surveyed`
 * (調査無し), `missing` (値なし: the publication or the table leaves it blank), `not-applicable` (対象外: the measure has no
 * value here).
 */
export type NoValue = 'unrecorded' | 'unknown' | 'covered' | 'not-surveyed' | 'missing' | 'not-applicable';

/** Columns that every table has, whatever it is about. */
export const MEASURE_COLUMNS = ['cases', 'themes', 'population', 'density'] as const;
export type MeasureColumn = (typeof MEASURE_COLUMNS)[number];

/** What values are made from. */
export interface MeasureData {
	readonly dataset: Dataset;
	readonly level: Level;
	/** The cases looked at, already filtered. */
	readonly cases: readonly CaseHead[];
	/** `null` while who borders whom is not there. */
	readonly frontier: Frontier | null;
	readonly figures: Figures | null;
	/** Of the cases looked at and the official answers; `null` while those are not there. */
	readonly evidence: EvidenceIndex | null;
	/** The themes looked at; none: all. */
	readonly themes: readonly string[];
	readonly userMeasures: UserMeasures;
	/** Prefectures show what they answered themselves, where they were asked; otherwise what follows from municipalities. */
	readonly ownAnswers?: boolean;
}

/** A value with the two numbers behind it: seven of eleven items. */
export interface ValueOf {
	readonly value: number;
	readonly of: readonly [part: number, whole: number];
}

/** The name and the note of a look without a class, where they differ from what every measure says of it. */
interface LookWords {
	readonly label?: string;
	readonly note?: string;
}

type Looks = Readonly<Partial<Record<NoValue | 'zero', LookWords>>>;

export interface MeasureWords {
	readonly name: string;
	/** Of a value; empty where it has none. */
	readonly unit: string;
	/** What the values are, by level; `null` where the indicator says it. */
	readonly note: Readonly<Record<Level, string>> | null;
	/** What a picture's title calls it, for cases of one theme or of all; the name where there is none. */
	readonly subject?: (theme: string | null) => string;
	/** A value in a sentence. `shown` is the number as it is written. The number with its unit where there is none. */
	readonly value?: (value: number, shown: string, level: Level) => string | undefined;
	/** A value with the two numbers behind it, where its values have some. */
	readonly of?: (shown: string, part: number, whole: number) => string;
	/** What the second of the two numbers is, as a column of a file. */
	readonly whole?: string;
	/** A class that begins at a value, by level; `last` with all above it. Its two ends where there is none. */
	readonly range?: Readonly<Partial<Record<Level, (from: string, last: boolean) => string>>>;
	readonly looks?: Readonly<Partial<Record<Level, Looks>>>;
}

/** What the list of measures calls those that are offered together. */
export type MeasureGroup = 'cases' | 'evidence' | IndicatorGroup;

export interface MeasureEntry<Id extends string = string> {
	/** Stable: it appears in addresses and files. */
	readonly id: Id;
	/** With which others it is offered. */
	readonly group: MeasureGroup;
	/** Whether a map may be shaded by it. */
	readonly offered: boolean;
	/** Levels it has values on. */
	readonly levels: readonly Level[];
	readonly needs: Need | null;
	/** Whether it counts cases, so that an area without any in the dataset is 未収録. */
	readonly ofCases: boolean;
	/** Whether the filter changes its values. */
	readonly filtered: boolean;
	/** Whether a value is told with the measure's name, since it does not say by itself what it is of. */
	readonly named?: true;
	/** `count`: whole numbers, whose classes name both ends. `fraction`: 0 to 1, shown as per cent. `number`: any. */
	readonly kind: 'count' | 'fraction' | 'number';
	/** The level on which its values are whole numbers, although others of them are not. */
	readonly wholeOn?: Level;
	/** Digits behind the point that are shown; as many as its kind asks for where it is left out. */
	readonly digits?: number;
	/** Whether values may differ by powers of ten, so that a logarithmic axis suits them. */
	readonly logarithmic: boolean;
	/** How it is cut into classes when nobody has chosen, and how where it is one of two. */
	readonly breaks: Breaks;
	readonly pairBreaks: Breaks;
	/** Classes that begin at given values whatever the values are, by level; elsewhere they follow the values. */
	readonly cuts?: Readonly<Partial<Record<Level, readonly number[]>>>;
	/** The level on which 0 is not done, and each class a way of being done: no more or less of a quantity. */
	readonly doneOrNot?: Level;
	/** The level on which it has two classes of different hues, the second the stronger; elsewhere classes are steps of one. */
	readonly twoHues?: Level;
	/** How many categories its values are, which have no low and high; `null` or left out where they are numbers. */
	readonly categories?: (data: Pick<MeasureData, 'userMeasures'>) => number | null;
	/**
	 * The values of the areas of a level. Asked for only once what it needs is there; every area is `not-applicable` until
	 * then. A category from `categories` upwards says that nobody asked.
	 */
	readonly values: (data: MeasureData) => (area: Area) => number | ValueOf | NoValue;
	/** The value of several municipalities together, where it is worked out here; its value of a prefecture too. */
	readonly together?: (data: MeasureData) => (areas: readonly Area[]) => number | ValueOf | NoValue;
	/** The column of a table that holds the same. */
	readonly column?: MeasureColumn;
	/** The official figure that it is, with its source; `null` for what is counted here or brought along. */
	readonly indicator: Indicator | null;
	/** The official figures that it is made from for some themes (none: all), where it is none itself. */
	readonly madeFrom?: (themes: readonly string[]) => readonly IndicatorId[];
	readonly words: Readonly<Record<Language, MeasureWords>>;
}

/** An entry whose id keeps its type. */
export function define<const Id extends string>(entry: MeasureEntry<Id>): MeasureEntry<Id> {
	return Object.freeze(entry);
}

/** The same words at both levels. */
export function both<T>(words: T): Readonly<Record<Level, T>> {
	return { prefecture: words, municipality: words };
}
