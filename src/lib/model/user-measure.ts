/** A measure from a person's own table: one column of it, by area. It lives on their device only. */
import { parseCode, type AreaCode } from './code';

export interface UserMeasure {
	/** Title of the column. */
	readonly title: string;
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
	/** The last of the categories stands for all that there was no colour for. */
	readonly grouped?: true;
	/** Prefectures by two digits, municipalities by five. An area that is not in it has no value, which is not zero. */
	readonly values: ReadonlyMap<AreaCode, number>;
	/** Areas that the table names and has no value of, or none that could be used. */
	readonly blank: ReadonlySet<AreaCode>;
}

/** The most categories that the palette has distinguishable colours for. */
export const MOST_CATEGORIES = 5;
const NOT_SURVEYED = /^(調査(無し|なし|せず|未実施|対象外)|未調査|対象外|not surveyed|no survey)$/iu;

/** Whether a category says that nobody asked, which is neither yes nor no. */
export function isNotSurveyed(name: string): boolean {
	return NOT_SURVEYED.test(name.normalize('NFKC').trim());
}

/** A measure as plain JSON. */
export function packUserMeasure(measure: UserMeasure): unknown {
	return { ...measure, values: [...measure.values], blank: [...measure.blank] };
}

/**
 * Reads what `packUserMeasure` wrote.
 * @returns `null` when it is anything else
 */
export function parseUserMeasure(value: unknown): UserMeasure | null {
	if (!isRecord(value)) return null;
	const { title, file, kind, unit, categories, values, blank } = value;
	if (typeof title !== 'string' || typeof file !== 'string' || typeof unit !== 'string') return null;
	if (kind !== 'number' && kind !== 'percent' && kind !== 'category') return null;
	if (!isList(categories) || !isList(values)) return null;
	const names = categories.filter((each) => typeof each === 'string');
	if (names.filter((name) => !isNotSurveyed(name)).length > MOST_CATEGORIES) return null;
	if (names.length !== categories.length || (kind === 'category') !== names.length > 0) return null;
	const byArea = new Map<AreaCode, number>();
	for (const pair of values) {
		if (!isList(pair)) return null;
		const [code, number] = pair;
		if (typeof code !== 'string' || parseCode(code) !== code) return null;
		if (typeof number !== 'number' || !Number.isFinite(number)) return null;
		if (kind === 'category' && names[number] === undefined) return null;
		byArea.set(code, number);
	}
	// Measures kept before there was a list of these have none.
	const left = (isList(blank) ? blank : []).filter((code) => typeof code === 'string');
	return {
		title,
		file,
		kind,
		unit,
		categories: names,
		...(value.grouped === true && { grouped: true }),
		values: byArea,
		blank: new Set(left)
	};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value);
}
