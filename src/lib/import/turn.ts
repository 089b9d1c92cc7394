/** Tables with the municipalities across the top, turned round. */
import type { TableRecord } from '../model/join/join';
import type { NameReader } from '../model/join/read-name';

/** Rows looked at for names across. */
const LOOKED_AT = 40;
const LEAST_NAMES = 3;

/** Whether more areas are named in one of the first rows than in any column. */
export function isAcross(records: readonly TableRecord[], read: NameReader): boolean {
	const first = records.slice(0, LOOKED_AT);
	const across = Math.max(0, ...first.map(({ cells }) => cells.filter((cell) => isArea(read, cell)).length));
	if (across < LEAST_NAMES) return false;
	const down = new Map<number, number>();
	for (const { cells } of records) {
		cells.forEach((cell, column) => {
			if (isArea(read, cell)) down.set(column, (down.get(column) ?? 0) + 1);
		});
	}
	return across > 2 * Math.max(0, ...down.values());
}

/** Columns become records; a record's number is that of its column. */
export function turnRound(records: readonly TableRecord[]): readonly TableRecord[] {
	const width = records.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
	return Array.from({ length: width }, (_, column) => ({
		row: column + 1,
		cells: records.map(({ cells }) => cells[column] ?? '')
	}));
}

function isArea(read: NameReader, cell: string): boolean {
	if (cell.length < 2 || cell.length > 24 || !/\p{L}/u.test(cell)) return false;
	const { by, places } = read(cell);
	return by === 'name' && places.length > 0;
}
