/** A measure from a person's own table: one column of it, by area. It lives on their device only. */
import { parseCode, type AreaCode } from './code';

export interface UserMeasure {
	/** Title of the column. */
	readonly title: string;
	/** Name of the file it comes from; empty when it was pasted. */
	readonly file: string;
	/** `percent` values are as written, 12.5 for 12.5%. Of `category` a value is an index into `categories`. */
	readonly kind: 'number' | 'percent' | 'category';
	/** 人, 円; empty where values stand alone. */
	readonly unit: string;
	/** At most `MOST_CATEGORIES`, in the order of the legend; empty unless the kind is `category`. */
	readonly categories: readonly string[];
	/** Prefectures by two digits, municipalities by five. An area that is not in it has no value, which is not zero. */
	readonly values: ReadonlyMap<AreaCode, number>;
}

/** What the palette can tell apart. */
export const MOST_CATEGORIES = 5;

/** A measure as plain JSON. */
export function packUserMeasure(measure: UserMeasure): unknown {
	return { ...measure, values: [...measure.values] };
}

/**
 * Reads what `packUserMeasure` wrote.
 * @returns `null` when it is anything else
 */
export function parseUserMeasure(value: unknown): UserMeasure | null {
	if (!isRecord(value)) return null;
	const { title, file, kind, unit, categories, values } = value;
	if (typeof title !== 'string' || typeof file !== 'string' || typeof unit !== 'string') return null;
	if (kind !== 'number' && kind !== 'percent' && kind !== 'category') return null;
	if (!isList(categories) || categories.length > MOST_CATEGORIES || !isList(values)) return null;
	const names = categories.filter((each) => typeof each === 'string');
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
	return { title, file, kind, unit, categories: names, values: byArea };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value);
}
