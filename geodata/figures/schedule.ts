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
	dashboard: { every: 12, out: 3 },
	standardization: { every: 1, out: 2 },
	'late-systems': { every: 6, out: 3 },
	cards: { every: 1, out: 1 }
};
/**
 * The month in which the edition after that of `date` should be out, `2026-08`; `null` where there is no rhythm.
 * @param date `2021-01-01`, `2021-01`, `FY2021`, `2024`
 * @param edition year of a publication that comes out every year and whose figures are of several dates, `2026`
 */
export function nextEdition(form: string, date: string, edition = ''): string | null {
	// SSDSE of a year comes out in its first half.
	if (edition !== '') return `${Number(edition) + 1}-07`;
	const [, fiscal = '', year = '', month = '1'] = /^(FY)?(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
	const rhythm = RHYTHMS[form];
	if (year === '' || !rhythm) return null;
	const of = Number(year) * 12 + (fiscal === '' ? Number(month) - 1 : 3);
	const out = of + rhythm.every + rhythm.out;
	return `${Math.floor(out / 12)}-${String((out % 12) + 1).padStart(2, '0')}`;
}
