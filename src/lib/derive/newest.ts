import type { Case } from '../model/case';

/**
 * The last year a period names, for ordering: `2021-03` and `FY2021` → 2021, `FY2021/FY2023` → 2023, `2020-02/` (still
 * going on) → 2020, the only year it tells. `null` where no period is told.
 */
export function latestYear(period: string | undefined): number | null {
	const years = period?.match(/\d{4}/g);
	return years ? Math.max(...years.map(Number)) : null;
}

/** Cases with the latest year first, by id within a year; those without a period last. */
export function newestFirst(cases: readonly Case[]): readonly Case[] {
	const year = (item: Case) => latestYear(item.period) ?? -Infinity;
	return [...cases].sort((a, b) => {
		const [x, y] = [year(a), year(b)];
		return x === y ? (a.id < b.id ? -1 : 1) : y - x;
	});
}
