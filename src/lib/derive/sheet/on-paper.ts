/** What of a sheet its one page of A4 has room for; the page on screen has all of it. */
import type { PartnershipSheet } from './sheet';

/** Heights of what is printed smallest, in CSS pixels: of the page, of all that is always there, and of a line of each part. */
const PAGE = 1047;
const ALWAYS = 340;
const LINE = { area: 17, theme: 13.5, contact: 12, case: 11.2 } as const;
/** Cases stand in two columns, contacts too, each on two lines. */
const COLUMNS = 2;
const CONTACT_LINES = 2;
/** So many are listed however long the rest is. */
const LEAST = 8;

/**
 * The numbers of the cases that are listed on paper: all where there is room, otherwise the first of each municipality, then
 * the second, and so on. Contacts of prefectures have room only where all cases have.
 */
export function casesOnPaper({
	areas,
	matrix,
	cases
}: Pick<PartnershipSheet, 'areas' | 'matrix' | 'cases'>): ReadonlySet<number> {
	const used =
		ALWAYS +
		LINE.area * areas.length +
		LINE.theme * matrix.rows.length +
		LINE.contact * CONTACT_LINES * Math.ceil(areas.length / COLUMNS);
	const room = Math.max(LEAST, COLUMNS * Math.floor((PAGE - used) / LINE.case));
	if (cases.length <= room) return new Set(cases.map(({ number }) => number));
	// The last line says how many more there are.
	const listed = new Set<number>();
	for (let round = 0; listed.size < room - COLUMNS; round++) {
		for (const { cases: own } of areas) {
			const found = own[round];
			if (found && listed.size < room - COLUMNS) listed.add(found.number);
		}
	}
	return listed;
}
