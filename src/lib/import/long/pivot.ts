/** A column that holds the names of measures, 指標 beside 値: each name is a measure of its own. */
import { inBrackets } from '../short-title';
import type { LongColumn } from './long';
import type { TableColumn } from '../understand';

export interface Pivot {
	/** The column with the names, and the one with the values of all of them. */
	readonly column: number;
	readonly value: number;
	readonly names: readonly string[];
}

/** What a column with names of measures is called, before others that tell rows apart. */
const OF_NAMES =
	/指標|項目|統計|表章|内訳|種別|種類|区分|variable|indicator|measure|item|series|categor|type|kind/iu;
const UNIT = /^(単位|unit)/iu;
/** Titles that say nothing of what the values are. */
const PLAIN = /^(値|数値|データ|実数|value|data|observation|obs_?value)$/iu;

/** The names of measures; `null` where rows are not told apart by any, or have values of several columns. */
export function findPivot(columns: readonly TableColumn[], long: readonly LongColumn[]): Pivot | null {
	const keys = long.map(({ index }) => index);
	const values = columns.filter(
		({ index, role, kind, name }) =>
			role === 'value' &&
			(kind === 'number' || kind === 'percent') &&
			!keys.includes(index) &&
			!UNIT.test(name)
	);
	const [value, more] = values;
	const named = long.filter(({ dates }) => dates === null);
	const found = named.find(({ name }) => OF_NAMES.test(name)) ?? (named.length === 1 ? named[0] : undefined);
	if (!value || more || !found) return null;
	return { column: found.index, value: value.index, names: found.values.map((each) => each.value) };
}

/** What a measure is called whose name stands in a cell. */
export function pivotTitle(name: string, value: TableColumn): string {
	const plain = value.name.replace(/\s*[（(［[].*[)）\]］]\s*$/u, '');
	return PLAIN.test(plain) || value.name === value.letter
		? name
		: value.name + inBrackets(value.name, [name]);
}

/** The column that holds the units of the values, if there is one. */
export function unitColumn(columns: readonly TableColumn[]): TableColumn | undefined {
	return columns.find(({ name, role }) => role === 'value' && UNIT.test(name));
}
