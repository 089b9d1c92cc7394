/** Long tables: one row an area and year, or an area and kind. */
import type { AreaCode } from '../../model/code';
import type { TableRecord } from '../../join/table';
import { titleOf, type TableColumn } from '../understand';
import { areSteps, readPeriod } from './period';

/** A column whose values tell the rows of one area apart. */
export interface LongColumn {
	readonly index: number;
	readonly name: string;
	/** In the order of the table, with the number of rows. */
	readonly values: readonly { readonly value: string; readonly rows: number }[];
	/** The dates that its values are, the earliest first; `null` where they are something else. */
	readonly dates: readonly string[] | null;
}

const MOST_VALUES = 80;
const MOST_COLUMNS = 12;
const MOST_OF_THREE = 6;
/** Share of the areas that have to have several rows. */
const OFTEN = 0.3;

/**
 * The columns that a row of an area is chosen by: the one, the two or the three with which every area has one row at most.
 * @param areas of each row, `null` where it has none
 * @param filtered columns that rows are chosen by already
 */
export function findLongColumns(
	columns: readonly TableColumn[],
	body: readonly TableRecord[],
	areas: readonly (AreaCode | null)[],
	filtered: readonly number[]
): readonly LongColumn[] {
	const chosen = filtered.flatMap((index) => columns[index] ?? []);
	const describe = (column: TableColumn): LongColumn => describeColumn(column, body, areas);
	const told = chosen.map(describe);
	const matched = areas.flatMap((code, i) => (code === null ? [] : [i]));
	const isUnique = (keys: readonly TableColumn[]): boolean => {
		const seen = new Set<string>();
		return matched.every((i) => {
			const key = [areas[i], ...keys.map(({ index }) => (body[i]?.cells[index] ?? '').trim())].join('\u0000');
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		});
	};
	const distinct = new Set(matched.map((i) => areas[i])).size;
	if (matched.length - distinct < distinct * OFTEN) return told;
	const likely = columns
		.filter(({ role, kind, index }) => role === 'value' && kind !== 'blank' && !filtered.includes(index))
		.filter((column) => isKey(column, body))
		.slice(0, MOST_COLUMNS);
	const one = likely.find((column) => isUnique([column]));
	if (one) return [...told, describe(one)];
	for (const [i, first] of likely.entries()) {
		for (const second of likely.slice(i + 1)) {
			if (isUnique([first, second])) return [...told, describe(first), describe(second)];
		}
	}
	// A year, a kind and a sex.
	for (const [i, first] of likely.slice(0, MOST_OF_THREE).entries()) {
		for (const [j, second] of likely.slice(i + 1, MOST_OF_THREE).entries()) {
			for (const third of likely.slice(i + j + 2, MOST_OF_THREE)) {
				if (isUnique([first, second, third])) return [...told, ...[first, second, third].map(describe)];
			}
		}
	}
	return told;
}

/** Few values, each of several rows. */
function isKey({ index }: TableColumn, body: readonly TableRecord[]): boolean {
	const values = new Set<string>();
	let written = 0;
	for (const { cells } of body) {
		const cell = (cells[index] ?? '').trim();
		if (cell === '') continue;
		written++;
		values.add(cell);
		if (values.size > MOST_VALUES) return false;
	}
	return values.size > 1 && values.size * 2 <= written;
}

function describeColumn(
	column: TableColumn,
	body: readonly TableRecord[],
	areas: readonly (AreaCode | null)[]
): LongColumn {
	const { index, name } = column;
	const title = titleOf(column);
	const counts = new Map<string, number>();
	const ofAreas = new Set<string>();
	body.forEach(({ cells, aside }, i) => {
		const cell = (cells[index] ?? '').trim();
		if (cell === '' || aside === 'overlong') return;
		counts.set(cell, (counts.get(cell) ?? 0) + 1);
		// Of the rows that were left out, too.
		if (areas[i] != null || aside === 'filtered') ofAreas.add(cell);
	});
	const dates = [...ofAreas].map((cell) => readPeriod(cell, title));
	const isDated = dates.every((date) => date !== null) && areSteps(dates);
	return {
		...{ index, name, values: [...counts].map(([value, rows]) => ({ value, rows })) },
		dates: isDated ? dates.toSorted() : null
	};
}
