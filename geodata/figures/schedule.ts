/**
 * When the next edition of a publication should be out, by how its publisher has kept to it until now: an expectation of
 * ours, not an announcement. One whose publisher keeps no rhythm has none.
 */

interface Rhythm {
	/** Months from the date that an edition is of to the next one's. */
	readonly every: number;
	/** Months from the date that an edition is of until it is out. */
	readonly out: number;
}

const RHYTHMS: Readonly<Record<string, Rhythm>> = {
	// Of 1 January, out in the summer.
	juki: { every: 12, out: 7 },
	// Of a fiscal year (from April on), out at the end of the next.
	'fiscal-indices': { every: 12, out: 23 },
	// The bureau puts newer years in once a year.
	ssdse: { every: 12, out: 26 },
	dashboard: { every: 12, out: 3 },
	standardization: { every: 1, out: 2 },
	'late-systems': { every: 6, out: 3 },
	cards: { every: 1, out: 1 }
};
/** A census every five years, whose counts of municipalities are out some 13 months later. */
const CENSUS: Rhythm = { every: 60, out: 14 };

/**
 * The month in which the edition after that of `date` should be out, `2026-08`; `null` where there is no rhythm.
 * @param date `2021-01-01`, `2021-01`, `FY2021`, `2024`
 */
export function nextEdition(form: string, date: string): string | null {
	const [, fiscal = '', year = '', month = '1'] = /^(FY)?(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
	const rhythm = form === 'ssdse' && date.endsWith('-10-01') ? CENSUS : RHYTHMS[form];
	if (year === '' || !rhythm) return null;
	const of = Number(year) * 12 + (fiscal === '' ? Number(month) - 1 : 3);
	const out = of + rhythm.every + rhythm.out;
	return `${Math.floor(out / 12)}-${String((out % 12) + 1).padStart(2, '0')}`;
}

/** Whether the next edition should have come out by a day, `2026-11-29`. */
export function isPastDate(next: string | null, day: string): boolean {
	return next !== null && next < day.slice(0, 7);
}
