/** One column of a joined table as a measure of areas. */
import type { AreaCode } from '../model/code';
import type { TableRecord } from '../join/table';
import type { RowOutcome } from '../join/outcome';
import { rowsByArea } from '../join/roll-up';
import { isNotSurveyed, MOST_CATEGORIES, type UserMeasure } from '../model/user-measure';
import type { TableColumn } from './understand';
import { valueIn } from './describe-columns';
import { categoryKey, isMissing } from './value';

/**
 * What an area gets that several rows are of, as the wards of a city. `none`: no value. `sum` and `mean` are for numbers,
 * `any` is for categories: the category named, where any of the rows says so.
 */
export type Combine =
	{ readonly by: 'none' | 'sum' | 'mean' } | { readonly by: 'any'; readonly category: string };

export interface MeasureChoice {
	/** Index of the column; `null` where the rows of each area are counted. */
	readonly column: number | null;
	readonly combine: Combine;
	/** Only the rows in which one name stands in a column: the column holds the names of measures. */
	readonly only?: { readonly column: number; readonly value: string };
	/** Each date is a step of a series: dates that a column holds, or that the titles of several columns name. */
	readonly steps?:
		| { readonly by: 'rows'; readonly column: number }
		| { readonly by: 'columns'; readonly columns: readonly number[] };
	/** Whether figures from before a merger stand for the area of today. */
	readonly incomparable: boolean;
}

export interface MadeMeasure {
	readonly measure: UserMeasure;
	/** Areas without a value because several rows are of them and nobody said how to put these together. */
	readonly unresolvedDuplicates: number;
	/** Matched rows left out because their figure is of before a merger. */
	readonly incomparable: number;
	/** Matched rows without a value in the column. */
	readonly missing: number;
}

/** Whether a column can be shown on the map: numbers, shares, categories. */
export function isMappable({ role, kind, point }: TableColumn): boolean {
	return (
		role === 'value' &&
		point === undefined &&
		(kind === 'number' || kind === 'percent' || kind === 'category')
	);
}

/**
 * Counts the rows of each area.
 * @param chosen values that the rows are chosen by, as a title
 */
export function countRows(file: string, chosen: string, rows: readonly RowOutcome[]): MadeMeasure {
	const values = new Map<AreaCode, number>();
	for (const { code } of rows) if (code !== null) values.set(code, (values.get(code) ?? 0) + 1);
	const measure: UserMeasure = {
		...{ title: chosen, counted: true, file, kind: 'number', unit: '', categories: [], values },
		blank: new Set<AreaCode>()
	};
	return { measure, unresolvedDuplicates: 0, incomparable: 0, missing: 0 };
}

/**
 * Makes the measure.
 * @param body the records that `rows` are the outcomes of
 * @returns `null` when the column cannot be shown on the map
 */
export function makeUserMeasure(
	file: string,
	column: TableColumn,
	body: readonly TableRecord[],
	rows: readonly RowOutcome[],
	{ combine, incomparable }: MeasureChoice
): MadeMeasure | null {
	if (!isMappable(column)) return null;
	const kind = column.kind === 'category' || column.kind === 'percent' ? column.kind : 'number';
	const { names: categories, grouped } =
		kind === 'category' ? legendOf(column.categories.map(({ name }) => name)) : { names: [], grouped: false };
	const found = new Map<AreaCode, number[]>();
	const left = { incomparable: 0, missing: 0 };
	// A city's own row counts for it where its wards are in the table, too.
	const named = rowsByArea(rows);
	for (const [code, at] of named) {
		for (const i of at) {
			const value = valueOf((body[i]?.cells[column.index] ?? '').trim(), column, categories, grouped);
			if (value === null) left.missing++;
			else if (rows[i]?.rules.includes('not-comparable') && !incomparable) left.incomparable++;
			else {
				const list = found.get(code);
				if (list) list.push(value);
				else found.set(code, [value]);
			}
		}
	}
	const values = new Map<AreaCode, number>();
	let unresolvedDuplicates = 0;
	for (const [code, list] of found) {
		const one = combined(list, combine, categories);
		if (one === null) unresolvedDuplicates++;
		else values.set(code, one);
	}
	const unit = kind === 'percent' ? '%' : kind === 'number' ? column.unit : '';
	const blank = new Set([...named.keys()].filter((code) => !values.has(code)));
	const measure: UserMeasure = {
		title: column.name,
		...(column.whole !== undefined && column.whole !== column.name && { whole: column.whole }),
		file,
		kind,
		unit,
		categories,
		...(grouped && { grouped: true as const }),
		values,
		blank
	};
	return { measure, unresolvedDuplicates, ...left };
}

/** Stands among categories for those that there is no colour for; on screen it is called so in either language. */
const REST = 'その他';
const OTHERS = /^(その他|そのほか|others?)$/iu;

/**
 * The categories of a legend: 未実施, なし and the like come first, otherwise the most frequent does; where there are more
 * than the palette has colours for, the rarest are combined, and those that mean "not surveyed" come last.
 * @param names the most frequent first
 */
function legendOf(names: readonly string[]): {
	readonly names: readonly string[];
	readonly grouped: boolean;
} {
	const negative = (name: string): number =>
		/^(未|無|非|不|なし|×|✕|no\b|not\b|none|false|0$)/iu.test(name) ? 0 : 1;
	const asked = names.filter((name) => !isNotSurveyed(name));
	const grouped = asked.length > MOST_CATEGORIES;
	const shown = grouped ? asked.filter((name) => !OTHERS.test(name)).slice(0, MOST_CATEGORIES - 1) : asked;
	const ordered = shown.toSorted((a, b) => negative(a) - negative(b));
	return { names: [...ordered, ...(grouped ? [REST] : []), ...names.filter(isNotSurveyed)], grouped };
}

function valueOf(
	cell: string,
	column: TableColumn,
	categories: readonly string[],
	grouped: boolean
): number | null {
	if (isMissing(cell)) return null;
	if (column.kind !== 'category') return valueIn(column, cell);
	const own = categories.indexOf(cell);
	if (own >= 0) return own;
	const key = categoryKey(cell);
	const index = categories.findIndex((name) => categoryKey(name) === key);
	if (index >= 0) return index;
	return grouped ? categories.findLastIndex((name) => !isNotSurveyed(name)) : null;
}

function combined(values: readonly number[], combine: Combine, categories: readonly string[]): number | null {
	const [first, ...more] = values;
	if (first === undefined) return null;
	// Rows that say the same leave nothing to put together, except that numbers may be parts of a sum.
	const agree = more.every((value) => value === first);
	if (more.length === 0 || (agree && categories.length > 0)) return first;
	const sum = values.reduce((all, value) => all + value, 0);
	switch (combine.by) {
		case 'none':
			return null;
		case 'sum':
			return categories.length > 0 ? null : Number(sum.toPrecision(12));
		case 'mean':
			return categories.length > 0 ? null : Number((sum / values.length).toPrecision(12));
		case 'any': {
			const index = categories.indexOf(combine.category);
			return values.includes(index) ? index : null;
		}
	}
}
