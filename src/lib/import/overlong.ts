/** Rows with more cells than the table has columns, as an unquoted comma makes them: 今治市,151,672. */
import type { TableRecord } from '../join/table';

/** One such row. */
export interface Overlong {
	readonly row: number;
	/** The cells put together again, where there is one way only; otherwise `null`. */
	readonly repaired: readonly string[] | null;
}

/**
 * Finds them. A column without a title at the end is no such thing: then nearly all rows are of one length, and no row is
 * a number that was cut.
 * @param header the lines above the body
 */
export function findOverlong(
	header: readonly TableRecord[],
	body: readonly TableRecord[]
): readonly Overlong[] {
	const lengths = body.flatMap(({ cells }) => (isBlank(cells) ? [] : [written(cells)]));
	const isHeaded = header.length > 0;
	const width = isHeaded ? Math.max(...header.map(({ cells }) => cells.length)) : mode(lengths);
	const long = body.filter(({ cells }) => written(cells) > width);
	if (width < 2 || long.length === 0) return [];
	const found = long.map(({ row, cells }) => ({ row, repaired: repair(cells, width) }));
	// Without a header nobody said how many columns there are: only what shows that it was cut counts.
	if (!isHeaded) return found.filter(({ repaired }) => repaired !== null);
	// A column without a title: all rows have it, none can be put together again.
	const isColumn =
		found.every(({ repaired }) => repaired === null) &&
		body.filter(({ cells }) => cells.length === width + 1).length >= lengths.length * ALL;
	return isColumn ? [] : found;
}

const ALL = 0.9;

/** Cells up to the last with anything in it. */
function written(cells: readonly string[]): number {
	return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
function isBlank(cells: readonly string[]): boolean {
	return written(cells) === 0;
}
function mode(lengths: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

const HEAD = /^\s*[▲△−–—+-]?[¥￥$]?[1-9]\d{0,2}$/u;
const MIDDLE = /^\d{3}$/u;
const TAIL = /^\d{3}(?:\.\d+)?\D{0,6}$/u;

/** Puts thousands together that were cut at their commas, where exactly one way leaves as many cells as there are columns. */
function repair(cells: readonly string[], width: number): readonly string[] | null {
	const given = cells.slice(0, written(cells));
	const ways: (readonly string[])[] = [];
	const search = (at: number, done: readonly string[]): void => {
		if (ways.length > 1 || done.length > width) return;
		if (at === given.length) {
			if (done.length === width) ways.push(done);
			return;
		}
		const first = given[at] ?? '';
		search(at + 1, [...done, first]);
		if (!HEAD.test(first)) return;
		let text = first;
		for (let next = at + 1; next < given.length; next++) {
			const part = given[next] ?? '';
			if (!TAIL.test(part)) return;
			text += `,${part}`;
			search(next + 1, [...done, text]);
			if (!MIDDLE.test(part)) return;
		}
	};
	if (given.length <= MOST_CELLS) search(0, []);
	const [only, more] = ways;
	return only !== undefined && more === undefined ? only : null;
}
/** Rows of more cells are not searched: the ways would be too many. */
const MOST_CELLS = 40;
