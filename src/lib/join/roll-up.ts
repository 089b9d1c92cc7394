/** Makes one value of the rows that were matched to one area, as the wards of a city are. */
import type { AreaCode } from '../model/code';
import type { RowOutcome } from './outcome';

/** One value of an area. */
export interface RolledUp<Value> {
	/** `null` where no row has a value: missing is not zero. */
	readonly value: Value | null;
	/** Rows that it was made of, and how many of them have a value. */
	readonly rows: readonly number[];
	readonly counted: number;
}

/**
 * Groups matched rows by area. A city's own row stands for it, and its wards' rows are left out: a table that has both
 * would count them twice.
 * @returns positions in `rows`, by area
 */
export function rowsByArea(rows: readonly RowOutcome[]): ReadonlyMap<AreaCode, readonly number[]> {
	const own = new Map<AreaCode, number[]>();
	const wards = new Map<AreaCode, number[]>();
	rows.forEach(({ code, rules }, i) => {
		if (code === null) return;
		const isPart = rules.includes('ward-to-city') || rules.includes('part-of-area');
		const groups = isPart ? wards : own;
		const list = groups.get(code);
		if (list) list.push(i);
		else groups.set(code, [i]);
	});
	return new Map([...wards, ...own]);
}

/**
 * Adds up or averages numbers.
 * @param values one for each row, `null` where it is missing
 */
export function rollUpNumbers(
	rows: readonly RowOutcome[],
	values: readonly (number | null)[],
	how: 'sum' | 'mean'
): ReadonlyMap<AreaCode, RolledUp<number>> {
	return rollUp(rows, (at) => {
		const present = at.flatMap((i) => values[i] ?? []);
		const sum = present.reduce((total, value) => total + value, 0);
		if (present.length === 0) return { value: null, counted: 0 };
		return { value: how === 'sum' ? sum : sum / present.length, counted: present.length };
	});
}

/**
 * Takes the value that any of the rows has, by order of precedence: 実施 in one ward is 実施.
 * @param values one for each row, `null` where it is missing
 * @param order the values, the one that wins first; a value that is not in it comes after
 */
export function rollUpAny(
	rows: readonly RowOutcome[],
	values: readonly (string | null)[],
	order: readonly string[]
): ReadonlyMap<AreaCode, RolledUp<string>> {
	const rank = (value: string): number => {
		const at = order.indexOf(value);
		return at < 0 ? order.length : at;
	};
	return rollUp(rows, (at) => {
		const present = at.flatMap((i) => values[i] ?? []);
		const [first] = present.sort((a, b) => rank(a) - rank(b));
		return { value: first ?? null, counted: present.length };
	});
}

function rollUp<Value>(
	rows: readonly RowOutcome[],
	make: (at: readonly number[]) => { readonly value: Value | null; readonly counted: number }
): ReadonlyMap<AreaCode, RolledUp<Value>> {
	return new Map(
		[...rowsByArea(rows)].map(([code, at]) => [
			code,
			{ ...make(at), rows: at.map((i) => rows[i]?.row ?? NaN) }
		])
	);
}
