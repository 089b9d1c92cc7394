/** Dates to choose at once. */
import { MULTIPLES_MOST } from '$lib/view/parameters/view';
import { lastDayOf } from '$lib/model/series/series';

export const PRESETS = ['evenly', 'ends', 'yearly'] as const;
export type Preset = (typeof PRESETS)[number];

/** Fewest dates that are shown side by side. */
export const FEWEST = 2;

/**
 * The dates of a preset, as the address has them: none for those spread evenly; `null` where it does not fit a series.
 * @param dates of the series, the earliest first
 */
export function presetDates(preset: Preset, dates: readonly string[]): readonly string[] | null {
	const [first, last] = [dates[0], dates.at(-1)];
	if (preset === 'evenly') return [];
	if (preset === 'ends')
		return first === undefined || last === undefined || first === last ? null : [first, last];
	// The newest of each year; what is written by year is so already.
	const yearly = [...new Map(dates.map((date) => [lastDayOf(date).slice(0, 4), date])).values()];
	const few = yearly.length >= FEWEST && yearly.length < dates.length;
	return few && yearly.length <= MULTIPLES_MOST ? yearly : null;
}

/** Adds a date to those chosen, in the order of the series, or takes it out again. */
export function toggleDate(
	chosen: readonly string[],
	date: string,
	dates: readonly string[]
): readonly string[] {
	return dates.filter((each) => chosen.includes(each) !== (each === date));
}
