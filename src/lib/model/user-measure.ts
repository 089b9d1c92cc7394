/** A measure from a person's own table: one column of it, by area. It lives on their device only. */
import * as v from 'valibot';
import type { AreaCode } from './code';
import { anyText, areaCode, number, oneOf, readOrNull } from './schema';

export interface UserMeasure {
	/** Title of the column, fewer than 24 letters; of `counted` rows the values that they are chosen by, if any. */
	readonly title: string;
	/** The rows of each area are counted: words of the interface say so, until a person calls it something else. */
	readonly counted?: true;
	/** All of it, where it is longer. */
	readonly whole?: string;
	/** Name of the file it comes from; empty when it was pasted. */
	readonly file: string;
	/** `percent` values are as written, 12.5 for 12.5%. Of `category` a value is an index into `categories`. */
	readonly kind: 'number' | 'percent' | 'category';
	/** 人, 円; empty where values have no unit. */
	readonly unit: string;
	/**
	 * In the order of the legend, at most `MOST_CATEGORIES` and after them those that say that nobody asked (`isNotSurveyed`);
	 * empty unless the kind is `category`.
	 */
	readonly categories: readonly string[];
	/** The last of the categories that somebody was asked about stands for all that there was no colour for. */
	readonly grouped?: true;
	/** Prefectures by two digits, municipalities by five. An area that is not in it has no value, which is not zero. */
	readonly values: ReadonlyMap<AreaCode, number>;
	/** Areas that the table names and has no value of, or none that could be used. */
	readonly blank: ReadonlySet<AreaCode>;
	/** The values at several dates, the earliest first, each `null` where there is none; `values` are those of the newest. */
	readonly course?: {
		readonly dates: readonly string[];
		readonly values: ReadonlyMap<AreaCode, readonly (number | null)[]>;
	};
}

/** As addresses name the measures of a person's own tables: so many can be on the map by turns, or two together. */
export const USER_MEASURE_IDS = ['mine', 'mine-2', 'mine-3'] as const;
export type UserMeasureId = (typeof USER_MEASURE_IDS)[number];
/** What a person brought, by the name in addresses. */
export type UserMeasures = Readonly<Partial<Record<UserMeasureId, UserMeasure>>>;
export const NO_USER_MEASURES: UserMeasures = {};

/** Those that are named, by the names in addresses. */
export function userMeasuresAmong(measures: UserMeasures, names: ReadonlySet<string>): UserMeasures {
	return Object.fromEntries(Object.entries(measures).filter(([id]) => names.has(id)));
}

/** Whether a measure is of a person's own table. */
export function isUserMeasureId(measure: string): measure is UserMeasureId {
	return USER_MEASURE_IDS.some((id) => id === measure);
}

/** The most categories that the palette has distinguishable colours for. */
export const MOST_CATEGORIES = 5;
const NOT_SURVEYED = /^(調査(無し|なし|せず|未実施|対象外)|未調査|対象外|not surveyed|no survey)$/iu;

/** Whether a category says that nobody asked, which is neither yes nor no. */
export function isNotSurveyed(name: string): boolean {
	return NOT_SURVEYED.test(name.normalize('NFKC').trim());
}

/** How many of its categories say something of an area; those that say that nobody asked come after them. */
export function categoriesAsked({ categories }: UserMeasure): number {
	return categories.filter((name) => !isNotSurveyed(name)).length;
}

/** Whether a category stands for all that there was no colour for. */
export function isRest(measure: UserMeasure, index: number): boolean {
	return measure.grouped === true && index === categoriesAsked(measure) - 1;
}

/** A measure as plain JSON. */
export function packUserMeasure(measure: UserMeasure): unknown {
	const { values, blank, course, ...about } = measure;
	const packed = course && { dates: course.dates, values: [...course.values] };
	return { ...about, values: [...values], blank: [...blank], ...(packed && { course: packed }) };
}

const packedSchema = v.pipe(
	v.object({
		title: anyText,
		whole: v.optional(anyText),
		file: anyText,
		kind: oneOf(['number', 'percent', 'category']),
		unit: anyText,
		categories: v.array(anyText),
		grouped: v.optional(v.literal(true)),
		counted: v.optional(v.literal(true)),
		values: v.array(v.tuple([areaCode, number])),
		// Measures kept before there was a list of these have none.
		blank: v.optional(v.array(v.string()), []),
		course: v.optional(
			v.pipe(
				v.object({
					dates: v.pipe(v.array(v.string()), v.minLength(2)),
					values: v.array(v.tuple([areaCode, v.array(v.nullable(number))]))
				}),
				v.check(({ dates, values }) => values.every(([, course]) => course.length === dates.length))
			)
		)
	}),
	v.check(({ categories }) => categories.filter((name) => !isNotSurveyed(name)).length <= MOST_CATEGORIES),
	v.check(({ kind, categories }) => (kind === 'category') === categories.length > 0),
	v.check(
		({ kind, categories, values }) =>
			kind !== 'category' || values.every(([, value]) => categories[value] !== undefined)
	)
);

/**
 * Reads what `packUserMeasure` wrote.
 * @returns `null` when it is anything else
 */
export function parseUserMeasure(value: unknown): UserMeasure | null {
	const read = readOrNull(packedSchema, value);
	if (read === null) return null;
	const { course, ...about } = read;
	return {
		...{ ...about, values: new Map(read.values), blank: new Set(read.blank) },
		...(course && { course: { dates: course.dates, values: new Map(course.values) } })
	};
}

/** Several measures as plain JSON. */
export function packUserMeasures(measures: UserMeasures): unknown {
	return Object.entries(measures).map(([id, measure]) => [id, packUserMeasure(measure)]);
}

const allSchema = v.array(v.tuple([oneOf(USER_MEASURE_IDS), v.unknown()]));

/** Reads what `packUserMeasures` wrote, as far as it is as it should be. */
export function parseUserMeasures(value: unknown): UserMeasures {
	return Object.fromEntries(
		(readOrNull(allSchema, value) ?? []).flatMap(([id, packed]) => {
			const measure = parseUserMeasure(packed);
			return measure ? [[id, measure]] : [];
		})
	);
}
