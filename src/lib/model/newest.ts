import { isIdea, type CaseHead } from './case-head';
import { firstDayOf } from './date';

/** How many of the newest the first page lists: those have their titles from the start. */
export const FIRST_LISTED = 4;

/** Those that the first page lists. */
export function firstListed(cases: readonly CaseHead[]): ReadonlySet<CaseHead> {
	return new Set(newestFirst(cases.filter((item) => !isIdea(item))).slice(0, FIRST_LISTED));
}

const known = new WeakMap<readonly CaseHead[], readonly CaseHead[]>();

/**
 * Cases with the latest date first (`date`: when a case began, otherwise when it was written of), by id within a date; those
 * without one last: nobody knows that they are new. The same list is sorted once.
 */
export function newestFirst<T extends CaseHead>(cases: readonly T[]): readonly T[] {
	// What is sorted of a list is of that list.
	let sorted = known.get(cases) as readonly T[] | undefined;
	if (!sorted) known.set(cases, (sorted = sortByDate(cases)));
	return sorted;
}

function sortByDate<T extends CaseHead>(cases: readonly T[]): readonly T[] {
	// By date first: lists come nearly in the order of their ids, and a list in order sorts in one pass.
	const byDate = new Map<string, T[]>();
	for (const item of cases) {
		const date = item.date ?? '';
		const list = byDate.get(date);
		if (list) list.push(item);
		else byDate.set(date, [item]);
	}
	const dates = [...byDate].map(([date, list]) => ({ day: date === '' ? '' : firstDayOf(date), list }));
	// FY2024 and 2024-04 are one day: their cases go by id together.
	const byDay = new Map<string, T[]>();
	for (const { day, list } of dates) byDay.set(day, [...(byDay.get(day) ?? []), ...list]);
	return [...byDay]
		.sort(([a], [b]) => (a > b ? -1 : 1))
		.flatMap(([, list]) => {
			const isInOrder = list.every((item, i) => i === 0 || (list[i - 1]?.id ?? '') <= item.id);
			return isInOrder ? list : list.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
		});
}
