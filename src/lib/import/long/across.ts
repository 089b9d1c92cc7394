/** Wide tables: one column a year, 人口 2015年, 人口 2020年. */
import { isMappable } from '../measure';
import { shortTitle } from '../short-title';
import { titleOf, type TableColumn } from '../understand';
import { areSteps, periodIn } from './period';

/** Columns of the same at several dates. */
export interface AcrossColumns {
	/** What their titles say besides the date; empty where they say nothing else. */
	readonly name: string;
	/** The earliest first, with their dates. */
	readonly columns: readonly number[];
	readonly dates: readonly string[];
}

/** The columns that are one measure at several dates: categories, or numbers of one unit, whose titles differ by a date only. */
export function findAcross(columns: readonly TableColumn[]): readonly AcrossColumns[] {
	const groups = new Map<string, { name: string; steps: { column: number; date: string }[] }>();
	for (const column of columns) {
		const { index, kind, unit } = column;
		const period = isMappable(column) ? periodIn(titleOf(column)) : null;
		if (period === null) continue;
		const key = JSON.stringify([period.rest, kind, unit]);
		const group = groups.get(key) ?? { name: shortTitle(period.rest), steps: [] };
		group.steps.push({ column: index, date: period.date });
		groups.set(key, group);
	}
	return [...groups.values()].flatMap(({ name, steps }) => {
		const sorted = steps.toSorted((a, b) => (a.date < b.date ? -1 : 1));
		const dates = sorted.map(({ date }) => date);
		return areSteps(dates) ? [{ name, dates, columns: sorted.map(({ column }) => column) }] : [];
	});
}
