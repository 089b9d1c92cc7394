/** Prefectures that are written once, above the rows of their municipalities. */
import type { AreaColumnRoles, TableRecord } from './table';
import type { Places } from './places';
import { readPrefecture, type NameReader } from './read-name';

/** Share of the rows that has to lie in the prefecture above them. */
const FITTING = 0.95;

/**
 * The prefecture of each record, taken from above where the cell is empty; `null` where the table does not work that
 * way: hardly an empty cell, or names that do not lie in the prefecture above them.
 */
export function fillPrefectures(
	places: Places,
	read: NameReader,
	records: readonly TableRecord[],
	{ prefecture, area }: AreaColumnRoles
): readonly (string | undefined)[] | null {
	if (prefecture === null || area === null) return null;
	const named = records.filter(({ cells }) => (cells[area] ?? '').trim() !== '');
	const empty = named.filter(({ cells }) => (cells[prefecture] ?? '').trim() === '');
	if (empty.length < 2 || empty.length * 2 < named.length) return null;
	let current = '';
	let [fits, judged] = [0, 0];
	const filled = records.map(({ cells }) => {
		const own = (cells[prefecture] ?? '').trim();
		const name = (cells[area] ?? '').trim();
		if (own !== '') current = readPrefecture(places, own) === null ? '' : own;
		if (name === '' || current === '') return own === '' ? undefined : own;
		const code = readPrefecture(places, current);
		const { places: list, by } = read(name);
		if (own === '' && by !== 'none' && code !== null) {
			judged++;
			if (list.some((place) => place.prefecture === code)) fits++;
		}
		return current;
	});
	return judged > 0 && fits / judged >= FITTING ? filled : null;
}
