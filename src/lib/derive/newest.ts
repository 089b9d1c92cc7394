import type { Case } from '../model/case';

/** Periods are few, whatever the number of cases. */
const years = new Map<string, number | null>();

/**
 * The last year a period names, for ordering: `2021-03` and `FY2021` → 2021, `FY2021/FY2023` → 2023, `2020-02/` (still
 * going on) → 2020, the only year it names. `null` where no period is given.
 */
export function latestYear(period: string | undefined): number | null {
	if (period === undefined) return null;
	let year = years.get(period);
	if (year === undefined) {
		const found = period.match(/\d{4}/g);
		years.set(period, (year = found ? Math.max(...found.map(Number)) : null));
	}
	return year;
}

const known = new WeakMap<readonly Case[], readonly Case[]>();

/** Cases with the latest year first, by id within a year; those without a period last. The same list is sorted once. */
export function newestFirst(cases: readonly Case[]): readonly Case[] {
	let sorted = known.get(cases);
	if (!sorted) known.set(cases, (sorted = sortByYear(cases)));
	return sorted;
}

function sortByYear(cases: readonly Case[]): readonly Case[] {
	// By year first: lists come nearly in the order of their ids, and a list in order sorts in one pass.
	const byYear = new Map<number, Case[]>();
	for (const item of cases) {
		const year = latestYear(item.period) ?? -Infinity;
		const list = byYear.get(year);
		if (list) list.push(item);
		else byYear.set(year, [item]);
	}
	const sorted: Case[] = [];
	for (const [, list] of [...byYear].sort(([x], [y]) => y - x)) {
		if (list.some((item, i) => i > 0 && (list[i - 1]?.id ?? '') > item.id)) {
			list.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
		}
		for (const item of list) sorted.push(item);
	}
	return sorted;
}
